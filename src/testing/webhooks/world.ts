/**
 * Where the rows of the Webhooks API are: beside the church and not in it.
 *
 * @internal
 */
import * as Registry from "../engine/Registry.ts"
import { md5 } from "../engine/md5.ts"
import * as Store from "../engine/Store.ts"
import type { World } from "../engine/values.ts"
import { current, type Descriptors, ofVersion } from "./descriptors.ts"
import { eventNames } from "./names.ts"

// The organization is the parent of everything and stands in the church; a subscription has two names.
const view = (own: Store.Store, church: Store.Store): Store.Store => {
  const at = (type: string) => type === "Organization" ? church : own
  const named = (type: string) => type === "Subscription" ? current.subscription.type : type
  return {
    get: (type, id) => at(type).get(named(type), id),
    put: (type, row) => at(type).put(named(type), row),
    delete: (type, id) => at(type).delete(named(type), id),
    forget: (type, relationship, owner) => at(type).forget(named(type), relationship, owner),
    nextId: (type) => at(type).nextId(named(type)),
    size: (type) => at(type).size(named(type)),
    ids: (type, offset, count) => at(type).ids(named(type), offset, count),
    scan: (type) => at(type).scan(named(type)),
    byOwner: (type, relationship, owner) => at(type).byOwner(named(type), relationship, owner),
    isWritten: (type) => at(type).isWritten(named(type)),
    reset: (type) => at(type).reset(named(type)),
    version: own.version,
    writtenSince: (version, type) => own.writtenSince(version, named(type))
  }
}

/**
 * @internal
 */
export interface WebhooksWorld extends World {
  readonly ofVersion: (version: string) => { readonly world: World; readonly descriptors: Descriptors }
}

/**
 * @internal
 */
export const make = (church: World): WebhooksWorld => {
  const store = view(Store.make(), church.store)
  for (const { name, ...parts } of eventNames) {
    store.put("AvailableEvent", {
      id: md5(new TextEncoder().encode(name)),
      attributes: { name, ...parts },
      relationships: {}
    })
  }
  const organization = church.registry.ofType("Organization")
  const registries = new Map<Descriptors, Registry.Registry>()
  const registryOf = (descriptors: Descriptors) => {
    let registry = registries.get(descriptors)
    if (registry === undefined) {
      const { availableEvent, delivery, event, subscription } = descriptors
      registry = Registry.make([
        ...(organization === undefined ? [] : [organization]),
        subscription,
        event,
        delivery,
        availableEvent
      ])
      registries.set(descriptors, registry)
    }
    return registry
  }
  return {
    registry: registryOf(current),
    store,
    ofVersion: (version) => {
      const descriptors = ofVersion(version)
      return { descriptors, world: { registry: registryOf(descriptors), store } }
    }
  }
}
