/**
 * A product of Planning Center.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Nothing, WhereString } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/App.ts"

export { descriptor } from "./descriptors/App.ts"

/**
 * A product of Planning Center.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface App {
  readonly type: "App"
  readonly id: string
  readonly name: string | null
  readonly url: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: AppRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that an app carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface AppRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of apps can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface AppWhere {
  readonly name?: WhereString
  readonly url?: WhereString
}

/**
 * What a list of apps can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AppOrder =
  | "name"
  | "url"

/**
 * All types of an app together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AppSpec {
  readonly type: "App"
  readonly resource: App
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: AppWhere
  readonly order: AppOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an app by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { App } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = App.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => App 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<AppSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many apps by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { App } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = App.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<AppSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of apps, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { App } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = App.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<AppSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all apps as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { App } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = App.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<AppSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts apps without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { App } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = App.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<AppSpec> = /* @__PURE__ */ Make.count(descriptor)
