import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Church from "../../src/testing/products/people/Church.ts"
import * as Generated from "../../src/testing/products/people/Generated.ts"
import { compareIds } from "../../src/testing/engine/ids.ts"
import * as Sequence from "../../src/testing/engine/sequence.ts"
import * as Store from "../../src/testing/engine/Store.ts"
import { church, data, fresh, get, ids, patch, post, remove, values } from "./support.ts"

const million = 1_000_000

/** Counts the rows that are made, which is what a scan would do. */
const counting = (base: Store.Base) => {
  const made = { rows: 0 }
  const counted: Store.Base = {
    ...base,
    row: (type, number) => {
      made.rows++
      return base.row(type, number)
    }
  }
  return { made, store: Store.make(counted) }
}

const names = (store: Store.Store, from: number, count: number) => store.ids("Person", from, count)

describe("a store on what is generated", () => {
  it("knows sizes and ids without making a row", () => {
    const { made, store } = counting(Generated.make(1, million))
    assert.strictEqual(store.size("Person"), million)
    assert.strictEqual(store.size("Email"), 950_000)
    assert.deepStrictEqual(names(store, 999_998, 5), ["999999", "1000000"])
    assert.deepStrictEqual(store.ids("Email", 949_999, 5), ["950000"])
    assert.strictEqual(made.rows, 0)
    assert.strictEqual(store.get("Person", "654321")?.id, "654321")
    assert.strictEqual(made.rows, 1)
  })

  it("finds every row that belongs to somebody where it was made", () => {
    const store = Store.make(Generated.make(3, 230))
    for (
      const [type, relationship] of [
        ["Email", "person"],
        ["FieldDatum", "customizable"],
        ["Household", "primary_contact"],
        ["HouseholdMembership", "household"],
        ["HouseholdMembership", "person"],
        ["Person", "primary_campus"],
        ["Person", "created_by"]
      ] as const
    ) {
      const expected = new Map<string, Array<string>>()
      for (const { id, relationships } of store.scan(type)) {
        const owner = relationships[relationship]
        if (typeof owner === "string") expected.set(owner, [...expected.get(owner) ?? [], id])
      }
      assert.isAbove(expected.size, 0)
      for (const [owner, found] of expected) {
        assert.deepStrictEqual(store.byOwner(type, relationship, owner), found, `${type}.${relationship} ${owner}`)
      }
      assert.deepStrictEqual(store.byOwner(type, relationship, "231"), [])
    }
  })

  it("lays writes on top: changed, deleted, added", () => {
    const store = Store.make(Generated.make(1, 300))
    const third = store.get("Person", "3")!
    store.put("Person", { ...third, attributes: { ...third.attributes, first_name: "Changed" } })
    store.delete("Person", "2")
    store.delete("Person", "2")
    store.delete("Person", "5")
    assert.strictEqual(store.nextId("Person"), "301")
    store.put("Person", { id: "301", attributes: { first_name: "New" }, relationships: {} })

    assert.strictEqual(store.size("Person"), 299)
    assert.deepStrictEqual(names(store, 0, 4), ["1", "3", "4", "6"])
    assert.deepStrictEqual(names(store, 297, 9), ["300", "301"])
    assert.isUndefined(store.get("Person", "2"))
    const first = Array.from(store.scan("Person")).slice(0, 2)
    assert.deepStrictEqual(first.map(({ attributes }) => attributes["first_name"]), ["Ada", "Changed"])
    assert.strictEqual(Array.from(store.scan("Person")).length, 299)

    store.put("Person", { ...third, id: "2" })
    assert.deepStrictEqual(names(store, 0, 4), ["1", "2", "3", "4"])
    store.delete("Person", "301")
    assert.strictEqual(store.nextId("Person"), "302")
    assert.deepStrictEqual(names(store, 298, 9), ["300"])
  })

  it("keeps owners right when rows move to somebody else", () => {
    const store = Store.make(Generated.make(1, 300))
    const [email] = store.byOwner("Email", "person", "1")
    const row = store.get("Email", email!)!
    const before = store.byOwner("Email", "person", "250")
    store.put("Email", { ...row, relationships: { person: "250" } })
    assert.notInclude(store.byOwner("Email", "person", "1"), email)
    assert.deepStrictEqual(store.byOwner("Email", "person", "250"), [email!, ...before])
    store.put("Email", row)
    assert.include(store.byOwner("Email", "person", "1"), email)
    assert.deepStrictEqual(store.byOwner("Email", "person", "250"), before)
    store.delete("Email", email!)
    assert.notInclude(store.byOwner("Email", "person", "1"), email)
  })

  it("forgets an owner in all rows without making them", () => {
    const { made, store } = counting(Generated.make(1, million))
    const written = store.get("Person", "2")!
    store.put("Person", written)
    store.forget("Person", "created_by", "1")
    assert.strictEqual(made.rows, 1)
    for (const id of ["1", "2", "777777"]) {
      assert.isNull(store.get("Person", id)!.relationships["created_by"], id)
      assert.isString(store.get("Person", id)!.attributes["name"], id)
    }
    assert.deepStrictEqual(store.byOwner("Person", "created_by", "1"), [])
  })

  it("makes the same row again after it was dropped", () => {
    const store = Store.make(Generated.make(1, 60_000))
    const before = [store.get("Person", "1"), store.get("Email", "90")]
    for (let id = 50; id < 60_000; id += 100) store.get("Person", String(id))
    const again = [store.get("Person", "1"), store.get("Email", "90")]
    assert.notStrictEqual(again[0], before[0])
    assert.deepStrictEqual(again, before)
  })
})

