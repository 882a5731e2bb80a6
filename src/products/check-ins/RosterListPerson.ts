/**
 * A roster list person of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a roster list person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RosterListPersonSpec> = Table.rosterListPerson as Descriptor<RosterListPersonSpec>

/**
 * The id of a roster list person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RosterListPersonId = Id<"check-ins/RosterListPerson">

/**
 * A roster list person of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface RosterListPerson {
  readonly type: "RosterListPerson"
  readonly id: RosterListPersonId
  readonly birthdate: DateTime.Utc | null
  readonly demographic_avatar_url: string | null
  readonly first_name: string | null
  readonly gender: string | null
  readonly grade: string | null
  readonly last_name: string | null
  readonly medical_notes: string | null
  readonly name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RosterListPersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a roster list person.
 *
 * @category models
 * @since 0.1.0
 */
export interface RosterListPersonRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a roster list person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RosterListPersonSpec {
  readonly type: "RosterListPerson"
  readonly resource: RosterListPerson
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
