import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import { existsSync, readFileSync } from "node:fs"
import type { Operation } from "../../../src/client/Operation.ts"
import { Pco } from "../../../src/index.ts"
import type { Kind } from "../../../src/jsonapi/Attributes.ts"
import type { Meta } from "../../../src/jsonapi/Document.ts"
import { descriptors } from "../../../src/products/people/descriptors.ts"
import { Person } from "../../../src/products/people/index.ts"
import * as Resources from "../../../src/products/people/resources.ts"
import type { Descriptor, Edge, Endpoint } from "../../../src/resource/Descriptor.ts"
import { endpointOf, targetOf } from "../../../src/resource/Descriptor.ts"
import * as Church from "../../../src/testing/products/people/Church.ts"
import { FakePco } from "../../../src/testing/index.ts"
import type { Row } from "../../../src/testing/engine/Store.ts"

const file = new URL("../../../../shared/pco/people-endpoints-2026-06-04.json", import.meta.url)
const documented: ReadonlyArray<{ readonly method: string; readonly path: string }> = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : []

/** Whatever a place in a path is called, it stands for one id. */
const plain = (template: string) => template.replace(/\{\w+\}/g, "{}").replace(/\/$/, "")
const keyOf = (method: string, path: string) => `${method} ${plain(path)}`

type Owner = string | { readonly [placeholder: string]: string }
type Call = (...args: ReadonlyArray<unknown>) => Effect.Effect<unknown, unknown, unknown>

/** The church of every test here; what is read is looked for in a copy that nobody writes to. */
const size = 100
const options = { people: size, limit: false } as const
const { registry, store } = Church.generate(1, size)

// The modules are called by names that are only known when the test runs: that the types agree is checked elsewhere.
const modules = new Map(
  Object.values(Resources as unknown as Record<string, Record<string, unknown>>).map((module) => [
    (module["descriptor"] as Descriptor).type,
    module
  ])
)

const functionOf = (descriptor: Descriptor, ...names: ReadonlyArray<string>): Call | undefined => {
  let found: unknown = modules.get(descriptor.type)
  for (const name of names) found = Predicate.isObject(found) ? (found as Record<string, unknown>)[name] : undefined
  return typeof found === "function" ? (found as Call) : undefined
}

/** Rows that stand where the path of their type says, the first ones. */
const rowsOf = (descriptor: Descriptor): ReadonlyArray<Row> => {
  const template = plain(`/people/v2/${descriptor.path}/{}`)
  return store.ids(descriptor.type, 0, 300).flatMap((id) => {
    const row = store.get(descriptor.type, id)!
    const isThere = plain(registry.pathOf(descriptor, store, row).replace(/\/\d+/g, "/{}")) === template
    return isThere || !descriptor.permits.get && !descriptor.path.includes("{") ? [row] : []
  })
}

/** The id of a row, or the ids on its path where it lives under an owner. */
const ownerOf = (descriptor: Descriptor, row: Row): Owner => {
  const names = Array.from(descriptor.path.matchAll(/\{(\w+)\}/g), ([, name]) => name!)
  if (names.length === 0) return row.id
  const ids = Array.from(registry.pathOf(descriptor, store, row).matchAll(/\/(\d+)/g), ([, id]) => id!)
  return Object.fromEntries([...names, descriptor.parameter].map((name, index) => [name, ids[index]!]))
}

const kinds: { readonly [kind in Kind]: unknown } = {
  string: "Something",
  primary_key: "1",
  integer: 1,
  float: 1.5,
  boolean: true,
  date: "2020-02-29",
  date_time: "2026-11-01T10:00:00Z",
  json: ["elementary"]
}

/** Somebody who lives in no household. */
const alone = store.ids("Person", 0, size).find((id) => store.byOwner("HouseholdMembership", "person", id).length === 0)

