/**
 * Why a person is inactive.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereString } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/InactiveReason.ts"

export { descriptor } from "./descriptors/InactiveReason.ts"

/**
 * Why a person is inactive.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReason {
  readonly type: "InactiveReason"
  readonly id: string
  readonly value: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: InactiveReasonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that an inactive reason carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of inactive reasons can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonWhere {
  readonly value?: WhereString
}

/**
 * What a list of inactive reasons can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type InactiveReasonOrder = "value"

/**
 * What an inactive reason can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonCreate {
  readonly value?: string | null | undefined
}

/**
 * What can be changed of an inactive reason; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of an inactive reason together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonSpec {
  readonly type: "InactiveReason"
  readonly resource: InactiveReason
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: InactiveReasonWhere
  readonly order: InactiveReasonOrder
  readonly filter: Nothing
  readonly create: InactiveReasonCreate
  readonly update: InactiveReasonUpdate
}

/**
 * Reads an inactive reason by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => InactiveReason 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<InactiveReasonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many inactive reasons by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<InactiveReasonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of inactive reasons, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<InactiveReasonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all inactive reasons as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<InactiveReasonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts inactive reasons without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<InactiveReasonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates an inactive reason.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.create({ value: "Moved" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => InactiveReason
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<InactiveReasonSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes an inactive reason: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.update("1", { value: "Moved" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<InactiveReasonSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an inactive reason.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.delete("1")
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
 * Creates many inactive reasons.
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
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.createMany([{ value: "Moved" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<InactiveReasonSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many inactive reasons.
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
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.updateMany([{ id: "1", data: { value: "Moved" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<InactiveReasonSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many inactive reasons.
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
 * import { InactiveReason } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = InactiveReason.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
