/**
 * Which operations a function makes.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { isOperation, type Operation } from "../../client/Operation.ts"
import { PcoClient } from "../../client/PcoClient.ts"
import { invalidInput, isPcoError } from "../../client/PcoError.ts"
import { make as makeState } from "../../client/state.ts"

/** Tells the name of the first operation that is run, and runs none. */
const probe = PcoClient.of({
  baseUrl: "https://api.planningcenteronline.com",
  run: (operation: Operation<unknown>) => Effect.fail(invalidInput(operation.name, [])),
  state: makeState()
})

const nameOfMade = (made: unknown): string | undefined => {
  if (isOperation(made)) return made.name
  const effect = Stream.isStream(made) ? Stream.runDrain(made) : Effect.isEffect(made) ? made : undefined
  if (effect === undefined) return undefined
  const running = effect as Effect.Effect<unknown, unknown, PcoClient>
  const exit = Effect.runSyncExit(Effect.provideService(running, PcoClient, probe))
  const error = Exit.findErrorOption(exit)
  return Option.isSome(error) && isPcoError(error.value) ? error.value.operation : undefined
}

/** Arguments that make an operation of one kind or another; that it would be refused does not matter. */
const guesses: ReadonlyArray<ReadonlyArray<unknown>> = [["1"], [], [["1"]], [{}], ["1", {}], ["1", "1", {}]]

/**
 * An operation is a value, and making one does nothing: so one is made and asked
 * for its name.
 *
 * @internal
 */
export const nameOf = (make: (...args: Array<never>) => unknown): string | undefined => {
  for (const guess of guesses) {
    try {
      const name = nameOfMade(make(...guess as Array<never>))
      if (name !== undefined) return name
    } catch {
      // not these arguments
    }
  }
  return undefined
}
