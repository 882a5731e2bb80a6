/**
 * The service that keeps checkpoints, without what they are kept in: streams need it, and
 * whoever imports a resource has them.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { format } from "../../jsonapi/Issue.ts"

/**
 * The store failed: a checkpoint could not be read, written or removed.
 *
 * @category errors
 * @since 0.1.0
 */
export class CheckpointStoreFailed extends Schema.TaggedError<CheckpointStoreFailed>()("CheckpointStoreFailed", {
  action: Schema.Literals(["clear", "load", "save"]),
  description: Schema.String
}) {
  override get message() {
    return `the store of checkpoints failed to ${this.action}: ${this.description}`
  }
}

/**
 * What is kept under this name is the checkpoint of something else: of a job with other
 * options, of another version, or no checkpoint at all. Nothing was read or sent.
 *
 * @category errors
 * @since 0.1.0
 */
export class CheckpointMismatch extends Schema.TaggedError<CheckpointMismatch>()("CheckpointMismatch", {
  field: Schema.String,
  problem: Schema.String,
  expected: Schema.optional(Schema.String)
}) {
  override get message() {
    return `the checkpoint is not of this job: ${format(this)}`
  }
}

/**
 * The error of everything that has to do with checkpoints. `key` is the name of the job.
 *
 * @category errors
 * @since 0.1.0
 */
export class CheckpointError extends Schema.TaggedError<CheckpointError>()("CheckpointError", {
  reason: Schema.Union([CheckpointStoreFailed, CheckpointMismatch]),
  key: Schema.String
}) {
  override get message() {
    return `${this.key}: ${this.reason.message}`
  }
}

/**
 * What keeps checkpoints.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** What was saved last under this key, `undefined` when nothing was. */
  readonly load: (key: string) => Effect.Effect<unknown, CheckpointError>
  /** Keeps a state, which must be plain JSON, in place of the one before. It is kept when this returns. */
  readonly save: (key: string, state: unknown) => Effect.Effect<void, CheckpointError>
  readonly clear: (key: string) => Effect.Effect<void, CheckpointError>
}

/**
 * Keeps how far jobs have come.
 *
 * **Example** (An export that was stopped)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Checkpoint } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const people = Person.stream.resumable("nightly export", { per_page: 10 })
 * const program = Effect.gen(function*() {
 *   const exported: Array<string> = []
 *   const write = (person: Person.Person) => Effect.sync(() => exported.push(person.id))
 *   yield* people.pipe(Stream.take(12), Checkpoint.runForEach(write))
 *   console.log(exported.length)
 *   // => 12
 *   yield* people.pipe(Checkpoint.runForEach(write))
 *   console.log(exported.length, new Set(exported).size)
 *   // => 25 25
 * })
 * await Effect.runPromise(
 *   program.pipe(Effect.provide(Checkpoint.layerMemory), Effect.provide(FakePco.layer({ people: 25 })))
 * )
 * ```
 *
 * @category services
 * @since 0.1.0
 */
export class Checkpoint extends Context.Service<Checkpoint, Service>()("effect-pco/paging/Checkpoint") {}

/**
 * A row of a resumable stream.
 *
 * @category models
 * @since 0.1.0
 */
export interface Resumable<out A> {
  readonly value: A
  /**
   * Says that the row is done with. When it returns, that is kept: the row does not come again. In any order, and as
   * often as you like; acknowledgements at the same time are kept together.
   */
  readonly ack: Effect.Effect<void, CheckpointError>
}
