/**
 * A connected application person of Planning Center API.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/api.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a connected application person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ConnectedApplicationPersonSpec> = Table.connectedApplicationPerson as Descriptor<
  ConnectedApplicationPersonSpec
>

/**
 * The id of a connected application person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ConnectedApplicationPersonId = Id<"api/ConnectedApplicationPerson">

/**
 * A connected application person of Planning Center API.
 *
 * It is reached through `ConnectedApplication.people`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedApplicationPerson {
  readonly type: "ConnectedApplicationPerson"
  readonly id: ConnectedApplicationPersonId
  readonly avatar_url: string | null
  readonly connected_at: DateTime.Utc | null
  readonly first_name: string | null
  readonly last_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ConnectedApplicationPersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a connected application person.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedApplicationPersonRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a connected application person. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedApplicationPersonIds {
  readonly connected_application_id: Id<"api/ConnectedApplication">
  readonly person_id: ConnectedApplicationPersonId
}

/**
 * All types of a connected application person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedApplicationPersonSpec {
  readonly type: "ConnectedApplicationPerson"
  readonly resource: ConnectedApplicationPerson
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
