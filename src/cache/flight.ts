/**
 * Values that are being made, so that who asks for the same one in the meantime waits for
 * it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Flight from "../internal/flight.ts"

interface Making {
  readonly flight: Flight.Flight<unknown, unknown>
  readonly moment: number
}

/**
 * @internal
 */
export interface Flights {
  /**
   * Joins the flight of a key that began at the same moment, or starts one. It goes on
   * when one of those who wait is interrupted, and ends when the last one is.
   */
  readonly join: <A, E, R>(key: string, moment: number, make: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

const nobodyCares = () => {}

/**
 * @internal
 */
export const make = (scope: Scope.Scope): Flights => {
  const underWay = new Map<string, Making>()

  const begin = <A, E, R>(key: string, moment: number, make: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
    let making: Making | undefined
    const land = () => {
      if (making !== undefined && underWay.get(key) === making) underWay.delete(key)
    }
    return Flight.start(Effect.onExit(make, () => Effect.sync(land)), scope, {
      onStart: (flight) => {
        making = { flight, moment }
        underWay.set(key, making)
      },
      onDeserted: land,
      onLeave: nobodyCares
    })
  }

  return {
    join: <A, E, R>(key: string, moment: number, make: Effect.Effect<A, E, R>) =>
      Effect.suspend(() => {
        const found = underWay.get(key)
        return found?.moment === moment
          ? Flight.join(found.flight, nobodyCares) as Effect.Effect<A, E, R> // the key says what the value is
          : begin(key, moment, make)
      })
  }
}