/** Data with every attribute that can be written, and with what must be linked, or can be where there is nothing else. */
const dataOf = (descriptor: Descriptor, action: "create" | "update"): Record<string, unknown> => {
  const links = Object.entries({ ...descriptor.includes, ...descriptor.relationships })
  const required = links.filter(([, link]) => (link as { readonly create?: unknown }).create === "required")
  const linked = action === "create" ? required.map(([name]) => name) : []
  const data: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(descriptor[action])) {
    if (linked.includes(name.replace(/_id$/, "")) || name === "inactivated_at" || name === "deleted_at") continue
    data[name] = descriptor.enums[name]?.[0] ?? kinds[kind]
  }
  for (const [name, { to }] of required) if (action === "create") data[name] = to === "many" ? ["1"] : "1"
  if (Object.keys(data).length === 0) {
    for (const [name, { [action]: isOpen, to }] of links) if (isOpen === true && to === "one") data[name] = "1"
  }
  // Planning Center checks these
  if (descriptor.type === "FieldDefinition") return { ...data, data_type: "string" }
  if (descriptor.type === "HouseholdMembership" && action === "create") return { ...data, person: alone }
  if (descriptor.type === "FieldDatum") {
    return action === "create"
      ? { ...data, field_definition_id: "4" }
      : { ...data, field_definition_id: "1", value: "2024-02-29" }
  }
  return data
}

/** A way to an endpoint: the function, and what to call it with. */
interface Way {
  readonly name: string
  readonly run: () => Effect.Effect<unknown, unknown, unknown>
}

const ways = new Map<string, Way>()
/** What the types offer and no row leads to: nothing may be left here. */
const withoutRow: Array<string> = []

const add = (descriptor: Descriptor, names: ReadonlyArray<string>, args: ReadonlyArray<unknown> | undefined) => {
  const call = functionOf(descriptor, ...names)
  const name = [descriptor.type, ...names].join(".")
  if (call === undefined) return
  if (args === undefined) {
    withoutRow.push(name)
    return
  }
  const run = () => call(...args)
  const { method, template } = run() as unknown as { readonly method: string; readonly template: string }
  const key = keyOf(method, template.slice("/people/v2".length))
  if (!ways.has(key)) ways.set(key, { name, run })
}

const addEdge = (owner: Descriptor, name: string, edge: Edge) => {
  const { ids, target } = registry.related(owner, name)!
  const to = (row: Row) => ids(store, row).filter((id) => store.get(target.type, id) !== undefined)
  const row = rowsOf(owner).find((row) => to(row).length > 0) ?? undefined
  const anybody = rowsOf(owner)[0]
  const at = row === undefined ? undefined : [ownerOf(owner, row)]
  const below = row === undefined ? undefined : [ownerOf(owner, row), to(row)[0]!]
  const changed = below === undefined ? undefined : [...below, dataOf(target, "update")]
  if (edge.single === true) {
    add(owner, [name, "get"], at)
    if (edge.create === true) add(owner, [name, "create"], at)
    if (edge.delete === true) add(owner, [name, "delete"], at)
    return
  }
  if (edge.to === "many") add(owner, [name, "list"], at)
  add(owner, [name, "get"], edge.to === "many" ? below : at)
  if (edge.to === "one") add(owner, [name, "getById"], below)
  // somebody who has none yet, where a second one would be refused
  const creator = owner.type === "Person" ? rowsOf(owner).find((row) => to(row).length === 0) ?? anybody : anybody
  if (edge.create === true) {
    add(owner, [name, "create"], creator && [ownerOf(owner, creator), dataOf(target, "create")])
  }
  if (edge.update === true) add(owner, [name, "update"], changed)
  if (edge.delete === true) add(owner, [name, "delete"], below)
}

for (const descriptor of descriptors) {
  const row = rowsOf(descriptor)[0]
  const of = row === undefined ? undefined : [ownerOf(descriptor, row)]
  const { permits, singles = {} } = descriptor
  for (const operation of Object.keys(singles)) add(descriptor, [operation], [])
  if (permits.list) add(descriptor, ["list"], [])
  if (permits.get) add(descriptor, ["get"], of)
  if (permits.create) add(descriptor, ["create"], [dataOf(descriptor, "create")])
  if (permits.update) add(descriptor, ["update"], of && [...of, dataOf(descriptor, "update")])
  if (permits.delete) add(descriptor, ["delete"], of)
  for (const [name, { data }] of Object.entries(descriptor.actions ?? {})) {
    const given = Object.fromEntries(Object.entries(data).map(([name, kind]) => [name, kinds[kind]]))
    add(descriptor, [name], of && (Object.keys(data).length === 0 ? of : [...of, given]))
  }
  for (const [name, edge] of Object.entries(descriptor.edges)) addEdge(descriptor, name, edge)
}

