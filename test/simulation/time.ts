/** Virtual time: who runs it on, and a clock of a machine that may be wrong. */
import * as crypto from "node:crypto"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"

/** Nothing that a program of the simulation does takes as long. */
export const longest = 4 * 60 * 60 * 1000

const step = 5_000

// The Web Crypto API works in threads of its own, whose time is not that of the clock: with it a seed would not always
// be the same run. Node's own digest answers at once.
const digest = crypto.webcrypto.subtle.digest.bind(crypto.webcrypto.subtle)
crypto.webcrypto.subtle.digest = (algorithm, data) => {
  const name = typeof algorithm === "string" ? algorithm : algorithm.name
  if (name !== "SHA-256") return digest(algorithm, data)
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data)
  const made = new Uint8Array(crypto.createHash("sha256").update(bytes).digest())
  return Promise.resolve(made.buffer)
}

/** Two turns of the event loop: what was resumed by a promise goes on. */
const turn = Effect.promise(() => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve))))

/**
 * Runs an effect while `TestClock` moves on, each sleep in its order. Gives `undefined` when it does not end in the
 * longest time.
 */
export const runOn = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A | undefined, E, R> =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(effect, { startImmediately: true })
    const start = yield* Clock.currentTimeMillis
    while (fiber.pollUnsafe() === undefined) {
      yield* turn
      if (fiber.pollUnsafe() !== undefined) break
      if ((yield* Clock.currentTimeMillis) - start > longest) {
        // not waited for: it may be one that cannot be interrupted
        fiber.interruptUnsafe()
        return undefined
      }
      yield* TestClock.adjust(step)
    }
    return yield* Fiber.join(fiber)
  })

/** A clock whose time of day is wrong by so many milliseconds; what only goes forward is right. */
export const skewed = (base: Clock.Clock, skew: () => number): Clock.Clock => ({
  currentTimeMillisUnsafe: () => base.currentTimeMillisUnsafe() + skew(),
  currentTimeMillis: Effect.sync(() => base.currentTimeMillisUnsafe() + skew()),
  currentTimeNanosUnsafe: () => base.currentTimeNanosUnsafe() + BigInt(skew()) * 1_000_000n,
  currentTimeNanos: Effect.sync(() => base.currentTimeNanosUnsafe() + BigInt(skew()) * 1_000_000n),
  monotonicTimeNanosUnsafe: () => base.monotonicTimeNanosUnsafe(),
  monotonicTimeNanos: base.monotonicTimeNanos,
  // whole milliseconds, as timers have them: the rest of a rounding would be waited for without end
  sleep: (duration) => base.sleep(Duration.millis(Math.ceil(Duration.toMillis(duration))))
})
