/**
 * That one person was merged into another. The one that was removed cannot be read any more.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Nothing, WhereDateTime, WhereId } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/PersonMerger.ts"

export { descriptor } from "./descriptors/PersonMerger.ts"

/**
 * That one person was merged into another. The one that was removed cannot be read any more.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMerger {
  readonly type: "PersonMerger"
  readonly id: string
  readonly created_at: DateTime.Utc | null
  readonly person_to_keep_id: string | null
  readonly person_to_remove_id: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: PersonMergerRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a person merger carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMergerRelationships {
  readonly person_to_keep?: ToOne<"Person">
  readonly person_to_remove?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of person mergers can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMergerWhere {
  readonly created_at?: WhereDateTime
  readonly person_to_keep_id?: WhereId
  readonly person_to_remove_id?: WhereId
}

/**
 * What a list of person mergers can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonMergerOrder = "created_at"

/**
 * All types of a person merger together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMergerSpec {
  readonly type: "PersonMerger"
  readonly resource: PersonMerger
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: PersonMergerWhere
  readonly order: PersonMergerOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a person merger by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PersonMerger } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = PersonMerger.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => PersonMerger 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonMergerSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many person mergers by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PersonMerger } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = PersonMerger.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonMergerSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of person mergers, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PersonMerger } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = PersonMerger.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonMergerSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all person mergers as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { PersonMerger } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = PersonMerger.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonMergerSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts person mergers without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PersonMerger } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = PersonMerger.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonMergerSpec> = /* @__PURE__ */ Make.count(descriptor)
