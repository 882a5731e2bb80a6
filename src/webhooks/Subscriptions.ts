/**
 * Subscriptions as code: what a program wants to hear, compared with what Planning Center would send.
 *
 * Planning Center switches a subscription off when its deliveries are not answered, and tells by email alone.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { checker } from "../client/checker.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import type * as Issue from "../jsonapi/Issue.ts"
import { optionsOf, textIssues } from "../jsonapi/optionsOf.ts"
import * as Event from "../products/webhooks/Event.ts"
import * as WebhookSubscription from "../products/webhooks/WebhookSubscription.ts"
import { eventNames } from "./names.ts"
import type { Secrets, SecretStoreFailed } from "./SecretStore.ts"
import { SecretStore } from "./SecretStore.ts"

type Subscription = WebhookSubscription.WebhookSubscription

/**
 * What a program wants to hear, and where.
 *
 * @category options
 * @since 0.2.0
 */
export interface SyncOptions {
  /** The address of your receiver. Subscriptions to other addresses are left alone. */
  readonly url: string
  /** The names of the events, such as `people.v2.events.person.updated`. */
  readonly events: ReadonlyArray<string>
}

/**
 * What `sync` does, or would do.
 *
 * @category models
 * @since 0.2.0
 */
export interface Plan {
  /** Names that get a subscription. */
  readonly create: ReadonlyArray<string>
  /** Subscriptions that are switched on again, by id. */
  readonly activate: ReadonlyArray<string>
  /** Subscriptions to this address that nobody asks for, or that are there twice, by id. */
  readonly delete: ReadonlyArray<string>
  /** Subscriptions that are as they should be, by id. */
  readonly keep: ReadonlyArray<string>
}

const eventIssues = (events: unknown): ReadonlyArray<Issue.Issue> => {
  if (!Array.isArray(events) || events.length === 0) {
    return [{
      field: "events",
      problem: "names no event",
      expected: "one or more names, such as those of Webhooks.eventNames"
    }]
  }
  return events.flatMap((name, index) =>
    typeof name === "string" && /^[a-z_-]+(\.[a-z_]+)*\.v\d+\.events\.[a-z_.]+$/.test(name) ? [] : [{
      field: `events[${index}]`,
      problem: `is not the name of an event${didYouMean(String(name), eventNames)}`,
      expected: "a name such as \"people.v2.events.person.updated\""
    }]
  )
}

const check = (operation: string, options: SyncOptions): Effect.Effect<SyncOptions, PcoError> => {
  const { issues, originOf } = checker()
  const [{ events = [], url = "" }, wrong] = optionsOf(options, ["url", "events"])
  originOf("url", url, "https://example.org/webhooks")
  issues.push(...wrong, ...textIssues("url", url), ...eventIssues(events))
  return issues.length > 0
    ? Effect.fail(invalidInput(operation, issues))
    : Effect.succeed({ url, events: [...new Set(events)] })
}

const all = (url: string) =>
  Effect.map(
    Stream.runCollect(WebhookSubscription.stream()),
    (found) => found.filter((each) => each.url === url).toSorted((a, b) => Number(a.id) - Number(b.id))
  )

const compare = (found: ReadonlyArray<Subscription>, events: ReadonlyArray<string>): Plan => {
  const kept = new Map<string, Subscription>()
  const gone: Array<string> = []
  for (const each of found) {
    // The oldest stays, so that two programs that synchronize at once delete the same one.
    if (each.name === null || !events.includes(each.name) || kept.has(each.name)) gone.push(each.id)
    else kept.set(each.name, each)
  }
  const stay = [...kept.values()]
  return {
    create: events.filter((name) => !kept.has(name)),
    activate: stay.filter(({ active }) => active !== true).map(({ id }) => id),
    delete: gone,
    keep: stay.filter(({ active }) => active === true).map(({ id }) => id)
  }
}

/**
 * Tells what {@link sync} would do, and changes nothing.
 *
 * Reads `GET /webhooks/v2/webhook_subscriptions`.
 *
 * @category jobs
 * @since 0.2.0
 */
export const plan = (options: SyncOptions): Effect.Effect<Plan, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const { events, url } = yield* check("Subscriptions.plan", options)
    return compare(yield* all(url), events)
  })

const remember = (url: string, found: ReadonlyArray<Subscription>) =>
  Effect.gen(function*() {
    const store = yield* SecretStore
    const before = yield* store.get(url)
    const secrets = new Map<string, Secrets>()
    for (const { authenticity_secret, id } of found) {
      const known = before.get(id)
      if (authenticity_secret === null) {
        if (known !== undefined) secrets.set(id, known)
        continue
      }
      const current = Redacted.make(authenticity_secret)
      // A secret that changed was rotated elsewhere: deliveries under the old one are still on their way.
      const isSame = known !== undefined && Redacted.value(known.current) === authenticity_secret
      secrets.set(id, isSame ? known : { current, ...known === undefined ? undefined : { previous: known.current } })
    }
    yield* store.set(url, secrets)
  })

