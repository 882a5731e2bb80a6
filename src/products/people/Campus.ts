/**
 * A place where the church meets. Writing one takes an Organization Administrator.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { ChildUpdate, Id, Nothing, WhereDateTime, WhereIds } from "../../resource/Spec.ts"
import type { ListSpec } from "./List.ts"
import type { ServiceTimeCreate, ServiceTimeSpec, ServiceTimeUpdate } from "./ServiceTime.ts"
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
 * A place where the church meets. Writing one takes an Organization Administrator.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Campus {
  readonly type: "Campus"
  readonly id: CampusId
  readonly latitude: number | null
  readonly longitude: number | null
  readonly description: string | null
  readonly street: string | null
  readonly city: string | null
  readonly state: string | null
  readonly zip: string | null
  readonly country: string | null
  readonly phone_number: string | null
  readonly website: string | null
  readonly twenty_four_hour_time: boolean | null
  readonly date_format: string | null
  readonly church_center_enabled: boolean | null
  readonly contact_email_address: string | null
  readonly time_zone: string | null
  readonly geolocation_set_manually: boolean | null
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly avatar_url: string | null
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
  readonly organization?: ToOne<"Organization">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusSparse {
  readonly time_zone_raw: string | null
}

/**
 * The resources that each include of a campus gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusIncludes {
  readonly lists: ReadonlyArray<ListSpec>
  readonly service_times: ReadonlyArray<ServiceTimeSpec>
}

/**
 * The names that `include` accepts for a campus. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type CampusInclude =
  | "lists"
  | "service_times"

/**
 * The conditions that a list of campuses accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusWhere {
  readonly created_at?: WhereDateTime
  readonly id?: WhereIds
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of campuses can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type CampusOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * The data of a create of a campus.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusCreate {
  readonly latitude?: number | null | undefined
  readonly longitude?: number | null | undefined
  readonly description?: string | null | undefined
  readonly street?: string | null | undefined
  readonly city?: string | null | undefined
  readonly state?: string | null | undefined
  readonly zip?: string | null | undefined
  readonly country?: string | null | undefined
  readonly phone_number?: string | null | undefined
  readonly website?: string | null | undefined
  readonly twenty_four_hour_time?: boolean | null | undefined
  readonly date_format?: string | null | undefined
  readonly church_center_enabled?: boolean | null | undefined
  readonly contact_email_address?: string | null | undefined
  readonly time_zone?: string | null | undefined
  readonly geolocation_set_manually?: boolean | null | undefined
  readonly name?: string | null | undefined
  /** Children that are created in the same request. */
  readonly service_times?: ReadonlyArray<ServiceTimeCreate> | undefined
}

/**
 * The data of an update of a campus. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusUpdate {
  readonly latitude?: number | null | undefined
  readonly longitude?: number | null | undefined
  readonly description?: string | null | undefined
  readonly street?: string | null | undefined
  readonly city?: string | null | undefined
  readonly state?: string | null | undefined
  readonly zip?: string | null | undefined
  readonly country?: string | null | undefined
  readonly phone_number?: string | null | undefined
  readonly website?: string | null | undefined
  readonly twenty_four_hour_time?: boolean | null | undefined
  readonly date_format?: string | null | undefined
  readonly church_center_enabled?: boolean | null | undefined
  readonly contact_email_address?: string | null | undefined
  readonly time_zone?: string | null | undefined
  readonly geolocation_set_manually?: boolean | null | undefined
  readonly name?: string | null | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly service_times?: ReadonlyArray<ChildUpdate<ServiceTimeCreate, ServiceTimeUpdate>> | undefined
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
  readonly sparse: CampusSparse
  readonly includes: CampusIncludes
  readonly include: CampusInclude
  readonly where: CampusWhere
  readonly order: CampusOrder
  readonly filter: Nothing
  readonly create: CampusCreate
  readonly update: CampusUpdate
}

/**
 * Reads a campus by its id.
 *
 * `GET /people/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<CampusSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many campuses by their ids, a hundred in a request.
 *
 * `GET /people/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<CampusSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of campuses.
 *
 * `GET /people/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CampusSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all campuses as a stream, page by page.
 *
 * `GET /people/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CampusSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts campuses without reading them.
 *
 * `GET /people/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CampusSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a campus.
 *
 * `POST /people/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<CampusSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a campus. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<CampusSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a campus.
 *
 * `DELETE /people/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<CampusId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many campuses.
 *
 * `POST /people/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<CampusSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many campuses.
 *
 * `PATCH /people/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<CampusSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many campuses.
 *
 * `DELETE /people/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `lists` of a campus.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/campuses/{campus_id}/lists`
 * - `get`: `GET /people/v2/campuses/{campus_id}/lists/{list_id}`
 * - `update`: `PATCH /people/v2/campuses/{campus_id}/lists/{list_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const lists: Ops.ToManyEdge<ListSpec, Nothing, CampusId> & Ops.Updates<ListSpec, CampusId> = /* @__PURE__ */ Make
  .edge(descriptor, "lists", Table.list)

/**
 * Operations on the `service_times` of a campus.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/campuses/{campus_id}/service_times`
 * - `get`: `GET /people/v2/campuses/{campus_id}/service_times/{service_time_id}`
 * - `create`: `POST /people/v2/campuses/{campus_id}/service_times`
 * - `update`: `PATCH /people/v2/campuses/{campus_id}/service_times/{service_time_id}`
 * - `delete`: `DELETE /people/v2/campuses/{campus_id}/service_times/{service_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const service_times:
  & Ops.ToManyEdge<ServiceTimeSpec, Nothing, CampusId>
  & Ops.Creates<ServiceTimeSpec, CampusId>
  & Ops.Updates<ServiceTimeSpec, CampusId>
  & Ops.Deletes<CampusId> = /* @__PURE__ */ Make.edge(descriptor, "service_times", Table.serviceTime)
