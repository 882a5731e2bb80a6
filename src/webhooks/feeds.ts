/**
 * Hands events on to other parts of a program.
 *
 * @since 0.2.0
 */
import * as PcoCache from "../cache/PcoCache.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Event } from "./Event.ts"
import type { Handler } from "./handlers.ts"
import { on } from "./handlers.ts"

// What a cache looks at: which resource changed, and which ones the event names beside it.
const documentOf = ({ parent, resource, ...event }: Event) => ({
  data: { type: resource.type, id: resource.id, relationships: resource.relationships },
  included: event.destroyed ? [] : event.included,
  meta: { parent }
})

/**
 * A handler that ends what the cache of the program holds of a changed resource, and of everything that shows it.
 *
 * **Example** (A cache that hears of every change)
 *
 * ```ts
 * import { Console } from "effect"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * export const worker = Webhooks.worker([
 *   Webhooks.toCache,
 *   Webhooks.on("people/Person", (event) => Console.log("changed", event.resource.id))
 * ])
 * ```
 *
 * @category handling
 * @since 0.2.0
 */
export const toCache: Handler<PcoError, PcoCache.PcoCache> = on(
  "*",
  (event) => PcoCache.apply({ name: event.name, payload: documentOf(event) })
)
