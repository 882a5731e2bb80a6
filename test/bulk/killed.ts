/** A run that is killed: it creates people with a number each in the Planning Center of its arguments. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Bulk, Journal, Pco } from "../../src/index.ts"
import { SqliteClient } from "../../src/node/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { clientIn } from "../sql/client.ts"
import type { Kind } from "./killing.ts"

// the test that started it has ended
process.on("disconnect", () => process.exit())

const [baseUrl = "", kind = "file", place = "", count = "0", withResolve = "", effectWithin = "1 second"] = process.argv
  .slice(2)

const journals: Readonly<Record<Kind, () => Layer.Layer<Journal.JournalStore, unknown>>> = {
  file: () => Journal.layerFile({ directory: place }).pipe(Layer.provide(NodeServices.layer)),
  sqlite: () => Journal.layerSql().pipe(Layer.provide(SqliteClient.layer({ filename: place }))),
  redis: () => Journal.layerRedis({ prefix: place }).pipe(Layer.provide(NodeRedis.layer())),
  postgres: () => Journal.layerSql().pipe(Layer.provide(clientIn(place)))
}

const layer = Pco.layerWithoutHttpClient({
  auth: { applicationId: "killed", secret: Redacted.make("killed") },
  baseUrl,
  rateLimit: false
}).pipe(
  Layer.provideMerge(FetchHttpClient.layer),
  Layer.provideMerge(journals[kind as Kind]())
)

const numbers = Array.from({ length: Number(count) }, (_, index) => index + 1)

const program = Effect.gen(function*() {
  const checkpoint = yield* Journal.open({ job: "people" })
  const report = yield* Bulk.run(
    numbers,
    (remote_id) =>
      Effect.sync(() => process.send!("begins")).pipe(
        Effect.andThen(Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id })),
        Effect.tap(() => Effect.sync(() => process.send!("one more")))
      ),
    {
      concurrency: 8,
      effectWithin: effectWithin as Duration.Input,
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
  program.pipe(Effect.provide(layer), Effect.catch((error) => Effect.succeed({ error: String(error) })))
)
process.send!(said, () => process.disconnect())
