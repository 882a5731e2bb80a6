/**
 * Tells the events that this program caused from those of others.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Predicate from "effect/Predicate"
import type { Operation } from "../client/Operation.ts"
import type { Middleware } from "../client/PcoMiddleware.ts"
import * as PcoMiddleware from "../client/PcoMiddleware.ts"
import type { Event } from "./Event.ts"

/**
 * Knows what this program wrote.
 *
 * @category services
 * @since 0.2.0
 */
export class OwnWrites extends Context.Service<OwnWrites, {
  /** Whether a write of this program caused the event. */
  readonly isOwn: (event: Event) => boolean
}>()("effect-pco/webhooks/OwnWrites") {}

/** Deliveries come within seconds; a repeated one that comes days later is handled once more than needed. */
const mostRemembered = 50_000

const timeOf = (row: object): number | undefined => {
  const time = "updated_at" in row ? row.updated_at : undefined
  return Predicate.hasProperty(time, "epochMilliseconds") ? Number(time.epochMilliseconds) : undefined
}

const make = () => {
  // A resource and when it changed by this program; `true` where this program deleted it.
  const written = new Map<string, ReadonlyArray<number> | true>()
  const remember = (resource: string, what: number | true) => {
    const before = written.get(resource)
    written.delete(resource)
    written.set(resource, what === true || before === true ? true : [...before ?? [], what].slice(-8))
    if (written.size > mostRemembered) written.delete(written.keys().next().value!)
  }
  const learn = (operation: Operation<unknown>, value: unknown) => {
    if (operation.method === "DELETE") {
      for (const tag of operation.tags) if (tag.includes(":")) remember(tag, true)
      return
    }
    if (!Predicate.hasProperty(value, "id") || !Predicate.hasProperty(value, "type")) return
    const time = timeOf(value)
    if (time !== undefined) remember(`${operation.product}/${String(value.type)}:${String(value.id)}`, time)
  }
  const middleware: Middleware = {
    run: (operation, next) =>
      operation.method === "GET"
        ? next.run(operation)
        : Effect.tap(next.run(operation), (value) => Effect.sync(() => learn(operation, value)))
  }
  return {
    middleware,
    isOwn: (event: Event): boolean => {
      const known = written.get(`${event.type}:${event.resource.id}`)
      if (known === undefined) return false
      if (event.destroyed || known === true) return event.destroyed && known === true
      return event.version !== undefined && known.includes(event.version)
    }
  }
}

/**
 * Watches the writes of the program that the layer is provided to, whichever client sends them, so that a worker can
 * pass over their events (`ignoreOwn`).
 *
 * **Details**
 *
 * A write is recognized by its resource and the `updated_at` of its answer, and a delete by its resource. A change that
 * somebody else makes in the same second cannot be told apart and is passed over as well: do not ignore own events
 * where that matters. What is remembered ends with the process.
 *
 * **Example** (A program that does not hear itself)
 *
 * ```ts
 * import { Console, Layer } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * const worker = Webhooks.worker([Webhooks.on("people/Person", (event) => Console.log(event.resource.id))], {
 *   ignoreOwn: true
 * })
 * const inbox = Webhooks.layerInbox().pipe(Layer.provide(Bulk.layerQueueMemory))
 * export const layer = Layer.effectDiscard(worker).pipe(Layer.provide([inbox, Webhooks.layerOwnWrites]))
 * ```
 *
 * @category layers
 * @since 0.2.0
 */
export const layerOwnWrites: Layer.Layer<OwnWrites> = Layer.effectContext(
  Effect.suspend(() => {
    const { isOwn, middleware } = make()
    return Effect.map(PcoMiddleware.contextOf(middleware), Context.add(OwnWrites, { isOwn }))
  })
)
