/**
 * The types of the operations that resources have. A resource module spells each
 * of them out with its own `Spec`; `operations.ts` makes them.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { Options } from "../bulk/run/options.ts"
import type { InDoubt, Report } from "../bulk/run/report.ts"
import type { JournalFailed } from "../bulk/journal/Store.ts"
import type { Answer, Operation } from "../client/Operation.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Checkpoint, CheckpointError, Resumable } from "../paging/checkpoints/Service.ts"
import type { Options as PagingOptions } from "../paging/definitions.ts"
import type { Fields, IdOf, Nothing, Order, Page, Row, Spec } from "./Spec.ts"

export type { Options as PagingOptions } from "../paging/definitions.ts"

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
  /** What attributes must be; all of it must hold. `undefined` is refused, for it would widen the read. */
  readonly where?: S["where"] | undefined
  /** Named filters of this endpoint: `true`, or the parameters of the filter; `false` is none. */
  readonly filter?: Filter | undefined
}

/**
 * What to read of a list.
 *
 * @category options
 * @since 0.1.0
 */
export interface SelectOptions<S extends Spec, Filter, Include extends string, F>
  extends GetOptions<Include, F>, CountOptions<S, Filter>
{
  /** Names to sort by, `-` for descending. By id otherwise. */
  readonly order?: Order<S["order"]> | undefined
}

/**
 * The options of a stream: what to read, and how its pages are read.
 *
 * @category options
 * @since 0.1.0
 */
export interface StreamOptions<S extends Spec, Filter, Include extends string, F>
  extends SelectOptions<S, Filter, Include, F>, PagingOptions
{}

/**
 * The options of a stream that goes on where it was stopped.
 *
 * @category options
 * @since 0.1.0
 */
export interface ResumableOptions<S extends Spec, Filter, Include extends string, F>
  extends SelectOptions<S, Filter, Include, F>, Pick<PagingOptions, "onProgress" | "per_page">
{}

/**
 * The options of a page.
 *
 * @category options
 * @since 0.1.0
 */
export interface ListOptions<S extends Spec, Filter, Include extends string, F>
  extends SelectOptions<S, Filter, Include, F>
{
  /** Rows of the page, 1 to 100. 100 by default. */
  readonly per_page?: number | undefined
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
    id: IdOf<S>,
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
    ids: Iterable<IdOf<S>>,
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
  /** The same page by page, with what Planning Center says about each. A row that was on an earlier page is left out. */
  readonly pages: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    options?: StreamOptions<S, Filter, Include, F>
  ) => Stream.Stream<Page<Row<S, Include, F>>, PcoError, PcoClient>
  /**
   * The same under the name of a job: started again after a crash, it goes on behind the last row that was acknowledged.
   * See `Checkpoint`.
   */
  readonly resumable: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    job: string,
    options?: ResumableOptions<S, Filter, Include, F>
  ) => Stream.Stream<Resumable<Row<S, Include, F>>, CheckpointError | PcoError, Checkpoint | PcoClient>
}

/**
 * Reads what belongs to an owner page by page, as a stream of rows.
 *
 * @category operations
 * @since 0.1.0
 */
export interface StreamEdge<S extends Spec, Filter = Nothing, Owner = string> {
  <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    options?: StreamOptions<S, Filter, Include, F>
  ): Stream.Stream<Row<S, Include, F>, PcoError, PcoClient>
  /** The same page by page, with what Planning Center says about each. A row that was on an earlier page is left out. */
  readonly pages: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    options?: StreamOptions<S, Filter, Include, F>
  ) => Stream.Stream<Page<Row<S, Include, F>>, PcoError, PcoClient>
  /**
   * The same under the name of a job: started again after a crash, it goes on behind the last row that was acknowledged.
   * See `Checkpoint`.
   */
  readonly resumable: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    job: string,
    options?: ResumableOptions<S, Filter, Include, F>
  ) => Stream.Stream<Resumable<Row<S, Include, F>>, CheckpointError | PcoError, Checkpoint | PcoClient>
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
  (id: IdOf<S>, data: S["update"]): Operation<S["resource"]>
}

/**
 * Deletes a resource.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Delete<Id = string> {
  (id: Id): Operation<void>
}

/**
 * What writing many comes to.
 *
 * @category models
 * @since 0.1.0
 */
export interface ManyReport<out A, out B> extends Report<A, B, PcoError> {}

/**
 * What writing many fails with, other than with single items: `Invalid` when an item or an
 * option is wrong, before anything is sent, and `JournalFailed` when a checkpoint fails.
 * `InDoubt` only with `failFast`.
 *
 * @category models
 * @since 0.1.0
 */
export type ManyError = InDoubt | JournalFailed | PcoError

/**
 * The options of writing many, which are those of `Bulk.run`.
 *
 * @category options
 * @since 0.1.0
 */
export interface ManyOptions<A, B> extends Options<A, B, PcoError, PcoClient> {}

/**
 * Creates many resources: an iterable is checked as a whole before the first is sent.
 *
 * @category operations
 * @since 0.1.0
 */
export interface CreateMany<S extends Spec> {
  <E = never, R = never>(
    items: Iterable<S["create"]> | Stream.Stream<S["create"], E, R>,
    options?: ManyOptions<S["create"], S["resource"]>
  ): Effect.Effect<ManyReport<S["create"], S["resource"]>, E | ManyError, PcoClient | R>
}

