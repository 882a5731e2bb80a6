/**
 * How well a person fits what is known, and whether that is enough.
 *
 * @internal
 */
import type { Row } from "../../../../resource/Spec.ts"
import type { PersonSpec } from "../../Person.ts"
import type { Identity, Wanted } from "./identity.ts"
import { e164Of, givenNamesOf } from "./identity.ts"
import * as Normalize from "./normalize.ts"
import { similarity } from "./similarity.ts"

/**
 * A person with what is needed to tell who it is.
 *
 * @category models
 * @since 0.1.0
 */
export type Person = Row<PersonSpec, "emails" | "phone_numbers">

/**
 * What can speak for somebody or against. `first_name` is any of the given names.
 *
 * @category models
 * @since 0.1.0
 */
export type Evidence = "birthdate" | "email" | "first_name" | "last_name" | "phone_number"

/**
 * How alike an identity and a person are, from 0 to 1. `undefined` where one of the two
 * does not say.
 *
 * @category models
 * @since 0.1.0
 */
export type Comparison = { readonly [evidence in Evidence]: number | undefined }

/**
 * Somebody who may be the one.
 *
 * @category models
 * @since 0.1.0
 */
export interface Candidate {
  readonly person: Person
  /** From 0 to 1. */
  readonly score: number
  /** What agrees. */
  readonly evidence: ReadonlyArray<Evidence>
  /** What both know and what differs. An email address or a phone number never does: people have several. */
  readonly contradictions: ReadonlyArray<Evidence>
}

/**
 * A score of your own: from 0, somebody else, to 1.
 *
 * @category models
 * @since 0.1.0
 */
export type Score = (person: Person, identity: Identity, comparison: Comparison) => number

/**
 * What counts as enough, and how it is weighed.
 *
 * @internal
 */
export interface Rules {
  readonly scoring: "exact" | "fuzzy" | Score
  readonly enough: ReadonlyArray<ReadonlyArray<Evidence>> | undefined
  readonly threshold: number
  readonly doubt: number
  readonly ignoreGmailDots: boolean
}

/**
 * What is enough for `exact` scoring where nothing else is said: one of these, all of
 * it agreeing, and nothing that contradicts.
 *
 * @category constants
 * @since 0.1.0
 */
export const enough: ReadonlyArray<ReadonlyArray<Evidence>> = [
  ["email", "first_name"],
  ["phone_number", "first_name"],
  ["first_name", "last_name", "birthdate"]
]

/**
 * What is enough where the identity has no name at all.
 *
 * @category constants
 * @since 0.1.0
 */
export const enoughWithoutName: ReadonlyArray<ReadonlyArray<Evidence>> = [["email"], ["phone_number"]]

/**
 * How much each evidence counts: with `agrees` it takes its share of the doubt that is
 * left, so that several never add up to more than 1; where it differs the whole score
 * is multiplied by `differs`.
 *
 * @category constants
 * @since 0.1.0
 */
export const weights: { readonly [evidence in Evidence]: { readonly agrees: number; readonly differs: number } } = {
  email: { agrees: 0.8, differs: 1 },
  phone_number: { agrees: 0.65, differs: 1 },
  birthdate: { agrees: 0.6, differs: 0.6 },
  last_name: { agrees: 0.4, differs: 0.85 },
  first_name: { agrees: 0.35, differs: 0.65 }
}

/** Names less alike than this are other names, and not the same one with an error in it. */
const leastAlike = 0.75

/** Names more alike than this agree as far as `fuzzy` scoring goes. */
const mostAlike = 0.9

const all: ReadonlyArray<Evidence> = ["email", "phone_number", "first_name", "last_name", "birthdate"]

const alike = (left: ReadonlyArray<string>, right: ReadonlyArray<string>): number | undefined =>
  left.length === 0 || right.length === 0
    ? undefined
    : Math.max(...left.flatMap((one) => right.map((other) => similarity(one, other))))

const shares = (left: ReadonlyArray<string>, right: ReadonlyArray<string>): number | undefined =>
  left.length === 0 || right.length === 0 ? undefined : left.some((one) => right.includes(one)) ? 1 : 0

