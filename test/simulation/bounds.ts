/** Notices maps and sets of the package that grow beyond what any program of the simulation needs. */
import { mostEntries } from "./process.ts"

/** More than caches are allowed to hold, and less than `grammar/flood.ts` reads. */
export const most = mostEntries + 40

const ofPackage = /\/src\/(?!testing\/)[^\s)]+/

/** Files whose maps are bounded by a larger number, which stands in them. */
const allowed: ReadonlyArray<string> = [
  "telemetry/recording/habits.ts",
  // buckets of a histogram: their number follows from the range of values
  "telemetry/recording/sketch.ts",
  "cache/generations.ts",
  "cache/keys.ts"
]

const grown = new Set<string>()

const note = () => {
  // the error, this function, the method, and who called it
  const caller = new Error("grown").stack?.split("\n")[3] ?? ""
  const where = ofPackage.exec(caller)?.[0]
  if (where !== undefined && !allowed.some((known) => where.includes(known))) grown.add(caller.trim())
}

/** Every map and set of the process is looked at when it reaches that size. */
const watch = <Name extends "add" | "set">(
  prototype: { [key in Name]: (...args: ReadonlyArray<never>) => unknown },
  name: Name
) => {
  const method = prototype[name]
  prototype[name] = function(this: { readonly size: number }, ...args: ReadonlyArray<never>) {
    const result = Reflect.apply(method, this, args)
    if (this.size === most) note()
    return result
  }
}
watch(Map.prototype as never, "set")
watch(Set.prototype as never, "add")

/** Where maps have grown since it was asked before. */
export const found = (): ReadonlyArray<string> => {
  const all = Array.from(grown)
  grown.clear()
  return all
}
