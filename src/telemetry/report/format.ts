/**
 * Numbers in words.
 *
 * @internal
 */

/** With thousands apart. */
export const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ",")

export const count = (value: number, noun: string): string => `${whole(value)} ${noun}${value === 1 ? "" : "s"}`

export const percent = (share: number): string => {
  const value = share * 100
  return `${value > 0 && value < 10 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value)} %`
}

export const duration = (millis: number): string => {
  if (millis < 1) return millis === 0 ? "0 ms" : "under 1 ms"
  if (millis < 1000) return `${Math.round(millis)} ms`
  if (millis < 60_000) return `${(millis / 1000).toFixed(1).replace(/\.0$/, "")} s`
  const minutes = millis / 60_000
  return minutes < 60 ? `${minutes.toFixed(1).replace(/\.0$/, "")} min` : `${(minutes / 60).toFixed(1)} h`
}

/** Date and time, UTC. */
export const dateTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ")

export const time = (at: number): string => dateTime(at).slice(11)
