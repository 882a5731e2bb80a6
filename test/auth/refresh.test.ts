import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as PcoClient from "../../src/client/layer.ts"
import * as PcoAuth from "../../src/auth/PcoAuth.ts"
import * as PcoConcurrency from "../../src/client/PcoConcurrency.ts"
import * as PcoConfig from "../../src/client/PcoConfig.ts"
import { TokenStoreFailed } from "../../src/client/PcoError.ts"
import { PcoRateLimiter } from "../../src/client/PcoRateLimiter.ts"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import * as Leased from "../../src/auth/oauth/leased.ts"
import * as MemoryStore from "../../src/auth/oauth/memoryStore.ts"
import { key, layer, refreshes, signIn, stored, tokenEndpoint, tokensOf } from "./support.ts"

const read = Effect.asVoid(Person.get("1"))

const tokenPath = tokenEndpoint.split(" ")[1]!

const reads = (from: number, count: number) =>
  Effect.forEach(
    Array.from({ length: count }, (_, index) => from + index),
    (offset) => Person.list({ per_page: 1, offset }),
    { concurrency: "unbounded", discard: true }
  )

/** 50 at once, each of them a request of its own, as many of them under way as one client lets. */
const fifty = reads(0, 50)

/** 50 under way at once: by two clients, because one has 25 at most, and one credential. */
const fiftyUnderWay = Effect.all([
  reads(0, 25),
  Effect.provide(reads(25, 25), PcoClient.layer.pipe(Layer.provide(PcoConcurrency.layer)))
], { concurrency: "unbounded", discard: true })

/** A store in memory into which somebody with a later lock can write. */
const overtakenStore = () => {
  const backend = MemoryStore.make()
  return { backend, layer: Layer.succeed(TokenStore.TokenStore, Leased.make(backend)) }
}

/** A store in memory that can be told to fail. */
const failingStore = () => {
  const faults = { read: 0, write: 0 }
  const backend = MemoryStore.make()
  const fail = (action: "read" | "write") => Effect.fail(new TokenStoreFailed({ action, description: "on purpose" }))
  const store = Leased.make({
    ...backend,
    read: (key) => Effect.suspend(() => faults.read-- > 0 ? fail("read") : backend.read(key)),
    write: (...args) => Effect.suspend(() => faults.write-- > 0 ? fail("write") : backend.write(...args))
  })
  return { faults, layer: Layer.succeed(TokenStore.TokenStore, store) }
}

