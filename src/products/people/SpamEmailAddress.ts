/**
 * An email address that called a message spam.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Nothing } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/SpamEmailAddress.ts"

export { descriptor } from "./descriptors/SpamEmailAddress.ts"

/**
 * An email address that called a message spam.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpamEmailAddress {
  readonly type: "SpamEmailAddress"
  readonly id: string
  readonly address: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: SpamEmailAddressRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a spam email address carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpamEmailAddressRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a spam email address together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpamEmailAddressSpec {
  readonly type: "SpamEmailAddress"
  readonly resource: SpamEmailAddress
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
 * Reads a spam email address by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SpamEmailAddress } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SpamEmailAddress.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => SpamEmailAddress 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SpamEmailAddressSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many spam email addresses by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SpamEmailAddress } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SpamEmailAddress.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SpamEmailAddressSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of spam email addresses, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SpamEmailAddress } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SpamEmailAddress.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SpamEmailAddressSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all spam email addresses as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { SpamEmailAddress } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SpamEmailAddress.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SpamEmailAddressSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts spam email addresses without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SpamEmailAddress } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = SpamEmailAddress.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SpamEmailAddressSpec> = /* @__PURE__ */ Make.count(descriptor)
