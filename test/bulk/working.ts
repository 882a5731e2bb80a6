import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { Bulk, Pco } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"

/** What a worker in a process of its own does: people are made, and whoever started it is told of each. */
export const work = async (
  { baseUrl, name, services }: {
    readonly baseUrl: string
    readonly name: string
    readonly services: Layer.Layer<Bulk.QueueServices, unknown>
  }
): Promise<void> => {
  // whoever started it is gone
  process.on("disconnect", () => process.exit())

  const queue = Bulk.queue({ name, schema: Schema.Struct({ number: Schema.Number }) })

  const layer = Pco.layerWithoutHttpClient({
    auth: { applicationId: "worker", secret: Redacted.make("worker") },
    baseUrl,
    rateLimit: false
  }).pipe(Layer.provide(FetchHttpClient.layer), Layer.provideMerge(Layer.orDie(services)))

  const program = Bulk.worker(
    queue,
    ({ number }) => Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id: number }),
    {
      concurrency: 4,
      effectWithin: "1 second",
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
}
