/**
 * A person of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereBoolean, WhereString } from "../../resource/Spec.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { OrganizationSpec } from "./Organization.ts"
import type { PassSpec } from "./Pass.ts"
import type { PersonEventSpec } from "./PersonEvent.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonSpec> = Table.person as Descriptor<PersonSpec>

/**
 * The id of a person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonId = Id<"people/Person">

/**
 * A person of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Person {
  readonly type: "Person"
  readonly id: PersonId
  readonly addresses: unknown
  readonly avatar_url: string | null
  readonly birthdate: CalendarDate | null
  readonly check_in_count: number | null
  readonly child: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly demographic_avatar_url: string | null
  readonly email_addresses: unknown
  readonly first_name: string | null
  readonly gender: string | null
  readonly grade: number | null
  readonly headcounter: boolean | null
  readonly ignore_filters: boolean | null
  readonly last_checked_in_at: DateTime.Utc | null
  readonly last_name: string | null
  readonly medical_notes: string | null
  readonly middle_name: string | null
  readonly name: string | null
  readonly name_prefix: string | null
  readonly name_suffix: string | null
  readonly passed_background_check: boolean | null
  readonly permission: string | null
  readonly phone_numbers: unknown
  readonly search_name: string | null
  readonly top_permission: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a person gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonIncludes {
  readonly organization: OrganizationSpec
}

/**
 * The names that `include` accepts for a person. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonInclude = "organization"

/**
 * The conditions that a list of people accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonWhere {
  readonly headcounter?: WhereBoolean
  readonly ignore_filters?: WhereBoolean
  readonly permission?: WhereString
  readonly search_name?: WhereString
}

/**
 * The names that a list of people can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonOrder =
  | "check_in_count"
  | "first_name"
  | "last_checked_in_at"
  | "last_name"

/**
 * All types of a person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSpec {
  readonly type: "Person"
  readonly resource: Person
  readonly sparse: {}
  readonly includes: PersonIncludes
  readonly include: PersonInclude
  readonly where: PersonWhere
  readonly order: PersonOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads the person of `/me`.
 *
 * `GET /check-ins/v2/me`
 *
 * @category operations
 * @since 0.1.0
 */
export const me: Ops.Single<PersonSpec> = /* @__PURE__ */ Make.single(descriptor, "me")

/**
 * Reads a person by its id.
 *
 * `GET /check-ins/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people.
 *
 * `GET /check-ins/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people as a stream, page by page.
 *
 * `GET /check-ins/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people without reading them.
 *
 * `GET /check-ins/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `check_ins` of a person.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/people/{person_id}/check_ins`
 * - `get`: `GET /check-ins/v2/people/{person_id}/check_ins/{check_in_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const check_ins: Ops.ToManyEdge<
  CheckInSpec,
  {
    readonly attendee?: boolean
    readonly checked_out?: boolean
    readonly first_time?: boolean
    readonly guest?: boolean
    readonly not_checked_out?: boolean
    readonly not_one_time_guest?: boolean
    readonly one_time_guest?: boolean
    readonly regular?: boolean
    readonly volunteer?: boolean
  },
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "check_ins", Table.checkIn)

/**
 * Operations on the Organization at `organization` of a person.
 *
 * - `get`: `GET /check-ins/v2/people/{person_id}/organization`
 * - `getById`: `GET /check-ins/v2/people/{person_id}/organization/{organization_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const organization: Ops.ToOneEdge<OrganizationSpec, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "organization",
  Table.organization
)

/**
 * Operations on the `passes` of a person.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/people/{person_id}/passes`
 * - `get`: `GET /check-ins/v2/people/{person_id}/passes/{pass_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const passes: Ops.ToManyEdge<PassSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "passes",
  Table.pass
)

/**
 * Operations on the `person_events` of a person.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/people/{person_id}/person_events`
 * - `get`: `GET /check-ins/v2/people/{person_id}/person_events/{person_event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person_events: Ops.ToManyEdge<PersonEventSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person_events",
  Table.personEvent
)
