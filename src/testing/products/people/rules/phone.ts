/**
 * How Planning Center spells a phone number.
 *
 * @internal
 */
import type { Attributes } from "../../../engine/Store.ts"

/**
 * The attributes that follow from a number. Numbers of North America are taken
 * apart; of others only the international form is known.
 *
 * @internal
 */
export const spell = (number: unknown): Attributes => {
  const text = typeof number === "string" ? number : ""
  const digits = text.replace(/\D/g, "")
  const local = digits.length === 10 && !text.startsWith("+")
    ? digits
    : digits.length === 11 && digits.startsWith("1")
    ? digits.slice(1)
    : undefined
  if (local !== undefined) {
    const [area, exchange, line] = [local.slice(0, 3), local.slice(3, 6), local.slice(6)]
    const national = `(${area}) ${exchange}-${line}`
    return {
      e164: `+1${local}`,
      international: `+1 ${area}-${exchange}-${line}`,
      national,
      country_code: "US",
      formatted_number: national
    }
  }
  const isInternational = text.startsWith("+") && digits.length >= 7
  return {
    e164: isInternational ? `+${digits}` : null,
    international: isInternational ? text : null,
    national: isInternational ? text : null,
    country_code: null,
    formatted_number: text === "" ? null : text
  }
}
