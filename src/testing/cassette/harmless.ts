/**
 * Which values are known to be harmless: numbers that count, times, ids, and texts out of closed lists. Everything else
 * is replaced.
 *
 * @internal
 */
import type { Context, Known } from "./known.ts"
import { attributesOf, isProduct, isWord } from "./known.ts"

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/
const date = /^\d{4}-\d{2}-\d{2}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** @internal */
export const isTime = (text: string): boolean => dateTime.test(text) || date.test(text)

/** @internal */
export const isUuid = (text: string): boolean => uuid.test(text)

/**
 * Whether the text is an id as Planning Center gives them: digits, a UUID, or a name that it chose itself.
 *
 * @internal
 */
export const isId = (text: string): boolean => /^\d{1,20}$/.test(text) || isUuid(text) || isWord(text)

/** Values of the API that no descriptor lists. */
const tokens = new Set([
  "active",
  "inactive",
  "pending",
  "complete",
  "completed",
  "ready",
  "confirmed",
  "declined",
  "unconfirmed",
  "overdue",
  "removed",
  "snoozed",
  "failed",
  "succeeded",
  "processing",
  "in_progress",
  "draft",
  "published",
  "scheduled",
  "archived",
  "open",
  "closed",
  "approved",
  "rejected",
  "sent",
  "delivered",
  "bounced",
  "no_access",
  "future",
  "past",
  "none",
  "all",
  "true",
  "false",
  "any",
  "unknown",
  "me",
  "default",
  "other",
  "member",
  "leader",
  "Home",
  "Work",
  "Mobile",
  "Other",
  "Pager",
  "Fax",
  "Skype",
  "School",
  "C",
  "U",
  "D",
  "bearer",
  "Bearer",
  "code",
  "authorization_code",
  "refresh_token",
  "login",
  "select_account",
  "S256",
  "openid",
  "access_token",
  "invalid_grant",
  "invalid_client",
  "invalid_request",
  "invalid_token",
  "unauthorized_client",
  "access_denied",
  "unsupported_grant_type",
  "invalid_scope",
  "first_name",
  "last_name"
])

/**
 * Whether the text is a constant of the API: a name in a descriptor, a value of an enum, an event.
 *
 * @internal
 */
export const isToken = (text: string): boolean => tokens.has(text) || isWord(text) || isProduct(text) || isEvent(text)

// `people.v2.events.person.created`
const isEvent = (text: string): boolean => {
  const [, product, rest] = /^([a-z_-]+)\.v2\.events\.([a-z_]+(?:\.[a-z_]+)?)$/.exec(text) ?? []
  return product !== undefined && isProduct(product.replaceAll("_", "-")) &&
    rest!.split(".").every((part) => isWord(part) || isWord(`${part}s`) || actionsOfEvents.has(part))
}

const actionsOfEvents = new Set(["created", "updated", "destroyed", "person", "email", "address"])

/** Names of numbers that count or order, and say nothing of a person. */
const counts =
  /(^|_)(count|position|sequence|sort_index|length|length_offset|hour|minute|minute_of_day|day_of_week|month|progress|quantity|capacity|attempt|timing|timeout_seconds|limit|retries|file_size|ratio|bpm|columns|expires_in|status)$|^percent_|_(min|max)_in_months$/

/** Names of texts that hold one value of a list that Planning Center keeps. */
const lists =
  /(^|_)(status|kind|type|role|mode|stage|format|visibility|preference|strategy|frequency|permissions?|location|action|category|interval|period|reason_code)$|^(name|action|comparison|day|group|gender|payment_method\w*|payment_channel|path_name)$/

/** Texts of a form that holds nothing else. */
const forms: ReadonlyArray<readonly [name: RegExp, value: RegExp]> = [
  [/(^|_)(at|on|date|until|utc)$/, dateTime],
  [/(^|_)(at|on|date|until|utc)$/, date],
  [/(^|_)time_zone(_raw)?$/, /^(UTC|[A-Z][A-Za-z]+(\/[A-Z][A-Za-z_]+){1,2})$/],
  [/(^|_)currency$/, /^[A-Z]{3}$/],
  [/^country_code$/, /^[A-Z]{2}$/],
  [/content_type$/, /^(application|audio|image|text|video)\/[a-z0-9.+-]{1,60}$/],
  [/(^|_)color$/, /^#[0-9a-fA-F]{3,8}$/],
  [/(^|_)key$/, /^[A-G](#|b)?m?$/],
  [/(^|_)(uu)?id$/, /^\d{1,20}$/],
  [/(^|_)(uu)?id$/, uuid]
]

const judge = (name: string, value: string | number, { kind, values }: Known): boolean => {
  if (typeof value === "number") return kind === "primary_key" ? Number.isSafeInteger(value) : counts.test(name)
  if (values.includes(value)) return true
  switch (kind) {
    case "date_time":
    case "date":
      return isTime(value)
    case "primary_key":
      return isId(value)
    default:
      return (lists.test(name) && isToken(value)) || forms.some(([names, form]) => names.test(name) && form.test(value))
  }
}

/**
 * Whether a value of an attribute is known to be harmless. All descriptors that the context leaves open have to agree.
 *
 * @internal
 */
export const isHarmless = (context: Context, name: string, value: string | number): boolean => {
  if (value === 0 || value === "") return true
  if (name === "id") return isId(String(value))
  if (typeof value === "string" && isEvent(value)) return true
  const known = attributesOf(context, name)
  return known.length > 0 && known.every((attribute) => judge(name, value, attribute))
}

const vocabulary = new Set(
  `a access address again already an and and at authenticated authorization be been between blank by can can't cannot
  characters client code could credential date deleted denied destroyed do does doesn't email end error errors exceeded
  exist exists expired failed field fields for found from grant greater has have hint id in incorrect internal invalid
  is it less limit longer long maximum merged minimum missing more must name no not notified number occurred of on one
  only or our out page parameter per permission phone rate record request requested requests required resource revoked
  scope seconds server short should taken than that the this to token too type unable unauthorized unknown unprocessable
  use user valid value was we we've were with within wrong you your forbidden entity bad gateway service unavailable
  timeout method allowed conflict gone empty present format future past`.split(/\s+/)
)

/**
 * Whether a sentence of an error consists of the words of Planning Center alone.
 *
 * @internal
 */
export const isSentence = (text: string): boolean =>
  isToken(text) ||
  text.split(/[^\p{L}\p{N}'_@]+/u).every((word) =>
    word === "" || /^\d{1,3}$/.test(word) || vocabulary.has(word.toLowerCase()) || isWord(word) ||
    word.split("_").every((part) => vocabulary.has(part.toLowerCase()) || isWord(part.toLowerCase()))
  )
