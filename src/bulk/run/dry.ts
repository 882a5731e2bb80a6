/**
 * Runs an item without sending anything: middleware writes down the operations in place of
 * the client, whichever client the item uses.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import type { Operation } from "../../client/Operation.ts"
import { CurrentFieldNames, EffectNeeded } from "../../client/planning.ts"
import { invalidInput } from "../../client/PcoError.ts"
import type { Middleware } from "../../client/PcoMiddleware.ts"
import { withMiddleware } from "../../client/PcoMiddleware.ts"
import { type ClientState, CurrentState } from "../../client/state.ts"
import type { DryRun } from "./options.ts"
import type { Planned } from "./report.ts"

/** Ends an item where it would need an answer. It is not an error, because the item could recover from one. */
const unanswered = Symbol("unanswered")

const fieldsOf = (body: unknown): ReadonlyArray<string> => {
  const data = Predicate.hasProperty(body, "data") ? body.data : undefined
  const names = (member: string) =>
    Predicate.hasProperty(data, member) && Predicate.isObject(data[member]) ? Object.keys(data[member]) : []
  const included = Predicate.hasProperty(body, "included") && Array.isArray(body.included)
    ? body.included.map((child: unknown) =>
      Predicate.hasProperty(child, "type") ? `included.${String(child.type)}` : "included"
    )
    : []
  return [...names("attributes"), ...names("relationships"), ...new Set(included)]
}

const answerOf = <A>(operation: Operation<A>): Result.Result<A, unknown> =>
  operation.method === "GET"
    ? Result.fail(undefined)
    // what is answered with nothing, such as a delete, goes on
    : Result.flatMap(Result.try(() => operation.decode({ status: 204, json: undefined })), (read) => read)

/** The id of a deferred write that was not stored. */
const notStored = "dry-run"

/** What a dry run notes of an item. */
interface Notes {
  readonly plan: (planned: Planned) => void
  isCutShort: boolean
}

const cutShort = (notes: Notes): Effect.Effect<never> =>
  Effect.suspend(() => {
    notes.isCutShort = true
    return Effect.die(unanswered)
  })

const recorder = (index: number, { bodies, reads }: DryRun, notes: Notes): Middleware => {
  const record = (operation: Operation<unknown>, needsAnswer: boolean) =>
    Effect.map(CurrentFieldNames, (names) =>
      notes.plan({
        index,
        operation: operation.name,
        method: operation.method,
        path: operation.path,
        fields: names ?? fieldsOf(operation.body),
        needsAnswer,
        ...(bodies && operation.body !== undefined ? { body: operation.body } : undefined)
      }))
  const refuse = (operation: Operation<unknown>) => invalidInput(operation.name, operation.issues, operation)
  return {
    run: <A>(operation: Operation<A>, next: Parameters<Middleware["run"]>[1]) => {
      if (operation.issues.length > 0) return Effect.fail(refuse(operation))
      if (reads && operation.method === "GET") return next.run(operation)
      const answer = answerOf(operation)
      if (Result.isSuccess(answer)) return Effect.as(record(operation, false), answer.success)
      // what goes out at the same time is planned before the item ends
      return Effect.andThen(record(operation, true), Effect.andThen(Effect.yieldNow, cutShort(notes)))
    },
    defer: (operation) =>
      operation.issues.length > 0
        ? Effect.fail(refuse(operation))
        : Effect.as(record(operation, false), notStored)
  }
}

/**
 * Whether a dry run is around this part of the program. A run inside it leaves its journal alone.
 *
 * @internal
 */
export const IsDryRun: Context.Reference<boolean> = Context.Reference<boolean>("effect-pco/bulk/run/dry/IsDryRun", {
  defaultValue: () => false
})

/**
 * What an item comes to without sending anything: what it failed with, or whether it was cut short.
 *
 * @internal
 */
export type Dried<E> =
  | { readonly _tag: "Failed"; readonly error: E }
  | { readonly _tag: "Planned"; readonly cutShort: boolean }

/**
 * Runs items without sending anything. What jobs remember of a dry run ends with it.
 *
 * @internal
 */
export const makeDry = (options: DryRun, replace: (state: ClientState) => ClientState) =>
<A, E, R>(
  index: number,
  effect: Effect.Effect<A, E, R>,
  plan: (planned: Planned) => void
): Effect.Effect<Dried<E>, never, R> =>
  Effect.suspend(() => {
    const notes: Notes = { plan, isCutShort: false }
    const planned = (): Dried<E> => ({ _tag: "Planned", cutShort: notes.isCutShort })
    return withMiddleware(effect, recorder(index, options, notes)).pipe(
      Effect.provideService(CurrentState, replace),
      Effect.provideService(IsDryRun, true),
      Effect.provideService(EffectNeeded, cutShort(notes)),
      Effect.match({ onFailure: (error): Dried<E> => ({ _tag: "Failed", error }), onSuccess: planned }),
      Effect.catchCause((cause) =>
        cause.reasons.some((reason) => Cause.isDieReason(reason) && reason.defect === unanswered)
          ? Effect.sync(() => {
            // also where another item ended that did the same work
            notes.isCutShort = true
            return planned()
          })
          : Effect.failCause(cause)
      )
    )
  })
