/**
 * Named filters, and what lists leave out unless a filter brings it back. A
 * filter that is not here changes nothing.
 *
 * @internal
 */
import type { Query } from "../../jsonapi/Query.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Descriptor, Filter } from "../../resource/Descriptor.ts"
import * as Answers from "./answers.ts"
import type { Row, Store } from "./Store.ts"
import type { Test } from "./where.ts"

interface Question {
  readonly store: Store
  /** Whose edge it is. */
  readonly owner: Row | undefined
  readonly parameters: { readonly [name: string]: string }
}

const isTrue = (name: string) => (): Test => (row) => row.attributes[name] === true

const createdSince = ({ parameters }: Question): Test => {
  const since = Timestamp.parse(parameters["time"] ?? "")
  return ({ attributes }) => Timestamp.parse(String(attributes["created_at"])) >= since
}

const nonPending = ({ owner, store }: Question): Test => {
  const members = new Set(
    store.byOwner("HouseholdMembership", "household", owner?.id ?? "")
      .map((id) => store.get("HouseholdMembership", id)!)
      .filter(({ attributes }) => attributes["pending"] !== true)
      .map(({ relationships }) => relationships["person"])
  )
  return ({ id }) => members.has(id)
}

const withoutDeceased = ({ store }: Question): Test => ({ relationships }) =>
  store.get("InactiveReason", String(relationships["inactive_reason"]))?.attributes["value"] !== "Deceased"

const filters: { readonly [type: string]: { readonly [name: string]: (question: Question) => Test } } = {
  List: {
    auto_refresh_enabled: isTrue("auto_refresh"),
    has_active_automations: isTrue("automations_active"),
    mailchimp_connected: () => () => false,
    needs_attention: isTrue("invalid"),
    recently_viewed: isTrue("recently_viewed"),
    starred: isTrue("starred")
  },
  Person: {
    admins: () => ({ attributes }) =>
      attributes["site_administrator"] === true || attributes["people_permissions"] === "Manager",
    created_since: createdSince,
    non_pending: nonPending,
    organization_admins: isTrue("site_administrator"),
    without_deceased: withoutDeceased
  },
  Tab: {
    with_field_definitions: ({ store }) => ({ id }) => store.byOwner("FieldDefinition", "tab", id).length > 0
  }
}

/** Filters that bring back what was deleted. */
const undelete = new Set(["include_deleted", "with_deleted"])

/**
 * The tests of the filters that were asked for and that this endpoint knows.
 *
 * @internal
 */
export const testsOf = (
  store: Store,
  descriptor: Descriptor,
  owner: Row | undefined,
  known: { readonly [name: string]: Filter },
  query: Query
): ReadonlyArray<Test> => {
  const asked = (query.filter ?? []).filter((name) => Object.hasOwn(known, name))
  const question: Question = { store, owner, parameters: query.parameters ?? {} }
  const tests: Array<Test> = []
  for (const name of asked) {
    for (const parameter of Object.keys(known[name]!.parameters ?? {})) {
      if (question.parameters[parameter] === undefined) throw new Answers.Refusal(Answers.missingParameter(parameter))
    }
    const make = filters[descriptor.type]?.[name]
    if (make !== undefined) tests.push(make(question))
  }
  if ("deleted_at" in descriptor.attributes && !asked.some((name) => undelete.has(name))) {
    tests.push(({ attributes }) => attributes["deleted_at"] === null || attributes["deleted_at"] === undefined)
  }
  return tests
}
