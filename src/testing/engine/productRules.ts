/**
 * How a product behaves beyond its descriptors; everything is optional.
 *
 * @internal
 */
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
 * The behaviour of one product. Where a name has a dot, it is a type and a name of it.
 *
 * @internal
 */
export interface ProductRules {
  /** What a name leads to, where that does not follow from the descriptors. */
  readonly related?: ByName<Related["ids"]>
  /** The relationship of the target in which an owner stands, where there is more than one. */
  readonly backs?: ByName<string>
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
