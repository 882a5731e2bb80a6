/**
 * Journals in files: one a space, a line a change, on the disk before the call returns. A
 * process or machine that dies loses nothing that it was told is written; its last line
 * may be cut, and is then passed over. For one process at a time.
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
import * as Files from "../../internal/files.ts"
import type { Service } from "./Store.ts"
import { JournalFailed } from "./Store.ts"

interface Space {
  readonly entries: Map<string, string>
  readonly write: (line: string) => Effect.Effect<void, PlatformError>
  readonly close: Effect.Effect<void>
}

const failedTo = (action: JournalFailed["action"]) => (error: PlatformError) =>
  new JournalFailed({ action, description: Files.describe(error) })

const lineOf = (key: string, text?: string): string => `${JSON.stringify(text === undefined ? [key] : [key, text])}\n`

const entriesOf = (lines: ReadonlyArray<string>): Map<string, string> => {
  const entries = new Map<string, string>()
  for (const line of lines) {
    try {
      const [key, text] = JSON.parse(line) as readonly [string, string?]
      if (text === undefined) entries.delete(key)
      else entries.set(key, text)
    } catch {
      // cut where a write failed or its process was killed: the change was not confirmed to anybody
    }
  }
  return entries
}

/** A file with many more lines than entries is written anew when it is opened: a queue would fill the disk. */
const isLoose = (lines: number, entries: number): boolean => lines > 1000 && lines > 4 * entries

/**
 * Appends lines, and returns when they are on the disk. What waits while lines are written goes out with the next
 * ones, so that many items at once make few writes.
 */
const appender = (file: FileSystem.File): (line: string) => Effect.Effect<void, PlatformError> => {
  const turn = Semaphore.makeUnsafe(1)
  let waiting: Array<{ readonly line: string; isWritten: boolean }> = []
  let isCut = false
  return (line) =>
    Effect.suspend(() => {
      const mine = { line, isWritten: false }
      waiting.push(mine)
      return turn.withPermit(Effect.suspend(() => {
        if (mine.isWritten) return Effect.void
        const lines = waiting
        waiting = []
        // a write that failed may have left half a line
        const text = (isCut ? "\n" : "") + lines.map(({ line }) => line).join("")
        return Effect.andThen(file.writeAll(new TextEncoder().encode(text)), file.sync).pipe(
          Effect.onExit(({ _tag }) =>
            Effect.sync(() => {
              isCut = _tag === "Failure"
              if (!isCut) { for (const each of lines) each.isWritten = true }
              // the others try for themselves
              else waiting = [...lines.filter((each) => each !== mine), ...waiting]
            })
          )
        )
      }))
    }).pipe(Effect.uninterruptible)
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
  const fileOf = (space: string) => Files.pathOf(path, directory, space, "ndjson")

  const open = Effect.fnUntraced(function*(space: string): Effect.fn.Return<Space, PlatformError> {
    const name = fileOf(space)
    yield* fs.makeDirectory(path.dirname(name), { recursive: true, mode: 0o700 })
    const content = yield* fs.readFileString(name).pipe(Effect.catchIf(Files.isMissing, () => Effect.succeed("")))
    const lines = content.split("\n")
    const entries = entriesOf(lines)
    if (isLoose(lines.length, entries.size)) {
      yield* Files.writeWhole(fs, name, Array.from(entries, ([key, text]) => lineOf(key, text)).join(""))
    }
    const own = yield* Scope.fork(scope)
    const file = yield* fs.open(name, { flag: "a", mode: 0o600 }).pipe(Scope.provide(own))
    const write = appender(file)
    if (content !== "" && !content.endsWith("\n")) yield* write("\n")
    const opened: Space = { entries, write, close: Scope.close(own, Exit.void) }
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
        if (before !== undefined) return Effect.succeed(before)
        // what could not be written down is not begun
        const withdraw = Effect.sync(() => void opened.entries.delete(key))
        return Effect.as(Effect.tapError(change(opened, key, text), () => withdraw), undefined)
      }),
    replace: (space, key, before, text) =>
      Effect.flatMap(
        of(space),
        (opened) =>
          opened.entries.get(key) === before ? Effect.as(change(opened, key, text), true) : Effect.succeed(false)
      ),
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
