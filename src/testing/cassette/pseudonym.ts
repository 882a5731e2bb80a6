/**
 * Replacements for personal data: the same for the same value, in the same form.
 *
 * @internal
 */

/** @internal */
export type Substitute = "name" | "email" | "phone" | "street" | "place" | "digits" | "date" | "text" | "url"

/** @internal */
export interface Pseudonyms {
  readonly of: (kind: Substitute, value: string) => string
}

const hash = (text: string): number => {
  let mixed = 0x811c9dc5
  for (let index = 0; index < text.length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const consonants = "bdfgklmnprstvz"
const vowels = "aeiou"

const syllables = (seed: number, count: number): string => {
  let rest = seed
  let word = ""
  for (let index = 0; index < count; index++) {
    word += consonants[rest % consonants.length]! + vowels[Math.floor(rest / consonants.length) % vowels.length]!
    rest = Math.floor(rest / (consonants.length * vowels.length))
  }
  return word
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

const two = (number: number) => String(number).padStart(2, "0")

/** Words in names that tell nothing of a person. */
const common = new Set(["household", "family", "and", "&", "jr", "jr.", "sr", "sr.", "ii", "iii"])

/**
 * Makes replacements from the value and a key alone. A number keeps its number of
 * digits and a date its year.
 *
 * @internal
 */
export const make = (key: string): Pseudonyms => {
  const seed = (kind: string, value: string) => hash(`${key}\u0000${kind}\u0000${value.normalize("NFC").toLowerCase()}`)

  const word = (text: string) =>
    common.has(text.toLowerCase()) || !/[\p{L}\p{N}]/u.test(text)
      ? text
      : /^\p{N}+$/u.test(text)
      ? digits(text, text.length)
      : text.replace(/[^%(),"]+/gu, (name) => {
        const other = syllables(seed("name", name), 3)
        return name === name.toLowerCase() ? other : capital(other)
      })

  const email = (text: string) => {
    const number = seed("email", text)
    return `${syllables(number, 3)}.${number % 10_000}@example.com`
  }

  const digits = (text: string, count: number) => {
    const number = String(seed("digits", text)) + String(seed("more digits", text))
    return number.padEnd(count, "0").slice(0, count)
  }

  // Planning Center sends one number in several spellings: the last ten digits decide, and the marks stay.
  const phone = (text: string) => {
    const all = text.replace(/\D/g, "")
    const last = all.slice(-10)
    const other = last.length === 10 ? `55501${digits(last, 5)}` : digits(last, last.length)
    const replaced = all.slice(0, -10) + other
    let at = 0
    return text.replace(/\d/g, () => replaced[at++]!)
  }

  // An ISO date, alone or with a time: the year stays, so that ages and grades still make sense.
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|T[\d:.]+(?:Z|[+-][\d:]+)?$)/

  const date = (text: string) => {
    const number = seed("date", text.slice(0, 10))
    return text.replace(
      iso,
      (day) => `${day.slice(0, 4)}-${two(1 + number % 12)}-${two(1 + Math.floor(number / 12) % 28)}`
    )
  }

  // What is a replacement already stays: a program sends back what it read from a recording.
  const replaced = /^(text [a-z]{8}|[a-z]{6}\.\d{1,4}@example\.com|https:\/\/example\.com\/[a-z]{10})$/

  const text = (value: string) =>
    iso.test(value)
      ? date(value)
      : /^\d+$/.test(value)
      ? digits(value, value.length)
      : /^(true|false)$/i.test(value)
      ? value
      : `text ${syllables(seed("text", value), 4)}`

  const of = (kind: Substitute, value: string): string => {
    if (value.trim() === "" || replaced.test(value)) return value
    // `address` is a street here and an email there
    if (kind !== "email" && kind !== "url" && /^[^\s@]+@[^\s@]+$/.test(value)) return email(value)
    switch (kind) {
      case "name":
        return value.split(/(\s+)/).map((part) => part.trim() === "" ? part : word(part)).join("")
      case "email":
        return value.includes("@") ? value.replace(/[^%]+/g, email) : of("name", value)
      case "phone":
        return /^(?=.*\d)[\d\s()+./#%-]+$/.test(value) ? phone(value) : text(value)
      case "street":
        return `${1 + seed("street", value) % 999} ${capital(syllables(seed("street", value), 3))} Street`
      case "place":
        return capital(syllables(seed("place", value), 3))
      case "digits":
        return digits(value, Math.min(value.length, 20))
      case "date":
        return text(value)
      case "text":
        return text(value)
      case "url":
        return `https://example.com/${syllables(seed("url", value), 5)}`
    }
  }

  return { of }
}
