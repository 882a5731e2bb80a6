/**
 * The endpoint of a request: its verb and the template of its path.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import { placeholdersOf } from "../../resource/Descriptor.ts"
import type { Registry } from "../engine/Registry.ts"

const segmentsOf = (path: string) => path.split("/").filter((segment) => segment !== "")

/**
 * Names endpoints, such as `GET /people/v2/people/{person_id}/emails`. A path that
 * leads nowhere keeps its words, so that a typing mistake can be seen; numbers in it
 * become `{id}`.
 *
 * @internal
 */
export const makeTemplate =
  (registryOf: (product: string) => Registry | undefined) => (method: string, path: string): string => {
    const [product, version, ...segments] = segmentsOf(path)
    const [collection, id, ...more] = segments
    const registry = registryOf(product ?? "")
    const descriptor = version === "v2" && collection !== undefined ? registry?.at(product!, collection) : undefined
    const members = descriptor === undefined || id === undefined ? undefined : below(registry!, descriptor, more)
    const root = `${method} /${product}/v2/${collection}`
    if (descriptor !== undefined && id === undefined) return root
    if (members !== undefined) return `${root}/{${descriptor!.parameter}}${members}`
    const words = segmentsOf(path).map((segment) => /^\d+$/.test(segment) ? "{id}" : segment)
    return `${method} /${words.join("/")}`
  }

// What follows the id of a member: edges and members in turn, as deep as the paths of resources go.
const below = (
  registry: Registry,
  owner: Descriptor,
  [name, id, ...more]: ReadonlyArray<string>,
  used: ReadonlyArray<string> = placeholdersOf(owner)
): string | undefined => {
  if (name === undefined) return ""
  if (id === undefined) return `/${name}`
  const target = Object.hasOwn(owner.edges, name) ? registry.ofType(owner.edges[name]!.target) : undefined
  const parameter = target?.parameter ?? "id"
  const placeholder = used.includes(parameter) ? `related_${parameter}` : parameter
  const member = `/${name}/{${placeholder}}`
  if (more.length === 0) return member
  const rest = target !== undefined && target.path === `${owner.path}/{${owner.parameter}}/${name}`
    ? below(registry, target, more, [...used, placeholder])
    : undefined
  return rest === undefined ? undefined : member + rest
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
