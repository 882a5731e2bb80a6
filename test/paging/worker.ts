/**
 * A job that is killed and started again: it writes down each row before and after it is
 * acknowledged, and says when it is through.
 */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { appendFileSync } from "node:fs"
import { Checkpoint, Pco } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"

// whoever started it is gone
process.on("disconnect", () => process.exit())

const [baseUrl = "", log = "", kind = "", place = "", concurrency = "1"] = process.argv.slice(2)

const checkpoints = kind === "file"
  ? Checkpoint.layerFile({ directory: place }).pipe(Layer.provide(NodeServices.layer))
  : Checkpoint.layerRedis({ prefix: place }).pipe(Layer.provide(NodeRedis.layer()), Layer.orDie)

const client = Pco.layerWithoutHttpClient({
  auth: { applicationId: "a", secret: Redacted.make("b") },
  baseUrl,
  rateLimit: false
}).pipe(Layer.provide(FetchHttpClient.layer))

const write = (line: string) =>
  Effect.sync(() => {
    appendFileSync(log, `${line}\n`)
    process.send!(line)
  })

const program = Person.stream.resumable("job", { per_page: 9 }).pipe(
  Stream.mapEffect(
    ({ ack, value }) => write(`took ${value.id}`).pipe(Effect.andThen(ack), Effect.andThen(write(`acked ${value.id}`))),
    { concurrency: Number(concurrency), unordered: true }
  ),
  Stream.runDrain
)

await Effect.runPromise(Effect.provide(program, [client, checkpoints]))
process.send!("through", () => process.disconnect())
