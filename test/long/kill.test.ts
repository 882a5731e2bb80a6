import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as HttpServer from "effect/http/HttpServer"
import * as Redis from "effect/persistence/Redis"
import type { Kind } from "../bulk/killing.ts"
import { killed, made, server, serverOf, start } from "../bulk/killing.ts"
import { hasRedis } from "../auth/redis.ts"
import { hasPostgres, schemaOfItsOwn } from "../sql/support.ts"

/** Thirty moments in all. */
const times: Readonly<Record<Kind, number>> = { file: 8, sqlite: 8, redis: 7, postgres: 7 }

const prefix = `effect-pco-test:${process.pid}:kill:`

// one schema for the kills, another one for late effects
const schemas = { often: hasPostgres ? schemaOfItsOwn().schema : "", late: hasPostgres ? schemaOfItsOwn().schema : "" }

/** A place for a journal of its own, which is removed at the end. */
const placeOf = (kind: Kind, name: "late" | "left" | "often") =>
  Effect.gen(function*() {
    switch (kind) {
      case "file":
        return yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped()
      case "sqlite":
        return `${yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped()}/journal.db`
      case "redis": {
        const place = `${prefix}${name}:`
        yield* Effect.addFinalizer(() =>
          Effect.gen(function*() {
            const { send } = yield* Redis.Redis
            const keys = yield* send<ReadonlyArray<string>>("KEYS", `${place}*`)
            if (keys.length > 0) yield* send("DEL", ...keys)
          }).pipe(Effect.provide(NodeRedis.layer()), Effect.ignore)
        )
        return place
      }
      case "postgres":
        return name === "late" ? schemas.late : schemas.often
    }
  })

const isThere: Readonly<Record<Kind, boolean>> = { file: true, sqlite: true, redis: hasRedis, postgres: hasPostgres }
const kinds = (Object.keys(times) as ReadonlyArray<Kind>).filter((kind) => isThere[kind])

describe("a run that is killed again and again", () => {
  it.live.each(kinds)("has created every person once, with a journal of the kind %s", (kind) =>
    Effect.gen(function*() {
      const count = 60 * times[kind]
      const place = yield* placeOf(kind, "often")
      const { all, said } = yield* killed({ kind, place, count, times: times[kind], resolve: "resolve" })
      assert.strictEqual(all.size, count)
      assert.strictEqual(said.done + said.before, count)
      assert.deepStrictEqual(said.inDoubt, [])
    }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer])), 600_000)

  it.live(
    "has created no person twice, and names those in doubt, where nothing can find out",
    () =>
      Effect.gen(function*() {
        const count = 300
        const place = yield* placeOf("file", "left")
        const { all, said } = yield* killed({ kind: "file", place, count, times: 5, resolve: "leave" })
        const inDoubt = new Set(said.inDoubt)
        assert.strictEqual(said.failed, inDoubt.size)
        assert.isAtMost(inDoubt.size, 5 * 8)
        for (let number = 1; number <= count; number++) {
          if (!inDoubt.has(number)) assert.isTrue(all.has(number), `${number} was lost`)
        }
      }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer])),
    600_000
  )
})

describe("a run that is killed while the server takes twenty seconds for each write", () => {
  it.live(
    "has created every person once: the next run waits for the effects before it asks resolve",
    () =>
      Effect.forEach(kinds, (kind) =>
        Effect.gen(function*() {
          const place = yield* placeOf(kind, "late")
          const baseUrl = yield* HttpServer.addressFormattedWith(Effect.succeed)
          const args = [baseUrl, kind, place, "8", "resolve", "30 seconds"]
          // three seconds later all of them are at the server, and none has taken effect
          const first = yield* start(args, ({ begun, done }, child) => {
            if (begun === 8 && done === 0) setTimeout(() => child.kill("SIGKILL"), 3000)
          })
          assert.isUndefined(first)
          assert.deepStrictEqual(yield* made, [])
          const second = yield* start(args)
          assert.deepStrictEqual(second, { done: 8, before: 0, inDoubt: [], failed: 0 })
          assert.deepStrictEqual((yield* made).toSorted(), [1, 2, 3, 4, 5, 6, 7, 8])
        }).pipe(
          Effect.scoped,
          Effect.provide([
            serverOf({ faults: [{ method: "POST", effectAfter: "20 seconds", times: 8 }] }),
            NodeServices.layer
          ])
        ), { concurrency: "unbounded", discard: true }),
    600_000
  )
})
