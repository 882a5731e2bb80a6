/**
 * The same person in another church of a multi-church organization.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a connected person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ConnectedPersonSpec> = Table.connectedPerson as Descriptor<ConnectedPersonSpec>

/**
 * The id of a connected person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ConnectedPersonId = Id<"people/ConnectedPerson">

/**
 * The same person in another church of a multi-church organization.
 *
 * It is reached through `Person.connected_people`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedPerson {
  readonly type: "ConnectedPerson"
  readonly id: ConnectedPersonId
  readonly given_name: string | null
  readonly first_name: string | null
  readonly nickname: string | null
  readonly middle_name: string | null
  readonly last_name: string | null
  readonly gender: string | null
  readonly organization_name: string | null
  readonly organization_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ConnectedPersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a connected person.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedPersonRelationships {
  readonly organization?: ToOne<"Organization">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a connected person. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedPersonIds {
  readonly person_id: Id<"people/Person">
  readonly connected_person_id: ConnectedPersonId
}

/**
 * All types of a connected person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedPersonSpec {
  readonly type: "ConnectedPerson"
  readonly resource: ConnectedPerson
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
