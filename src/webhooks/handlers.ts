/**
 * Which events a program handles, and how.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import type { PersistedQueueError } from "effect/persistence/PersistedQueue"
import type { JournalFailed } from "../bulk/Journal.ts"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Product } from "../client/Product.ts"
import { defaultVersions } from "../client/Product.ts"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Event, EventOf } from "./Event.ts"
import type { Inbox } from "./Inbox.ts"
import type { ByName, EventName } from "./names.ts"
import { eventNames } from "./names.ts"
import { OwnWrites } from "./own.ts"
import type { ResourceName } from "./resources.ts"
import type { Info, Settled } from "./worker.ts"
import * as Worker from "./worker.ts"

/**
 * A handler: the events that it wants, and what it does with each.
 *
 * @category models
 * @since 0.2.0
 */
export interface Handler<out E = never, out R = never> {
  readonly selector: string
  readonly run: (event: Event, info: Info) => Effect.Effect<unknown, E, R>
}

type ProductOf<Name extends ResourceName> = Name extends `${infer P}/${string}` ? P : never
type OfProduct<P extends string> = EventOf<{ [N in ResourceName]: ProductOf<N> extends P ? N : never }[ResourceName]>

/**
 * Handles events: those of a name (`people.v2.events.person.updated`), of a resource type (`people/Person`), of a
 * product (`people`), or all of them (`*`). `event` is typed accordingly.
 *
 * **Details**
 *
 * A name that Planning Center has and this package does not know is accepted when it has the form of a name; its
 * event is any event. Everything else that is not known is refused by `worker`, with the nearest name.
 *
 * **Example** (A handler of a name, and one of a resource type)
 *
 * ```ts
 * import { Console } from "effect"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * export const handlers = [
 *   Webhooks.on("people.v2.events.person.created", (event) => Console.log("welcome", event.resource.id)),
 *   Webhooks.on("people/Email", (event) =>
 *     event.destroyed ? Console.log("gone", event.resource.id) : Console.log(event.resource.address)
 *   )
 * ]
 * ```
 *
 * @category constructors
 * @since 0.2.0
 */
export const on: {
  <Name extends EventName, E, R>(
    name: Name,
    handle: (event: ByName<Name>, info: Info) => Effect.Effect<unknown, E, R>
  ): Handler<E, R>
  <Type extends ResourceName, E, R>(
    type: Type,
    handle: (event: EventOf<Type>, info: Info) => Effect.Effect<unknown, E, R>
  ): Handler<E, R>
  <P extends Product, E, R>(
    product: P,
    handle: (event: OfProduct<P>, info: Info) => Effect.Effect<unknown, E, R>
  ): Handler<E, R>
  <E, R>(
    selector: "*" | `${string}.events.${string}`,
    handle: (event: Event, info: Info) => Effect.Effect<unknown, E, R>
  ): Handler<E, R>
} = <E, R>(
  selector: string,
  handle: (event: never, info: Info) => Effect.Effect<unknown, E, R>
): Handler<E, R> => ({ selector, run: handle as Handler<E, R>["run"] })

const products: ReadonlyArray<string> = Object.keys(defaultVersions)

const matches = (selector: string) => (event: Event): boolean =>
  selector === "*" || selector === event.name || selector === event.type || selector === event.product

const selectorIssues = (field: string, selector: unknown): ReadonlyArray<Issue.Issue> => {
  const expected = "the name of an event, a resource type such as \"people/Person\", a product, or \"*\""
  if (typeof selector !== "string") return [{ field, problem: `is ${Issue.describe(selector)}`, expected }]
  if (selector === "*" || products.includes(selector) || eventNames.includes(selector as EventName)) return []
  if (/^[a-z_-]+(\.[a-z_]+)*\.v\d+\.events\.[a-z_.]+$/.test(selector)) return []
  if (/^[a-z-]+\/[A-Z]\w*$/.test(selector) && products.includes(selector.split("/")[0]!)) return []
  return [{
    field,
    problem: `is ${Issue.describe(selector)}${didYouMean(selector, [...products, ...eventNames])}`,
    expected
  }]
}

/**
 * The options of a worker.
 *
 * @category options
 * @since 0.2.0
 */
