/**
 * People who live together, with one of them to turn to.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereDateTime, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { HouseholdMembershipSpec } from "./HouseholdMembership.ts"
import type { PersonSpec } from "./Person.ts"
import { descriptor } from "./descriptors/Household.ts"

export { descriptor } from "./descriptors/Household.ts"

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
  readonly id: string
  readonly name: string | null
  readonly member_count: number | null
  readonly primary_contact_name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly avatar: string | null
  readonly primary_contact_id: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: HouseholdRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a household carries.
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
 * What each include of a household gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdIncludes {
  readonly people: ReadonlyArray<PersonSpec>
}

/**
 * What can be included with a household; dots reach one level deeper.
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
 * What a list of households can be narrowed down by.
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
 * What a list of households can be ordered by.
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
 * What a household can be created with.
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
  readonly primary_contact: string
  /** Ids of Person, all of them. */
  readonly people: ReadonlyArray<string>
}

/**
 * What can be changed of a household; `null` clears.
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
  readonly people?: ReadonlyArray<string> | undefined
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
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => Household 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<HouseholdSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many households by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<HouseholdSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of households, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<HouseholdSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all households as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<HouseholdSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts households without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<HouseholdSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a household.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.create({ name: "Lovelace", people: ["1", "2"], primary_contact: "1" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => Household
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<HouseholdSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a household: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.update("1", { name: "Byron" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<HouseholdSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a household.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.delete("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result)
 * // => undefined
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many households.
 *
 * The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.
 *
 * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of
 * single items is in the report.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.createMany([{ name: "Lovelace", people: ["1", "2"], primary_contact: "1" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<HouseholdSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many households.
 *
 * The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.
 *
 * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of
 * single items is in the report.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.updateMany([{ id: "1", data: { name: "Byron" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<HouseholdSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many households.
 *
 * The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.
 *
 * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of
 * single items is in the report.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Household.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * The `household_memberships` of a household. Written with `household_memberships.create`, `household_memberships.update`, `household_memberships.delete`.
 *
 * @category edges
 * @since 0.1.0
 */
export const household_memberships:
  & Ops.ToManyEdge<HouseholdMembershipSpec>
  & Ops.Creates<HouseholdMembershipSpec>
  & Ops.Updates<HouseholdMembershipSpec>
  & Ops.Deletes = /* @__PURE__ */ Make.edge(descriptor, "household_memberships")

/**
 * The `people` of a household. Written with `people.update`, `people.delete`.
 *
 * `delete` deletes the person itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const people:
  & Ops.ToManyEdge<PersonSpec, { readonly non_pending?: boolean; readonly without_deceased?: boolean }>
  & Ops.Updates<PersonSpec>
  & Ops.Deletes = /* @__PURE__ */ Make.edge(descriptor, "people")
