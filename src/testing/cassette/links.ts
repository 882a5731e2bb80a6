/**
 * URLs: user and password and fragment go, hosts and paths that are not Planning Center's are replaced, and parameters are
 * as attributes are.
 *
 * @internal
 */
import { isId, isTime, isToken } from "./harmless.ts"
import type { Context } from "./known.ts"
import { contextOf, isProduct, isType, isWord } from "./known.ts"
import { isSecret } from "./personal.ts"
import { urlOf } from "./tape.ts"

const hosts =
  /^((api|upload|login|accounts|avatars|people|services|giving|groups|calendar|check-ins|registrations)\.planningcenteronline\.com|localhost|127\.0\.0\.1|\[::1\])$/

const segments = new Set(["v2", "v1", "oauth", "authorize", "token", "revoke", "introspect", "userinfo", "files", "me"])

/** @internal */
export interface Rules {
  readonly isPersonal: boolean
  readonly hidden: string
  /** Names of parameters to hide. */
  readonly parameters: ReadonlySet<string>
  /** Replaces a text that is not known to be harmless. */
  readonly text: (value: string) => string
  /** Replaces the value of an attribute in a query. */
  readonly attribute: (context: Context, name: string, value: string) => string
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isUrl = (text: string) => /^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(text)

/** @internal */
export interface Links {
  /** Whether a text is a whole URL. */
  readonly isUrl: (text: string) => boolean
  /** A URL, or a path with its query. */
  readonly link: (text: string) => string
  /** A query or a form. */
  readonly pairs: (pairs: URLSearchParams, context: Context) => ReadonlyArray<readonly [string, string]>
}

/** @internal */
export const make = ({ attribute, hidden, isPersonal, parameters, text }: Rules): Links => {
  const words = (value: string) =>
    value.split(/([, ])/).map((word) =>
      /^[, ]?$/.test(word) || word.replace(/^-/, "").split(".").every((part) => isToken(part) || isType(part))
        ? word
        : text(word)
    ).join("")

  const parameter = (context: Context, name: string, value: string): string => {
    const inner = Array.from(name.matchAll(/\[([^\]]*)\]/g), (match) => match[1]!)
    if (value === "") return value
    if (parameters.has(name) || [name, ...inner].some(isSecret) || name === "code" || name === "state") return hidden
    if (!isPersonal) return isUrl(value) ? link(value) : value
    if (/^(include|order|filter|scope|grant_type|response_type|prompt|fields\[\w+\])$/.test(name)) return words(value)
    if (/^(per_page|offset)$/.test(name) && /^\d{1,10}$/.test(value)) return value
    if (/^(after|before)$/.test(name) && (isId(value) || isTime(value))) return value
    if (name === "code_challenge_method" && isToken(value)) return value
    if (name.startsWith("where[") && inner[0] === "id") {
      return value.split(",").map((id) => isId(id) ? id : text(id)).join(",")
    }
    if (isUrl(value)) return link(value)
    return attribute(context, name.startsWith("where[") ? inner[0]! : name, value)
  }

  const pairs = (given: URLSearchParams, context: Context) =>
    Array.from(given, ([name, value]): readonly [string, string] => [
      !isPersonal || /^[A-Za-z_]{1,60}(\[[A-Za-z_.]{0,60}\])*$/.test(name) ? name : text(name),
      parameter(context, name, value)
    ])

  const segment = (own: boolean) => (part: string) => {
    const plain = decoded(part)
    return plain === "" || !isPersonal ||
        (own && (isProduct(plain) || segments.has(plain) || isId(plain) || isWord(plain)))
      ? part
      : encodeURIComponent(text(plain).replaceAll(" ", "-"))
  }

  // What needs no change keeps its spelling.
  const link = (given: string): string => {
    const isWhole = isUrl(given)
    if (!isWhole && !given.startsWith("/")) return text(given)
    if (!isWhole && !URL.canParse(given, "https://example.com")) return text(given)
    const url = urlOf(given)
    const own = !isWhole || hosts.test(url.hostname)
    const before = given.slice(0, /[?#]|$/.exec(given)!.index)
    const path = url.pathname.split("/").map(segment(own)).join("/")
    const origin = !isWhole ? "" : own || !isPersonal ? `${url.protocol}//${url.host}` : "https://example.com"
    const kept = `${origin}${url.pathname}` === before || `${origin}/` === `${before}/` ? before : undefined
    const changed = pairs(url.searchParams, contextOf(url.pathname))
    const isSame = Array.from(url.searchParams).every(([name, value], index) =>
      name === changed[index]![0] && value === changed[index]![1]
    )
    const query = url.search === ""
      ? ""
      : isSame
      ? given.slice(given.indexOf("?"), given.includes("#") ? given.indexOf("#") : undefined)
      : `?${new URLSearchParams(changed.map(([name, value]) => [name, value])).toString()}`
    return `${kept !== undefined && path === url.pathname ? kept : `${origin}${path}`}${query}`
  }

  return { isUrl, link, pairs }
}