const listOf = (text: string | undefined): ReadonlyArray<string> => text === undefined ? [] : [text]

/**
 * Compares. What is known to agree from another read than that of the person, whose
 * email addresses and phone numbers may lag behind, is in `known`.
 *
 * @internal
 */
export const compare = (
  wanted: Wanted,
  person: Person,
  ignoreGmailDots: boolean,
  known: ReadonlySet<Evidence> | undefined
): Comparison => {
  const emails = person.emails.flatMap(({ address }) =>
    address === null ? [] : [Normalize.email(address, ignoreGmailDots)]
  )
  const phones = wanted.phones.length === 0
    ? []
    : person.phone_numbers.flatMap((phone) => listOf(e164Of(wanted, phone)))
  return {
    email: known?.has("email") ? 1 : shares(wanted.emails, emails),
    phone_number: known?.has("phone_number") ? 1 : shares(wanted.phones.map(({ e164 }) => e164), phones),
    first_name: alike(wanted.givenNames, givenNamesOf(person)),
    last_name: alike(listOf(wanted.lastName), listOf(Normalize.name(person.last_name))),
    birthdate: wanted.birthdate === undefined || person.birthdate === null
      ? undefined
      : Number(wanted.birthdate === person.birthdate)
  }
}

/** What a person is to an identity. */
type Verdict = "match" | "doubtful" | "somebody else"

const weigh = (comparison: Comparison): number => {
  let doubt = 1
  let factor = 1
  for (const evidence of all) {
    const similar = comparison[evidence]
    if (similar === undefined) continue
    const { agrees, differs } = weights[evidence]
    if (similar < leastAlike) factor *= differs
    else doubt *= 1 - agrees * similar
  }
  return (1 - doubt) * factor
}

const isContact = (evidence: Evidence) => evidence === "email" || evidence === "phone_number"

const exactly = (
  wanted: Wanted,
  rules: Rules,
  agrees: ReadonlyArray<Evidence>,
  differs: ReadonlyArray<Evidence>
): Verdict => {
  const isNamed = wanted.givenNames.length > 0 || wanted.lastName !== undefined
  const sets = rules.enough ?? (isNamed ? enough : enoughWithoutName)
  if (differs.length === 0) {
    if (sets.some((set) => set.every((evidence) => agrees.includes(evidence)))) return "match"
    const isNamesake = agrees.includes("first_name") && agrees.includes("last_name")
    return isNamesake || agrees.some((evidence) => isContact(evidence) || evidence === "birthdate")
      ? "doubtful"
      : "somebody else"
  }
  // a family shares addresses and numbers, and not its names and birthdates
  const isRelative = differs.includes("birthdate") && differs.length > 1
  return agrees.some(isContact) && !isRelative ? "doubtful" : "somebody else"
}

/**
 * Judges a person. A score that is none is `undefined`.
 *
 * @internal
 */
export const judge = (
  wanted: Wanted,
  rules: Rules,
  person: Person,
  known: ReadonlySet<Evidence> | undefined
): readonly [Verdict, Candidate] | undefined => {
  const { scoring } = rules
  const isExact = scoring === "exact"
  const comparison = compare(wanted, person, rules.ignoreGmailDots, known)
  const most = isExact ? 1 : mostAlike
  const least = isExact ? 1 : leastAlike
  const evidence = all.filter((name) => (comparison[name] ?? 0) >= most)
  const contradictions = all.filter((name) => !isContact(name) && (comparison[name] ?? 1) < least)
  const score = typeof scoring === "function" ? scoring(person, wanted.identity, comparison) : weigh(comparison)
  if (!(score >= 0 && score <= 1)) return undefined
  const candidate: Candidate = { person, score, evidence, contradictions }
  if (isExact) return [exactly(wanted, rules, evidence, contradictions), candidate]
  return [score >= rules.threshold ? "match" : score >= rules.doubt ? "doubtful" : "somebody else", candidate]
}
