/**
 * Takes secrets and personal data off an exchange before it goes on a tape.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import { secretHeaders, treatmentOf, typeAt } from "./personal.ts"
import * as Pseudonym from "./pseudonym.ts"
import type { Content, Exchange, RecordedRequest } from "./tape.ts"
import { urlOf } from "./tape.ts"

/**
 * What is taken off a recording. Secrets always are: credentials, cookies and
 * tokens, in headers, URLs and bodies. Personal data is by the names of
 * attributes: names, emails, phone numbers, addresses, birthdates, notes, custom
 * fields, pictures. Ids, types, states and times of creation stay.
 *
 * @category models
 * @since 0.1.0
 */
export interface Redaction {
  /** More attributes, as `remote_id` or, of one type alone, `Campus.name`. They count in `where[...]` as well. */
  readonly attributes?: ReadonlyArray<string> | undefined
  /** Attributes to leave as they are, although they are personal. */
  readonly keep?: ReadonlyArray<string> | undefined
  /** More headers to hide. */
  readonly headers?: ReadonlyArray<string> | undefined
  /** More parameters of the URL to hide. */
  readonly parameters?: ReadonlyArray<string> | undefined
  /** `false` leaves personal data alone and takes off secrets only. `true` by default. */
  readonly personal?: boolean | undefined
  /**
   * Goes into every replacement. Without one, somebody who guesses a name can tell
   * whether the guess is right: keep it out of the repository where that matters, and
   * give the same when the tape is played.
   */
  readonly key?: string | undefined
  /** The last word on what is written, after all of the above. It must not change what requests are told apart by. */
  readonly exchange?: ((exchange: Exchange) => Exchange) | undefined
}

/** @internal */
export interface Redactor {
  readonly request: (request: RecordedRequest) => RecordedRequest
  readonly exchange: (exchange: Exchange) => Exchange
}

const hidden = "<redacted>"

const isForm = (headers: RecordedRequest["headers"]) =>
  (headers?.["content-type"] ?? "").startsWith("application/x-www-form-urlencoded")

/** @internal */
export const make = (options: Redaction): Redactor => {
  const more = new Set(options.attributes)
  const keep = new Set(options.keep)
  const moreHeaders = new Set(options.headers?.map((name) => name.toLowerCase()))
  const moreParameters = new Set(options.parameters)
  const isPersonal = options.personal !== false
  const pseudonyms = Pseudonym.make(options.key ?? "")

  const named = (name: string, type: string | undefined, value: string): string => {
    const treatment = treatmentOf(name, type, more, keep)
    if (treatment === "secret") return value === "" ? value : hidden
    if (treatment === "keep" || !isPersonal) return inText(value)
    return pseudonyms.of(treatment, value)
  }

  const parameter = (type: string | undefined, isOauth: boolean) => (name: string, value: string): string => {
    if (moreParameters.has(name) || (isOauth && (name === "code" || name === "state"))) return hidden
    const attribute = /^where\[([^\]]+)\]/.exec(name)?.[1] ?? name
    return value === "" ? value : named(attribute, type, value)
  }

  // The text of the URL stays as it is but for what is hidden in it.
  const inUrl = (text: string): string => {
    const at = text.indexOf("?")
    if (at < 0) return text
    const { pathname, searchParams } = urlOf(text)
    const change = parameter(typeAt(pathname), pathname.includes("/oauth/"))
    const changed = Array.from(searchParams, ([name, value]) => [name, change(name, value)] as const)
    return Array.from(searchParams.values()).every((value, index) => value === changed[index]![1])
      ? text
      : `${text.slice(0, at)}?${new URLSearchParams(changed.map(([name, value]) => [name, value])).toString()}`
  }

  const inText = (text: string): string => {
    if (/^\s*[[{]/.test(text)) {
      // the payload of a webhook is a document in a string
      try {
        return JSON.stringify(inJson(JSON.parse(text), undefined, undefined))
      } catch {
        // a text that begins like one
      }
    }
    const isLink = /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
    const linked = isLink ? inUrl(text) : text
    return isPersonal ? pseudonyms.emailsIn(linked) : linked
  }

  // names here are those of edges, such as `emails`; what they lead to is a link with a query at the most
  const inStructure = (value: unknown): unknown =>
    typeof value === "string"
      ? inText(value)
      : Array.isArray(value)
      ? value.map(inStructure)
      : Predicate.isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inStructure(member)]))
      : value

  const inJson = (value: unknown, name: string | undefined, type: string | undefined): unknown => {
    if (typeof value === "string") return name === undefined ? inText(value) : named(name, type, value)
    if (typeof value === "number") {
      if (name === undefined) return value
      const treatment = treatmentOf(name, type, more, keep)
      if (treatment === "secret") return hidden
      return treatment === "keep" || !isPersonal
        ? value
        : Number(pseudonyms.of("digits", String(Math.trunc(Math.abs(value)))))
    }
    if (Array.isArray(value)) return value.map((item) => inJson(item, name, type))
    if (!Predicate.isObject(value)) return value
    const object = value as { readonly [name: string]: unknown }
    const own = typeof object["type"] === "string" && ("attributes" in object || "id" in object)
      ? object["type"]
      : "email" in object && "name" in object
      ? "Person"
      : type
    return Object.fromEntries(
      Object.entries(object).map(([key, member]) => {
        // what tells resources apart and what links them is not data
        if (key === "id" || key === "type") return [key, member]
        if (key === "links" || key === "relationships" || key === "meta") return [key, inStructure(member)]
        return [key, inJson(member, key, own)]
      })
    )
  }

  const inHeaders = (headers: RecordedRequest["headers"]) =>
    headers === undefined ? undefined : {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          secretHeaders.test(name.toLowerCase()) || moreHeaders.has(name.toLowerCase()) ? hidden : inText(value)
        ])
      )
    }

  const inContent = (
    content: Content,
    type: string | undefined,
    form: boolean,
    isOauth: boolean
  ): Pick<Content, "body"> => {
    if (content.body === undefined || content.body === null) return {}
    if (form && typeof content.body === "string") {
      const change = parameter(type, isOauth)
      const entries = Array.from(new URLSearchParams(content.body), ([name, value]) => [name, change(name, value)])
      return { body: new URLSearchParams(entries).toString() }
    }
    const body = inJson(content.body, undefined, type)
    // what a code is worth at the token endpoint, a JSON body may hold as well
    return isOauth && Predicate.isObject(body) && "code" in body
      ? { body: { ...body, code: hidden } }
      : { body }
  }

  const request = (request: RecordedRequest): RecordedRequest => {
    const { pathname } = urlOf(request.url)
    return {
      ...request,
      url: inUrl(request.url),
      ...inHeaders(request.headers),
      ...inContent(request, typeAt(pathname), isForm(request.headers), pathname.includes("/oauth/"))
    }
  }

  return {
    request,
    exchange: (exchange) => {
      const type = typeAt(urlOf(exchange.request.url).pathname)
      const redacted: Exchange = {
        request: request(exchange.request),
        response: {
          ...exchange.response,
          ...inHeaders(exchange.response.headers),
          ...inContent(exchange.response, type, false, false)
        }
      }
      return options.exchange?.(redacted) ?? redacted
    }
  }
}
