import { Layer, ManagedRuntime, Redacted } from "effect"
import { HttpClient } from "effect/http"
import { Pco } from "effect-pco"
import { httpClient } from "./pages.ts"

/** A client on a list of so many people, as a program has it. */
export const makeRuntime = (people: number, options: Partial<Pco.Options> = {}) =>
  ManagedRuntime.make(
    Pco.layerWithoutHttpClient({
      auth: { applicationId: "bench", secret: Redacted.make("bench") },
      rateLimit: false,
      ...options
    }).pipe(Layer.provide(Layer.succeed(HttpClient.HttpClient, httpClient(people))))
  )
