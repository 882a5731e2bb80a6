/**
 * Who is looked for: checked, and without what is only a way of writing.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import { invalidInput } from "../../../../client/PcoError.ts"
import type { CalendarDate } from "../../../../jsonapi/CalendarDate.ts"
import { isCalendarDate } from "../../../../jsonapi/CalendarDate.ts"
import * as Issue from "../../../../jsonapi/Issue.ts"
import * as Organization from "../../Organization.ts"
import type { PhoneNumber } from "../../PhoneNumber.ts"
import * as Normalize from "./normalize.ts"
import type { Phone, Read } from "./phone.ts"
import { reader } from "./phone.ts"
import type { State } from "./state.ts"

/**
 * What is known of somebody. What is null, missing or blank is not known. Names, email
 * addresses and phone numbers are compared without what is only a way of writing.
 *
 * @category models
 * @since 0.1.0
 */
export interface Identity {
  readonly emails?: ReadonlyArray<string> | undefined
  /** With `+` and the country code, or as they are dialled in the `region`. */
  readonly phone_numbers?: ReadonlyArray<string> | undefined
  readonly first_name?: string | null | undefined
  readonly last_name?: string | null | undefined
  /** Each of the given names may be any of those that Planning Center has. */
  readonly nickname?: string | null | undefined
  readonly given_name?: string | null | undefined
  readonly birthdate?: CalendarDate | null | undefined
}

/**
 * @internal
 */
export interface Wanted {
  readonly identity: Identity
  readonly emails: ReadonlyArray<string>
  readonly phones: ReadonlyArray<Phone>
  readonly givenNames: ReadonlyArray<string>
  readonly lastName: string | undefined
  readonly birthdate: CalendarDate | undefined
  /** Reads a phone number of Planning Center. */
  readonly readPhone: (text: string, country: string | null) => Phone | undefined
}

const texts = ["first_name", "last_name", "nickname", "given_name"] as const
const lists = ["emails", "phone_numbers"] as const

/**
 * What is wrong with an identity, without what it says.
 *
 * @internal
 */
export const shapeIssues = (identity: Identity): ReadonlyArray<Issue.Issue> => {
  if (typeof identity !== "object" || identity === null) {
    return [{ field: "identity", problem: "is no object", expected: Issue.oneOf([...texts, ...lists, "birthdate"]) }]
  }
  const issues = [...Issue.unknownNames(identity, [...texts, ...lists, "birthdate"], "identity.")]
  // never with the value: it is personal
  const refuse = (field: string, problem: string, expected: string) =>
    issues.push({ field: `identity.${field}`, problem, expected })
  for (const field of texts) {
    const value: unknown = identity[field] ?? undefined
    if (value !== undefined && typeof value !== "string") refuse(field, "is no text", "a name")
  }
  for (const field of lists) {
    const value: unknown = identity[field]
    if (value === undefined) continue
    const isList = Array.isArray(value) && value.every((item) => typeof item === "string")
    if (!isList) refuse(field, "is no array of texts", "an array, also of one")
    else if (field === "emails") {
      for (const [index, address] of value.entries()) {
        if (address.trim() !== "" && !Normalize.isEmail(address)) {
          refuse(`emails[${index}]`, "is no email address", "an address such as \"grace@example.com\"")
        }
      }
    }
  }
  const { birthdate } = identity
  if (birthdate !== undefined && birthdate !== null && !isCalendarDate(birthdate)) {
    refuse("birthdate", "is not a date", "a calendar date such as \"1906-12-09\"")
  }
  return issues
}

const isGiven = (text: string): boolean => text.trim() !== ""

/**
 * The given names of an identity or a person, any of which may be used.
 *
 * @internal
 */
export const givenNamesOf = (
  { first_name, given_name, nickname }: Pick<Identity, "first_name" | "given_name" | "nickname">
): ReadonlyArray<string> => {
  const names = [first_name, nickname, given_name].map(Normalize.name)
  return Array.from(new Set(names.filter((name) => name !== undefined)))
}

