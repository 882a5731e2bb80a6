/**
 * An attendee of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId } from "../../resource/Spec.ts"
import type { EmergencyContactSpec } from "./EmergencyContact.ts"
import type { PersonSpec } from "./Person.ts"
import type { RegistrationSpec } from "./Registration.ts"
import type { SelectionTypeSpec } from "./SelectionType.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attendee as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttendeeSpec> = Table.attendee as Descriptor<AttendeeSpec>

/**
 * The id of an attendee. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendeeId = Id<"registrations/Attendee">

/**
 * An attendee of Planning Center Registrations.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Attendee {
  readonly type: "Attendee"
  readonly id: AttendeeId
  readonly active: boolean | null
  readonly canceled: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly waitlisted: boolean | null
  readonly waitlisted_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttendeeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attendee.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendeeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendeeSparse {
  readonly complete: boolean | null
  readonly name: string | null
}

/**
 * The resources that each include of an attendee gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendeeIncludes {
  readonly emergency_contact: EmergencyContactSpec
  readonly person: PersonSpec
  readonly registration: RegistrationSpec
  readonly selection_type: SelectionTypeSpec
}

/**
 * The names that `include` accepts for an attendee. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendeeInclude =
  | "emergency_contact"
  | "person"
  | "registration"
  | "registration.created_by"
  | "registration.registrant_contact"
  | "selection_type"

/**
 * The conditions that a list of attendees accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendeeWhere {
  readonly registration_id?: WhereId
}

/**
 * The names that a list of attendees can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendeeOrder = "created_at"

/**
 * All types of an attendee together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendeeSpec {
  readonly type: "Attendee"
  readonly resource: Attendee
  readonly sparse: AttendeeSparse
  readonly includes: AttendeeIncludes
  readonly include: AttendeeInclude
  readonly where: AttendeeWhere
  readonly order: AttendeeOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an attendee by its id.
 *
 * `GET /registrations/v2/attendees/{attendee_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<AttendeeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many attendees by their ids, each in a request of its own.
 *
 * `GET /registrations/v2/attendees/{attendee_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<AttendeeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of attendees.
 *
 * `GET /registrations/v2/attendees`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<AttendeeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all attendees as a stream, page by page.
 *
 * `GET /registrations/v2/attendees`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<AttendeeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts attendees without reading them.
 *
 * `GET /registrations/v2/attendees`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<AttendeeSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the EmergencyContact at `emergency_contact` of an attendee.
 *
 * - `get`: `GET /registrations/v2/attendees/{attendee_id}/emergency_contact`
 * - `getById`: `GET /registrations/v2/attendees/{attendee_id}/emergency_contact/{emergency_contact_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const emergency_contact: Ops.ToOneEdge<EmergencyContactSpec, AttendeeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "emergency_contact",
  Table.emergencyContact
)

/**
 * Operations on the Person at `person` of an attendee.
 *
 * - `get`: `GET /registrations/v2/attendees/{attendee_id}/person`
 * - `getById`: `GET /registrations/v2/attendees/{attendee_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, AttendeeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person",
  Table.person
)

/**
 * Operations on the Registration at `registration` of an attendee.
 *
 * - `get`: `GET /registrations/v2/attendees/{attendee_id}/registration`
 * - `getById`: `GET /registrations/v2/attendees/{attendee_id}/registration/{registration_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const registration: Ops.ToOneEdge<RegistrationSpec, AttendeeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "registration",
  Table.registration
)

/**
 * Operations on the SelectionType at `selection_type` of an attendee.
 *
 * - `get`: `GET /registrations/v2/attendees/{attendee_id}/selection_type`
 * - `getById`: `GET /registrations/v2/attendees/{attendee_id}/selection_type/{selection_type_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const selection_type: Ops.ToOneEdge<SelectionTypeSpec, AttendeeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "selection_type",
  Table.selectionType
)
