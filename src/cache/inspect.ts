/**
 * Looks through a value once, when it is stored: which resources it shows, and how much
 * room it takes.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"

/**
 * @internal
 */
export interface Inspected {
  /** `Type:id` of each resource that is shown or named, and the type of each one that is shown. */
  readonly tags: Set<string>
  /** About how many bytes it takes. */
  readonly bytes: number
}

/** What Planning Center calls a resource where it names it, and what it is. */
const realTypes: { readonly [type: string]: string } = {
  Assignee: "Person",
  Customizable: "Person",
  PrimaryCampus: "Campus",
  Step: "WorkflowStep"
}

/**
 * @internal
 */
export const tagOf = (type: string, id: string): string => `${realTypes[type] ?? type}:${id}`

// A JavaScript engine takes about this much for an object, a property, a string without its characters.
const perObject = 32
const perProperty = 12
const perText = 16
const perValue = 8

/**
 * @internal
 */
export const inspect = (value: unknown): Inspected => {
  const tags = new Set<string>()
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
          tags.add(tagOf(type, id))
          // a name alone has nothing of the resource in it
          if ("relationships" in record || "attributes" in record) tags.add(realTypes[type] ?? type)
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