const digits = (text: string) => text.replace(/\D/g, "")

/**
 * A phone number of Planning Center in its international form. One that cannot be read,
 * because nobody knows its country, is the one that is wanted when it ends like it.
 *
 * @internal
 */
export const e164Of = (
  wanted: Wanted,
  { country_code, e164, number }: Pick<PhoneNumber, "country_code" | "e164" | "number">
): string | undefined => {
  if (e164 !== null) return e164
  const text = number ?? ""
  const found = wanted.readPhone(text, country_code) ??
    wanted.phones.find(({ national }) => digits(text).endsWith(national))
  return found?.e164
}

/** The country of the church, read once a client. */
const regionOf = (state: State): Effect.Effect<string | undefined, PcoError, PcoClient> =>
  state.region !== undefined
    ? Effect.succeed(state.region)
    : Effect.map(Organization.get(), ({ country_code }) => (state.region = country_code ?? undefined))

const phonesOf = (
  operation: string,
  texts: ReadonlyArray<string>,
  read: Read,
  region: string | undefined
): Effect.Effect<ReadonlyArray<Phone>, PcoError> => {
  const issues: Array<Issue.Issue> = []
  const found = new Map<string, Phone>()
  for (const [index, text] of texts.entries()) {
    if (!isGiven(text)) continue
    const phone = read(text, region)
    if (phone !== undefined) found.set(phone.e164, phone)
    else {
      const expected = "a number such as \"+1 212 555 0100\", or as it is dialled in the region"
      issues.push({ field: `identity.phone_numbers[${index}]`, problem: "is no phone number", expected })
    }
  }
  return issues.length > 0 ? Effect.fail(invalidInput(operation, issues)) : Effect.succeed(Array.from(found.values()))
}

/**
 * Checks an identity. Fails with `Invalid` that names every field that is wrong, and
 * never repeats what stood there.
 *
 * @internal
 */
export const want = Effect.fnUntraced(function*(
  operation: string,
  identity: Identity,
  state: State,
  options: { readonly region?: string | undefined; readonly ignoreGmailDots?: boolean | undefined }
) {
  const issues = shapeIssues(identity)
  if (issues.length > 0) return yield* Effect.fail(invalidInput(operation, issues))
  const { birthdate, last_name, phone_numbers = [] } = identity
  const given = phone_numbers.filter(isGiven)
  const isRegionNeeded = options.region === undefined && given.some((text) => !text.trim().startsWith("+"))
  const region = isRegionNeeded ? yield* regionOf(state) : options.region ?? state.region
  const read: Read = given.length > 0 ? yield* reader : () => undefined
  const addresses = (identity.emails ?? []).filter(isGiven)
  const wanted: Wanted = {
    identity,
    emails: Array.from(new Set(addresses.map((text) => Normalize.email(text, options.ignoreGmailDots ?? false)))),
    phones: yield* phonesOf(operation, phone_numbers, read, region),
    givenNames: givenNamesOf(identity),
    lastName: Normalize.name(last_name),
    birthdate: birthdate ?? undefined,
    readPhone: (text, country) => read(text, country ?? region)
  }
  return wanted
})

/**
 * What two identities of one person may have in common: no two runs that share one of
 * these search and create at the same time.
 *
 * @internal
 */
export const keysOf = ({ birthdate, emails, givenNames, lastName, phones }: Wanted): ReadonlyArray<string> => [
  ...emails.map((address) => `email ${address}`),
  ...phones.map(({ e164 }) => `phone_number ${e164}`),
  ...(lastName === undefined ? [] : givenNames.map((name) => `name ${name} ${lastName}`)),
  ...(birthdate === undefined || lastName === undefined ? [] : [`birthdate ${birthdate} ${lastName}`])
]
