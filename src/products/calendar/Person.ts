/**
 * A person of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Open, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { EventResourceRequestSpec } from "./EventResourceRequest.ts"
import type { OrganizationSpec } from "./Organization.ts"
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
 * A person of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Person {
  readonly type: "Person"
  readonly id: PersonId
  readonly avatar_url: string | null
  readonly can_edit_people: boolean | null
  readonly can_edit_resources: boolean | null
  readonly can_edit_rooms: boolean | null
  readonly child: boolean | null
  readonly contact_data: unknown
  readonly created_at: DateTime.Utc | null
  readonly event_permissions_type: string | null
  readonly first_name: string | null
  readonly gender: string | null
  readonly has_access: boolean | null
  readonly last_name: string | null
  readonly middle_name: string | null
  readonly name: string | null
  readonly name_prefix: Open<"Mr."> | null
  readonly name_suffix: Open<"Jr."> | null
  readonly pending_request_count: number | null
  readonly people_permissions_type: string | null
  readonly permissions: number | null
  readonly resolves_conflicts: boolean | null
  readonly resources_permissions_type: string | null
  readonly room_permissions_type: string | null
  readonly site_administrator: boolean | null
  readonly status: Open<"active"> | null
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
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSparse {
  readonly has_full_access_to_any_calendar: boolean | null
  readonly member_of_approval_groups: boolean | null
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
  readonly created_at?: WhereDateTime
  readonly first_name?: WhereString
  readonly last_name?: WhereString
  readonly middle_name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of people can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonOrder =
  | "created_at"
  | "first_name"
  | "last_name"
  | "resolves_conflicts"
  | "updated_at"

/**
 * The named filters of the list of people.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonFilter {
  readonly active?: boolean
  readonly event_owners?: boolean
}

/**
 * All types of a person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSpec {
  readonly type: "Person"
  readonly resource: Person
  readonly sparse: PersonSparse
  readonly includes: PersonIncludes
  readonly include: PersonInclude
  readonly where: PersonWhere
  readonly order: PersonOrder
  readonly filter: PersonFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads the person of `/me`.
 *
 * `GET /calendar/v2/me`
 *
 * @category operations
 * @since 0.1.0
 */
export const me: Ops.Single<PersonSpec> = /* @__PURE__ */ Make.single(descriptor, "me")

/**
 * Reads a person by its id.
 *
 * `GET /calendar/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people.
 *
 * `GET /calendar/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people as a stream, page by page.
 *
 * `GET /calendar/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people without reading them.
 *
 * `GET /calendar/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `event_resource_requests` of a person.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/people/{person_id}/event_resource_requests`
 * - `get`: `GET /calendar/v2/people/{person_id}/event_resource_requests/{event_resource_request_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_resource_requests: Ops.ToManyEdge<
  EventResourceRequestSpec,
  {
    readonly awaiting_response?: boolean
    readonly future?: boolean
    readonly not_in_conflict?: boolean
    readonly not_overbooked?: boolean
    readonly overbooked?: boolean
  },
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "event_resource_requests", Table.eventResourceRequest)

/**
 * Operations on the Organization at `organization` of a person.
 *
 * - `get`: `GET /calendar/v2/people/{person_id}/organization`
 * - `getById`: `GET /calendar/v2/people/{person_id}/organization/{organization_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const organization: Ops.ToOneEdge<OrganizationSpec, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "organization",
  Table.organization
)
