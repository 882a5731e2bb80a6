/**
 * What ends entries: the writes of the program, what it invalidates itself, and what other
 * processes tell.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import type { Operation } from "../client/Operation.ts"
import type { Service, Target } from "../client/PcoCache.ts"
import type { PcoError } from "../client/PcoError.ts"
import { inspect } from "./inspect.ts"
import type { Loading, Parts, Wanted } from "./loading.ts"
import * as Tags from "./tags.ts"
import { everything } from "./Tier.ts"

/** A write whose answer never came may still take effect, for about as long as a server works on one. */
const uncertainFor = 60_000

// In endUncertain it has: an interrupted write may be on its way.
const mayHaveTakenEffect = (cause: Cause.Cause<PcoError>): boolean => {
  const error = Cause.findErrorOption(cause)
  return Option.isNone(error) || error.value.mayHaveTakenEffect
}

/**
 * @internal
 */
export interface Changes extends Pick<Service, "addRule" | "invalidate" | "write"> {
  /** Tags that another process invalidated. */
  readonly heard: (tags: ReadonlyArray<string>) => Effect.Effect<void>
}

/**
 * @internal
 */
export const make = (
  { below, keys, memory, numbers, scope, settings, tell }: Parts,
  loading: Loading,
  wantedOf: (operation: Operation<unknown>, credential: string, life: number, maxAge: number) => Wanted
): Changes => {
  const rules = new Map<string, Set<string>>()
  for (const [on, drop] of settings.rules) rules.set(on, new Set(drop))

  const { delayedInvalidation } = settings

  // Others changed it, and what they changed may be served a little longer if it is hot.
  const endOfOthers = (tags: ReadonlySet<string>, now: number) =>
    delayedInvalidation === undefined || tags.has(everything)
      ? memory.invalidate(tags)
      : memory.invalidateLater(tags, now, delayedInvalidation)

  const endHere = (
    tags: Set<string>,
    context: Context.Context<never>,
    end: (tags: ReadonlySet<string>) => void = memory.invalidate
  ): Set<string> => {
    const all = Tags.close(tags, rules)
    end(all)
    numbers.invalidated(context)
    tell({ _tag: "Invalidated", tags: Array.from(all), by: "this" })
    return all
  }
  const endBelow = (tags: Iterable<string>): Effect.Effect<void> =>
    below === undefined ? Effect.void : below.invalidate(tags)

  const endTags = (tags: Set<string>): Effect.Effect<void> =>
    Effect.withFiber(({ context }) => endBelow(endHere(tags, context)))

  const endKey = (source: Operation<unknown> | string, credential: string): Effect.Effect<void> =>
    Effect.withFiber(({ context }) => {
      memory.drop(typeof source === "string" ? keys.ofOwn(source, credential) : keys.ofRead(source, credential))
      numbers.invalidated(context)
      return Effect.flatMap(keys.toPublic(source, credential), (name) => {
        tell({ _tag: "Invalidated", tags: [name], by: "this" })
        return endBelow([name])
      })
    })

  // in one piece, in memory and below: what is left below would come back
  const invalidate = (target: Target): Effect.Effect<void> =>
    Effect.uninterruptible(Effect.suspend(() => {
      if ("tags" in target) return endTags(new Set(target.tags))
      if ("key" in target) return endKey(target.key, target.credential)
      if ("glob" in target) {
        memory.dropMatching(target.glob)
        // below no key can be read, so all of it goes
        return endTags(below === undefined ? new Set() : new Set([everything]))
      }
      const tags = Tags.ofChange({ tags: target.change, shown: target.shown, isDelete: target.isDelete })
      if (target.isDelete) return endTags(tags)
      return Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Effect.withFiber(({ context }) => endBelow(endHere(tags, context, (all) => endOfOthers(all, now)))))
    }))

  // The answer of a write is what a read of it would answer now, unless another write overtook it.
  const toReadBack = ({ product, readBack }: Operation<unknown>, credential: string, shown: unknown, since: number) => {
    const id = Predicate.hasProperty(shown, "id") && typeof shown.id === "string" ? shown.id : undefined
    const operation = id === undefined ? undefined : readBack?.(id)
    const life = operation === undefined ? undefined : settings.timeToLiveOf(operation)
    return operation === undefined || life === undefined ||
        !memory.isUnchanged([...Tags.ofRead(operation), ...inspect(shown, product).tags], since)
      ? undefined
      : wantedOf(operation, credential, life, Number.POSITIVE_INFINITY)
  }

  const endUncertain = (tags: Set<string>): Effect.Effect<void> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      memory.block(tags, now, now + uncertainFor)
      const again = Effect.andThen(Effect.sleep(uncertainFor), Effect.suspend(() => endTags(tags)))
      return Effect.andThen(endTags(tags), Effect.asVoid(Effect.forkIn(again, scope)))
    })

  const settle = (
    operation: Operation<unknown>,
    credential: string,
    exit: Exit.Exit<unknown, PcoError>,
    start: { readonly since: number; readonly readAt: number }
  ): Effect.Effect<void> =>
    Effect.withFiber(({ context }) => {
      const shown = Exit.isSuccess(exit) ? exit.value : undefined
      const isDelete = operation.method === "DELETE"
      const tags = Tags.ofChange({ tags: operation.tags, sent: operation.body, shown, isDelete })
      if (Exit.isFailure(exit)) return mayHaveTakenEffect(exit.cause) ? endUncertain(tags) : Effect.void
      const wanted = toReadBack(operation, credential, shown, start.since)
      const all = endHere(tags, context)
      // As of now, and not as of when the tier below was told: other writes end meanwhile.
      const since = memory.generation()
      const ended = endBelow(all)
      return wanted === undefined
        ? ended
        : Effect.andThen(ended, loading.keep(wanted, shown, since, start.readAt))
    })

  const write: Service["write"] = (operation, credential, write) =>
    Effect.flatMap(Clock.currentTimeMillis, (readAt) => {
      const start = { since: memory.generation(), readAt }
      return Effect.onExit(write, (exit) => settle(operation, credential, exit, start))
    })

  return {
    invalidate,
    write,
    addRule: ({ drop, on }) =>
      Effect.sync(() => {
        rules.set(on, new Set([...rules.get(on) ?? [], ...drop]))
      }),
    heard: (tags) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        endOfOthers(Tags.close(new Set(tags), rules), now)
        tell({ _tag: "Invalidated", tags, by: "other" })
      })
  }
}
