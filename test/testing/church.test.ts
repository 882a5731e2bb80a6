import { assert, describe, it } from "@effect/vitest"
import * as Church from "../../src/testing/products/people/Church.ts"
import { makeBlock } from "../../src/testing/products/people/people.ts"
import type { Row } from "../../src/testing/engine/Store.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"

const rows = (world: ReturnType<typeof Church.generate>, type: string): ReadonlyArray<Row> =>
  Array.from(world.store.scan(type))

const share = (rows: ReadonlyArray<Row>, test: (row: Row) => boolean) => rows.filter(test).length / rows.length

/** The relationships that only the path of a resource tells. */
const hidden: { readonly [name: string]: string } = {
  household: "Household",
  list: "List",
  people_import: "PeopleImport",
  person: "Person",
  rule: "Rule",
  workflow_card: "WorkflowCard"
}

describe("the generated church", () => {
  const church = Church.generate(1, 500)
  const people = rows(church, "Person")

  it("is the same for the same seed, and another for another", () => {
    assert.deepStrictEqual(rows(Church.generate(1, 500), "Person"), people)
    assert.notDeepEqual(rows(Church.generate(2, 500), "Person"), people)
  })

  it("begins the same whatever its size", () => {
    assert.deepStrictEqual(rows(Church.generate(1, 200), "Person"), people.slice(0, 200))
    assert.deepStrictEqual(rows(Church.generate(1, 230), "Email").slice(0, 190), rows(church, "Email").slice(0, 190))
  })

  it("has a row with id 1 in every table, from five people on", () => {
    for (const size of [5, 6, 99, 100]) {
      for (const seed of [1, 2, 3, 4, 5]) {
        const small = Church.generate(seed, size)
        for (const { type } of descriptors) {
          assert.isDefined(small.store.get(type, "1"), `${type} of ${size} people with seed ${seed}`)
        }
      }
    }
  })

  it("has ids without gaps, and only relationships that lead somewhere", () => {
    for (const { type } of descriptors) {
      const all = rows(church, type)
      assert.deepStrictEqual(all.map(({ id }) => Number(id)), all.map((_, index) => index + 1), type)
    }
    for (const descriptor of descriptors) {
      for (const row of rows(church, descriptor.type)) {
        for (const name of Object.keys(row.relationships)) {
          const type = church.registry.related(descriptor, name)?.target.type ?? hidden[name]!
          for (const id of [row.relationships[name] ?? []].flat()) {
            assert.isDefined(church.store.get(type, id), `${descriptor.type} ${row.id} ${name} ${id}`)
          }
        }
      }
    }
  })

  it("holds only attributes that are described", () => {
    for (const { attributes, type } of descriptors) {
      for (const row of rows(church, type)) {
        for (const name of Object.keys(row.attributes)) assert.property(attributes, name, `${type}.${name}`)
      }
    }
  })

  it("has Ada Lovelace with a family as its first person, whatever the seed", () => {
    for (const seed of [1, 7, 4242]) {
      const { store } = Church.generate(seed, 5)
      const ada = store.get("Person", "1")!
      assert.strictEqual(ada.attributes["name"], "Ada Lovelace")
      assert.strictEqual(ada.attributes["status"], "active")
      assert.isString(ada.relationships["primary_campus"])
      assert.strictEqual(store.byOwner("HouseholdMembership", "household", "1").length, 4)
      assert.isAbove(store.byOwner("Email", "person", "1").length, 0)
    }
  })

  it("is as a church is: statuses, emails, children, campuses", () => {
    assert.approximately(share(people, ({ attributes }) => attributes["status"] === "active"), 0.8, 0.02)
    assert.approximately(
      share(people, ({ id }) => church.store.byOwner("Email", "person", id).length === 0),
      0.15,
      0.02
    )
    assert.isAbove(share(people, ({ attributes }) => attributes["child"] === true), 0.15)
    assert.isTrue([2, 3, 4].includes(church.store.size("Campus")))
    for (const { attributes } of people) {
      assert.strictEqual(attributes["status"] === "inactive", attributes["inactivated_at"] !== null)
      const grade = attributes["grade"]
      if (grade !== null) assert.isTrue(Number(grade) >= -1 && Number(grade) <= 12)
    }
  })

  it("reaches nobody: example domains and numbers that are kept free", () => {
    for (const { attributes } of rows(church, "Email")) {
      assert.match(String(attributes["address"]), /@example\.(com|org)$/)
    }
    for (const { attributes } of rows(church, "PhoneNumber")) assert.match(String(attributes["number"]), /555-01\d\d$/)
    const addresses = rows(church, "Email").map(({ attributes }) => attributes["address"])
    assert.strictEqual(new Set(addresses).size, addresses.length)
  })

  it("ends on 2026-11-01, and nothing was updated before it was created", () => {
    for (const type of ["Person", "Email", "Household", "FieldDatum"]) {
      for (const { attributes } of rows(church, type)) {
        assert.isTrue(String(attributes["created_at"]) <= String(attributes["updated_at"]))
        assert.isTrue(String(attributes["updated_at"]) <= "2026-11-01T00:00:00Z")
      }
    }
  })

  it("has a few people twice: another spelling of the name, another address, the same birthday or none", () => {
    const ascii = (name: unknown) => String(name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    const isClose = (left: string, right: string) => {
      // the same but for marks, a doubled letter or a short form
      const [short, long] = left.length < right.length ? [left, right] : [right, left]
      const rest = Array.from(long, (_, index) => long.slice(0, index) + long.slice(index + 1))
      return short === long || rest.includes(short) || short.slice(0, 1) === long.slice(0, 1)
    }
    const addressesOf = (id: string) =>
      church.store.byOwner("Email", "person", id).map((email) =>
        String(church.store.get("Email", email)!.attributes["address"])
      )
    const twins = people.flatMap((twin) => {
      const [address] = addressesOf(twin.id)
      const original = /^[a-z]+(\d+)@/.exec(address ?? "")?.[1]
      return original === undefined ? [] : [{ twin, original: church.store.get("Person", original)! }]
    })
    assert.isAtLeast(twins.length, 3)
    for (const { original, twin } of twins) {
      assert.notStrictEqual(twin.attributes["name"], original.attributes["name"])
      assert.strictEqual(twin.attributes["gender"], original.attributes["gender"])
      assert.isTrue([null, original.attributes["birthdate"]].includes(twin.attributes["birthdate"] as string | null))
      const [first, last] = ["first_name", "last_name"].map((name) =>
        isClose(ascii(twin.attributes[name]), ascii(original.attributes[name]))
      )
      assert.isTrue(first && last, `${twin.attributes["name"]} and ${original.attributes["name"]}`)
      assert.isTrue(addressesOf(twin.id).every((address) => !addressesOf(original.id).includes(address)))
    }
  })

  it("has gaps as real records do", () => {
    for (
      const [type, name, least] of [
        ["Person", "gender", 0.02],
        ["Person", "birthdate", 0.1],
        ["Person", "membership", 0.05],
        ["Person", "middle_name", 0.5],
        ["Address", "zip", 0.01]
      ] as const
    ) {
      const missing = share(rows(church, type), ({ attributes }) => attributes[name] === null)
      assert.isTrue(missing >= least && missing < 0.9, `${type}.${name} ${missing}`)
    }
    assert.isAbove(share(people, ({ relationships }) => relationships["primary_campus"] === null), 0.05)
    assert.isAbove(share(people, ({ id }) => church.store.byOwner("PhoneNumber", "person", id).length === 0), 0.2)
  })

  it("is made of blocks that each hold the same number of rows of each type", () => {
    const sizes = Array.from(
      { length: 20 },
      (_, block) =>
        Object.entries(makeBlock(9, block, 100, () => 1)).map(([type, rows]) => `${type} ${rows.length}`).toSorted()
          .join(", ")
    )
    assert.strictEqual(new Set(sizes).size, 1, sizes.join("\n"))
  })

  it("can be empty", () => {
    const empty = Church.generate(1, 0)
    assert.strictEqual(empty.store.size("Person"), 0)
    assert.isAbove(empty.store.size("Campus"), 0)
  })
})
