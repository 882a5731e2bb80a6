/**
 * What a cache saves, and that nothing old is served: reads, a write, a value made of
 * reads, and a change that somebody else makes.
 *
 *     node examples/cache.ts    after `npm run build`, on the embedded Planning Center
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer, Redacted } from "effect"
import { Pco, PcoCache } from "effect-pco"
import { PcoMetrics } from "effect-pco/telemetry"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const requests = Effect.flatMap(
  PcoMetrics.PcoMetrics,
  ({ snapshot }) => Effect.map(snapshot, ({ requests }) => requests)
)

const counted = <A, E, R>(what: string, effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const before = yield* requests
    const value = yield* effect
    yield* Console.log(`${what}: ${(yield* requests) - before} requests`)
    return value
  })

// made of reads, and made again when one of them changes
const dashboard = PcoCache.derive(
  "dashboard",
  [],
  Effect.all({ active: Person.count({ where: { status: "active" } }), everyone: Person.count() })
)

const program = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  const family = Effect.forEach(["1", "2", "3", "4"], (id) => Person.get(id, { include: ["emails"] }))
  yield* counted("A family, for the first time", family)
  yield* counted("The same family, a hundred times", Effect.repeat(family, { times: 99 }))

  yield* counted("One of them changes", Person.update("2", { nickname: "Bea" }))
  yield* counted("The family after that", family)

  const { active, everyone } = yield* counted("A dashboard", dashboard)
  yield* counted(`It says ${active} of ${everyone}; once more`, dashboard)
  yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
  const { everyone: more } = yield* counted("After a new person", dashboard)
  yield* Console.log(`It says ${more} now`)

  // somebody changes a person in Planning Center, and a webhook tells
  yield* church.put("Person", { id: "3", attributes: { nickname: "Cy" } })
  yield* PcoCache.apply({
    name: "people.v2.events.person.updated",
    payload: { data: { type: "Person", id: "3" } }
  })
  const [, , third] = yield* counted("The family after an event", family)
  yield* Console.log(`The third is called ${third?.nickname}`)

  const { bytes, entries, hits, misses } = yield* PcoCache.stats
  yield* Console.log(`${hits} hits, ${misses} misses; ${entries} entries, about ${Math.round(bytes / 1024)} KiB`)
})

const client = Pco.layerWithoutHttpClient({
  auth: { applicationId: "example", secret: Redacted.make("no secret") },
  cache: { timeToLive: "10 minutes", staleWhileRevalidate: "1 minute" }
}).pipe(Layer.provideMerge(FakePco.layerHttpClient({ people: 200 })))

program.pipe(Effect.provide(client), NodeRuntime.runMain)
