/**
 * What writes do to a church, and the events that tell of it.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Document from "../engine/document.ts"
import type { Reading } from "../engine/resources.ts"
import type { Row, Store } from "../engine/Store.ts"
import type { World } from "../engine/values.ts"
import { nameOf } from "./names.ts"

/**
 * An event before anybody is told of it.
 *
 * @internal
 */
export interface Happening {
  readonly name: string
  readonly payload: { readonly data: unknown; readonly included?: unknown; readonly meta: object }
  readonly isDestroyed: boolean
}

/**
 * @internal
 */
export interface Observed {
  /** The church, to be written through from now on. */
  readonly world: World
  /** What happened since the last time. */
  readonly take: () => ReadonlyArray<Happening>
}

interface Touched {
  readonly type: string
  readonly id: string
  readonly before: Row | undefined
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left ?? null) === JSON.stringify(right ?? null)

const changedNames = (before: Row, after: Row): ReadonlyArray<string> => {
  const names = (part: "attributes" | "relationships") =>
    Object.keys({ ...before[part], ...after[part] }).filter((name) => !isSame(before[part][name], after[part][name]))
  return [...names("attributes"), ...names("relationships")]
}

/** The links in payloads, whatever host the church is served under. */
const origin = "https://api.planningcenteronline.com"

const ownerOf = ({ registry }: World, descriptor: Descriptor, row: Row) => {
  const home = registry.homeOf(descriptor)
  const id = home === undefined || home.owner.edges[home.edge]?.create !== true
    ? undefined
    : row.relationships[home.back]
  return typeof id === "string"
    ? { descriptor: home!.owner, row: { id, attributes: {}, relationships: {} } }
    : undefined
}

/** Types whose destroyed events carry no relationships either. */
const bare = new Set(["List", "Song"])

// What is gone has no attributes any more.
const destroyedOf = ({ id, relationships, type }: Destroyed): object => ({
  type,
  id,
  ...(bare.has(type) || relationships === undefined ? undefined : { relationships })
})

interface Destroyed {
  readonly type: string
  readonly id: string
  readonly relationships?: unknown
}

/**
 * Observes the writes to a church, while `isAwaited` says that somebody wants to
 * know of them.
 *
 * @internal
 */
export const observe = (product: string, church: World, isAwaited: () => boolean): Observed => {
  let touched = new Map<string, Touched>()
  const note = (type: string, id: string) => {
    if (!isAwaited()) return
    const key = `${type} ${id}`
    if (!touched.has(key)) touched.set(key, { type, id, before: church.store.get(type, id) })
  }
  const store: Store = {
    ...church.store,
    put: (type, row) => {
      note(type, row.id)
      church.store.put(type, row)
    },
    delete: (type, id) => {
      note(type, id)
      church.store.delete(type, id)
    }
  }
  const world: World = { ...church, store }
  const reading: Reading = { ...world, origin, query: {} }

  // The old primary one is demoted in passing: that moves no `updated_at`, and so it tells nobody either.
  const isDemoted = (all: ReadonlyArray<Touched>, { type }: Touched, row: Row, changed: ReadonlyArray<string>) =>
    changed.length === 1 && changed[0] === "primary" && row.attributes["primary"] === false &&
    all.some((other) =>
      other.type === type && other.before?.attributes["primary"] !== true &&
      store.get(type, other.id)?.attributes["primary"] === true
    )

  const actionOf = (all: ReadonlyArray<Touched>, touched: Touched, after: Row | undefined): string | undefined => {
    const { before } = touched
    if (before === undefined) return after === undefined ? undefined : "created"
    if (after === undefined) return "destroyed"
    const changed = changedNames(before, after).filter((name) => name !== "updated_at")
    if (changed.length === 0 || isDemoted(all, touched, after, changed)) return undefined
    // a plan tells of a new title, and not of every change [STAFF #1266]
    if (product === "services" && touched.type === "Plan" && !changed.includes("title")) return undefined
    if (changed.includes("deleted_at") && (after.attributes["deleted_at"] ?? null) !== null) return "destroyed"
    return changed.includes("refreshed_at") ? "refreshed" : "updated"
  }

  const happeningOf = (all: ReadonlyArray<Touched>, touched: Touched): Happening | undefined => {
    const { before, id, type } = touched
    const descriptor = church.registry.ofType(type)
    const after = store.get(type, id)
    const action = actionOf(all, touched, after)
    const name = action === undefined ? undefined : nameOf(product, type, action)
    if (descriptor === undefined || name === undefined) return undefined
    const document = Document.single(
      reading,
      descriptor,
      after ?? before!,
      ownerOf(world, descriptor, after ?? before!)
    )
    const { data, included, meta } = document as {
      readonly data: Destroyed
      readonly included: unknown
      readonly meta: { readonly parent?: unknown }
    }
    const parent = { parent: meta.parent ?? null }
    return action === "destroyed"
      ? { name, isDestroyed: true, payload: { data: destroyedOf(data), meta: parent } }
      : { name, isDestroyed: false, payload: { data, included, meta: parent } }
  }

  return {
    world,
    take: () => {
      if (touched.size === 0) return []
      const all = Array.from(touched.values())
      touched = new Map()
      return all.flatMap((touched) => happeningOf(all, touched) ?? [])
    }
  }
}
