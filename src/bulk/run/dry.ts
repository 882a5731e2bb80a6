/**
 * Runs an item without sending anything: a client in place of the real one that writes
 * down what it is given.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import type { Operation } from "../../client/Operation.ts"
import type { Service } from "../../client/PcoClient.ts"
import { PcoClient } from "../../client/PcoClient.ts"
import { invalidInput } from "../../client/PcoError.ts"
import type { DryRun } from "./options.ts"
import type { Planned } from "./report.ts"

/** Ends an item where it would need an answer that nobody gives. No error: the item could recover from one. */
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

const plannedOf = (index: number, operation: Operation<unknown>, bodies: boolean): Planned => ({
  index,
  operation: operation.name,
  method: operation.method,
  path: operation.path,
  fields: fieldsOf(operation.body),
  ...(bodies && operation.body !== undefined ? { body: operation.body } : undefined)
})

const recorder = (
  client: Option.Option<Service>,
  index: number,
  { bodies, reads }: DryRun,
  record: (planned: Planned) => void
): Service => ({
  baseUrl: Option.match(client, { onNone: () => "", onSome: ({ baseUrl }) => baseUrl }),
  run: <A>(operation: Operation<A>) => {
    if (operation.issues.length > 0) return Effect.fail(invalidInput(operation.name, operation.issues, operation))
    if (reads && operation.method === "GET" && Option.isSome(client)) return client.value.run(operation)
    return Effect.suspend(() => {
      record(plannedOf(index, operation, bodies))
      // what is answered with nothing, such as a delete, goes on; what needs an answer ends here
      const answer = operation.method === "GET"
        ? Result.fail(undefined)
        : Result.try(() => operation.decode({ status: 204, json: undefined })).pipe(Result.flatMap((read) => read))
      return Result.isSuccess(answer) ? Effect.succeed(answer.success) : Effect.die(unanswered)
    })
  }
})

/**
 * What an item comes to without sending anything: `undefined`, or what it failed with.
 *
 * @internal
 */
export const dry = <A, E, R>(
  client: Option.Option<Service>,
  index: number,
  options: DryRun,
  effect: Effect.Effect<A, E, R>,
  record: (planned: Planned) => void
): Effect.Effect<Option.Option<E>, never, R> =>
  (Effect.provideService(effect, PcoClient, recorder(client, index, options, record)) as Effect.Effect<A, E, R>).pipe(
    Effect.match({ onFailure: Option.some, onSuccess: () => Option.none<E>() }),
    Effect.catchCause((cause) =>
      cause.reasons.some((reason) => Cause.isDieReason(reason) && reason.defect === unanswered)
        ? Effect.succeed(Option.none<E>())
        : Effect.failCause(cause)
    )
  )
