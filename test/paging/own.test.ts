import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Stream } from "effect"
import { Checkpoint, Document, Operation, Paging, Pco } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { idsOf, listing, numbers, people } from "./support.ts"

const own = (query: ReadonlyArray<readonly [string, string]> = []) =>
  Pco.operation({
    name: "own",
    product: "people",
    method: "GET",
    template: "/people/v2/people",
    query,
    decode: (answer) => Document.fromJson(answer.json)
  })

describe("an operation of one's own", () => {
  it.effect.each([
    { mode: "auto" },
    { mode: "sequential" },
    { mode: "parallel" },
    { mode: "keyset", keys: ["created_at"] },
    { per_page: "adaptive" }
  ] as ReadonlyArray<Paging.OwnOptions>)("is read to its end with %j", (options) => {
    const pco = listing(() => people(730))
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* idsOf(Paging.stream(own(), options)), numbers(730))
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("keeps its query on each page, and links nothing away", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const query = [["where[status]", "active"], ["include", "emails"], ["order", "-created_at"]] as const
      const pages = yield* Stream.runCollect(Paging.pages(own(query), { per_page: 20, mode: "sequential" }))
      assert.isAbove(pages.length, 3)
      assert.isNotEmpty(pages[0]!.included)
      for (const request of yield* church.requests) {
        const text = decodeURIComponent(JSON.stringify(request))
        for (const [, value] of query) assert.include(text, value)
      }
    }).pipe(Effect.provide(FakePco.layer({ people: 100 }))))

  it.effect("fails where part of its query is ignored", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Paging.stream(own([["where[nobody]", "1"]]))))
      assert.strictEqual(error.reason._tag, "ParameterIgnored")
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))

  it.effect("goes on where it was stopped", () => {
    const pco = listing(() => people(250))
    return Effect.gen(function*() {
      const read = (keys: Paging.OwnOptions["keys"]) =>
        Paging.resumable(own(), `job ${keys?.length}`, { keys, per_page: 50 }).pipe(
          Stream.mapEffect(({ ack, value }) => Effect.as(ack, value))
        )
      for (const keys of [undefined, ["updated_at"]] as const) {
        const first = yield* idsOf(Stream.take(read(keys), 120))
        const second = yield* idsOf(read(keys))
        assert.deepStrictEqual([...first, ...second], numbers(250))
      }
    }).pipe(Effect.provide([pco.layer, Checkpoint.layerMemory]))
  })

  it.effect("that reads no list is refused by name", () => {
    const pco = listing(() => people(1))
    return Effect.gen(function*() {
      const messageOf = (operation: unknown, options?: object) =>
        Effect.map(
          Effect.flip(Stream.runDrain(Paging.stream(operation as Operation.Operation<Paging.AnyPage>, options))),
          ({ message }) => message
        )
      assert.include(yield* messageOf(5), "operation: is 5")
      assert.include(yield* messageOf(Operation.make({ ...own(), method: "POST" })), "operation: is a POST")
      assert.include(yield* messageOf(own(), { keys: ["name"] }), "keys: is an array")
      assert.include(yield* messageOf(own(), { mode: "keyset" }), "mode: \"keyset\" needs created_at or updated_at")
      assert.include(yield* messageOf(own([["offset", "5"]])), "offset: is no option of a stream")
      assert.include(yield* messageOf(own(), { pages: 5 }), "pages: is no option")
      assert.strictEqual(pco.requests.length, 0)
      const one = Operation.make<Paging.AnyPage>({
        ...own(),
        batch: undefined,
        decode: () => Result.succeed({ data: { id: "1" }, meta: {}, links: {} })
      })
      assert.include(yield* messageOf(one), "data: is no page")
    }).pipe(Effect.provide(pco.layer))
  })
})
