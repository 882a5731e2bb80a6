/** What the package does on every runtime, and what that comes to. The runtimes print the answer as JSON. */
import { Effect, Layer, Redacted, Stream } from "effect"
import { Pco } from "effect-pco"
import { PcoMetrics } from "effect-pco/telemetry"
import { Matching, Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const auth = { applicationId: "smoke", secret: Redacted.make("no secret") }

const reads = Effect.gen(function*() {
  const ada = yield* Person.get("1", { include: ["emails"] })
  const page = yield* Person.list({ where: { status: "active" }, per_page: 5 })
  const people = yield* Stream.runCollect(Person.stream({ include: ["emails"] }))
  const reason = yield* Person.get("999999999").pipe(
    Effect.catch((error) => Effect.succeed(error.reason._tag))
  )
  return {
    name: ada.first_name,
    emails: ada.emails.length > 0,
    page: page.data.length,
    streamed: people.length,
    reason: String(reason)
  }
})

const writes = Effect.gen(function*() {
  const created = yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
  yield* Person.update(created.id, { nickname: "Amazing Grace" })
  const nickname = (yield* Person.get(created.id)).nickname
  yield* Person.delete(created.id)
  return nickname
})

// Phone numbers are told apart by a package that is loaded when the first one comes.
const matching = Matching.findOrCreate({
  first_name: "Katherine",
  last_name: "Johnson",
  phone_numbers: ["(212) 555-0100"]
}).pipe(Effect.map(({ _tag }) => _tag))

/** On a Planning Center in the same process. */
const embedded = Effect.all({ reads, writes, matching }).pipe(Effect.provide(FakePco.layer({ people: 250 })))

const cached = Effect.gen(function*() {
  yield* Effect.repeat(Person.get("1"), { times: 9 })
  return (yield* (yield* PcoMetrics.PcoMetrics).snapshot).requests
}).pipe(
  Effect.provide(
    Pco.layerWithoutHttpClient({ auth, cache: { timeToLive: "1 minute" } }).pipe(
      Layer.provide(FakePco.layerHttpClient({ people: 5 }))
    )
  )
)

/** Twelve reads where five are permitted in half a second: all are answered, and none is refused. */
const limited = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  const start = Date.now()
  const ids = Array.from({ length: 12 }, (_, index) => String(index + 1))
  yield* Effect.forEach(ids, (id) => Person.list({ where: { id } }), { concurrency: "unbounded" })
  const statuses = new Set((yield* church.requests).map(({ status }) => status))
  return { statuses: [...statuses], waited: Date.now() - start >= 900 }
}).pipe(
  Effect.provide(
    Pco.layerWithoutHttpClient({ auth, rateLimit: { limit: 5, period: "500 millis" } }).pipe(
      Layer.provideMerge(FakePco.layerHttpClient({ people: 20, limit: { limit: 5, period: "500 millis" } }))
    )
  )
)

/** On a server, by the runtime's own fetch. */
const overHttp = (baseUrl: string) => Effect.all({ reads, writes }).pipe(Effect.provide(Pco.layer({ auth, baseUrl })))

/** Whether code may be made of text here; where it may not, schemas are interpreted. */
const compiles = Effect.sync(() => {
  try {
    return new Function("return true")() as boolean
  } catch {
    return false
  }
})

export const smoke = (baseUrl: string) =>
  Effect.runPromise(
    Effect.all({
      agent: Effect.sync(() => navigator.userAgent),
      compiles,
      embedded,
      cached,
      limited,
      overHttp: overHttp(baseUrl)
    }, { concurrency: "unbounded" })
  )
