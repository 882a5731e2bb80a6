/** A worker of its own process, in the queue and the Planning Center of its arguments. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { Bulk, Pco } from "../../src/index.ts"
import { Person } from "../../src/people/index.ts"

// whoever started it is gone
process.on("disconnect", () => process.exit())

const [baseUrl = "", prefix = "", name = ""] = process.argv.slice(2)

const queue = Bulk.queue({ name, schema: Schema.Struct({ number: Schema.Number }) })

const layer = Pco.layerWithoutHttpClient({
  auth: { applicationId: "worker", secret: Redacted.make("worker") },
  baseUrl,
  rateLimit: false
}).pipe(
  Layer.provide(FetchHttpClient.layer),
  Layer.provideMerge(
    Bulk.layerQueueRedis({ prefix, pollInterval: "50 millis", lockExpiration: "2 seconds" }).pipe(
      Layer.provide(NodeRedis.layer()),
      Layer.orDie
    )
  )
)

const program = Bulk.worker(
  queue,
  ({ number }) => Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id: number }),
  {
    concurrency: 4,
    onSettled: (settled) => void process.send!(settled._tag),
    resolve: ({ number }) =>
      Effect.map(
        Person.list({ where: { remote_id: number } }),
        ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
      )
  }
)

await Effect.runPromise(Effect.provide(program, layer)).catch((error: unknown) => {
  process.send!(String(error), () => process.exit(1))
})
