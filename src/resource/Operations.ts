/**
 * The types of the operations that resources have. A resource module spells each
 * of them out with its own `Spec`; `operations.ts` makes them.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { Operation } from "../client/Operation.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Fields, Order, Page, Row, Spec } from "./Spec.ts"

/**
 * The options of a read of one resource.
 *
 * @category options
 * @since 0.1.0
 */
export interface GetOptions<Include extends string, F> {
  /** What to send along; each name is then there on the result, and only then. Dots reach one level deeper. */
  readonly include?: ReadonlyArray<Include> | undefined
  /** The attributes to send, by resource type. All by default. */
  readonly fields?: F | undefined
}

/**
 * What narrows a list down.
 *
 * @category options
 * @since 0.1.0
 */
export interface CountOptions<S extends Spec, Filter> {
  /** What attributes must be; all of it must hold. */
  readonly where?: S["where"] | undefined
  /** Named filters of this endpoint: `true`, or the parameters of the filter. */
  readonly filter?: Filter | undefined
}

/**
 * The options of a stream.
 *
 * @category options
 * @since 0.1.0
 */
export interface StreamOptions<S extends Spec, Filter, Include extends string, F>
  extends GetOptions<Include, F>, CountOptions<S, Filter>
{
  /** Names to sort by, `-` for descending. By id otherwise. */
  readonly order?: Order<S["order"]> | undefined
  /** Rows of one page, 1 to 100. 100 by default. */
  readonly per_page?: number | undefined
}

/**
 * The options of a page.
 *
 * @category options
 * @since 0.1.0
 */
export interface ListOptions<S extends Spec, Filter, Include extends string, F>
  extends StreamOptions<S, Filter, Include, F>
{
  /** How many rows to pass over. Planning Center limits reads beyond 30,000 more strictly. */
  readonly offset?: number | undefined
}

/**
 * Reads one resource by id.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Get<S extends Spec> {
  <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    id: string,
    options?: GetOptions<Include, F>
  ): Operation<Row<S, Include, F>>
}

/**
 * What reading many resources by id gives: those that exist, in the order they
 * were asked for, and the ids of those that do not.
 *
 * @category models
 * @since 0.1.0
 */
export interface Many<A> {
  readonly data: ReadonlyArray<A>
  readonly missing: ReadonlyArray<string>
}

/**
 * Reads many resources by id, in as few requests as the endpoint allows.
 *
 * @category operations
 * @since 0.1.0
 */
export interface GetMany<S extends Spec> {
  <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    ids: Iterable<string>,
    options?: GetOptions<Include, F>
  ): Effect.Effect<Many<Row<S, Include, F>>, PcoError, PcoClient>
}

/**
 * Reads one page of a list.
 *
 * @category operations
 * @since 0.1.0
 */
export interface List<S extends Spec, Filter = S["filter"]> {
  <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    options?: ListOptions<S, Filter, Include, F>
  ): Operation<Page<Row<S, Include, F>>>
}

/**
 * Reads a list page by page, as a stream of rows.
 *
 * @category operations
 * @since 0.1.0
 */
export interface StreamAll<S extends Spec, Filter = S["filter"]> {
  <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    options?: StreamOptions<S, Filter, Include, F>
  ): Stream.Stream<Row<S, Include, F>, PcoError, PcoClient>
}

/**
 * Counts a list without reading it.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Count<S extends Spec, Filter = S["filter"]> {
  (options?: CountOptions<S, Filter>): Operation<number>
}

/**
 * Creates a resource.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Create<S extends Spec> {
  (data: S["create"]): Operation<S["resource"]>
}

/**
 * Changes a resource: what is not named stays as it is, `null` clears.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Update<S extends Spec> {
  (id: string, data: S["update"]): Operation<S["resource"]>
}

/**
 * Deletes a resource.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Delete {
  (id: string): Operation<void>
}

/**
 * The edge to one resource that belongs to another.
 *
 * @category edges
 * @since 0.1.0
 */
export interface ToOneEdge<S extends Spec> {
  /** Reads what the edge leads to; `NotFound` when it is not set. */
  readonly get: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    ownerId: string,
    options?: GetOptions<Include, F>
  ) => Operation<Row<S, Include, F>>
}

/**
 * The edge to the resources that belong to another. The first argument is always
 * the id of the owner.
 *
 * @category edges
 * @since 0.1.0
 */
export interface ToManyEdge<S extends Spec, Filter = {}> {
  /** Reads one page. */
  readonly list: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    ownerId: string,
    options?: ListOptions<S, Filter, Include, F>
  ) => Operation<Page<Row<S, Include, F>>>
  /** Reads all of them, page by page. */
  readonly stream: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    ownerId: string,
    options?: StreamOptions<S, Filter, Include, F>
  ) => Stream.Stream<Row<S, Include, F>, PcoError, PcoClient>
  /** Counts them without reading them. */
  readonly count: (ownerId: string, options?: CountOptions<S, Filter>) => Operation<number>
  /** Reads one of them by its id. */
  readonly get: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    ownerId: string,
    id: string,
    options?: GetOptions<Include, F>
  ) => Operation<Row<S, Include, F>>
}

/**
 * An edge under which resources can be created.
 *
 * @category edges
 * @since 0.1.0
 */
export interface Creates<S extends Spec> {
  /** Creates one for this owner. */
  readonly create: (ownerId: string, data: S["create"]) => Operation<S["resource"]>
}

/**
 * An edge under which resources can be changed.
 *
 * @category edges
 * @since 0.1.0
 */
export interface Updates<S extends Spec> {
  /** Changes one of this owner: what is not named stays as it is, `null` clears. */
  readonly update: (ownerId: string, id: string, data: S["update"]) => Operation<S["resource"]>
}

/**
 * An edge under which resources can be deleted.
 *
 * @category edges
 * @since 0.1.0
 */
export interface Deletes {
  /** Deletes one of this owner. */
  readonly delete: (ownerId: string, id: string) => Operation<void>
}
