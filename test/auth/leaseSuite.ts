import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Backend } from "../../src/auth/oauth/leased.ts"
import { access, tokens } from "./storeSuite.ts"

/** What the lock of every store does when a holder dies or comes late. `wait` lets real time pass. */
export const leaseSuite = (
  make: Effect.Effect<Backend, unknown, Scope.Scope>,
  key: (name: string) => string = (name) => name,
  measuresByHolder = false
) => {
  const test = (name: string, effect: (backend: Backend, key: string) => Effect.Effect<void, unknown>) =>
    it.live(name, () => Effect.scoped(Effect.flatMap(make, (backend) => effect(backend, key(name)))))

  const short = 60
  const long = 30_000
  const outlive = Effect.sleep(short * 2)

  test(
    "a holder that died keeps the lock until its lease is over, and no longer",
    (backend, key) =>
      Effect.gen(function*() {
        const first = (yield* backend.acquire(key, "dead", short))!
        assert.isUndefined(yield* backend.acquire(key, "next", long))
        yield* outlive
        const second = (yield* backend.acquire(key, "next", long))!
        assert.isAbove(second, first)
        // the dead one comes back: it neither frees nor prolongs what is not its own
        yield* backend.renew(key, "dead", first, long)
        yield* backend.release(key, "dead", first)
        assert.isUndefined(yield* backend.acquire(key, "third", long))
        yield* backend.release(key, "next", second)
        assert.isAbove((yield* backend.acquire(key, "third", long))!, second)
      })
  )

  test(
    "a holder whose clock was ahead keeps the lock for one lease of whoever waits",
    (backend, key) =>
      Effect.gen(function*() {
        // a day: as far as the lease of a dead holder whose clock was wrong reaches
        const first = yield* backend.acquire(key, "ahead", 86_400_000)
        // a store that measures by a clock of its own cannot be told a wrong one
        if (!measuresByHolder) return yield* backend.release(key, "ahead", first!)
        assert.isUndefined(yield* backend.acquire(key, "next", short))
        yield* Effect.sleep(short / 2)
        assert.isUndefined(yield* backend.acquire(key, "next", short))
        yield* backend.renew(key, "ahead", first!, 86_400_001)
        yield* outlive
        assert.isUndefined(yield* backend.acquire(key, "next", short))
        yield* outlive
        assert.isAbove((yield* backend.acquire(key, "next", short))!, first!)
      })
  )

  test("a holder that renews keeps the lock", (backend, key) =>
    Effect.gen(function*() {
      const number = (yield* backend.acquire(key, "alive", short))!
      yield* backend.renew(key, "alive", number, long)
      yield* outlive
      assert.isUndefined(yield* backend.acquire(key, "next", long))
    }))

  test(
    "a late holder cannot overwrite newer tokens, nor bring back what was removed",
    (backend, key) =>
      Effect.gen(function*() {
        const late = (yield* backend.acquire(key, "late", short))!
        yield* outlive
        const next = (yield* backend.acquire(key, "next", long))!
        assert.isTrue(yield* backend.write(key, next, tokens("newer")))
        assert.isFalse(yield* backend.write(key, late, tokens("late")))
        assert.strictEqual(access(yield* backend.read(key)), "newer-access")
        assert.isTrue(yield* backend.write(key, next, undefined))
        assert.isFalse(yield* backend.write(key, late, tokens("late")))
        assert.isUndefined(yield* backend.read(key))
      })
  )

  test(
    "a late holder can write where nobody did: its tokens are the only good ones",
    (backend, key) =>
      Effect.gen(function*() {
        const late = (yield* backend.acquire(key, "late", short))!
        yield* outlive
        const next = (yield* backend.acquire(key, "next", long))!
        assert.isTrue(yield* backend.write(key, late, tokens("late")))
        assert.strictEqual(access(yield* backend.read(key)), "late-access")
        assert.isTrue(yield* backend.write(key, next, tokens("newer")))
        assert.strictEqual(access(yield* backend.read(key)), "newer-access")
      })
  )

  test("many who want the lock at once get it one after the other", (backend, key) =>
    Effect.gen(function*() {
      const numbers: Array<number> = []
      const take = (holder: string): Effect.Effect<void, unknown> =>
        Effect.gen(function*() {
          const number = yield* backend.acquire(key, holder, long)
          if (number === undefined) return yield* Effect.andThen(Effect.sleep(1), take(holder))
          numbers.push(number)
          assert.isUndefined(yield* backend.acquire(key, "intruder", long))
          yield* backend.release(key, holder, number)
        })
      yield* Effect.forEach(
        Array.from({ length: 30 }, (_, index) => `holder ${index}`),
        take,
        { concurrency: "unbounded", discard: true }
      )
      assert.strictEqual(new Set(numbers).size, 30)
      assert.deepStrictEqual(numbers, numbers.toSorted((left, right) => left - right))
    }))
}
