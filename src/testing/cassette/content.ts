/**
 * Converts bodies between bytes and their form on a tape.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Content } from "./tape.ts"

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false })
const encoder = new TextEncoder()

/** @internal */
export const fromBytes = (bytes: Uint8Array): Content => {
  let text: string
  try {
    text = strict.decode(bytes)
  } catch {
    return { base64: Base64.encode(bytes) }
  }
  if (text === "") return { body: null }
  if (!/^\s*[[{]/.test(text)) return { body: text }
  try {
    return { body: JSON.parse(text) as unknown }
  } catch {
    return { body: text }
  }
}

/** @internal */
export const toBytes = ({ base64, body }: Content): Uint8Array<ArrayBuffer> => {
  if (base64 !== undefined) return new Uint8Array(Result.getOrThrow(Base64.decode(base64)))
  if (body === undefined || body === null) return new Uint8Array()
  return encoder.encode(typeof body === "string" ? body : JSON.stringify(body))
}

// A form with files has a different boundary each time: its fields are kept instead of its bytes.
const ofForm = (form: FormData): Content => ({
  body: Object.fromEntries(
    Array.from(form, ([name, value]) => [
      name,
      typeof value === "string" ? value : { name: value.name, type: value.type, size: value.size }
    ])
  )
})

const joined = (chunks: ReadonlyArray<Uint8Array>): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * What a request says, and the request to send: a body that can be read once is
 * replaced by what was read.
 *
 * @internal
 */
export const ofRequest = Effect.fnUntraced(function*(
  request: HttpClientRequest.HttpClientRequest
): Effect.fn.Return<
  { readonly content: Content; readonly request: HttpClientRequest.HttpClientRequest },
  HttpClientError.HttpClientError
> {
  const { body } = request
  const refuse = (description: string, cause?: unknown) =>
    new HttpClientError.HttpClientError({
      reason: new HttpClientError.EncodeError({ request, description, cause })
    })
  switch (body._tag) {
    case "Empty":
      return { content: { body: null }, request }
    case "Uint8Array":
      return { content: fromBytes(body.body), request }
    case "FormData":
      return { content: ofForm(body.formData), request }
    case "Stream": {
      const chunks = yield* Stream.runCollect(body.stream).pipe(
        Effect.mapError((cause) => refuse("The body of the request could not be read", cause))
      )
      const bytes = joined(chunks)
      return {
        content: fromBytes(bytes),
        request: HttpClientRequest.setBody(request, HttpBody.uint8Array(bytes, body.contentType))
      }
    }
    default: {
      if (typeof body.body === "string") return { content: fromBytes(encoder.encode(body.body)), request }
      if (body.body instanceof Uint8Array) return { content: fromBytes(body.body), request }
      return yield* refuse("A cassette can hold texts, bytes, forms and streams, not this body")
    }
  }
})

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The formats to try for an encoding. fetch has unpacked the body and left the header; other clients hand over what came. */
const formatsOf = (bytes: Uint8Array, encoding: string): ReadonlyArray<string> =>
  isGzip(bytes)
    ? ["gzip"]
    : encoding === "deflate"
    ? ["deflate", "deflate-raw"]
    : encoding === "br"
    ? ["brotli"]
    : encoding === "zstd"
    ? ["zstd"]
    : []

const unpackedAs = (bytes: Uint8Array<ArrayBuffer>, format: string): Effect.Effect<Uint8Array<ArrayBuffer>, unknown> =>
  // not every runtime knows every format
  Effect.tryPromise(() =>
    new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format as CompressionFormat)))
      .arrayBuffer()
  ).pipe(Effect.map((buffer) => new Uint8Array(buffer)))

const unpacked = (
  bytes: Uint8Array<ArrayBuffer>,
  encodings: string | undefined
): Effect.Effect<Uint8Array<ArrayBuffer>> =>
  (encodings ?? "").toLowerCase().split(",").map((name) => name.trim()).toReversed().reduce(
    (unpacking, encoding) =>
      Effect.flatMap(unpacking, (packed) =>
        formatsOf(packed, encoding).reduce(
          (result, format) => Effect.catch(result, () => unpackedAs(packed, format)),
          Effect.fail(undefined) as Effect.Effect<Uint8Array<ArrayBuffer>, unknown>
        ).pipe(Effect.orElseSucceed(() => packed))),
    Effect.succeed(bytes)
  )

/**
 * The unpacked bytes of an answer.
 *
 * @internal
 */
export const ofResponse = (bytes: ArrayBuffer, encoding: string | undefined): Effect.Effect<Uint8Array<ArrayBuffer>> =>
  unpacked(new Uint8Array(bytes), encoding)
