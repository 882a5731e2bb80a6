/**
 * A rsvp of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a rsvp as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RSVPSpec> = Table.rSVP as Descriptor<RSVPSpec>

/**
 * The id of a rsvp. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RSVPId = Id<"groups/RSVP">

/**
 * A rsvp of Planning Center Groups.
 *
 * It is reached through `Event.rsvps`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface RSVP {
  readonly type: "RSVP"
  readonly id: RSVPId
  readonly response: Open<"awaiting_response" | "yes" | "no" | "maybe" | "not_sent"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RSVPRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a rsvp.
 *
 * @category models
 * @since 0.1.0
 */
export interface RSVPRelationships {
  readonly event?: ToOne<"Event">
  readonly group?: ToOne<"Group">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of rsvps accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface RSVPWhere {
  readonly response?: WhereString
}

/**
 * The names that a list of rsvps can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type RSVPOrder = "response"

/**
 * All types of a rsvp together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RSVPSpec {
  readonly type: "RSVP"
  readonly resource: RSVP
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: RSVPWhere
  readonly order: RSVPOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
