/**
 * What is found out about an item whose effect is in doubt.
 *
 * @since 0.1.0
 */

/**
 * What `resolve` found: the item took effect and what it came to, or it had no effect and
 * may be run again, or it cannot be told.
 *
 * @category models
 * @since 0.1.0
 */
export type Resolution<B> =
  | { readonly _tag: "HadNoEffect" | "Unknown" }
  | { readonly _tag: "TookEffect"; readonly value: B }

/**
 * The item took effect: it counts as done.
 *
 * @category constructors
 * @since 0.1.0
 */
export const tookEffect = <B>(value: B): Resolution<B> => ({ _tag: "TookEffect", value })

/**
 * The item had no effect: it is run again.
 *
 * @category constructors
 * @since 0.1.0
 */
export const hadNoEffect: Resolution<never> = { _tag: "HadNoEffect" }

/**
 * It cannot be told: the item is reported as in doubt.
 *
 * @category constructors
 * @since 0.1.0
 */
export const unknown: Resolution<never> = { _tag: "Unknown" }
