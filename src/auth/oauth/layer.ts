/**
 * `PcoAuth.layerOAuth`.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Issue from "../../jsonapi/Issue.ts"
import { fingerprintOf, PcoAuth, secretOptionsOf } from "../../client/PcoAuth.ts"
import { millisOf } from "../../internal/millis.ts"
import { PcoConfig } from "../../client/PcoConfig.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import { clientIssues, keyIssues } from "./check.ts"
import type { Client } from "./endpoint.ts"
import * as Refresher from "./refresher.ts"
import { counted } from "../../client/refreshes.ts"
import { TokenStore } from "./Store.ts"
import * as Token from "./token.ts"
import { describeOption } from "../../client/describeOption.ts"

/**
 * A user who signed in to an application.
 *
 * @category models
 * @since 0.1.0
 */
export interface OAuthOptions extends Client {
  /** Under which key of the `TokenStore` the tokens of the user stand, such as the id of the church. */
  readonly key: string
  /** How long before its end an access token is refreshed. 5 minutes by default, of the 2 hours that it lives. */
  readonly refreshBefore?: Duration.Input | undefined
}

const optionNames: ReadonlyArray<keyof OAuthOptions> = ["clientId", "clientSecret", "key", "refreshBefore"]

const longest = 60 * 60 * 1000

const check = (given: OAuthOptions, refreshBefore: number): ReadonlyArray<Issue.Issue> => {
  const [options, wrong] = secretOptionsOf(given, optionNames)
  const issues = [...wrong, ...clientIssues(options), ...keyIssues(options.key)]
  if (!(refreshBefore >= 0 && refreshBefore <= longest)) {
    issues.push({
      field: "refreshBefore",
      problem: `is ${describeOption(options.refreshBefore)}`,
      expected: "a duration of up to an hour, such as \"5 minutes\""
    })
  }
  return issues
}

/**
 * Authorizes with the tokens of a user who signed in with OAuth, and keeps them
 * fresh.
 *
 * **Details**
 *
 * - The access token is refreshed five minutes before it ends, and once when Planning
 *   Center answers 401 because of it; the request is then made again.
 * - Of all callers in all processes that share the `TokenStore`, one refreshes and the
 *   others wait. New tokens are stored before they are used.
 * - While a refresh fails for another reason than OAuth's own word (a broken
 *   connection, a 5xx, a page of HTML, a store that is away), the old access token is
 *   used until it ends. After that operations fail with that reason and are retried.
 * - When the user has to sign in again, operations fail with `Unauthorized` whose
 *   `grant` is `"gone"` or `"missing"`. As soon as new tokens stand in the store they
 *   are used, by every process.
 *
 * The fingerprint, by which limits and caches are kept, follows from the client id, the key and the sign-in: it stays
 * the same through refreshes and in every process, and another user's sign-in under the same key has another one. A
 * running client goes on as the new user at once when this process stored the tokens, and within a second otherwise.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (A church that signed in)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Layer, Redacted } from "effect"
 * import { PcoAuth, PcoConfig, TokenStore } from "effect-pco"
 * import { FetchHttpClient } from "effect/http"
 *
 * export const layer = PcoAuth.layerOAuth({
 *   clientId: "0123abcd",
 *   clientSecret: Redacted.make("its secret"),
 *   key: "church-1"
 * }).pipe(
 *   Layer.provide([
 *     FetchHttpClient.layer,
 *     PcoConfig.layer(),
 *     TokenStore.layerFile({ directory: "/var/lib/my-church-sync/tokens" })
 *   ]),
 *   Layer.provide(NodeServices.layer)
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerOAuth = (
  options: OAuthOptions
): Layer.Layer<PcoAuth, PcoError, HttpClient.HttpClient | PcoConfig | TokenStore> =>
  Layer.effect(
    PcoAuth,
    Effect.gen(function*() {
      const refreshBefore = millisOf(options?.refreshBefore ?? "5 minutes")
      const issues = check(options, refreshBefore)
      if (issues.length > 0) return yield* invalidInput("PcoAuth.layerOAuth", issues)
      const { clientId, key } = options
      const config = yield* PcoConfig
      const http = yield* HttpClient.HttpClient
      const refresher = Refresher.make({
        application: yield* fingerprintOf("oauth", JSON.stringify([clientId, key])),
        store: yield* TokenStore,
        key,
        refreshBefore,
        refresh: (tokens, refreshToken) => counted(Token.refresh(http, config, options, tokens, refreshToken))
      })
      yield* Effect.addFinalizer(() => refresher.close)
      yield* refresher.checkSignIn
      return PcoAuth.of({
        get fingerprint() {
          return refresher.fingerprint()
        },
        checkSignIn: refresher.checkSignIn,
        authorization: refresher.authorization,
        renew: refresher.renew
      })
    })
  )
