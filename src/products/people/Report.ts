/**
 * A report that lists are printed with.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a report as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ReportSpec> = Table.report as Descriptor<ReportSpec>

/**
 * The id of a report. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ReportId = Id<"people/Report">

/**
 * A report that lists are printed with.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Report {
  readonly type: "Report"
  readonly id: ReportId
  readonly name: string | null
  readonly body: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ReportRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a report.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a report gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportIncludes {
  readonly created_by: PersonSpec
  readonly updated_by: PersonSpec
}

/**
 * The names that `include` accepts for a report. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ReportInclude =
  | "created_by"
  | "created_by.addresses"
  | "created_by.emails"
  | "created_by.field_data"
  | "created_by.households"
  | "created_by.inactive_reason"
  | "created_by.marital_status"
  | "created_by.name_prefix"
  | "created_by.name_suffix"
  | "created_by.organization"
  | "created_by.person_apps"
  | "created_by.phone_numbers"
  | "created_by.platform_notifications"
  | "created_by.primary_campus"
  | "created_by.school"
  | "created_by.social_profiles"
  | "updated_by"
  | "updated_by.addresses"
  | "updated_by.emails"
  | "updated_by.field_data"
  | "updated_by.households"
  | "updated_by.inactive_reason"
  | "updated_by.marital_status"
  | "updated_by.name_prefix"
  | "updated_by.name_suffix"
  | "updated_by.organization"
  | "updated_by.person_apps"
  | "updated_by.phone_numbers"
  | "updated_by.platform_notifications"
  | "updated_by.primary_campus"
  | "updated_by.school"
  | "updated_by.social_profiles"

/**
 * The conditions that a list of reports accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportWhere {
  readonly body?: WhereString
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of reports can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ReportOrder =
  | "body"
  | "created_at"
  | "name"
  | "updated_at"

/**
 * The data of a create of a report.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportCreate {
  readonly name?: string | null | undefined
  readonly body?: string | null | undefined
}

/**
 * The data of an update of a report. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportUpdate {
  readonly name?: string | null | undefined
  readonly body?: string | null | undefined
}

/**
 * All types of a report together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportSpec {
  readonly type: "Report"
  readonly resource: Report
  readonly sparse: {}
  readonly includes: ReportIncludes
  readonly include: ReportInclude
  readonly where: ReportWhere
  readonly order: ReportOrder
  readonly filter: Nothing
  readonly create: ReportCreate
  readonly update: ReportUpdate
}

/**
 * Reads a report by its id.
 *
 * `GET /people/v2/reports/{report_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ReportSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many reports by their ids, each in a request of its own.
 *
 * `GET /people/v2/reports/{report_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ReportSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of reports.
 *
 * `GET /people/v2/reports`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ReportSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all reports as a stream, page by page.
 *
 * `GET /people/v2/reports`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ReportSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts reports without reading them.
 *
 * `GET /people/v2/reports`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ReportSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a report.
 *
 * `POST /people/v2/reports`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ReportSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a report. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/reports/{report_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ReportSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a report.
 *
 * `DELETE /people/v2/reports/{report_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ReportId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many reports.
 *
 * `POST /people/v2/reports`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ReportSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many reports.
 *
 * `PATCH /people/v2/reports/{report_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ReportSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many reports.
 *
 * `DELETE /people/v2/reports/{report_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the Person at `created_by` of a report.
 *
 * - `get`: `GET /people/v2/reports/{report_id}/created_by`
 * - `getById`: `GET /people/v2/reports/{report_id}/created_by/{person_id}`
 * - `update`: `PATCH /people/v2/reports/{report_id}/created_by/{person_id}`
 * - `delete`: `DELETE /people/v2/reports/{report_id}/created_by/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const created_by:
  & Ops.ToOneEdge<PersonSpec, ReportId>
  & Ops.Updates<PersonSpec, ReportId>
  & Ops.Deletes<ReportId> = /* @__PURE__ */ Make.edge(descriptor, "created_by", Table.person)

/**
 * Operations on the Person at `updated_by` of a report.
 *
 * - `get`: `GET /people/v2/reports/{report_id}/updated_by`
 * - `getById`: `GET /people/v2/reports/{report_id}/updated_by/{person_id}`
 * - `update`: `PATCH /people/v2/reports/{report_id}/updated_by/{person_id}`
 * - `delete`: `DELETE /people/v2/reports/{report_id}/updated_by/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const updated_by:
  & Ops.ToOneEdge<PersonSpec, ReportId>
  & Ops.Updates<PersonSpec, ReportId>
  & Ops.Deletes<ReportId> = /* @__PURE__ */ Make.edge(descriptor, "updated_by", Table.person)
