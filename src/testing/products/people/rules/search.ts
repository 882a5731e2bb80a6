/**
 * The searches for people, as they were measured: by words, not by a search
 * engine.
 *
 * @internal
 */
import type { Index, Search } from "../../../engine/productRules.ts"
import type { Row } from "../../../engine/Store.ts"

const fold = (value: unknown): string => typeof value === "string" ? value.toLowerCase() : ""

const digits = (value: unknown): string => typeof value === "string" ? value.replace(/\D/g, "") : ""

// The middle name is not among them, and neither is the nickname together with the last name.
const namesOf = ({ attributes }: Row): ReadonlyArray<string> => [
  fold(attributes["name"]),
  `${fold(attributes["first_name"])} ${fold(attributes["last_name"])}`,
  fold(attributes["first_name"]),
  fold(attributes["last_name"]),
  fold(attributes["nickname"]),
  fold(attributes["given_name"])
]

const children = ({ isMissing, store }: Index, type: string, person: Row) =>
  store.byOwner(type, "person", person.id)
    .map((id) => store.get(type, id)!.attributes)
    .filter((attributes) => !isMissing(attributes))

const wordsOf = (text: string): ReadonlyArray<string> => text.split(/\s+/).filter((word) => word !== "")

// Each word begins one of the field, in order, from the first one on: "santiag gonz" finds Santiago Gonzalez, and "cruz"
// does not find "de la Cruz".
const begins = (field: string, needle: ReadonlyArray<string>): boolean => {
  const words = wordsOf(field)
  return needle.length > 0 && needle.every((word, index) => words[index]?.startsWith(word) === true)
}

const byName: Search = ({ isMissing }, text) => {
  const needle = wordsOf(fold(text))
  return (person) => !isMissing(person.attributes) && namesOf(person).some((name) => begins(name, needle))
}

const byNameOrEmail: Search = (index, text) => {
  const needle = fold(text).trim()
  const isNamed = byName(index, text)
  const isOneWord = !/\s/.test(needle)
  return (person) =>
    isNamed(person) ||
    (isOneWord && !index.isMissing(person.attributes) && namesOf(person).some((name) => name.includes(needle))) ||
    children(index, "Email", person).some((email) => fold(email["address"]).includes(needle))
}

const byPhoneNumber: Search = (index, text) => {
  const needle = digits(text)
  return (person) =>
    needle !== "" &&
    children(index, "PhoneNumber", person).some(({ number }) => digits(number).endsWith(needle))
}

const byE164: Search = (index, text) => {
  const needle = digits(text)
  return (person) => needle !== "" && children(index, "PhoneNumber", person).some(({ e164 }) => digits(e164) === needle)
}

/**
 * The searches by the name that they have in `where`.
 *
 * @internal
 */
export const searches: { readonly [name: string]: Search } = {
  search_name: byName,
  search_name_or_email: byNameOrEmail,
  search_phone_number: byPhoneNumber,
  search_phone_number_e164: byE164,
  search_name_or_email_or_phone_number: (index, text) => {
    const parts = [byNameOrEmail(index, text), byPhoneNumber(index, text)]
    return (person) => parts.some((part) => part(person))
  }
}
