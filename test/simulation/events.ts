/** What happens beside the program: sign-ins, edits of others, and the events that tell of them. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import { TokenStore } from "../../src/index.ts"
import type { Church, Churches, ChurchName } from "./churches.ts"
import * as TheChurches from "./churches.ts"
import type { Kept } from "./process.ts"
import type { Register } from "./register.ts"
import type { Watch } from "./watch.ts"

/** A key under which users of the first church sign in. */
export type User = "reader" | "writer"

/** A sign-in is noticed within a second. What is asked for meanwhile may still be the one before. */
const noticed = 2_000

/** Who is signed in under each key, and since when. */
export interface Users {
  readonly signIn: (key: User, person: string) => Effect.Effect<void>
  /** Who an answer may be about: a function to call at the end of what begins now. */
  readonly begin: (key: User) => () => ReadonlyArray<string>
}

export const users = Effect.fnUntraced(function*(kept: Context.Context<Kept>, churches: Churches, watch: Watch) {
  const base = yield* Clock.Clock
  const history: { readonly [Key in User]: Array<{ readonly person: string; readonly at: number }> } = {
    reader: [],
    writer: []
  }
  const signIn = Effect.fnUntraced(
    function*(user: User, person: string) {
      const now = base.currentTimeMillisUnsafe()
      const token = yield* churches.alder.service.issueToken({
        person,
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
      history[user].push({ person, at: now })
    },
    Effect.orDie,
    Effect.provideService(Clock.Clock, base)
  )
  yield* signIn("reader", "2")
  yield* signIn("writer", "3")
  return {
    signIn,
    begin: (key) => {
      const begun = base.currentTimeMillisUnsafe()
      return () =>
        history[key].filter((_, index, all) => (all[index + 1]?.at ?? Infinity) + noticed >= begun).map(({ person }) =>
          person
        )
    }
  } satisfies Users
})

/** What the deliveries of each church are signed with. */
export type Secrets = { readonly [Name in ChurchName]: Redacted.Redacted }

const subscribeTo = ({ http, name, service }: Church) =>
  Effect.gen(function*() {
    const response = yield* http.execute(
      HttpClientRequest.post("https://api.planningcenteronline.com/webhooks/v2/webhook_subscriptions", {
        headers: { authorization: TheChurches.authorizationOf(name) }
      }).pipe(HttpClientRequest.bodyJsonUnsafe({
        data: { attributes: { name: "people.v2.events.person.updated", url: "https://example.org/hook" } }
      }))
    )
    const { data } = (yield* response.json) as {
      readonly data: { readonly attributes: { readonly authenticity_secret: string } }
    }
    yield* service.reset
    return Redacted.make(data.attributes.authenticity_secret)
  }).pipe(Effect.orDie)

/** The churches tell of every person that is changed. Gives what their deliveries are signed with. */
export const subscribe = (churches: Churches): Effect.Effect<Secrets> =>
  Effect.all({ alder: subscribeTo(churches.alder), birch: subscribeTo(churches.birch) })

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