/** What can be done beyond the list: each of them is known from elsewhere. */
const beyond = [
  "DELETE /workflow_categories/{}",
  "GET ",
  "GET /custom_senders",
  "GET /custom_senders/{}",
  "GET /grades",
  "GET /workflow_categories",
  "GET /workflow_categories/{}",
  "PATCH /workflow_categories/{}",
  "POST /custom_senders/{}/send_verification",
  "POST /lists/{}/star",
  "POST /workflow_categories"
]

/** The one write that nothing but its being there is known of. */
const root = "POST "

const statusOf = (method: string): ReadonlyArray<number> =>
  method === "GET" || method === "PATCH" ? [200] : method === "DELETE" ? [204] : [201, 204]

if (documented.length === 0) {
  describe("the endpoints of Planning Center People", () => {
    it.skip("are not here: ../shared/pco/people-endpoints-2026-06-04.json", () => {})
  })
}

describe.runIf(documented.length > 0)("every operation of Planning Center People", () => {
  const reached = new Set<string>()

  for (const { method, path } of documented.filter(({ path }) => path !== "/")) {
    const key = keyOf(method, path)
    it.effect(`${method} ${path}`, () =>
      Effect.gen(function*() {
        const way = ways.get(key)
        if (way === undefined) return assert.fail(`nothing reaches ${key}`)
        // the types of the functions are not known here
        yield* way.run() as Effect.Effect<unknown, unknown, never>
        const church = yield* FakePco.FakePco
        const requests = (yield* church.requests).map((request) => `${request.method} ${request.status}`)
        const endpoints = Object.keys(yield* church.counts).map((endpoint) => {
          const [asked = "", served = ""] = endpoint.split(" ")
          return keyOf(asked, served.slice("/people/v2".length))
        })
        assert.deepStrictEqual(endpoints, [key], way.name)
        assert.strictEqual(requests.length, 1)
        assert.include(statusOf(method).map((status) => `${method} ${status}`), requests[0])
        reached.add(key)
      }).pipe(Effect.provide(FakePco.layer(options))))
  }

  it.effect("POST / through Pco.operation: its body is not documented", () =>
    Effect.gen(function*() {
      const operation = Pco.operation({
        name: "root",
        product: "people",
        method: "POST",
        template: "/people/v2",
        body: {},
        decode: Result.succeed
      })
      const error = yield* Effect.flip(operation)
      assert.strictEqual(error.status, 400)
      assert.strictEqual(error.errors[0]?.code, "invalid_resource_payload")
      reached.add(root)
    }).pipe(Effect.provide(FakePco.layer(options))))

  it("and no function leads anywhere else", () => {
    assert.deepStrictEqual(withoutRow, [])
    const known = new Set(documented.map(({ method, path }) => keyOf(method, path)))
    assert.deepStrictEqual(Array.from(ways.keys()).filter((key) => !known.has(key)).toSorted(), beyond)
  })

  it("all of them", () => {
    console.log(`${reached.size} of ${documented.length} operations reached`)
    const missing = documented.map(({ method, path }) => keyOf(method, path)).filter((key) => !reached.has(key))
    assert.deepStrictEqual(missing, [])
    assert.strictEqual(reached.size, documented.length)
  })
})

/** A list: of a type, or of an edge of an owner. */
interface Listed {
  readonly name: string
  readonly endpoint: Endpoint
  readonly target: Descriptor
  readonly list: (options: object) => Effect.Effect<{ readonly meta: Meta }, unknown, never>
}

// The types of the functions are not known here.
const listOf = (call: Call, ...owner: ReadonlyArray<Owner>): Listed["list"] => (options) =>
  call(...owner, options) as unknown as ReturnType<Listed["list"]>

