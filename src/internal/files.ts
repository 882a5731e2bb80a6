/**
 * What stores in files have in common.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Random from "effect/Random"

/**
 * Any text as the name of a file, on file systems too that do not tell "a" from "A".
 *
 * @internal
 */
export const nameOf = (text: string): string =>
  Array.from(
    new TextEncoder().encode(text),
    (byte) => /[a-z0-9_-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16)}`
  ).join("")

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
