/**
 * A report template of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a report template as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ReportTemplateSpec> = Table.reportTemplate as Descriptor<ReportTemplateSpec>

/**
 * The id of a report template. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ReportTemplateId = Id<"calendar/ReportTemplate">

/**
 * A report template of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportTemplate {
  readonly type: "ReportTemplate"
  readonly id: ReportTemplateId
  readonly body: string | null
  readonly created_at: string | null
  readonly description: string | null
  readonly title: string | null
  readonly updated_at: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ReportTemplateRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a report template.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportTemplateRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a report template.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportTemplateCreate {
  readonly body?: string | null | undefined
  readonly description?: string | null | undefined
  readonly title?: string | null | undefined
}

/**
 * The data of an update of a report template. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportTemplateUpdate {
  readonly body?: string | null | undefined
  readonly description?: string | null | undefined
  readonly title?: string | null | undefined
}

/**
 * All types of a report template together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportTemplateSpec {
  readonly type: "ReportTemplate"
  readonly resource: ReportTemplate
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ReportTemplateCreate
  readonly update: ReportTemplateUpdate
}

/**
 * Reads a report template by its id.
 *
 * `GET /calendar/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ReportTemplateSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many report templates by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ReportTemplateSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of report templates.
 *
 * `GET /calendar/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ReportTemplateSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all report templates as a stream, page by page.
 *
 * `GET /calendar/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ReportTemplateSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts report templates without reading them.
 *
 * `GET /calendar/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ReportTemplateSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a report template.
 *
 * `POST /calendar/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ReportTemplateSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a report template. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /calendar/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ReportTemplateSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a report template.
 *
 * `DELETE /calendar/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ReportTemplateId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many report templates.
 *
 * `POST /calendar/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ReportTemplateSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many report templates.
 *
 * `PATCH /calendar/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ReportTemplateSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many report templates.
 *
 * `DELETE /calendar/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
