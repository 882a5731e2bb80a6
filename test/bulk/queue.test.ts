import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import * as Schema from "effect/Schema"
import { fork } from "node:child_process"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import { Bulk } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { hasRedis, redisUrl } from "../client/oauth/redis.ts"
import { queueSuite } from "./queueSuite.ts"

const prefix = `effect-pco-test:queue:${process.pid}:`
const redis = NodeRedis.layer({ url: redisUrl })
const inRedis = Bulk.layerQueueRedis({ prefix, pollInterval: "10 millis" }).pipe(Layer.provide(redis))

const script = fileURLToPath(new URL("queueWorker.ts", import.meta.url))

const server = FakePco.layerServer({ people: 0, limit: false, latency: "4 millis" }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
)

/** Removes what the tests left, by their own prefix. */
const tidy = Effect.gen(function*() {
  const { send } = yield* Redis.Redis
  let cursor = "0"
  do {
    const [next, keys] = yield* send<[string, Array<string>]>("SCAN", cursor, "MATCH", `${prefix}*`, "COUNT", "500")
    cursor = next
    if (keys.length > 0) yield* send("DEL", ...keys)
  } while (cursor !== "0")
})

describe("a queue", () => {
  queueSuite("memory", Bulk.layerQueueMemory)
  queueSuite("Redis", inRedis, !hasRedis)

  it.live.skipIf(!hasRedis)(
    "is shared by two processes, one of which dies, and each item takes effect once",
    () =>
      Effect.gen(function*() {
        const church = yield* FakePco.FakePco
        const count = 200
        const name = "shared"
        const queue = Bulk.queue({ name, schema: Schema.Struct({ number: Schema.Number }) })
        yield* Bulk.enqueue(queue, Array.from({ length: count }, (_, index) => ({ number: index + 1 })), {
          key: ({ number }) => String(number)
        })
        const baseUrl = yield* HttpServer.addressFormattedWith(Effect.succeed)
        const done = [0, 0]
        yield* Effect.promise(() =>
          new Promise<void>((resolve, reject) => {
            const workers = [0, 1].map((number) => {
              const child = fork(script, [baseUrl, prefix, name])
              child.on("message", (tag) => {
                if (tag !== "Done") return reject(new Error(String(tag)))
                done[number]!++
                if (number === 0 && done[0] === 20) child.kill("SIGKILL")
              })
              return child
            })
            const timer = setInterval(() => {
              Effect.runPromise(church.rows("Person")).then((rows) => {
                if (rows.length < count) return
                clearInterval(timer)
                for (const worker of workers) worker.kill("SIGKILL")
                resolve()
              }, reject)
            }, 100)
          })
        )
        const made = (yield* church.rows("Person")).map(({ attributes }) => attributes["remote_id"])
        assert.strictEqual(new Set(made).size, count)
        assert.lengthOf(made, count)
        assert.isAbove(done[0]!, 0)
        assert.isAbove(done[1]!, 0)
        assert.deepStrictEqual(yield* Bulk.deadLetters(queue), [])
      }).pipe(Effect.ensuring(Effect.ignore(tidy)), Effect.provide([server, inRedis, redis])),
    120_000
  )
})
