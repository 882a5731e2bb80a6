/**
 * An organization signs in with OAuth, and a program acts for it from then on.
 *
 *     node examples/oauth.ts                 against the embedded Planning Center, without a browser
 *
 * It begins a sign-in, plays the part of the browser, keeps the tokens in files, and
 * lets a day of work go by: 24 hours, 11 refreshes, none of them twice.
 */
import { NodeServices } from "@effect/platform-node"
import { Console, Effect, Layer, Redacted } from "effect"
import { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { Pco, PcoConfig, PcoOAuth, TokenStore } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const redirectUri = "https://example.org/callback"
const application = { clientId: "my-church-sync", clientSecret: Redacted.make("the secret of the application") }

const directory = mkdtempSync(join(tmpdir(), "effect-pco-oauth-"))
const tokenStore = TokenStore.layerFile({ directory }).pipe(Layer.provide(NodeServices.layer))

/** What two routes of a web server do: one sends the user away, the other one gets them back. */
const signIn = Effect.gen(function*() {
  const begun = yield* PcoOAuth.authorize({ ...application, redirectUri, scopes: ["people", "openid"] })
  yield* Console.log(`The user goes to ${begun.url.origin}${begun.url.pathname} and agrees.`)
  const { headers } = yield* HttpClient.get(begun.url)

  // the state and the verifier come out of the session of the user
  const callback = headers["location"] ?? ""
  const tokens = yield* PcoOAuth.exchange({ ...application, ...begun, redirectUri, callback })
  const user = yield* PcoOAuth.userinfo(tokens)
  const key = `organization-${user.organization_id}`
  yield* (yield* TokenStore.TokenStore).set(key, tokens)
  yield* Console.log(`${user.name} signed in; the store holds the tokens under ${key}.`)
  return key
}).pipe(Effect.provide([PcoConfig.layer(), tokenStore]))

const program = Effect.gen(function*() {
  const key = yield* signIn
  const client = Pco.layerWithoutHttpClient({ auth: { ...application, key, tokenStore } })
  const church = yield* FakePco.FakePco

  yield* Effect.gen(function*() {
    for (let hour = 0; hour < 24; hour++) {
      yield* Person.list()
      yield* TestClock.adjust("1 hour")
    }
  }).pipe(Effect.provide(client))

  const counts = yield* church.counts
  // one of the requests to the token endpoint was the sign-in
  yield* Console.log(
    `A day later: ${counts["GET /people/v2/people"]} reads, ${
      (counts["POST /oauth/token"] ?? 0) - 1
    } refreshes, and no read was refused: ${(yield* church.requests).every(({ status }) => (status ?? 0) < 400)}.`
  )

  yield* Effect.provide(PcoOAuth.revoke({ ...application, key }), [PcoConfig.layer(), tokenStore])
  const error = yield* Effect.flip(Effect.provide(Person.get("1"), client))
  yield* Console.log(`After the user signed out: ${error.message}`)
})

const planningCenter = FakePco.layerHttpClient({
  people: 5,
  oauth: {
    clients: [{ ...application, redirectUris: [redirectUri] }],
    only: true
  }
})

await Effect.runPromise(
  program.pipe(
    Effect.provide([planningCenter, TestClock.layer()]),
    Effect.ensuring(Effect.sync(() => rmSync(directory, { recursive: true })))
  )
)
