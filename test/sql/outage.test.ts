import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, References, Schedule } from "effect"
import { KeyValueStore } from "effect/persistence"
import { SqlClient } from "effect/sql"
import * as CacheTier from "../../src/cache/CacheTier.ts"
import { Bulk, Checkpoint, Journal } from "../../src/index.ts"
import { build, entryOf } from "../cache/tiers/support.ts"
import { hasPostgres, schemaOfItsOwn } from "./support.ts"

const nobody = PgClient.layer({ url: Redacted.make("postgres://postgres:secret@127.0.0.1:1/test") })

describe("a PostgreSQL that is not there", () => {
  it.live("is a failure that tells no secret, before anything is begun", () =>
    Effect.gen(function*() {
      for (const layer of [Journal.layerSql(), Bulk.layerQueueSql()]) {
        const error = yield* Effect.flip(Layer.build(layer.pipe(Layer.provide(nobody))))
        assert.strictEqual(error.message, "the journal could not be written: SQL failed (ConnectionError)")
        assert.notInclude(JSON.stringify([error.message, error]), "secret")
      }
    }).pipe(Effect.scoped))
})

describe.skipIf(!hasPostgres)("a PostgreSQL that breaks connections", () => {
  const { layer: postgres, schema } = schemaOfItsOwn()
  const store = KeyValueStore.layerSql().pipe(Layer.provide(Layer.orDie(postgres)))

  /** Ends all connections of the tests below but the one that says so. */
  const cut = Effect.flatMap(
    SqlClient.SqlClient,
    (sql) =>
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = ${schema} AND pid <> pg_backend_pid()`
  ).pipe(Effect.provide(Layer.fresh(postgres)))

  /** The first one may find a connection that was cut, and says so: that is all that may be wrong. */
  const again = Effect.retry({ times: 4, schedule: Schedule.spaced("20 millis") })

  it.live("leaves a tier, a checkpoint and a journal that go on and have forgotten nothing", () =>
    Effect.gen(function*() {
      const program = build(CacheTier.layerKeyValueStore().pipe(Layer.provide(store)))
      const tier = yield* program
      const checkpoint = yield* Checkpoint.Checkpoint
      const journal = yield* Journal.open({ job: "cut" })
      yield* tier.set("k", yield* entryOf("1", ["people/Person:1"]), (yield* tier.get("k")).version)
      yield* checkpoint.save("job", 1)
      yield* journal.done("a")
      for (let round = 0; round < 3; round++) {
        yield* cut
        assert.strictEqual((yield* again(tier.get("k"))).entry?.value, "1")
        assert.strictEqual(yield* again(checkpoint.load("job")), 1)
        assert.strictEqual(yield* again(journal.state("a")), "done")
      }
      const other = yield* program
      assert.strictEqual((yield* other.get("k")).entry?.value, "1")
      yield* cut
      yield* again(other.invalidate(["people/Person:1"]))
      const next = yield* program
      assert.isUndefined((yield* next.get("k")).entry)
    }).pipe(
      Effect.scoped,
      Effect.provide([
        Checkpoint.layerKeyValueStore().pipe(Layer.provide(Layer.fresh(store))),
        Journal.layerSql().pipe(Layer.provide(Layer.fresh(postgres)))
      ]),
      Effect.provideService(References.MinimumLogLevel, "None")
    ))
})
