/**
 * The options about who may come in, checked once.
 *
 * @internal
 */
import * as Redacted from "effect/Redacted"
import * as Issue from "../../jsonapi/Issue.ts"
import { optionsOf } from "../../jsonapi/optionsOf.ts"
import type { Rights, TokenOptions } from "./credentials.ts"
import { scopes } from "./credentials.ts"

const accesses: ReadonlyArray<string> = ["full", "none", "read"]

const rightsNames: ReadonlyArray<keyof Rights> = ["access", "organizationAdministrator", "person"]

/**
 * What is wrong with the rights of somebody. `prefix` is where they stand.
 *
 * @internal
 */
export const rightsIssues = (
  { access, organizationAdministrator, person }: { readonly [name in keyof Rights]?: unknown },
  prefix = ""
): ReadonlyArray<Issue.Issue> => {
  const issues: Array<Issue.Issue> = []
  const expect = (name: keyof Rights, value: unknown, isRight: boolean, expected: string) => {
    if (value === undefined || isRight) return
    issues.push({ field: prefix + name, problem: `is ${Issue.describe(value)}`, expected })
  }
  expect("access", access, accesses.includes(access as string), Issue.oneOf(accesses))
  expect(
    "organizationAdministrator",
    organizationAdministrator,
    typeof organizationAdministrator === "boolean",
    "true or false"
  )
  expect("person", person, typeof person === "string" && person !== "", "the id of a person")
  return issues
}

const tokenNames: ReadonlyArray<keyof TokenOptions> = ["scopes", "expiresIn", "clientId", ...rightsNames]

/**
 * What is wrong with the options of an access token.
 *
 * @internal
 */
export const tokenIssues = (given: TokenOptions): ReadonlyArray<Issue.Issue> => {
  const [options, wrong] = optionsOf(given, tokenNames)
  const issues: Array<Issue.Issue> = [...wrong]
  const { expiresIn, scopes: asked = [] } = options
  if (!Array.isArray(asked)) {
    issues.push({ field: "scopes", problem: `is ${Issue.describe(asked)}`, expected: "an array of scopes" })
  }
  for (const [index, scope] of (Array.isArray(asked) ? asked : []).entries()) {
    if (!scopes.includes(scope)) {
      issues.push({
        field: `scopes[${index}]`,
        problem: `is ${Issue.describe(scope)}`,
        expected: Issue.oneOf(scopes)
      })
    }
  }
  if (expiresIn !== undefined && !(Number.isFinite(expiresIn) && expiresIn > 0)) {
    issues.push({ field: "expiresIn", problem: `is ${Issue.describe(expiresIn)}`, expected: "seconds above zero" })
  }
  return [...issues, ...rightsIssues(options)]
}

/**
 * What is wrong with the options about who may come in.
 *
 * @internal
 */
export const issuesOf = (credentials: unknown, oauth: unknown): ReadonlyArray<Issue.Issue> => {
  const issues: Array<Issue.Issue> = []
  const refuse = (field: string, value: unknown, expected: string) => {
    issues.push({ field, problem: value === undefined ? "is missing" : `is ${Issue.describe(value)}`, expected })
  }
  const objectAt = (field: string, value: unknown, known: ReadonlyArray<string>): Record<string, unknown> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      refuse(field, value, `an object with ${known.join(", ")}`)
      return {}
    }
    issues.push(...Issue.unknownNames(value, known, `${field}.`))
    return value as Record<string, unknown>
  }
  const text = (field: string, value: unknown) => {
    if (typeof value !== "string" || value === "") refuse(field, value, "text that is not empty")
  }
  const secret = (field: string, value: unknown) => {
    // the value is never repeated
    const isText = typeof value === "string" ||
      (Redacted.isRedacted(value) && typeof Redacted.value(value) === "string")
    if (!isText) issues.push({ field, problem: "is no text", expected: "a secret, as text or Redacted" })
  }
  const list = (field: string, value: unknown): ReadonlyArray<unknown> => {
    if (Array.isArray(value)) return value
    refuse(field, value, "an array")
    return []
  }
  const rights = (field: string, given: Record<string, unknown>) => {
    issues.push(...rightsIssues(given, `${field}.`))
  }

  for (const [index, given] of credentials === undefined ? [] : list("credentials", credentials).entries()) {
    const field = `credentials[${index}]`
    const credential = objectAt(field, given, ["applicationId", "secret", ...rightsNames])
    text(`${field}.applicationId`, credential["applicationId"])
    secret(`${field}.secret`, credential["secret"])
    rights(field, credential)
  }
  if (oauth === undefined) return issues
  const { clients, only } = objectAt("oauth", oauth, ["clients", "only"])
  if (only !== undefined && typeof only !== "boolean") refuse("oauth.only", only, "true or false")
  for (const [index, given] of clients === undefined ? [] : list("oauth.clients", clients).entries()) {
    const field = `oauth.clients[${index}]`
    const client = objectAt(field, given, ["clientId", "clientSecret", "redirectUris", "scopes", "user"])
    text(`${field}.clientId`, client["clientId"])
    if (client["clientSecret"] !== undefined) secret(`${field}.clientSecret`, client["clientSecret"])
    for (const [place, uri] of list(`${field}.redirectUris`, client["redirectUris"]).entries()) {
      if (!URL.canParse(String(uri))) refuse(`${field}.redirectUris[${place}]`, uri, "a whole URL")
    }
    if (client["scopes"] !== undefined) {
      for (const [place, scope] of list(`${field}.scopes`, client["scopes"]).entries()) {
        if (!scopes.includes(scope as string)) refuse(`${field}.scopes[${place}]`, scope, Issue.oneOf(scopes))
      }
    }
    if (client["user"] !== undefined) rights(`${field}.user`, objectAt(`${field}.user`, client["user"], rightsNames))
  }
  return issues
}
