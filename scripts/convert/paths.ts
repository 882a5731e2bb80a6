/** What the endpoints of a product tell: which type is at which path, and what each verb does there. */
import { plural, words } from "../generate/words.ts"
import type { Data, DataVertex } from "./data.ts"

export interface Place {
  /** The path without the id of a member. */
  readonly path: string
  readonly segments: ReadonlyArray<string>
  /** The type that is read there, by the edges that lead to it. */
  readonly type: string
  /** The owner whose edge it is, and the edge; none for a collection of the product. */
  readonly owner?: { readonly type: string; readonly edge: string }
  readonly verbs: Set<string>
  readonly member: Set<string>
  /** The placeholder of a member. */
  parameter: string
}

export interface ActionPath {
  readonly type: string
  readonly name: string
}

const isPlaceholder = (segment: string) => segment.startsWith("{")

/** Every place that endpoints name, by its path, and the actions. */
export const placesOf = (data: Data) => {
  const vertices = new Map(data.vertices.map((vertex) => [vertex.name, vertex]))
  const byCollection = new Map<string, Set<string>>()
  for (const { name, paths } of data.vertices) {
    for (const path of paths.collection) byCollection.set(path, (byCollection.get(path) ?? new Set()).add(name))
  }
  const sole = (path: string): string | undefined => {
    const types = byCollection.get(path)
    return types?.size === 1 ? [...types][0] : undefined
  }

  const next = (owner: DataVertex | undefined, segment: string, path: string): string | undefined => {
    if (owner === undefined) {
      if (segment === "me") return "Person"
      // an edge of the organization may name another type: that of `plans` does
      const named = data.vertices.find(({ name }) => plural(words(name)).replaceAll(" ", "_") === segment)
      return named?.name ?? sole(path) ?? vertices.get("Organization")?.edges.find(({ name }) => name === segment)?.to
    }
    return owner.edges.find(({ name }) => name === segment)?.to ?? sole(path)
  }

  const places = new Map<string, Place>()
  const actions: Array<ActionPath> = []
  for (const { method, path } of data.endpoints) {
    const segments = path.split("/").filter((segment) => segment !== "")
    let owner: DataVertex | undefined
    let place: Place | undefined
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index]!
      if (isPlaceholder(segment)) {
        if (place !== undefined) place.parameter = segment.slice(1, -1)
        if (index === segments.length - 1) place!.member.add(method)
        continue
      }
      const at = segments.slice(0, index + 1)
      const key = `/${at.join("/")}`
      const type = next(owner, segment, key)
      if (type === undefined) {
        if (index < segments.length - 1 || method !== "POST" || owner === undefined) {
          throw new Error(`${data.product}: nothing is known of ${method} ${path}`)
        }
        actions.push({ type: owner.name, name: segment })
        break
      }
      place = places.get(key)
      if (place === undefined) {
        place = {
          path: at.join("/"),
          segments: at,
          type,
          ...(owner === undefined ? undefined : { owner: { type: owner.name, edge: segment } }),
          verbs: new Set(),
          member: new Set(),
          parameter: ""
        }
        places.set(key, place)
      }
      if (index === segments.length - 1) place.verbs.add(method)
      owner = vertices.get(type)
    }
  }
  return { places: [...places.values()], actions }
}
