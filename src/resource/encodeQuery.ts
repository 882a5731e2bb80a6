/**
 * From the options of a read to a query on the wire, checked against what the
 * endpoint knows: Planning Center answers 200 and all rows where it does not know
 * a name.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type * as Query from "../jsonapi/Query.ts"
import type { Descriptor, Endpoint, Filter } from "./Descriptor.ts"
import { fieldsOf, includeIssues } from "./encodeInclude.ts"
import type { Refuse } from "./encodeWhere.ts"
import { encodeWhere, instant, own } from "./encodeWhere.ts"

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
 * The options of a read, checked, and the query that they make.
 *
 * @internal
 */
export interface Encoded {
  readonly query: Query.Query
  readonly issues: ReadonlyArray<Issue.Issue>
}

// One name may stand without an array.
const namesOf = (field: string, value: unknown, refuse: Refuse): ReadonlyArray<string> =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]).filter((name): name is string => {
    if (typeof name !== "string") refuse(field, name, "a name, or an array of names")
    return typeof name === "string"
  })

const entriesOf = (
  field: string,
  value: unknown,
  refuse: Refuse,
  expected = () => "an object with a member for each name"
): ReadonlyArray<readonly [string, unknown]> => {
  if (value === undefined || value === null) return []
  if (Predicate.isObject(value)) return Object.entries(value)
  refuse(field, value, expected())
  return []
}

/** How a filter is asked for, told to those who gave its name. */
const filterForm = ({ filter }: Endpoint, given: unknown): string => {
  const names = Object.keys(filter)
  if (names.length === 0) return "nothing: there are no filters here"
  const isSwitch = (name: string) => Object.keys(filter[name]!.parameters ?? {}).length === 0
  const name = typeof given === "string" && names.includes(given) ? given : names.find(isSwitch) ?? names[0]!
  return `an object such as { ${name}: ${isSwitch(name) ? "true" : "{ ... }"} }; names: ${names.join(", ")}`
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

const absent = "a value, or the name left out where it does not matter"

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
  of: "one" | "page",
  /** The options that whoever asks can give, where others than those of the query are among them. */
  optionNames: ReadonlyArray<string> = knownOptions[of]
): Encoded => {
  const issues: Array<Issue.Issue> = []
  const refuse: Refuse = (field, value, expected) => {
    issues.push({ field, problem: `is ${Issue.describe(value)}`, expected })
    return undefined
  }
  const unknownName = (field: string, name: string, problem: string, names: ReadonlyArray<string>) =>
    issues.push({ field, problem: `${problem}${didYouMean(name, names)}`, expected: Issue.oneOf(names) })

  const given: ReadOptions = Object.fromEntries(entriesOf("options", options, refuse))
  for (const name of Object.keys(given)) {
    if (!knownOptions[of].includes(name)) unknownName(name, name, "is no option", optionNames)
  }

  const include = namesOf("include", given.include, refuse)
  for (const path of include) {
    issues.push(...includeIssues(descriptor, path))
    if (endpoint.include?.includes(path.split(".")[0]!) === false) {
      unknownName("include", path, `${Issue.describe(path)} cannot be included here`, endpoint.include)
    }
  }

  const where: Record<string, string | Query.Range> = {}
  for (const [name, value] of entriesOf("where", given.where, refuse)) {
    const kind = own(endpoint.query, name)
    if (kind === undefined) {
      unknownName(
        `where.${name}`,
        name,
        `is nothing that ${descriptor.type} can be queried by`,
        Object.keys(endpoint.query)
      )
      continue
    }
    if (value === undefined) {
      // left out, it would widen the read: with no other condition to everybody
      refuse(`where.${name}`, value, absent)
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
        name.replace(/^-/, ""),
        `${Issue.describe(name)} is nothing that ${descriptor.type} can be ordered by`,
        endpoint.order
      )
    }
  }

  const filter: Array<string> = []
  const parameters: Record<string, string> = {}
  for (const [name, value] of entriesOf("filter", given.filter, refuse, () => filterForm(endpoint, given.filter))) {
    const known = own(endpoint.filter, name)
    if (known === undefined) {
      unknownName(`filter.${name}`, name, "is no filter here", Object.keys(endpoint.filter))
      continue
    }
    if (value === undefined) refuse(`filter.${name}`, value, `${absent}, or false`)
    if (value === undefined || value === false) continue
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