export interface WorkerOptions<R = never> {
  /** How many events are handled at once, each of another resource. 100 by default. */
  readonly concurrency?: number | undefined
  /** How often an event is tried before it becomes a dead letter. 10 by default. */
  readonly attempts?: number | undefined
  /** What to do with an event when something newer of its resource was handled before. "skip" by default. */
  readonly stale?: "handle" | "skip" | undefined
  /**
   * How long a process that died keeps its resources from the others. "30 seconds" by default. A handler may take
   * longer than that, because a living process renews its lease.
   */
  readonly lease?: Duration.Input | undefined
  /**
   * Passes over the events that this program caused. It needs `Webhooks.layerOwnWrites` around the program. `false` by
   * default.
   */
  readonly ignoreOwn?: boolean | undefined
  /** Is told what became of each event. */
  readonly onSettled?: ((settled: Settled) => Effect.Effect<unknown, never, R> | void) | undefined
}

const names: ReadonlyArray<keyof WorkerOptions> = [
  "concurrency",
  "attempts",
  "stale",
  "lease",
  "ignoreOwn",
  "onSettled"
]

/**
 * Handles the events of an inbox until it is interrupted; as many workers as you like, on as many machines.
 *
 * **Details**
 *
 * - An event is handled at least once. A handler that failed, or died with its process, is run again: after 1, 2, 4
 *   and so on seconds, at most 5 minutes apart. After `attempts` it is a dead letter, which `Bulk.deadLetters`,
 *   `Bulk.replay` and `Bulk.discard` of `Inbox.queue` look at, take up again and remove. All handlers of an event are
 *   tried together.
 * - Two events of one resource are never handled at once. An event that is older than what was handled is skipped,
 *   or handed over with `info.stale`. Planning Center's times have whole seconds: two events of one second are both
 *   handled. After a resource was destroyed, every other event of it is stale.
 * - An event that no handler wants is taken out of the inbox.
 *
 * Fails with `Invalid` when an option or a selector is wrong, and when the store of the inbox cannot be reached.
 *
 * @category jobs
 * @since 0.2.0
 */
export const worker = <E, R, R2 = never>(
  handlers: ReadonlyArray<Handler<E, R>>,
  options: WorkerOptions<R2> = {}
): Effect.Effect<never, JournalFailed | PcoError | PersistedQueueError, Inbox | R | R2> =>
  Effect.gen(function*() {
    const { duration, issues, refuse, whole } = checker()
    const [given, wrong] = optionsOf(options, names)
    const { ignoreOwn = false, onSettled = () => {}, stale = "skip" } = given
    const own = yield* Effect.serviceOption(OwnWrites)
    issues.push(...wrong)
    if (!Array.isArray(handlers) || handlers.length === 0) {
      refuse("handlers", handlers, "one or more of what Webhooks.on gives")
    } else {
      issues.push(...handlers.flatMap((handler, index) => [
        ...selectorIssues(`handlers[${index}]`, handler?.selector),
        ...Predicate.isFunction(handler?.run)
          ? []
          : [{ field: `handlers[${index}]`, problem: "has no function", expected: "what Webhooks.on gives" }]
      ]))
    }
    const concurrency = whole("concurrency", given.concurrency, 100, 1, 10_000)
    const attempts = whole("attempts", given.attempts, 10, 1, 1_000)
    const lease = duration("lease", given.lease, "30 seconds")
    if (stale !== "skip" && stale !== "handle") refuse("stale", stale, Issue.oneOf(["skip", "handle"]))
    if (typeof ignoreOwn !== "boolean") refuse("ignoreOwn", ignoreOwn, "true or false")
    if (ignoreOwn === true && Option.isNone(own)) {
      issues.push({
        field: "ignoreOwn",
        problem: "knows of no writes",
        expected: "Webhooks.layerOwnWrites around the program"
      })
    }
    if (!Predicate.isFunction(onSettled)) refuse("onSettled", onSettled, "a function")
    if (issues.length > 0) return yield* invalidInput("Webhooks.worker", issues)
    const wanting = (event: Event) => handlers.filter(({ selector }) => matches(selector)(event))
    return yield* Worker.run<E, R | R2>({
      concurrency,
      attempts,
      lease,
      stale,
      wants: (event) => wanting(event).length > 0,
      isOwn: ignoreOwn && Option.isSome(own) ? own.value.isOwn : () => false,
      handle: (event, info) => Effect.forEach(wanting(event), ({ run }) => run(event, info), { discard: true }),
      onSettled
    })
  })
