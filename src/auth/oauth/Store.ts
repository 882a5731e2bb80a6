/**
 * What a token store is. The public face is `TokenStore.ts`.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { TokenStoreFailed } from "../../client/PcoError.ts"

/**
 * The tokens of one user, as they stand after a sign-in or a refresh. Times are in
 * milliseconds since the epoch, by the clock of the program that got the tokens.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tokens {
  readonly accessToken: Redacted.Redacted
  /** Good once: the answer to a refresh brings the next one. */
  readonly refreshToken: Redacted.Redacted | undefined
  readonly issuedAt: number
  /** When the access token ends. */
  readonly expiresAt: number
  readonly scopes: ReadonlyArray<string>
  /**
   * Names the sign-in that the tokens come from, and stays through every refresh: what is cached, limited and remembered
   * belongs to it. `PcoOAuth.exchange` draws it; tokens without one are told apart by their refresh token.
   */
  readonly grant?: string | undefined
}

/**
 * What the holder of a lock can do. A holder whose lock has passed on can still
 * write as long as nobody wrote after it; then its writes are refused with
 * `TokenStoreFailed` and the action `lock`, and what the other one wrote stays.
 *
 * @category models
 * @since 0.1.0
 */
export interface Held {
  readonly get: Effect.Effect<Tokens | undefined, TokenStoreFailed>
  readonly set: (tokens: Tokens) => Effect.Effect<void, TokenStoreFailed>
  readonly remove: Effect.Effect<void, TokenStoreFailed>
}

/**
 * What a token store does. A key names one user of one application: one store
 * holds the tokens of many.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** The tokens, `undefined` when there are none. */
  readonly get: (key: string) => Effect.Effect<Tokens | undefined, TokenStoreFailed>
  /** Puts tokens in after a sign-in. It waits for whoever holds the lock, so use `Held` inside of `withLock`. */
  readonly set: (key: string, tokens: Tokens) => Effect.Effect<void, TokenStoreFailed>
  /** Forgets the tokens. It waits for whoever holds the lock. */
  readonly remove: (key: string) => Effect.Effect<void, TokenStoreFailed>
  /**
   * A number that goes up with each write to the key by this process, where the store can tell. A running client then
   * looks for another sign-in at once, and otherwise once a second.
   */
  readonly version?: ((key: string) => number) | undefined
  /** Runs an effect while nobody else, in this process or another one, holds the lock of the key. */
  readonly withLock: <A, E, R>(
    key: string,
    use: (held: Held) => Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | TokenStoreFailed, R>
}

/**
 * Keeps the tokens of users.
 *
 * @category services
 * @since 0.1.0
 */
export class TokenStore extends Context.Service<TokenStore, Service>()("effect-pco/client/TokenStore") {}
