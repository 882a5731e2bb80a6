/**
 * How lists are read to their end: one page after the other, several at once, or along
 * a timestamp.
 *
 * Every list and every edge to many has a `stream` of its rows, a `stream.pages` of its
 * pages, and a `stream.resumable` that goes on where it was stopped. An operation of your
 * own has the same by {@link stream}, {@link pages} and {@link resumable}. The options
 * here are those of all of them.
 *
 * @since 0.1.0
 */
import * as Stream from "effect/Stream"
import type { Operation } from "../client/Operation.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Links, Meta } from "../jsonapi/Document.ts"
import type { Checkpoint, CheckpointError, Resumable } from "./checkpoints/Service.ts"
import type { Options } from "./definitions.ts"
import { ownSource, planned } from "./own.ts"
import * as Pager from "./pager.ts"
import * as Resuming from "./resumable.ts"

export { type Mode, modes, type Options, type Summary } from "./definitions.ts"

/**
 * What an operation of your own answers with, to be read to its end: a document of
 * JSON:API with rows in `data`, as `Document.fromJson` gives it.
 *
 * @category models
 * @since 0.1.0
 */
export interface AnyPage {
  readonly data: unknown
  readonly meta: Meta
  readonly links: Links
}

/**
 * The rows of a page.
 *
 * @category models
 * @since 0.1.0
 */
export type RowOf<Page extends AnyPage> = Extract<Page["data"], ReadonlyArray<unknown>>[number]

/**
 * The options of a list that is read by an operation of your own.
 *
 * @category options
 * @since 0.1.0
 */
export interface OwnOptions extends Options {
  /**
   * The timestamps that the endpoint can be ordered and queried by, which a keyset needs. None by default. Rows carry
   * them as attributes, or flat.
   */
  readonly keys?: ReadonlyArray<"created_at" | "updated_at"> | undefined
}

/**
 * The rows of a list that is read by an operation of your own, to the end.
 *
 * Fails with `Invalid` where it is given no read, or options that do not fit.
 *
 * **Example** (All email addresses)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Document, Paging, Pco } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const emails = Pco.operation({
 *   name: "emails",
 *   product: "people",
 *   method: "GET",
 *   template: "/people/v2/emails",
 *   query: [["order", "address"]],
 *   decode: (answer) => Document.fromJson(answer.json)
 * })
 *
 * const program = Paging.stream(emails, { per_page: 50 }).pipe(
 *   Stream.map(({ attributes }) => attributes?.["address"]),
 *   Stream.runCount
 * )
 * console.log(await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 200 }))) > 100)
 * // => true
 * ```
 *
 * @category streams
 * @since 0.1.0
 */
export const stream = <Page extends AnyPage>(
  operation: Operation<Page>,
  options: OwnOptions = {}
): Stream.Stream<RowOf<Page>, PcoError, PcoClient> =>
  planned(
    Stream.unwrap(ownSource("Paging.stream", operation, options, Pager.rows)),
    operation,
    options
  ) as Stream.Stream<
    RowOf<Page>,
    PcoError,
    PcoClient
  >

/**
 * The pages of a list that is read by an operation of your own, each with the rows that
 * did not come before.
 *
 * **Example** (Pages with what they include)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Document, Paging, Pco } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const emails = Pco.operation({
 *   name: "emails",
 *   product: "people",
 *   method: "GET",
 *   template: "/people/v2/emails",
 *   decode: (answer) => Document.fromJson(answer.json)
 * })
 *
 * const program = Stream.runCollect(Paging.pages(emails, { per_page: 10, mode: "sequential" }))
 * const pages = await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 50 })))
 * console.log(pages.length > 1, pages[0]?.meta.count)
 * // => true 10
 * ```
 *
 * @category streams
 * @since 0.1.0
 */
export const pages = <Page extends AnyPage>(
  operation: Operation<Page>,
  options: OwnOptions = {}
): Stream.Stream<Page, PcoError, PcoClient> =>
  planned(
    Stream.unwrap(ownSource("Paging.pages", operation, options, Pager.pages)),
    operation,
    options
  ) as unknown as Stream.Stream<
    Page,
    PcoError,
    PcoClient
  >

/**
 * The rows of a list that is read by an operation of your own, under the name of a job:
 * each is to be acknowledged, and what is stopped in the middle goes on where it was.
 *
 * **Example** (A job that can be stopped)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Checkpoint, Document, Paging, Pco } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const emails = Pco.operation({
 *   name: "emails",
 *   product: "people",
 *   method: "GET",
 *   template: "/people/v2/emails",
 *   decode: (answer) => Document.fromJson(answer.json)
 * })
 *
 * const job = Paging.resumable(emails, "copy emails", { keys: ["created_at"] }).pipe(
 *   Stream.mapEffect(({ ack, value }) => Effect.as(ack, value.id))
 * )
 * const program = Effect.gen(function*() {
 *   const first = yield* Stream.runCollect(Stream.take(job, 10))
 *   const rest = yield* Stream.runCollect(job)
 *   console.log(first.length, rest.some((id) => first.includes(id)))
 *   // => 10 false
 * })
 * await Effect.runPromise(Effect.provide(program, [FakePco.layer({ people: 50 }), Checkpoint.layerMemory]))
 * ```
 *
 * @category streams
 * @since 0.1.0
 */
export const resumable = <Page extends AnyPage>(
  operation: Operation<Page>,
  job: string,
  options: Pick<OwnOptions, "keys" | "onProgress" | "per_page"> = {}
): Stream.Stream<Resumable<RowOf<Page>>, CheckpointError | PcoError, Checkpoint | PcoClient> =>
  Stream.unwrap(
    ownSource("Paging.resumable", operation, options, (source, paging) => Resuming.resumable(source, job, paging))
  ) as Stream.Stream<Resumable<RowOf<Page>>, CheckpointError | PcoError, Checkpoint | PcoClient>
