import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { createHash } from "node:crypto"
import * as PcoAuth from "../../src/auth/PcoAuth.ts"
import * as PcoConfig from "../../src/client/PcoConfig.ts"
import type { PcoError } from "../../src/client/PcoError.ts"
import * as PcoOAuth from "../../src/auth/PcoOAuth.ts"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { Pco } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { application, clients, key, redirectUri, stored, tokenEndpoint } from "./support.ts"

const services = Layer.fresh(Layer.mergeAll(
  FakePco.layerHttpClient({ people: 5, limit: false, oauth: { clients, only: true } }),
  PcoConfig.layer({ retry: { times: 0 } }),
  TokenStore.layerMemory
))

const issuesOf = (error: PcoError) =>
  error.reason._tag === "Invalid" ? error.reason.issues.map(({ field, problem }) => `${field}: ${problem}`) : []

const begin = (client: PcoOAuth.Client = application, scopes: ReadonlyArray<PcoOAuth.Scope> = ["people", "openid"]) =>
  PcoOAuth.authorize({ clientId: client.clientId, redirectUri, scopes })

/** The browser: to Planning Center and back. */
const visit = (url: URL) => Effect.map(HttpClient.get(url), ({ headers }) => headers["location"]!)

const signIn = Effect.fnUntraced(function*(
  client: PcoOAuth.Client = application,
  scopes?: ReadonlyArray<PcoOAuth.Scope>
) {
  const begun = yield* begin(client, scopes)
  return yield* PcoOAuth.exchange({ ...client, ...begun, redirectUri, callback: yield* visit(begun.url) })
})

describe("PcoOAuth.authorize", () => {
  it.effect("makes a URL with PKCE and a state, new each time", () =>
    Effect.gen(function*() {
      const begun = yield* PcoOAuth.authorize({
        clientId: "app",
        redirectUri,
        scopes: ["people", "check_ins"],
        prompt: "select_account"
      })
      const { code_challenge, state, ...rest } = Object.fromEntries(begun.url.searchParams)
      assert.deepStrictEqual(rest, {
        client_id: "app",
        redirect_uri: redirectUri,
        response_type: "code",
        scope: "people check_ins",
        code_challenge_method: "S256",
        prompt: "select_account"
      })
      assert.strictEqual(begun.url.origin + begun.url.pathname, "https://api.planningcenteronline.com/oauth/authorize")
      const verifier = Redacted.value(begun.codeVerifier)
      assert.match(verifier, /^[\w-]{43}$/)
      assert.strictEqual(code_challenge, createHash("sha256").update(verifier).digest("base64url"))
      assert.strictEqual(state, Redacted.value(begun.state))
      const again = yield* begin()
      assert.notStrictEqual(Redacted.value(again.state), state)
      assert.notStrictEqual(Redacted.value(again.codeVerifier), verifier)
    }).pipe(Effect.provide(services)))

  it.effect("refuses wrong options, all of them at once", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(PcoOAuth.authorize({
        clientId: "",
        redirectUri: "/callback",
        scopes: [],
        // @ts-expect-error there is no such prompt
        prompt: "never"
      }))
      assert.deepStrictEqual(issuesOf(error), [
        "clientId: is empty",
        "redirectUri: is \"/callback\"",
        "scopes: is empty",
        "prompt: is \"never\""
      ])
    }).pipe(Effect.provide(services)))
})

