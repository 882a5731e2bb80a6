/**
 * A report template of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
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
export type ReportTemplateId = Id<"services/ReportTemplate">

/**
 * A report template of Planning Center Services.
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
  readonly default: boolean | null
  readonly title: string | null
  /** The attribute `type`. JSON:API uses the name `type` itself. */
  readonly attribute_type: Open<"ReportMatrix" | "ReportPeople" | "ReportPlan"> | null
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
 * The named filters of the list of report templates.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReportTemplateFilter {
  readonly matrix?: boolean
  readonly people?: boolean
  readonly plans?: boolean
  readonly without_defaults?: boolean
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
  readonly filter: ReportTemplateFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a report template by its id.
 *
 * `GET /services/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ReportTemplateSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many report templates by their ids, each in a request of its own.
 *
 * `GET /services/v2/report_templates/{report_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ReportTemplateSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of report templates.
 *
 * `GET /services/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ReportTemplateSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all report templates as a stream, page by page.
 *
 * `GET /services/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ReportTemplateSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts report templates without reading them.
 *
 * `GET /services/v2/report_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ReportTemplateSpec> = /* @__PURE__ */ Make.count(descriptor)
