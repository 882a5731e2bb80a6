import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { fileURLToPath } from "node:url"
import { Bulk } from "../../src/index.ts"
import { hasRedis, redisUrl } from "../auth/redis.ts"
import { queueSuite } from "./queueSuite.ts"
import { twoWorkers } from "./twoWorkers.ts"

const prefix = `effect-pco-test:queue:${process.pid}:`
const redis = NodeRedis.layer({ url: redisUrl })
const inRedis = Bulk.layerQueueRedis({ prefix, pollInterval: "10 millis" }).pipe(Layer.provide(redis))

const script = fileURLToPath(new URL("queueWorker.ts", import.meta.url))

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
    () => twoWorkers(script, prefix).pipe(Effect.ensuring(Effect.ignore(tidy)), Effect.provide([inRedis, redis])),
    120_000
  )
})