describe("PcoAuth.layerOAuth", () => {
  it.effect("uses the tokens of the store, and refreshes five minutes before they end", () =>
    Effect.gen(function*() {
      const first = yield* signIn
      yield* read
      yield* TestClock.adjust("114 minutes")
      yield* read
      assert.strictEqual(yield* refreshes, 0)
      yield* TestClock.adjust("1 minute")
      yield* read
      assert.strictEqual(yield* refreshes, 1)
      const second = (yield* stored)!
      assert.notStrictEqual(Redacted.value(second.refreshToken!), Redacted.value(first.refreshToken!))
      assert.strictEqual(second.expiresAt, (115 + 120) * 60_000)
      assert.deepStrictEqual(second.scopes, first.scopes)
      yield* read
      yield* TestClock.adjust("115 minutes")
      yield* read
      assert.strictEqual(yield* refreshes, 2)
      const church = yield* FakePco.FakePco
      assert.isTrue((yield* church.requests).every(({ status }) => status === 200))
    }).pipe(Effect.provide(layer())))

  it.effect("refreshBefore says how early", () =>
    Effect.gen(function*() {
      yield* signIn
      yield* TestClock.adjust("61 minutes")
      yield* read
      assert.strictEqual(yield* refreshes, 1)
    }).pipe(Effect.provide(layer({ refreshBefore: "1 hour" }))))

  it.effect("of a token that lives for a minute no more than half is given up", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      const tokens = yield* signIn
      yield* store.set(key, { ...tokens, expiresAt: tokens.issuedAt + 60_000 })
      yield* TestClock.adjust("29 seconds")
      yield* read
      assert.strictEqual(yield* refreshes, 0)
      yield* TestClock.adjust("1 second")
      yield* read
      assert.strictEqual(yield* refreshes, 1)
    }).pipe(Effect.provide(layer())))

  it.effect("tokens without a refresh token are used until they end", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      yield* store.set(key, { ...(yield* signIn), refreshToken: undefined })
      yield* TestClock.adjust("119 minutes")
      yield* read
      yield* TestClock.adjust("1 minute")
      const error = yield* Effect.flip(read)
      assert.strictEqual(error.reason._tag === "Unauthorized" && error.reason.grant, "gone")
      assert.strictEqual(yield* refreshes, 0)
    }).pipe(Effect.provide(layer())))

  it.effect("50 calls at once on an expired token make one refresh and no 401", () =>
    Effect.gen(function*() {
      yield* signIn
      yield* TestClock.adjust("3 hours")
      const calls = yield* Effect.forkChild(fifty)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(calls)
      assert.strictEqual(yield* refreshes, 1)
      const church = yield* FakePco.FakePco
      assert.isTrue((yield* church.requests).every(({ status }) => status === 200))
    }).pipe(Effect.provide(layer({ latency: "100 millis" }))))

  it.effect("all callers of a process share one look into the store and one lock", () => {
    const backend = MemoryStore.make()
    let [reads, locks] = [0, 0]
    const store = Leased.make({
      ...backend,
      read: (key) => Effect.suspend(() => (reads++, backend.read(key))),
      acquire: (...args) => Effect.suspend(() => (locks++, backend.acquire(...args)))
    })
    return Effect.gen(function*() {
      yield* signIn
      yield* TestClock.adjust("3 hours")
      ;[reads, locks] = [0, 0]
      const calls = yield* Effect.forkChild(fifty)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(calls)
      // one look for another sign-in, one for tokens, and one under the lock
      assert.deepStrictEqual([reads, locks], [3, 1])
    }).pipe(Effect.provide(layer({ latency: "100 millis", store: Layer.succeed(TokenStore.TokenStore, store) })))
  })

  it.effect("nobody holds a place in the rate limit while tokens are refreshed", () =>
    Effect.gen(function*() {
      yield* signIn
      yield* TestClock.adjust("3 hours")
      const calls = yield* Effect.forkChild(fifty)
      yield* TestClock.adjust("1 second")
      const limiter = yield* PcoRateLimiter
      const { fingerprint: credential } = yield* PcoAuth.PcoAuth
      assert.strictEqual((yield* limiter.status({ credential, offset: 0 })).used, 0)
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(calls)
      assert.strictEqual(yield* refreshes, 1)
    }).pipe(Effect.provide(layer({ latency: "4 seconds", limit: {} }))))

  it.effect("50 calls at once that all get a 401 make one refresh, and each is made again once", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* signIn
      // the store believes that the token is good for two hours, and it is not: the clock of the server is ahead
      yield* TestClock.adjust("10 minutes")
      yield* church.inject({ times: 50, path: "/people/v2/people", status: 401, body: "" })
      const calls = yield* Effect.forkChild(fiftyUnderWay)
      yield* TestClock.adjust("20 seconds")
      yield* Fiber.join(calls)
      assert.strictEqual(yield* refreshes, 1)
      const statuses = (yield* church.requests).map(({ status }) => status)
      assert.strictEqual(statuses.filter((status) => status === 401).length, 50)
      assert.strictEqual(statuses.filter((status) => status === 200).length, 51)
    }).pipe(Effect.provide(layer({ latency: "100 millis", config: { concurrency: 25 } }))))

  it.effect("a write that met a 401 is made again, because it was not carried out", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const tokens = yield* signIn
      yield* TestClock.adjust("10 minutes")
      // of the pair the access token alone: by an expiry that came early
      yield* church.failNext({
        method: "POST",
        path: "/people/v2/people",
        status: 401,
        body: JSON.stringify({ errors: [{ detail: "Error Code Hint: (BABOON)" }] })
      })
      yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      assert.strictEqual((yield* church.rows("Person")).length, 6)
      assert.notStrictEqual(Redacted.value((yield* stored)!.accessToken), Redacted.value(tokens.accessToken))
    }).pipe(Effect.provide(layer())))

  it.effect("a second 401 is final", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* signIn
      yield* TestClock.adjust("10 minutes")
      yield* church.inject({ path: "/people/v2/people/1", status: 401, body: "" })
      const error = yield* Effect.flip(read)
      assert.strictEqual(error.reason._tag, "Unauthorized")
      assert.strictEqual(error.attempts, 2)
      assert.strictEqual(error.operation, "people.Person.get")
      // and further ones do not refresh a token that is new
      yield* Effect.flip(read)
      yield* Effect.flip(read)
      assert.strictEqual(yield* refreshes, 1)
    }).pipe(Effect.provide(layer())))

  it.effect("a hint that is not about the token refreshes nothing", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const store = yield* TokenStore.TokenStore
      const issued = yield* church.issueToken({ access: "none" })
      yield* store.set(key, {
        accessToken: Redacted.make(issued.access_token),
        refreshToken: Redacted.make(issued.refresh_token),
        issuedAt: 0,
        expiresAt: 7_200_000,
        scopes: []
      })
      yield* TestClock.adjust("10 minutes")
      const error = yield* Effect.flip(read)
      assert.strictEqual(error.reason._tag === "Unauthorized" && error.reason.hint, "TRASH_PANDA")
      assert.strictEqual(yield* refreshes, 0)
      yield* church.expectRequests("GET /people/v2/people/1", 1)
    }).pipe(Effect.provide(layer())))

  it.effect("a clock that is set back makes no wait after a failure longer", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const store = yield* TokenStore.TokenStore
      const tokens = yield* signIn
      yield* store.set(key, { ...tokens, issuedAt: 0, expiresAt: 1 })
      yield* TestClock.setTime(2 * 86_400_000)
      yield* church.failNext({ path: "/oauth/token", status: 500 })
      assert.strictEqual((yield* Effect.flip(read)).reason._tag, "ServerError")
      yield* TestClock.setTime(86_400_000)
      yield* TestClock.adjust("2 seconds")
      yield* read
    }).pipe(Effect.provide(layer({ config: { retry: { times: 0 } } }))))

  it.effect("says that nobody signed in, and notices when somebody does", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const error = yield* Effect.flip(read)
      assert.strictEqual(error.reason._tag === "Unauthorized" && error.reason.grant, "missing")
      assert.isTrue(error.neverSent)
      assert.match(
        error.message,
        /^people.Person.get: the token store holds no tokens .* sign in \(PcoOAuth.authorize\)/
      )
      assert.strictEqual((yield* church.requests).length, 0)
      yield* signIn
      yield* read
    }).pipe(Effect.provide(layer())))

  it.effect("says that the grant is gone on OAuth's own word, asks once, and notices a new sign-in", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const tokens = yield* signIn
      yield* read
      yield* TestClock.adjust("10 minutes")
      yield* church.revokeToken(Redacted.value(tokens.accessToken))
      for (let call = 0; call < 3; call++) {
        const error = yield* Effect.flip(read)
        assert.strictEqual(error.reason._tag === "Unauthorized" && error.reason.grant, "gone")
        assert.match(error.message, /let the user sign in again/)
      }
      assert.strictEqual(yield* refreshes, 1)
      // the tokens are left where they are
      assert.strictEqual(Redacted.value((yield* stored)!.accessToken), Redacted.value(tokens.accessToken))
      yield* signIn
      yield* read
      assert.strictEqual(yield* refreshes, 1)
    }).pipe(Effect.provide(layer())))

  const passing: ReadonlyArray<readonly [name: string, fault: FakePco.Fault, reason: string]> = [
    ["a page of HTML with 400", { status: 400, body: "<html>invalid_grant</html>" }, "Malformed"],
    ["a page of HTML with 401", { status: 401, body: "<html>" }, "Malformed"],
    ["a page of HTML with 403", { status: 403 }, "Blocked"],
    ["a 429", { status: 429 }, "RateLimited"],
    [
      "a 500 in JSON that speaks of invalid_grant",
      { status: 500, body: "{\"error\":\"invalid_grant\"}" },
      "ServerError"
    ],
    ["a 503", { status: 503 }, "ServerError"],
    ["a success without a token", { status: 200, body: "{}" }, "Malformed"],
    ["a success in HTML", { status: 200, body: "<html>" }, "Malformed"],
    ["a connection that breaks before", { disconnect: "before" }, "Transport"],
    ["a wrong secret", { status: 401, body: "{\"error\":\"invalid_client\"}" }, "Unauthorized"]
  ]
  for (const [name, fault, reason] of passing) {
    it.effect(`${name} at the token endpoint ends no grant`, () =>
      Effect.gen(function*() {
        const church = yield* FakePco.FakePco
        const tokens = yield* signIn
        yield* read
        yield* church.inject({ ...fault, path: tokenPath })
        yield* TestClock.adjust("116 minutes")
        // until it ends the old token does
        yield* read
        yield* TestClock.adjust("10 minutes")
        const error = yield* Effect.flip(read)
        assert.strictEqual(error.reason._tag, reason)
        assert.isUndefined(error.reason._tag === "Unauthorized" ? error.reason.grant : undefined)
        assert.strictEqual(Redacted.value((yield* stored)!.refreshToken!), Redacted.value(tokens.refreshToken!))
        yield* church.clearFaults
        yield* TestClock.adjust("1 minute")
        yield* read
      }).pipe(Effect.provide(layer({ config: { retry: { times: 0 } } }))))
  }

  it.effect("a program that starts while the token endpoint is away uses the token of the store until it ends", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* signIn
      yield* TestClock.adjust("118 minutes")
      yield* church.inject({ path: tokenPath, status: 503 })
      yield* read
      yield* TestClock.adjust("2 minutes")
      assert.strictEqual((yield* Effect.flip(read)).reason._tag, "ServerError")
    }).pipe(Effect.provide(layer({ config: { retry: { times: 0 } } }))))

  it.effect("operations wait for a token endpoint that fails for a moment, and writes too", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* signIn
      yield* TestClock.adjust("3 hours")
      yield* church.inject({ path: tokenPath, status: 503, times: 2 })
      const creating = yield* Effect.forkChild(Person.create({ first_name: "Grace", last_name: "Hopper" }))
      yield* TestClock.adjust("30 seconds")
      yield* Fiber.join(creating)
      assert.strictEqual(yield* refreshes, 3)
      assert.strictEqual((yield* church.rows("Person")).length, 6)
    }).pipe(Effect.provide(layer())))

  it.effect("a refresh whose answer was lost is made again, and only then the grant is gone", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* signIn
      yield* TestClock.adjust("3 hours")
      yield* church.failNext({ path: tokenPath, disconnect: "after" })
      const lost = yield* Effect.flip(read)
      assert.strictEqual(lost.reason._tag, "Transport")
      yield* TestClock.adjust("5 seconds")
      const gone = yield* Effect.flip(read)
      assert.strictEqual(gone.reason._tag === "Unauthorized" && gone.reason.grant, "gone")
      assert.strictEqual(yield* refreshes, 2)
    }).pipe(Effect.provide(layer({ config: { retry: { times: 0 } } }))))

  it.effect("a failing token endpoint is asked ever less, whatever the number of calls", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* signIn
      yield* TestClock.adjust("3 hours")
      yield* church.inject({ path: tokenPath, status: 503 })
      for (let second = 0; second < 120; second++) {
        yield* Effect.flip(read)
        yield* Effect.flip(read)
        yield* TestClock.adjust("1 second")
      }
      assert.isAtMost(yield* refreshes, 9)
    }).pipe(Effect.provide(layer({ config: { retry: { times: 0 } } }))))

  it.effect("new tokens that cannot be stored are not used and not lost", () => {
    const { faults, layer: store } = failingStore()
    return Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* signIn
      yield* TestClock.adjust("3 hours")
      faults.write = 2
      const error = yield* Effect.flip(read)
      assert.strictEqual(error.reason._tag === "TokenStoreFailed" && error.reason.action, "write")
      assert.isTrue(error.neverSent)
      yield* TestClock.adjust("1 minute")
      yield* Effect.flip(read)
      // nothing went to the API with tokens that nobody could find again
      assert.strictEqual((yield* church.requests).length, 1)
      yield* TestClock.adjust("1 minute")
      yield* read
      assert.strictEqual(yield* refreshes, 1)
      yield* TestClock.adjust("3 hours")
      yield* read
      assert.strictEqual(yield* refreshes, 2)
    }).pipe(Effect.provide(layer({ store, config: { retry: { times: 0 } } })))
  })

  it.effect("new tokens that could not be stored are not brought back after a sign-out", () => {
    const { faults, layer: store } = failingStore()
    return Effect.gen(function*() {
      yield* signIn
      yield* TestClock.adjust("3 hours")
      faults.write = 1
      yield* Effect.flip(read)
      yield* (yield* TokenStore.TokenStore).remove(key)
      yield* TestClock.adjust("1 minute")
      const error = yield* Effect.flip(read)
      assert.strictEqual(error.reason._tag === "Unauthorized" && error.reason.grant, "missing")
      assert.isUndefined(yield* stored)
    }).pipe(Effect.provide(layer({ store, config: { retry: { times: 0 } } })))
  })

  for (
    const [name, fault] of [
      ["a holder that is late with its tokens takes those that were written after it", undefined],
      ["a refresh token that somebody else has spent is not the end of the grant", {
        status: 400,
        body: "{\"error\":\"invalid_grant\"}"
      }]
    ] as const
  ) {
    it.effect(name, () => {
      const { backend, layer: store } = overtakenStore()
      return Effect.gen(function*() {
        const church = yield* FakePco.FakePco
        yield* signIn
        yield* TestClock.adjust("3 hours")
        if (fault !== undefined) yield* church.failNext({ ...fault, path: tokenPath })
        const reading = yield* Effect.forkChild(read)
        yield* TestClock.adjust("1 second")
        const other = tokensOf(yield* church.issueToken())
        yield* backend.write(key, 1000, other)
        yield* TestClock.adjust("10 seconds")
        yield* Fiber.join(reading)
        assert.strictEqual(Redacted.value((yield* stored)!.accessToken), Redacted.value(other.accessToken))
        assert.strictEqual(yield* refreshes, 1)
        yield* church.expectRequests("GET /people/v2/people/1", 1)
      }).pipe(Effect.provide(layer({ store, latency: "4 seconds" })))
    })
  }

  it.effect("new tokens that could not be stored are stored when the program ends", () => {
    const { faults, layer: store } = failingStore()
    return Effect.gen(function*() {
      const tokens = yield* TokenStore.TokenStore
      let before: TokenStore.Tokens | undefined
      yield* Effect.gen(function*() {
        before = yield* signIn
        yield* TestClock.adjust("3 hours")
        faults.write = 1
        yield* Effect.flip(read)
      }).pipe(Effect.provide(layer({ store, config: { retry: { times: 0 } } })))
      const after = yield* tokens.get(key)
      assert.notStrictEqual(Redacted.value(after!.refreshToken!), Redacted.value(before!.refreshToken!))
    }).pipe(Effect.provide(store))
  })

  it.effect("a store that cannot be read is a typed error, and is retried", () => {
    const { faults, layer: store } = failingStore()
    return Effect.gen(function*() {
      yield* signIn
      faults.read = 1
      const reading = yield* Effect.forkChild(read)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(reading)
      faults.read = 100
      yield* TestClock.adjust("3 hours")
      const failing = yield* Effect.forkChild(Effect.flip(read))
      yield* TestClock.adjust("1 minute")
      const error = yield* Fiber.join(failing)
      assert.strictEqual(error.reason._tag === "TokenStoreFailed" && error.reason.action, "read")
    }).pipe(Effect.provide(layer({ store })))
  })

  it.effect("an interrupted caller does not interrupt the refresh", () =>
    Effect.gen(function*() {
      const first = yield* signIn
      yield* TestClock.adjust("3 hours")
      const calls = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(read))
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* refreshes, 0)
      yield* Fiber.interrupt(calls[0]!)
      yield* TestClock.adjust("9 seconds")
      yield* Fiber.join(calls[1]!)
      yield* Fiber.join(calls[2]!)
      assert.strictEqual(yield* refreshes, 1)
      assert.notStrictEqual(Redacted.value((yield* stored)!.accessToken), Redacted.value(first.accessToken))
    }).pipe(Effect.provide(layer({ latency: "4 seconds" }))))

  it.effect("a program that ends during a refresh waits for its tokens", () => {
    const { layer: store } = failingStore()
    return Effect.gen(function*() {
      let before: TokenStore.Tokens | undefined
      const program = yield* Effect.gen(function*() {
        before = yield* signIn
        yield* Effect.sleep("3 hours")
        yield* read
      }).pipe(Effect.provide(layer({ store, latency: "4 seconds" })), Effect.forkChild)
      // what signing in and the way to the refresh take besides the clock is of this machine
      const realTime = (millis: number) => Effect.promise(() => new Promise((resolve) => setTimeout(resolve, millis)))
      const isSignedIn = () => before !== undefined
      for (let step = 0; step < 400 && !isSignedIn(); step++) {
        yield* realTime(10)
        yield* TestClock.adjust("1 second")
      }
      yield* realTime(50)
      yield* TestClock.adjust("3 hours")
      yield* realTime(1000)
      yield* TestClock.adjust("1 second")
      const ending = yield* Effect.forkChild(Fiber.interrupt(program))
      yield* TestClock.adjust("1 second")
      assert.isUndefined(ending.pollUnsafe())
      yield* TestClock.adjust("9 seconds")
      yield* Fiber.join(ending)
      const after = yield* Effect.flatMap(TokenStore.TokenStore, (tokens) => tokens.get(key))
      assert.notStrictEqual(Redacted.value(after!.refreshToken!), Redacted.value(before!.refreshToken!))
    }).pipe(Effect.provide(store))
  })

  it.effect("a Blocked read is made again and touches no tokens; a Blocked write is not made again", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const tokens = yield* signIn
      yield* TestClock.adjust("10 minutes")
      yield* church.failNext({ status: 403 })
      const reading = yield* Effect.forkChild(read)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(reading)
      yield* church.expectRequests("GET /people/v2/people/1", 2)
      yield* church.failNext({ status: 403 })
      const error = yield* Effect.flip(Person.create({ first_name: "Grace", last_name: "Hopper" }))
      assert.strictEqual(error.reason._tag, "Blocked")
      yield* church.expectRequests("POST /people/v2/people", 1)
      assert.strictEqual(yield* refreshes, 0)
      assert.strictEqual(Redacted.value((yield* stored)!.accessToken), Redacted.value(tokens.accessToken))
    }).pipe(Effect.provide(layer())))
})

