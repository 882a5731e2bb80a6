/**
 * A category that lists are sorted into.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereDateTime, WhereId, WhereString } from "../../resource/Spec.ts"
import type { ListSpec } from "./List.ts"
import { descriptor } from "./descriptors/ListCategory.ts"

export { descriptor } from "./descriptors/ListCategory.ts"

/**
 * A category that lists are sorted into.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategory {
  readonly type: "ListCategory"
  readonly id: string
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly organization_id: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: ListCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a list category carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryRelationships {
  readonly organization?: ToOne<"Organization">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a list category gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryIncludes {
  readonly lists: ReadonlyArray<ListSpec>
}

/**
 * What can be included with a list category; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ListCategoryInclude = "lists"

/**
 * What a list of list categories can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly organization_id?: WhereId
  readonly updated_at?: WhereDateTime
}

/**
 * What a list of list categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ListCategoryOrder =
  | "created_at"
  | "name"
  | "organization_id"
  | "updated_at"

/**
 * What a list category can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryCreate {
  readonly name?: string | null | undefined
}

/**
 * What can be changed of a list category; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryUpdate {
  readonly name?: string | null | undefined
}

/**
 * All types of a list category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategorySpec {
  readonly type: "ListCategory"
  readonly resource: ListCategory
  readonly sparse: {}
  readonly includes: ListCategoryIncludes
  readonly include: ListCategoryInclude
  readonly where: ListCategoryWhere
  readonly order: ListCategoryOrder
  readonly filter: Nothing
  readonly create: ListCategoryCreate
  readonly update: ListCategoryUpdate
}

/**
 * Reads a list category by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => ListCategory 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ListCategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many list categories by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ListCategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of list categories, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ListCategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all list categories as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ListCategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts list categories without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ListCategorySpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a list category.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.create({ name: "Outreach" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => ListCategory
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ListCategorySpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a list category: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.update("1", { name: "Outreach" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ListCategorySpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a list category.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.delete("1")
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
 * Creates many list categories.
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
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.createMany([{ name: "Outreach" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ListCategorySpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many list categories.
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
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.updateMany([{ id: "1", data: { name: "Outreach" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ListCategorySpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many list categories.
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
 * import { ListCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = ListCategory.deleteMany(["1"])
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
 * The `lists` of a list category. Written with `lists.update`.
 *
 * @category edges
 * @since 0.1.0
 */
export const lists: Ops.ToManyEdge<ListSpec> & Ops.Updates<ListSpec> = /* @__PURE__ */ Make.edge(descriptor, "lists")
