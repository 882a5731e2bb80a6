/** One of the processes of `oauth.refreshes_per_50_concurrent_401`: 50 reads at once with the tokens of one user. */
import { NodeRedis, NodeServices } from "@effect/platform-node"
import { Effect, Layer, Redacted } from "effect"
import { FetchHttpClient } from "effect/http"
import { Pco, PcoClient, PcoConcurrency, TokenStore } from "effect-pco"
import { Person } from "effect-pco/people"
import { once } from "node:events"

process.on("disconnect", () => process.exit())

const [baseUrl = "", kind = "", place = ""] = process.argv.slice(2)

const tokenStore = kind === "file"
  ? TokenStore.layerFile({ directory: place }).pipe(Layer.provide(NodeServices.layer))
  : TokenStore.layerRedis({ prefix: place }).pipe(Layer.provide(NodeRedis.layer()), Layer.orDie)

const layer = Pco.layerWithoutHttpClient({
  auth: { clientId: "app", clientSecret: Redacted.make("secret"), key: "bench", tokenStore },
  baseUrl,
  rateLimit: false,
  concurrency: 25,
  retry: { times: 0 }
}).pipe(Layer.provideMerge(FetchHttpClient.layer))

const go = Effect.promise(() => {
  const told = once(process, "message")
  process.send!("ready")
  return told
})

const reads = (from: number) =>
  Effect.forEach(
    Array.from({ length: 25 }, (_, index) => from + index),
    (offset) => Person.list({ per_page: 1, offset }),
    { concurrency: "unbounded", discard: true }
  )

// two clients of one credential, because one has 25 requests under way at most
const second = Effect.provide(reads(25), PcoClient.layer.pipe(Layer.provide(PcoConcurrency.layer)))
const both = Effect.all([reads(0), second], { concurrency: "unbounded", discard: true })

await Effect.runPromise(Effect.andThen(go, both).pipe(Effect.provide(layer)))
process.send!("done", () => process.disconnect())