/**
 * Makes the subscriptions to an address those of a list: creates what is missing, switches on what was switched off,
 * deletes what nobody asks for and what is there twice, and keeps the secrets in the {@link SecretStore}.
 *
 * **Details**
 *
 * - Run it at each deployment: repeated, it changes nothing. `plan` tells what it would do.
 * - Two programs may run it at once. What both created is found when they look again, and the younger one is deleted.
 * - A name outside of the credential's scopes is refused by Planning Center with 422 (`Invalid`).
 *
 * Fails with `Invalid` when an option is wrong, before anything is sent.
 *
 * **Example** (Subscribed once)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SecretStore, Subscriptions } from "effect-pco/webhooks"
 * import { FakePco } from "effect-pco/testing"
 *
 * const wanted = { url: "https://example.org/webhooks", events: ["people.v2.events.person.updated"] }
 * const program = Effect.gen(function*() {
 *   console.log((yield* Subscriptions.plan(wanted)).create)
 *   // => [ 'people.v2.events.person.updated' ]
 *   yield* Subscriptions.sync(wanted)
 *   console.log((yield* Subscriptions.sync(wanted)).keep.length)
 *   // => 1
 *   console.log((yield* Subscriptions.secrets(wanted.url)).length)
 *   // => 1
 * })
 * await Effect.runPromise(Effect.provide(program, [FakePco.layer({ people: 5 }), SecretStore.layerMemory]))
 * ```
 *
 * @category jobs
 * @since 0.2.0
 */
export const sync = (
  options: SyncOptions
): Effect.Effect<Plan, PcoError | SecretStoreFailed, PcoClient | SecretStore> =>
  Effect.gen(function*() {
    const { events, url } = yield* check("Subscriptions.sync", options)
    const done = compare(yield* all(url), events)
    yield* carryOut(done, url)
    // Another program may have done the same at the same time.
    const again = compare(yield* all(url), events)
    yield* carryOut({ ...again, create: [] }, url)
    const found = yield* all(url)
    yield* remember(url, found)
    return done
  })

const carryOut = (plan: Plan, url: string): Effect.Effect<void, PcoError, PcoClient> =>
  Effect.gen(function*() {
    yield* Effect.forEach(plan.create, (name) => WebhookSubscription.create({ name, url, active: true }), {
      discard: true
    })
    yield* Effect.forEach(plan.activate, (id) => WebhookSubscription.update(id, { active: true }), { discard: true })
    yield* Effect.forEach(
      plan.delete,
      (id) => WebhookSubscription.delete(id).pipe(Effect.catchReason("PcoError", "NotFound", () => Effect.void)),
      { discard: true }
    )
  })

/**
 * The secrets of an address, for `secrets` of a receiver: it reads them for each request, so that a rotated secret is
 * believed at once. Those before a rotation are among them until {@link endRotation}.
 *
 * @category secrets
 * @since 0.2.0
 */
export const secrets = (
  url: string
): Effect.Effect<ReadonlyArray<Redacted.Redacted>, SecretStoreFailed, SecretStore> =>
  Effect.flatMap(
    SecretStore,
    (store) =>
      Effect.map(store.get(url), (kept) =>
        Array.from(kept.values()).flatMap(({ current, previous }) =>
          previous === undefined ? [current] : [current, previous]
        ))
  )

/**
 * Gives each subscription of an address a new secret. Deliveries under the old one are believed until
 * {@link endRotation}: Planning Center may have sent them before.
 *
 * `POST /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/rotate_secret`
 *
 * **Example** (A new secret)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { SecretStore, Subscriptions } from "effect-pco/webhooks"
 * import { FakePco } from "effect-pco/testing"
 *
 * const url = "https://example.org/webhooks"
 * const program = Effect.gen(function*() {
 *   yield* Subscriptions.sync({ url, events: ["people.v2.events.person.updated"] })
 *   yield* Subscriptions.rotate(url)
 *   console.log((yield* Subscriptions.secrets(url)).length)
 *   // => 2
 *   yield* Subscriptions.endRotation(url)
 *   console.log((yield* Subscriptions.secrets(url)).length)
 *   // => 1
 * })
 * await Effect.runPromise(Effect.provide(program, [FakePco.layer({ people: 5 }), SecretStore.layerMemory]))
 * ```
 *
 * @category secrets
 * @since 0.2.0
 */
