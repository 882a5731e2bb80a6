/**
 * The webhooks of an embedded Planning Center.
 *
 * @internal
 */
import * as Prng from "../engine/Prng.ts"
import type { Answer } from "../engine/answers.ts"
import type { Call } from "../engine/routes.ts"
import type { World } from "../engine/values.ts"
import * as Changes from "./changes.ts"
import { current } from "./descriptors.ts"
import type { Delivery, DeliveryOptions } from "./queue.ts"
import * as Queue from "./queue.ts"
import * as Routes from "./routes.ts"
import * as WebhooksWorld from "./world.ts"

/**
 * @internal
 */
export interface Webhooks {
  /** The church: what is written through it produces events. */
  readonly world: World
  readonly route: (call: Call, segments: ReadonlyArray<string>, version: string) => Answer
  /** Makes events out of what was written since the last time. */
  readonly flush: (now: number) => void
  /** Tells nobody of what was written since the last time. */
  readonly discard: () => void
  readonly take: (options: DeliveryOptions, now: number) => ReadonlyArray<Delivery>
  /** `false` when no such delivery waits for an answer. */
  readonly answer: (id: string, status: number, now: number) => boolean
}

/**
 * @internal
 */
export const make = (church: World, seed: number): Webhooks => {
  const secrets = Prng.make(Prng.mix(seed, 0x5ec))
  const all = WebhooksWorld.make(church)
  const queue = Queue.make(all, seed)
  const observed = Changes.observe(church, () => all.store.size(current.subscription.type) > 0)
  const secret = () => (Prng.uuid(secrets) + Prng.uuid(secrets)).replaceAll("-", "")
  return {
    world: observed.world,
    route: Routes.make(all, queue, secret),
    flush: (now) => {
      for (const happening of observed.take()) queue.add(happening, now)
    },
    discard: () => {
      observed.take()
    },
    take: queue.take,
    answer: queue.answer
  }
}
