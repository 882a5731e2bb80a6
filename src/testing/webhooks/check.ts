/**
 * What can be wrong with the options of webhooks.
 *
 * @internal
 */
import * as Issue from "../../jsonapi/Issue.ts"
import type { DeliveryOptions } from "./queue.ts"

const names: ReadonlyArray<string> = ["duplicates", "shuffled"] satisfies ReadonlyArray<keyof DeliveryOptions>

/**
 * @internal
 */
export const optionIssues = (options: unknown): ReadonlyArray<Issue.Issue> => {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return [{ field: "options", problem: `is ${Issue.describe(options)}`, expected: `{ ${names.join(", ")} }` }]
  }
  return Object.entries(options).flatMap(([field, value]): ReadonlyArray<Issue.Issue> => {
    if (!names.includes(field)) return [{ field, problem: "is no option", expected: Issue.oneOf(names) }]
    return value === undefined || typeof value === "boolean"
      ? []
      : [{ field, problem: `is ${Issue.describe(value)}`, expected: "true or false" }]
  })
}

/**
 * @internal
 */
export const statusIssues = (status: unknown): ReadonlyArray<Issue.Issue> =>
  Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599
    ? []
    : [{ field: "status", problem: `is ${Issue.describe(status)}`, expected: "an HTTP status from 100 to 599" }]
