/**
 * Takes secrets and personal data off an exchange before it is recorded. Nothing is kept but what is known to be
 * harmless.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import { replaceAll } from "../../client/hide.ts"
import { isHarmless, isId, isSentence, isToken } from "./harmless.ts"
import * as Headers from "./headers.ts"
import type { Context } from "./known.ts"
import { contextOf, isType } from "./known.ts"
import * as Links from "./links.ts"
import { isSecret, substituteOf } from "./personal.ts"
import * as Pseudonym from "./pseudonym.ts"
import { secretsIn } from "./secrets.ts"
import type { Content, Exchange, RecordedRequest } from "./tape.ts"
import { urlOf } from "./tape.ts"

/**
 * What is taken off a recording. Secrets always are: credentials, cookies and
 * tokens, in headers, URLs and bodies. Everything else is replaced unless it is
 * known to be harmless: ids, types, times, counts, booleans, values of closed lists,
 * and the structure of JSON:API, all as the descriptors of the eleven products have
 * them. Bodies that are not JSON are never written as they came.
 *
 * @category models
 * @since 0.1.0
 */
export interface Redaction {
  /**
   * Attributes to replace although they are harmless, as `remote_id`, as `Campus.time_zone` of one type, or as
   * `giving/Campus.time_zone` of one product. They count in `where[...]` as well.
   */
  readonly attributes?: ReadonlyArray<string> | undefined
  /** Attributes to leave as they are, in the same spellings: `FieldDefinition.slug`, `services/Song.title`. */
  readonly keep?: ReadonlyArray<string> | undefined
  /** Headers to hide although they are harmless. */
  readonly headers?: ReadonlyArray<string> | undefined
  /** Parameters of the URL to hide although they are harmless. */
  readonly parameters?: ReadonlyArray<string> | undefined
  /** `false` leaves personal data alone and takes off secrets only. `true` by default. */
  readonly personal?: boolean | undefined
  /**
   * Goes into every replacement. Without one, somebody who guesses a name can tell
   * whether the guess is right: keep it out of the repository where that matters, and
   * give the same when the recording is played.
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

type Fields = { readonly [name: string]: unknown }

const headerOf = (headers: RecordedRequest["headers"], wanted: string): string =>
  Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ""

const isForm = (headers: RecordedRequest["headers"]) =>
  headerOf(headers, "content-type").startsWith("application/x-www-form-urlencoded")

const parsed = (text: string): { readonly json: unknown } | undefined => {
  if (!/^\s*[[{"]/.test(text)) return undefined
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const nameOfKey = /^[A-Za-z][A-Za-z0-9_-]{0,60}$/

/** Numbers and texts of `meta`, and of error objects, that say something of the answer alone. */
const ofAnswers = new Set(["total_count", "count", "offset", "per_page", "page", "status", "code", "version"])

/** @internal */
export const make = (options: Redaction): Redactor => {
  const more = new Set(options.attributes)
  const keep = new Set(options.keep)
  const moreHeaders = new Set(options.headers?.map((name) => name.toLowerCase()))
  const isPersonal = options.personal !== false
  const pseudonyms = Pseudonym.make(options.key ?? "")
  const text = (value: string) => pseudonyms.of("text", value)

  const isNamed = (names: ReadonlySet<string>, { product, type }: Context, name: string) =>
    names.has(name) || names.has(`${type ?? ""}.${name}`) || names.has(`${product ?? ""}/${type ?? ""}.${name}`)

  const attributeText = (context: Context, name: string, value: string): string => {
    if (isSecret(name)) return value === "" ? value : hidden
    const inner = parsed(value)
    if (inner !== undefined && typeof inner.json === "object" && inner.json !== null) {
      if (isDeep(inner.json)) return hidden
      return JSON.stringify(
        /headers?$/i.test(name)
          ? inJsonHeaders(inner.json)
          : inDocument(inner.json, { product: undefined, type: undefined })
      )
    }
    const isKept = isNamed(keep, context, name)
    if (!isPersonal || isKept) return links.isUrl(value) ? withoutSecrets.link(value) : value
    if (isNamed(more, context, name)) return text(value)
    const substitute = substituteOf(name, context.type)
    if (substitute !== undefined) return pseudonyms.of(substitute, value)
    if (isHarmless(context, name, value) || /^\s*$/.test(value)) return value
    return links.isUrl(value) ? links.link(value) : text(value)
  }

  const rules = {
    hidden,
    parameters: new Set(options.parameters),
    text,
    attribute: attributeText
  }
  const links = Links.make({ ...rules, isPersonal })
  const withoutSecrets = Links.make({ ...rules, isPersonal: false })

  const attributeNumber = (context: Context, name: string, value: number): unknown => {
    if (isSecret(name)) return hidden
    if (!isPersonal || isNamed(keep, context, name)) return value
    const isKnown = !isNamed(more, context, name) && substituteOf(name, context.type) === undefined &&
      isHarmless(context, name, value)
    if (isKnown || !Number.isFinite(value)) return value
    return Math.sign(value) * Number(pseudonyms.of("digits", String(Math.trunc(Math.abs(value)))))
  }

  // The names of what is nested in an attribute may be data, as in a map by name.
  const inNames = (object: Fields, isData: boolean, member: (name: string, value: unknown) => unknown): Fields =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => {
        const isKept = !isPersonal || (isData ? isToken(name) || structure.has(name) : nameOfKey.test(name))
        return [isKept ? name : text(name), member(name, value)]
      })
    )

  const inAttribute = (context: Context, name: string, value: unknown): unknown => {
    if (value === null || value === undefined || typeof value === "boolean") return value
    if (isSecret(name)) return value === "" ? value : hidden
    if (typeof value === "string") return attributeText(context, name, value)
    if (typeof value === "number") return attributeNumber(context, name, value)
    if (Array.isArray(value)) {
      if (/headers$/i.test(name)) return hidden
      return value.map((item) => inAttribute(context, name, item))
    }
    if (/headers$/i.test(name)) return inJsonHeaders(value)
    const object = value as Fields
    return isResource(object)
      ? inResource(object, context)
      : inNames(
        object,
        !isNamed(keep, context, name),
        (key, member) =>
          key === "type" && typeof member === "string" ? inType(member) : inAttribute(context, key, member)
      )
  }

  const isResource = (object: Fields) =>
    typeof object["type"] === "string" && ("attributes" in object || "id" in object)

  const inType = (type: string): string =>
    !isPersonal || isType(type) || isToken(type) || /^([A-Z][a-z0-9]+){1,6}$/.test(type) ||
      /^[a-z]+\/[a-z0-9.+-]+$/.test(type)
      ? type
      : text(type)

  const inId = (id: unknown): unknown =>
    typeof id === "string" && isPersonal && !isId(id) ? text(id) : typeof id === "object" ? inMeta("id", id) : id

  const inLinks = (value: unknown): unknown =>
    typeof value === "string"
      ? links.link(value)
      : Predicate.isObject(value)
      ? inNames(value as Fields, false, (name, member) => name === "meta" ? inMeta(name, member) : inLinks(member))
      : value === null
      ? value
      : hidden

  const inRelationships = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(inRelationships)
      : Predicate.isObject(value)
      ? inNames(value as Fields, false, (name, member) =>
        name === "type"
          ? inType(String(member))
          : name === "id"
          ? inId(member)
          : name === "links"
          ? inLinks(member)
          : name === "attributes"
          ? inAttributes({ product: undefined, type: undefined }, member)
          : inRelationships(member))
      : inMeta("", value)

  const inMeta = (name: string, value: unknown): unknown => {
    if (value === null || value === undefined || typeof value === "boolean" || !isPersonal) return value
    if (Array.isArray(value)) return value.map((item) => inMeta(name, item))
    if (typeof value === "number") {
      return ofAnswers.has(name)
        ? value
        : attributeNumber({ product: undefined, type: undefined }, name, value)
    }
    if (typeof value === "string") {
      if (name === "id") return inId(value)
      if (name === "type" || name === "resource") return inType(value)
      if (/^can_|^(parameter|pointer)$/.test(name)) {
        return value.split(/([/.[\] -])/).every((word) =>
            /^[/.[\] -]?$/.test(word) || isToken(word) || /^\d{1,4}$/.test(word) || structure.has(word)
          )
          ? value
          : text(value)
      }
      return isSentence(value) || (ofAnswers.has(name) && /^[\d.]{1,10}$/.test(value)) ? value : text(value)
    }
    return inNames(
      value as Fields,
      false,
      (key, member) =>
        key === "attributes" ? inAttributes({ product: undefined, type: undefined }, member) : inMeta(key, member)
    )
  }

  const inAttributes = (context: Context, value: unknown): unknown =>
    Predicate.isObject(value) && !Array.isArray(value)
      ? inNames(value as Fields, false, (name, member) => inAttribute(context, name, member))
      : inAttribute(context, "attributes", value)

  const inResource = (resource: Fields, outer: Context): Fields => {
    const type = typeof resource["type"] === "string" ? resource["type"] : outer.type
    const context = { product: outer.product, type }
    return inNames(resource, false, (name, member) => {
      switch (name) {
        case "type":
          return typeof member === "string" ? inType(member) : inAttribute(context, name, member)
        case "id":
          return inId(member)
        case "attributes":
          return inAttributes(context, member)
        case "relationships":
          return inRelationships(member)
        case "links":
          return inLinks(member)
        case "meta":
          return inMeta(name, member)
        default:
          return inAttribute(context, name, member)
      }
    })
  }

  const inData = (value: unknown, context: Context): unknown =>
    Array.isArray(value)
      ? value.map((item) => inData(item, context))
      : Predicate.isObject(value)
      ? inResource(value as Fields, context)
      : inAttribute(context, "data", value)

  /** Any JSON: a document, the answer of the token endpoint, or something else. */
  const inDocument = (value: unknown, context: Context): unknown => {
    if (Array.isArray(value)) return value.map((item) => inDocument(item, context))
    if (!Predicate.isObject(value)) return inAttribute(context, "", value)
    const object = value as Fields
    if (isResource(object)) return inResource(object, context)
    const own = "email" in object && "name" in object ? { ...context, type: "Person" } : context
    return inNames(object, false, (name, member) => {
      switch (name) {
        case "data":
        case "included":
          return inData(member, context)
        case "links":
          return inLinks(member)
        case "errors":
        case "meta":
        case "jsonapi":
          return isPersonal ? inMeta(name, member) : inAttribute(context, name, member)
        case "code":
        case "state":
          return typeof member === "string" && member !== "" ? hidden : inAttribute(own, name, member)
        case "id":
        case "sub":
        case "organization_id":
          return inId(member)
        case "error":
        case "token_type":
        case "scope":
        case "grant_type":
          return isPersonal && !(typeof member === "string" && member.split(" ").every(isToken))
            ? inAttribute(own, name, member)
            : member
        case "expires_in":
        case "created_at":
          return typeof member === "number" ? member : inAttribute(own, name, member)
        default:
          return inAttribute(own, name, member)
      }
    })
  }

  const inHeader = (name: string, value: string): string => {
    if (moreHeaders.has(name.toLowerCase())) return hidden
    switch (Headers.treatmentOf(name, value)) {
      case "secret":
        return hidden
      case "link":
        return links.link(value)
      case "keep":
        return value
      case "text":
        return isPersonal ? headerText(name, value) : value
    }
  }

  // A form with files has another boundary each time.
  const headerText = (name: string, value: string) =>
    name.toLowerCase() === "content-type"
      ? value.split(";")[0]!.replace(/^(?!\w+\/[\w.+-]+$).*$/, "text/plain")
      : text(value)

  const inJsonHeaders = (value: unknown): unknown =>
    Predicate.isObject(value) && !Array.isArray(value)
      ? Object.fromEntries(
        Object.entries(value).map(([name, member]) => {
          const key = nameOfKey.test(name) ? name : hidden
          return [key, typeof member === "string" ? inHeader(name, member) : member === null ? null : hidden]
        })
      )
      : hidden

  const inHeaders = (headers: RecordedRequest["headers"]) =>
    headers === undefined ? undefined : {
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, inHeader(name, value)]))
    }

  // It stays what it was for the client: HTML, text, broken JSON, or bytes. Equal bodies stay equal.
  const unreadable = (value: string): string => {
    const label = text(`${value.length}:${value}`)
    if (value.trim() === "") return value
    if (/^\s*</.test(value)) return `<html><body>redacted ${label}</body></html>`
    return /^\s*[[{"]/.test(value) ? `{"redacted": "${label}` : `redacted ${label}`
  }

  const isMedia = (type: string) => /^(audio|font|image|video)\//.test(type)

  const inContent = (
    { base64, body }: Content,
    context: Context,
    headers: RecordedRequest["headers"]
  ): Content => {
    if (base64 !== undefined) {
      return !isPersonal && isMedia(headerOf(headers, "content-type"))
        ? { base64 }
        : { base64: btoa(`\u00ff redacted ${text(`${base64.length}:${base64}`)}`) }
    }
    if (body === undefined || body === null) return {}
    if (typeof body !== "string") {
      return { body: isDeep(body) ? unreadable("[".repeat(deepest)) : inDocument(body, context) }
    }
    if (!isForm(headers)) return { body: unreadable(body) }
    return {
      body: new URLSearchParams(links.pairs(new URLSearchParams(body), context).map(([name, value]) => [name, value]))
        .toString()
    }
  }

  const request = (given: RecordedRequest): RecordedRequest => {
    const { base64: _, body: __, ...rest } = given
    const hide = hideIn(secretsIn(given))
    return hide({
      ...rest,
      url: links.link(given.url),
      ...inHeaders(given.headers),
      ...inContent(given, contextOf(urlOf(given.url).pathname), given.headers)
    })
  }

  return {
    request,
    exchange: (exchange) => {
      const { base64: _, body: __, ...rest } = exchange.response
      const response = {
        ...rest,
        ...inHeaders(exchange.response.headers),
        ...inContent(exchange.response, contextOf(urlOf(exchange.request.url).pathname), exchange.response.headers)
      }
      const redacted = { request: request(exchange.request), response: hideIn(secretsIn(exchange.request))(response) }
      return options.exchange?.(redacted) ?? redacted
    }
  }
}

/** Names of the structure of JSON:API and of values that Planning Center nests in attributes. */
const structure = new Set([
  "data",
  "type",
  "id",
  "attributes",
  "relationships",
  "links",
  "meta",
  "included",
  "errors",
  "self",
  "next",
  "prev",
  "related",
  "url",
  "thumb",
  "name",
  "value",
  "count",
  "label",
  "lyrics",
  "start",
  "end",
  "original",
  "medium",
  "small",
  "street",
  "city",
  "state",
  "zip",
  "country",
  "street_line_1",
  "street_line_2",
  "country_code",
  "title",
  "description"
])

/** As deep as a document of Planning Center is, and much deeper: what is deeper cannot be written. */
const deepest = 200

const isDeep = (value: unknown): boolean => {
  let level = [value]
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    level = level.flatMap((item) => typeof item === "object" && item !== null ? Object.values(item) : [])
  }
  return level.length > 0
}

// Whatever is left of the secrets of the request, wherever the server repeated them.
const hideIn = (secrets: ReadonlyArray<string>): <A>(value: A) => A => {
  const hide = replaceAll(secrets)
  const walk = (value: unknown): unknown =>
    typeof value === "string"
      ? hide(value)
      : Array.isArray(value)
      ? value.map(walk)
      : Predicate.isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [hide(name), walk(member)]))
      : value
  return walk as <A>(value: A) => A
}
