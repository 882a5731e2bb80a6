/**
 * One of several processes that use the tokens of one user. It says when it is ready,
 * waits to be told to go, reads 50 pages at once, and says how that went.
 */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import { once } from "node:events"
import * as PcoClient from "../../src/client/layer.ts"
import * as PcoConcurrency from "../../src/client/PcoConcurrency.ts"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { Pco } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { application, key } from "./support.ts"

// whoever started it is gone
process.on("disconnect", () => process.exit())

const [baseUrl = "", kind = "", place = ""] = process.argv.slice(2)

const tokenStore = kind === "file"
  ? TokenStore.layerFile({ directory: place }).pipe(Layer.provide(NodeServices.layer))
  : TokenStore.layerRedis({ prefix: place }).pipe(Layer.provide(NodeRedis.layer()), Layer.orDie)

const layer = Pco.layerWithoutHttpClient({
  auth: { ...application, key, tokenStore },
  baseUrl,
  rateLimit: false,
  concurrency: 25,
  retry: { times: 0 }
}).pipe(Layer.provideMerge(FetchHttpClient.layer))

const reads = (from: number) =>
  Effect.forEach(
    Array.from({ length: 25 }, (_, index) => from + index),
    (offset) => Person.list({ per_page: 1, offset }),
    { concurrency: "unbounded", discard: true }
  )

// two clients of one credential, because one has 25 requests under way at most
const program = Effect.gen(function*() {
  const second = Effect.provide(reads(25), PcoClient.layer.pipe(Layer.provide(PcoConcurrency.layer)))
  yield* Effect.promise(() => {
    const told = once(process, "message")
    process.send!("ready")
    return told
  })
  yield* Effect.all([reads(0), second], { concurrency: "unbounded", discard: true })
})

const said = await Effect.runPromise(
  program.pipe(Effect.provide(layer), Effect.as("done"), Effect.catch((error) => Effect.succeed(error.message)))
)
process.send!(said, () => process.disconnect())
