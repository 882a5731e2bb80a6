import { assert, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { PcoError } from "../../src/client/PcoError.ts"
import type { TokenStore } from "../../src/auth/TokenStore.ts"
import * as TokenStores from "../../src/auth/TokenStore.ts"

export const tokens = (name: string, refreshToken: string | undefined = `${name}-refresh`): TokenStores.Tokens => ({
  accessToken: Redacted.make(`${name}-access`),
  refreshToken: refreshToken === undefined ? undefined : Redacted.make(refreshToken),
  issuedAt: 1,
  expiresAt: 2,
  scopes: ["people", "openid"]
})

export const access = (found: TokenStores.Tokens | undefined) =>
  found === undefined ? undefined : Redacted.value(found.accessToken)

/** What every store does. `key` gives a key of its own to each test. */
export const storeSuite = (
  layer: Layer.Layer<TokenStore, PcoError | { readonly _tag: string }>,
  key: (name: string) => string = (name) => name
) => {
  const test = (name: string, effect: (store: TokenStores.Service, key: string) => Effect.Effect<void, unknown>) =>
    it.live(name, () =>
      Effect.gen(function*() {
        yield* effect(yield* TokenStores.TokenStore, key(name))
      }).pipe(Effect.provide(layer)))

  test("gives back what was put in, whole", (store, key) =>
    Effect.gen(function*() {
      assert.isUndefined(yield* store.get(key))
      yield* store.set(key, tokens("one"))
      const found = (yield* store.get(key))!
      assert.strictEqual(Redacted.value(found.refreshToken!), "one-refresh")
      assert.deepStrictEqual(
        [access(found), found.issuedAt, found.expiresAt, found.scopes],
        ["one-access", 1, 2, ["people", "openid"]]
      )
      yield* store.set(key, { ...tokens("two"), refreshToken: undefined })
      assert.isUndefined((yield* store.get(key))!.refreshToken)
      yield* store.remove(key)
      assert.isUndefined(yield* store.get(key))
      yield* store.set(key, tokens("three"))
      assert.strictEqual(access(yield* store.get(key)), "three-access")
    }))

  test("keeps tokens that never end", (store, key) =>
    Effect.gen(function*() {
      yield* store.set(key, { ...tokens("one"), expiresAt: Number.POSITIVE_INFINITY })
      assert.strictEqual((yield* store.get(key))!.expiresAt, Number.POSITIVE_INFINITY)
    }))

  test("keeps keys apart, whatever is in them", (store, key) =>
    Effect.gen(function*() {
      const keys = ["a", "A", "../a", "a/b", "a}b{", "a%2fb", "ä", ".", " "].map((name) => `${key}${name}`)
      yield* Effect.forEach(keys, (name, index) => store.set(name, tokens(String(index))))
      const found = yield* Effect.forEach(keys, (name) => Effect.map(store.get(name), access))
      assert.deepStrictEqual(found, keys.map((_, index) => `${index}-access`))
    }))

  test("lets one at a time in, and keys do not wait for each other", (store, key) =>
    Effect.gen(function*() {
      let [inside, most, sum] = [0, 0, 0]
      const visit = (key: string) =>
        store.withLock(key, () =>
          Effect.gen(function*() {
            most = Math.max(most, ++inside)
            const before = sum
            yield* Effect.sleep(2)
            sum = before + 1
            inside--
          }))
      yield* Effect.forEach(Array.from({ length: 20 }), () => visit(key), { concurrency: "unbounded", discard: true })
      assert.deepStrictEqual([most, sum], [1, 20])
      yield* store.withLock(key, () => visit(`${key} other`))
    }))

  test("gives the lock back after a failure and after an interruption", (store, key) =>
    Effect.gen(function*() {
      assert.strictEqual(yield* Effect.flip(store.withLock(key, () => Effect.fail("no"))), "no")
      const inside = yield* Deferred.make<void>()
      const held = yield* Effect.forkChild(
        store.withLock(key, () => Effect.andThen(Deferred.succeed(inside, undefined), Effect.never))
      )
      yield* Deferred.await(inside)
      const waiting = yield* Effect.forkChild(store.set(key, tokens("waiting")))
      yield* Effect.sleep(50)
      assert.isUndefined(yield* store.get(key))
      yield* Fiber.interrupt(waiting)
      yield* Fiber.interrupt(held)
      yield* store.set(key, tokens("after"))
      assert.strictEqual(access(yield* store.get(key)), "after-access")
    }))

  test("the holder reads and writes under its own lock", (store, key) =>
    Effect.gen(function*() {
      yield* store.withLock(key, (held) =>
        Effect.gen(function*() {
          assert.isUndefined(yield* held.get)
          yield* held.set(tokens("one"))
          yield* held.set(tokens("two"))
          assert.strictEqual(access(yield* held.get), "two-access")
        }))
      yield* store.withLock(key, (held) => held.remove)
      assert.isUndefined(yield* store.get(key))
    }))
}