describe("PcoOAuth.exchange", () => {
  for (const client of [application, { clientId: "public" }]) {
    it.effect(`turns a code into tokens for the client ${client.clientId}`, () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(1_000_000)
        const tokens = yield* signIn(client)
        assert.deepStrictEqual(
          [tokens.issuedAt, tokens.expiresAt, tokens.scopes],
          [1_000_000, 1_000_000 + 7_200_000, ["people", "openid"]]
        )
        const store = yield* TokenStore.TokenStore
        yield* store.set(key, tokens)
        const auth = { ...client, key, tokenStore: Layer.succeed(TokenStore.TokenStore, store) }
        const { id } = yield* Effect.provide(Person.get("2"), Pco.layerWithoutHttpClient({ auth }))
        assert.strictEqual(id, "2")
        // with the refresh token too
        yield* TestClock.adjust("3 hours")
        yield* Effect.provide(Person.get("2"), Pco.layerWithoutHttpClient({ auth }))
        assert.notStrictEqual(Redacted.value((yield* stored)!.accessToken), Redacted.value(tokens.accessToken))
      }).pipe(Effect.provide(services)))
  }

  it.effect("sends nothing when the state is another one, or missing, or the code is", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const begun = yield* begin()
      const state = Redacted.value(begun.state)
      for (
        const [callback, problem] of [
          [`${redirectUri}&code=stolen&state=other`, "has another state than this sign-in"],
          [`${redirectUri}&code=stolen`, "has another state than this sign-in"],
          [`${redirectUri}&state=${state}`, "has no code in it"],
          ["http://[", "is no address"]
        ] as const
      ) {
        const error = yield* Effect.flip(PcoOAuth.exchange({ ...application, ...begun, redirectUri, callback }))
        assert.deepStrictEqual(issuesOf(error), [`callback: ${problem}`])
        assert.notInclude(error.message, "stolen")
      }
      assert.strictEqual((yield* church.requests).length, 0)
    }).pipe(Effect.provide(services)))

  it.effect("the path and the query of the callback are enough", () =>
    Effect.gen(function*() {
      const begun = yield* begin()
      const { pathname, search } = new URL(yield* visit(begun.url))
      yield* PcoOAuth.exchange({ ...application, ...begun, redirectUri, callback: pathname + search })
    }).pipe(Effect.provide(services)))

  it.effect("a user who declines, a code that is used up and a wrong verifier are typed", () =>
    Effect.gen(function*() {
      const begun = yield* begin()
      const hintOf = (options: Partial<Parameters<typeof PcoOAuth.exchange>[0]>) =>
        Effect.map(
          Effect.flip(PcoOAuth.exchange({ ...application, ...begun, redirectUri, callback: "", ...options })),
          ({ reason }) => reason._tag === "Unauthorized" ? reason.hint : reason._tag
        )
      const state = Redacted.value(begun.state)
      assert.strictEqual(
        yield* hintOf({ callback: `/callback?error=access_denied&error_description=no&state=${state}` }),
        "access_denied"
      )
      const callback = yield* visit(begun.url)
      assert.strictEqual(yield* hintOf({ callback, codeVerifier: Redacted.make("guess") }), "invalid_grant")
      assert.strictEqual(yield* hintOf({ callback, clientSecret: Redacted.make("guess") }), "invalid_client")
      yield* PcoOAuth.exchange({ ...application, ...begun, redirectUri, callback })
      assert.strictEqual(yield* hintOf({ callback }), "invalid_grant")
    }).pipe(Effect.provide(services)))

  it.effect("an answer that was lost may have taken effect", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const begun = yield* begin()
      const callback = yield* visit(begun.url)
      yield* church.failNext({ path: tokenEndpoint.split(" ")[1]!, disconnect: "after" })
      const error = yield* Effect.flip(PcoOAuth.exchange({ ...application, ...begun, redirectUri, callback }))
      assert.strictEqual(error.reason._tag, "Transport")
      assert.isTrue(error.mayHaveTakenEffect)
      assert.match(error.message, /^PcoOAuth.exchange: .*POST \/oauth\/token/)
    }).pipe(Effect.provide(services)))
})

describe("PcoOAuth.userinfo", () => {
  it.effect("tells who signed in", () =>
    Effect.gen(function*() {
      const info = yield* PcoOAuth.userinfo(yield* signIn())
      assert.deepStrictEqual([info.sub, info.name], ["1", "Ada Lovelace"])
      assert.isNotNull(info.organization_id)
    }).pipe(Effect.provide(services)))

  it.effect("needs the scope openid, and a token that is good", () =>
    Effect.gen(function*() {
      const hintOf = (tokens: Pick<TokenStore.Tokens, "accessToken">) =>
        Effect.map(
          Effect.flip(PcoOAuth.userinfo(tokens)),
          ({ reason }) => reason._tag === "Unauthorized" ? reason.hint : reason._tag
        )
      assert.strictEqual(yield* hintOf(yield* signIn(application, ["people"])), "PELICAN")
      const tokens = yield* signIn()
      yield* TestClock.adjust("3 hours")
      assert.strictEqual(yield* hintOf(tokens), "BABOON")
      assert.strictEqual(yield* hintOf({ accessToken: Redacted.make("") }), "Invalid")
    }).pipe(Effect.provide(services)))

  it.effect("an answer that names nobody is Malformed", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const tokens = yield* signIn()
      for (const body of ["<html>", "{}", "[]"]) {
        yield* church.failNext({ path: "/oauth/userinfo", status: 200, body })
        assert.strictEqual((yield* Effect.flip(PcoOAuth.userinfo(tokens))).reason._tag, "Malformed")
      }
      yield* church.failNext({ path: "/oauth/userinfo", status: 403 })
      assert.strictEqual((yield* Effect.flip(PcoOAuth.userinfo(tokens))).reason._tag, "Blocked")
    }).pipe(Effect.provide(services)))
})

