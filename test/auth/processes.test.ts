import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { FakePco } from "../../src/testing/index.ts"
import { hasRedis, redisUrl } from "./redis.ts"
import { clients, key, refreshes, tokensOf } from "./support.ts"

const worker = fileURLToPath(new URL("worker.ts", import.meta.url))

const server = FakePco.layerServer({ people: 60, limit: false, latency: "20 millis", oauth: { clients, only: true } })
  .pipe(Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })))

/** Starting four processes takes its time on a machine that does other things too. */
const patience = 120_000

/** Four processes that start together: what each of them says at the end. */
const together = (...args: ReadonlyArray<string>) =>
  Effect.promise(async () => {
    const processes = Array.from({ length: 4 }, () => fork(worker, args))
    try {
      const first = await Promise.all(processes.map((process) => once(process, "message")))
      // one that could not start says why
      if (first.some(([said]) => said !== "ready")) return first.map(([said]) => said as unknown)
      const ends = processes.map((process) => once(process, "message"))
      for (const process of processes) process.send("go")
      return (await Promise.all(ends)).map(([said]) => said as unknown)
    } finally {
      for (const process of processes) process.kill()
    }
  })

/** Tokens of which the server knows that they have ended, and the store does not. */
const ended = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  const now = yield* Clock.currentTimeMillis
  const tokens = tokensOf(yield* church.issueToken({ expiresIn: 0.001 }))
  return { ...tokens, issuedAt: now - 600_000, expiresAt: now + 6_000_000 }
})

const race = Effect.fnUntraced(function*(kind: "file" | "redis", place: string) {
  const store = yield* TokenStore.TokenStore
  yield* store.set(key, yield* ended)
  const said = yield* HttpServer.addressFormattedWith((baseUrl) => together(baseUrl, kind, place))
  assert.deepStrictEqual(said, ["done", "done", "done", "done"])
  assert.strictEqual(yield* refreshes, 1)
  const church = yield* FakePco.FakePco
  const statuses = (yield* church.requests).map(({ status }) => status)
  assert.strictEqual(statuses.filter((status) => status === 200).length, 201)
  assert.isAtLeast(statuses.filter((status) => status === 401).length, 50)
})

describe("four processes, 50 calls each, whose token has ended", () => {
  it.live("refresh once, with the files of a directory", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const directory = yield* fs.makeTempDirectoryScoped()
      yield* Effect.provide(race("file", directory), TokenStore.layerFile({ directory }))
    }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer])), patience)

  it.live.skipIf(!hasRedis)("refresh once, with Redis", () =>
    Effect.gen(function*() {
      const prefix = `effect-pco-test:processes:${process.pid}:`
      const redis = yield* Redis.Redis
      yield* race("redis", prefix).pipe(
        Effect.provide(TokenStore.layerRedis({ prefix })),
        Effect.ensuring(Effect.ignore(redis.send("DEL", `${prefix}{${key}}`, `${prefix}{${key}}:lock`)))
      )
    }).pipe(Effect.provide([server, NodeRedis.layer({ url: redisUrl })])), patience)
})
