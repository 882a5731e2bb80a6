import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Layer } from "effect"
import { HttpServer } from "effect/http"
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import { FakePco } from "../../../src/testing/index.ts"
import { clear, hasRedis, newPrefix, redis, redisUrl } from "./support.ts"

const worker = fileURLToPath(new URL("worker.ts", import.meta.url))

const server = FakePco.layerServer({ people: 5, limit: false }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
)

const start = (...args: ReadonlyArray<string>) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const child = fork(worker, args)
      await once(child, "message")
      return child
    }),
    (child) => Effect.sync(() => child.kill())
  )

const ask = (child: ChildProcess, command: string) =>
  Effect.promise(async () => {
    const answer = once(child, "message")
    child.send(command)
    return (await answer)[0] as unknown
  })

describe.skipIf(!hasRedis)("two processes of one program", () => {
  it.live("share what they read, and see within a second what the other changes", () =>
    Effect.gen(function*() {
      const prefix = newPrefix()
      yield* Effect.addFinalizer(() => clear(prefix).pipe(Effect.provide(redis(redisUrl)), Effect.ignore))
      const church = yield* FakePco.FakePco
      const requests = Effect.map(church.requests, (all) => all.length)
      const [one, two] = yield* HttpServer.addressFormattedWith((url) =>
        Effect.all([start(url, prefix), start(url, prefix)], { concurrency: "unbounded" })
      )
      const name = yield* ask(one, "read")
      yield* Effect.sleep(100)
      assert.strictEqual(yield* ask(two, "read"), name)
      assert.strictEqual(yield* ask(two, "read"), name)
      assert.strictEqual(yield* requests, 1, "the other one did not ask")
      for (let round = 0; round < 5; round++) {
        yield* ask(one, `name ${round}`)
        const start = yield* Clock.currentTimeMillis
        while ((yield* ask(two, "read")) !== `name ${round}`) yield* Effect.sleep(5)
        assert.isBelow((yield* Clock.currentTimeMillis) - start, 1000)
      }
      const { redis: counts } = (yield* ask(two, "stats")) as Record<string, { readonly hits: number }>
      assert.isAtLeast(counts?.hits ?? 0, 1)
    }).pipe(Effect.scoped, Effect.provide(server)), 60_000)
})
