/**
 * The service of deferred writes, on a journal and a queue.
 *
 * @internal
 */
import type * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import * as PubSub from "effect/PubSub"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { Service as Client } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import * as Errors from "../client/PcoError.ts"
import { deferred, withoutMiddleware } from "../client/PcoMiddleware.ts"
import { withPriority } from "../client/Priority.ts"
import type { Cipher } from "./cipher.ts"
import { freshName } from "./stored.ts"
import type { DeadLetter, Service, WriteEvent } from "./WriteBehind.ts"
import type { Deferred, Journal, JournalError, Started } from "./writeJournal.ts"
import * as Text from "./writeText.ts"

/** What makes the queue try again later. */
class Again extends Data.TaggedError("Again") {}

/**
 * @internal
 */
export interface Parts {
  readonly journal: Journal
  readonly client: Client
  readonly cipher: Cipher | undefined
  readonly name: string
  readonly concurrency: number
  readonly maxAttempts: number
  readonly retrySchedule: Schedule.Schedule<unknown, number> | undefined
}

/** How often it is looked for writes that nobody has in a queue, in milliseconds. */
const lookInterval = 30_000

/** How long a queue that fails is left alone, in milliseconds. */
const rest = 1000

const patience = { schedule: Schedule.spaced("500 millis"), times: 20 }

/** The queue counts also what a process that died began; how often is enough is counted in the journal. */
const mostTurns = 2_147_483_647

/**
 * @internal
 */
export const lost = (operation: string) => ({ description }: JournalError): PcoError =>
  new Errors.PcoError({
    reason: new Errors.Transport({ description }),
    operation,
    errors: [],
    attempts: 0,
    neverSent: true,
    mayHaveTakenEffect: false
  })

/**
 * How often a lease is renewed, and looked for those that have ended.
 *
 * @internal
 */
export const refreshOf = (lease: Duration.Duration): Duration.Duration => Duration.millis(Duration.toMillis(lease) / 3)

const noLetter = (operation: string) =>
  Errors.invalidInput(operation, [
    { field: "id", problem: "is not that of a dead letter", expected: "an id of WriteBehind.deadLetters" }
  ])

/**
 * @internal
 */
