/** A run that somebody kills: people with a number each, made in the Planning Center at the first argument. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Bulk, Journal, Pco } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"

// whoever started it is gone
process.on("disconnect", () => process.exit())

const [baseUrl = "", directory = "", count = "0", withResolve = ""] = process.argv.slice(2)

const layer = Pco.layerWithoutHttpClient({
  auth: { applicationId: "killed", secret: Redacted.make("killed") },
  baseUrl,
  rateLimit: false
}).pipe(
  Layer.provideMerge(FetchHttpClient.layer),
  Layer.provideMerge(Journal.layerFile({ directory }).pipe(Layer.provide(NodeServices.layer)))
)

const numbers = Array.from({ length: Number(count) }, (_, index) => index + 1)

const program = Effect.gen(function*() {
  const checkpoint = yield* Journal.open({ job: "people" })
  const report = yield* Bulk.run(
    numbers,
    (remote_id) =>
      Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id }).pipe(
        Effect.tap(() => Effect.sync(() => process.send!("one more")))
      ),
    {
      concurrency: 8,
      effectWithin: "1 second",
      checkpoint,
      key: (number) => `person ${number}`,
      ...(withResolve === "resolve"
        ? {
          resolve: (remote_id: number) =>
            Effect.map(
              Person.list({ where: { remote_id } }),
              ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
            )
        }
        : {})
    }
  )
  return {
    done: report.done,
    before: report.before,
    inDoubt: report.failures.filter(({ mayHaveTakenEffect }) => mayHaveTakenEffect).map(({ item }) => item),
    failed: report.failed
  }
})

const said = await Effect.runPromise(
  program.pipe(Effect.provide(layer), Effect.catch((error) => Effect.succeed({ error: error.message })))
)
process.send!(said, () => process.disconnect())
