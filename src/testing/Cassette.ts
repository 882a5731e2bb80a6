/**
 * Real exchanges on a tape: an `HttpClient` that records them to a file that can
 * be read, and one that plays them without a network.
 *
 * **The file** is JSON and may be written by other tools:
 *
 * ```json
 * {
 *   "version": 1,
 *   "exchanges": [
 *     {
 *       "request": {
 *         "method": "GET",
 *         "url": "https://api.planningcenteronline.com/people/v2/people?where[status]=active",
 *         "headers": { "accept": "application/json" },
 *         "body": null
 *       },
 *       "response": {
 *         "status": 200,
 *         "headers": { "content-type": "application/vnd.api+json; charset=utf-8" },
 *         "body": { "data": [], "included": [], "meta": { "total_count": 0, "count": 0 } }
 *       }
 *     }
 *   ]
 * }
 * ```
 *
 * - `url` is whole, or begins with its path. The host does not matter.
 * - `headers` may be left out. Header names are read in any case.
 * - `body` is the JSON itself where it is JSON, a string where it is another text,
 *   `null` or missing where there is none. Bytes that are not text are in
 *   `"base64"` instead. Bodies are unpacked, never gzip.
 * - Other members, beside these, are ignored.
 *
 * **Matching.** A request is on the tape when method, path, query (in any order)
 * and body (JSON by its structure) are the same. The same request made again is
 * given the next of its answers, and after the last one the last one again.
 *
 * A request that is not on the tape fails with a `TransportError` that shows the
 * nearest one, and the client does not make it again.
 *
 * **Redaction.** Nothing reaches the tape but what is known to be harmless: ids,
 * types, times, counts, booleans and values of closed lists, as the descriptors of
 * all products have them. Everything else is replaced, the same value by the same
 * replacement, in bodies, links and queries, so that a program finds its way on the
 * tape. Credentials are removed. A body that is not JSON is recorded as a body of its
 * kind without its content. {@link Redaction} says how to keep or replace more.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { format } from "../jsonapi/Issue.ts"
import * as Files from "./cassette/file.ts"
import type { Match } from "./cassette/match.ts"
import * as Options from "./cassette/options.ts"
import type { Mode } from "./cassette/player.ts"
import * as Player from "./cassette/player.ts"
import type { Redaction } from "./cassette/redact.ts"
import * as Redact from "./cassette/redact.ts"
import type { Tape } from "./cassette/tape.ts"
import * as Tapes from "./cassette/tape.ts"

export type { Match } from "./cassette/match.ts"
export type { Mode } from "./cassette/player.ts"
export type { Redaction } from "./cassette/redact.ts"
export type { Content, Exchange, RecordedRequest, RecordedResponse, Tape } from "./cassette/tape.ts"

/**
 * How a tape is read, and what of an exchange goes on it.
 *
 * @category models
 * @since 0.1.0
 */
export interface TapeOptions {
  /** What is taken off a recording. Give the same when it is played: requests are compared by it. */
  readonly redact?: Redaction | undefined
  /** What requests are told apart by. */
  readonly match?: Match | undefined
}

/**
 * The options of a tape in a file.
 *
 * @category models
 * @since 0.1.0
 */
export interface FileOptions extends TapeOptions {
  /** Where the tape is, for the `FileSystem`. */
  readonly file: string
}

/**
 * The options of a tape that may be recorded.
 *
 * @category models
 * @since 0.1.0
 */
export interface LayerOptions extends FileOptions {
  /**
   * - `replay`: what is not on the tape fails.
   * - `record`: everything is sent, and a new tape begins with the first answer.
   * - `replay-or-record`: what is not on the tape is sent and put there. A request
   *   that is made more often than it was recorded is sent as well.
   *
   * `replay` by default.
   */
  readonly mode?: Mode | undefined
}

