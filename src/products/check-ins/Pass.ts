/**
 * A pass of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a pass as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PassSpec> = Table.pass as Descriptor<PassSpec>

/**
 * The id of a pass. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PassId = Id<"check-ins/Pass">

/**
 * A pass of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Pass {
  readonly type: "Pass"
  readonly id: PassId
  readonly code: string | null
  readonly created_at: DateTime.Utc | null
  readonly kind: Open<"barcode" | "pkpass"> | null
  readonly send_to: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PassRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a pass.
 *
 * @category models
 * @since 0.1.0
 */
export interface PassRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a pass gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PassIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a pass. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PassInclude =
  | "person"
  | "person.organization"

/**
 * The conditions that a list of passes accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PassWhere {
  readonly code?: WhereString
}

/**
 * All types of a pass together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PassSpec {
  readonly type: "Pass"
  readonly resource: Pass
  readonly sparse: {}
  readonly includes: PassIncludes
  readonly include: PassInclude
  readonly where: PassWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a pass by its id.
 *
 * `GET /check-ins/v2/passes/{pass_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PassSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many passes by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/passes/{pass_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PassSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of passes.
 *
 * `GET /check-ins/v2/passes`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PassSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all passes as a stream, page by page.
 *
 * `GET /check-ins/v2/passes`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PassSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts passes without reading them.
 *
 * `GET /check-ins/v2/passes`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PassSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the Person at `person` of a pass.
 *
 * - `get`: `GET /check-ins/v2/passes/{pass_id}/person`
 * - `getById`: `GET /check-ins/v2/passes/{pass_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, PassId> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
