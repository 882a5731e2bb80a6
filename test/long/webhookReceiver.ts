/** A receiver and a worker of their own process, on the inbox of its arguments, that somebody kills. */
import { NodeHttpServer, NodeRedis } from "@effect/platform-node"
import { PgClient } from "@effect/sql-pg"
import { Effect, Layer, Redacted } from "effect"
import { HttpRouter, HttpServer } from "effect/http"
import { Redis } from "effect/persistence"
import { SqlClient } from "effect/sql"
import { createServer } from "node:http"
import { Bulk } from "../../src/index.ts"
import { Webhooks } from "../../src/webhooks/index.ts"
import { postgresUrl } from "../sql/client.ts"

process.on("disconnect", () => process.exit())

const [kind = "", prefix = "", secret = ""] = process.argv.slice(2)
const times = { pollInterval: "50 millis", lockExpiration: "3 seconds" } as const

/** What a handler writes: its effect, which is idempotent, and a line in the log of the resource. */
interface Log {
  readonly write: (resource: string, line: string) => Effect.Effect<unknown, unknown>
  readonly effect: (event: string) => Effect.Effect<unknown, unknown>
}

const redisLog = Effect.map(Redis.Redis, (redis): Log => ({
  write: (resource, line) => redis.send("RPUSH", `${prefix}log:${resource}`, line),
  effect: (event) => redis.send("SADD", `${prefix}effects`, event)
}))

const sqlLog = Effect.map(SqlClient.SqlClient, (sql): Log => ({
  write: (resource, line) => sql`INSERT INTO ${sql(`${prefix}log`)} (resource, line) VALUES (${resource}, ${line})`,
  effect: (event) => sql`INSERT INTO ${sql(`${prefix}effects`)} (event) VALUES (${event}) ON CONFLICT DO NOTHING`
}))

const run = <E, E2, R>(stores: Layer.Layer<Bulk.QueueServices | R, E>, log: Effect.Effect<Log, E2, R>) =>
  Effect.gen(function*() {
    const { effect, write } = yield* log
    const { address } = yield* HttpServer.HttpServer
    if (address._tag !== "UnixPathAddress") process.send!({ port: address.port })
    return yield* Webhooks.worker([
      Webhooks.on("*", (event, { stale }) => {
        const of = `${process.pid} ${event.id} ${event.version} ${stale}`
        return write(event.resource.id, `begin ${of}`).pipe(
          Effect.andThen(effect(event.id)),
          Effect.andThen(write(event.resource.id, `end ${of}`))
        )
      })
    ], { stale: "handle", lease: "3 seconds", concurrency: 20 })
  }).pipe(
    Effect.provide(
      HttpRouter.serve(Webhooks.route("/", { secrets: Redacted.make(secret) }), { disableLogger: true }).pipe(
        Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })),
        Layer.provideMerge(Webhooks.layerInbox()),
        Layer.provideMerge(stores)
      )
    ),
    Effect.runPromise
  )

await (kind === "redis"
  ? run(Bulk.layerQueueRedis({ prefix, ...times }).pipe(Layer.provideMerge(NodeRedis.layer())), redisLog)
  : run(
    Bulk.layerQueueSql({ prefix, ...times }).pipe(
      Layer.provideMerge(PgClient.layer({ url: Redacted.make(postgresUrl), maxConnections: 12 }))
    ),
    sqlLog
  ))
