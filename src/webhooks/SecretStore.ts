/**
 * Where the secrets of subscriptions are kept, for the processes that receive.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"

/**
 * The secrets could not be read or written.
 *
 * @category errors
 * @since 0.2.0
 */
export class SecretStoreFailed extends Schema.TaggedError<SecretStoreFailed>()("SecretStoreFailed", {
  action: Schema.Literals(["read", "write"])
}) {
  override get message() {
    return `the secrets of the webhooks could not be ${this.action === "read" ? "read" : "written"}`
  }
}

/**
 * The secrets of one subscription: the one that is in force, and the one before it while it is rotated.
 *
 * @category models
 * @since 0.2.0
 */
export interface Secrets {
  readonly current: Redacted.Redacted
  readonly previous?: Redacted.Redacted | undefined
}

/**
 * What a store of secrets does. Secrets are kept for a URL, by the id of the subscription.
 *
 * @category models
 * @since 0.2.0
 */
export interface Service {
  readonly get: (url: string) => Effect.Effect<ReadonlyMap<string, Secrets>, SecretStoreFailed>
  readonly set: (url: string, secrets: ReadonlyMap<string, Secrets>) => Effect.Effect<void, SecretStoreFailed>
}

/**
 * Keeps the secrets of subscriptions.
 *
 * @category services
 * @since 0.2.0
 */
export class SecretStore extends Context.Service<SecretStore, Service>()("effect-pco/webhooks/SecretStore") {}

const Stored = Schema.fromJsonString(
  Schema.Record(
    Schema.String,
    Schema.Struct({ current: Schema.String, previous: Schema.optionalKey(Schema.String) })
  )
)
const encode = Schema.encodeEffect(Stored)
const decode = Schema.decodeEffect(Stored)

/**
 * Keeps secrets in the memory of this process: for tests, and for programs that run `Subscriptions.sync` at each start.
 *
 * @category layers
 * @since 0.2.0
 */
export const layerMemory: Layer.Layer<SecretStore> = Layer.sync(SecretStore, () => {
  const kept = new Map<string, ReadonlyMap<string, Secrets>>()
  return {
    get: (url) => Effect.sync(() => kept.get(url) ?? new Map()),
    set: (url, secrets) => Effect.sync(() => void kept.set(url, new Map(secrets)))
  }
})

/**
 * Keeps secrets in Effect's `KeyValueStore`: files, SQL, or a store of your own. They lie there as they are. Whoever
 * can read them can write events that you believe, so protect them as you protect tokens.
 *
 * **Example** (Secrets in files)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { SecretStore } from "effect-pco/webhooks"
 * import { KeyValueStore } from "effect/persistence"
 *
 * export const layer = SecretStore.layerKeyValue.pipe(
 *   Layer.provide(KeyValueStore.layerFileSystem("secrets")),
 *   Layer.provide(NodeServices.layer)
 * )
 * ```
 *
 * @category layers
 * @since 0.2.0
 */
export const layerKeyValue: Layer.Layer<SecretStore, never, KeyValueStore.KeyValueStore> = Layer.effect(
  SecretStore,
  Effect.map(KeyValueStore.KeyValueStore, (store): Service => {
    const keyOf = (url: string) => `effect-pco:webhook-secrets:${encodeURIComponent(url)}`
    return {
      get: (url) =>
        Effect.gen(function*() {
          const text = yield* store.get(keyOf(url))
          if (text === undefined) return new Map<string, Secrets>()
          const stored = yield* decode(text)
          return new Map(
            Object.entries(stored).map(([id, { current, previous }]): [string, Secrets] => [
              id,
              {
                current: Redacted.make(current),
                ...previous === undefined ? undefined : { previous: Redacted.make(previous) }
              }
            ])
          )
          // What the store says may quote what it holds.
        }).pipe(Effect.mapError(() => new SecretStoreFailed({ action: "read" }))),
      set: (url, secrets) =>
        encode(Object.fromEntries(
          Array.from(secrets, ([id, { current, previous }]) => [
            id,
            {
              current: Redacted.value(current),
              ...previous === undefined ? undefined : { previous: Redacted.value(previous) }
            }
          ])
        )).pipe(
          Effect.flatMap((text) => store.set(keyOf(url), text)),
          Effect.mapError(() => new SecretStoreFailed({ action: "write" }))
        )
    }
  })
)
