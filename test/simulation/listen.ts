/** How a program hears of changes: it tells its caches of each delivery, or receives, stores and handles them. */
import * as Effect from "effect/Effect"
import { PcoCache } from "../../src/index.ts"
import { Webhooks } from "../../src/webhooks/index.ts"
import type { Settings } from "./case.ts"
import type { Church, Churches } from "./churches.ts"
import type { Secrets } from "./events.ts"
import type { Env } from "./process.ts"
import { Clients } from "./process.ts"
import type { Register } from "./register.ts"
import type { Violation } from "./violations.ts"

export interface Listening {
  /** Hears of changes, twice and in any order, until it is interrupted. Each process does. */
  readonly listen: Effect.Effect<never, never, Env>
  /** What was broken, after everything was delivered and handled. */
  readonly broken: () => ReadonlyArray<Violation>
}

interface Shown {
  readonly id: string
  readonly attributes: { readonly nickname: string }
}

const shownIn = (body: string): { readonly name: string; readonly payload: string; readonly shown: Shown } => {
  const [first] = (JSON.parse(body) as {
    readonly data: ReadonlyArray<{ readonly attributes: { readonly name: string; readonly payload: string } }>
  }).data
  const { name, payload } = first!.attributes
  return { name, payload, shown: (JSON.parse(payload) as { readonly data: Shown }).data }
}

export const make = (
  churches: Churches,
  register: Register,
  secrets: Secrets,
  { cache, events }: Settings,
  isCrashing: boolean
): Listening => {
  const acknowledged = new Set<string>()
  const outcomes = new Map<string, Array<Webhooks.Outcome>>()
  const begun = new Map<string, number>()

  /** Tells every client of the church, which would otherwise go on with what its cache has. */
  const tell = Effect.fnUntraced(function*(church: Church, event: PcoCache.Event, { attributes, id }: Shown) {
    if (cache === "none") return
    const clients = yield* Clients
    for (const client of church.name === "alder" ? ["alder", "reader", "writer"] as const : ["birch"] as const) {
      yield* Effect.ignore(Effect.provide(PcoCache.apply(event), clients.of(client)))
      register.knows(client, church.name, id, attributes.nickname)
    }
  })

  const applying = ({ body }: { readonly body: string }, church: Church) => {
    const { name, payload, shown } = shownIn(body)
    return Effect.as(tell(church, { name, payload }, shown), 200)
  }

  const receiving = (church: Church) => {
    const receive = Webhooks.receive({ secrets: secrets[church.name] })
    const worker = Webhooks.worker([
      Webhooks.on("people/Person", (event) => {
        begun.set(event.id, (begun.get(event.id) ?? 0) + 1)
        if (event.destroyed) return Effect.void
        const { id, nickname } = event.resource
        const shown = { type: "Person", id, attributes: { nickname: String(nickname) } }
        return tell(church, { name: event.name, payload: { data: shown } }, shown)
      })
    ], {
      onSettled: ({ id, outcome }) => {
        outcomes.set(id, [...outcomes.get(id) ?? [], outcome])
      }
    })
    const deliver = (
      { body, headers }: { readonly body: string; readonly headers: { readonly [name: string]: string } }
    ) =>
      Effect.map(Effect.orDie(receive({ body, headers })), ({ status }) => {
        const [first] = (JSON.parse(body) as { readonly data: ReadonlyArray<{ readonly id: string }> }).data
        if (status === 200) acknowledged.add(first!.id)
        return status
      })
    return { worker: Effect.orDie(worker), deliver }
  }

  const hear = (church: Church, deliver: (delivery: never) => Effect.Effect<number, never, never>) =>
    Effect.forever(Effect.gen(function*() {
      yield* Effect.sleep("2 seconds")
      const deliveries = yield* Effect.orDie(church.service.webhooksWith({ duplicates: true, shuffled: true }))
      for (const delivery of deliveries) {
        const status = yield* deliver(delivery as never)
        yield* Effect.ignore(church.service.answerWebhook(delivery.id, status))
      }
    }))

  const ofChurch = (church: Church) =>
    events === "apply" ? hear(church, (delivery) => applying(delivery, church) as never) : Effect.gen(function*() {
      const { deliver, worker } = receiving(church)
      return yield* Effect.raceFirst(worker, hear(church, deliver as never))
    }).pipe(Effect.provide(Webhooks.layerInbox({ name: church.name })), Effect.orDie)

  return {
    listen: Effect.raceFirst(ofChurch(churches.alder), ofChurch(churches.birch)) as Effect.Effect<never, never, Env>,
    broken: () => [
      ...Array.from(acknowledged).filter((id) => !outcomes.has(id) && !isCrashing).map((id): Violation => ({
        promise: "every effect once",
        what: `the event ${id} was acknowledged and not handled`
      })),
      ...Array.from(begun).filter(([, times]) => times > 1 && !isCrashing).map(([id, times]): Violation => ({
        promise: "every effect once",
        what: `the event ${id} was handled ${times} times`
      })),
      ...Array.from(outcomes).filter(([, all]) => all.includes("dead")).map(([id]): Violation => ({
        promise: "every effect once",
        what: `the event ${id} became a dead letter, and no handler failed`
      }))
    ]
  }
}
