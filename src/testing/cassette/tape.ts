/**
 * The tape: what is on it, and how it is read and written.
 *
 * @internal
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Issue from "../../jsonapi/Issue.ts"
import { fromSchemaIssue } from "../../jsonapi/SchemaIssue.ts"
import { locate, syntaxError } from "./lines.ts"

/**
 * A body: any JSON value where it is JSON, a string where it is another text,
 * `null` where there is none. Bytes that are not text are in `base64` instead.
 *
 * @category models
 * @since 0.1.0
 */
export interface Content {
  readonly body?: unknown
  readonly base64?: string
}

/**
 * A request on a tape. `url` may be a whole URL or begin with the path; host and
 * headers are for the reader.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecordedRequest extends Content {
  readonly method: string
  readonly url: string
  readonly headers?: { readonly [name: string]: string }
}

/**
 * An answer on a tape, decoded: without the compression that it was sent with.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecordedResponse extends Content {
  readonly status: number
  readonly headers?: { readonly [name: string]: string }
}

/**
 * A request and its answer.
 *
 * @category models
 * @since 0.1.0
 */
export interface Exchange {
  readonly request: RecordedRequest
  readonly response: RecordedResponse
}

/**
 * Exchanges in the order in which they were made.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tape {
  readonly version: 1
  readonly exchanges: ReadonlyArray<Exchange>
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The origin of a URL that begins with its path. */
const anyOrigin = "https://api.planningcenteronline.com"

/** @internal */
export const urlOf = (url: string): URL => new URL(url, anyOrigin)

const isUrl = (text: string) => {
  try {
    return /^(https?:\/\/|\/)/.test(text) && urlOf(text).hostname !== ""
  } catch {
    return false
  }
}

const is = <A>(schema: Schema.Codec<A>, test: (value: A) => boolean, expected: string) =>
  schema.check(Schema.makeFilter(test, { expected }))

const headers = Schema.optionalKey(Schema.Record(Schema.String, Schema.String))
const content = {
  body: Schema.optionalKey(Schema.Unknown),
  base64: Schema.optionalKey(is(Schema.String, (text) => base64.test(text), "base64"))
}

const Shape = Schema.Struct({
  version: is(Schema.Finite, (version) => version === 1, "1, the only version there is"),
  exchanges: Schema.Array(Schema.Struct({
    request: Schema.Struct({
      method: is(Schema.String, (text) => /^[A-Za-z]+$/.test(text), "a method such as \"GET\""),
      url: is(Schema.String, isUrl, "a URL, or a path that begins with /"),
      headers,
      ...content
    }),
    response: Schema.Struct({
      status: is(Schema.Finite, (status) => Number.isInteger(status) && status >= 200 && status <= 599, "200 to 599"),
      headers,
      ...content
    })
  }))
})

const decode = Schema.decodeUnknownResult(Shape)

/**
 * A value that should be a tape.
 *
 * @internal
 */
export const fromValue = (value: unknown): Result.Result<Tape, Issue.Issue> => {
  const decoded = decode(value)
  return Result.isFailure(decoded)
    ? Result.fail(fromSchemaIssue(decoded.failure))
    : Result.succeed(decoded.success as Tape)
}

/**
 * The text of a file that should be a tape; what is wrong names the line.
 *
 * @internal
 */
export const parse = (text: string): Result.Result<Tape, Issue.Issue> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const error = syntaxError(text) ?? { line: 1, expected: "JSON" }
    return Result.fail({ field: `line ${error.line}`, problem: "is no JSON", expected: error.expected })
  }
  return Result.mapError(fromValue(value), ({ expected, field, problem }) => {
    const segments = field === "document" ? [] : field.split(/[.[\]]+/).filter((segment) => segment !== "")
    return {
      field: `line ${locate(text, segments)}`,
      problem: `is not right: ${Issue.format({ field, problem, expected })}`,
      expected: "a tape of version 1"
    }
  })
}

/** @internal */
export const format = (tape: Tape): string => `${JSON.stringify(tape, null, 2)}\n`
