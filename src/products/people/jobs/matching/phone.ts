/**
 * Phone numbers, the one place that knows of the library that reads them.
 *
 * @internal
 */
import * as Effect from "effect/Effect"

/**
 * @internal
 */
export interface Phone {
  /** Such as `+12125550100`: equal for every way to write one number. */
  readonly e164: string
  /** The digits without the country code, such as `2125550100`. */
  readonly national: string
}

/**
 * Reads a number as it is dialled in a country, `undefined` when it is none. Without
 * a country only numbers that begin with `+` can be read.
 *
 * @internal
 */
export type Read = (text: string, region: string | undefined) => Phone | undefined

let loaded: Read | undefined

/**
 * The reader. Its table of numbering plans is large, so it is loaded for the first number
 * that is to be read.
 *
 * @internal
 */
export const reader: Effect.Effect<Read> = /* @__PURE__ */ Effect.suspend(() =>
  loaded !== undefined ? Effect.succeed(loaded) : Effect.map(
    Effect.promise(() => import("libphonenumber-js/min")),
    ({ isSupportedCountry, parsePhoneNumberFromString }) =>
      loaded = (text, region) => {
        const country = region?.toUpperCase()
        const number = parsePhoneNumberFromString(
          text,
          country !== undefined && isSupportedCountry(country) ? country : undefined
        )
        // possible is enough: numbers that nobody was given yet are written into forms all the same
        return number?.isPossible() ? { e164: number.number, national: number.nationalNumber } : undefined
      }
  )
)
