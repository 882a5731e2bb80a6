/**
 * The endpoint of a request: its verb and the template of its path.
 *
 * @internal
 */
import type { Registry } from "../server/Registry.ts"

const segmentsOf = (path: string) => path.split("/").filter((segment) => segment !== "")

/**
 * Names endpoints, such as `GET /people/v2/people/{person_id}/emails`. A path that
 * leads nowhere keeps its words, so that a typing mistake can be seen; numbers in it
 * become `{id}`.
 *
 * @internal
 */
export const makeTemplate = (registry: Registry) => (method: string, path: string): string => {
  const [product, version, collection, id, edge, member, ...more] = segmentsOf(path)
  const descriptor = version === "v2" && collection !== undefined ? registry.at(product!, collection) : undefined
  if (descriptor === undefined || more.length > 0) {
    const words = segmentsOf(path).map((segment) => /^\d+$/.test(segment) ? "{id}" : segment)
    return `${method} /${words.join("/")}`
  }
  let template = `${method} /${product}/v2/${collection}`
  if (id !== undefined) template += `/{${descriptor.parameter}}`
  if (edge !== undefined) template += `/${edge}`
  if (member !== undefined) {
    const target = Object.hasOwn(descriptor.edges, edge!) ? descriptor.edges[edge!]!.target() : undefined
    template += `/{${target?.parameter ?? "id"}}`
  }
  return template
}

/**
 * A test for requests, out of `GET /people/v2/people/{person_id}`, a path without
 * placeholders, or either of them without the verb. What stands in a placeholder
 * does not matter.
 *
 * @internal
 */
export const makeMatcher = (wanted: string): (method: string, path: string) => boolean => {
  const [, verb, path = ""] = /^(?:([a-z]+)\s+)?(\S*)$/i.exec(wanted.trim()) ?? []
  const segments = segmentsOf(path).map((segment) => /^(\*|\{.*\}|:.+)$/.test(segment) ? undefined : segment)
  const method = verb?.toUpperCase()
  return (asked, given) => {
    if (method !== undefined && method !== asked) return false
    const found = segmentsOf(given)
    return found.length === segments.length &&
      segments.every((segment, index) => segment === undefined || segment === found[index])
  }
}
