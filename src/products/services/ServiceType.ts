/**
 * A service type of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereId, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { AttachmentSpec } from "./Attachment.ts"
import type { ItemNoteCategorySpec } from "./ItemNoteCategory.ts"
import type { LiveControllerSpec } from "./LiveController.ts"
import type { PlanSpec } from "./Plan.ts"
import type { PlanNoteCategorySpec } from "./PlanNoteCategory.ts"
import type { PlanPersonTimeSpec } from "./PlanPersonTime.ts"
import type { PlanTemplateSpec } from "./PlanTemplate.ts"
import type { PlanTimeSpec } from "./PlanTime.ts"
import type { PublicViewSpec } from "./PublicView.ts"
import type { ServiceTypePathSpec } from "./ServiceTypePath.ts"
import type { TeamSpec } from "./Team.ts"
import type { TeamPositionSpec } from "./TeamPosition.ts"
import type { TimePreferenceOptionSpec } from "./TimePreferenceOption.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a service type as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ServiceTypeSpec> = Table.serviceType as Descriptor<ServiceTypeSpec>

/**
 * The id of a service type. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ServiceTypeId = Id<"services/ServiceType">

/**
 * A service type of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceType {
  readonly type: "ServiceType"
  readonly id: ServiceTypeId
  readonly archived_at: DateTime.Utc | null
  readonly attachment_types_enabled: boolean | null
  readonly background_check_permissions: string | null
  readonly comment_permissions: string | null
  readonly created_at: DateTime.Utc | null
  readonly custom_item_types: unknown
  readonly deleted_at: DateTime.Utc | null
  readonly frequency: string | null
  readonly last_plan_from: string | null
  readonly name: string | null
  readonly permissions: string | null
  readonly scheduled_publish: boolean | null
  readonly sequence: number | null
  readonly standard_item_types: unknown
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ServiceTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a service type.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeRelationships {
  readonly parent?: ToOne<"Folder">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a service type gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeIncludes {
  readonly time_preference_options: ReadonlyArray<TimePreferenceOptionSpec>
  readonly path: ServiceTypePathSpec
}

/**
 * The names that `include` accepts for a service type. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ServiceTypeInclude =
  | "time_preference_options"
  | "path"

/**
 * The conditions that a list of service types accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeWhere {
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly parent_id?: WhereId
}

/**
 * The names that a list of service types can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ServiceTypeOrder =
  | "name"
  | "sequence"

/**
 * The named filters of the list of service types.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeFilter {
  readonly no_parent?: boolean
}

/**
 * The data of a create of a service type.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeCreate {
  readonly attachment_types_enabled?: boolean | null | undefined
  readonly background_check_permissions?: string | null | undefined
  readonly custom_item_types?: unknown | undefined
  readonly frequency?: string | null | undefined
  readonly last_plan_from?: string | null | undefined
  readonly name?: string | null | undefined
  readonly scheduled_publish?: boolean | null | undefined
  readonly sequence?: number | null | undefined
  readonly standard_item_types?: unknown | undefined
  readonly create_teams?: unknown | undefined
  readonly parent_id?: string | null | undefined
  /** The id of a Folder. */
  readonly parent?: Id<"services/Folder"> | null | undefined
}

/**
 * The data of an update of a service type. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeUpdate {
  readonly attachment_types_enabled?: boolean | null | undefined
  readonly background_check_permissions?: string | null | undefined
  readonly custom_item_types?: unknown | undefined
  readonly frequency?: string | null | undefined
  readonly last_plan_from?: string | null | undefined
  readonly name?: string | null | undefined
  readonly scheduled_publish?: boolean | null | undefined
  readonly sequence?: number | null | undefined
  readonly standard_item_types?: unknown | undefined
  readonly create_teams?: unknown | undefined
  readonly parent_id?: string | null | undefined
  /** The id of a Folder. */
  readonly parent?: Id<"services/Folder"> | null | undefined
}

/**
 * The data of `create_plans` of a service type.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeCreatePlans {
  readonly count: number
  readonly base_date?: CalendarDate | undefined
  readonly copy_items?: boolean | undefined
  readonly copy_people?: boolean | undefined
  readonly copy_notes?: boolean | undefined
  readonly team_ids?: unknown | undefined
  readonly as_template?: boolean | undefined
  /** The id of a Plan. */
  readonly plan?: string | undefined
  /** The id of a PlanTemplate. */
  readonly template?: string | undefined
}

/**
 * All types of a service type together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypeSpec {
  readonly type: "ServiceType"
  readonly resource: ServiceType
  readonly sparse: {}
  readonly includes: ServiceTypeIncludes
  readonly include: ServiceTypeInclude
  readonly where: ServiceTypeWhere
  readonly order: ServiceTypeOrder
  readonly filter: ServiceTypeFilter
  readonly create: ServiceTypeCreate
  readonly update: ServiceTypeUpdate
}

/**
 * Reads a service type by its id.
 *
 * `GET /services/v2/service_types/{service_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ServiceTypeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many service types by their ids, a hundred in a request.
 *
 * `GET /services/v2/service_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ServiceTypeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of service types.
 *
 * `GET /services/v2/service_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ServiceTypeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all service types as a stream, page by page.
 *
 * `GET /services/v2/service_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ServiceTypeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts service types without reading them.
 *
 * `GET /services/v2/service_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ServiceTypeSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a service type.
 *
 * `POST /services/v2/service_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ServiceTypeSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a service type. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /services/v2/service_types/{service_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ServiceTypeSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a service type.
 *
 * `DELETE /services/v2/service_types/{service_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ServiceTypeId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many service types.
 *
 * `POST /services/v2/service_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ServiceTypeSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many service types.
 *
 * `PATCH /services/v2/service_types/{service_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ServiceTypeSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many service types.
 *
 * `DELETE /services/v2/service_types/{service_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Creates many plans at once, 12 at the most.
 *
 * `POST /services/v2/service_types/{service_type_id}/create_plans`
 *
 * @category actions
 * @since 0.1.0
 */
