/**
 * From the options of a read to a query on the wire, checked against what the
 * endpoint knows: Planning Center answers 200 and all rows where it does not know
 * a name.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import { propertyOf } from "../jsonapi/Attributes.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type * as Query from "../jsonapi/Query.ts"
import type { Descriptor, Endpoint, Filter, Include } from "./Descriptor.ts"
import type { Refuse } from "./encodeWhere.ts"
import { encodeWhere, instant, own } from "./encodeWhere.ts"

export { idIssues, isId } from "./encodeWhere.ts"

/**
 * The options of a read, before they are checked.
 *
 * @internal
 */
export interface ReadOptions {
  readonly include?: ReadonlyArray<string> | undefined
  readonly fields?: object | undefined
  readonly where?: object | undefined
  readonly order?: string | ReadonlyArray<string> | undefined
  readonly filter?: object | undefined
  readonly per_page?: number | undefined
  readonly offset?: number | undefined
}

/**
 * @internal
 */
export interface Encoded {
  readonly query: Query.Query
  readonly issues: ReadonlyArray<Issue.Issue>
}

/**
 * Whether what `via` leads to can be told whose it is, when it is included one
 * level deeper. Planning Center puts the linkage of a nested include on the first
 * owner, all in one list; so the resource in between has to carry the
 * relationship itself, be the only one, or be pointed back at.
 *
 * @internal
 */
export const isLinkable = (via: Include, name: string): boolean => {
  const owner = via.target()
  if (via.to === "one" || name in owner.relationships) return true
  const nested = owner.includes[name]!.target()
  return Object.values(nested.relationships).some(({ target }) => target === owner.type)
}

const includeIssues = (descriptor: Descriptor, path: string): ReadonlyArray<Issue.Issue> => {
  let owner = descriptor
  let via: Include | undefined
  for (const name of path.split(".")) {
    const include = own(owner.includes, name)
    const possible = Object.keys(owner.includes).filter((nested) => via === undefined || isLinkable(via, nested))
    if (include === undefined || !possible.includes(name)) {
      const problem = include === undefined
        ? `${Issue.describe(name)} is nothing that ${owner.type} can include`
        : `${Issue.describe(path)} cannot be linked: Planning Center does not tell whose they are`
      return [{ field: "include", problem, expected: Issue.oneOf(possible) }]
    }
    via = include
    owner = include.target()
  }
  return []
}

// The names of a type's fields, and the includes that a request asks of it: without them the linkage would be cut off.
const fieldsOf = (
  descriptor: Descriptor,
  include: ReadonlyArray<string>,
  given: { readonly [type: string]: unknown },
  refuse: Refuse
): Record<string, ReadonlyArray<string>> => {
  const known = new Map([[descriptor.type, descriptor]])
  const asked = new Map<string, Set<string>>()
  for (const path of include) {
    let owner = descriptor
    for (const name of path.split(".")) {
      const target = own(owner.includes, name)?.target()
      if (target === undefined) break
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

// One name may stand without an array.
const namesOf = (field: string, value: unknown, refuse: Refuse): ReadonlyArray<string> =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]).filter((name): name is string => {
    if (typeof name !== "string") refuse(field, name, "a name, or an array of names")
    return typeof name === "string"
  })

const entriesOf = (field: string, value: unknown, refuse: Refuse): ReadonlyArray<readonly [string, unknown]> => {
  if (value === undefined || value === null) return []
  if (Predicate.isObject(value)) return Object.entries(value)
  refuse(field, value, "an object with a member for each name")
  return []
}

/** The parameters of a filter that is asked for. */
const parametersOf = (
  field: string,
  { parameters = {} }: Filter,
  value: unknown,
  refuse: Refuse
): Record<string, string> => {
  const names = Object.keys(parameters)
  if (names.length === 0) {
    if (value !== true) refuse(field, value, "true")
    return {}
  }
  const given = (Predicate.isObject(value) ? value : {}) as { readonly [parameter: string]: unknown }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(parameters, name)) refuse(`${field}.${name}`, given[name], `{ ${names.join(", ")} }`)
  }
  return Object.fromEntries(names.flatMap((name) => {
    const encoded = given[name] === undefined || given[name] === null
      ? refuse(`${field}.${name}`, given[name], instant)
      : encodeWhere(`${field}.${name}`, parameters[name]!, given[name], refuse)
    return typeof encoded === "string" ? [[name, encoded]] : []
  }))
}

const knownOptions = {
  one: ["include", "fields"],
  page: ["include", "fields", "where", "order", "filter", "per_page", "offset"]
}

/**
 * Checks and encodes the options of a read.
 *
 * @internal
 */
export const encodeQuery = (
  descriptor: Descriptor,
  endpoint: Endpoint,
  options: ReadOptions,
  of: "one" | "page"
): Encoded => {
  const issues: Array<Issue.Issue> = []
  const refuse: Refuse = (field, value, expected) => {
    issues.push({ field, problem: `is ${Issue.describe(value)}`, expected })
    return undefined
  }
  const unknownName = (field: string, problem: string, names: Iterable<string>) =>
    issues.push({ field, problem, expected: Issue.oneOf(names) })

  const given: ReadOptions = Object.fromEntries(entriesOf("options", options, refuse))
  issues.push(...Issue.unknownNames(given, knownOptions[of]))

  const include = namesOf("include", given.include, refuse)
  for (const path of include) {
    issues.push(...includeIssues(descriptor, path))
    if (endpoint.include?.includes(path.split(".")[0]!) === false) {
      unknownName("include", `${Issue.describe(path)} cannot be included here`, endpoint.include)
    }
  }

  const where: Record<string, string | Query.Range> = {}
  for (const [name, value] of entriesOf("where", given.where, refuse)) {
    if (value === undefined) continue
    const kind = own(endpoint.query, name)
    if (kind === undefined) {
      unknownName(
        `where.${name}`,
        `is nothing that ${descriptor.type} can be queried by`,
        Object.keys(endpoint.query)
      )
      continue
    }
    const encoded = encodeWhere(`where.${name}`, kind, value, refuse, name === "id")
    if (encoded !== undefined) where[name] = encoded
  }

  const order = namesOf("order", given.order, refuse)
  for (const name of order) {
    if (!endpoint.order.includes(name.replace(/^-/, ""))) {
      unknownName(
        "order",
        `${Issue.describe(name)} is nothing that ${descriptor.type} can be ordered by`,
        endpoint.order
      )
    }
  }

  const filter: Array<string> = []
  const parameters: Record<string, string> = {}
  for (const [name, value] of entriesOf("filter", given.filter, refuse)) {
    if (value === undefined || value === false) continue
    const known = own(endpoint.filter, name)
    if (known === undefined) {
      unknownName(`filter.${name}`, "is no filter here", Object.keys(endpoint.filter))
      continue
    }
    filter.push(name)
    Object.assign(parameters, parametersOf(`filter.${name}`, known, value, refuse))
  }

  const { offset, per_page } = given
  if (per_page !== undefined && !(Number.isInteger(per_page) && per_page >= 1 && per_page <= 100)) {
    refuse("per_page", per_page, "a whole number from 1 to 100")
  }
  if (offset !== undefined && !(Number.isInteger(offset) && offset >= 0)) {
    refuse("offset", offset, "a whole number from 0 on")
  }

  return {
    query: {
      where,
      order,
      include,
      filter,
      fields: fieldsOf(descriptor, include, Object.fromEntries(entriesOf("fields", given.fields, refuse)), refuse),
      parameters,
      ...(per_page === undefined ? undefined : { per_page }),
      ...(offset === undefined ? undefined : { offset })
    },
    issues
  }
}
