/**
 * A school grade, by its number.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Nothing } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/Grade.ts"

export { descriptor } from "./descriptors/Grade.ts"

/**
 * A school grade, by its number.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Grade {
  readonly type: "Grade"
  readonly id: string
  readonly key: number | null
  readonly value: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: GradeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a grade carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface GradeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a grade together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface GradeSpec {
  readonly type: "Grade"
  readonly resource: Grade
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads one page of grades, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Grade } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Grade.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<GradeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all grades as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Grade } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Grade.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<GradeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts grades without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Grade } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Grade.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<GradeSpec> = /* @__PURE__ */ Make.count(descriptor)
