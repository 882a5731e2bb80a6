/**
 * What is sent along with a resource, and which of its fields: checked, because
 * Planning Center answers without what it does not know.
 *
 * @internal
 */
import { propertyOf } from "../jsonapi/Attributes.ts"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { Descriptor, Include } from "./Descriptor.ts"
import { targetOf } from "./Descriptor.ts"
import type { Refuse } from "./encodeWhere.ts"
import { own } from "./encodeWhere.ts"

/**
 * Whether what `via` leads to can be told whose it is, when it is included one
 * level deeper. Planning Center puts the linkage of a nested include on the first
 * owner, all in one list; so the resource in between has to carry the
 * relationship itself, be the only one, or be pointed back at.
 *
 * @internal
 */
export const isLinkable = (first: Descriptor, via: Include, name: string): boolean => {
  const owner = targetOf(first, via)
  if (via.to === "one" || name in owner.relationships) return true
  const nested = targetOf(owner, owner.includes[name]!)
  return Object.values(nested.relationships).some(({ target }) => target === owner.type)
}

/**
 * @internal
 */
export const includeIssues = (descriptor: Descriptor, path: string): ReadonlyArray<Issue.Issue> => {
  let owner = descriptor
  let via: Include | undefined
  const names = path.split(".")
  if (names.length > 2) {
    return [{ field: "include", problem: `${Issue.describe(path)} is too deep`, expected: "at most two names" }]
  }
  for (const name of names) {
    const include = own(owner.includes, name)
    const possible = Object.keys(owner.includes).filter((nested) =>
      via === undefined || isLinkable(descriptor, via, nested)
    )
    if (include === undefined || !possible.includes(name)) {
      const problem = include === undefined
        ? `${Issue.describe(name)} is nothing that ${owner.type} can include${didYouMean(name, possible)}`
        : `${Issue.describe(path)} cannot be linked: Planning Center does not tell whose they are`
      return [{ field: "include", problem, expected: Issue.oneOf(possible) }]
    }
    via = include
    owner = targetOf(owner, include)
  }
  return []
}

/**
 * The names of a type's fields, and the includes that a request asks of it: without them
 * the linkage would be cut off.
 *
 * @internal
 */
export const fieldsOf = (
  descriptor: Descriptor,
  include: ReadonlyArray<string>,
  given: { readonly [type: string]: unknown },
  refuse: Refuse
): Record<string, ReadonlyArray<string>> => {
  const known = new Map([[descriptor.type, descriptor]])
  const asked = new Map<string, Set<string>>()
  for (const path of include) {
    let owner = descriptor
    for (const name of path.split(".").slice(0, 2)) {
      const include = own(owner.includes, name)
      if (include === undefined) break
      const target = targetOf(owner, include)
      asked.set(owner.type, (asked.get(owner.type) ?? new Set()).add(name))
      known.set(target.type, target)
      owner = target
    }
  }
  const fields: Record<string, ReadonlyArray<string>> = {}
  for (const [type, names] of Object.entries(given)) {
    if (names === undefined) continue
    const owner = known.get(type)
    if (owner === undefined) {
      refuse(`fields.${type}`, names, `the type of the resource or of an include: ${Issue.oneOf(known.keys())}`)
      continue
    }
    const wire = new Map(Object.keys(owner.attributes).map((name) => [propertyOf(name), name]))
    const possible = [
      ...wire.keys(),
      ...Object.keys(owner.relationships),
      ...Object.keys(owner.includes)
    ]
    if (!Array.isArray(names) || names.length === 0) {
      refuse(`fields.${type}`, names, `names out of ${possible.join(", ")}`)
      continue
    }
    for (const name of names) {
      if (!possible.includes(name)) refuse(`fields.${type}`, name, Issue.oneOf(possible))
    }
    fields[type] = Array.from(
      new Set<string>([...names.map((name) => wire.get(name) ?? name), ...(asked.get(type) ?? [])])
    )
  }
  return fields
}