const lists: ReadonlyArray<Listed> = descriptors.flatMap((descriptor): ReadonlyArray<Listed> => [
  ...(descriptor.permits.list
    ? [{
      name: `${descriptor.type}.list`,
      endpoint: descriptor,
      target: descriptor,
      list: listOf(functionOf(descriptor, "list")!)
    }]
    : []),
  ...Object.entries(descriptor.edges).flatMap(([name, edge]) => {
    const row = rowsOf(descriptor)[0]
    return edge.to === "one" || row === undefined
      ? []
      : [{
        name: `${descriptor.type}.${name}.list`,
        endpoint: endpointOf(descriptor, edge),
        target: targetOf(descriptor, edge),
        list: listOf(functionOf(descriptor, name, "list")!, ownerOf(descriptor, row))
      }]
  })
])

const sorted = (names: unknown) => Array.isArray(names) ? names.map(String).toSorted() : []

const included = ({ endpoint, target }: Listed) => endpoint.include ?? Object.keys(target.includes)

const parameters = (given: { readonly [name: string]: Kind } = {}) =>
  Object.keys(given).length === 0
    ? true
    : Object.fromEntries(Object.entries(given).map(([name, kind]) => [name, kinds[kind]]))

describe("every list", () => {
  it.layer(FakePco.layer({ people: 20, limit: false }))((it) => {
    it("is one of so many", () => {
      assert.isAbove(lists.length, 80)
    })

    for (const listed of lists) {
      const { endpoint, list, name } = listed

      it.effect(`${name} announces what the types offer`, () =>
        Effect.gen(function*() {
          const { meta } = yield* list({ per_page: 1 })
          assert.deepStrictEqual(sorted(meta.can_query_by), sorted(Object.keys(endpoint.query)))
          assert.deepStrictEqual(sorted(meta.can_order_by), sorted(endpoint.order))
          assert.deepStrictEqual(sorted(meta.can_include), sorted(included(listed)))
          assert.deepStrictEqual(sorted(meta.can_filter), sorted(Object.keys(endpoint.filter)))
        }))

      it.effect(`${name} honours each of it`, () =>
        Effect.gen(function*() {
          for (const [attribute, kind] of Object.entries(endpoint.query)) {
            const value = kind === "json" ? "Something" : kinds[kind]
            yield* list({ where: { [attribute]: value } })
          }
          for (const order of endpoint.order) yield* list({ order: `-${order}` })
          for (const include of included(listed)) yield* list({ include: [include] })
          for (const [filter, given] of Object.entries(endpoint.filter)) {
            yield* list({ filter: { [filter]: parameters(given.parameters) } })
          }
        }))
    }
  })
})

describe("a name that Planning Center does not honour any more", () => {
  const path = "/people/v2/people/{person_id}/emails"
  const ignores = [
    { path: "/people/v2/people", where: ["gender"], order: ["grade"], include: ["emails"], filter: ["admins"] },
    { path, where: ["address"] }
  ]

  const asked: ReadonlyArray<readonly [string, Operation<unknown>]> = [
    ["where[gender]", Person.list({ where: { gender: "Female" } })],
    ["order=-grade", Person.list({ order: "-grade" })],
    ["include=emails", Person.list({ include: ["emails"] })],
    ["filter=admins", Person.list({ filter: { admins: true } })],
    ["where[address]", Person.emails.list("1", { where: { address: "ada.lovelace@example.com" } })]
  ]

  it.effect("fails before a row is used", () =>
    Effect.gen(function*() {
      for (const [parameter, operation] of asked) {
        const error = yield* Effect.flip(operation)
        assert.deepInclude(error.reason, { _tag: "ParameterIgnored", parameters: [parameter] })
      }
    }).pipe(Effect.provide(FakePco.layer({ people: 10, ignores }))))

  it.effect("is a warning where that was asked for, and the rows are those of all", () =>
    Effect.gen(function*() {
      const page = yield* Person.list({ where: { gender: "Female" } })
      assert.strictEqual(page.data.length, 10)
      const emails = yield* Person.emails.list("1", { where: { address: "nobody@example.com" } })
      assert.isAbove(emails.data.length, 0)
      // other endpoints go on as before
      assert.strictEqual((yield* Person.list({ where: { first_name: "Ada" } })).data.length, 1)
    }).pipe(Effect.provide(FakePco.layer({ people: 10, ignores, config: { ignoredParameters: "log" } }))))
})
