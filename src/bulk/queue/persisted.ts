/**
 * How work gets into the queue of Effect.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Issue from "../../jsonapi/Issue.ts"
import type { Queue } from "../Queue.ts"
import type { Envelope as Enveloped } from "./envelope.ts"
import { Envelope, idOf } from "./envelope.ts"

/**
 * @internal
 */
export const queueIssues = <A>(queue: Queue<A>): ReadonlyArray<Issue.Issue> => {
  const { attempts, backoff, name, schema } = queue ?? {}
  const issue = (field: string, value: unknown, expected: string) => ({
    field,
    problem: `is ${Issue.describe(value)}`,
    expected
  })
  return [
    ...Schema.isSchema(schema) ? [] : [issue("queue", queue, "what Bulk.queue gives")],
    ...typeof name === "string" && name.trim() !== "" ? [] : [issue("name", name, "the name of the queue")],
    ...Number.isInteger(attempts) && attempts >= 1 ? [] : [issue("attempts", attempts, "a whole number from 1")],
    ...backoff === undefined || Schedule.isSchedule(backoff) ? [] : [issue("backoff", backoff, "a Schedule")]
  ]
}

/** Work is handed out as often as its attempts say: they are counted here, and the queue gives up nothing. */
const unlimited = 2_147_483_647

/**
 * @internal
 */
export const open = <A>(queue: Queue<A>) =>
  PersistedQueue.make({
    name: queue.name,
    schema: Envelope,
    maxAttempts: unlimited,
    // its own one where it is undefined
    retrySchedule: queue.backoff
  })

/**
 * @internal
 */
export const offer = (
  persisted: PersistedQueue.PersistedQueue<Enveloped>,
  envelope: Enveloped,
  delay?: Duration.Input
): Effect.Effect<void, PersistedQueue.PersistedQueueError> =>
  persisted.offer(envelope, { id: idOf(envelope), delay }).pipe(
    // the envelope is made here
    Effect.catchTag("SchemaError", Effect.die),
    Effect.asVoid
  )
