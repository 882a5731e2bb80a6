/**
 * Writes JSON of any depth: `JSON.stringify` exhausts the stack at some thousand levels.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"

type Task =
  | { readonly _tag: "Text"; readonly text: string }
  | { readonly _tag: "Value"; readonly value: unknown }
  | { readonly _tag: "Leave"; readonly value: object }

const plain = (key: string, value: unknown): unknown =>
  Predicate.hasProperty(value, "toJSON") && typeof value.toJSON === "function" ? value.toJSON(key) : value

const isLeft = (value: unknown) => value === undefined || typeof value === "function" || typeof value === "symbol"

// The same text as `JSON.stringify` gives, by a stack of its own.
const byStack = (root: unknown): string => {
  const parts: Array<string> = []
  const inside = new Set<object>()
  const tasks: Array<Task> = [{ _tag: "Value", value: plain("", root) }]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (task._tag === "Text") {
      parts.push(task.text)
      continue
    }
    const { value } = task
    if (task._tag === "Leave") {
      inside.delete(task.value)
      continue
    }
    if (typeof value !== "object" || value === null) {
      parts.push(JSON.stringify(value) ?? "null")
      continue
    }
    if (inside.has(value)) throw new TypeError("A value that contains itself cannot be written as JSON.")
    inside.add(value)
    const isList = Array.isArray(value)
    const members = isList
      ? value.map((item, index): Task => ({ _tag: "Value", value: plain(String(index), item) }))
      : Object.entries(value).flatMap(([name, member]): ReadonlyArray<Task> => {
        const json = plain(name, member)
        return isLeft(json)
          ? []
          : [{ _tag: "Text", text: `${JSON.stringify(name)}:` }, { _tag: "Value", value: json }]
      })
    const size = isList ? 1 : 2
    const all: Array<Task> = [{ _tag: "Text", text: isList ? "[" : "{" }]
    for (let index = 0; index < members.length; index += size) {
      if (index > 0) all.push({ _tag: "Text", text: "," })
      for (let offset = 0; offset < size; offset++) all.push(members[index + offset]!)
    }
    all.push({ _tag: "Text", text: isList ? "]" : "}" }, { _tag: "Leave", value })
    for (let index = all.length - 1; index >= 0; index--) tasks.push(all[index]!)
  }
  return parts.join("")
}

/**
 * As `JSON.stringify`, for values of any depth.
 *
 * @internal
 */
export const jsonText = (value: unknown): string => {
  try {
    return JSON.stringify(value)
  } catch (cause) {
    if (cause instanceof RangeError) return byStack(value)
    throw cause
  }
}
