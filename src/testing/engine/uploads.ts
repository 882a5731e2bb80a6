/**
 * The upload host: takes a file, and gives an id that an attribute can be set to
 * within the hour.
 *
 * @internal
 */
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import * as Prng from "./Prng.ts"
import type { Answer } from "./answers.ts"
import * as Answers from "./answers.ts"
import { md5 } from "./md5.ts"
import type { Store } from "./Store.ts"

/**
 * @internal
 */
export interface Uploaded {
  readonly id: string
  readonly md5: string
  readonly expires_at: string
  readonly name: string
  readonly content_type: string
  readonly file_size: number
}

interface Request {
  readonly method: string
  readonly url: URL
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: string
}

const path = "/v2/files"
const life = 60 * 60 * 1000

/** What was uploaded to which church. */
const uploads = new WeakMap<Store, Map<string, Uploaded>>()

/**
 * The file with this id, as long as it has not expired.
 *
 * @internal
 */
export const find = (store: Store, id: unknown, now: string): Uploaded | undefined => {
  const found = typeof id === "string" ? uploads.get(store)?.get(id) : undefined
  return found !== undefined && found.expires_at > now ? found : undefined
}

/**
 * Where a file can be seen once something was set to it.
 *
 * @internal
 */
export const urlOf = (file: Uploaded): string =>
  `https://people.planningcenteronline.com/uploads/${file.id}/${encodeURIComponent(file.name)}`

/**
 * Whether a request has bytes for a body. They are carried as text, one character each.
 *
 * @internal
 */
export const isBinary = (contentType: string | undefined | null): boolean =>
  contentType?.startsWith("multipart/form-data") === true

/**
 * @internal
 */
export const toText = (bytes: Uint8Array): string => {
  const parts: Array<string> = []
  for (let start = 0; start < bytes.length; start += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  }
  return parts.join("")
}

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

interface Part {
  readonly name: string
  readonly contentType: string
  readonly content: string
}

const unquote = (text: string) => text.replace(/%22/g, "\"").replace(/%0D/g, "\r").replace(/%0A/g, "\n")

/** The first bytes of what is uploaded most. */
const signatures: ReadonlyArray<readonly [bytes: string, type: string]> = [
  ["\xff\xd8\xff", "image/jpeg"],
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["GIF8", "image/gif"],
  ["%PDF-", "application/pdf"],
  ["PK\x03\x04", "application/zip"]
]

// A part without a type is typed by its bytes.
const typeOf = (content: string): string =>
  signatures.find(([bytes]) => content.startsWith(bytes))?.[1] ??
    (content.startsWith("RIFF") && content.slice(8, 12) === "WEBP" ? "image/webp" : "application/octet-stream")

// The part with the name `file`, when there is one with a file name.
const partOf = (contentType: string, body: string): Part | undefined => {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) return undefined
  for (const part of `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1)) {
    const end = part.indexOf("\r\n\r\n")
    const head = new TextDecoder().decode(toBytes(part.slice(0, end)))
    const name = /\bfilename="([^"]*)"/.exec(head)?.[1]
    if (end < 0 || name === undefined || !/\bname="file"/.test(head)) continue
    const content = part.slice(end + 4)
    const type = /^content-type: *([^\r\n]+)/im.exec(head)?.[1] ?? typeOf(content)
    return { name: unquote(name), contentType: type, content }
  }
  return undefined
}

/**
 * The upload host of a church: an answer to what is for it.
 *
 * @internal
 */
export const make = (store: Store, seed: number) => {
  const prng = Prng.make(Prng.mix(seed, 0xf11e))
  const files = new Map<string, Uploaded>()
  uploads.set(store, files)
  return ({ body, headers, method, url }: Request, now: number): Answer | undefined => {
    if (url.pathname !== path) return undefined
    if (method !== "POST") return Answers.noRoute()
    const part = partOf(headers["content-type"] ?? "", body)
    if (part === undefined) return Answers.badRequest("missing_parameter", "file")
    const content = toBytes(part.content)
    const file: Uploaded = {
      id: `us1-${Prng.uuid(prng)}`,
      md5: md5(content),
      expires_at: Timestamp.format(now + life),
      name: part.name,
      content_type: part.contentType,
      file_size: content.length
    }
    files.set(file.id, file)
    const { id, ...attributes } = file
    return {
      status: 201,
      // it is no part of the API, and has none of its headers
      headers: { "content-type": "application/json", server: "openresty" },
      body: JSON.stringify({ data: [{ type: "File", id, attributes: { ...attributes, source_ip: "192.0.2.1" } }] })
    }
  }
}
