/**
 * A category that forms are sorted into.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/FormCategory.ts"

export { descriptor } from "./descriptors/FormCategory.ts"

/**
 * A category that forms are sorted into.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategory {
  readonly type: "FormCategory"
  readonly id: string
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: FormCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a form category carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of form categories can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * What a list of form categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FormCategoryOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * What a form category can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryCreate {
  readonly name?: string | null | undefined
}

/**
 * What can be changed of a form category; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryUpdate {
  readonly name?: string | null | undefined
}

/**
 * All types of a form category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategorySpec {
  readonly type: "FormCategory"
  readonly resource: FormCategory
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: FormCategoryWhere
  readonly order: FormCategoryOrder
  readonly filter: Nothing
  readonly create: FormCategoryCreate
  readonly update: FormCategoryUpdate
}

/**
 * Reads a form category by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => FormCategory 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FormCategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many form categories by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FormCategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of form categories, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FormCategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all form categories as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FormCategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts form categories without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FormCategorySpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a form category.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.create({ name: "Events" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => FormCategory
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<FormCategorySpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a form category: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.update("1", { name: "Events" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FormCategorySpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a form category.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.delete("1")
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
 * Creates many form categories.
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
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.createMany([{ name: "Events" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<FormCategorySpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many form categories.
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
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.updateMany([{ id: "1", data: { name: "Events" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FormCategorySpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many form categories.
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
 * import { FormCategory } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FormCategory.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
