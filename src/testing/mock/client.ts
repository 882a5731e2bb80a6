/**
 * A client that answers with mocks, and remembers what ran.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Operation } from "../../client/Operation.ts"
import { PcoClient, type Service as ClientService } from "../../client/PcoClient.ts"
import { defaultBaseUrl } from "../../client/PcoConfig.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import { contextOf, type Middleware, surrounded } from "../../client/PcoMiddleware.ts"
import { make as makeState } from "../../client/state.ts"
import type { Call } from "./calls.ts"
import * as Calls from "./calls.ts"
import type { Mock } from "./Mock.ts"
import * as Mocks from "./Mock.ts"

/**
 * What a test can see of the operations that were run.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** What ran so far, in order, mocked or not. */
  readonly calls: Effect.Effect<ReadonlyArray<Call>>
  /** Forgets what ran so far. */
  readonly reset: Effect.Effect<void>
}

/**
 * The operations that were run.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoTest extends Context.Service<PcoTest, Service>()("effect-pco/testing/PcoTest") {}

/**
 * @internal
 */
export const make = (
  operation: string,
  mocks: ReadonlyArray<Mock>,
  below: ClientService | undefined
): Effect.Effect<Context.Context<PcoClient | PcoTest>, PcoError> =>
  Effect.suspend(() => {
    const issues = mocks.flatMap(({ name }, index) =>
      mocks.findIndex((other) => other.name === name) < index
        ? [{ field: `mocks[${index}]`, problem: `mocks ${name} again`, expected: "one mock an operation" }]
        : []
    )
    if (issues.length > 0) return Effect.fail(invalidInput(operation, issues))
    const asked = new Map<string, number>()
    const baseUrl = below?.baseUrl ?? defaultBaseUrl
    const byName = new Map(mocks.map((mock) => [mock.name, mock]))
    let calls: Array<Call> = []
    const run = (operation: Operation<unknown>, next: ClientService): Effect.Effect<unknown, PcoError> =>
      Effect.suspend(() => {
        calls.push(Calls.ofOperation(operation))
        const mock = byName.get(operation.name)
        if (mock === undefined) return next.run(operation)
        const index = asked.get(mock.name) ?? 0
        asked.set(mock.name, index + 1)
        return Mocks.answer(mock, operation, index, baseUrl)
      })
    const service = PcoTest.of({
      calls: Effect.sync(() => calls.slice()),
      reset: Effect.sync(() => {
        calls = []
      })
    })
    const refused: ClientService = {
      baseUrl,
      run: (operation) => Effect.fail(Mocks.missing(operation, mocks)),
      state: makeState()
    }
    const middleware: Middleware = {
      // what a mock answers is what its types say, or what the test gave by name
      run: (operation, next) => run(operation, below === undefined ? refused : next) as Effect.Effect<never, PcoError>
    }
    // for the program, whichever client it provides inside, and for what takes this client with it
    return Effect.map(contextOf(middleware), (context) =>
      context.pipe(
        Context.add(PcoClient, surrounded(below ?? refused, [middleware])),
        Context.add(PcoTest, service)
      ))
  })