/**
 * A resource and what is to be changed of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Change<S extends Spec> {
  readonly id: IdOf<S>
  readonly data: S["update"]
}

/**
 * Changes many resources: an iterable is checked as a whole before the first is sent.
 *
 * @category operations
 * @since 0.1.0
 */
export interface UpdateMany<S extends Spec> {
  <E = never, R = never>(
    changes: Iterable<Change<S>> | Stream.Stream<Change<S>, E, R>,
    options?: ManyOptions<Change<S>, S["resource"]>
  ): Effect.Effect<ManyReport<Change<S>, S["resource"]>, E | ManyError, PcoClient | R>
}

/**
 * Deletes many resources. One whose answer is lost is deleted again.
 *
 * @category operations
 * @since 0.1.0
 */
export interface DeleteMany {
  <E = never, R = never>(
    ids: Iterable<string> | Stream.Stream<string, E, R>,
    options?: ManyOptions<string, void>
  ): Effect.Effect<ManyReport<string, void>, E | ManyError, PcoClient | R>
}

/**
 * Reads the one resource that a path without an id leads to.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Single<S extends Spec> {
  <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    options?: GetOptions<Include, F>
  ): Operation<Row<S, Include, F>>
}

/**
 * An action. `owner` is the id of what it acts on, or the ids on the path to it.
 * What Planning Center answers is not documented and handed over as it is.
 *
 * @category operations
 * @since 0.1.0
 */
export interface Act<Owner = string> {
  (owner: Owner): Operation<Answer>
}

/**
 * An action that takes data.
 *
 * @category operations
 * @since 0.1.0
 */
export interface ActWith<Owner, Data> {
  (owner: Owner, data: Data): Operation<Answer>
}

/**
 * An action that takes data, none of it required.
 *
 * @category operations
 * @since 0.1.0
 */
export interface ActWithOptional<Owner, Data> {
  (owner: Owner, data?: Data): Operation<Answer>
}

/**
 * The edge to one resource that belongs to another. The first argument is always
 * the id of the owner, or the ids on the path to it.
 *
 * @category edges
 * @since 0.1.0
 */
export interface ToOneEdge<S extends Spec, Owner = string> {
  /** Reads what the edge leads to; `NotFound` when it is not set. */
  readonly get: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    options?: GetOptions<Include, F>
  ) => Operation<Row<S, Include, F>>
  /** Reads what the edge leads to if it has this id, and fails with `NotFound` when it leads elsewhere. */
  readonly getById: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    id: IdOf<S>,
    options?: GetOptions<Include, F>
  ) => Operation<Row<S, Include, F>>
}

/**
 * The edge to what there is one of, without an id of its own in the path.
 *
 * @category edges
 * @since 0.1.0
 */
export interface SingleEdge<S extends Spec, Owner = string> {
  /** Reads it; `NotFound` when it is not there. */
  readonly get: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    options?: GetOptions<Include, F>
  ) => Operation<Row<S, Include, F>>
}

/**
 * A single that can be created.
 *
 * @category edges
 * @since 0.1.0
 */
export interface SingleCreates<S extends Spec, Owner = string> {
  /** Creates it. */
  readonly create: (owner: Owner) => Operation<S["resource"]>
}

/**
 * A single that can be changed.
 *
 * @category edges
 * @since 0.2.0
 */
export interface SingleUpdates<S extends Spec, Owner = string> {
  /** Changes it: what is not named stays as it is, `null` clears. */
  readonly update: (owner: Owner, data: S["update"]) => Operation<S["resource"]>
}

/**
 * A single that can be deleted.
 *
 * @category edges
 * @since 0.1.0
 */
export interface SingleDeletes<Owner = string> {
  /** Deletes it. */
  readonly delete: (owner: Owner) => Operation<void>
}

/**
 * The edge to the resources that belong to another. The first argument is always
 * the id of the owner, or the ids on the path to it.
 *
 * @category edges
 * @since 0.1.0
 */
export interface ToManyEdge<S extends Spec, Filter = Nothing, Owner = string> {
  /** Reads one page. */
  readonly list: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    options?: ListOptions<S, Filter, Include, F>
  ) => Operation<Page<Row<S, Include, F>>>
  /** Reads all of them, page by page. */
  readonly stream: StreamEdge<S, Filter, Owner>
  /** Counts them without reading them. */
  readonly count: (owner: Owner, options?: CountOptions<S, Filter>) => Operation<number>
  /** Reads one of them by its id. */
  readonly get: <const Include extends S["include"] = never, const F extends Fields<S> = {}>(
    owner: Owner,
    id: IdOf<S>,
    options?: GetOptions<Include, F>
  ) => Operation<Row<S, Include, F>>
}

/**
 * An edge under which resources can be created.
 *
 * @category edges
 * @since 0.1.0
 */
export interface Creates<S extends Spec, Owner = string> {
  /** Creates one for this owner. */
  readonly create: (owner: Owner, data: S["create"]) => Operation<S["resource"]>
}

/**
 * An edge under which resources can be changed.
 *
 * @category edges
 * @since 0.1.0
 */
export interface Updates<S extends Spec, Owner = string> {
  /** Changes one of this owner: what is not named stays as it is, `null` clears. */
  readonly update: (owner: Owner, id: IdOf<S>, data: S["update"]) => Operation<S["resource"]>
}

/**
 * An edge under which resources can be deleted.
 *
 * @category edges
 * @since 0.1.0
 */
export interface Deletes<Owner = string> {
  /** Deletes one of this owner. */
  readonly delete: (owner: Owner, id: string) => Operation<void>
}
