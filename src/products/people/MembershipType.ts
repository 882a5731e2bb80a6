/**
 * A kind of membership that a person can have.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereString } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/MembershipType.ts"

export { descriptor } from "./descriptors/MembershipType.ts"

/**
 * A kind of membership that a person can have.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipType {
  readonly type: "MembershipType"
  readonly id: string
  readonly value: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: MembershipTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a membership type carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of membership types can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeWhere {
  readonly value?: WhereString
}

/**
 * What a list of membership types can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipTypeOrder =
  | "sequence"
  | "value"

/**
 * What a membership type can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeCreate {
  readonly value?: string | null | undefined
}

/**
 * What can be changed of a membership type; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of a membership type together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeSpec {
  readonly type: "MembershipType"
  readonly resource: MembershipType
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: MembershipTypeWhere
  readonly order: MembershipTypeOrder
  readonly filter: Nothing
  readonly create: MembershipTypeCreate
  readonly update: MembershipTypeUpdate
}

/**
 * Reads a membership type by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => MembershipType 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<MembershipTypeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many membership types by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<MembershipTypeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of membership types, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<MembershipTypeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all membership types as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<MembershipTypeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts membership types without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<MembershipTypeSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a membership type.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.create({ value: "Regular attender" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => MembershipType
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<MembershipTypeSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a membership type: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.update("1", { value: "Regular attender" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<MembershipTypeSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a membership type.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.delete("1")
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
 * Creates many membership types.
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
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.createMany([{ value: "Regular attender" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<MembershipTypeSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many membership types.
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
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.updateMany([{ id: "1", data: { value: "Regular attender" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<MembershipTypeSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many membership types.
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
 * import { MembershipType } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = MembershipType.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