describe("ids that follow from a rule", () => {
  const plain = Array.from({ length: 2000 }, (_, index) => String(index * 7 + 1))

  it("read as the array that they stand for", () => {
    const made = Sequence.every(7, 2000)
    assert.strictEqual(made.length, 2000)
    assert.deepStrictEqual(Array.from(made), plain)
    assert.deepStrictEqual(made.map((id) => id), plain)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(made)), plain)
    assert.deepStrictEqual(made.slice(-3), plain.slice(-3))
    assert.deepStrictEqual(made.slice(10, 13), plain.slice(10, 13))
    assert.deepStrictEqual(Array.from(made.toSorted(compareIds)), plain)
    assert.deepStrictEqual(made.toSorted(), plain.toSorted())
    assert.strictEqual(made[1999], plain[1999])
    assert.isUndefined(made[2000])
    for (
      const [id, isThere] of [["8", true], ["9", false], ["08", false], ["13994", true], ["14001", false]] as const
    ) {
      assert.strictEqual(made.includes(id), isThere, id)
    }
  })

  it("can lose some", () => {
    const lost = ["1", "8", "15", "700", "701", "13994", "8"]
    const made = lost.reduce(Sequence.without, Sequence.every(7, 2000))
    const expected = plain.filter((id) => !lost.includes(id))
    assert.strictEqual(expected.length, 1995)
    assert.deepStrictEqual(Array.from(made), expected)
    assert.deepStrictEqual(made.slice(0, 4), expected.slice(0, 4))
    assert.isFalse(made.includes("8"))
    assert.deepStrictEqual(Sequence.without(["1", "2"], "1"), ["2"])
  })
})

