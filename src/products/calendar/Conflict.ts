/**
 * A conflict of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import type { PersonSpec } from "./Person.ts"
import type { ResourceSpec } from "./Resource.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a conflict as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ConflictSpec> = Table.conflict as Descriptor<ConflictSpec>

/**
 * The id of a conflict. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ConflictId = Id<"calendar/Conflict">

/**
 * A conflict of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Conflict {
  readonly type: "Conflict"
  readonly id: ConflictId
  readonly created_at: DateTime.Utc | null
  readonly note: string | null
  readonly resolved_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ConflictRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a conflict.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConflictRelationships {
  readonly resource?: ToOne<"Resource">
  readonly resolved_by?: ToOne<"Person">
  readonly winner?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a conflict gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConflictIncludes {
  readonly resolved_by: PersonSpec
  readonly resource: ResourceSpec
  readonly winner: EventSpec
}

/**
 * The names that `include` accepts for a conflict. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ConflictInclude =
  | "resolved_by"
  | "resolved_by.organization"
  | "resource"
  | "resource.resource_approval_groups"
  | "resource.resource_folder"
  | "resource.resource_questions"
  | "resource.room_setups"
  | "resource.event_resource_requests"
  | "resource.conflicts"
  | "winner"
  | "winner.attachments"
  | "winner.calendar"
  | "winner.feed"
  | "winner.owner"
  | "winner.tags"

/**
 * The names that a list of conflicts can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ConflictOrder = "resolved_at"

/**
 * The named filters of the list of conflicts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConflictFilter {
  readonly future?: boolean
  readonly resolved?: boolean
  readonly unresolved?: boolean
}

/**
 * All types of a conflict together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConflictSpec {
  readonly type: "Conflict"
  readonly resource: Conflict
  readonly sparse: {}
  readonly includes: ConflictIncludes
  readonly include: ConflictInclude
  readonly where: Nothing
  readonly order: ConflictOrder
  readonly filter: ConflictFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a conflict by its id.
 *
 * `GET /calendar/v2/conflicts/{conflict_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ConflictSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many conflicts by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/conflicts/{conflict_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ConflictSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of conflicts.
 *
 * `GET /calendar/v2/conflicts`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ConflictSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all conflicts as a stream, page by page.
 *
 * `GET /calendar/v2/conflicts`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ConflictSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts conflicts without reading them.
 *
 * `GET /calendar/v2/conflicts`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ConflictSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the Person at `resolved_by` of a conflict.
 *
 * - `get`: `GET /calendar/v2/conflicts/{conflict_id}/resolved_by`
 * - `getById`: `GET /calendar/v2/conflicts/{conflict_id}/resolved_by/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resolved_by: Ops.ToOneEdge<PersonSpec, ConflictId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "resolved_by",
  Table.person
)

/**
 * Operations on the Resource at `resource` of a conflict.
 *
 * - `get`: `GET /calendar/v2/conflicts/{conflict_id}/resource`
 * - `getById`: `GET /calendar/v2/conflicts/{conflict_id}/resource/{resource_id}`
 * - `update`: `PATCH /calendar/v2/conflicts/{conflict_id}/resource/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/conflicts/{conflict_id}/resource/{resource_id}`
 *
 * `delete` deletes the resource itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource:
  & Ops.ToOneEdge<ResourceSpec, ConflictId>
  & Ops.Updates<ResourceSpec, ConflictId>
  & Ops.Deletes<ConflictId> = /* @__PURE__ */ Make.edge(descriptor, "resource", Table.resource)

/**
 * Operations on the Event at `winner` of a conflict.
 *
 * - `get`: `GET /calendar/v2/conflicts/{conflict_id}/winner`
 * - `getById`: `GET /calendar/v2/conflicts/{conflict_id}/winner/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const winner: Ops.ToOneEdge<EventSpec, ConflictId> = /* @__PURE__ */ Make.edge(descriptor, "winner", Table.event)
