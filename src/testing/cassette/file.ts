/**
 * Tapes in files.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Result from "effect/Result"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import type { Exchange, Tape } from "./tape.ts"
import * as Tapes from "./tape.ts"

/**
 * The tape in a file; `undefined` where there is no file.
 *
 * @internal
 */
export const read = (
  operation: string,
  file: string
): Effect.Effect<Tape | undefined, PcoError, FileSystem.FileSystem> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const text = yield* fs.readFileString(file).pipe(
      Effect.catch((error) =>
        error.reason._tag === "NotFound"
          ? Effect.succeed(undefined)
          : Effect.fail(invalidInput(operation, [{ field: "file", problem: `cannot be read: ${error.message}` }]))
      )
    )
    if (text === undefined) return undefined
    const tape = Tapes.parse(text)
    if (Result.isFailure(tape)) {
      return yield* invalidInput(operation, [{ ...tape.failure, field: `${file}, ${tape.failure.field}` }])
    }
    return tape.success
  })

/**
 * The tape in a file, which must be there.
 *
 * @internal
 */
export const readExisting = (
  operation: string,
  file: string
): Effect.Effect<Tape, PcoError, FileSystem.FileSystem> =>
  Effect.flatMap(read(operation, file), (tape) =>
    tape === undefined
      ? Effect.fail(
        invalidInput(operation, [{
          field: "file",
          problem: `${JSON.stringify(file)} does not exist`,
          expected: "a tape; Cassette.layer with mode \"record\" makes one"
        }])
      )
      : Effect.succeed(tape))

/**
 * Writes a tape. A new file replaces the old one when it is complete, so an interruption leaves one of the two.
 *
 * @internal
 */
export const saver = (fs: FileSystem.FileSystem, file: string) => (exchanges: ReadonlyArray<Exchange>) => {
  const folder = /^(.+)[/\\][^/\\]*$/.exec(file)?.[1]
  const draft = `${file}.part`
  return Effect.gen(function*() {
    if (folder !== undefined) yield* fs.makeDirectory(folder, { recursive: true })
    yield* fs.writeFileString(draft, Tapes.format({ version: 1, exchanges }))
    yield* fs.rename(draft, file)
  }).pipe(Effect.mapError((error) => `The tape ${file} could not be written: ${error.message}`))
}
