/**
 * Journals in files: one a space, a line a change, written before the call returns. A
 * process that is killed loses nothing that it was told is written; its last line may be
 * cut, and is then passed over. For one process at a time.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as FileSystem from "effect/FileSystem"
import type * as Path from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import type { Service } from "./Store.ts"
import { JournalFailed } from "./Store.ts"

interface Space {
  readonly entries: Map<string, string>
  readonly write: (line: string) => Effect.Effect<void, PlatformError>
  readonly close: Effect.Effect<void>
}

const failedTo = (action: JournalFailed["action"]) => (error: PlatformError) =>
  new JournalFailed({ action, description: `${error.reason._tag} at ${error.reason.method}` })

// Any text as the name of a file, on file systems too that do not tell "a" from "A".
const nameOf = (space: string): string =>
  Array.from(
    new TextEncoder().encode(space),
    (byte) => /[a-z0-9_-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16)}`
  ).join("")

const lineOf = (key: string, text?: string): string => `${JSON.stringify(text === undefined ? [key] : [key, text])}\n`

const read = (content: string): Map<string, string> => {
  const entries = new Map<string, string>()
  for (const line of content.split("\n")) {
    try {
      const [key, text] = JSON.parse(line) as readonly [string, string?]
      if (text === undefined) entries.delete(key)
      else entries.set(key, text)
    } catch {
      // the end of a file whose process was killed while it wrote: the change was not confirmed to anybody
    }
  }
  return entries
}

/**
 * @internal
 */
export const make = Effect.fnUntraced(function*(
  fs: FileSystem.FileSystem,
  path: Path.Path,
  directory: string,
  scope: Scope.Scope
): Effect.fn.Return<Service> {
  const spaces = new Map<string, Space>()
  const opening = yield* Semaphore.make(1)
  const fileOf = (space: string) => path.join(directory, `${nameOf(space)}.ndjson`)

  // What waits while a line is written goes out with the next one, so that many items at once make few writes.
  const writer = Effect.fnUntraced(function*(file: FileSystem.File) {
    const turn = yield* Semaphore.make(1)
    let waiting: Array<string> = []
    let written = 0
    let last = 0
    return (line: string): Effect.Effect<void, PlatformError> =>
      Effect.suspend(() => {
        waiting.push(line)
        const mine = ++last
        return turn.withPermits(1)(Effect.suspend(() => {
          if (written >= mine) return Effect.void
          const lines = waiting
          const until = last
          waiting = []
          return file.writeAll(new TextEncoder().encode(lines.join(""))).pipe(
            Effect.tap(() => Effect.sync(() => void (written = until)))
          )
        }))
      }).pipe(Effect.uninterruptible)
  })

  const open = Effect.fnUntraced(function*(space: string): Effect.fn.Return<Space, PlatformError> {
    const name = fileOf(space)
    yield* fs.makeDirectory(directory, { recursive: true, mode: 0o700 })
    const content = yield* fs.readFileString(name).pipe(
      Effect.catchIf((error) => error.reason._tag === "NotFound", () => Effect.succeed(""))
    )
    const own = yield* Scope.fork(scope)
    const file = yield* fs.open(name, { flag: "a", mode: 0o600 }).pipe(Scope.provide(own))
    const write = yield* writer(file)
    if (content !== "" && !content.endsWith("\n")) yield* write("\n")
    const opened: Space = { entries: read(content), write, close: Scope.close(own, Exit.void) }
    spaces.set(space, opened)
    return opened
  })

  const of = (space: string) =>
    Effect.suspend(() => {
      const found = spaces.get(space)
      return found !== undefined ? Effect.succeed(found) : opening.withPermits(1)(Effect.suspend(() => {
        const opened = spaces.get(space)
        return opened === undefined ? Effect.uninterruptible(open(space)) : Effect.succeed(opened)
      }))
    }).pipe(Effect.mapError(failedTo("read")))

  // In one turn: nobody else sees the entries as they were.
  const change = ({ entries, write }: Space, key: string, text?: string): Effect.Effect<void, JournalFailed> => {
    if (text === undefined) entries.delete(key)
    else entries.set(key, text)
    return Effect.mapError(write(lineOf(key, text)), failedTo("write"))
  }

  return {
    get: (space, key) => Effect.map(of(space), ({ entries }) => entries.get(key)),
    claim: (space, key, text) =>
      Effect.flatMap(of(space), (opened) => {
        const before = opened.entries.get(key)
        return before === undefined ? Effect.as(change(opened, key, text), undefined) : Effect.succeed(before)
      }),
    set: (space, key, text) => Effect.flatMap(of(space), (opened) => change(opened, key, text)),
    remove: (space, key) =>
      Effect.flatMap(of(space), (opened) => opened.entries.has(key) ? change(opened, key) : Effect.void),
    entries: (space) => Effect.map(of(space), ({ entries }) => new Map(entries)),
    clear: (space) =>
      Effect.suspend(() => {
        const opened = spaces.get(space)
        spaces.delete(space)
        return Effect.andThen(opened?.close ?? Effect.void, fs.remove(fileOf(space), { force: true }))
      }).pipe(Effect.mapError(failedTo("write")))
  }
})
