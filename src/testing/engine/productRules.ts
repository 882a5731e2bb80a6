/**
 * How a product behaves beyond its descriptors; everything is optional.
 *
 * @internal
 */
import type { Kind } from "../../jsonapi/Attributes.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Action } from "./actions.ts"
import type { Make } from "./filters.ts"
import type { Related } from "./Registry.ts"
import type { Rule } from "./rules.ts"
import type { Attributes, Row, Store } from "./Store.ts"
import type { Compute } from "./values.ts"

/**
 * What is searched, and what of it the index does not know yet.
 *
 * @internal
 */
export interface Index {
  readonly store: Store
  readonly isMissing: (attributes: Attributes) => boolean
}

/**
 * A condition that looks at more than one attribute.
 *
 * @internal
 */
export type Search = (index: Index, needle: string) => (row: Row) => boolean

interface ByName<A> {
  readonly [name: string]: A
}

/**
 * What a version changed in the resources of a type, undone for those who ask for an older one.
 *
 * @internal
 */
export interface VersionChange {
  /** The first version that has the change. */
  readonly version: string
  readonly type: string
  /** Attributes that did not exist before. */
  readonly without?: ReadonlyArray<string>
  /** Attributes as they were spelled before. */
  readonly attributes?: ByName<(value: unknown) => unknown>
}

/**
 * The behaviour of one product. Where a name has a dot, it is a type and a name of it.
 *
 * @internal
 */
export interface ProductRules {
  /** What a name leads to, where that does not follow from the descriptors. */
  readonly related?: ByName<Related["ids"]>
  /** The relationship of the target in which an owner stands, where there is more than one. */
  readonly backs?: ByName<string>
  /**
   * To-many relationships whose ids the row itself holds, because many rows may point to one, and how many each
   * generated row has.
   */
  readonly shared?: ByName<number>
  /** The edges of the other side, and the relationship of `shared` in whose rows the owner is. */
  readonly inverse?: ByName<string>
  /** Whether members can be read at any path that leads to them, however deep. */
  readonly isDeep?: boolean
  /** The names that lists are ordered by where no order is asked for, by type. */
  readonly usualOrder?: ByName<ReadonlyArray<string>>
  /** Attributes that follow from other rows, by type. */
  readonly computed?: ByName<ByName<Compute>>
  /** Names of `order` and `where` that are no attributes. */
  readonly orders?: ByName<Compute>
  /** What writes need and cause, by type. */
  readonly writes?: ByName<Rule>
  readonly actions?: ByName<Action>
  /** Named filters, by type. */
  readonly filters?: ByName<ByName<Make>>
  /** What lists leave out while the attribute is set, unless a filter asks for it. */
  readonly hidden?: ByName<{ readonly attribute: string; readonly unless: string }>
  /** Conditions that look at more than one attribute, by type. */
  readonly searches?: ByName<ByName<Search>>
  /** What is deleted with its owner, `Owner Target`, beyond what is written below it. */
  readonly along?: ReadonlySet<string>
  /** What is permitted beyond the descriptor, by type. */
  readonly permits?: ByName<Partial<Descriptor["permits"]>>
  /** Attributes that a write may hold beyond those of the descriptor, by type. */
  readonly accepts?: ByName<ByName<Kind>>
  /** Types whose lists begin with the newest where no order is asked for. */
  readonly newestFirst?: ReadonlySet<string>
  /** Attributes whose lists of values are only examples: any other text is taken, `Type.name`. */
  readonly open?: ReadonlySet<string>
  /** What is refused with 403, `POST people/{person_id}/pledges`, and the words of the refusal. */
  readonly forbidden?: ByName<string>
  /** Changes a resource to what it was before a version, the newest change first. */
  readonly versions?: ReadonlyArray<VersionChange>
  /** Names of `can_order_by`, `can_query_by` and `can_include` in the order that was recorded, by type. */
  readonly recordedOrder?: ByName<ReadonlyArray<string>>
  /** Types that only an Organization Administrator may change. */
  readonly administered?: ReadonlySet<string>
  /** Relationships that the documentation lists and no answer carries. */
  readonly unsent?: ReadonlySet<string>
  /** Links beyond those of the edges, by type. */
  readonly links?: ByName<(row: Row) => { readonly [name: string]: string }>
  /** Edges, `Owner Target`, that show other rows for some filters; `undefined` for those of the edge. */
  readonly redirects?: ByName<
    (store: Store, owner: Row, filters: ReadonlyArray<string>) => ReadonlyArray<string> | undefined
  >
  /** Brings rows up to date before a request. */
  readonly before?: (store: Store, segments: ReadonlyArray<string>, now: string) => void
}
