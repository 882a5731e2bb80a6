import * as Effect from "effect/Effect"
import type { Operation } from "../../../../src/client/Operation.ts"
import { PcoClient } from "../../../../src/client/PcoClient.ts"
import type { PcoError } from "../../../../src/client/PcoError.ts"

/**
 * Runs an effect with a client to which lists of these paths look for ever as they did
 * at first. What is read by its id is as it is.
 */
export const staleLists = <A, E, R>(lists: RegExp, effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const client = yield* PcoClient
    const first = new Map<string, unknown>()
    const run = <B>(operation: Operation<B>): Effect.Effect<B, PcoError> =>
      Effect.suspend(() => {
        if (operation.method !== "GET" || !lists.test(operation.template)) return client.run(operation)
        // the same request has answers of one type
        if (first.has(operation.url)) return Effect.succeed(first.get(operation.url) as B)
        return Effect.tap(client.run(operation), (answer) => Effect.sync(() => first.set(operation.url, answer)))
      })
    const stale = PcoClient.of({ ...client, run })
    return yield* Effect.provideService(effect, PcoClient, stale)
  })
