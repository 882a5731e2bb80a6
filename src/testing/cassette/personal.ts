/**
 * Which names hold secrets, and which hold personal data of a certain form.
 *
 * @internal
 */
import type { Substitute } from "./pseudonym.ts"

const secret =
  /(^|_|-)(token|secret|password|passphrase|pass_?code|api_?key|private_?key|code_verifier|code_challenge|assertion|credentials?|authorization|cookie|session|signature|otp|pin)$/i

const camel = /[a-z](Token|Secret|Password|Key|Verifier)$/

/**
 * Whether a value of this name is a secret.
 *
 * @internal
 */
export const isSecret = (name: string): boolean => secret.test(name) || camel.test(name)

/** @internal */
export const isSecretHeader = (name: string): boolean =>
  /^(authorization|proxy-authorization|cookie|set-cookie|x-pco-webhooks-authenticity)$|auth|token|secret|api-?key|signature|session/i
    .test(name)

const byName: ReadonlyArray<readonly [RegExp, Substitute]> = [
  [/^(first|last|given|middle|maiden|legal|preferred|full|family|nick|formatted|display|search)_?name$/, "name"],
  [
    /^(person|primary_contact|contact|emergency_contact|assignee|assigned_to|sender|recipient|creator|owner|author)_name$/,
    "name"
  ],
  [/^(signer|from|reply_to|scheduled_by|reassigned_to|responds_to|connected_to|notification_\w+)_name$/, "name"],
  [/phone|mobile|^e164$/, "phone"],
  [/e_?mail|^login_identifier$|_or_email$/, "email"],
  [/^(street|address_line|address$)/, "street"],
  [/^(city|suburb|town|location_name)$/, "place"],
  [/^(zip|zip_code|postal_code|latitude|longitude)$/, "digits"],
  [/^(birth_?date|birthday|date_of_birth|anniversary)$/, "date"],
  [/avatar|photo/, "url"]
]

/** Attributes whose name alone does not tell. */
const byType: { readonly [name: string]: Substitute } = {
  "Person.name": "name",
  "PersonName.name": "name",
  "PlanPerson.name": "name",
  "Household.name": "name",
  "PhoneNumber.number": "phone",
  "PhoneNumber.national": "phone",
  "PhoneNumber.international": "phone",
  "PhoneNumber.formatted_number": "phone",
  "SocialProfile.url": "url"
}

/**
 * The form of the personal data in an attribute, where its name tells it.
 *
 * @internal
 */
export const substituteOf = (name: string, type: string | undefined): Substitute | undefined =>
  byType[`${type ?? ""}.${name}`] ?? byName.find(([pattern]) => pattern.test(name))?.[1]
