/**
 * The description of a resource type. Schema, operations and what the embedded
 * Planning Center serves all come from it.
 *
 * @since 0.1.0
 */
import type { Product } from "../client/Product.ts"
import { type Kind, makeFlatten } from "../jsonapi/Attributes.ts"
import type { Shape } from "../jsonapi/Included.ts"
import type { Spec } from "./Spec.ts"

/**
 * Where an include or an edge leads: to one resource or to many, and whether it
 * may be sent along with a write of its owner.
 *
 * @category models
 * @since 0.1.0
 */
export interface Include {
  readonly to: "one" | "many"
  /** The JSON:API type of the resources that it gives, in the same product. */
  readonly target: string
  readonly create?: boolean
  readonly update?: boolean
}

/**
 * A relationship as it stands on the resource. `type` is what Planning Center
 * calls it there, which for `primary_campus` is `PrimaryCampus`; `target` is what
 * it leads to.
 *
 * @category models
 * @since 0.1.0
 */
export interface Relationship {
  readonly to: "one" | "many"
  readonly type: string
  /** The JSON:API type of the resources that it names. */
  readonly target: string
  /** Whether it can be set with a create, and whether a create without it is refused. */
  readonly create?: boolean | "required"
  readonly update?: boolean
}

/**
 * A filter of an endpoint and the parameters that go with it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Filter {
  readonly parameters?: { readonly [name: string]: Kind }
}

/**
 * What a list can be asked by. Planning Center documents it for each resource
 * type; where an endpoint is known to honour something else, the endpoint says so.
 *
 * @category models
 * @since 0.1.0
 */
export interface Endpoint {
  readonly query: { readonly [name: string]: Kind }
  readonly order: ReadonlyArray<string>
  readonly filter: { readonly [name: string]: Filter }
  /** What can be included, all that the type can include when it is not there. */
  readonly include?: ReadonlyArray<string>
}

/**
 * An edge: the resources that belong to another one, under a path of their own.
 * Filters are those of the edge; the rest is as the type has it unless it is
 * given here.
 *
 * @category models
 * @since 0.1.0
 */
export interface Edge extends Partial<Endpoint> {
  readonly to: "one" | "many"
  /** The JSON:API type of the resources that it leads to, in the same product. */
  readonly target: string
  /** There is one and it has no id in its path, such as the star of a list. */
  readonly single?: boolean
  /** Whether one can be created under this path, and whether its members can be changed and deleted there. */
  readonly create?: boolean
  readonly update?: boolean
  readonly delete?: boolean
}

/**
 * What an action takes by its id.
 *
 * @category models
 * @since 0.1.0
 */
export interface ActionRelationship {
  readonly to: "one" | "many"
  readonly type: string
  readonly optional?: boolean
}

/**
 * An action: a `POST` beside the edges of a resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface Action {
  /** The attributes that it needs. */
  readonly data: { readonly [name: string]: Kind }
  /** The attributes that it takes as well. */
  readonly optional?: { readonly [name: string]: Kind }
  /** The resources that it takes, by their ids. */
  readonly relationships?: { readonly [name: string]: ActionRelationship }
  /** What its data call their type, where that is known. */
  readonly type?: string
  /** Under which name the relationships are sent, where it is not `relationships`. */
  readonly key?: string
  /** Whether running it twice is the same as running it once. */
  readonly repeatable?: boolean
}

/**
 * A resource type as data.
 *
 * @category models
 * @since 0.1.0
 */
