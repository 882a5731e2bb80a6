import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { createHash } from "node:crypto"
import * as PcoAuth from "../../src/auth/PcoAuth.ts"
import { Campus, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { church, data, fresh, get, origin, send } from "./support.ts"

const callback = "https://example.com/callback?from=pco"

const clients: ReadonlyArray<FakePco.OAuthClient> = [
  { clientId: "server", clientSecret: Redacted.make("hush"), redirectUris: [callback] },
  { clientId: "browser", redirectUris: [callback], scopes: ["people", "openid"] },
  { clientId: "reader", clientSecret: "hush", redirectUris: [callback], user: { access: "read", person: "3" } }
]

const oauth = { clients }

/** A form without a credential in the header. */
const form = Effect.fnUntraced(function*(path: string, parameters: { readonly [name: string]: string }) {
  const request = HttpClientRequest.post(origin + path).pipe(HttpClientRequest.bodyUrlParams(parameters))
  const response = yield* HttpClient.execute(request)
  return { status: response.status, headers: response.headers, json: (yield* response.json) as any }
})

const token = (parameters: { readonly [name: string]: string }) => form("/oauth/token", parameters)

const authorize = Effect.fnUntraced(function*(parameters: { readonly [name: string]: string } = {}) {
  const query = new URLSearchParams({
    client_id: "server",
    redirect_uri: callback,
    response_type: "code",
    scope: "people",
    state: "a b",
    ...parameters
  })
  const answer = yield* send("GET", `/oauth/authorize?${query}`, { headers: { authorization: "" } })
  const location = answer.headers["location"]
  return {
    ...answer,
    location,
    parameters: location === undefined ? {} : Object.fromEntries(new URL(location).searchParams)
  }
})

const codeFor = (parameters?: { readonly [name: string]: string }) =>
  Effect.map(authorize(parameters), ({ parameters }) => parameters["code"]!)

const secret = { client_id: "server", client_secret: "hush" }

const redeem = (code: string, more: { readonly [name: string]: string } = {}) =>
  token({ grant_type: "authorization_code", code, redirect_uri: callback, ...secret, ...more })

const refresh = (refreshToken: string, more: { readonly [name: string]: string } = {}) =>
  token({ grant_type: "refresh_token", refresh_token: refreshToken, ...secret, ...more })

const me = (accessToken: string, path = "/people/v2/me") =>
  send("GET", path, { headers: { authorization: `Bearer ${accessToken}` } })

const hint = (word: string) => ({
  errors: [{
    code: "unauthorized",
    detail: `This request could not be authenticated. Error Code Hint: (${word})`
  }]
})

const withOAuth = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.Options = {}) =>
  fresh(effect, { oauth, ...options })