export const rotate = (url: string): Effect.Effect<number, PcoError | SecretStoreFailed, PcoClient | SecretStore> =>
  Effect.gen(function*() {
    const found = yield* all(url)
    // What is in force must be known before it is replaced.
    yield* remember(url, found)
    yield* Effect.forEach(found, ({ id }) => WebhookSubscription.rotate_secret(id), { discard: true })
    yield* remember(url, yield* all(url))
    return found.length
  })

/**
 * Forgets the secrets before the last rotation. Wait a few minutes after {@link rotate}; a delivery that failed and is
 * repeated later is signed anew.
 *
 * @category secrets
 * @since 0.2.0
 */
export const endRotation = (url: string): Effect.Effect<void, SecretStoreFailed, SecretStore> =>
  Effect.flatMap(
    SecretStore,
    (store) =>
      Effect.flatMap(store.get(url), (kept) =>
        store.set(url, new Map(Array.from(kept, ([id, { current }]) => [id, { current }]))))
  )

/**
 * How a subscription does.
 *
 * @category models
 * @since 0.2.0
 */
export interface Health {
  readonly id: string
  readonly name: string
  /** Whether Planning Center sends at all. */
  readonly active: boolean
  /** Events that Planning Center gave up or did not send, since the time that was asked for. */
  readonly missed: ReadonlyArray<Event.Event>
}

/** `skipped`: the subscription was switched off when it happened. */
const missedStatuses = ["failed", "skipped"] as const

const missedOf = (id: string, since: DateTime.Utc) =>
  Stream.fromIterable(missedStatuses).pipe(
    Stream.flatMap((status) => WebhookSubscription.events.stream(id, { where: { status } })),
    Stream.filter(({ created_at }) => created_at === null || DateTime.isGreaterThanOrEqualTo(created_at, since)),
    Stream.runCollect
  )

/**
 * Looks at the subscriptions of an address: which are switched off, and which events were missed since a time.
 *
 * Reads `GET /webhooks/v2/webhook_subscriptions` and, for each subscription, its events with status `failed` and
 * `skipped`.
 *
 * @category jobs
 * @since 0.2.0
 */
export const health = (options: {
  readonly url: string
  readonly since: DateTime.Utc
}): Effect.Effect<ReadonlyArray<Health>, PcoError, PcoClient> =>
  Effect.flatMap(
    all(options.url),
    (found) =>
      Effect.forEach(found, (each) =>
        Effect.map(missedOf(each.id, options.since), (missed): Health => ({
          id: each.id,
          name: each.name ?? "",
          active: each.active === true,
          missed
        })))
  )

/**
 * What {@link recover} did.
 *
 * @category models
 * @since 0.2.0
 */
export interface Recovered {
  /** Subscriptions that were switched on again, by id. */
  readonly activated: ReadonlyArray<string>
  /** How many events are delivered again. */
  readonly redelivered: number
}

/**
 * After an outage: switches the subscriptions of an address on again, and asks Planning Center to deliver what was
 * missed since a time once more. The inbox recognizes what it has handled.
 *
 * `POST .../events/{event_id}/redeliver`. Planning Center answers at once and delivers later.
 *
 * **Gotchas**
 *
 * Planning Center does not say how long it keeps events. For an outage of days, read what changed meanwhile as well.
 *
 * **Example** (After an outage)
 *
 * ```ts
 * import { DateTime, Effect } from "effect"
 * import { Subscriptions } from "effect-pco/webhooks"
 * import { FakePco } from "effect-pco/testing"
 *
 * const outage = { url: "https://example.org/webhooks", since: DateTime.makeUnsafe("2026-01-01T00:00:00Z") }
 * const program = Effect.gen(function*() {
 *   console.log((yield* Subscriptions.health(outage)).length, (yield* Subscriptions.recover(outage)).redelivered)
 *   // => 0 0
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.2.0
 */
export const recover = (options: {
  readonly url: string
  readonly since: DateTime.Utc
}): Effect.Effect<Recovered, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const found = yield* health(options)
    const inactive = found.filter(({ active }) => !active).map(({ id }) => id)
    yield* Effect.forEach(inactive, (id) => WebhookSubscription.update(id, { active: true }), { discard: true })
    const missed = found.flatMap(({ id, missed }) => missed.map((event) => ({ id, event })))
    yield* Effect.forEach(
      missed,
      ({ event, id }) => Event.redeliver({ webhook_subscription_id: id, event_id: event.id }),
      { discard: true }
    )
    return { activated: inactive, redelivered: missed.length }
  })
