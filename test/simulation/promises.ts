/** Promises that hold for every program, looked at when everything is over. */
import * as Effect from "effect/Effect"
import { PcoRateLimiter } from "../../src/index.ts"
import { priorities } from "../../src/client/Priority.ts"
import type { Churches } from "./churches.ts"
import { personal, secrets } from "./churches.ts"
import type { Place } from "./construct.ts"
import type { Case } from "./grammar.ts"
import type { Contents } from "./process.ts"
import { Clients } from "./process.ts"

export interface Over {
  readonly given: Case
  readonly churches: Churches
  readonly contents: Contents
  readonly violate: Place["violate"]
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
    }
  })

const stores = ({ contents, violate }: Over) =>
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
    if (contents.store.size > 2_000) violate("maps are bounded", `the store has ${contents.store.size} entries`)
  })

export const afterwards = (over: Over): Effect.Effect<void, never, Clients> =>
  Effect.all([limits(over), permits(over), stores(over)], { discard: true })