/**
 * Records exchanges with the `HttpClient` below, or plays them, as `mode` says. The
 * program is given the answers as they came; what goes on the tape is redacted.
 * The file is written after every answer.
 *
 * Fails with `Invalid` when an option is wrong, or the tape is: the line is named.
 *
 * **Example** (Recording from the real Planning Center)
 *
 * ```ts no-run
 * import { NodeFileSystem, NodeHttpClient } from "@effect/platform-node"
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { Cassette } from "effect-pco/testing"
 *
 * const recorded = Cassette.layer({ file: "test/tapes/people.json", mode: "replay-or-record" })
 * const layer = Pco.layerWithoutHttpClient({
 *   auth: { applicationId: "an id", secret: Redacted.make("its secret") }
 * }).pipe(
 *   Layer.provide(recorded),
 *   Layer.provide([NodeHttpClient.layerUndici, NodeFileSystem.layer])
 * )
 *
 * await Effect.runPromise(Person.count().pipe(Effect.provide(layer)))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (
  options: LayerOptions
): Layer.Layer<HttpClient.HttpClient, PcoError, FileSystem.FileSystem | HttpClient.HttpClient> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.gen(function*() {
      const { file, match, mode, redact } = yield* Options.check("Cassette.layer", options, ["file", "mode"])
      const client = yield* HttpClient.HttpClient
      const fs = yield* FileSystem.FileSystem
      const tape = mode === "record"
        ? undefined
        : yield* (mode === "replay" ? Files.readExisting : Files.read)("Cassette.layer", file)
      const settings = {
        name: `the tape ${file}`,
        exchanges: tape?.exchanges ?? [],
        match,
        redactor: Redact.make(redact)
      }
      return Player.make(
        mode === "replay" ? settings : { ...settings, recorder: { client, save: Files.saver(fs, file) } }
      )
    })
  )

/**
 * Plays a tape from a file. Needs no network.
 *
 * Fails with `Invalid` when an option is wrong, or the tape is: the line is named.
 *
 * **Example** (A tape in a test)
 *
 * ```ts no-run
 * import { NodeFileSystem } from "@effect/platform-node"
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { Cassette } from "effect-pco/testing"
 *
 * const layer = Pco.layerWithoutHttpClient({ auth: { applicationId: "any", secret: Redacted.make("any") } }).pipe(
 *   Layer.provide(Cassette.layerReplay({ file: "test/tapes/people.json" })),
 *   Layer.provide(NodeFileSystem.layer)
 * )
 *
 * await Effect.runPromise(Person.count().pipe(Effect.provide(layer)))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerReplay = (
  options: FileOptions
): Layer.Layer<HttpClient.HttpClient, PcoError, FileSystem.FileSystem> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.gen(function*() {
      const { file, match, redact } = yield* Options.check("Cassette.layerReplay", options, ["file"])
      const { exchanges } = yield* Files.readExisting("Cassette.layerReplay", file)
      return Player.make({ name: `the tape ${file}`, exchanges, match, redactor: Redact.make(redact) })
    })
  )

/**
 * Plays a tape that is a value.
 *
 * Fails with `Invalid` when an option or the tape is wrong.
 *
 * **Example** (A tape in code)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { HttpClient } from "effect/http"
 * import { Cassette } from "effect-pco/testing"
 *
 * const tape: Cassette.Tape = {
 *   version: 1,
 *   exchanges: [
 *     { request: { method: "GET", url: "/people/v2?per_page=1&offset=2" }, response: { status: 200, body: { data: null } } }
 *   ]
 * }
 * const ask = (url: string) => HttpClient.get(url).pipe(Effect.flatMap((response) => response.json))
 *
 * const program = Effect.gen(function*() {
 *   console.log(yield* ask("https://api.planningcenteronline.com/people/v2?offset=2&per_page=1"))
 *   // => { data: null }
 *   const error = yield* Effect.flip(ask("https://api.planningcenteronline.com/people/v2?per_page=1&offset=3"))
 *   console.log(error.message)
 *   // => GET /people/v2?per_page=1&offset=3 is not on the tape. Nearest is request 1, GET /people/v2?per_page=1&offset=2:
 *   // => offset is "3" here and "2" on the tape
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Cassette.layerFrom(tape)))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerFrom = (
  tape: Tape,
  options: TapeOptions = {}
): Layer.Layer<HttpClient.HttpClient, PcoError> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.gen(function*() {
      const { match, redact } = yield* Options.check("Cassette.layerFrom", options, [])
      const checked = Tapes.fromValue(tape)
      if (Result.isFailure(checked)) {
        return yield* invalidInput("Cassette.layerFrom", [{ field: "tape", problem: format(checked.failure) }])
      }
      const { exchanges } = checked.success
      return Player.make({ name: "the tape", exchanges, match, redactor: Redact.make(redact) })
    })
  )
