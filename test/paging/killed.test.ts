import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import { FakePco } from "../../src/testing/index.ts"
import { hasRedis, redisUrl } from "../auth/redis.ts"

const worker = fileURLToPath(new URL("worker.ts", import.meta.url))
const people = 120

const server = FakePco.layerServer({ people, limit: false }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
)

/** Starting a process takes its time on a machine that does other things too. */
const patience = 120_000

/** Starts the job and kills it after so many lines, if it has as many. Tells whether it was through. */
const runUntil = (lines: number, ...args: ReadonlyArray<string>) =>
  Effect.promise(async () => {
    const job = fork(worker, args)
    const exit = once(job, "exit")
    let [seen, isThrough] = [0, false]
    job.on("message", (line) => {
      if (line === "through") isThrough = true
      // kill -9: nothing can be tidied up
      else if (++seen === lines) job.kill("SIGKILL")
    })
    await exit
    return isThrough
  })

const survives = (kind: "file" | "redis", place: string, concurrency: number) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const log = `${yield* fs.makeTempDirectoryScoped()}/log`
    yield* HttpServer.addressFormattedWith((baseUrl) =>
      Effect.gen(function*() {
        const args = [baseUrl, log, kind, place, String(concurrency)]
        // before the first acknowledgement, between taking and acknowledging, anywhere
        for (const lines of [1, 2, 15, 38, 77]) {
          assert.isFalse(yield* runUntil(lines, ...args), `killed after ${lines} lines`)
        }
        assert.isTrue(yield* runUntil(Number.POSITIVE_INFINITY, ...args))
      })
    )
    const lines = (yield* fs.readFileString(log)).trim().split("\n").map((line) => line.split(" ") as [string, string])
    const acked = new Set<string>()
    let repeated = 0
    const taken = new Set<string>()
    for (const [what, id] of lines) {
      if (what === "acked") acked.add(id)
      else {
        assert.isFalse(acked.has(id), `${id} was acknowledged and came again`)
        if (taken.has(id)) repeated++
        taken.add(id)
      }
    }
    assert.strictEqual(taken.size, people)
    // what was under way at one of the five ends came twice, or was acknowledged without a line about it
    assert.isAtMost(repeated, 5 * concurrency)
    assert.isAtLeast(acked.size, people - 5 * concurrency)
  }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer]))

describe("a job that is killed five times", () => {
  it.live("takes up every row that it had not acknowledged, with files", () =>
    Effect.gen(function*() {
      const directory = yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped()
      yield* survives("file", directory, 1)
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)), patience)

  it.live("and with four rows at once", () =>
    Effect.gen(function*() {
      const directory = yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped()
      yield* survives("file", directory, 4)
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)), patience)

  it.live.skipIf(!hasRedis)("and with Redis", () =>
    Effect.gen(function*() {
      const prefix = `effect-pco-test:killed:${process.pid}:`
      const redis = yield* Redis.Redis
      yield* Effect.ensuring(survives("redis", prefix, 4), Effect.ignore(redis.send("DEL", `${prefix}job`)))
    }).pipe(Effect.provide(NodeRedis.layer({ url: redisUrl }))), patience)
})
