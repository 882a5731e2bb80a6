/**
 * A category that notes are sorted into. Deleting one deletes its notes.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { WhereBoolean, WhereDateTime, WhereId, WhereString } from "../../resource/Spec.ts"
import type { NoteCategoryShareSpec } from "./NoteCategoryShare.ts"
import type { NoteCategorySubscriptionSpec } from "./NoteCategorySubscription.ts"
import type { PersonSpec } from "./Person.ts"
import { descriptor } from "./descriptors/NoteCategory.ts"

export { descriptor } from "./descriptors/NoteCategory.ts"

/**
 * A category that notes are sorted into. Deleting one deletes its notes.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategory {
  readonly type: "NoteCategory"
  readonly id: string
  readonly name: string | null
  readonly locked: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly organization_id: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: NoteCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a note category carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryRelationships {
  readonly organization?: ToOne<"Organization">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a note category gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryIncludes {
  readonly shares: ReadonlyArray<NoteCategoryShareSpec>
  readonly subscribers: ReadonlyArray<PersonSpec>
  readonly subscriptions: ReadonlyArray<NoteCategorySubscriptionSpec>
}

/**
 * What can be included with a note category; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategoryInclude =
  | "shares"
  | "shares.person"
  | "subscribers"
  | "subscribers.addresses"
  | "subscribers.emails"
  | "subscribers.field_data"
  | "subscribers.households"
  | "subscribers.person_apps"
  | "subscribers.phone_numbers"
  | "subscribers.primary_campus"
  | "subscriptions"
  | "subscriptions.person"

/**
 * What a list of note categories can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryWhere {
  readonly created_at?: WhereDateTime
  readonly locked?: WhereBoolean
  readonly name?: WhereString
  readonly organization_id?: WhereId
  readonly updated_at?: WhereDateTime
}

/**
 * What a list of note categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategoryOrder =
  | "created_at"
  | "locked"
  | "name"
  | "organization_id"
  | "updated_at"

/**
 * The named filters of the list of note categories.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryFilter {
  readonly view_creatable?: boolean
}

/**
 * What a note category can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryCreate {
  readonly name?: string | null | undefined
}

/**
 * What can be changed of a note category; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryUpdate {
  readonly name?: string | null | undefined
}

/**
 * All types of a note category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategorySpec {
  readonly type: "NoteCategory"
  readonly resource: NoteCategory
  readonly sparse: {}
  readonly includes: NoteCategoryIncludes
  readonly include: NoteCategoryInclude
  readonly where: NoteCategoryWhere
  readonly order: NoteCategoryOrder
  readonly filter: NoteCategoryFilter
  readonly create: NoteCategoryCreate
  readonly update: NoteCategoryUpdate
}

/**
 * Reads a note category by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => NoteCategory 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<NoteCategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many note categories by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<NoteCategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of note categories, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<NoteCategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all note categories as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<NoteCategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts note categories without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<NoteCategorySpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a note category.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.create({ name: "Follow up" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => NoteCategory
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<NoteCategorySpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a note category: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.update("1", { name: "Follow up" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<NoteCategorySpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a note category.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.delete("1")
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
 * Creates many note categories.
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
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.createMany([{ name: "Follow up" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<NoteCategorySpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many note categories.
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
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.updateMany([{ id: "1", data: { name: "Follow up" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<NoteCategorySpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many note categories.
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
 * import { NoteCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NoteCategory.deleteMany(["1"])
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
 * The `shares` of a note category. Written with `shares.create`, `shares.update`, `shares.delete`.
 *
 * @category edges
 * @since 0.1.0
 */
export const shares:
  & Ops.ToManyEdge<NoteCategoryShareSpec>
  & Ops.Creates<NoteCategoryShareSpec>
  & Ops.Updates<NoteCategoryShareSpec>
  & Ops.Deletes = /* @__PURE__ */ Make.edge(descriptor, "shares")

/**
 * The `subscribers` of a note category. Written with `subscribers.update`, `subscribers.delete`.
 *
 * `delete` deletes the person itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const subscribers: Ops.ToManyEdge<PersonSpec> & Ops.Updates<PersonSpec> & Ops.Deletes = /* @__PURE__ */ Make
  .edge(descriptor, "subscribers")

/**
 * The `subscriptions` of a note category.
 *
 * @category edges
 * @since 0.1.0
 */
export const subscriptions: Ops.ToManyEdge<NoteCategorySubscriptionSpec> = /* @__PURE__ */ Make.edge(
  descriptor,
  "subscriptions"
)