export interface Descriptor<out S extends Spec = Spec> extends Endpoint {
  /** Never set; carries the types. */
  readonly _spec?: S
  readonly type: S["type"]
  readonly product: Product
  /**
   * The collection under the product, such as `people`, or with the owners of it,
   * such as `people/{person_id}/workflow_cards`.
   */
  readonly path: string
  /** The collection that is read without an owner, where `path` has one: `plans` of a Services plan. */
  readonly root?: string
  /** What stands for the id in a path, such as `person_id`. Empty where the path has none, as that of a refund. */
  readonly parameter: string
  /** Ids need not be digits, as those of payment sources in Giving. */
  readonly textIds?: boolean
  /** Reads of one resource at a path without an id: the name of the operation, and the path under the product. */
  readonly singles?: { readonly [operation: string]: string }
  readonly attributes: { readonly [name: string]: Kind }
  /** Attributes that are sent only when `fields` asks for them. */
  readonly sparse: ReadonlyArray<string>
  /** What each attribute that has a closed list in the documentation may be; answers may hold more. */
  readonly enums: { readonly [name: string]: ReadonlyArray<string> }
  /** The enums whose values are not all known: a write may hold others. */
  readonly open?: ReadonlyArray<string>
  /** The least and the greatest value of numbers that are not accepted outside of them. */
  readonly ranges?: { readonly [name: string]: readonly [least: number, greatest: number] }
  readonly relationships: { readonly [name: string]: Relationship }
  readonly includes: { readonly [name: string]: Include }
  readonly edges: { readonly [name: string]: Edge }
  readonly actions?: { readonly [name: string]: Action }
  /** Attributes that a create may hold, with those that can be written and not read. */
  readonly create: { readonly [name: string]: Kind }
  readonly update: { readonly [name: string]: Kind }
  /** What Planning Center permits at `root ?? path` and below it; the rest goes through the edges of the owners. */
  readonly permits: {
    readonly list: boolean
    readonly get: boolean
    readonly create: boolean
    readonly update: boolean
    readonly delete: boolean
  }
}

const registered = new Map<string, Descriptor>()

/**
 * Makes a descriptor known by product and type.
 *
 * @internal
 */
export const register = (descriptor: Descriptor): void => {
  registered.set(`${descriptor.product}/${descriptor.type}`, descriptor)
}

/**
 * The descriptor that an include or an edge of `owner` leads to.
 *
 * @internal
 */
export const targetOf = (owner: Pick<Descriptor, "product">, { target }: { readonly target: string }): Descriptor => {
  const found = registered.get(`${owner.product}/${target}`)
  if (found === undefined) throw new Error(`${owner.product}/${target} is not loaded. Import its module.`)
  return found
}

/**
 * What a list under an edge can be asked by.
 *
 * @internal
 */
export const endpointOf = (owner: Pick<Descriptor, "product">, edge: Edge): Endpoint => {
  const { order, query } = targetOf(owner, edge)
  return {
    query: edge.query ?? query,
    order: edge.order ?? order,
    filter: edge.filter ?? {},
    ...(edge.include === undefined ? undefined : { include: edge.include })
  }
}

/**
 * The placeholders in the path of a member, its own one last.
 *
 * @internal
 */
export const placeholdersOf = ({ parameter, path }: Descriptor): ReadonlyArray<string> => [
  ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, placeholder]) => placeholder!),
  ...(parameter === "" ? [] : [parameter])
]

/** The enums whose values are all known: another value in an answer is new. */
const closedEnumsOf = ({ enums, open = [] }: Descriptor): Descriptor["enums"] =>
  open.length === 0 ? enums : Object.fromEntries(Object.entries(enums).filter(([name]) => !open.includes(name)))

const shapes = new WeakMap<Descriptor, Shape>()

/**
 * How rows of this type are read and linked. Made when the first one is read.
 *
 * @internal
 */
export const shapeOf = (descriptor: Descriptor): Shape => {
  let shape = shapes.get(descriptor)
  if (shape === undefined) {
    shape = {
      type: descriptor.type,
      flatten: makeFlatten(descriptor.attributes, descriptor.sparse, closedEnumsOf(descriptor)),
      relationships: descriptor.relationships,
      textIds: descriptor.textIds === true,
      isOther: (type) => registered.has(`${descriptor.product}/${type}`),
      include: (name) => {
        const include = descriptor.includes[name]
        return include === undefined ? undefined : { to: include.to, shape: shapeOf(targetOf(descriptor, include)) }
      }
    }
    shapes.set(descriptor, shape)
  }
  return shape
}
