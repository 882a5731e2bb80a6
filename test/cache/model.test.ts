import { assert, describe, it } from "@effect/vitest"
import { type Context, Effect, Exit, Layer, Schema, Scope } from "effect"
import { TestClock } from "effect/testing"
import { type Pco, PcoCache } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"
import { client } from "./support.ts"

/** One thing that happens, to one of two processes on one store, and one of two people. */
const Step = Schema.Struct({
  does: Schema.Literals([
    "get",
    "list",
    "include",
    "derived",
    "update",
    "behind",
    "wait",
    "invalidate",
    "event",
    "breaks",
    "hangs",
    "heals",
    "crash",
    "lost"
  ]),
  process: Schema.Literals([0, 1]),
  id: Schema.Literals(["1", "2"]),
  seconds: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 8 }))
})
type Step = typeof Step.Type

const timeToLive = 10_000
const stale = 5000

interface Process {
  readonly scope: Scope.Closeable
  readonly context: Context.Context<Pco.Services>
}

const run = (options: PcoCache.TieredOptions, steps: ReadonlyArray<Step>) =>
  Effect.gen(function*() {
    const church = yield* FakePco.FakePco
    const http = yield* Effect.context<never>()
    const store = yield* memoryTier()
    const cache = PcoCache.layerTiered(options).pipe(Layer.provide(tierLayer(store)), Layer.fresh)
    const start = Effect.gen(function*() {
      const scope = yield* Scope.make()
      const layer = Layer.provide(
        client({ cache }),
        Layer.succeedContext(http as Context.Context<never>)
      ) as Layer.Layer<
        Pco.Services
      >
      return { scope, context: yield* Layer.buildWithScope(layer, scope) }
    })
    const processes: Array<Process> = [yield* start, yield* start]
    const oldest = timeToLive + (options.staleWhileRevalidate === undefined ? 0 : stale)

    // The model: which name each person had, from when on, and what each process knows to have changed.
    const names = new Map<string, Array<{ readonly from: number; readonly name: string }>>()
    for (const id of ["1", "2"]) {
      const rows = yield* church.rows("Person")
      names.set(id, [{ from: -Infinity, name: String(rows.find((row) => row.id === id)!.attributes["first_name"]) }])
    }
    const known = [new Map<string, number>(), new Map<string, number>()]
    let version = 0
    let now = 0

    const isAllowed = (process: number, id: string, name: string | null): boolean => {
      const bound = Math.max(now - oldest, known[process]!.get(id) ?? -Infinity)
      const history = names.get(id)!
      // a name was the right one until the next came
      return history.some((one, index) =>
        one.name === name && (index === history.length - 1 || history[index + 1]!.from > bound)
      )
    }
    const check = (step: Step, id: string, name: string | null) =>
      assert.isTrue(
        isAllowed(step.process, id, name),
        `${step.does} of ${id} by ${step.process} at ${now}: ${name}, of ${JSON.stringify(names.get(id))}`
      )
    const tells = (process: number, id: string) => {
      known[process]!.set(id, now)
      if (store.broken === undefined) known[1 - process]!.set(id, now)
    }
    const renamed = (id: string) => {
      const name = `Name ${++version}`
      names.get(id)!.push({ from: now, name })
      return name
    }

    for (const step of steps) {
      const { id } = step
      const process = processes[step.process]!
      const within = Effect.provide(process.context)
      if (step.does === "get") check(step, id, (yield* within(Person.get(id))).first_name)
      if (step.does === "include") {
        check(step, id, (yield* within(Person.get(id, { include: ["households"] }))).first_name)
      }
      if (step.does === "list" || step.does === "derived") {
        const list = Effect.map(
          Person.list({ where: { id: ["1", "2"] } }),
          ({ data }) => data.map((person) => ({ id: person.id, name: person.first_name }))
        )
        // what is held of it shows no resource any more
        const read = step.does === "list" ? list : PcoCache.derive("all", [], list, { timeToLive: "1 hour" })
        for (const { id, name } of yield* within(read)) check(step, id, name)
      }
      if (step.does === "update") {
        yield* within(Person.update(id, { first_name: renamed(id) }))
        tells(step.process, id)
      }
      if (step.does === "lost") {
        // carried out, and the answer is lost
        yield* church.failNext({ method: "PATCH", disconnect: "after" })
        yield* Effect.ignore(within(Person.update(id, { first_name: renamed(id) })))
        tells(step.process, id)
      }
      if (step.does === "behind" || step.does === "invalidate" || step.does === "event") {
        yield* church.put("Person", { id, attributes: { first_name: renamed(id) } })
      }
      if (step.does === "invalidate") {
        yield* within(PcoCache.invalidate.tag(`people/Person:${id}`))
        tells(step.process, id)
      }
      if (step.does === "event") {
        yield* within(
          PcoCache.apply({ name: "people.v2.events.person.updated", payload: { data: { type: "Person", id } } })
        )
        tells(step.process, id)
      }
      if (step.does === "wait") {
        yield* TestClock.adjust(step.seconds * 1000)
        now += step.seconds * 1000
      }
      if (step.does === "breaks") store.broken = "fails"
      if (step.does === "hangs") store.broken = "dies"
      if (step.does === "heals") store.broken = undefined
      if (step.does === "crash") {
        yield* Scope.close(process.scope, Exit.void)
        processes[step.process] = yield* start
        // what it could not tell before it died, it does not know any more
        known[step.process]!.clear()
      }
      // what was told reaches the other one, and no two steps are at the same time
      yield* TestClock.adjust(1)
      now += 1
    }
    for (const { scope } of processes) yield* Scope.close(scope, Exit.void)
  }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 3, limit: false })), Effect.scoped)

describe("whatever happens, no process is answered with what is older than the rules allow", () => {
  const steps = Schema.Array(Step).check(Schema.isMinLength(40), Schema.isMaxLength(80))
  for (
    const [name, options] of Object.entries<PcoCache.TieredOptions>({
      "with the usual options": {},
      "with stale while revalidate and refresh ahead": { staleWhileRevalidate: stale, refreshAhead: 0.7 },
      "with room for two": { maxEntries: 2 }
    })
  ) {
    it.effect.prop(
      name,
      [steps],
      ([steps]) => run({ timeToLive, notFoundTimeToLive: timeToLive, ...options }, steps),
      { arbitrary: { runs: 200 } }
    )
  }
})
