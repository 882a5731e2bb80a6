/**
 * A process that makes deferred writes, until it is killed:
 * `node worker.ts BASE_URL PREFIX [COUNT]` defers so many writes for each of five people first.
 */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as WriteBehind from "../../../src/cache/WriteBehind.ts"
import * as Pco from "../../../src/Pco.ts"
import { Person } from "../../../src/products/people/index.ts"

// whoever started it is gone
process.on("disconnect", () => process.exit())

const [baseUrl = "", prefix = "", count = "0"] = process.argv.slice(2)

const layer = WriteBehind.layerRedis({ prefix, lease: "1 second", concurrency: 3 }).pipe(
  Layer.provide(NodeRedis.layer({ url: "redis://127.0.0.1:6379" })),
  Layer.provideMerge(Pco.layerWithoutHttpClient({
    auth: { applicationId: "worker", secret: Redacted.make("no secret") },
    baseUrl,
    rateLimit: false,
    retry: { times: 0 }
  })),
  Layer.provide(FetchHttpClient.layer)
)

const program = Effect.gen(function*() {
  for (let index = 0; index < Number(count); index++) {
    for (const id of ["1", "2", "3", "4", "5"]) yield* WriteBehind.defer(Person.update(id, { nickname: `${index}` }))
  }
  process.send!("deferred")
  while ((yield* WriteBehind.waiting) > 0) yield* Effect.sleep("50 millis")
  const letters = yield* WriteBehind.deadLetters
  process.send!(letters.map(({ cause, operation }) => [cause, operation?.path, operation?.body]))
  yield* Effect.never
})

await Effect.runPromise(Effect.provide(program, layer))
