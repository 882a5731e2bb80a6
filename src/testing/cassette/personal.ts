/**
 * Which names stand for secrets and which for personal data.
 *
 * @internal
 */
import type { Substitute } from "./pseudonym.ts"

/**
 * What is done to a value: `keep`, `secret`, or what stands in for it.
 *
 * @internal
 */
export type Treatment = "keep" | "secret" | Substitute

const secret = /(^|_)(token|secret|password|passphrase|api_key|private_key|code_verifier|assertion|credentials?)$/i

const byName: ReadonlyArray<readonly [RegExp, Substitute]> = [
  [/^(first|last|given|middle|maiden|legal|preferred|full|family|nick)_?name$/, "name"],
  [/^(person|primary_contact|contact|assignee|assigned_to|sender|recipient|creator|owner|author|signer)_name$/, "name"],
  [/^search_name$/, "name"],
  [/^search_name_or_email/, "email"],
  [/phone|mobile|^e164$/, "phone"],
  [/e_?mail|^login_identifier$/, "email"],
  [/^(street|address_line|address$)/, "street"],
  [/^(city|suburb|town|location_name)$/, "place"],
  [/^(zip|zip_code|postal_code|latitude|longitude)$/, "digits"],
  [/^(birth_?date|birthday|date_of_birth|anniversary)$/, "date"],
  [/^(medical_notes?|medical_information|notes?|bio|biography|comments?|prayer_request)$/, "text"],
  [/^stripe_(customer|account)_identifier$/, "text"],
  [/avatar|photo/, "url"],
  [/^(source_ip|ip_address)$/, "text"]
]

/** Attributes whose name alone does not tell. */
const byType: { readonly [name: string]: Substitute } = {
  "Person.name": "name",
  "Household.name": "name",
  "FieldDatum.value": "text",
  "FieldDatum.file_name": "text",
  "Message.subject": "text",
  "Message.message": "text",
  "FormSubmissionValue.display_value": "text",
  "FormSubmissionValue.value": "text",
  "PhoneNumber.number": "phone",
  "PhoneNumber.national": "phone",
  "PhoneNumber.international": "phone",
  "PhoneNumber.formatted_number": "phone",
  "SocialProfile.url": "url",
  "File.name": "text"
}

/** What a write may leave out, and the path of the request tells. */
const typeOfPath: { readonly [segment: string]: string } = {
  people: "Person",
  me: "Person",
  households: "Household",
  phone_numbers: "PhoneNumber",
  field_data: "FieldDatum",
  social_profiles: "SocialProfile",
  messages: "Message"
}

/**
 * The resource type that a path leads to, where it matters here.
 *
 * @internal
 */
export const typeAt = (path: string): string | undefined => {
  const names = path.split("/").filter((segment) => /^[a-z_]+$/.test(segment))
  return typeOfPath[names.at(-1) ?? ""]
}

/**
 * What the names of a redaction add and take away, and else what the name itself
 * says.
 *
 * @internal
 */
export const treatmentOf = (
  name: string,
  type: string | undefined,
  more: ReadonlySet<string>,
  keep: ReadonlySet<string>
): Treatment => {
  const typed = `${type ?? ""}.${name}`
  if (secret.test(name)) return "secret"
  if (keep.has(typed) || keep.has(name)) return "keep"
  const known = byType[typed] ?? byName.find(([pattern]) => pattern.test(name))?.[1]
  return known ?? (more.has(typed) || more.has(name) ? "text" : "keep")
}

/** @internal */
export const secretHeaders =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-pco-webhooks-authenticity)$|token|secret|api-?key/
