import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { Pco, PcoAuth, PcoCache, PcoConfig, PcoRateLimiter } from "../../src/index.ts"
import * as MemoryStore from "../../src/auth/oauth/memoryStore.ts"
import * as Leased from "../../src/auth/oauth/leased.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, tierLayer } from "../cache/memoryTier.ts"
import { application, clients, key, tokensOf } from "./support.ts"

const church = FakePco.layerHttpClient({ people: 5, limit: false, oauth: { clients, only: true } })

/** What somebody signed in with; every sign-in is one of its own. */
const tokensFor = (person: string, grant?: string) =>
  Effect.gen(function*() {
    const issued = yield* (yield* FakePco.FakePco).issueToken({ clientId: "app", person })
    const { grant: _, ...tokens } = tokensOf(issued)
    return { ...tokens, ...(grant === undefined ? undefined : { grant }) }
  })

type Stores = Layer.Layer<TokenStore.TokenStore>
const storeOf = (backend: Leased.Backend): Stores => Layer.succeed(TokenStore.TokenStore, Leased.make(backend))

const client = (tokenStore: Stores, cache: Layer.Layer<PcoCache.PcoCache, never, never> | undefined = undefined) =>
  Pco.layerWithoutHttpClient({
    auth: { ...application, key, tokenStore },
    rateLimit: false,
    cache: cache === undefined ? { timeToLive: "1 hour" } : cache as never
  })

const signInAs = (store: Stores, person: string, grant?: string) =>
  Effect.gen(function*() {
    yield* (yield* TokenStore.TokenStore).set(key, yield* tokensFor(person, grant))
  }).pipe(Effect.provide(store))

describe("what is cached belongs to the user who read it", () => {
  it.effect.each([["named", "a", "b"], ["without a name", undefined, undefined]] as const)(
    "and a running client goes on as whoever signed in under its key: sign-ins %s",
    ([, a, b]) => {
      const store = storeOf(MemoryStore.make())
      return Effect.gen(function*() {
        yield* signInAs(store, "2", a)
        yield* Effect.gen(function*() {
          assert.strictEqual((yield* Person.me()).id, "2")
          assert.strictEqual((yield* Person.me()).id, "2")
          yield* signInAs(store, "3", b)
          assert.strictEqual((yield* Person.me()).id, "3")
          yield* signInAs(store, "2", a)
          assert.strictEqual((yield* Person.me()).id, "2")
          yield* Effect.flatMap(TokenStore.TokenStore, (tokens) => tokens.remove(key)).pipe(Effect.provide(store))
          const error = yield* Effect.flip(Person.me())
          assert.strictEqual(error.reason._tag, "Unauthorized")
        }).pipe(Effect.provide(client(store)))
      }).pipe(Effect.provide(church))
    }
  )

  it.effect("and so does every call that comes while it is looked up who signed in", () => {
    const store = storeOf(MemoryStore.make())
    return Effect.gen(function*() {
      yield* signInAs(store, "2")
      yield* Effect.gen(function*() {
        assert.strictEqual((yield* Person.me()).id, "2")
        yield* signInAs(store, "3")
        const seen = yield* Effect.forEach([1, 2, 3], () => Person.me(), { concurrency: "unbounded" })
        assert.deepStrictEqual(seen.map(({ id }) => id), ["3", "3", "3"])
      }).pipe(Effect.provide(client(store)))
    }).pipe(Effect.provide(church))
  })

  it.effect("and within a second where another process stored the sign-in", () => {
    const backend = MemoryStore.make()
    return Effect.gen(function*() {
      yield* signInAs(storeOf(backend), "2", "a")
      yield* Effect.gen(function*() {
        assert.strictEqual((yield* Person.me()).id, "2")
        yield* signInAs(storeOf(backend), "3", "b")
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* Person.me()).id, "3")
      }).pipe(Effect.provide(client(storeOf(backend))))
    }).pipe(Effect.provide(church))
  })

  it.effect("whatever the key is called: two stores share no cache", () =>
    Effect.gen(function*() {
      const shared = yield* memoryTier()
      const [one, two] = [storeOf(MemoryStore.make()), storeOf(MemoryStore.make())]
      yield* signInAs(one, "2")
      yield* signInAs(two, "3")
      const as = (store: Stores) =>
        Effect.map(Person.me(), ({ id }) => id).pipe(
          Effect.provide(Layer.fresh(client(
            store,
            Layer.provide(
              PcoCache.layerTiered({ timeToLive: "1 hour" }),
              [tierLayer(shared), PcoConfig.layer()]
            ) as never
          )))
        )
      assert.strictEqual(yield* as(one), "2")
      assert.strictEqual(yield* as(two), "3")
      const { counts } = yield* FakePco.FakePco
      const before = yield* counts
      // in another process, the same user finds what was read
      assert.strictEqual(yield* as(one), "2")
      assert.deepStrictEqual(yield* counts, before)
    }).pipe(Effect.provide(church)))

  it.effect("and the name of a sign-in stays through a refresh, in every process", () => {
    const backend = MemoryStore.make()
    const fingerprint = Effect.gen(function*() {
      const auth = yield* PcoAuth.PcoAuth
      yield* auth.authorization
      return auth.fingerprint
    }).pipe(Effect.provide(Layer.fresh(
      Layer.provide(PcoAuth.layerOAuth({ ...application, key }), [PcoConfig.layer(), storeOf(backend)])
    )))
    return Effect.gen(function*() {
      yield* signInAs(storeOf(backend), "2")
      const before = yield* fingerprint
      yield* TestClock.adjust("3 hours")
      assert.strictEqual(yield* fingerprint, before)
      assert.strictEqual(yield* fingerprint, before)
    }).pipe(Effect.provide(church))
  })
})

describe("a request that waits in the limit while another user signs in", () => {
  it.effect("takes a permit of the user whose token it is sent with", () => {
    const store = storeOf(MemoryStore.make())
    const outcomes: Array<readonly [credential: string, outcome: string]> = []
    const limiter = Layer.effect(
      PcoRateLimiter.PcoRateLimiter,
      Effect.map(PcoRateLimiter.PcoRateLimiter, (unlimited) => ({
        ...unlimited,
        reserve: ({ credential }, use) => {
          const settle = ({ _tag }: PcoRateLimiter.Outcome) => Effect.sync(() => void outcomes.push([credential, _tag]))
          return Effect.andThen(Effect.sleep("10 seconds"), use({ waited: 10_000, settle }))
        }
      }))
    ).pipe(Layer.provide(PcoRateLimiter.layerUnlimited))
    return Effect.gen(function*() {
      yield* signInAs(store, "2", "a")
      yield* Effect.gen(function*() {
        const waiting = yield* Effect.forkChild(Person.me())
        yield* TestClock.adjust("5 seconds")
        yield* signInAs(store, "3", "b")
        // Whoever asks next learns of the sign-in.
        const next = yield* Effect.forkChild(Person.get("1"))
        yield* TestClock.adjust("30 seconds")
        assert.strictEqual((yield* Fiber.join(waiting)).id, "3")
        yield* Fiber.join(next)
        assert.deepStrictEqual(
          outcomes.map(([credential, outcome]) => [credential.split(".").at(-1), outcome]),
          [["a", "NeverSent"], ["b", "Answered"], ["b", "Answered"]]
        )
      }).pipe(
        Effect.provide(Pco.layerWithoutHttpClient({
          auth: { ...application, key, tokenStore: store },
          rateLimit: limiter,
          cache: false
        }))
      )
    }).pipe(Effect.provide(church))
  })
})
