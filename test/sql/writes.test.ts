import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Exit, Layer, Redacted, Scope } from "effect"
import { KeyValueStore } from "effect/persistence"
import { SqlClient } from "effect/sql"
import * as WriteBehind from "../../src/cache/WriteBehind.ts"
import { Person } from "../../src/products/people/index.ts"
import { world } from "../cache/writes/support.ts"
import { personResource, type Reply, type Sent } from "../support/mock.ts"
import { hasPostgres, schemaOfItsOwn } from "./support.ts"

const notConnected: Reply = { disconnect: { code: "ECONNREFUSED" } }
const refusal: Reply = { status: 422, json: { errors: [{ status: "422", title: "Ada is taken" }] } }
const answer = (): Reply => ({ json: { data: personResource("1") } })

const nicknameOf = ({ body }: Sent) =>
  (body as { readonly data: { readonly attributes: { readonly nickname?: string } } }).data.attributes.nickname

const defer = (nickname: string) => WriteBehind.defer(Person.update("1", { nickname }))

const drained = Effect.gen(function*() {
  while ((yield* WriteBehind.waiting) > 0) yield* Effect.sleep("10 millis")
})

describe.skipIf(!hasPostgres)("deferred writes in PostgreSQL", () => {
  const { layer: postgres } = schemaOfItsOwn()

  /** The table as another process sees it. */
  const newStore = Effect.map(
    Layer.build(Layer.fresh(KeyValueStore.layerSql({ table: "writes" }).pipe(Layer.provide(postgres)))),
    (context) => Context.get(context, KeyValueStore.KeyValueStore)
  )

  it.live("are left to the next program, in their order", () =>
    Effect.gen(function*() {
      const options = { name: "order" }
      const first = world(yield* newStore, () => notConnected, options)
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(first.layer, scope)
      yield* Effect.provide(Effect.forEach(["a", "b", "c"], defer), context)
      while (first.requests.length === 0) yield* Effect.sleep("5 millis")
      yield* Scope.close(scope, Exit.void)
      const second = world(yield* newStore, answer, options)
      yield* Effect.provide(drained, second.layer)
      assert.deepStrictEqual(second.requests.map(nicknameOf), ["a", "b", "c"])
    }).pipe(Effect.scoped))

  it.live("are in doubt when the program died while it sent them", () =>
    Effect.gen(function*() {
      const options = { name: "doubt" }
      const first = world(yield* newStore, () => "never", options)
      // never closed, as by a process that dies
      yield* Effect.provide(defer("Ada"), yield* Layer.buildWithScope(first.layer, yield* Scope.make()))
      while (first.requests.length === 0) yield* Effect.sleep("5 millis")
      const second = world(yield* newStore, answer, options)
      const letters = yield* Effect.provide(Effect.andThen(drained, WriteBehind.deadLetters), second.layer)
      assert.deepStrictEqual(letters.map(({ cause }) => cause), ["in_doubt"])
      assert.lengthOf(second.requests, 0)
    }).pipe(Effect.scoped))

  it.live("that were refused are dead letters for the next program, and nobody else can read them", () =>
    Effect.gen(function*() {
      const options = { name: "sealed", encryption: { keys: [{ id: "k", key: Redacted.make(new Uint8Array(32)) }] } }
      const first = world(yield* newStore, () => refusal, options)
      yield* Effect.provide(Effect.andThen(defer("Countess Lovelace"), drained), first.layer)
      const second = world(yield* newStore, answer, options)
      const [letter] = yield* Effect.provide(WriteBehind.deadLetters, second.layer)
      assert.include(JSON.stringify(letter?.operation?.body), "Countess Lovelace")
      const rows = yield* Effect.provide(
        Effect.flatMap(SqlClient.SqlClient, (sql) => sql<{ value: Uint8Array }>`SELECT value FROM writes`),
        postgres
      )
      const texts = rows.map(({ value }) => new TextDecoder().decode(value))
      assert.isAbove(texts.filter((text) => text.includes("sealed1.k.")).length, 0)
      // the writes of the other tests are not encrypted
      assert.notMatch(texts.join(), /Lovelace|Ada is taken/)
    }).pipe(Effect.scoped))
})
