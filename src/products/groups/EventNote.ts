/**
 * An event note of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { OwnerSpec } from "./Owner.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event note as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventNoteSpec> = Table.eventNote as Descriptor<EventNoteSpec>

/**
 * The id of an event note. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventNoteId = Id<"groups/EventNote">

/**
 * An event note of Planning Center Groups.
 *
 * It is reached through `Event.notes`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventNote {
  readonly type: "EventNote"
  readonly id: EventNoteId
  readonly body: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventNoteRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event note.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventNoteRelationships {
  readonly annotatable?: ToOne<"Annotatable" | "Event">
  readonly owner?: ToOne<"Owner">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event note gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventNoteIncludes {
  readonly owner: OwnerSpec
}

/**
 * The names that `include` accepts for an event note. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventNoteInclude = "owner"

/**
 * The ids in the path of an event note. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventNoteIds {
  readonly event_id: Id<"groups/Event">
  readonly event_note_id: EventNoteId
}

/**
 * All types of an event note together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventNoteSpec {
  readonly type: "EventNote"
  readonly resource: EventNote
  readonly sparse: {}
  readonly includes: EventNoteIncludes
  readonly include: EventNoteInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Owner at `owner` of an event note.
 *
 * - `get`: `GET /groups/v2/events/{event_id}/notes/{event_note_id}/owner`
 * - `getById`: `GET /groups/v2/events/{event_id}/notes/{event_note_id}/owner/{owner_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const owner: Ops.ToOneEdge<OwnerSpec, EventNoteIds> = /* @__PURE__ */ Make.edge(descriptor, "owner", Table.owner)
