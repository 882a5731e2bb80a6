/**
 * Keeps the tokens of one user fresh: early, once after a 401, one refresh at a time.
 *
 * A refresh token is good once, so these rules hold:
 *
 * - New tokens are in the store before anybody uses them. When they cannot be stored
 *   they stay here, nobody uses them, and storing is tried again.
 * - Once sent, a refresh is seen through to its end: nobody who waits can interrupt it.
 * - A refresh whose answer was lost has spent the token or has not. It is made again,
 *   because nothing else could bring the tokens back, but never blindly: first under
 *   the lock, after a wait, and after another look into the store.
 * - Only `invalid_grant` from the token endpoint ends a grant, and only that of the
 *   refresh token that was sent: tokens in the store are never removed here, and newer
 *   ones are taken as soon as they stand there.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import type { Service } from "../../client/PcoAuth.ts"
import { fingerprintOf } from "../../client/PcoAuth.ts"
import { elapsed } from "../../internal/elapsed.ts"
import * as Errors from "../../client/errors.ts"
import type { Failure } from "../../client/failure.ts"
import * as PcoError from "../../client/PcoError.ts"
import * as Endpoint from "./endpoint.ts"
import type { Held, Service as Store, Tokens } from "./Store.ts"
import * as Token from "./token.ts"

/**
 * @internal
 */
export interface Options {
  readonly store: Store
  readonly key: string
  /** Names the application and the key. With the sign-in behind it, it names the credential. */
  readonly application: string
  /** In milliseconds. */
  readonly refreshBefore: number
  readonly refresh: (tokens: Tokens, refreshToken: Redacted.Redacted) => Effect.Effect<Tokens, Failure>
}

interface Pair {
  readonly tokens: Tokens
  readonly header: Redacted.Redacted
}

/** These hints are about the user or the application: another token of theirs fares no better. */
const notAboutToken = new Set(["BLACKBIRD", "CHINCHILLA", "FLAMINGO", "LEMMING", "PELICAN", "TRASH_PANDA"])

/** A token that is younger and refused, but not for its age, is refused for a reason that no refresh removes. */
const young = 60_000

const shortestHold = 1000
const longestHold = 30_000

const isSame = (left: Redacted.Redacted | undefined, right: Redacted.Redacted | undefined): boolean =>
  left !== undefined && right !== undefined && Redacted.value(left) === Redacted.value(right)

/** How often the store is looked into for another sign-in, in milliseconds. */
const lookInterval = 1000

// What was stored without the name of its sign-in gets one that follows from its refresh token, in every process the
// same; a refresh then carries it on.
const withGrants = (store: Store): Store => {
  const named = (tokens: Tokens | undefined): Effect.Effect<Tokens | undefined> =>
    tokens === undefined || tokens.grant !== undefined ? Effect.succeed(tokens) : Effect.map(
      fingerprintOf("grant", Redacted.value(tokens.refreshToken ?? tokens.accessToken)),
      (grant) => ({ ...tokens, grant })
    )
  return {
    ...store,
    get: (key) => Effect.flatMap(store.get(key), named),
    withLock: (key, use) => store.withLock(key, (held) => use({ ...held, get: Effect.flatMap(held.get, named) }))
  }
}

const pairOf = (tokens: Tokens): Pair => ({
  tokens,
  header: Redacted.make(`Bearer ${Redacted.value(tokens.accessToken)}`)
})

const call = { method: "POST", path: Token.path } as const

const errorOf = (failure: Failure): PcoError.PcoError => Endpoint.toError("PcoAuth.authorization", call, failure)

const withoutRequest = (reason: PcoError.Reason): PcoError.PcoError =>
  Errors.withoutRequest("PcoAuth.authorization", reason)

const missing = () => withoutRequest(new PcoError.Unauthorized({ grant: "missing" }))

const needsSignIn = ({ reason }: PcoError.PcoError): boolean =>
  reason._tag === "Unauthorized" && reason.grant !== undefined

/**
 * @internal
 */
export interface Refresher extends Pick<Service, "authorization"> {
  readonly checkSignIn: Effect.Effect<void>
  readonly fingerprint: () => string
  readonly renew: NonNullable<Service["renew"]>
  /** Waits for a refresh under way, and stores what is not stored yet. */
  readonly close: Effect.Effect<void>
}

/**
 * @internal
 */