export const create_plans: Ops.ActWith<ServiceTypeId, ServiceTypeCreatePlans> = /* @__PURE__ */ Make.action(
  descriptor,
  "create_plans"
)

/**
 * Operations on the `attachments` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/attachments`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/attachments/{attachment_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/attachments`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments:
  & Ops.ToManyEdge<AttachmentSpec, Nothing, ServiceTypeId>
  & Ops.Creates<AttachmentSpec, ServiceTypeId>
  & Ops.Updates<AttachmentSpec, ServiceTypeId>
  & Ops.Deletes<ServiceTypeId> = /* @__PURE__ */ Make.edge(descriptor, "attachments", Table.attachment)

/**
 * Operations on the `item_note_categories` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/item_note_categories`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/item_note_categories/{item_note_category_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const item_note_categories: Ops.ToManyEdge<ItemNoteCategorySpec, Nothing, ServiceTypeId> = /* @__PURE__ */ Make
  .edge(descriptor, "item_note_categories", Table.itemNoteCategory)

/**
 * Operations on the `live_controllers` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/live_controllers`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/live_controllers/{live_controller_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const live_controllers: Ops.ToManyEdge<LiveControllerSpec, Nothing, ServiceTypeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "live_controllers",
  Table.liveController
)

/**
 * Operations on the `plan_note_categories` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_note_categories`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_note_categories/{plan_note_category_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_note_categories: Ops.ToManyEdge<PlanNoteCategorySpec, Nothing, ServiceTypeId> = /* @__PURE__ */ Make
  .edge(descriptor, "plan_note_categories", Table.planNoteCategory)

/**
 * Operations on the `plan_person_times` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_person_times`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_person_times/{plan_person_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_person_times: Ops.ToManyEdge<PlanPersonTimeSpec, Nothing, ServiceTypeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "plan_person_times",
  Table.planPersonTime
)

/**
 * Operations on the `plan_templates` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_templates`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_templates: Ops.ToManyEdge<PlanTemplateSpec, Nothing, ServiceTypeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "plan_templates",
  Table.planTemplate
)

/**
 * Operations on the `plan_times` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_times`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_times:
  & Ops.ToManyEdge<
    PlanTimeSpec,
    { readonly future?: boolean; readonly named?: boolean; readonly not_deleted?: boolean; readonly past?: boolean },
    ServiceTypeId
  >
  & Ops.Updates<PlanTimeSpec, ServiceTypeId>
  & Ops.Deletes<ServiceTypeId> = /* @__PURE__ */ Make.edge(descriptor, "plan_times", Table.planTime)

/**
 * Operations on the `plans` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plans:
  & Ops.ToManyEdge<
    PlanSpec,
    {
      readonly after?: false | { readonly after: CalendarDate }
      readonly before?: false | { readonly before: CalendarDate }
      readonly future?: boolean
      readonly no_dates?: boolean
      readonly past?: boolean
    },
    ServiceTypeId
  >
  & Ops.Creates<PlanSpec, ServiceTypeId>
  & Ops.Updates<PlanSpec, ServiceTypeId>
  & Ops.Deletes<ServiceTypeId> = /* @__PURE__ */ Make.edge(descriptor, "plans", Table.plan)

/**
 * Operations on the PublicView at `public_view` of a service type.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/public_view`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/public_view/{public_view_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const public_view: Ops.ToOneEdge<PublicViewSpec, ServiceTypeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "public_view",
  Table.publicView
)

/**
 * Operations on the `team_positions` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/team_positions`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team_positions: Ops.ToManyEdge<TeamPositionSpec, Nothing, ServiceTypeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "team_positions",
  Table.teamPosition
)

/**
 * Operations on the `teams` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/teams`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/teams/{team_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/teams`
 *
 * @category edges
 * @since 0.1.0
 */
export const teams: Ops.ToManyEdge<TeamSpec, Nothing, ServiceTypeId> & Ops.Creates<TeamSpec, ServiceTypeId> =
  /* @__PURE__ */ Make.edge(descriptor, "teams", Table.team)

/**
 * Operations on the `time_preference_options` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/time_preference_options`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/time_preference_options/{time_preference_option_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const time_preference_options: Ops.ToManyEdge<TimePreferenceOptionSpec, Nothing, ServiceTypeId> =
  /* @__PURE__ */ Make.edge(descriptor, "time_preference_options", Table.timePreferenceOption)

/**
 * Operations on the `unscoped_plans` of a service type.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/unscoped_plans`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/unscoped_plans/{plan_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/unscoped_plans/{plan_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/unscoped_plans/{plan_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const unscoped_plans:
  & Ops.ToManyEdge<PlanSpec, { readonly deleted?: boolean }, ServiceTypeId>
  & Ops.Updates<PlanSpec, ServiceTypeId>
  & Ops.Deletes<ServiceTypeId> = /* @__PURE__ */ Make.edge(descriptor, "unscoped_plans", Table.plan)
