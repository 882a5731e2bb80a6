import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { church, get, ids, origin } from "./support.ts"

const people = `${origin}/people/v2/people`

describe("facts 4: pages", () => {
  it.layer(church({ people: 260 }))((it) => {
    it.effect("25 rows by default, and no per_page in the links", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people")
        assert.strictEqual(json.data.length, 25)
        assert.strictEqual(json.links.self, people)
        assert.strictEqual(json.links.next, `${people}?offset=25`)
        assert.isFalse("prev" in json.links)
      }))

    it.effect("per_page over 100 is clamped and echoed in links", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?per_page=500")
        assert.strictEqual(json.data.length, 100)
        assert.deepStrictEqual(json.meta.next, { offset: 100 })
        assert.strictEqual(json.links.next, `${people}?offset=100&per_page=500`)
      }))

    it.effect("per_page=0 gives no rows and a next page with offset 0", () =>
      Effect.gen(function*() {
        const { json, status } = yield* get("/people?per_page=0")
        assert.strictEqual(status, 200)
        assert.deepStrictEqual(json.data, [])
        assert.strictEqual(json.meta.total_count, 260)
        assert.deepStrictEqual(json.meta.next, { offset: 0 })
      }))

    it.effect("an offset after the end gives no rows, no next, and a prev before it", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?offset=99999")
        assert.deepStrictEqual(json.data, [])
        assert.strictEqual(json.meta.count, 0)
        assert.isFalse("next" in json.meta)
        assert.deepStrictEqual(json.meta.prev, { offset: 99974 })
        assert.strictEqual(json.links.prev, `${people}?offset=99974`)
      }))

    it.effect("the last page has no next", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?offset=200&per_page=100")
        assert.strictEqual(json.data.length, 60)
        assert.isFalse("next" in json.meta)
        assert.isFalse("next" in json.links)
        assert.deepStrictEqual(json.meta.prev, { offset: 100 })
      }))

    it.effect("keys of links are sorted, brackets literal, values encoded", () =>
      Effect.gen(function*() {
        const { json } = yield* get(
          "/people?where%5Bcreated_at%5D%5Bgte%5D=2015-01-01T00:00:00Z&per_page=1&include=emails,addresses" +
            "&fields[Person]=name"
        )
        const query = "fields[Person]=name&include=emails%2Caddresses"
        const where = "per_page=1&where[created_at][gte]=2015-01-01T00%3A00%3A00Z"
        assert.strictEqual(json.links.self, `${people}?${query}&${where}`)
        assert.strictEqual(json.links.next, `${people}?${query}&offset=1&${where}`)
      }))

    it.effect("the usual order is by ascending numeric id", () =>
      Effect.gen(function*() {
        const page = yield* get("/people?per_page=100")
        assert.deepStrictEqual(ids(page), Array.from({ length: 100 }, (_, index) => String(index + 1)))
      }))

    it.effect("following next visits every row once", () =>
      Effect.gen(function*() {
        const seen: Array<string> = []
        for (let offset: number | undefined = 0; offset !== undefined;) {
          const page: { readonly json: any } = yield* get(`/people?per_page=70&offset=${offset}&order=last_name`)
          seen.push(...page.json.data.map(({ id }: any) => id))
          offset = page.json.meta.next?.offset
        }
        assert.strictEqual(seen.length, 260)
        assert.strictEqual(new Set(seen).size, 260)
      }))

    it.effect("total_count counts inactive people too", () =>
      Effect.gen(function*() {
        const all = yield* get("/people?per_page=1")
        const active = yield* get("/people?per_page=1&where[status]=active")
        assert.strictEqual(all.json.meta.total_count, 260)
        assert.isBelow(active.json.meta.total_count, 260)
      }))

    it.effect("a negative offset and a per_page that is no number are passed over", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?offset=-5&per_page=many")
        assert.strictEqual(json.data.length, 25)
        assert.strictEqual(json.data[0].id, "1")
      }))
  })
})
