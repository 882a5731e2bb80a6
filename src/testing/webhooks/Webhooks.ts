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
  /** Another product: what is written through what it gives back produces events too. */
  readonly observe: (product: string, world: World) => World
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
  const isAwaited = () => all.store.size(current.subscription.type) > 0
  const observed = Changes.observe("people", church, isAwaited)
  const everything = [observed]
  const secret = () => (Prng.uuid(secrets) + Prng.uuid(secrets)).replaceAll("-", "")
  return {
    world: observed.world,
    observe: (product, world) => {
      const added = Changes.observe(product, world, isAwaited)
      everything.push(added)
      return added.world
    },
    route: Routes.make(all, queue, secret),
    flush: (now) => {
      for (const { take } of everything) for (const happening of take()) queue.add(happening, now)
    },
    discard: () => {
      for (const { take } of everything) take()
    },
    take: queue.take,
    answer: queue.answer
  }
}
