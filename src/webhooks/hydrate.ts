/**
 * Reads the resource of an event, many at a time.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"
import { checker } from "../client/checker.ts"
import * as Limits from "../client/limits.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import { PcoCache } from "../client/PcoCache.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Descriptor } from "../resource/Descriptor.ts"
import type { GetMany, GetOptions } from "../resource/Operations.ts"
import type { Fields, IdOf, Row, Spec } from "../resource/Spec.ts"
import type { Event } from "./Event.ts"

/**
 * The module of a resource that can be read by id, such as `Person`.
 *
 * @category models
 * @since 0.2.0
 */
export interface Readable<S extends Spec> {
  readonly descriptor: Descriptor<S>
  readonly getMany: GetMany<S>
}

/**
 * The options of {@link hydrate}, beside those of a get.
 *
 * @category options
 * @since 0.2.0
 */
export interface HydrateOptions {
  /** How long events are collected before they are read together. "100 millis" by default. */
  readonly window?: Duration.Input | undefined
  /**
   * How long to read again while Planning Center does not show the change yet. "30 seconds" by default: lists and
   * includes lag behind writes.
   */
  readonly patience?: Duration.Input | undefined
}

type Found = { readonly id: string; readonly updated_at?: unknown }

interface Read extends Request.Request<Option.Option<Found>, PcoError, PcoClient> {
  readonly _tag: "Read"
  readonly id: string
}

const millisOf = (row: Found): number | undefined => {
  const { updated_at } = row as { readonly updated_at?: { readonly epochMilliseconds?: number } | null }
  return updated_at?.epochMilliseconds
}

/**
 * A reader of the resource of an event, with the includes that the event does not carry.
 *
 * **Details**
 *
 * - Events of one window are read together, up to 100 in a request where the endpoint can be asked for ids. Two events
 *   of one resource are one read.
 * - A row that is older than its event, or not there yet, is read again until `patience` is over; then the row is given
 *   as it is. `None` says that the resource is gone.
 * - What a cache of the program holds of the resource ends first.
 * - A destroyed resource is not read.
 *
 * Fails with `PcoError` as a get does, and with `Invalid` when an option is wrong.
 *
 * **Example** (The person of an event, with emails)
 *
 * ```ts
 * import { Console, Effect, Option } from "effect"
 * import { Person } from "effect-pco/people"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * const read = Webhooks.hydrate(Person, { include: ["emails"] })
 * export const handler = Webhooks.on("people/Person", (event) =>
 *   Effect.flatMap(read(event), Option.match({
 *     onNone: () => Console.log("gone", event.resource.id),
 *     onSome: (person) => Console.log(person.name, person.emails.length)
 *   })))
 * ```
 *
 * @category handling
 * @since 0.2.0
 */
export const hydrate = <
  S extends Spec,
  const Include extends S["include"] = never,
  const F extends Fields<S> = {}
>(
  module: Readable<S>,
  options: GetOptions<Include, F> & HydrateOptions = {} as GetOptions<Include, F> & HydrateOptions
): (event: Event) => Effect.Effect<Option.Option<Row<S, Include, F>>, PcoError, PcoClient> => {
  const { duration, issues } = checker()
  const [{ patience, window, ...get }, wrong] = optionsOf(options, ["include", "fields", "patience", "window"])
  issues.push(...wrong)
  const delay = duration("window", window, "100 millis")
  const wait = Duration.toMillis(duration("patience", patience, "30 seconds"))

  const resolver = RequestResolver.make<Read>((entries) => {
    const ids = new Set(entries.map(({ request }) => request.id))
    const reading = module.getMany(ids as Set<IdOf<S>>, get as GetOptions<Include, F>) as Effect.Effect<
      { readonly data: ReadonlyArray<Found> },
      PcoError,
      PcoClient
    >
    return Effect.matchCauseEffect(Effect.provide(reading, entries[0].context), {
      onFailure: (cause) =>
        Effect.forEach(entries, (entry) => Effect.sync(() => entry.completeUnsafe(Exit.failCause(cause))), {
          discard: true
        }),
      onSuccess: ({ data }) => {
        const rows = new Map(data.map((row) => [row.id, row]))
        return Effect.forEach(
          entries,
          (entry) =>
            Effect.sync(() => entry.completeUnsafe(Exit.succeed(Option.fromUndefinedOr(rows.get(entry.request.id))))),
          { discard: true }
        )
      }
    })
  }).pipe(RequestResolver.setDelay(delay), RequestResolver.batchN(Limits.mostRows))

  return (event) =>
    Effect.gen(function*() {
      if (issues.length > 0) return yield* invalidInput("Webhooks.hydrate", issues)
      if (event.destroyed) return Option.none()
      const { id } = event.resource
      const tag = `${module.descriptor.product}/${module.descriptor.type}:${id}`
      const cache = yield* Effect.serviceOption(PcoCache)
      const deadline = (yield* Clock.currentTimeMillis) + wait
      for (let pause = 1_000;; pause = Math.min(pause * 2, 10_000)) {
        if (Option.isSome(cache)) yield* cache.value.invalidate({ tags: [tag] })
        const row = yield* Effect.request(Request.of<Read>()({ _tag: "Read", id }), resolver)
        const version = Option.isSome(row) ? millisOf(row.value) : undefined
        const isCurrent = Option.isSome(row) &&
          (event.version === undefined || version === undefined || version >= event.version)
        if (isCurrent || (yield* Clock.currentTimeMillis) + pause > deadline) {
          return row as Option.Option<Row<S, Include, F>>
        }
        yield* Effect.sleep(pause)
      }
    })
}
