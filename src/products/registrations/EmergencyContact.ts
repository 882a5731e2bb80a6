/**
 * An emergency contact of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an emergency contact as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EmergencyContactSpec> = Table.emergencyContact as Descriptor<EmergencyContactSpec>

/**
 * The id of an emergency contact. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EmergencyContactId = Id<"registrations/EmergencyContact">

/**
 * An emergency contact of Planning Center Registrations.
 *
 * It is reached through `Attendee.emergency_contact`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmergencyContact {
  readonly type: "EmergencyContact"
  readonly id: EmergencyContactId
  readonly name: string | null
  readonly phone_number: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EmergencyContactRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an emergency contact.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmergencyContactRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an emergency contact. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmergencyContactIds {
  readonly attendee_id: Id<"registrations/Attendee">
  readonly emergency_contact_id: EmergencyContactId
}

/**
 * All types of an emergency contact together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmergencyContactSpec {
  readonly type: "EmergencyContact"
  readonly resource: EmergencyContact
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
