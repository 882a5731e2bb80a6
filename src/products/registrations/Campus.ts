/**
 * A campus of Planning Center Registrations.
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
import * as Table from "./descriptors.ts"

/**
 * The description of a campus as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CampusSpec> = Table.campus as Descriptor<CampusSpec>

/**
 * The id of a campus. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CampusId = Id<"people/Campus">

/**
 * A campus of Planning Center Registrations.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Campus {
  readonly type: "Campus"
  readonly id: CampusId
  readonly city: string | null
  readonly country: string | null
  readonly created_at: DateTime.Utc | null
  readonly full_formatted_address: string | null
  readonly name: string | null
  readonly state: string | null
  readonly street: string | null
  readonly updated_at: DateTime.Utc | null
  readonly zip: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CampusRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a campus.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a campus together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusSpec {
  readonly type: "Campus"
  readonly resource: Campus
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
 * Reads a campus by its id.
 *
 * `GET /registrations/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<CampusSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many campuses by their ids, each in a request of its own.
 *
 * `GET /registrations/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<CampusSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of campuses.
 *
 * `GET /registrations/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CampusSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all campuses as a stream, page by page.
 *
 * `GET /registrations/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CampusSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts campuses without reading them.
 *
 * `GET /registrations/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CampusSpec> = /* @__PURE__ */ Make.count(descriptor)
