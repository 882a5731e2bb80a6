/** What happens beside the program: sign-ins, edits of others, and the events that tell of them. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import { PcoCache, TokenStore } from "../../src/index.ts"
import type { Settings } from "./case.ts"
import type { Churches, ChurchName } from "./churches.ts"
import * as TheChurches from "./churches.ts"
import type { Kept } from "./process.ts"
import { Clients, personOf } from "./process.ts"
import type { Register } from "./register.ts"
import type { Watch } from "./watch.ts"

/** Two users sign in at the first church. */
export const signIn = Effect.fnUntraced(function*(kept: Context.Context<Kept>, churches: Churches, watch: Watch) {
  const now = yield* Clock.currentTimeMillis
  for (const user of ["reader", "writer"] as const) {
    const token = yield* churches.alder.service.issueToken({
      person: personOf[user],
      clientId: TheChurches.applications.client
    })
    watch.hide("an access token", token.access_token)
    watch.hide("a refresh token", token.refresh_token)
    yield* Context.get(kept, TokenStore.TokenStore).set(user, {
      accessToken: Redacted.make(token.access_token),
      refreshToken: Redacted.make(token.refresh_token),
      issuedAt: now,
      expiresAt: now + token.expires_in * 1000,
      scopes: ["people"]
    })
  }
}, Effect.orDie)

/** The churches tell of every person that is changed. */
export const subscribe = (churches: Churches) =>
  Effect.forEach([churches.alder, churches.birch], ({ http, name, service }) =>
    Effect.andThen(
      http.execute(
        HttpClientRequest.post("https://api.planningcenteronline.com/webhooks/v2/webhook_subscriptions", {
          headers: { authorization: TheChurches.authorizationOf(name) }
        }).pipe(HttpClientRequest.bodyJsonUnsafe({
          data: { attributes: { name: "people.v2.events.person.updated", url: "https://example.org/hook" } }
        }))
      ),
      service.reset
    )).pipe(Effect.ignore)

/** Whether a path is that of a person whose values are kept book of. */
export const isWatched = (path: string): boolean => {
  const [, id] = /^\/people\/v2\/people\/(\d+)$/.exec(path) ?? []
  return id !== undefined && Number(id) < TheChurches.firstOfItems
}

/** Looks at the people whose values are kept book of. */
export const sampler = (churches: Churches, register: Register): Effect.Effect<void> =>
  Effect.forEach([churches.alder, churches.birch], ({ name, service }) =>
    Effect.map(service.rows("Person"), (rows) => {
      for (const { attributes, id } of rows) {
        if (Number(id) < TheChurches.firstOfItems) register.sample(name, id, String(attributes["nickname"]))
      }
    })).pipe(Effect.orDie, Effect.asVoid)

let edits = 0

/** Somebody in the office changes a person. */
export const edit = (churches: Churches, register: Register, church: ChurchName, person: string) =>
  Effect.gen(function*() {
    const nickname = `edit${edits++}`
    yield* churches[church].service.put("Person", { id: person, attributes: { nickname } } as never)
    register.sample(church, person, nickname)
  }).pipe(Effect.orDie)

/** Another program of the same user takes a third of the limit. */
export const take = ({ alder }: Churches, limit: number): Effect.Effect<never> =>
  Effect.forever(Effect.andThen(
    Effect.forEach(Array.from({ length: Math.ceil(limit / 6) }), () =>
      Effect.ignore(alder.http.execute(
        HttpClientRequest.get("https://api.planningcenteronline.com/people/v2/campuses", {
          headers: { authorization: TheChurches.authorizationOf("alder") }
        })
      )), { concurrency: "unbounded" }),
    Effect.sleep("10 seconds")
  ))

const payloadOf = (body: string): { readonly name: string; readonly payload: string } | undefined => {
  const [first] = (JSON.parse(body) as {
    readonly data: ReadonlyArray<{ readonly attributes: { readonly name: string; readonly payload: string } }>
  }).data
  return first?.attributes
}

/** Hears of changes, twice and in any order, and tells the caches. Does not end by itself. */
export const listen = (
  churches: Churches,
  register: Register,
  { cache }: Settings
): Effect.Effect<never, never, Clients> =>
  Effect.gen(function*() {
    const clients = yield* Clients
    while (true) {
      yield* Effect.sleep("2 seconds")
      for (const { name, service } of [churches.alder, churches.birch]) {
        const deliveries = yield* Effect.orDie(service.webhooksWith({ duplicates: true, shuffled: true }))
        for (const { body, id } of deliveries) {
          const event = payloadOf(body)
          // no cache is left out: it would go on with what it has
          const heard = name === "alder" ? ["alder", "reader", "writer"] as const : ["birch"] as const
          for (const client of event === undefined || cache === "none" ? [] : heard) {
            yield* Effect.ignore(Effect.provide(PcoCache.apply(event!), clients.of(client)))
            const { data } = JSON.parse(event!.payload) as {
              readonly data: { readonly id: string; readonly attributes: { readonly nickname: string } }
            }
            register.knows(client, name, data.id, data.attributes.nickname)
          }
          yield* Effect.ignore(service.answerWebhook(id, 200))
        }
      }
    }
  })