describe("PcoOAuth.revoke", () => {
  it.effect("revokes at Planning Center and then forgets", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      const tokens = yield* signIn()
      yield* store.set(key, tokens)
      yield* PcoOAuth.revoke({ ...application, key })
      assert.isUndefined(yield* stored)
      const error = yield* Effect.flip(PcoOAuth.userinfo(tokens))
      assert.strictEqual(error.reason._tag === "Unauthorized" && error.reason.hint, "CAPUCHIN")
      // there is nothing left to do
      yield* PcoOAuth.revoke({ ...application, key })
      yield* (yield* FakePco.FakePco).expectRequests("POST /oauth/revoke", 1)
    }).pipe(Effect.provide(services)))

  it.effect("what could not be revoked stays in the store", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      yield* store.set(key, yield* signIn())
      yield* (yield* FakePco.FakePco).failNext({ path: "/oauth/revoke", status: 503 })
      const error = yield* Effect.flip(PcoOAuth.revoke({ ...application, key }))
      assert.strictEqual(error.reason._tag, "ServerError")
      assert.isDefined(yield* stored)
      yield* PcoOAuth.revoke({ ...application, key })
      assert.isUndefined(yield* stored)
    }).pipe(Effect.provide(services)))

  it.effect("a program that runs on notices that the tokens are gone", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      yield* store.set(key, yield* signIn())
      const auth = { ...application, key, tokenStore: Layer.succeed(TokenStore.TokenStore, store) }
      yield* Effect.gen(function*() {
        yield* Person.get("1")
        yield* TestClock.adjust("10 minutes")
        yield* PcoOAuth.revoke({ ...application, key })
        const error = yield* Effect.flip(Person.get("1"))
        assert.strictEqual(error.reason._tag === "Unauthorized" && error.reason.grant, "missing")
      }).pipe(Effect.provide(Pco.layerWithoutHttpClient({ auth })))
    }).pipe(Effect.provide(services)))
})

describe("the OAuth endpoints", () => {
  it.effect("nothing follows a redirect with the secrets in hand, and all goes to the host of the configuration", () => {
    const asked: Array<{ readonly url: string; readonly redirect: string | undefined }> = []
    const redirecting = Layer.succeed(
      FetchHttpClient.Fetch,
      ((url: URL | string, init?: RequestInit) => {
        asked.push({ url: String(url), redirect: init?.redirect })
        return Promise.resolve(new Response("", { status: 307, headers: { location: "https://evil.example/" } }))
      }) as typeof globalThis.fetch
    )
    return Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      const tokens = {
        accessToken: Redacted.make("a"),
        refreshToken: Redacted.make("b"),
        issuedAt: 0,
        expiresAt: 0,
        scopes: []
      }
      yield* store.set(key, tokens)
      const failing: ReadonlyArray<
        Effect.Effect<
          unknown,
          PcoError,
          HttpClient.HttpClient | PcoAuth.PcoAuth | PcoConfig.PcoConfig | TokenStore.TokenStore
        >
      > = [
        Effect.flatMap(PcoAuth.PcoAuth, (auth) => auth.authorization),
        PcoOAuth.revoke({ ...application, key }),
        PcoOAuth.userinfo(tokens)
      ]
      for (const effect of failing) {
        const { reason } = yield* Effect.flip(effect)
        assert.strictEqual(reason._tag, "Malformed")
      }
      assert.deepStrictEqual(
        asked,
        ["token", "revoke", "userinfo"].map((name) => ({
          url: `https://pco.example.org/oauth/${name}`,
          redirect: "manual"
        }))
      )
    }).pipe(
      Effect.provide(
        PcoAuth.layerOAuth({ ...application, key }).pipe(
          Layer.provideMerge(Layer.fresh(Layer.mergeAll(
            FetchHttpClient.layer,
            PcoConfig.layer({ baseUrl: "https://pco.example.org" }),
            TokenStore.layerMemory
          )))
        )
      ),
      Effect.provide(redirecting)
    )
  })
})

describe("the options of PcoAuth.layerOAuth", () => {
  const issues = (options: unknown) =>
    Effect.map(
      Effect.flip(Effect.scoped(Layer.build(
        Layer.provide(PcoAuth.layerOAuth(options as PcoAuth.OAuthOptions), services)
      ))),
      issuesOf
    )

  it.effect("are checked, all of them at once and without repeating a secret", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(
        yield* issues({ clientSecret: Redacted.make(" "), refreshBefore: "2 hours", secret: "x" }),
        [
          "secret: is no option",
          "clientId: is missing",
          "clientSecret: is empty",
          "key: is undefined",
          "refreshBefore: is \"2 hours\""
        ]
      )
      for (const refreshBefore of [-1, "soon", Infinity]) {
        assert.strictEqual((yield* issues({ clientId: "app", key: "k", refreshBefore })).length, 1)
      }
      assert.deepStrictEqual(
        yield* issues({ clientId: "a\nb", key: "k".repeat(61) }).pipe(
          Effect.map((found) => found.map((issue) => issue.split(":")[0]))
        ),
        ["clientId", "key"]
      )
    }))
})
