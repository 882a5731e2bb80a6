/**
 * What is wrong with the options of OAuth.
 *
 * @internal
 */
import type * as Issue from "../../jsonapi/Issue.ts"
import { plainIssues, secretIssues } from "../../client/PcoAuth.ts"
import { describeOption } from "../../client/describeOption.ts"
import type { Client } from "./endpoint.ts"

const whereFrom = "from https://api.planningcenteronline.com/oauth/applications"

/**
 * @internal
 */
export const clientIssues = ({ clientId, clientSecret }: Partial<Client>): Array<Issue.Issue> => [
  ...plainIssues("clientId", clientId, `the client id of an OAuth application, ${whereFrom}`),
  ...(clientSecret === undefined
    ? []
    : secretIssues("clientSecret", clientSecret, `the secret of an OAuth application, ${whereFrom}`))
]

/**
 * @internal
 */
export const keyIssues = (key: unknown): ReadonlyArray<Issue.Issue> =>
  typeof key === "string" && key.trim() !== "" && key.length <= 60 ? [] : [{
    field: "key",
    problem: `is ${describeOption(key)}`,
    expected: "a text of up to 60 characters that names the user in the token store"
  }]

/**
 * @internal
 */
export const redirectIssues = (uri: unknown): ReadonlyArray<Issue.Issue> =>
  typeof uri === "string" && URL.canParse(uri) ? [] : [{
    field: "redirectUri",
    problem: `is ${describeOption(uri)}`,
    expected: "a whole URL, exactly as it is registered at Planning Center"
  }]