export const make = ({ application, key, refresh, refreshBefore, store: given }: Options): Refresher => {
  const store = withGrants(given)
  let current: Pair | undefined
  /** What Planning Center refused although its time was not over. */
  let refused: Redacted.Redacted | undefined
  /** New tokens that could not be stored, and the refresh token that they were given for. */
  let unstored: { readonly spent: Redacted.Redacted; readonly tokens: Tokens } | undefined
  /** The refresh token that OAuth called no longer good. */
  let gone: Redacted.Redacted | undefined
  let flight: Deferred.Deferred<Pair, PcoError.PcoError> | undefined
  /** After a failure, until when (by `elapsed`) nothing is tried, and what everybody is told meanwhile. */
  let hold: { readonly until: number; readonly error: PcoError.PcoError } | undefined
  let failures = 0

  /** Before it is known who signed in, nothing is shared with anybody. */
  const nobody = `${application}.${crypto.randomUUID()}`
  const fingerprint = () => current === undefined ? nobody : `${application}.${current.tokens.grant}`
  const annotated = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.suspend(() => Effect.annotateLogs(effect, "pco.credential", fingerprint()))

  const isAlive = ({ header, tokens }: Pair, now: number) => now < tokens.expiresAt && !isSame(header, refused)

  // Of a token that lives shorter than it is said to, no more than half is given up.
  const earlyOf = ({ expiresAt, issuedAt, refreshToken }: Tokens) =>
    refreshToken === undefined ? 0 : Math.min(refreshBefore, (expiresAt - issuedAt) / 2)

  const isFresh = (pair: Pair, now: number) =>
    isAlive(pair, now) && now < pair.tokens.expiresAt - earlyOf(pair.tokens) &&
    !isSame(pair.tokens.refreshToken, unstored?.spent)

  const adopt = (tokens: Tokens): Pair => {
    current = pairOf(tokens)
    hold = undefined
    failures = 0
    return current
  }

  const keep = Effect.fnUntraced(function*(
    held: Held,
    pair: { readonly spent: Redacted.Redacted; readonly tokens: Tokens }
  ): Effect.fn.Return<Pair, PcoError.PcoError> {
    unstored = pair
    const kept = yield* held.set(pair.tokens).pipe(
      Effect.as(pair.tokens),
      // Somebody who took the lock meanwhile wrote already: what stands there, or that nothing does, is newer.
      Effect.catchIf(({ action }) => action === "lock", () => held.get),
      Effect.mapError(withoutRequest)
    )
    unstored = undefined
    return kept === undefined ? yield* missing() : adopt(kept)
  })

  const ended = (refreshToken: Redacted.Redacted | undefined, failure?: Failure): PcoError.PcoError => {
    gone = refreshToken
    const reason = new PcoError.Unauthorized({
      grant: "gone",
      hint: failure === undefined ? undefined : "invalid_grant"
    })
    return failure === undefined ? withoutRequest(reason) : errorOf({ ...failure, reason })
  }

  const exchange = Effect.fnUntraced(function*(
    held: Held,
    stored: Tokens,
    refreshToken: Redacted.Redacted
  ): Effect.fn.Return<Pair, PcoError.PcoError> {
    const answer = yield* refresh(stored, refreshToken).pipe(
      Effect.map((tokens) => ({ tokens })),
      Effect.catchIf(
        ({ reason }) => reason._tag === "Unauthorized" && reason.hint === "invalid_grant",
        (failure) => Effect.succeed({ failure })
      ),
      Effect.mapError(errorOf)
    )
    if ("tokens" in answer) return yield* keep(held, { spent: refreshToken, tokens: answer.tokens })
    // A holder before us may have spent the token, and stored the new ones after we read.
    const again = yield* Effect.mapError(held.get, withoutRequest)
    if (again !== undefined && !isSame(again.refreshToken, refreshToken)) return adopt(again)
    yield* annotated(Effect.logWarning("PcoAuth: the grant of the user has ended; a new sign-in is needed"))
    return yield* ended(refreshToken, answer.failure)
  })

  const underLock = Effect.fnUntraced(function*(held: Held): Effect.fn.Return<Pair, PcoError.PcoError> {
    const stored = yield* Effect.mapError(held.get, withoutRequest)
    if (unstored !== undefined) {
      if (isSame(stored?.refreshToken, unstored.spent)) return yield* keep(held, unstored)
      // somebody signed in anew, or out
      unstored = undefined
    }
    if (stored === undefined) return yield* missing()
    const pair = pairOf(stored)
    const now = yield* Clock.currentTimeMillis
    if (isFresh(pair, now)) return adopt(stored)
    const { refreshToken } = stored
    // it will do while the refresh fails, if it is still alive
    current = pair
    if (refreshToken === undefined || isSame(refreshToken, gone)) return yield* ended(refreshToken)
    return yield* exchange(held, stored, refreshToken)
  })

  const find: Effect.Effect<Pair, PcoError.PcoError> = Effect.gen(function*() {
    // Most of the time another process has done it already, which needs no lock to see.
    const stored = yield* Effect.mapError(store.get(key), withoutRequest)
    const now = yield* Clock.currentTimeMillis
    if (stored !== undefined && isFresh(pairOf(stored), now)) {
      unstored = undefined
      return adopt(stored)
    }
    return yield* store.withLock(key, underLock).pipe(
      Effect.mapError((error) => PcoError.isPcoError(error) ? error : withoutRequest(error))
    )
  }).pipe(
    Effect.tapError((error) =>
      Effect.flatMap(elapsed, (now) => {
        // That the grant is gone is known without asking again, and may change at any moment by a sign-in.
        if (needsSignIn(error)) return Effect.void
        const asked = error.reason._tag === "RateLimited" ? error.reason.retry_after ?? 0 : 0
        const wait = Math.max(asked, Math.min(shortestHold * 2 ** failures++, longestHold))
        hold = { until: now + wait, error }
        return annotated(
          Effect.logWarning(`PcoAuth: no refresh (${error.reason._tag}); not tried again for ${wait / 1000} s`)
        )
      })
    )
  )

  // All who need tokens wait for one flight. It is nobody's child, so that nobody's interruption ends it between
  // the answer and the store.
  // Only the waiting can be interrupted, so that no flight is announced that never starts.
  const join: Effect.Effect<Pair, PcoError.PcoError> = Effect.uninterruptibleMask((restore) =>
    Effect.flatMap(elapsed, (now) => {
      if (flight !== undefined) return restore(Deferred.await(flight))
      if (hold !== undefined && now < hold.until) return Effect.fail(hold.error)
      const started = Deferred.makeUnsafe<Pair, PcoError.PcoError>()
      flight = started
      return find.pipe(
        Effect.onExit((exit) =>
          Effect.suspend(() => {
            flight = undefined
            return Deferred.done(started, exit)
          })
        ),
        Effect.exit,
        Effect.forkDetach({ startImmediately: true }),
        Effect.andThen(restore(Deferred.await(started)))
      )
    })
  )

  // Before the end of its time a token can be used while a refresh fails.
  const makeDo = (error: PcoError.PcoError): Effect.Effect<Pair, PcoError.PcoError> =>
    Effect.flatMap(
      Clock.currentTimeMillis,
      (now) =>
        needsSignIn(error) || current === undefined || !isAlive(current, now)
          ? Effect.fail(error)
          : Effect.succeed(current)
    )

  const authorization = Effect.flatMap(Clock.currentTimeMillis, (now) =>
    current !== undefined && isFresh(current, now)
      ? Effect.succeed(current.header)
      : Effect.map(Effect.catch(join, makeDo), ({ header }) => header))

  const renew: Refresher["renew"] = (header, hint) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      if (hint !== undefined && notAboutToken.has(hint)) return Effect.undefined
      if (current !== undefined && !isSame(current.header, header)) {
        // somebody who was refused as well has done it
        if (isFresh(current, now)) return Effect.succeed(current.header)
      } else if (current !== undefined) {
        const age = now - current.tokens.issuedAt
        // one from the future is no younger: the clock was set back
        if (hint !== "BABOON" && age >= 0 && age < young) return Effect.undefined
        refused = header
      }
      // The flight that is under way may have begun before the refusal, and end with what was refused.
      return join.pipe(
        Effect.flatMap((pair) => isSame(pair.header, header) ? join : Effect.succeed(pair)),
        Effect.map((pair) => isSame(pair.header, header) ? undefined : pair.header)
      )
    })

  let lookedAt = Number.NEGATIVE_INFINITY
  let version: number | undefined
  let looking: Deferred.Deferred<void> | undefined
  const adoptSignIn = (stored: Tokens | undefined): void => {
    // those that wait to be stored are newer than what is there, unless it is of somebody else
    if (stored?.grant === current?.tokens.grant || (stored === undefined && unstored !== undefined)) return
    current = stored && pairOf(stored)
    hold = undefined
    failures = 0
    refused = undefined
    unstored = undefined
  }
  const look = Effect.flatMap(elapsed, (now) => {
    const seen = given.version?.(key)
    // A store that is away says nothing of a sign-in.
    return Effect.map(Effect.ignore(Effect.map(store.get(key), adoptSignIn)), () => {
      lookedAt = now
      version = seen
    })
  })
  const wasLookedAt = (now: number) =>
    given.version?.(key) === version && now >= lookedAt && now - lookedAt < lookInterval
  // Whoever comes while another one looks waits for it: who is signed in is not known before.
  const checkSignIn: Effect.Effect<void> = Effect.flatMap(elapsed, (now) => {
    if (looking !== undefined) return Effect.andThen(Deferred.await(looking), Effect.suspend(() => checkSignIn))
    return wasLookedAt(now) ? Effect.void : lookOnce
  })
  const lookOnce = Effect.uninterruptibleMask((restore) =>
    Effect.suspend(() => {
      const started = Deferred.makeUnsafe<void>()
      looking = started
      return Effect.ensuring(
        restore(look),
        Effect.suspend(() => {
          looking = undefined
          return Deferred.done(started, Exit.void)
        })
      )
    })
  )

  const close = Effect.suspend(() => {
    const running = flight === undefined ? Effect.void : Effect.ignore(Deferred.await(flight))
    return Effect.andThen(running, Effect.suspend(() => unstored === undefined ? Effect.void : storeAtLast))
  })

  const storeAtLast = store.withLock(
    key,
    (held) =>
      Effect.flatMap(held.get, (stored) =>
        unstored !== undefined && isSame(stored?.refreshToken, unstored.spent)
          ? held.set(unstored.tokens)
          : Effect.void)
  ).pipe(
    Effect.catch(() =>
      annotated(Effect.logError("PcoAuth: new tokens could not be stored; the user will have to sign in again"))
    )
  )

  return { authorization, checkSignIn, fingerprint, renew, close }
}
