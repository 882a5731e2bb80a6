/**
 * One of two processes that read the same person of one church through one Redis:
 * `node worker.ts BASE_URL PREFIX`. It does what it is told, and says what came of it.
 */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { once } from "node:events"
import * as CacheTier from "../../../src/cache/CacheTier.ts"
import * as PcoCache from "../../../src/cache/PcoCache.ts"
import * as Pco from "../../../src/Pco.ts"
import { Person } from "../../../src/products/people/index.ts"

// whoever started it is gone
process.on("disconnect", () => process.exit())

const [baseUrl = "", prefix = ""] = process.argv.slice(2)

const cache = PcoCache.layerTiered({ timeToLive: "10 minutes" }).pipe(
  Layer.provide(CacheTier.layerRedis({ prefix })),
  Layer.provide(Layer.orDie(NodeRedis.layer({ url: "redis://127.0.0.1:6379" })))
)

const layer = Pco.layerWithoutHttpClient({
  auth: { applicationId: "worker", secret: Redacted.make("no secret") },
  baseUrl,
  cache,
  rateLimit: false
}).pipe(Layer.provide(FetchHttpClient.layer))

const program = Effect.gen(function*() {
  process.send!("ready")
  while (true) {
    const [told] = yield* Effect.promise(() => once(process, "message"))
    const command = String(told)
    if (command === "read") process.send!((yield* Person.get("1")).nickname ?? "")
    else if (command === "stats") process.send!((yield* PcoCache.stats).tiers)
    else process.send!((yield* Person.update("1", { nickname: command })).nickname ?? "")
  }
})

await Effect.runPromise(Effect.provide(program, layer))
