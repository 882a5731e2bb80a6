/**
 * The name that was probably meant.
 *
 * @internal
 */
import { editDistance } from "./editDistance.ts"

const plain = (name: string) => name.toLowerCase().replace(/[_\-\s]/g, "")

/**
 * ` (did you mean "first_name"?)` where one of the names is close to the given one, else nothing: to stand behind the
 * problem of an issue.
 *
 * @internal
 */
export const didYouMean = (given: string, names: Iterable<string>): string => {
  // a name can come out of a request, and be as long as that
  const wanted = plain(given.slice(0, 100))
  let closest: string | undefined
  let least = wanted.length < 3 ? 0 : wanted.length < 5 ? 1 : 2
  for (const name of names) {
    const candidate = plain(name)
    if (Math.abs(candidate.length - wanted.length) > least) continue
    const found = editDistance(wanted, candidate)
    if (found > least || (found === least && closest !== undefined)) continue
    closest = name
    least = found
  }
  return closest === undefined ? "" : ` (did you mean ${JSON.stringify(closest)}?)`
}
