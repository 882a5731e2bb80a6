import { NodeHttpServer } from "@effect/platform-node"
import { PgClient } from "@effect/sql-pg"
import { Effect, Layer, Redacted } from "effect"
import { HttpRouter, HttpServer } from "effect/http"
import { SqlClient } from "effect/sql"
import { Bulk } from "effect-pco"
import { Webhooks } from "effect-pco/webhooks"
import { Agent, createServer, request } from "node:http"
import { atMost, promised } from "../measure.ts"
import { percentile, round } from "../statistics.ts"
import { delivery } from "./delivery.ts"

const perSecond = 200
const seconds = 10
const secret = Redacted.make("the secret of the subscription")

const send = (agent: Agent, port: number, body: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = performance.now()
    const call = request({ agent, port, host: "127.0.0.1", method: "POST", path: "/webhooks", headers }, (response) => {
      response.resume().once("end", () =>
        response.statusCode === 200
          ? resolve(performance.now() - sent)
          : reject(new Error(`a delivery was answered with ${response.statusCode}`)))
    })
    call.once("error", reject).end(body)
  })

/**
 * Time from sending a delivery to the acknowledgement, at 200 deliveries a second, with an inbox in PostgreSQL, and a
 * worker that handles them in the same process. The value is the 99th percentile.
 */
export const ack = promised(atMost(50), async () => {
  const prefix = `effect_pco_bench_${process.pid}_`
  const database = PgClient.layer({
    url: Redacted.make("postgres://postgres@127.0.0.1:5432/test"),
    connectTimeout: "2 seconds",
    maxConnections: 20
  })
  const inbox = Webhooks.layerInbox().pipe(
    Layer.provide(Bulk.layerQueueSql({ prefix })),
    Layer.provideMerge(database)
  )
  const server = HttpRouter.serve(Webhooks.route("/webhooks", { secrets: secret }), { disableLogger: true }).pipe(
    Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
  )
  const program = Effect.gen(function*() {
    const { address } = yield* HttpServer.HttpServer
    if (address._tag === "UnixPathAddress") return yield* Effect.die("the server has no port")
    let handled = 0
    const worker = Webhooks.worker([Webhooks.on("*", () => Effect.sync(() => handled++))])
    yield* Effect.forkScoped(worker)
    const requests = yield* Effect.forEach(
      Array.from({ length: perSecond * seconds }, (_, index) => index),
      (index) =>
        Webhooks.sign({
          secret,
          name: "people.v2.events.person.updated",
          payload: delivery(String(index % 500), index)
        })
    )
    const agent = new Agent({ keepAlive: true, maxSockets: 50 })
    const start = performance.now()
    const times = yield* Effect.promise(() =>
      Promise.all(requests.map(async ({ body, headers }, index) => {
        await new Promise((resolve) =>
          setTimeout(resolve, Math.max(0, start + index * 1000 / perSecond - performance.now()))
        )
        return send(agent, address.port, body, headers)
      }))
    )
    agent.destroy()
    return { times, handled }
  })
  const dropTables = Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const tables = yield* sql<
      { readonly name: string }
    >`SELECT tablename AS name FROM pg_tables WHERE tablename LIKE ${`${prefix}%`}`
    yield* Effect.forEach(tables, ({ name }) => sql`DROP TABLE ${sql(name)}`)
  })
  const { handled, times } = await Effect.runPromise(
    program.pipe(
      Effect.scoped,
      Effect.ensuring(Effect.orDie(dropTables)),
      Effect.provide(Layer.provideMerge(server, inbox))
    )
  )
  return {
    value: round(percentile(times, 0.99)),
    unit: "ms (p99)",
    detail: { p50: round(percentile(times, 0.5)), deliveries: times.length, per_second: perSecond, handled }
  }
})
