/**
 * People who live together, with one of them to turn to.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDateTime, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { HouseholdMembershipSpec } from "./HouseholdMembership.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a household as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<HouseholdSpec> = Table.household as Descriptor<HouseholdSpec>

/**
 * The id of a household. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type HouseholdId = Id<"people/Household">

/**
 * People who live together, with one of them to turn to.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Household {
  readonly type: "Household"
  readonly id: HouseholdId
  readonly name: string | null
  readonly member_count: number | null
  readonly primary_contact_name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly avatar: string | null
  readonly primary_contact_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: HouseholdRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a household.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdRelationships {
  readonly primary_contact?: ToOne<"Person">
  readonly people?: ToMany<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a household gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdIncludes {
  readonly people: ReadonlyArray<PersonSpec>
}

/**
 * The names that `include` accepts for a household. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type HouseholdInclude =
  | "people"
  | "people.addresses"
  | "people.emails"
  | "people.field_data"
  | "people.households"
  | "people.person_apps"
  | "people.phone_numbers"
  | "people.primary_campus"

/**
 * The conditions that a list of households accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdWhere {
  readonly created_at?: WhereDateTime
  readonly member_count?: WhereNumber
  readonly name?: WhereString
  readonly primary_contact_name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of households can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type HouseholdOrder =
  | "created_at"
  | "member_count"
  | "name"
  | "primary_contact_name"
  | "updated_at"

/**
 * The data of a create of a household.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdCreate {
  readonly name?: string | null | undefined
  readonly member_count?: number | null | undefined
  readonly avatar?: string | null | undefined
  readonly primary_contact_id?: string | null | undefined
  /** The id of a Person. */
  readonly primary_contact: Id<"people/Person">
  /** Ids of Person, all of them. */
  readonly people: ReadonlyArray<Id<"people/Person">>
}

/**
 * The data of an update of a household. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdUpdate {
  readonly name?: string | null | undefined
  readonly member_count?: number | null | undefined
  readonly avatar?: string | null | undefined
  readonly primary_contact_id?: string | null | undefined
  /** Ids of Person, all of them. */
  readonly people?: ReadonlyArray<Id<"people/Person">> | undefined
}

/**
 * All types of a household together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdSpec {
  readonly type: "Household"
  readonly resource: Household
  readonly sparse: {}
  readonly includes: HouseholdIncludes
  readonly include: HouseholdInclude
  readonly where: HouseholdWhere
  readonly order: HouseholdOrder
  readonly filter: Nothing
  readonly create: HouseholdCreate
  readonly update: HouseholdUpdate
}

/**
 * Reads a household by its id.
 *
 * `GET /people/v2/households/{household_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<HouseholdSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many households by their ids, each in a request of its own.
 *
 * `GET /people/v2/households/{household_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<HouseholdSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of households.
 *
 * `GET /people/v2/households`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<HouseholdSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all households as a stream, page by page.
 *
 * `GET /people/v2/households`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<HouseholdSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts households without reading them.
 *
 * `GET /people/v2/households`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<HouseholdSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a household.
 *
 * `POST /people/v2/households`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<HouseholdSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a household. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/households/{household_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<HouseholdSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a household.
 *
 * `DELETE /people/v2/households/{household_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<HouseholdId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many households.
 *
 * `POST /people/v2/households`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<HouseholdSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many households.
 *
 * `PATCH /people/v2/households/{household_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<HouseholdSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many households.
 *
 * `DELETE /people/v2/households/{household_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `household_memberships` of a household.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/households/{household_id}/household_memberships`
 * - `get`: `GET /people/v2/households/{household_id}/household_memberships/{household_membership_id}`
 * - `create`: `POST /people/v2/households/{household_id}/household_memberships`
 * - `update`: `PATCH /people/v2/households/{household_id}/household_memberships/{household_membership_id}`
 * - `delete`: `DELETE /people/v2/households/{household_id}/household_memberships/{household_membership_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const household_memberships:
  & Ops.ToManyEdge<HouseholdMembershipSpec, Nothing, HouseholdId>
  & Ops.Creates<HouseholdMembershipSpec, HouseholdId>
  & Ops.Updates<HouseholdMembershipSpec, HouseholdId>
  & Ops.Deletes<HouseholdId> = /* @__PURE__ */ Make.edge(descriptor, "household_memberships", Table.householdMembership)

/**
 * Operations on the `people` of a household.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/households/{household_id}/people`
 * - `get`: `GET /people/v2/households/{household_id}/people/{person_id}`
 * - `update`: `PATCH /people/v2/households/{household_id}/people/{person_id}`
 * - `delete`: `DELETE /people/v2/households/{household_id}/people/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const people:
  & Ops.ToManyEdge<PersonSpec, { readonly non_pending?: boolean; readonly without_deceased?: boolean }, HouseholdId>
  & Ops.Updates<PersonSpec, HouseholdId>
  & Ops.Deletes<HouseholdId> = /* @__PURE__ */ Make.edge(descriptor, "people", Table.person)
