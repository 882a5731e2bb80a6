/**
 * A school that a person can attend.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereNumber, WhereString } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/SchoolOption.ts"

export { descriptor } from "./descriptors/SchoolOption.ts"

/**
 * A school that a person can attend.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOption {
  readonly type: "SchoolOption"
  readonly id: string
  readonly value: string | null
  readonly sequence: number | null
  readonly beginning_grade: string | null
  readonly ending_grade: string | null
  readonly school_types: unknown
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: SchoolOptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a school option carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of school options can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionWhere {
  readonly beginning_grade?: WhereString
  readonly ending_grade?: WhereString
  readonly school_types?: WhereString
  readonly sequence?: WhereNumber
  readonly value?: WhereString
}

/**
 * What a list of school options can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SchoolOptionOrder =
  | "beginning_grade"
  | "ending_grade"
  | "sequence"
  | "value"

/**
 * What a school option can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionCreate {
  readonly value?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly beginning_grade?: string | null | undefined
  readonly ending_grade?: string | null | undefined
  readonly school_types?: unknown | undefined
}

/**
 * What can be changed of a school option; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionUpdate {
  readonly value?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly beginning_grade?: string | null | undefined
  readonly ending_grade?: string | null | undefined
  readonly school_types?: unknown | undefined
}

/**
 * All types of a school option together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionSpec {
  readonly type: "SchoolOption"
  readonly resource: SchoolOption
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: SchoolOptionWhere
  readonly order: SchoolOptionOrder
  readonly filter: Nothing
  readonly create: SchoolOptionCreate
  readonly update: SchoolOptionUpdate
}

/**
 * Reads a school option by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => SchoolOption 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SchoolOptionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many school options by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SchoolOptionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of school options, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SchoolOptionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all school options as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SchoolOptionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts school options without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SchoolOptionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a school option.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.create({ value: "North High" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => SchoolOption
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<SchoolOptionSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a school option: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.update("1", { value: "North High" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<SchoolOptionSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a school option.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.delete("1")
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
 * Creates many school options.
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
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.createMany([{ value: "North High" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<SchoolOptionSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many school options.
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
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.updateMany([{ id: "1", data: { value: "North High" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<SchoolOptionSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many school options.
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
 * import { SchoolOption } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SchoolOption.deleteMany(["1"])
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
 * The SchoolOption that `promotes_to_school` of a school option leads to. Written with `promotes_to_school.update`, `promotes_to_school.delete`.
 *
 * `delete` deletes the school option itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const promotes_to_school: Ops.ToOneEdge<SchoolOptionSpec> & Ops.Updates<SchoolOptionSpec> & Ops.Deletes =
  /* @__PURE__ */ Make.edge(descriptor, "promotes_to_school")
