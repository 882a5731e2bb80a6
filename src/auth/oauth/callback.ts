/**
 * The address that a user comes back to from a sign-in.
 *
 * @internal
 */
import * as Redacted from "effect/Redacted"
import type { Issue } from "../../jsonapi/Issue.ts"
import type { Failure } from "../../client/failure.ts"
import { Unauthorized } from "../../client/PcoError.ts"

type Callback = { readonly code: string } | { readonly issue: Issue } | { readonly refused: Failure }

const issue = (field: string, problem: string, expected: string): Callback => ({
  issue: { field, problem, expected }
})

// Nothing of the address is repeated: it holds the code.
const parse = (callback: URL | string): URLSearchParams | undefined => {
  try {
    return new URL(callback, "https://localhost").searchParams
  } catch {
    return undefined
  }
}

/**
 * @internal
 */
export const callbackOf = (callback: URL | string, state: Redacted.Redacted): Callback => {
  const given = parse(callback)
  if (given === undefined) return issue("callback", "is no address", "the address that the user came back to")
  if (given.get("state") !== Redacted.value(state)) {
    return issue("callback", "has another state than this sign-in", "the address that this user came back to")
  }
  const error = given.get("error")
  if (error !== null) {
    // one of OAuth's words, and text from outside until it looks like one
    const hint = /^[a-z_]{1,60}$/.test(error) ? error : "error"
    return { refused: { reason: new Unauthorized({ hint }), errors: [], neverSent: true } }
  }
  const code = given.get("code")
  return code === null || code === "" ? issue("callback", "has no code in it", "an address with a code") : { code }
}
