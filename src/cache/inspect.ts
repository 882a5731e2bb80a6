/**
 * Looks through a value once, when it is stored: which resources it shows, and how much
 * room it takes.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import { resourceName, tagOf } from "../client/resourceName.ts"
import * as Dependencies from "./dependencies.ts"

/**
 * @internal
 */
export interface Inspected {
  /** `product/Type:id` of each resource that is shown or named, and the type of each one that is shown. */
  readonly tags: Set<string>
  /** About how many bytes it takes. */
  readonly bytes: number
}

// A JavaScript engine takes about this much for an object, a property, a string without its characters.
const perObject = 32
const perProperty = 12
const perText = 16
const perValue = 8

/**
 * @internal
 */
export const inspect = (value: unknown, product?: string): Inspected => {
  const tags = new Set<string>()
  const add = (type: string, id: string, isShown: boolean) => {
    // a value of the program's own can hold rows of any product: it ends with each that it may show
    for (const one of product === undefined ? Dependencies.productsWith(type) : [product]) {
      const real = Dependencies.realTypeOf(one, type)
      tags.add(tagOf(one, real, id))
      if (isShown) tags.add(resourceName(one, real))
    }
  }
  const seen = new Set<object>()
  const queue: Array<unknown> = [value]
  let bytes = 0
  while (queue.length > 0) {
    const one = queue.pop()
    if (typeof one === "string") bytes += perText + one.length
    else if (typeof one !== "object" || one === null) bytes += perValue
    else if (!seen.has(one)) {
      seen.add(one)
      bytes += perObject
      if (Array.isArray(one)) {
        for (const item of one) queue.push(item)
      } else if (one instanceof Map) {
        for (const [key, item] of one) queue.push(key, item)
      } else if (one instanceof Set) {
        for (const item of one) queue.push(item)
      } else if (!DateTime.isDateTime(one)) {
        const record = one as { readonly [name: string]: unknown }
        const { id, type } = record
        if (typeof type === "string" && typeof id === "string") {
          // a name alone has nothing of the resource in it
          add(type, id, "relationships" in record || "attributes" in record)
        }
        for (const name in record) {
          bytes += perProperty
          queue.push(record[name])
        }
      }
    }
  }
  return { tags, bytes }
}