describe("facts 1: OAuth", () => {
  it.effect("a code for a token, with the fields of the token endpoint", () =>
    withOAuth(Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20))
      const answer = yield* authorize({ scope: "people  openid" })
      assert.strictEqual(answer.status, 302)
      assert.isTrue(answer.location!.startsWith("https://example.com/callback?from=pco&code="))
      assert.strictEqual(answer.parameters["state"], "a b")
      const issued = yield* redeem(answer.parameters["code"]!)
      assert.strictEqual(issued.status, 200)
      const { access_token, refresh_token, ...rest } = issued.json
      assert.deepStrictEqual(rest, {
        token_type: "bearer",
        expires_in: 7200,
        scope: "people openid",
        created_at: Date.UTC(2026, 10, 20) / 1000
      })
      assert.notStrictEqual(access_token, refresh_token)
      assert.isUndefined(issued.headers["x-pco-api-request-rate-count"])
      assert.strictEqual((yield* me(access_token)).headers["x-pco-api-auth-method"], "OAuth")
      assert.strictEqual((yield* me(access_token)).json.data.id, "1")
    })))

  it.effect("the token endpoint takes JSON and Basic as well", () =>
    withOAuth(Effect.gen(function*() {
      const json = { grant_type: "authorization_code", code: yield* codeFor(), redirect_uri: callback, ...secret }
      assert.strictEqual(
        (yield* send("POST", "/oauth/token", { body: json, headers: { authorization: "" } })).status,
        200
      )
      const body = HttpClientRequest.post(`${origin}/oauth/token`).pipe(
        HttpClientRequest.bodyUrlParams({
          grant_type: "authorization_code",
          code: yield* codeFor(),
          redirect_uri: callback
        }),
        HttpClientRequest.setHeader("authorization", `Basic ${btoa("server:hush")}`)
      )
      assert.strictEqual((yield* HttpClient.execute(body)).status, 200)
    })))

  it.effect("a code is good once, for ten minutes, for its client and its address", () =>
    withOAuth(Effect.gen(function*() {
      const once = yield* codeFor()
      assert.strictEqual((yield* redeem(once)).status, 200)
      assert.strictEqual((yield* redeem(once)).json.error, "invalid_grant")
      const other = yield* redeem(yield* codeFor(), { redirect_uri: "https://example.com/other" })
      assert.strictEqual(other.json.error, "invalid_grant")
      assert.strictEqual((yield* redeem(yield* codeFor(), { client_id: "reader" })).json.error, "invalid_grant")
      const late = yield* codeFor()
      yield* TestClock.adjust("10 minutes")
      const refused = yield* redeem(late)
      assert.strictEqual(refused.status, 400)
      assert.match(refused.json.error_description, /^The provided authorization grant is invalid, expired, revoked/)
    })))

  it.effect("PKCE: a public client must bring the verifier, S256 or plain", () =>
    withOAuth(Effect.gen(function*() {
      const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
      const challenge = createHash("sha256").update(verifier).digest("base64url")
      assert.strictEqual(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
      const browser = { client_id: "browser", client_secret: "" }
      const s256 = { client_id: "browser", code_challenge: challenge, code_challenge_method: "S256" }
      for (const wrong of [{}, { code_verifier: "guess" }]) {
        assert.strictEqual((yield* redeem(yield* codeFor(s256), { ...browser, ...wrong })).json.error, "invalid_grant")
      }
      assert.strictEqual((yield* redeem(yield* codeFor(s256), { ...browser, code_verifier: verifier })).status, 200)
      const plain = { client_id: "browser", code_challenge: "word" }
      assert.strictEqual((yield* redeem(yield* codeFor(plain), { ...browser, code_verifier: "word" })).status, 200)
      const without = yield* authorize({ client_id: "browser" })
      assert.strictEqual(without.parameters["error"], "invalid_request")
      const md5 = yield* authorize({ client_id: "browser", code_challenge: "x", code_challenge_method: "MD5" })
      assert.strictEqual(md5.parameters["error"], "invalid_code_challenge_method")
    })))

  it.effect("the way back carries errors, and nobody is sent to an address that is not the client's", () =>
    withOAuth(Effect.gen(function*() {
      const unknown = yield* authorize({ client_id: "nobody" })
      assert.strictEqual(unknown.status, 401)
      assert.strictEqual(unknown.json.error, "invalid_client")
      const astray = yield* authorize({ redirect_uri: "https://evil.example/" })
      assert.strictEqual(astray.status, 400)
      assert.isUndefined(astray.location)
      for (
        const [parameters, error] of [
          [{ response_type: "token" }, "unsupported_response_type"],
          [{ scope: "people secrets" }, "invalid_scope"],
          [{ scope: "" }, "invalid_scope"],
          [{ client_id: "browser", scope: "giving", code_challenge: "x" }, "invalid_scope"]
        ] as const
      ) {
        const { parameters: found } = yield* authorize(parameters)
        assert.deepStrictEqual([found["error"], found["state"], found["code"]], [error, "a b", undefined])
      }
    })))

  it.effect("refresh tokens rotate: the old one is an invalid_grant when it comes back", () =>
    withOAuth(Effect.gen(function*() {
      const first = (yield* redeem(yield* codeFor({ scope: "people groups" }))).json
      const second = (yield* refresh(first.refresh_token)).json
      assert.strictEqual(second.scope, "people groups")
      assert.notStrictEqual(second.refresh_token, first.refresh_token)
      assert.notStrictEqual(second.access_token, first.access_token)
      const again = yield* refresh(first.refresh_token)
      assert.strictEqual(again.status, 400)
      assert.strictEqual(again.json.error, "invalid_grant")
      assert.strictEqual((yield* refresh(second.refresh_token, { client_id: "reader" })).json.error, "invalid_grant")
      assert.strictEqual((yield* refresh(second.refresh_token, { scope: "people giving" })).json.error, "invalid_scope")
      assert.strictEqual((yield* refresh(second.refresh_token, { scope: "people" })).json.scope, "people")
    })))

  it.effect("of two refreshes at once one loses", () =>
    withOAuth(Effect.gen(function*() {
      const { refresh_token: refreshToken } = (yield* redeem(yield* codeFor())).json
      const both = yield* Effect.all([refresh(refreshToken), refresh(refreshToken)], { concurrency: "unbounded" })
      assert.deepStrictEqual(both.map(({ status }) => status).toSorted(), [200, 400])
    })))

  it.effect("an access token lives two hours, a refresh token ninety days from its last issue", () =>
    withOAuth(Effect.gen(function*() {
      const first = (yield* redeem(yield* codeFor())).json
      yield* TestClock.adjust("119 minutes")
      assert.strictEqual((yield* me(first.access_token)).status, 200)
      yield* TestClock.adjust("1 minute")
      const expired = yield* me(first.access_token)
      assert.strictEqual(expired.status, 401)
      assert.deepStrictEqual(expired.json, hint("BABOON"))
      yield* TestClock.adjust("89 days")
      const second = (yield* refresh(first.refresh_token)).json
      yield* TestClock.adjust("89 days")
      const third = (yield* refresh(second.refresh_token)).json
      yield* TestClock.adjust("90 days")
      assert.strictEqual((yield* refresh(third.refresh_token)).json.error, "invalid_grant")
    })))

  it.effect("client errors are OAuth-shaped", () =>
    withOAuth(Effect.gen(function*() {
      const code = yield* codeFor()
      for (
        const wrong of [
          // the field is called client_secret
          { client_id: "server", secret: "hush", client_secret: "" },
          { client_secret: "guess" },
          { client_id: "nobody" },
          { client_id: "browser", client_secret: "hush" }
        ]
      ) {
        const refused = yield* redeem(code, wrong)
        assert.strictEqual(refused.status, 401)
        assert.strictEqual(refused.json.error, "invalid_client")
        assert.match(refused.json.error_description, /^Client authentication failed due to unknown client/)
      }
      assert.strictEqual((yield* token({})).json.error, "invalid_request")
      assert.strictEqual((yield* token({ grant_type: "password" })).json.error, "unsupported_grant_type")
      const broken = yield* send("POST", "/oauth/token", { body: "{", headers: { authorization: "" } })
      assert.strictEqual(broken.json.error, "invalid_request")
      assert.strictEqual((yield* send("GET", "/oauth/token")).status, 404)
    })))

  it.effect("a revoked token says so, and takes its refresh token along", () =>
    withOAuth(Effect.gen(function*() {
      const issued = (yield* redeem(yield* codeFor())).json
      const revoke = (more: { readonly [name: string]: string }) =>
        form("/oauth/revoke", { token: issued.access_token, ...secret, ...more })
      assert.strictEqual((yield* revoke({ client_secret: "guess" })).status, 401)
      assert.strictEqual((yield* revoke({ client_id: "reader" })).status, 403)
      assert.strictEqual((yield* me(issued.access_token)).status, 200)
      assert.strictEqual((yield* revoke({ token: "unknown" })).status, 200)
      assert.strictEqual((yield* revoke({})).status, 200)
      assert.deepStrictEqual((yield* me(issued.access_token)).json, hint("CAPUCHIN"))
      assert.strictEqual((yield* refresh(issued.refresh_token)).json.error, "invalid_grant")
    })))

  it.effect("a token without the scope of the product", () =>
    withOAuth(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const { access_token: accessToken } = yield* fake.issueToken({ scopes: ["groups", "openid"] })
      const refused = yield* me(accessToken)
      assert.strictEqual(refused.status, 401)
      assert.deepStrictEqual(refused.json, hint("PELICAN"))
      assert.strictEqual((yield* me(accessToken, "/oauth/userinfo")).status, 200)
      const withoutOpenId = yield* fake.issueToken({ scopes: ["people"] })
      assert.deepStrictEqual((yield* me(withoutOpenId.access_token, "/oauth/userinfo")).json, hint("PELICAN"))
    })))

  it.effect("who am I: any token may ask current, and openid tells person and organization", () =>
    withOAuth(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const issued = yield* fake.issueToken({ scopes: ["giving", "openid"], person: "2" })
      const { included, data } = (yield* me(issued.access_token, "/current/v2/me?include=organization")).json
      const [second] = (yield* fake.rows("Person")).slice(1)
      assert.deepStrictEqual([data.type, data.id, data.attributes.first_name], [
        "Person",
        "2",
        second?.attributes["first_name"]
      ])
      assert.strictEqual(included[0].type, "Organization")
      const info = (yield* me(issued.access_token, "/oauth/userinfo")).json
      assert.deepStrictEqual([info.sub, info.organization_id], ["2", included[0].id])
      assert.strictEqual((yield* me(issued.access_token, "/current/v2/nobody")).status, 404)
    })))

  it.effect("a user who is gone", () =>
    withOAuth(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const issued = yield* fake.issueToken({ person: "2" })
      assert.strictEqual((yield* me(issued.access_token)).json.data.id, "2")
      yield* fake.remove("Person", "2")
      assert.deepStrictEqual((yield* me(issued.access_token)).json, hint("FLAMINGO"))
    })))

  it.effect("one user counts against one limit, whichever token it is", () =>
    withOAuth(
      Effect.gen(function*() {
        const first = (yield* redeem(yield* codeFor())).json
        const second = (yield* refresh(first.refresh_token)).json
        const count = (accessToken: string) =>
          Effect.map(me(accessToken), ({ headers }) => headers["x-pco-api-request-rate-count"])
        assert.strictEqual(yield* count(first.access_token), "1")
        assert.strictEqual(yield* count(second.access_token), "2")
        assert.strictEqual((yield* get("/me")).headers["x-pco-api-request-rate-count"], "1")
      }),
      { limit: {} }
    ))

  it.effect("discovery names the endpoints", () =>
    withOAuth(Effect.gen(function*() {
      const { json } = yield* send("GET", "http://localhost:4010/.well-known/openid-configuration")
      assert.strictEqual(json.token_endpoint, "http://localhost:4010/oauth/token")
    })))

  it.effect("with OAuth a token out of thin air is refused, and personal access tokens when they are told to be", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* withOAuth(me("made-up"))).status, 401)
      assert.strictEqual((yield* withOAuth(get("/me"))).status, 200)
      const refused = yield* withOAuth(get("/me"), { oauth: { only: true } })
      assert.deepStrictEqual([refused.status, refused.text], [401, ""])
    }))
})

