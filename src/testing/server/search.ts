/**
 * The searches for people, as they were measured: by words, not by a search
 * engine.
 *
 * @internal
 */
import type { Row, Store } from "./Store.ts"

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

const children = (store: Store, type: string, person: Row) =>
  store.byOwner(type, "person", person.id).map((id) => store.get(type, id)!.attributes)

type Search = (store: Store, needle: string) => (person: Row) => boolean

const byName: Search = (_store, text) => {
  const needle = ` ${fold(text).trim()}`
  return (person) => namesOf(person).some((name) => ` ${name}`.includes(needle))
}

const byNameOrEmail: Search = (store, text) => {
  const needle = fold(text).trim()
  const isNamed = byName(store, text)
  const isOneWord = !/\s/.test(needle)
  return (person) =>
    isNamed(person) ||
    (isOneWord && namesOf(person).some((name) => name.includes(needle))) ||
    children(store, "Email", person).some((email) => fold(email["address"]).includes(needle))
}

const byPhoneNumber: Search = (store, text) => {
  const needle = digits(text)
  return (person) =>
    needle !== "" &&
    children(store, "PhoneNumber", person).some(({ e164, number }) =>
      digits(number).endsWith(needle) || digits(e164).endsWith(needle)
    )
}

const byE164: Search = (store, text) => {
  const needle = digits(text)
  return (person) => needle !== "" && children(store, "PhoneNumber", person).some(({ e164 }) => digits(e164) === needle)
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
  search_name_or_email_or_phone_number: (store, text) => {
    const parts = [byNameOrEmail(store, text), byPhoneNumber(store, text)]
    return (person) => parts.some((part) => part(person))
  }
}
