/**
 * A resource question of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, Open, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a resource question as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ResourceQuestionSpec> = Table.resourceQuestion as Descriptor<ResourceQuestionSpec>

/**
 * The id of a resource question. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceQuestionId = Id<"calendar/ResourceQuestion">

/**
 * A resource question of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceQuestion {
  readonly type: "ResourceQuestion"
  readonly id: ResourceQuestionId
  readonly choices: string | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly kind: Open<"dropdown"> | null
  readonly multiple_select: boolean | null
  readonly optional: boolean | null
  readonly position: number | null
  readonly question: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ResourceQuestionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a resource question.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceQuestionRelationships {
  readonly resource?: ToOne<"Resource">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of resource questions accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceQuestionWhere {
  readonly created_at?: WhereDateTime
  readonly kind?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The data of a create of a resource question.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceQuestionCreate {
  readonly choices?: string | null | undefined
  readonly description?: string | null | undefined
  readonly kind?: "dropdown" | null | undefined
  readonly multiple_select?: boolean | null | undefined
  readonly optional?: boolean | null | undefined
  readonly position?: number | null | undefined
  readonly question?: string | null | undefined
}

/**
 * The data of an update of a resource question. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceQuestionUpdate {
  readonly choices?: string | null | undefined
  readonly description?: string | null | undefined
  readonly kind?: "dropdown" | null | undefined
  readonly multiple_select?: boolean | null | undefined
  readonly optional?: boolean | null | undefined
  readonly position?: number | null | undefined
  readonly question?: string | null | undefined
}

/**
 * All types of a resource question together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceQuestionSpec {
  readonly type: "ResourceQuestion"
  readonly resource: ResourceQuestion
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: ResourceQuestionWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: ResourceQuestionCreate
  readonly update: ResourceQuestionUpdate
}

/**
 * Reads a resource question by its id.
 *
 * `GET /calendar/v2/resource_questions/{resource_question_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ResourceQuestionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many resource questions by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/resource_questions/{resource_question_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ResourceQuestionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of resource questions.
 *
 * `GET /calendar/v2/resource_questions`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ResourceQuestionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all resource questions as a stream, page by page.
 *
 * `GET /calendar/v2/resource_questions`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ResourceQuestionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts resource questions without reading them.
 *
 * `GET /calendar/v2/resource_questions`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ResourceQuestionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a resource question. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /calendar/v2/resource_questions/{resource_question_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ResourceQuestionSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a resource question.
 *
 * `DELETE /calendar/v2/resource_questions/{resource_question_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ResourceQuestionId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many resource questions.
 *
 * `PATCH /calendar/v2/resource_questions/{resource_question_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ResourceQuestionSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many resource questions.
 *
 * `DELETE /calendar/v2/resource_questions/{resource_question_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
