/**
 * A person of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonSpec> = Table.person as Descriptor<PersonSpec>

/**
 * The id of a person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonId = Id<"people/Person">

/**
 * A person of Planning Center Registrations.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Person {
  readonly type: "Person"
  readonly id: PersonId
  readonly first_name: string | null
  readonly last_name: string | null
  readonly name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSpec {
  readonly type: "Person"
  readonly resource: Person
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
 * Reads the person of `/me`.
 *
 * `GET /registrations/v2/me`
 *
 * @category operations
 * @since 0.1.0
 */
export const me: Ops.Single<PersonSpec> = /* @__PURE__ */ Make.single(descriptor, "me")

/**
 * Reads a person by its id.
 *
 * `GET /registrations/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people by their ids, each in a request of its own.
 *
 * `GET /registrations/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people.
 *
 * `GET /registrations/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people as a stream, page by page.
 *
 * `GET /registrations/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people without reading them.
 *
 * `GET /registrations/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonSpec> = /* @__PURE__ */ Make.count(descriptor)
