/**
 * The people whose birthdays are near. What it holds is not documented; attributes that Planning Center sends are kept.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a birthday people as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BirthdayPeopleSpec> = Table.birthdayPeople as Descriptor<BirthdayPeopleSpec>

/**
 * The id of a birthday people. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BirthdayPeopleId = Id<"people/BirthdayPeople">

/**
 * The people whose birthdays are near. What it holds is not documented; attributes that Planning Center sends are kept.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface BirthdayPeople {
  readonly type: "BirthdayPeople"
  readonly id: BirthdayPeopleId
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BirthdayPeopleRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a birthday people.
 *
 * @category models
 * @since 0.1.0
 */
export interface BirthdayPeopleRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a birthday people together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BirthdayPeopleSpec {
  readonly type: "BirthdayPeople"
  readonly resource: BirthdayPeople
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a birthday people.
 *
 * `GET /people/v2/birthday_people`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Single<BirthdayPeopleSpec> = /* @__PURE__ */ Make.single(descriptor, "get")
