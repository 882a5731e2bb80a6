import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"

/**
 * Lets items with one key go one after the other: the second one then finds what became of the first.
 *
 * @internal
 */
export const makeLine = () => {
  const under = new Map<string, Deferred.Deferred<void>>()
  return <A, E, R>(key: string, effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
    const take: Effect.Effect<A, E, R> = Effect.suspend(() => {
      const first = under.get(key)
      if (first !== undefined) return Effect.andThen(Deferred.await(first), take)
      const mine = Deferred.makeUnsafe<void>()
      under.set(key, mine)
      return Effect.ensuring(
        effect,
        Effect.sync(() => {
          under.delete(key)
          Deferred.doneUnsafe(mine, Effect.void)
        })
      )
    })
    return take
  }
}
