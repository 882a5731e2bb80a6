import { Layer, Redacted } from "effect"
import { Pco, type PcoCache } from "effect-pco"
import { FakePco } from "effect-pco/testing"

/** A client with a cache, on an embedded church of so many people. */
export const client = (people: number, cache: PcoCache.Options) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "bench", secret: Redacted.make("bench") },
    rateLimit: false,
    cache
  }).pipe(Layer.provideMerge(FakePco.layerHttpClient({ people, limit: false })))
