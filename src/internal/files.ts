/**
 * What stores in files have in common.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type * as Path from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import * as Random from "effect/Random"

const hex = (byte: number) => `%${byte.toString(16).padStart(2, "0")}`

// Half of a surrogate pair has no bytes of its own: all of them would be the same replacement character.
const escape = (sign: string): string =>
  /^[a-z0-9_-]$/.test(sign)
    ? sign
    : sign.isWellFormed()
    ? Array.from(new TextEncoder().encode(sign), hex).join("")
    : `%u${sign.charCodeAt(0).toString(16)}`

/**
 * Any text as the name of a file. Two texts never have the same name, not even on a file system that does not tell "a"
 * from "A". Use {@link segmentsOf} for texts that may be long.
 *
 * @internal
 */
export const nameOf = (text: string): string => Array.from(text, escape).join("")

/** File systems take 255 bytes, and stores append something. */
const longest = 200

/**
 * The name of a text of any length as the segments of a path: folders for all but the end of a long one.
 *
 * @internal
 */
export const segmentsOf = (text: string): ReadonlyArray<string> => {
  const name = nameOf(text)
  const count = Math.max(1, Math.ceil(name.length / longest))
  return Array.from({ length: count }, (_, index) => name.slice(index * longest, (index + 1) * longest))
}

/**
 * The path of a text's file.
 *
 * @internal
 */
export const pathOf = (path: Path.Path, directory: string, text: string, extension: string): string => {
  const segments = segmentsOf(text)
  return path.join(directory, ...segments.slice(0, -1), `${segments.at(-1)!}.${extension}`)
}

/**
 * What failed, without the path, which may be personal.
 *
 * @internal
 */
export const describe = ({ reason }: PlatformError): string => `${reason._tag} at ${reason.method}`

/**
 * @internal
 */
export const isMissing = ({ reason }: PlatformError): boolean => reason._tag === "NotFound"

/**
 * Writes a file that is on the disk before it has its name: after a crash there is the old one or the new one, whole.
 *
 * @internal
 */
export const writeWhole = (
  fs: FileSystem.FileSystem,
  place: string,
  text: string
): Effect.Effect<void, PlatformError> =>
  Effect.flatMap(Random.nextIntBetween(0, Number.MAX_SAFE_INTEGER), (unique) => {
    const file = `${place}.${unique.toString(36)}.new`
    return fs.open(file, { flag: "wx", mode: 0o600 }).pipe(
      Effect.flatMap((open) => Effect.andThen(open.writeAll(new TextEncoder().encode(text)), open.sync)),
      Effect.scoped,
      Effect.andThen(fs.rename(file, place)),
      Effect.onError(() => Effect.ignore(fs.remove(file, { force: true })))
    )
  })