describe("tokens for tests", () => {
  it.effect("are issued and revoked at will, without any option", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const issued = yield* fake.issueToken({ expiresIn: 60 })
      assert.strictEqual(issued.expires_in, 60)
      assert.strictEqual((yield* me(issued.access_token)).status, 200)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual((yield* me(issued.access_token)).json, hint("BABOON"))
      yield* fake.revokeToken(issued.refresh_token)
      assert.deepStrictEqual((yield* me(issued.access_token)).json, hint("CAPUCHIN"))
      const unknown = yield* Effect.flip(fake.revokeToken("made-up"))
      assert.notInclude(unknown.message, "made-up")
      const wrong = yield* Effect.flip(fake.issueToken({ scopes: ["shoes"], access: "some", expiresIn: 0 } as never))
      assert.match(wrong.message, /scopes\[0\].*expiresIn.*access/)
    })))
})

describe("facts 3 and 7: permissions", () => {
  const basic = (name: string) => ({ authorization: `Basic ${btoa(`${name}:${name}`)}` })
  const credentials: ReadonlyArray<FakePco.Credential> = [
    { applicationId: "all", secret: Redacted.make("all") },
    { applicationId: "reader", secret: "reader", access: "read", person: "3" },
    { applicationId: "nobody", secret: "nobody", access: "none" },
    { applicationId: "editor", secret: "editor", organizationAdministrator: false }
  ]
  const as = (name: string, method: string, path: string, body?: unknown) =>
    send(method, `/people/v2${path}`, { headers: basic(name), ...(body === undefined ? undefined : { body }) })

  it.layer(church({ credentials }))((it) => {
    it.effect("only the pairs that are listed", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* as("all", "GET", "/people/1")).status, 200)
        for (const headers of [basic("stranger"), { authorization: `Basic ${btoa("all:wrong")}` }, basic("all:")]) {
          const refused = yield* send("GET", "/people/v2/people/1", { headers })
          assert.deepStrictEqual([refused.status, refused.text], [401, ""])
        }
        assert.strictEqual((yield* me("made-up")).status, 401)
      }))

    it.effect("a caller without access gets 403, in the documented words", () =>
      Effect.gen(function*() {
        const { json, status } = yield* as("nobody", "GET", "/people")
        assert.strictEqual(status, 403)
        const [{ meta, ...error }] = json.errors
        assert.deepStrictEqual(error, {
          status: "403",
          title: "Forbidden",
          detail: "You do not have access to this resource"
        })
        assert.isString(meta.description)
        assert.strictEqual((yield* send("GET", "/current/v2/me", { headers: basic("nobody") })).status, 200)
      }))

    it.effect("a token without access to the product gets a hint", () =>
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        const { access_token: accessToken } = yield* fake.issueToken({ access: "none" })
        assert.deepStrictEqual((yield* me(accessToken)).json, hint("TRASH_PANDA"))
      }))

    it.effect("a reader reads and does not write", () =>
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        assert.strictEqual((yield* as("reader", "GET", "/me")).json.data.id, "3")
        const before = yield* fake.snapshot
        const writes: ReadonlyArray<readonly [string, string]> = [
          ["POST", "/people"],
          ["PATCH", "/people/1"],
          ["DELETE", "/people/1"],
          ["POST", "/people/1/emails"],
          ["DELETE", "/people/1/emails/1"],
          ["POST", "/lists/1/run"]
        ]
        for (const [method, path] of writes) {
          const { status } = yield* as("reader", method, path, data({ nickname: "A" }))
          assert.strictEqual(status, 403, `${method} ${path}`)
        }
        assert.strictEqual((yield* as("reader", "POST", "/shoes", data({}))).status, 404)
        assert.deepStrictEqual(yield* fake.snapshot, before)
      }))

    it.effect("facts 8: campuses and service times want an Organization Administrator", () =>
      Effect.gen(function*() {
        const name = data({ name: "North" })
        assert.strictEqual((yield* as("editor", "POST", "/campuses", name)).status, 403)
        assert.strictEqual((yield* as("editor", "PATCH", "/campuses/1", name)).status, 403)
        const time = data({ day: "sunday", start_time: 36000 })
        assert.strictEqual((yield* as("editor", "POST", "/campuses/1/service_times", time)).status, 403)
        assert.strictEqual((yield* as("editor", "GET", "/campuses/1")).status, 200)
        assert.strictEqual((yield* as("editor", "PATCH", "/people/1", data({ nickname: "A" }))).status, 200)
        assert.strictEqual((yield* as("all", "PATCH", "/campuses/1", name)).status, 200)
      }))
  })

  it.effect("the client acts as the first credential, and its errors are typed", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* Person.get("1")).id, "1")
      const error = yield* Effect.flip(Campus.create({ name: "North" }))
      assert.strictEqual(error.reason._tag, "Forbidden")
    }).pipe(Effect.provide(FakePco.layer({
      people: 5,
      credentials: [{ applicationId: "a", secret: Redacted.make("b"), organizationAdministrator: false }]
    }))))

  it.effect("with OAuth alone the client renews its token, and another credential can be brought", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      yield* TestClock.adjust("1 day")
      yield* Person.get("1")
      const own = FakePco.layer({
        people: 5,
        oauth: { only: true },
        auth: PcoAuth.layerBearer({ token: Redacted.make("made-up") })
      })
      const error = yield* Effect.flip(Effect.provide(Person.get("1"), Layer.fresh(own)))
      assert.strictEqual(error.reason._tag, "Unauthorized")
    }).pipe(Effect.provide(FakePco.layer({ people: 5, oauth: { only: true } }))))

  it.effect("wrong options are refused by name, and no secret is repeated", () =>
    Effect.gen(function*() {
      const wrong = {
        credentials: [{ applicationId: "", secret: 5, access: "all" }, "a:b"],
        oauth: {
          clients: [{ clientId: "c", clientSecret: "hush", redirectUris: ["here"], scopes: ["shoes"], x: 1 }],
          y: 1
        }
      }
      const { message, reason } = yield* Effect.flip(FakePco.toWebHandler(wrong as never))
      assert.notInclude(message, "hush")
      assert.deepStrictEqual(reason._tag === "Invalid" ? reason.issues.map(({ field }) => field) : [], [
        "credentials[0].applicationId",
        "credentials[0].secret",
        "credentials[0].access",
        "credentials[1]",
        "credentials[1].applicationId",
        "credentials[1].secret",
        "oauth.y",
        "oauth.clients[0].x",
        "oauth.clients[0].redirectUris[0]",
        "oauth.clients[0].scopes[0]"
      ])
    }))
})
