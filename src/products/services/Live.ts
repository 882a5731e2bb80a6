/**
 * A live of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { ItemSpec } from "./Item.ts"
import type { ItemTimeSpec } from "./ItemTime.ts"
import type { PersonSpec } from "./Person.ts"
import type { PlanSpec } from "./Plan.ts"
import type { ServiceTypeSpec } from "./ServiceType.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a live as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LiveSpec> = Table.live as Descriptor<LiveSpec>

/**
 * The id of a live. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LiveId = Id<"services/Live">

/**
 * A live of Planning Center Services.
 *
 * It is reached through `Plan.live`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Live {
  readonly type: "Live"
  readonly id: LiveId
  readonly can_chat: boolean | null
  readonly can_control: boolean | null
  readonly can_control_video_feed: boolean | null
  readonly can_take_control: boolean | null
  readonly chat_room_channel: string | null
  readonly dates: string | null
  readonly live_channel: string | null
  readonly series_title: string | null
  readonly title: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LiveRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a live.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a live gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveIncludes {
  readonly controller: PersonSpec
  readonly current_item_time: ItemTimeSpec
  readonly items: ReadonlyArray<ItemSpec>
  readonly next_item_time: ItemTimeSpec
  readonly service_type: ServiceTypeSpec
}

/**
 * The names that `include` accepts for a live. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type LiveInclude =
  | "controller"
  | "controller.emails"
  | "controller.tags"
  | "controller.team_leaders"
  | "current_item_time"
  | "items"
  | "items.arrangement"
  | "items.item_assignments"
  | "items.item_notes"
  | "items.item_times"
  | "items.key"
  | "items.song"
  | "next_item_time"
  | "service_type"
  | "service_type.time_preference_options"
  | "service_type.path"

/**
 * The data of an update of a live. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveUpdate {
}

/**
 * The ids in the path of a live. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveIds {
  readonly series_id: Id<"services/Series">
  readonly plan_id: Id<"services/Plan">
  readonly live_id: LiveId
}

/**
 * All types of a live together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveSpec {
  readonly type: "Live"
  readonly resource: Live
  readonly sparse: {}
  readonly includes: LiveIncludes
  readonly include: LiveInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: LiveUpdate
}

/**
 * Runs `go_to_next_item` on a live.
 *
 * `POST /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/go_to_next_item`
 *
 * @category actions
 * @since 0.1.0
 */
export const go_to_next_item: Ops.Act<LiveIds> = /* @__PURE__ */ Make.action(descriptor, "go_to_next_item")

/**
 * Runs `go_to_previous_item` on a live.
 *
 * `POST /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/go_to_previous_item`
 *
 * @category actions
 * @since 0.1.0
 */
export const go_to_previous_item: Ops.Act<LiveIds> = /* @__PURE__ */ Make.action(descriptor, "go_to_previous_item")

/**
 * Takes control of the live plan, or releases the control of another.
 *
 * `POST /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/toggle_control`
 *
 * @category actions
 * @since 0.1.0
 */
export const toggle_control: Ops.Act<LiveIds> = /* @__PURE__ */ Make.action(descriptor, "toggle_control")

/**
 * Operations on the Person at `controller` of a live.
 *
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/controller`
 * - `getById`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/controller/{person_id}`
 * - `update`: `PATCH /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/controller/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const controller: Ops.ToOneEdge<PersonSpec, LiveIds> & Ops.Updates<PersonSpec, LiveIds> = /* @__PURE__ */ Make
  .edge(descriptor, "controller", Table.person)

/**
 * Operations on the ItemTime at `current_item_time` of a live.
 *
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/current_item_time`
 * - `getById`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/current_item_time/{current_item_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const current_item_time: Ops.ToOneEdge<ItemTimeSpec, LiveIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "current_item_time",
  Table.itemTime
)

/**
 * Operations on the `items` of a live.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/items`
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/items/{item_id}`
 * - `update`: `PATCH /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/items/{item_id}`
 * - `delete`: `DELETE /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/items/{item_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const items: Ops.ToManyEdge<ItemSpec, Nothing, LiveIds> & Ops.Updates<ItemSpec, LiveIds> & Ops.Deletes<LiveIds> =
  /* @__PURE__ */ Make.edge(descriptor, "items", Table.item)

/**
 * Operations on the ItemTime at `next_item_time` of a live.
 *
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/next_item_time`
 * - `getById`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/next_item_time/{current_item_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const next_item_time: Ops.ToOneEdge<ItemTimeSpec, LiveIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "next_item_time",
  Table.itemTime
)

/**
 * Operations on the ServiceType at `service_type` of a live.
 *
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/service_type`
 * - `getById`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/service_type/{service_type_id}`
 * - `update`: `PATCH /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/service_type/{service_type_id}`
 * - `delete`: `DELETE /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/service_type/{service_type_id}`
 *
 * `delete` deletes the service type itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const service_type:
  & Ops.ToOneEdge<ServiceTypeSpec, LiveIds>
  & Ops.Updates<ServiceTypeSpec, LiveIds>
  & Ops.Deletes<LiveIds> = /* @__PURE__ */ Make.edge(descriptor, "service_type", Table.serviceType)

/**
 * Operations on the `watchable_plans` of a live.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/watchable_plans`
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/watchable_plans/{related_plan_id}`
 * - `update`: `PATCH /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/watchable_plans/{related_plan_id}`
 * - `delete`: `DELETE /services/v2/series/{series_id}/plans/{plan_id}/live/{live_id}/watchable_plans/{related_plan_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const watchable_plans:
  & Ops.ToManyEdge<PlanSpec, Nothing, LiveIds>
  & Ops.Updates<PlanSpec, LiveIds>
  & Ops.Deletes<LiveIds> = /* @__PURE__ */ Make.edge(descriptor, "watchable_plans", Table.plan)
