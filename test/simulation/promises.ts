/** Promises that hold for every program, looked at when everything is over. */
import * as Effect from "effect/Effect"
import { PcoConcurrency, PcoRateLimiter } from "../../src/index.ts"
import { priorities } from "../../src/client/Priority.ts"
import * as Bounds from "./bounds.ts"
import type { Churches } from "./churches.ts"
import { personal, secrets } from "./churches.ts"
import type { StepContext } from "./construct.ts"
import type { Case } from "./grammar.ts"
import type { Contents } from "./process.ts"
import { Clients } from "./process.ts"

export interface Over {
  readonly given: Case
  readonly churches: Churches
  readonly contents: Contents
  readonly violate: StepContext["violate"]
  readonly isCrashing: boolean
}

const limits = ({ churches, given: { network }, isCrashing, violate }: Over) =>
  Effect.gen(function*() {
    // a process that ended does not tell the next one, nor does another program
    const isExcused = isCrashing || network.taken || network.moves ||
      network.faults.some(({ kind }) => kind === "429")
    if (isExcused) return
    for (const { name, service } of [churches.alder, churches.birch]) {
      const refused = (yield* service.requests).filter(({ status }) => status === 429).length
      if (refused > 0) violate("no more requests than allowed", `${name} refused ${refused} requests`)
    }
  })

const permits = ({ violate }: Over) =>
  Effect.gen(function*() {
    const clients = yield* Clients
    for (const client of ["alder", "birch"] as const) {
      const status = yield* Effect.flatMap(PcoRateLimiter.PcoRateLimiter, (limiter) =>
        limiter.status({ credential: "", offset: 0 })).pipe(Effect.provide(clients.of(client)), Effect.orDie)
      for (const priority of priorities) {
        if (status.waiting[priority] > 0) {
          violate("all permits come back", `${status.waiting[priority]} requests of ${client} still wait (${priority})`)
        }
      }
      const { limit, withPermit } = yield* Effect.provide(PcoConcurrency.PcoConcurrency, clients.of(client)).pipe(
        Effect.orDie
      )
      const permits = yield* limit
      let held = 0
      const hold = withPermit(Effect.andThen(
        Effect.sync(() =>
          void held++
        ),
        Effect.never
      ))
      yield* Effect.raceFirst(
        Effect.forEach(Array.from({ length: permits }), () => hold, { concurrency: "unbounded", discard: true }),
        Effect.sleep("1 second")
      )
      if (held !== permits) violate("all permits come back", `${held} of ${permits} permits of ${client} came back`)
    }
  })

const around = (text: string, hidden: string): string =>
  text.slice(Math.max(0, text.indexOf(hidden) - 200), text.indexOf(hidden) + 40)

const stores = ({ contents, given, violate }: Over) =>
  Effect.sync(() => {
    for (const [key, text] of contents.journal) {
      for (const hidden of [personal, "@private.example", ...Object.values(secrets)]) {
        if (key.includes(hidden) || text.includes(hidden)) {
          violate("nothing secret or personal is told", `the journal has ${key}: ${text}`)
        }
      }
    }
    for (const key of contents.store.keys()) {
      for (const hidden of [personal, "@private.example", ...Object.values(secrets)]) {
        if (key.includes(hidden)) violate("nothing secret or personal is told", `the store has the key ${key}`)
      }
    }
    for (const hidden of [personal, "@private.example", ...Object.values(secrets)]) {
      if (contents.tape.includes(hidden)) {
        violate("nothing secret or personal is told", `the tape has ${around(contents.tape, hidden)}`)
      }
      for (const [key, text] of given.settings.cache === "encrypted" ? contents.store : []) {
        // deferred writes lie in the same store, as they were given
        if (key.includes("people.Person.") && text.includes(hidden)) {
          violate("nothing secret or personal is told", `the encrypted store has ${hidden} in ${key}`)
        }
      }
    }
    if (contents.store.size > 2_000) {
      violate("maps are bounded", `the store has ${contents.store.size} entries`)
    }
  })

/** What the package keeps in memory does not grow with the number of reads. */
const bounds = ({ violate }: Over) =>
  Effect.sync(() => {
    for (const where of Bounds.found()) violate("maps are bounded", `more than ${Bounds.most} entries ${where}`)
  })

export const afterwards = (over: Over): Effect.Effect<void, never, Clients> =>
  Effect.all([limits(over), permits(over), stores(over), bounds(over)], { discard: true })