describe("a million people", () => {
  it.effect("are served page by page, one by one and by their ids", () =>
    Effect.gen(function*() {
      const last = yield* get("/people?per_page=100&offset=999900&include=emails,households.people")
      assert.strictEqual(last.json.meta.total_count, million)
      assert.strictEqual(last.json.meta.next, undefined)
      assert.deepStrictEqual(ids(last), Array.from({ length: 100 }, (_, index) => String(999_901 + index)))
      assert.isAbove(last.json.included.length, 150)
      assert.strictEqual((yield* get("/people/500000")).json.data.id, "500000")
      assert.strictEqual((yield* get("/people/1000001")).status, 404)
      const some = yield* get("/people?where[id]=9,1000000,400000,1000001")
      assert.deepStrictEqual(ids(some), ["9", "400000", "1000000"])
      assert.strictEqual(some.json.meta.total_count, 3)
      const members = yield* get("/lists/1/people?offset=300000&per_page=2")
      assert.deepStrictEqual(ids(members), ["900001", "900004"])
      assert.strictEqual(members.json.meta.total_count, 333_334)
      assert.strictEqual((yield* get("/lists/1")).json.data.attributes.total_people, 333_334)
      assert.strictEqual((yield* get("/emails?offset=949999")).json.data[0].id, "950000")
    }).pipe(Effect.provide(church({ people: million }))))

  it.effect("can be written to, and what was written is what counts", () =>
    fresh(
      Effect.gen(function*() {
        const created = yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
        assert.strictEqual(created.json.data.id, "1000001")
        yield* patch("/people/500000", data({ first_name: "Changed" }))
        assert.strictEqual((yield* remove("/people/1")).status, 204)
        assert.strictEqual((yield* remove("/people/999999")).status, 204)
        const page = yield* get("/people?offset=999996")
        assert.deepStrictEqual(ids(page), ["999998", "1000000", "1000001"])
        assert.strictEqual(page.json.meta.total_count, 999_999)
        const [middle] = values(yield* get("/people?offset=499998&per_page=1"), "first_name")
        assert.strictEqual(middle, "Changed")
        const members = yield* get("/lists/1/people?per_page=2")
        assert.deepStrictEqual(ids(members), ["4", "7"])
        assert.strictEqual(members.json.meta.total_count, 333_333)
        assert.strictEqual((yield* get("/emails?per_page=1")).json.data[0].relationships.person.data.id, "2")
      }),
      { people: million }
    ))
})

describe("conditions and orders", () => {
  const all = Array.from(Church.generate(1, 3600).store.scan("Person"))
  const layer = church({ people: 3600 })

  it.effect("every page of a condition is a stretch of the whole", () =>
    Effect.gen(function*() {
      const expected = all.filter(({ attributes }) => attributes["status"] === "inactive").map(({ id }) => id)
      const found: Array<string> = []
      for (const offset of [0, 100, 200, 300, 400, 500, 600]) {
        const page = yield* get(`/people?where[status]=inactive&per_page=100&offset=${offset}`)
        assert.strictEqual(page.json.meta.total_count, expected.length)
        found.push(...ids(page))
      }
      assert.deepStrictEqual(found, expected)
    }).pipe(Effect.provide(layer)))

  it.effect("every page of an order is a stretch of the whole", () =>
    Effect.gen(function*() {
      const key = ({ attributes }: Store.Row) => String(attributes["created_at"])
      const expected = all
        .toSorted((left, right) =>
          key(left) < key(right) ? 1 : key(left) > key(right) ? -1 : Number(left.id) - Number(right.id)
        )
        .map(({ id }) => id)
      for (const offset of [0, 100, 3550, 0]) {
        const page = yield* get(`/people?order=-created_at&per_page=100&offset=${offset}`)
        assert.deepStrictEqual(ids(page), expected.slice(offset, offset + 100))
        assert.strictEqual(page.json.meta.total_count, 3600)
      }
    }).pipe(Effect.provide(layer)))

  it.effect("every page of a condition on a long list is a stretch of it", () =>
    Effect.gen(function*() {
      const expected = all
        .filter(({ attributes, id }) => Number(id) % 3 === 1 && attributes["status"] === "inactive")
        .map(({ id }) => id)
      for (const offset of [0, 50, 100]) {
        const page = yield* get(`/lists/1/people?where[status]=inactive&per_page=50&offset=${offset}`)
        assert.deepStrictEqual(ids(page), expected.slice(offset, offset + 50))
        assert.strictEqual(page.json.meta.total_count, expected.length)
      }
    }).pipe(Effect.provide(layer)))

  it.effect("a write shows in the next page of a condition", () =>
    fresh(
      Effect.gen(function*() {
        const count = (response: { readonly json: any }) => response.json.meta.total_count as number
        const before = count(yield* get("/people?where[status]=inactive&per_page=1"))
        yield* patch("/people/1", data({ status: "inactive" }))
        const after = yield* get("/people?where[status]=inactive&per_page=1")
        assert.strictEqual(count(after), before + 1)
        assert.deepStrictEqual(ids(after), ["1"])
        yield* get("/people?order=first_name&offset=1&per_page=1")
        yield* patch("/people/60", data({ first_name: "AAA" }))
        assert.deepStrictEqual(ids(yield* get("/people?order=first_name&per_page=1")), ["60"])
      })
    ))
})