describe("the fingerprint of a user who signed in", () => {
  const fingerprintOf = (clientId: string, key: string) =>
    Effect.map(PcoAuth.PcoAuth, (auth) => auth.fingerprint).pipe(
      Effect.provide(
        PcoAuth.layerOAuth({ clientId, key }).pipe(
          Layer.provide([FakePco.layerHttpClient(), TokenStore.layerMemory, PcoConfig.layer()])
        )
      )
    )

  it.effect("follows from the client and the key, and tells neither", () =>
    Effect.gen(function*() {
      const one = yield* fingerprintOf("app", "church-1")
      assert.match(one, /^[0-9a-f]{16}\.[\w-]+$/)
      const others = [
        yield* fingerprintOf("app", "church-2"),
        yield* fingerprintOf("app2", "church-1"),
        // of another store, of which nobody knows who signed in
        yield* fingerprintOf("app", "church-1")
      ]
      assert.strictEqual(new Set([one, ...others]).size, 4)
    }))

  it.effect("stays through a refresh", () =>
    Effect.gen(function*() {
      yield* signIn
      yield* read
      const { fingerprint } = yield* PcoAuth.PcoAuth
      yield* TestClock.adjust("3 hours")
      yield* read
      assert.strictEqual((yield* PcoAuth.PcoAuth).fingerprint, fingerprint)
      assert.strictEqual(yield* refreshes, 1)
    }).pipe(Effect.provide(layer())))
})
