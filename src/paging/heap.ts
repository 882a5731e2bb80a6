/**
 * The heap of Node. Nothing of Node is imported, so that the library loads where there is
 * no Node; it is asked for by name.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"

const call = (owner: unknown, name: string, ...args: ReadonlyArray<unknown>): unknown =>
  Predicate.hasProperty(owner, name) && typeof owner[name] === "function" ? owner[name](...args) : undefined

const read = (owner: unknown, name: string): unknown => Predicate.hasProperty(owner, name) ? owner[name] : undefined

const node = (): unknown => read(globalThis, "process")

const mib = 1024 * 1024

// The limit that Node tells has the young generation in it, and a program runs out of memory without that share:
// 48 MiB up to Node 22, 192 MiB from V8 13 on (Node 24), whatever the limit of the old one is.
const young = (v8: unknown): number => Number.parseInt(String(v8), 10) >= 13 ? 192 * mib : 48 * mib

/**
 * The share of the heap that is in use, garbage included; `NaN` where the runtime does not tell.
 *
 * @internal
 */
export const share = (): number => {
  const statistics = call(call(node(), "getBuiltinModule", "node:v8"), "getHeapStatistics")
  const limit = Number(read(statistics, "heap_size_limit")) - young(read(read(node(), "versions"), "v8"))
  return Number(read(statistics, "used_heap_size")) / limit
}

/**
 * Collects all garbage, where the program was started so that it can be asked to (`node --expose-gc`).
 *
 * @internal
 */
export const collect = (): void => {
  call(globalThis, "gc")
}
