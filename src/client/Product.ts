/**
 * The products of Planning Center and the version of each API that this library
 * speaks.
 *
 * @since 0.1.0
 */

import { versions as known } from "./versions.ts"

/**
 * A product, named as its API is in the path of a URL.
 *
 * @category models
 * @since 0.1.0
 */
export type Product =
  | "api"
  | "calendar"
  | "check-ins"
  | "current"
  | "giving"
  | "groups"
  | "people"
  | "publishing"
  | "registrations"
  | "services"
  | "webhooks"

/**
 * The versions of each API that are known, the oldest first.
 *
 * **Example** (Ask for the version before the newest one)
 *
 * ```ts
 * import { Product } from "effect-pco"
 *
 * console.log(Product.versions.webhooks.join(", "))
 * // => 2018-08-01, 2022-10-20
 * ```
 *
 * @category constants
 * @since 0.2.0
 */
export const versions: { readonly [name in Product]: ReadonlyArray<string> } = known

/**
 * The version of each API that is asked for with `X-PCO-API-Version` unless
 * `PcoConfig` says otherwise: the newest one known. A version belongs to one
 * product, so each is sent to its own product alone.
 *
 * @category constants
 * @since 0.1.0
 */
export const defaultVersions: { readonly [name in Product]: string } = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(known).map(([product, dates]) => [product, dates.at(-1)])
) as never

/**
 * Whether a text is the name of a product. `check_ins` is not: the path has `check-ins`.
 *
 * **Example** (The name as the path has it)
 *
 * ```ts
 * import { Product } from "effect-pco"
 *
 * console.log(Product.isProduct("check-ins"), Product.isProduct("check_ins"))
 * // => true false
 * ```
 *
 * @category guards
 * @since 0.2.0
 */
export const isProduct = (name: unknown): name is Product => typeof name === "string" && Object.hasOwn(versions, name)
