/**
 * A scheduled person of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a scheduled person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ScheduledPersonSpec> = Table.scheduledPerson as Descriptor<ScheduledPersonSpec>

/**
 * The id of a scheduled person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ScheduledPersonId = Id<"services/ScheduledPerson">

/**
 * A scheduled person of Planning Center Services.
 *
 * It is reached through `SignupSheet.scheduled_people`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduledPerson {
  readonly type: "ScheduledPerson"
  readonly id: ScheduledPersonId
  readonly full_name: string | null
  readonly status: string | null
  readonly thumbnail: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ScheduledPersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a scheduled person.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduledPersonRelationships {
  readonly person?: ToOne<"Person">
  readonly signup_sheet?: ToOne<"SignupSheet">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a scheduled person. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduledPersonIds {
  readonly person_id: Id<"people/Person">
  readonly available_signup_id: Id<"services/AvailableSignup">
  readonly signup_sheet_id: Id<"services/SignupSheet">
  readonly scheduled_person_id: ScheduledPersonId
}

/**
 * All types of a scheduled person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduledPersonSpec {
  readonly type: "ScheduledPerson"
  readonly resource: ScheduledPerson
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
