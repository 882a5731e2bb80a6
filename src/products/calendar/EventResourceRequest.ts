/**
 * An event resource request of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereBoolean, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import type { EventResourceAnswerSpec } from "./EventResourceAnswer.ts"
import type { PersonSpec } from "./Person.ts"
import type { ResourceSpec } from "./Resource.ts"
import type { ResourceBookingSpec } from "./ResourceBooking.ts"
import type { RoomSetupSpec } from "./RoomSetup.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event resource request as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventResourceRequestSpec> = Table.eventResourceRequest as Descriptor<
  EventResourceRequestSpec
>

/**
 * The id of an event resource request. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventResourceRequestId = Id<"calendar/EventResourceRequest">

/**
 * An event resource request of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceRequest {
  readonly type: "EventResourceRequest"
  readonly id: EventResourceRequestId
  readonly approval_sent: boolean | null
  readonly approval_status: Open<"A" | "P" | "R"> | null
  readonly created_at: DateTime.Utc | null
  readonly notes: string | null
  readonly quantity: number | null
  readonly updated_at: DateTime.Utc | null
  readonly visible_on_kiosks: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventResourceRequestRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event resource request.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceRequestRelationships {
  readonly event?: ToOne<"Event">
  readonly resource?: ToOne<"Resource">
  readonly event_resource_request?: ToOne<"EventResourceRequest">
  readonly created_by?: ToOne<"Person">
  readonly updated_by?: ToOne<"Person">
  readonly room_setup?: ToOne<"RoomSetup">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event resource request gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceRequestIncludes {
  readonly created_by: PersonSpec
  readonly event: EventSpec
  readonly resource: ResourceSpec
  readonly room_setup: RoomSetupSpec
  readonly updated_by: PersonSpec
}

/**
 * The names that `include` accepts for an event resource request. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventResourceRequestInclude =
  | "created_by"
  | "created_by.organization"
  | "event"
  | "event.attachments"
  | "event.calendar"
  | "event.feed"
  | "event.owner"
  | "event.tags"
  | "resource"
  | "resource.resource_approval_groups"
  | "resource.resource_folder"
  | "resource.resource_questions"
  | "resource.room_setups"
  | "resource.event_resource_requests"
  | "resource.conflicts"
  | "room_setup"
  | "room_setup.containing_resource"
  | "room_setup.resource_suggestions"
  | "updated_by"
  | "updated_by.organization"

/**
 * The conditions that a list of event resource requests accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceRequestWhere {
  readonly approval_sent?: WhereBoolean
  readonly approval_status?: WhereString
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * All types of an event resource request together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceRequestSpec {
  readonly type: "EventResourceRequest"
  readonly resource: EventResourceRequest
  readonly sparse: {}
  readonly includes: EventResourceRequestIncludes
  readonly include: EventResourceRequestInclude
  readonly where: EventResourceRequestWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an event resource request by its id.
 *
 * `GET /calendar/v2/event_resource_requests/{event_resource_request_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EventResourceRequestSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many event resource requests by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/event_resource_requests/{event_resource_request_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EventResourceRequestSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of event resource requests.
 *
 * `GET /calendar/v2/event_resource_requests`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EventResourceRequestSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all event resource requests as a stream, page by page.
 *
 * `GET /calendar/v2/event_resource_requests`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EventResourceRequestSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts event resource requests without reading them.
 *
 * `GET /calendar/v2/event_resource_requests`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EventResourceRequestSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `answers` of an event resource request.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/answers`
 * - `get`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/answers/{answer_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const answers: Ops.ToManyEdge<EventResourceAnswerSpec, Nothing, EventResourceRequestId> = /* @__PURE__ */ Make
  .edge(descriptor, "answers", Table.eventResourceAnswer)

/**
 * Operations on the Person at `created_by` of an event resource request.
 *
 * - `get`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/created_by`
 * - `getById`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/created_by/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const created_by: Ops.ToOneEdge<PersonSpec, EventResourceRequestId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "created_by",
  Table.person
)

/**
 * Operations on the Event at `event` of an event resource request.
 *
 * - `get`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/event`
 * - `getById`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, EventResourceRequestId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event",
  Table.event
)

/**
 * Operations on the `resource_bookings` of an event resource request.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/resource_bookings`
 * - `get`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/resource_bookings/{resource_booking_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_bookings: Ops.ToManyEdge<
  ResourceBookingSpec,
  {
    readonly approved?: boolean
    readonly approved_pending?: boolean
    readonly approved_pending_rejected?: boolean
    readonly approved_rejected?: boolean
    readonly future?: boolean
    readonly pending?: boolean
    readonly pending_rejected?: boolean
    readonly rejected?: boolean
  },
  EventResourceRequestId
> = /* @__PURE__ */ Make.edge(descriptor, "resource_bookings", Table.resourceBooking)

/**
 * Operations on the Resource at `resource` of an event resource request.
 *
 * - `get`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/resource`
 * - `getById`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/resource/{resource_id}`
 * - `update`: `PATCH /calendar/v2/event_resource_requests/{event_resource_request_id}/resource/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/event_resource_requests/{event_resource_request_id}/resource/{resource_id}`
 *
 * `delete` deletes the resource itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource:
  & Ops.ToOneEdge<ResourceSpec, EventResourceRequestId>
  & Ops.Updates<ResourceSpec, EventResourceRequestId>
  & Ops.Deletes<EventResourceRequestId> = /* @__PURE__ */ Make.edge(descriptor, "resource", Table.resource)

/**
 * Operations on the RoomSetup at `room_setup` of an event resource request.
 *
 * - `get`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/room_setup`
 * - `getById`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/room_setup/{room_setup_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const room_setup: Ops.ToOneEdge<RoomSetupSpec, EventResourceRequestId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "room_setup",
  Table.roomSetup
)

/**
 * Operations on the Person at `updated_by` of an event resource request.
 *
 * - `get`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/updated_by`
 * - `getById`: `GET /calendar/v2/event_resource_requests/{event_resource_request_id}/updated_by/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const updated_by: Ops.ToOneEdge<PersonSpec, EventResourceRequestId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "updated_by",
  Table.person
)
