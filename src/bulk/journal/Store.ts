/**
 * Where journals and dead letters are kept: texts by space and key.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/**
 * The journal could not be read or written. What was under way is not known to have been
 * done; nothing is begun that could not be written down before.
 *
 * @category errors
 * @since 0.1.0
 */
export class JournalFailed extends Schema.TaggedError<JournalFailed>()("JournalFailed", {
  action: Schema.Literals(["read", "write"]),
  description: Schema.String
}) {
  override get message() {
    return `the journal could not be ${this.action === "read" ? "read" : "written"}: ${this.description}`
  }
}

/**
 * The operations of a store of journals. Each space has its own keys; what is written stays
 * for the next process.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** The text at a key. */
  readonly get: (space: string, key: string) => Effect.Effect<string | undefined, JournalFailed>
  /** Writes where nothing is, and otherwise tells what is there: in one step, whoever else tries. */
  readonly claim: (space: string, key: string, text: string) => Effect.Effect<string | undefined, JournalFailed>
  /** Writes where `before` is, and tells whether it was there: in one step, whoever else tries. */
  readonly replace: (space: string, key: string, before: string, text: string) => Effect.Effect<boolean, JournalFailed>
  readonly set: (space: string, key: string, text: string) => Effect.Effect<void, JournalFailed>
  readonly remove: (space: string, key: string) => Effect.Effect<void, JournalFailed>
  /** Everything in a space, by key. */
  readonly entries: (space: string) => Effect.Effect<ReadonlyMap<string, string>, JournalFailed>
  readonly clear: (space: string) => Effect.Effect<void, JournalFailed>
}

/**
 * Keeps journals.
 *
 * @category services
 * @since 0.1.0
 */
export class JournalStore extends Context.Service<JournalStore, Service>()("effect-pco/bulk/JournalStore") {}
