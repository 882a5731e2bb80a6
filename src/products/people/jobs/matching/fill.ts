/**
 * What a person is created with: the data, and what the identity knows besides, so that
 * the person is found by it the next time.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoError } from "../../../../client/PcoError.ts"
import { invalidInput } from "../../../../client/PcoError.ts"
import type * as Issue from "../../../../jsonapi/Issue.ts"
import type { PersonCreate } from "../../Person.ts"
import type { Wanted } from "./identity.ts"
import { givenNamesOf } from "./identity.ts"
import * as Normalize from "./normalize.ts"

const isBlank = (text: string | null | undefined) => text === undefined || text === null || text.trim() === ""

const contradictions = (wanted: Wanted, data: PersonCreate): ReadonlyArray<Issue.Issue> => {
  const issues: Array<Issue.Issue> = []
  const refuse = (field: string) => {
    issues.push({ field: `data.${field}`, problem: "is not that of the identity", expected: "the same, or none" })
  }
  // one that only has a nickname to add gets its first name from the identity
  const given = isBlank(data.first_name) ? [] : givenNamesOf(data)
  if (given.length > 0 && wanted.givenNames.length > 0 && !given.some((name) => wanted.givenNames.includes(name))) {
    refuse("first_name")
  }
  const lastName = Normalize.name(data.last_name)
  if (lastName !== undefined && wanted.lastName !== undefined && lastName !== wanted.lastName) refuse("last_name")
  const { birthdate } = data
  if (typeof birthdate === "string" && wanted.birthdate !== undefined && birthdate !== wanted.birthdate) {
    refuse("birthdate")
  }
  return issues
}

// Both are added to, and checked as they are sent.
const listIssues = (data: PersonCreate): ReadonlyArray<Issue.Issue> =>
  (["emails", "phone_numbers"] as const).filter((name) => data[name] !== undefined && !Array.isArray(data[name]))
    .map((name) => ({ field: `data.${name}`, problem: "is no array", expected: "an array, also of one" }))

/**
 * Fails with `Invalid` when the data are those of somebody else: the person would not be
 * found by the identity, and created again and again.
 *
 * @internal
 */
export const fill = (
  operation: string,
  wanted: Wanted,
  data: PersonCreate,
  ignoreGmailDots: boolean
): Effect.Effect<PersonCreate, PcoError> => {
  if (typeof data !== "object" || data === null) {
    const issue = { field: "data", problem: "is no object", expected: "the attributes of the person" }
    return Effect.fail(invalidInput(operation, [issue]))
  }
  const issues = [...contradictions(wanted, data), ...listIssues(data)]
  if (issues.length > 0) return Effect.fail(invalidInput(operation, issues))
  const { birthdate, emails: addresses = [], phone_numbers = [] } = wanted.identity
  const emails = [...data.emails ?? []]
  const numbers = [...data.phone_numbers ?? []]
  const hasEmail = (text: string) =>
    emails.some(({ address }) =>
      Normalize.email(address ?? "", ignoreGmailDots) === Normalize.email(text, ignoreGmailDots)
    )
  for (const text of addresses) {
    if (isBlank(text) || hasEmail(text)) continue
    emails.push({ address: text.trim(), location: "Home", primary: emails.length === 0 })
  }
  const e164 = (text: string | null | undefined) => wanted.readPhone(text ?? "", null)?.e164
  for (const text of phone_numbers) {
    if (isBlank(text) || numbers.some(({ number }) => e164(number) === e164(text))) continue
    numbers.push({ number: text.trim(), location: "Mobile", primary: numbers.length === 0 })
  }
  const filled: Record<string, string> = {}
  for (const field of ["first_name", "last_name", "nickname", "given_name"] as const) {
    const text = wanted.identity[field]
    if (typeof text === "string" && !isBlank(text) && isBlank(data[field])) filled[field] = text.trim()
  }
  return Effect.succeed({
    ...data,
    ...filled,
    ...(typeof birthdate === "string" ? { birthdate } : undefined),
    ...(emails.length > 0 ? { emails } : undefined),
    ...(numbers.length > 0 ? { phone_numbers: numbers } : undefined)
  })
}
