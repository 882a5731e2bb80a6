import { Effect, Fiber, Layer, Redacted, Stream } from "effect"
import { TestClock } from "effect/testing"
import { Operation, Pco, PcoCache, type PcoConfig } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { Result } from "effect"

export interface ClientOptions {
  readonly applicationId?: string
  readonly cache?: Pco.Options["cache"]
  readonly config?: PcoConfig.Options
}

/** A client with a cache, on whatever Planning Center is below. */
export const client = ({ applicationId = "one", cache = {}, config = {} }: ClientOptions = {}) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId, secret: Redacted.make("no secret") },
    rateLimit: false,
    cache,
    ...config
  })

/** A client with a cache on a church of its own. */
export const cached = (
  cache: Pco.Options["cache"] = {},
  church: FakePco.Options = {},
  config: PcoConfig.Options = {}
) =>
  client({ cache, config }).pipe(
    Layer.provideMerge(FakePco.layerHttpClient({ people: 20, limit: false, ...church }))
  )

/** How many requests Planning Center was sent. */
export const requests = Effect.flatMap(
  FakePco.FakePco,
  ({ counts }) => Effect.map(counts, (each) => Object.values(each).reduce((sum, count) => sum + count, 0))
)

/** Runs an effect whose requests take their time. */
export const within = (duration: "1 second" | "10 seconds") => <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(effect)
    yield* TestClock.adjust(duration)
    return yield* Fiber.join(fiber)
  })

/** A read of a person by hand, under tags of its own. */
export const raw = (id: string, tags: ReadonlyArray<string>, name = "raw") =>
  Operation.make<unknown>({
    name,
    product: "people",
    method: "GET",
    template: "/people/v2/people/{person_id}",
    parameters: { person_id: id },
    tags,
    decode: ({ json }) => Result.succeed(json)
  })

/** The events of the cache from now on, as they come. */
export const recordEvents = Effect.gen(function*() {
  const seen: Array<PcoCache.CacheEvent> = []
  yield* Effect.forkScoped(Stream.runForEach(PcoCache.events, (event) => Effect.sync(() => seen.push(event))), {
    startImmediately: true
  })
  return seen
})

/** Lets the runtime finish what it does beside the clock, such as a digest. */
export const settled = Effect.promise(() => new Promise<void>((resolve) => setTimeout(resolve, 10)))
