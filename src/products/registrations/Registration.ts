/**
 * A registration of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a registration as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RegistrationSpec> = Table.registration as Descriptor<RegistrationSpec>

/**
 * The id of a registration. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RegistrationId = Id<"registrations/Registration">

/**
 * A registration of Planning Center Registrations.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Registration {
  readonly type: "Registration"
  readonly id: RegistrationId
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RegistrationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a registration.
 *
 * @category models
 * @since 0.1.0
 */
export interface RegistrationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a registration gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RegistrationIncludes {
  readonly created_by: PersonSpec
  readonly registrant_contact: PersonSpec
}

/**
 * The names that `include` accepts for a registration. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type RegistrationInclude =
  | "created_by"
  | "registrant_contact"

/**
 * The names that a list of registrations can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type RegistrationOrder =
  | "created_at"
  | "updated_at"

/**
 * All types of a registration together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RegistrationSpec {
  readonly type: "Registration"
  readonly resource: Registration
  readonly sparse: {}
  readonly includes: RegistrationIncludes
  readonly include: RegistrationInclude
  readonly where: Nothing
  readonly order: RegistrationOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a registration by its id.
 *
 * `GET /registrations/v2/registrations/{registration_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<RegistrationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many registrations by their ids, each in a request of its own.
 *
 * `GET /registrations/v2/registrations/{registration_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<RegistrationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of registrations.
 *
 * `GET /registrations/v2/registrations`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<RegistrationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all registrations as a stream, page by page.
 *
 * `GET /registrations/v2/registrations`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<RegistrationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts registrations without reading them.
 *
 * `GET /registrations/v2/registrations`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<RegistrationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the Person at `created_by` of a registration.
 *
 * - `get`: `GET /registrations/v2/registrations/{registration_id}/created_by`
 * - `getById`: `GET /registrations/v2/registrations/{registration_id}/created_by/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const created_by: Ops.ToOneEdge<PersonSpec, RegistrationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "created_by",
  Table.person
)

/**
 * Operations on the Person at `registrant_contact` of a registration.
 *
 * - `get`: `GET /registrations/v2/registrations/{registration_id}/registrant_contact`
 * - `getById`: `GET /registrations/v2/registrations/{registration_id}/registrant_contact/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const registrant_contact: Ops.ToOneEdge<PersonSpec, RegistrationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "registrant_contact",
  Table.person
)
