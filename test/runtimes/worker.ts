/** The entry of a runtime that answers requests. */
import { Effect, ManagedRuntime, Redacted } from "effect"
import { Pco } from "effect-pco"
import * as Person from "effect-pco/people/Person"
import { smoke } from "./smoke.ts"

const parameterOf = (request: Request, name: string) => new URL(request.url).searchParams.get(name)!
const failed = (error: unknown) => new Response(String(error), { status: 500 })

/** A Durable Object that has one client for all requests, and so one limiter. */
export class Church {
  #client: ManagedRuntime.ManagedRuntime<Pco.Services, unknown> | undefined

  fetch(request: Request): Promise<Response> {
    this.#client ??= ManagedRuntime.make(Pco.layer({
      auth: { applicationId: "smoke", secret: Redacted.make("no secret") },
      baseUrl: parameterOf(request, "baseUrl"),
      rateLimit: { limit: 5, period: "1 second" }
    }))
    const count = Person.count({ where: { id: parameterOf(request, "id") } }).pipe(Effect.timeout("20 seconds"))
    return this.#client.runPromise(count).then(Response.json, failed)
  }
}

interface Bindings {
  readonly church: {
    readonly idFromName: (name: string) => unknown
    readonly get: (id: unknown) => { readonly fetch: (request: Request) => Promise<Response> }
  }
}

export default {
  fetch: (request: Request, { church }: Bindings): Promise<Response> =>
    new URL(request.url).pathname === "/shared"
      ? church.get(church.idFromName("the one")).fetch(request)
      : smoke(parameterOf(request, "baseUrl")).then(Response.json, failed)
}
