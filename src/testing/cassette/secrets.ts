/**
 * The secrets that a request holds, to be taken out of whatever a server made of them.
 *
 * @internal
 */
import * as Redacted from "effect/Redacted"
import { secretsOf } from "../../client/hide.ts"
import { isSecret, isSecretHeader } from "./personal.ts"
import type { RecordedRequest } from "./tape.ts"
import { urlOf } from "./tape.ts"

const inValue = (name: string, value: unknown): ReadonlyArray<string> =>
  typeof value === "string"
    ? isSecret(name) || name === "code" ? [value] : []
    : typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, member]) => inValue(Array.isArray(value) ? name : key, member))
    : []

const inPairs = (pairs: URLSearchParams) => Array.from(pairs).flatMap(([name, value]) => inValue(name, value))

/** @internal */
export const secretsIn = ({ body, headers, url }: RecordedRequest): ReadonlyArray<string> => {
  const { password, searchParams } = urlOf(url)
  return [
    ...Object.entries(headers ?? {}).flatMap(([name, value]) =>
      /^(proxy-)?authorization$/i.test(name)
        ? secretsOf(Redacted.make(value))
        : isSecretHeader(name)
        ? [value]
        : []
    ),
    ...inPairs(searchParams),
    ...(password === "" ? [] : [decodeURIComponent(password)]),
    ...(typeof body === "string" ? inPairs(new URLSearchParams(body)) : inValue("", body))
  ]
}
