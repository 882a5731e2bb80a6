/**
 * Where people who may be the one are read.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Relationship } from "../../../../jsonapi/Document.ts"
import * as Email from "../../Email.ts"
import * as People from "../../Person.ts"
import type { PersonWhere } from "../../Person.ts"
import * as PhoneNumber from "../../PhoneNumber.ts"
import type { Evidence, Person } from "./compare.ts"
import type { Wanted } from "./identity.ts"
import { e164Of } from "./identity.ts"
import * as Normalize from "./normalize.ts"

/**
 * What people can be searched by.
 *
 * @category models
 * @since 0.1.0
 */
export type SearchBy = "birthdate" | "email" | "name" | "phone_number"

const include = ["emails", "phone_numbers"] as const

/** The clocks of two computers do not agree. */
const skew = 30_000

const isString = (text: string | null | undefined): text is string => typeof text === "string"

// Whatever a name differs in after its beginning is compared here. All given names are tried in all places,
// because which of them somebody goes by is not known.
const byName = ({ identity }: Wanted, isFuzzy: boolean): ReadonlyArray<PersonWhere> => {
  const given = [identity.first_name, identity.nickname, identity.given_name].filter(isString)
    .flatMap((name) => Normalize.beginnings(name, isFuzzy ? 1 : 2))
  const lastNames = Normalize.beginnings(identity.last_name ?? "", isFuzzy ? 2 : 3)
  return lastNames.flatMap((last) =>
    Array.from(new Set(given)).flatMap((first) => [
      { last_name: `${last}%`, first_name: `${first}%` },
      { last_name: `${last}%`, nickname: `${first}%` },
      { last_name: `${last}%`, given_name: `${first}%` }
    ])
  )
}

/**
 * The lists to read, none when there is nothing to search by.
 *
 * @internal
 */
export const wheresOf = (
  wanted: Wanted,
  by: ReadonlyArray<SearchBy>,
  isFuzzy: boolean
): ReadonlyArray<PersonWhere> => [
  ...(by.includes("email") ? addressesOf(wanted).map((address) => ({ search_name_or_email: address })) : []),
  // the end of the number as it is dialled from abroad and from within
  ...(by.includes("phone_number") ? wanted.phones.map(({ national }) => ({ search_phone_number: national })) : []),
  ...(by.includes("name") ? byName(wanted, isFuzzy) : []),
  ...(by.includes("birthdate") && wanted.birthdate !== undefined ? [{ birthdate: wanted.birthdate }] : [])
]

// as written, and without the dots that may be ignored
const addressesOf = ({ emails, identity }: Wanted): ReadonlyArray<string> =>
  Array.from(new Set([...(identity.emails ?? []).map((text) => Normalize.email(text, false)), ...emails]))
    .filter((address) => address !== "")

/**
 * Reads the lists in full and hands each person over, some of them more than once.
 *
 * @internal
 */
export const searched = (
  wheres: ReadonlyArray<PersonWhere>,
  each: (person: Person) => Effect.Effect<void, PcoError>
): Effect.Effect<void, PcoError, PcoClient> =>
  Effect.forEach(wheres, (where) => Stream.runForEach(People.stream({ where, include }), each), {
    concurrency: "unbounded",
    discard: true
  })

/** What other reads than that of the person say for it, by id. */
export type Known = Map<string, Set<Evidence>>

const personOf = (relationship: Relationship | undefined): string | undefined => {
  const data = relationship?.data
  return data === null || data === undefined || !("id" in data) ? undefined : data.id
}

const add = (known: Known, id: string | undefined, evidence: Evidence) => {
  if (id !== undefined) known.set(id, (known.get(id) ?? new Set()).add(evidence))
}

/**
 * Who has the email addresses and phone numbers, past the search index, which takes a
 * while to see what was written: email addresses are read by their value, and of the
 * phone numbers, which are written in many ways, those of the last `lag` milliseconds.
 *
 * @internal
 */
export const owners = Effect.fnUntraced(function*(
  wanted: Wanted,
  by: ReadonlyArray<SearchBy>,
  ignoreGmailDots: boolean,
  lag: number
) {
  const known: Known = new Map()
  const byAddress = Effect.forEach(
    by.includes("email") ? addressesOf(wanted) : [],
    (address) =>
      Stream.runForEach(Email.stream({ where: { address } }), (email) =>
        Effect.sync(() => {
          const found = Normalize.email(email.address ?? "", ignoreGmailDots)
          if (wanted.emails.includes(found)) add(known, personOf(email.relationships.person), "email")
        })),
    { concurrency: "unbounded", discard: true }
  )
  const byNumber = Effect.gen(function*() {
    if (!by.includes("phone_number") || wanted.phones.length === 0) return
    const since = DateTime.makeUnsafe((yield* Clock.currentTimeMillis) - lag - skew)
    yield* Stream.runForEach(
      PhoneNumber.stream({ where: { updated_at: { gte: since } } }),
      (phone) =>
        Effect.sync(() => {
          const e164 = e164Of(wanted, phone)
          if (wanted.phones.some((one) => one.e164 === e164)) {
            add(known, personOf(phone.relationships.person), "phone_number")
          }
        })
    )
  })
  yield* Effect.all([byAddress, byNumber], { concurrency: "unbounded" })
  return known
})

/**
 * Reads people by their ids and hands them over. Whether all of them could be read.
 *
 * @internal
 */
export const read = Effect.fnUntraced(function*(
  ids: Iterable<string>,
  each: (person: Person) => Effect.Effect<void, PcoError>
) {
  const { data, missing } = yield* People.getMany(ids, { include })
  yield* Effect.forEach(data, each, { discard: true })
  return missing.length === 0
})
