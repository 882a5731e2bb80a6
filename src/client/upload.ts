/**
 * Files on their way to the upload host: what may be sent, and the request that
 * sends it.
 *
 * @internal
 */
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Issue from "../jsonapi/Issue.ts"
import type { Failure } from "./failure.ts"
import { unsendable } from "./failure.ts"

/**
 * A file as it is uploaded. All of it is held in memory.
 *
 * @category models
 * @since 0.1.0
 */
export interface File {
  /** The name that it is shown and downloaded under, without a folder. */
  readonly name: string
  /** Such as `image/jpeg`. */
  readonly contentType: string
  readonly content: Uint8Array
}

const names: ReadonlyArray<string> = ["name", "contentType", "content"]
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const mediaType = new RegExp(`^${token}/${token}(; *${token}=(${token}|"[\\x20-\\x21\\x23-\\x7e]*"))*$`)
const unusable = /[\p{Cc}/\\]/u

/**
 * What is wrong with a file, field by field. Its content is never repeated.
 *
 * @internal
 */
export const fileIssues = (file: unknown, prefix = ""): ReadonlyArray<Issue.Issue> => {
  if (typeof file !== "object" || file === null) {
    const expected = "a file: { name, contentType, content }"
    return [{ field: prefix.replace(/\.$/, "") || "file", problem: `is ${Issue.describe(file)}`, expected }]
  }
  const { content, contentType, name } = file as { readonly [name: string]: unknown }
  const issues: Array<Issue.Issue> = [...Issue.unknownNames(file, names, prefix)]
  const refuse = (field: string, problem: string, expected: string) => {
    issues.push({ field: `${prefix}${field}`, problem, expected })
  }
  if (typeof name !== "string" || name.trim() === "" || name.length > 255 || unusable.test(name)) {
    refuse("name", `is ${Issue.describe(name)}`, "the name of a file without its folder, such as \"portrait.jpg\"")
  }
  if (typeof contentType !== "string" || !mediaType.test(contentType)) {
    refuse("contentType", `is ${Issue.describe(contentType)}`, "a media type such as \"image/jpeg\"")
  }
  if (!(content instanceof Uint8Array)) {
    refuse("content", `is ${Issue.describe(content)}`, "the bytes of the file, a Uint8Array")
  } else if (content.length === 0) {
    refuse("content", "is empty", "the bytes of the file")
  }
  return issues
}

/**
 * The failure of an upload that has nowhere to go.
 *
 * @internal
 */
export const nowhere: Failure = unsendable({
  field: "uploadUrl",
  problem: "is not set, and baseUrl is not Planning Center itself",
  expected: "where the server at baseUrl takes files"
})

// As browsers write it: a quote or a line break would end the header.
const quoted = (name: string) => name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A")

const encoder = new TextEncoder()

const holds = (content: Uint8Array, bytes: Uint8Array): boolean => {
  for (let at = content.indexOf(bytes[0]!); at >= 0; at = content.indexOf(bytes[0]!, at + 1)) {
    if (bytes.every((byte, index) => content[at + index] === byte)) return true
  }
  return false
}

const boundaryFor = (content: Uint8Array, count = 0): string => {
  const boundary = `effect-pco-${count}`
  return holds(content, encoder.encode(`--${boundary}`)) ? boundaryFor(content, count + 1) : boundary
}

// Written out here and not left to FormData: the same file is always the same request, byte for byte, so that a retry
// and a recording can be compared; and every HttpClient can send bytes.
const multipart = ({ content, contentType, name }: File, boundary: string): Uint8Array => {
  const head = encoder.encode(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted(name)}"\r\n` +
      `Content-Type: ${contentType}\r\n\r\n`
  )
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`)
  const body = new Uint8Array(head.length + content.length + tail.length)
  body.set(head)
  body.set(content, head.length)
  body.set(tail, head.length + content.length)
  return body
}

/**
 * The request that uploads a file.
 *
 * @internal
 */
export const toRequest = (
  file: File,
  url: string,
  headers: { readonly [name: string]: string }
): HttpClientRequest.HttpClientRequest => {
  const boundary = boundaryFor(file.content)
  return HttpClientRequest.post(url, { headers }).pipe(
    HttpClientRequest.bodyUint8Array(multipart(file, boundary), `multipart/form-data; boundary=${boundary}`)
  )
}
