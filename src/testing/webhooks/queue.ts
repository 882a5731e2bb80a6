/**
 * Deliveries: made from events, handed out when they are due, and repeated until
 * they are answered with a 2xx.
 *
 * @internal
 */
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import * as Prng from "../engine/Prng.ts"
import type { Attributes, Row } from "../engine/Store.ts"
import type { Happening } from "./changes.ts"
import { current } from "./descriptors.ts"
import { sign } from "./sign.ts"
import type { WebhooksWorld } from "./world.ts"

/**
 * A request that Planning Center would make to the URL of a subscription: always a
 * POST.
 *
 * @category models
 * @since 0.1.0
 */
export interface Delivery {
  /** What `answerWebhook` calls it. It is not sent. */
  readonly id: string
  readonly method: "POST"
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

/**
 * How deliveries are handed out: real ones come more than once and in any order.
 *
 * @category models
 * @since 0.1.0
 */
export interface DeliveryOptions {
  /** Whether each comes twice. `false` by default. */
  readonly duplicates?: boolean | undefined
  /** Whether they come in another order than they were sent in. `false` by default. */
  readonly shuffled?: boolean | undefined
}

interface Job {
  readonly id: string
  readonly event: string
  readonly attempt: number
  /** How many attempts failed since the event was sent, or sent again. */
  readonly failures: number
  readonly due: number
  taken?: { readonly at: number; readonly delivery: Delivery }
}

/** The newest ones are held. */
const mostEvents = 10_000
const timeout = 10_000

const minute = 60_000
/** What comes after the first delays: one a day. */
const daily = 1440
/** In minutes: sixteen retries in 5.4 days. */
const delays = [0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, daily, daily, daily, daily]

/**
 * @internal
 */
export interface Queue {
  readonly add: (happening: Happening, now: number) => void
  readonly take: (options: DeliveryOptions, now: number) => ReadonlyArray<Delivery>
  /** `false` when no such delivery waits for an answer. */
  readonly answer: (id: string, status: number, now: number) => boolean
  readonly redeliver: (event: Row, now: number) => void
}

/**
 * @internal
 */
export const make = ({ store }: WebhooksWorld, seed: number): Queue => {
  const random = Prng.make(Prng.mix(seed, 0x3eb))
  const subscriptionType = current.subscription.type
  const jobs = new Map<string, Job>()
  /** Handed out twice, and answered once: the second answer says nothing new. */
  const doubled = new Set<string>()
  let lastJob = 0

  const change = (type: string, row: Row | undefined, attributes: Attributes, now: number) => {
    if (row === undefined) return
    store.put(type, { ...row, attributes: { ...row.attributes, ...attributes, updated_at: Timestamp.format(now) } })
  }
  const subscriptionOf = (event: Row) => store.get(subscriptionType, String(event.relationships["subscription"]))

  const schedule = (event: string, attempt: number, failures: number, due: number) => {
    const id = String(++lastJob)
    jobs.set(id, { id, event, attempt, failures, due })
  }

  const dropOldest = () => {
    if (store.size("Event") <= mostEvents) return
    const oldest = store.ids("Event", 0, 1)[0]!
    store.delete("Event", oldest)
    for (const id of Array.from(store.byOwner("Delivery", "event", oldest))) store.delete("Delivery", id)
    for (const job of jobs.values()) if (job.event === oldest) jobs.delete(job.id)
  }

  const deactivate = (subscription: Row | undefined, now: number) => {
    if (subscription === undefined) return
    change(subscriptionType, subscription, { active: false }, now)
    for (const job of Array.from(jobs.values())) skipInactive(job, now)
  }

  // What was sent to nobody is skipped; it can be delivered by hand later.
  const skipInactive = (job: Job, now: number): boolean => {
    const event = store.get("Event", job.event)
    const subscription = event === undefined ? undefined : subscriptionOf(event)
    if (subscription?.attributes["active"] === true) return false
    jobs.delete(job.id)
    change("Event", event, { status: "skipped" }, now)
    return true
  }

  const requestOf = (job: Job, event: Row, subscription: Row): Delivery => {
    const name = String(subscription.attributes["name"])
    const body = JSON.stringify({
      data: [{
        id: event.attributes["uuid"],
        type: "EventDelivery",
        attributes: { name, attempt: job.attempt, payload: event.attributes["payload"] },
        relationships: {
          organization: { data: { type: "Organization", id: store.ids("Organization", 0, 1)[0] ?? "1" } }
        }
      }]
    })
    return {
      id: job.id,
      method: "POST",
      url: String(subscription.attributes["url"]),
      headers: {
        "content-type": "application/json",
        "X-PCO-Webhooks-Authenticity": sign(String(subscription.attributes["authenticity_secret"]), body),
        "X-PCO-Webhooks-Event-ID": event.id,
        "X-PCO-Webhooks-Event": String(event.attributes["uuid"]),
        "X-PCO-Webhooks-Name": name,
        "X-PCO-Webhooks-Event-Time": String(event.attributes["created_at"])
      },
      body
    }
  }

  const record = ({ event, taken }: Job, status: number | undefined, now: number) => {
    const at = Timestamp.format(now)
    store.put("Delivery", {
      id: store.nextId("Delivery"),
      attributes: {
        created_at: at,
        updated_at: at,
        status: status ?? null,
        timing: (now - taken!.at) / 1000,
        object_url: null,
        request_body: taken!.delivery.body,
        request_headers: JSON.stringify(taken!.delivery.headers),
        response_body: null,
        response_headers: null
      },
      relationships: { event }
    })
  }

  const settle = (job: Job, status: number | undefined, now: number) => {
    jobs.delete(job.id)
    const event = store.get("Event", job.event)
    if (event === undefined) return
    record(job, status, now)
    if (status !== undefined && status >= 200 && status < 300) {
      return change("Event", event, { status: "delivered" }, now)
    }
    const delay = delays[job.failures]
    if (status === 410 || delay === undefined) {
      change("Event", event, { status: "failed" }, now)
      return deactivate(subscriptionOf(event), now)
    }
    schedule(job.event, job.attempt + 1, job.failures + 1, now + delay * minute)
  }

  // Nobody waits longer for an answer. What became of it counts from when the time was over.
  const timeOut = (now: number) => {
    for (const job of Array.from(jobs.values())) {
      if (job.taken !== undefined && now >= job.taken.at + timeout) settle(job, undefined, job.taken.at + timeout)
    }
  }

  const shuffled = (found: ReadonlyArray<Delivery>): ReadonlyArray<Delivery> => {
    const mixed = random.shuffle(found)
    return mixed.every((delivery, index) => delivery.id === found[index]?.id) ? mixed.toReversed() : mixed
  }

  return {
    add: ({ isDestroyed, name, payload }, now) => {
      const at = Timestamp.format(now)
      for (const subscription of Array.from(store.scan(subscriptionType))) {
        if (subscription.attributes["name"] !== name) continue
        const isActive = subscription.attributes["active"] === true
        const meta = isDestroyed
          ? payload.meta
          : { event_time: at, idempotency_token: Prng.uuid(random), ...payload.meta }
        const event: Row = {
          id: store.nextId("Event"),
          attributes: {
            uuid: Prng.uuid(random),
            status: isActive ? "pending" : "skipped",
            payload: JSON.stringify({ ...payload, meta }),
            created_at: at,
            updated_at: at
          },
          relationships: { subscription: subscription.id }
        }
        store.put("Event", event)
        if (isActive) schedule(event.id, 1, 0, now)
        dropOldest()
      }
    },
    take: (options, now) => {
      timeOut(now)
      const due = Array.from(jobs.values()).filter((job) => job.taken === undefined && job.due <= now)
      const deliveries = due.toSorted((left, right) => left.due - right.due).flatMap((job) => {
        if (skipInactive(job, now)) return []
        const event = store.get("Event", job.event)!
        const delivery = requestOf(job, event, subscriptionOf(event)!)
        job.taken = { at: now, delivery }
        if (options.duplicates !== true) return [delivery]
        doubled.add(job.id)
        return [delivery, delivery]
      })
      return options.shuffled === true ? shuffled(deliveries) : deliveries
    },
    answer: (id, status, now) => {
      timeOut(now)
      const job = jobs.get(id)
      if (job?.taken === undefined) return doubled.delete(id)
      settle(job, status, now)
      return true
    },
    redeliver: (event, now) => {
      timeOut(now)
      const job = Array.from(jobs.values()).find((job) => job.event === event.id)
      // it is on its way
      if (job?.taken !== undefined) return
      if (job !== undefined) jobs.delete(job.id)
      const attempt = job?.attempt ?? store.byOwner("Delivery", "event", event.id).length + 1
      change("Event", event, { status: "pending" }, now)
      schedule(event.id, attempt, 0, now)
    }
  }
}
