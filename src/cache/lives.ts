/**
 * The time to live of answers, by name of operation, by resource type, or by a pattern for either.
 *
 * @internal
 */
import { didYouMean } from "../jsonapi/didYouMean.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as Dependencies from "./dependencies.ts"
import * as Glob from "./glob.ts"

/** The names of the reads of a resource. To-one reads have other names, which are not known here. */
const verbs = ["count", "get", "getMany", "list", "stream"]

const misspelt = (
  field: string,
  given: string,
  what: string,
  known: ReadonlyArray<string>
): ReadonlyArray<Issue.Issue> => {
  const meant = known.includes(given) ? "" : didYouMean(given, known)
  return meant === "" ? [] : [{ field, problem: `has ${Issue.describe(given)}, which is no ${what}${meant}` }]
}

/**
 * Finds misspelt products, types and reads in a name or a pattern. Names of own operations are accepted.
 *
 * @internal
 */
export const nameIssues = (field: string, name: string): ReadonlyArray<Issue.Issue> => {
  const bare = Dependencies.bareIssues(field, name)
  if (bare.length > 0) return bare
  const [, product = "", type = "", rest = ""] = /^([^./]*)[./]([^.]*)\.?(.*)$/.exec(name) ?? []
  if (product.includes("*") || type === "") return []
  const types = Dependencies.typesOf(product)
  if (types.length === 0) return misspelt(field, product, "product", Dependencies.products)
  if (type.includes("*")) return []
  if (!types.includes(type)) {
    const problem = `has ${Issue.describe(type)}, which is no resource type of ${product}${didYouMean(type, types)}`
    return [{ field, problem }]
  }
  const verb = rest.split(".").at(-1) ?? ""
  return verb.includes("*") || verb === "" ? [] : misspelt(field, verb, "read", verbs)
}

interface Pattern {
  readonly text: string
  readonly fits: (name: string) => boolean
  readonly life: number | undefined
}

/**
 * Returns a function that finds the time to live of an operation. An operation takes precedence over its type, a name
 * over a pattern, and a longer pattern over a shorter one.
 *
 * @internal
 */
export const make = (lives: ReadonlyMap<string, number | undefined>) => {
  const patterns = Array.from(lives).filter(([text]) => text.includes("*"))
    .map(([text, life]): Pattern => ({ text, fits: Glob.matcher(text), life }))
    .toSorted((left, right) => right.text.length - left.text.length)
  const found = new Map<string, Pattern | undefined>()
  const patternOf = (name: string): Pattern | undefined => {
    if (patterns.length === 0) return undefined
    if (!found.has(name)) {
      if (found.size > 10_000) found.clear()
      // pages of a stream are cached only when a name or pattern ends in `stream`
      const isFor = (text: string) => !name.endsWith(".stream") || text.endsWith("stream")
      found.set(name, patterns.find(({ fits, text }) => isFor(text) && fits(name)))
    }
    return found.get(name)
  }
  return (operation: string, type: string, standard: number): number | undefined => {
    if (lives.has(operation)) return lives.get(operation)
    const ofOperation = patternOf(operation)
    if (ofOperation !== undefined) return ofOperation.life
    if (operation.endsWith(".stream")) return undefined
    if (lives.has(type)) return lives.get(type)
    const ofType = patternOf(type)
    return ofType === undefined ? standard : ofType.life
  }
}
