/**
 * Gets of one resource that are made at the same time become one request.
 *
 * Effect's `RequestResolver` was the place to start and does not fit: a batch that
 * runs there goes on when nobody waits for it any more, and after the scope of its
 * client has closed; and it delays every get by its window, also one that comes alone,
 * by the clock, which under `TestClock` stands still.
 *
 * @internal
 */
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Limits from "../client/limits.ts"
import type { Batch, Operation } from "../client/Operation.ts"
import { afterAnswer } from "../client/errors.ts"
import { NotFound, type PcoError } from "../client/PcoError.ts"
import type { BatchRead, Service } from "../client/PcoInFlight.ts"
import type * as PcoMetrics from "../client/PcoMetrics.ts"
import { CurrentPriority } from "../client/Priority.ts"
import { errorOf } from "./coalesce.ts"
import * as InFlight from "../internal/inFlight.ts"

/** The rows by their id; `undefined` where the endpoint does not serve them together, so that each is read alone. */
type Rows<A> = ReadonlyMap<string, A> | undefined

/** Gets that wait for each other. */
interface Gathering<A> {
  /** Each id with how to read it alone and how many wait for it. */
  readonly ids: Map<string, { readonly alone: Effect.Effect<A, PcoError>; waiters: number }>
  /** Done when it has waited long enough. */
  readonly ready: Deferred.Deferred<void>
  readonly waitsForOthers: boolean
  isSent: boolean
  work: InFlight.Work<Rows<A>, PcoError> | undefined
}

/** Gets of one kind. The key says what their rows are, so that all of them are of one type. */
interface Lane<A> {
  requests: number
  gathering: Gathering<A> | undefined
}

// No turn of the event loop: a test that lets `TestClock` go on gives a program a turn or two to come to its first wait.
const afterThisTask = Effect.promise(() => Promise.resolve())

/** What an answer says of the request that reads all of them, and not of any one: a plain get may fare better. */
const aboutBatch: ReadonlySet<PcoError["reason"]["_tag"]> = new Set([
  "Forbidden",
  "Invalid",
  "Malformed",
  "NotFound",
  "ParameterIgnored"
])

const isAboutBatch = ({ neverSent, reason }: PcoError): boolean => !neverSent && aboutBatch.has(reason._tag)

/**
 * @internal
 */
export const make = (
  scope: Scope.Scope,
  window: Duration.Duration,
  saved: PcoMetrics.Service["saved"]
): Service["batch"] => {
  const lanes = new Map<string, Lane<unknown>>()

  const laneOf = <A>(key: string): Lane<A> => {
    let lane = lanes.get(key)
    if (lane === undefined) lanes.set(key, lane = { requests: 0, gathering: undefined })
    return lane as Lane<A> // the key says what its rows are
  }

  const tidy = (key: string, lane: Lane<never>) => {
    if (lane.requests > 0) return
    if (lane.gathering !== undefined) Deferred.doneUnsafe(lane.gathering.ready, Effect.void)
    else if (lanes.get(key) === lane) lanes.delete(key)
  }

  const send = <A>(
    lane: Lane<A>,
    gathering: Gathering<A>,
    operation: Operation<A>,
    batch: Batch<A>,
    read: BatchRead<A>
  ): Effect.Effect<Rows<A>, PcoError> =>
    Effect.suspend(() => {
      gathering.isSent = true
      if (lane.gathering === gathering) lane.gathering = undefined
      const [first, ...others] = gathering.ids
      if (first !== undefined && others.length === 0) {
        const [id, { alone }] = first
        return Effect.map(alone, (row) => new Map([[id, row]]))
      }
      return read.together(batch.read([...gathering.ids.keys()])).pipe(
        Effect.map((rows): Rows<A> => {
          // Rows with other ids: the endpoint ignored the ids, so a row that is missing may exist.
          const isHonoured = Array.from(rows.keys()).every((id) => gathering.ids.has(id))
          return isHonoured ? rows : undefined
        }),
        Effect.catchIf(isAboutBatch, () => Effect.succeed<Rows<A>>(undefined)),
        Effect.tap((rows) => rows === undefined ? Effect.void : saved(operation, "batched", others.length))
      )
    })

  // A single get is sent after the current task, together with the gets that arrive until then. While an earlier
  // request of its kind is in flight it waits for more, until that request ends or the window is over.
  const gather = <A>(
    key: string,
    lane: Lane<A>,
    gathering: Gathering<A>,
    sending: Effect.Effect<Rows<A>, PcoError>
  ): Effect.Effect<Rows<A>, PcoError> =>
    afterThisTask.pipe(
      Effect.andThen(
        gathering.waitsForOthers
          ? Effect.timeoutOption(Deferred.await(gathering.ready), window)
          : Effect.void
      ),
      Effect.andThen(
        Effect.suspend(() => {
          lane.requests++
          return Effect.ensuring(
            sending,
            Effect.sync(() => {
              lane.requests--
              tidy(key, lane as Lane<never>) // which only counts them
            })
          )
        })
      )
    )

  const leave = <A>(gathering: Gathering<A>, id: string) => () => {
    const asked = gathering.ids.get(id)
    if (asked !== undefined && --asked.waiters === 0 && !gathering.isSent) gathering.ids.delete(id)
  }

  const ask = <A>(
    key: string,
    operation: Operation<A>,
    batch: Batch<A>,
    read: BatchRead<A>
  ): Effect.Effect<Rows<A>, PcoError> => {
    const lane = laneOf<A>(key)
    const joined = lane.gathering
    const gathering: Gathering<A> = joined ?? {
      ids: new Map(),
      ready: Deferred.makeUnsafe(),
      waitsForOthers: lane.requests > 0,
      isSent: false,
      work: undefined
    }
    const asked = gathering.ids.get(batch.id)
    if (asked === undefined) gathering.ids.set(batch.id, { alone: read.alone, waiters: 1 })
    else asked.waiters++
    const onLeave = leave(gathering, batch.id)
    if (gathering.ids.size >= Limits.mostRows) {
      lane.gathering = undefined
      Deferred.doneUnsafe(gathering.ready, Effect.void)
    }
    if (joined?.work !== undefined) return InFlight.join(joined.work, onLeave)
    return InFlight.start(gather(key, lane, gathering, send(lane, gathering, operation, batch, read)), scope, {
      onStart: (work) => {
        gathering.work = work
        lane.gathering = gathering
      },
      onAbandoned: () => {
        if (lane.gathering === gathering) lane.gathering = undefined
        tidy(key, lane as Lane<never>) // which only counts them
      },
      onLeave
    })
  }

  return (operation, credential, read) => {
    const { batch } = operation
    if (batch === undefined) return read.alone
    return Effect.flatMap(
      CurrentPriority,
      (priority) =>
        ask([credential, priority, operation.product, batch.key].join(" "), operation, batch, read).pipe(
          Effect.mapError((error) => errorOf(operation, error)),
          Effect.flatMap((rows) => {
            if (rows === undefined) return read.alone
            const row = rows.get(batch.id)
            return row !== undefined || rows.has(batch.id)
              ? Effect.succeed(row!)
              : Effect.fail(afterAnswer(operation, new NotFound({})))
          })
        )
    )
  }
}
