/**
 * A form that people fill in.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereBoolean, WhereIds } from "../../resource/Spec.ts"
import type { CampusSpec } from "./Campus.ts"
import type { FormCategorySpec } from "./FormCategory.ts"
import type { FormFieldSpec } from "./FormField.ts"
import type { FormSubmissionSpec } from "./FormSubmission.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a form as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormSpec> = Table.form as Descriptor<FormSpec>

/**
 * The id of a form. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FormId = Id<"people/Form">

/**
 * A form that people fill in.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Form {
  readonly type: "Form"
  readonly id: FormId
  readonly name: string | null
  readonly description: string | null
  readonly active: boolean | null
  readonly archived_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly deleted_at: DateTime.Utc | null
  readonly submission_count: number | null
  readonly public_url: string | null
  readonly recently_viewed: boolean | null
  readonly archived: boolean | null
  readonly send_submission_notification_to_submitter: boolean | null
  readonly login_required: boolean | null
  readonly can_manage: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FormRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a form.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormRelationships {
  readonly campus?: ToOne<"Campus">
  readonly form_category?: ToOne<"FormCategory">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a form gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormIncludes {
  readonly campus: CampusSpec
  readonly category: FormCategorySpec
}

/**
 * The names that `include` accepts for a form. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FormInclude =
  | "campus"
  | "campus.lists"
  | "campus.service_times"
  | "category"

/**
 * The conditions that a list of forms accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormWhere {
  readonly active?: WhereBoolean
  readonly id?: WhereIds
}

/**
 * The names that a list of forms can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FormOrder =
  | "active"
  | "archived_at"
  | "campus"
  | "category"
  | "created_at"
  | "deleted_at"
  | "description"
  | "name"
  | "submission_count"
  | "updated_at"

/**
 * The named filters of the list of forms.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFilter {
  readonly archived?: boolean
  readonly closed?: boolean
  readonly not_archived?: boolean
  readonly open?: boolean
  readonly recently_deleted?: boolean
  readonly recently_viewed?: boolean
  readonly unassigned?: boolean
  readonly with_recoverable?: boolean
}

/**
 * All types of a form together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSpec {
  readonly type: "Form"
  readonly resource: Form
  readonly sparse: {}
  readonly includes: FormIncludes
  readonly include: FormInclude
  readonly where: FormWhere
  readonly order: FormOrder
  readonly filter: FormFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a form by its id.
 *
 * `GET /people/v2/forms/{form_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FormSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many forms by their ids, each in a request of its own.
 *
 * `GET /people/v2/forms/{form_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FormSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of forms.
 *
 * `GET /people/v2/forms`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FormSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all forms as a stream, page by page.
 *
 * `GET /people/v2/forms`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FormSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts forms without reading them.
 *
 * `GET /people/v2/forms`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FormSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the Campus at `campus` of a form.
 *
 * - `get`: `GET /people/v2/forms/{form_id}/campus`
 * - `getById`: `GET /people/v2/forms/{form_id}/campus/{campus_id}`
 * - `update`: `PATCH /people/v2/forms/{form_id}/campus/{campus_id}`
 * - `delete`: `DELETE /people/v2/forms/{form_id}/campus/{campus_id}`
 *
 * `delete` deletes the campus itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const campus: Ops.ToOneEdge<CampusSpec, FormId> & Ops.Updates<CampusSpec, FormId> & Ops.Deletes<FormId> =
  /* @__PURE__ */ Make.edge(descriptor, "campus", Table.campus)

/**
 * Operations on the FormCategory at `category` of a form.
 *
 * - `get`: `GET /people/v2/forms/{form_id}/category`
 * - `getById`: `GET /people/v2/forms/{form_id}/category/{form_category_id}`
 * - `update`: `PATCH /people/v2/forms/{form_id}/category/{form_category_id}`
 * - `delete`: `DELETE /people/v2/forms/{form_id}/category/{form_category_id}`
 *
 * `delete` deletes the form category itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const category:
  & Ops.ToOneEdge<FormCategorySpec, FormId>
  & Ops.Updates<FormCategorySpec, FormId>
  & Ops.Deletes<FormId> = /* @__PURE__ */ Make.edge(descriptor, "category", Table.formCategory)

/**
 * Operations on the `fields` of a form.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/forms/{form_id}/fields`
 * - `get`: `GET /people/v2/forms/{form_id}/fields/{form_field_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const fields: Ops.ToManyEdge<FormFieldSpec, Nothing, FormId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "fields",
  Table.formField
)

/**
 * Operations on the `form_submissions` of a form.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/forms/{form_id}/form_submissions`
 * - `get`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}`
 * - `create`: `POST /people/v2/forms/{form_id}/form_submissions`
 *
 * @category edges
 * @since 0.1.0
 */
export const form_submissions:
  & Ops.ToManyEdge<FormSubmissionSpec, Nothing, FormId>
  & Ops.Creates<FormSubmissionSpec, FormId> = /* @__PURE__ */ Make.edge(
    descriptor,
    "form_submissions",
    Table.formSubmission
  )
