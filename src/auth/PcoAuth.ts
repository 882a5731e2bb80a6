/**
 * Who a request acts as.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Issue from "../jsonapi/Issue.ts"
import { fingerprintOf, PcoAuth, plainIssues, secretIssues, secretOptionsOf, tokenIssues } from "../client/PcoAuth.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"

export { PcoAuth, type Service } from "../client/PcoAuth.ts"
export { layerOAuth, type OAuthOptions } from "./oauth/layer.ts"

const whereFrom = "from https://api.planningcenteronline.com/oauth/applications"

/**
 * A personal access token: the application id and the secret that Planning Center
 * shows when one is made. It belongs to one user of one church and does not
 * expire.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonalAccessToken {
  readonly applicationId: string
  readonly secret: Redacted.Redacted
}

/**
 * Authorizes with a personal access token (HTTP Basic).
 *
 * Fails with `Invalid` when a part is missing, empty or cannot stand in a header.
 *
 * **Example** (An empty secret)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { PcoAuth } from "effect-pco"
 *
 * const layer = PcoAuth.layerPersonalAccessToken({ applicationId: "abc", secret: Redacted.make("") })
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
 * console.log(error.message.split(";")[0])
 * // => PcoAuth.layerPersonalAccessToken: refused before sending: secret: is empty
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerPersonalAccessToken = (options: PersonalAccessToken): Layer.Layer<PcoAuth, PcoError> =>
  Layer.effect(
    PcoAuth,
    Effect.gen(function*() {
      const [{ applicationId, secret }, wrong] = secretOptionsOf(options, ["applicationId", "secret"])
      const issues: Array<Issue.Issue> = [
        ...wrong,
        ...plainIssues("applicationId", applicationId, `the application id of a personal access token, ${whereFrom}`),
        ...secretIssues("secret", secret, `the secret of a personal access token, ${whereFrom}`)
      ]
      if (issues.length === 0 && applicationId!.includes(":")) {
        issues.push({ field: "applicationId", problem: "has a colon in it", expected: "the application id alone" })
      }
      if (issues.length > 0) return yield* invalidInput("PcoAuth.layerPersonalAccessToken", issues)
      const identity = `${applicationId}:${Redacted.value(secret!)}`
      return PcoAuth.of({
        // with the secret in it: whoever knows the id alone would be answered out of a cache that is shared
        fingerprint: yield* fingerprintOf("personal_access_token", identity),
        authorization: Effect.succeed(Redacted.make(`Basic ${Base64.encode(identity)}`))
      })
    })
  )

/**
 * Authorizes with a bearer token that somebody else keeps fresh.
 *
 * Fails with `Invalid` when the token is missing, empty or cannot stand in a
 * header.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerBearer = (options: { readonly token: Redacted.Redacted }): Layer.Layer<PcoAuth, PcoError> =>
  Layer.effect(
    PcoAuth,
    Effect.gen(function*() {
      const [{ token: given }, wrong] = secretOptionsOf(options, ["token"])
      const issues = [...wrong, ...tokenIssues("token", given, "an access token of Planning Center")]
      if (issues.length > 0) return yield* invalidInput("PcoAuth.layerBearer", issues)
      const token = Redacted.value(given!)
      return PcoAuth.of({
        fingerprint: yield* fingerprintOf("bearer", token),
        authorization: Effect.succeed(Redacted.make(`Bearer ${token}`))
      })
    })
  )
