/**
 * A request whose credential was refused: the credential is renewed once, and the
 * request is made again.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { Service } from "./PcoAuth.ts"
import type { Failure } from "./failure.ts"
import { isPcoError, type PcoError } from "./PcoError.ts"

// The operation was not sent because of it: it fails for the same reason, under its own name.
const asFailure = ({ errors, reason, request_id, status }: PcoError): Failure => ({
  reason,
  status,
  requestId: request_id,
  errors,
  neverSent: true
})

/**
 * Runs one attempt. Planning Center carries out nothing that it answers with 401, so
 * a write is made again like a read. `refused` is told of the request that was made
 * in vain.
 *
 * @internal
 */
export const run = <A>(
  auth: Service,
  attempt: (authorization: Effect.Effect<Redacted.Redacted, Failure>) => Effect.Effect<A, Failure | PcoError>,
  refused: (failure: Failure) => void
): Effect.Effect<A, Failure | PcoError> => {
  const authorization = Effect.mapError(auth.authorization, asFailure)
  const { renew } = auth
  if (renew === undefined) return attempt(authorization)
  let sent: Redacted.Redacted | undefined
  const first = attempt(Effect.tap(authorization, (header) => Effect.sync(() => sent = header)))
  // Ahead of the attempt: nobody holds a place in the rate limit while tokens are refreshed.
  return Effect.andThen(authorization, first).pipe(
    Effect.catch((failed) => {
      if (isPcoError(failed) || failed.reason._tag !== "Unauthorized" || failed.neverSent || sent === undefined) {
        return Effect.fail(failed)
      }
      return renew(sent, failed.reason.hint).pipe(
        Effect.mapError((error) => {
          refused(failed)
          return asFailure(error)
        }),
        Effect.flatMap((header) => {
          if (header === undefined) return Effect.fail(failed)
          refused(failed)
          return attempt(Effect.succeed(header))
        })
      )
    })
  )
}
