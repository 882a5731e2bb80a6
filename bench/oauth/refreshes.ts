import { NodeHttpServer, NodeRedis, NodeServices } from "@effect/platform-node"
import { Effect, Layer, Redacted } from "effect"
import { HttpServer } from "effect/http"
import { Redis } from "effect/persistence"
import { TokenStore } from "effect-pco"
import { FakePco } from "effect-pco/testing"
import { fork } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Benchmark, exactly, promised } from "../measure.ts"

const script = fileURLToPath(new URL("process.ts", import.meta.url))
const key = "bench"

const client = { clientId: "app", clientSecret: "secret", redirectUris: ["http://localhost:3000/callback"] }

const server = FakePco.layerServer({
  people: 60,
  limit: false,
  latency: "20 millis",
  oauth: { clients: [client], only: true }
}).pipe(Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })))

const run = (count: number, args: ReadonlyArray<string>) =>
  Effect.promise(async () => {
    const processes = Array.from({ length: count }, () => fork(script, args))
    await Promise.all(processes.map((process) => once(process, "message")))
    const ends = processes.map((process) => Promise.race([once(process, "message"), once(process, "exit")]))
    for (const process of processes) process.send("go")
    for (const [said] of await Promise.all(ends)) {
      if (said !== "done") throw new Error("a process of oauth.refreshes_per_50_concurrent_401 failed")
    }
  })

/** How often a token is refreshed that has ended on the server, although the store believes in it. */
const refreshes = (processes: number, kind: "file" | "redis", place: string) =>
  Effect.gen(function*() {
    const church = yield* FakePco.FakePco
    const store = yield* TokenStore.TokenStore
    const issued = yield* church.issueToken({ expiresIn: 0.001 })
    yield* store.set(key, {
      accessToken: Redacted.make(issued.access_token),
      refreshToken: Redacted.make(issued.refresh_token),
      issuedAt: Date.now() - 600_000,
      expiresAt: Date.now() + 6_000_000,
      scopes: []
    })
    yield* HttpServer.addressFormattedWith((baseUrl) => run(processes, [baseUrl, kind, place]))
    const refused = (yield* church.requests).filter(({ status }) => status === 401).length
    return { refreshes: (yield* church.counts)["POST /oauth/token"] ?? 0, refused }
  })

const withFiles = async (processes: number) => {
  const directory = mkdtempSync(join(tmpdir(), "effect-pco-bench-"))
  const store = TokenStore.layerFile({ directory }).pipe(Layer.provide(NodeServices.layer))
  try {
    return await Effect.runPromise(
      refreshes(processes, "file", directory).pipe(Effect.provide([Layer.fresh(server), store]))
    )
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const withRedis = (processes: number) => {
  const prefix = `effect-pco-bench:${process.pid}:`
  const store = TokenStore.layerRedis({ prefix }).pipe(Layer.provideMerge(NodeRedis.layer()))
  return Effect.runPromise(
    Effect.gen(function*() {
      const found = yield* refreshes(processes, "redis", prefix)
      yield* (yield* Redis.Redis).send("DEL", `${prefix}{${key}}`, `${prefix}{${key}}:lock`)
      return found
    }).pipe(Effect.provide([Layer.fresh(server), store]))
  )
}

/**
 * How many refreshes 50 calls at once make in each process, when the access token has
 * ended and all of them get a 401: the most of one process and of four that share a
 * store, in files and in Redis. `refused` are the 401s of the run with the fewest.
 */
const oauthRefreshes = promised(exactly(1), async () => {
  const one = await withFiles(1)
  const files = await withFiles(4)
  const redis = await withRedis(4)
  return {
    value: Math.max(one.refreshes, files.refreshes, redis.refreshes),
    unit: "refreshes",
    detail: {
      one_process: one.refreshes,
      four_processes_files: files.refreshes,
      four_processes_redis: redis.refreshes,
      refused: Math.min(one.refused, files.refused, redis.refused)
    }
  }
})

export const benchmarks: Record<string, Benchmark> = { "oauth.refreshes_per_50_concurrent_401": oauthRefreshes }
