/**
 * The body of an answer, within its cap.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Malformed } from "./PcoError.ts"

const tooLarge = (most: number) =>
  new Malformed({
    field: "body",
    problem: `is larger than ${most} bytes`,
    expected: "a smaller answer: fewer rows a page, or a larger maxResponseBytes"
  })

// A body that nobody reads keeps its connection until it is collected. What is a `Response` can be cancelled; of others
// the reading begins and is interrupted at once.
const close = (response: HttpClientResponse.HttpClientResponse): Effect.Effect<void> => {
  const web = HttpClientResponse.toWeb(response)
  return Option.isSome(web)
    ? Effect.ignore(Effect.tryPromise(async () => web.value.body?.cancel()))
    : Stream.runDrain(Stream.take(response.stream, 1)).pipe(
      Effect.ignore,
      Effect.forkChild({ startImmediately: true }),
      Effect.tap(Effect.yieldNow),
      Effect.flatMap(Fiber.interrupt)
    )
}

/**
 * The body as text, as long as it is not too large. Reading by stream stops in the
 * middle of what is. Where the length is announced and fits, the runtime's own way of
 * reading text is taken, which is faster.
 *
 * @internal
 */
export const readBody = (
  response: HttpClientResponse.HttpClientResponse,
  most: number
): Effect.Effect<Result.Result<string, Malformed>, HttpClientError.HttpClientError> => {
  const length = response.headers["content-length"] ?? ""
  const announced = response.headers["content-encoding"] === undefined && /^\d+$/.test(length)
    ? Number(length)
    : Number.NaN
  if (response.status === 204) return Effect.succeed(Result.succeed(""))
  if (announced > most) return Effect.as(close(response), Result.fail(tooLarge(most)))
  if (announced <= most) return Effect.map(response.text, Result.succeed)
  const decoder = new TextDecoder()
  let size = 0
  let text = ""
  return response.stream.pipe(
    Stream.takeUntil((bytes) => {
      size += bytes.length
      if (size <= most) text += decoder.decode(bytes, { stream: true })
      return size > most
    }),
    Stream.runDrain,
    Effect.map(() => size > most ? Result.fail(tooLarge(most)) : Result.succeed(text + decoder.decode())),
    Effect.catchReason("HttpClientError", "EmptyBodyError", () => Effect.succeed(Result.succeed("")))
  )
}

/**
 * A body as JSON, `undefined` where it is empty.
 *
 * @internal
 */
export const parse = (
  status: number,
  contentType: string | undefined,
  body: string
): Result.Result<unknown, Malformed> => {
  if (body.trim() === "") return Result.succeed(undefined)
  try {
    return Result.succeed(JSON.parse(body))
  } catch {
    return Result.fail(
      new Malformed({
        field: "body",
        problem: `of an answer ${status} is no JSON (${contentType ?? "no content type"}, ${body.length} characters)`,
        expected: "a JSON:API document"
      })
    )
  }
}
