/**
 * What stands after a name, such as Jr.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereString } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/NameSuffix.ts"

export { descriptor } from "./descriptors/NameSuffix.ts"

/**
 * What stands after a name, such as Jr.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffix {
  readonly type: "NameSuffix"
  readonly id: string
  readonly value: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: NameSuffixRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a name suffix carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of name suffixes can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixWhere {
  readonly value?: WhereString
}

/**
 * What a list of name suffixes can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type NameSuffixOrder = "value"

/**
 * What a name suffix can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixCreate {
  readonly value?: string | null | undefined
}

/**
 * What can be changed of a name suffix; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of a name suffix together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixSpec {
  readonly type: "NameSuffix"
  readonly resource: NameSuffix
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: NameSuffixWhere
  readonly order: NameSuffixOrder
  readonly filter: Nothing
  readonly create: NameSuffixCreate
  readonly update: NameSuffixUpdate
}

/**
 * Reads a name suffix by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => NameSuffix 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<NameSuffixSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many name suffixes by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<NameSuffixSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of name suffixes, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<NameSuffixSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all name suffixes as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<NameSuffixSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts name suffixes without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<NameSuffixSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a name suffix.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.create({ value: "IV" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => NameSuffix
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<NameSuffixSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a name suffix: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.update("1", { value: "IV" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<NameSuffixSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a name suffix.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.delete("1")
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
 * Creates many name suffixes.
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
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.createMany([{ value: "IV" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<NameSuffixSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many name suffixes.
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
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.updateMany([{ id: "1", data: { value: "IV" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<NameSuffixSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many name suffixes.
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
 * import { NameSuffix } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = NameSuffix.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
