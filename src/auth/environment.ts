/**
 * The options of a client out of the environment (Effect's `Config`).
 *
 * @internal
 */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import type { Issue } from "../jsonapi/Issue.ts"
import type { PersonalAccessToken } from "./PcoAuth.ts"
import type * as PcoConfig from "../client/PcoConfig.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { describeOption } from "../client/describeOption.ts"

/** Each variable, the option that it sets, and how its text is read. */
const variables = {
  baseUrl: ["PCO_BASE_URL", "text"],
  uploadUrl: ["PCO_UPLOAD_URL", "text"],
  userAgent: ["PCO_USER_AGENT", "text"],
  timeout: ["PCO_TIMEOUT", "text"],
  deadline: ["PCO_DEADLINE", "text"],
  concurrency: ["PCO_CONCURRENCY", "number"],
  retries: ["PCO_RETRIES", "number"],
  ignoredParameters: ["PCO_IGNORED_PARAMETERS", "text"],
  decode: ["PCO_DECODE", "text"]
} as const

// The options of the client and the variables that a person set do not have the same names.
const variableOf = (field: string): string => {
  if (field === "retry.times") return variables.retries[0]
  if (field === "applicationId") return "PCO_APPLICATION_ID"
  if (field === "secret") return "PCO_SECRET"
  if (field === "token") return "PCO_ACCESS_TOKEN"
  return field in variables ? variables[field as keyof typeof variables][0] : field
}

/**
 * What is wrong with the options, under the names of the variables.
 *
 * @internal
 */
export const asVariables = (error: PcoError): PcoError =>
  error.reason._tag === "Invalid" && error.reason.origin === "input"
    ? invalidInput(
      "Pco.layerConfig",
      error.reason.issues.map((issue) => ({ ...issue, field: variableOf(issue.field) }))
    )
    : error

const unreadable = (name: string) => (error: Config.ConfigError): PcoError =>
  invalidInput("Pco.layerConfig", [{ field: name, problem: `cannot be read: ${error.message}` }])

const readText = (name: string): Effect.Effect<string | undefined, PcoError> =>
  Effect.mapBoth(Config.option(Config.String(name)), {
    onFailure: unreadable(name),
    onSuccess: Option.getOrUndefined
  })

const readSecret = (name: string): Effect.Effect<Redacted.Redacted | undefined, PcoError> =>
  Effect.mapBoth(Config.option(Config.Redacted(name)), {
    onFailure: unreadable(name),
    onSuccess: Option.getOrUndefined
  })

const token = "a personal access token from https://api.planningcenteronline.com/oauth/applications"

/**
 * @internal
 */
export const readCredential: Effect.Effect<PersonalAccessToken | { readonly token: Redacted.Redacted }, PcoError> =
  Effect.gen(function*() {
    const accessToken = yield* readSecret("PCO_ACCESS_TOKEN")
    const applicationId = yield* readText("PCO_APPLICATION_ID")
    const secret = yield* readSecret("PCO_SECRET")
    const issues: Array<Issue> = []
    if (accessToken !== undefined) {
      if (applicationId === undefined && secret === undefined) return { token: accessToken }
      issues.push({
        field: "PCO_ACCESS_TOKEN",
        problem: "is set beside PCO_APPLICATION_ID or PCO_SECRET",
        expected: "one credential: an access token, or an application id with its secret"
      })
    } else {
      if (applicationId === undefined) {
        issues.push({ field: "PCO_APPLICATION_ID", problem: "is missing", expected: `the application id of ${token}` })
      }
      if (secret === undefined) {
        issues.push({ field: "PCO_SECRET", problem: "is missing", expected: `the secret of ${token}` })
      }
    }
    return applicationId === undefined || secret === undefined || issues.length > 0
      ? yield* invalidInput("Pco.layerConfig", issues)
      : { applicationId, secret }
  })

// Operations have the whole path: what people paste from the documentation, such as `.../people/v2`, would stand twice.
const hasPath = (text: string): boolean => URL.canParse(text) && new URL(text).pathname !== "/"

/**
 * @internal
 */
export const readOptions: Effect.Effect<PcoConfig.Options, PcoError> = Effect.gen(function*() {
  const options: Record<string, unknown> = {}
  for (const [option, [name, type]] of Object.entries(variables)) {
    const text = yield* readText(name)
    if (text === undefined) continue
    const value = type === "number" ? Number(text) : text
    if (type === "number" && (text.trim() === "" || !Number.isFinite(value))) {
      return yield* invalidInput("Pco.layerConfig", [
        { field: name, problem: `is ${describeOption(text)}`, expected: "a whole number" }
      ])
    }
    if (option === "baseUrl" && hasPath(text)) {
      return yield* invalidInput("Pco.layerConfig", [
        {
          field: name,
          problem: "has a path",
          expected: "the origin alone, such as \"https://api.planningcenteronline.com\""
        }
      ])
    }
    if (option === "retries") options["retry"] = { times: value }
    else options[option] = value
  }
  return options as PcoConfig.Options
})
