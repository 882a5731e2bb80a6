/**
 * Streams as files: NDJSON, JSON, CSV.
 *
 * Each gives a stream of bytes that is read as fast as it is written on: to a file, as the
 * body of an answer (`Stream.toReadableStream`), or into any Sink.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Stream from "effect/Stream"
import { jsonText } from "../internal/jsonText.ts"

export { byKey, type Column, list } from "./csv/columns.ts"
export { type Attribute, csv, type CsvOptions } from "./csv/stream.ts"
export { type Cell } from "./csv/write.ts"

/**
 * Rows as NDJSON: one JSON value a line.
 *
 * **Example** (A line a person)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Export } from "effect-pco"
 *
 * const text = Stream.make({ id: "1" }, { id: "2" }).pipe(Export.ndjson, Stream.decodeText, Stream.mkString)
 * console.log(await Effect.runPromise(text))
 * // => {"id":"1"}
 * // => {"id":"2"}
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const ndjson = <A, E, R>(rows: Stream.Stream<A, E, R>): Stream.Stream<Uint8Array, E, R> =>
  Stream.encodeText(Stream.mapArray(rows, (group) => [group.map((row) => `${jsonText(row)}\n`).join("")]))

/**
 * Rows as one JSON array.
 *
 * **Example** (An array)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Export } from "effect-pco"
 *
 * const text = Stream.make({ id: "1" }, { id: "2" }).pipe(Export.json, Stream.decodeText, Stream.mkString)
 * console.log(JSON.parse(await Effect.runPromise(text)))
 * // => [ { id: '1' }, { id: '2' } ]
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const json = <A, E, R>(rows: Stream.Stream<A, E, R>): Stream.Stream<Uint8Array, E, R> =>
  Stream.suspend(() => {
    let isFirst = true
    const group = (values: ReadonlyArray<A>) => {
      const text = values.map(jsonText).join(",\n")
      const before = isFirst ? "" : ",\n"
      isFirst = false
      return before + text
    }
    return Stream.encodeText(
      Stream.make("[\n").pipe(
        Stream.concat(Stream.mapArray(rows, (values) => [group(values)])),
        Stream.concat(Stream.make("\n]\n"))
      )
    )
  })

/**
 * Writes bytes to a file that is there whole or not at all: it gets its name when it is
 * complete. One that was there stays until then.
 *
 * **Example** (A file of people)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Effect, FileSystem, Layer } from "effect"
 * import { Export } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const fs = yield* FileSystem.FileSystem
 *   const file = `${yield* fs.makeTempDirectoryScoped()}/people.ndjson`
 *   yield* Person.stream().pipe(Export.ndjson, Export.toFile(file))
 *   console.log((yield* fs.readFileString(file)).split("\n").length - 1)
 *   // => 5
 * })
 * const layer = Layer.merge(FakePco.layer({ people: 5 }), NodeServices.layer)
 * await Effect.runPromise(Effect.provide(Effect.scoped(program), layer))
 * ```
 *
 * @category destructors
 * @since 0.1.0
 */
export const toFile = (path: string, options?: { readonly mode?: number | undefined }) =>
<E, R>(
  bytes: Stream.Stream<Uint8Array, E, R>
): Effect.Effect<void, E | PlatformError, R | FileSystem.FileSystem> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const part = `${path}.part`
    // one that a killed program left may have another mode
    yield* fs.remove(part, { force: true })
    // for its owner alone unless told otherwise: what is exported is personal data
    const write = Effect.gen(function*() {
      const file = yield* fs.open(part, { flag: "wx", mode: options?.mode ?? 0o600 })
      yield* Stream.runForEach(bytes, (piece) => file.writeAll(piece))
      // on the disk before it has its name
      yield* file.sync
    })
    yield* Effect.scoped(write).pipe(
      Effect.andThen(fs.rename(part, path)),
      Effect.onError(() => Effect.ignore(fs.remove(part, { force: true })))
    )
  })
