/**
 * A marital status that a person can have.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereString } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/MaritalStatus.ts"

export { descriptor } from "./descriptors/MaritalStatus.ts"

/**
 * A marital status that a person can have.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatus {
  readonly type: "MaritalStatus"
  readonly id: string
  readonly value: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: MaritalStatusRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a marital status carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of marital statuses can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusWhere {
  readonly value?: WhereString
}

/**
 * What a list of marital statuses can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MaritalStatusOrder =
  | "sequence"
  | "value"

/**
 * What a marital status can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusCreate {
  readonly value?: string | null | undefined
}

/**
 * What can be changed of a marital status; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of a marital status together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusSpec {
  readonly type: "MaritalStatus"
  readonly resource: MaritalStatus
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: MaritalStatusWhere
  readonly order: MaritalStatusOrder
  readonly filter: Nothing
  readonly create: MaritalStatusCreate
  readonly update: MaritalStatusUpdate
}

/**
 * Reads a marital status by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => MaritalStatus 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<MaritalStatusSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many marital statuses by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<MaritalStatusSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of marital statuses, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<MaritalStatusSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all marital statuses as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<MaritalStatusSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts marital statuses without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<MaritalStatusSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a marital status.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.create({ value: "Engaged" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => MaritalStatus
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<MaritalStatusSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a marital status: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.update("1", { value: "Engaged" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<MaritalStatusSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a marital status.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.delete("1")
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
 * Creates many marital statuses.
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
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.createMany([{ value: "Engaged" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<MaritalStatusSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many marital statuses.
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
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.updateMany([{ id: "1", data: { value: "Engaged" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<MaritalStatusSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many marital statuses.
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
 * import { MaritalStatus } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MaritalStatus.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