export const make = Effect.fnUntraced(function*(parts: Parts) {
  const { cipher, client } = parts
  const { release, remove } = parts.journal
  // What came of a write that was sent is worth some patience: what is not noted is in doubt.
  const journal: Journal = {
    ...parts.journal,
    release: (id) => Effect.retry(release(id), patience),
    remove: (write, letter) => Effect.retry(remove(write, letter), patience)
  }
  const events = yield* PubSub.sliding<WriteEvent>(1024)
  const tell = (event: WriteEvent) => {
    PubSub.publishUnsafe(events, event)
  }
  const queue = yield* PersistedQueue.make({
    name: parts.name,
    schema: Schema.String,
    maxAttempts: mostTurns,
    ...parts.retrySchedule === undefined ? {} : { retrySchedule: parts.retrySchedule }
  })

  const seal = (text: string, context: string) =>
    cipher === undefined ? Effect.succeed(text) : cipher.seal(text, context)
  const open = (text: string, context: string): Effect.Effect<string | undefined> =>
    cipher === undefined ? Effect.succeed(text) : cipher.open(text, context)

  // Whatever does not get into the queue here is found in the journal later.
  const giveTurn = (id: string | undefined) => id === undefined ? Effect.void : Effect.ignore(queue.offer(id, { id }))

  const giveUp = (
    write: Deferred,
    text: string,
    letter: Omit<Text.DeadText, "at" | "write">,
    name: string
  ): Effect.Effect<void, JournalError> =>
    Effect.gen(function*() {
      const at = yield* Clock.currentTimeMillis
      const sealed = yield* seal(Text.toDeadText({ ...letter, at, write: text }), `letter ${write.id}`)
      const next = yield* journal.remove(write, sealed)
      tell({ _tag: "DeadLettered", id: write.id, name, cause: letter.cause, reason: letter.reason })
      yield* Effect.logWarning(`${name}, a deferred write, is a dead letter: ${letter.cause}`)
      yield* giveTurn(next)
    })

  const finish = (write: Started, name: string) =>
    Effect.gen(function*() {
      const next = yield* journal.remove(write, undefined)
      tell({ _tag: "Sent", id: write.id, name })
      yield* giveTurn(next)
    })

  const failed = (started: Started, text: string, { operation }: Text.Write, error: PcoError) =>
    Effect.gen(function*() {
      const { name } = operation
      const attempts = started.attempts + 1
      const reason = error.reason._tag
      const verdict = Text.judge(operation, error)
      if (verdict === "again" && attempts < parts.maxAttempts) {
        yield* journal.release(started.id)
        tell({ _tag: "Delayed", id: started.id, name, reason, attempts })
        return yield* new Again()
      }
      const cause = verdict === "again" ? "attempts" : verdict
      yield* giveUp(started, text, { cause, reason, description: error.message, attempts }, name)
    })

  // Nobody interrupts it: a write that is under way when the layer closes comes to its end.
  const send = (operation: Text.Write["operation"]) =>
    Effect.flatMap(
      // whatever is around the program that builds the layer is not around its background work
      Effect.forkDetach(Effect.interruptible(withoutMiddleware(withPriority(client.run(operation), "low")))),
      (fiber) => Fiber.await(fiber)
    )

  const carryOut = (started: Started) =>
    Effect.gen(function*() {
      const text = yield* open(started.text, `write ${started.id}`)
      const write = text === undefined ? undefined : Text.fromText(text)
      if (text === undefined || write === undefined) {
        const letter = {
          cause: "undecodable",
          reason: undefined,
          description: "it cannot be read",
          attempts: 0
        } as const
        return yield* giveUp(started, started.text, letter, "a write")
      }
      const { operation } = write
      if (started.wasSending && !operation.repeatable) {
        const description = "the process that sent it died before it was answered"
        const letter = { cause: "in_doubt", reason: undefined, description, attempts: started.attempts + 1 } as const
        return yield* giveUp(started, text, letter, operation.name)
      }
      const exit = yield* send(operation)
      if (exit._tag === "Success") return yield* finish(started, operation.name)
      const error = exit.cause.reasons.find((reason) => reason._tag === "Fail")?.error
      if (Errors.isPcoError(error)) return yield* failed(started, text, write, error)
      const letter = { cause: "in_doubt", reason: undefined, description: "it ended in a defect", attempts: 1 } as const
      yield* giveUp(started, text, letter, operation.name)
    })

  const takeTurn = (id: string) =>
    Effect.uninterruptible(
      Effect.flatMap(journal.start(id), (started) => started === undefined ? Effect.void : carryOut(started))
    )

  const isAgain = (cause: Cause.Cause<unknown>) =>
    cause.reasons.some((reason) => reason._tag === "Fail" && reason.error instanceof Again)

  // That is for the queue, which gives the next turn later. All else is about the stores, and passes.
  const work = Effect.matchCauseEffect(queue.take(takeTurn), {
    onFailure: (cause) => isAgain(cause) ? Effect.void : Effect.sleep(rest),
    onSuccess: () => Effect.void
  })

  const look = Effect.flatMap(journal.firsts, (ids) => Effect.forEach(ids, giveTurn, { discard: true }))

  yield* Effect.forkScoped(Effect.forever(Effect.andThen(Effect.exit(look), Effect.sleep(lookInterval))))
  for (let worker = 0; worker < parts.concurrency; worker++) yield* Effect.forkScoped(Effect.forever(work))

  const enter = (operation: string, line: string, text: string, letter: string | undefined) =>
    Effect.gen(function*() {
      const id = freshName()
      const write = { id, line, text: yield* seal(text, `write ${id}`) }
      const isFirst = yield* letter === undefined ? journal.append(write) : journal.replay(letter, write)
      if (isFirst === undefined) return undefined
      if (isFirst) yield* giveTurn(id)
      return id
    }).pipe(Effect.mapError(lost(operation)))

  const readLetter = (letter: Deferred): Effect.Effect<DeadLetter> =>
    Effect.map(open(letter.text, `letter ${letter.id}`), (text) => {
      const read = text === undefined ? undefined : Text.fromDeadText(text)
      const write = read === undefined ? undefined : Text.fromText(read.write)
      return {
        id: letter.id,
        cause: read?.cause ?? "undecodable",
        reason: read?.reason,
        description: read?.description ?? "it cannot be read",
        attempts: read?.attempts ?? 0,
        deferredAt: write?.deferredAt,
        at: read?.at,
        operation: write?.operation
      }
    })

  const service: Service = {
    defer: (operation, line) =>
      Effect.gen(function*() {
        const issues = Text.issuesOf(operation)
        if (issues.length > 0) return yield* Errors.invalidInput(operation.name, issues, operation)
        const store = Effect.gen(function*() {
          const deferredAt = yield* Clock.currentTimeMillis
          const text = Text.toText({ operation, deferredAt })
          const id = (yield* enter("WriteBehind.defer", line ?? Text.keyOf(operation), text, undefined))!
          tell({ _tag: "Deferred", id, name: operation.name })
          return id
        })
        return yield* deferred(operation, store)
      }).pipe(Effect.uninterruptible),
    deadLetters: journal.letters.pipe(
      Effect.mapError(lost("WriteBehind.deadLetters")),
      Effect.flatMap((letters) => Effect.forEach(letters, readLetter)),
      Effect.map((letters) => letters.toSorted((left, right) => (left.at ?? 0) - (right.at ?? 0)))
    ),
    replay: (id) =>
      Effect.gen(function*() {
        const letters = yield* Effect.mapError(journal.letters, lost("WriteBehind.replay"))
        const letter = letters.find((letter) => letter.id === id)
        if (letter === undefined) return yield* noLetter("WriteBehind.replay")
        const text = yield* open(letter.text, `letter ${id}`)
        const read = text === undefined ? undefined : Text.fromDeadText(text)
        const write = read === undefined ? undefined : Text.fromText(read.write)
        if (read === undefined || write === undefined) {
          const issue = { field: "id", problem: "is that of a letter that cannot be read", expected: "one that can" }
          return yield* Errors.invalidInput("WriteBehind.replay", [issue])
        }
        const replayed = yield* enter("WriteBehind.replay", letter.line, read.write, id)
        if (replayed === undefined) return yield* noLetter("WriteBehind.replay")
        tell({ _tag: "Deferred", id: replayed, name: write.operation.name })
        return replayed
      }).pipe(Effect.uninterruptible),
    discard: (id) =>
      Effect.flatMap(
        Effect.mapError(journal.discard(id), lost("WriteBehind.discard")),
        (wasThere) => wasThere ? Effect.void : Effect.fail(noLetter("WriteBehind.discard"))
      ),
    waiting: Effect.mapError(journal.waiting, lost("WriteBehind.waiting")),
    events: Stream.fromPubSub(events)
  }
  return service
})
