/**
 * A person of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import type { GroupSpec } from "./Group.ts"
import type { MembershipSpec } from "./Membership.ts"
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
 * A person of Planning Center Groups.
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
  readonly created_at: DateTime.Utc | null
  readonly email_addresses: unknown
  readonly first_name: string | null
  readonly gender: string | null
  readonly last_name: string | null
  readonly permissions: Open<"administrator" | "group_type_manager" | "leader" | "member" | "no access"> | null
  readonly phone_numbers: unknown
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
  readonly child: boolean | null
}

/**
 * The conditions that a list of people accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonWhere {
  readonly first_name?: WhereString
  readonly last_name?: WhereString
}

/**
 * The names that a list of people can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonOrder =
  | "first_name"
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
  readonly sparse: PersonSparse
  readonly includes: {}
  readonly include: never
  readonly where: PersonWhere
  readonly order: PersonOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads the person of `/me`.
 *
 * `GET /groups/v2/me`
 *
 * @category operations
 * @since 0.1.0
 */
export const me: Ops.Single<PersonSpec> = /* @__PURE__ */ Make.single(descriptor, "me")

/**
 * Reads a person by its id.
 *
 * `GET /groups/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people by their ids, each in a request of its own.
 *
 * `GET /groups/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people.
 *
 * `GET /groups/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people as a stream, page by page.
 *
 * `GET /groups/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people without reading them.
 *
 * `GET /groups/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `events` of a person.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/people/{person_id}/events`
 * - `get`: `GET /groups/v2/people/{person_id}/events/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const events: Ops.ToManyEdge<
  EventSpec,
  { readonly canceled?: boolean; readonly not_canceled?: boolean },
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "events", Table.event)

/**
 * Operations on the `groups` of a person.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/people/{person_id}/groups`
 * - `get`: `GET /groups/v2/people/{person_id}/groups/{group_id}`
 * - `update`: `PATCH /groups/v2/people/{person_id}/groups/{group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const groups: Ops.ToManyEdge<GroupSpec, Nothing, PersonId> & Ops.Updates<GroupSpec, PersonId> =
  /* @__PURE__ */ Make.edge(descriptor, "groups", Table.group)

/**
 * Operations on the `memberships` of a person.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/people/{person_id}/memberships`
 * - `get`: `GET /groups/v2/people/{person_id}/memberships/{membership_id}`
 * - `update`: `PATCH /groups/v2/people/{person_id}/memberships/{membership_id}`
 * - `delete`: `DELETE /groups/v2/people/{person_id}/memberships/{membership_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const memberships:
  & Ops.ToManyEdge<MembershipSpec, Nothing, PersonId>
  & Ops.Updates<MembershipSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "memberships", Table.membership)
