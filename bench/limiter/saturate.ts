import { NodeHttpClient } from "@effect/platform-node"
import { Effect, Fiber, Layer, Redacted } from "effect"
import { Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { type Kind, periodMillis, type Seen, startServer, untilWindow } from "./window.ts"

/** The whole client on undici, with a limiter that knows nothing of this window but what the answers tell. */
const client = (baseUrl: string) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "bench", secret: Redacted.make("bench") },
    baseUrl,
    userAgent: "ours",
    rateLimit: { period: periodMillis }
  }).pipe(Layer.provide(NodeHttpClient.layerUndici))

/** More requests than any limit allows, no two of them equal, so that none stands for another. */
const busy = Effect.forEach(
  Array.from({ length: 20_000 }),
  (_, offset) => Person.list({ per_page: 1, offset }),
  { concurrency: 300, discard: true }
)

/** Keeps a client busy for whole windows, and says what the server saw. */
export const saturate = async (
  kind: Kind,
  periods: number,
  beside?: (port: number) => () => void
): Promise<Seen> => {
  const server = await startServer(kind)
  await untilWindow()
  const stop = beside?.(server.port)
  const program = Effect.gen(function*() {
    const running = yield* Effect.forkChild(busy)
    // to the last moment of the last window, before the next one could be filled
    yield* Effect.sleep(periods * periodMillis - 25)
    const seen = yield* Effect.promise(server.seen)
    yield* Fiber.interrupt(running)
    return seen
  })
  const seen = await Effect.runPromise(Effect.provide(program, client(server.baseUrl)))
  stop?.()
  server.stop()
  return seen
}
