/**
 * Operations as values: what is sent to Planning Center, how the answer is read,
 * what it touches, and whether it may be repeated. Everything that happens to a
 * call (spans, retries, limits, cache) is derived from this value.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Effectable from "effect/Effectable"
import * as Result from "effect/Result"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import type { Found } from "../jsonapi/Drift.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as Query from "../jsonapi/Query.ts"
import { PcoClient } from "./PcoClient.ts"
import type { PcoError, Reason } from "./PcoError.ts"
import { invalidInput } from "./PcoError.ts"
import { defaultVersions, isProduct, type Product } from "./Product.ts"
import type { File } from "./upload.ts"

/**
 * The verbs of Planning Center.
 *
 * @category models
 * @since 0.1.0
 */
export type Method = "GET" | "POST" | "PATCH" | "DELETE"

/**
 * A successful answer, as a decoder receives it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Answer {
  readonly status: number
  /** The parsed body, `undefined` where it was empty. */
  readonly json: unknown
  /** The headers by lower-case name. Absent where no server answered, such as in a mock. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The id that Planning Center gave to the request, or the one that it was sent with. */
  readonly requestId?: string | undefined
}

/**
 * What an operation gives, with what the answer said besides.
 *
 * @category models
 * @since 0.2.0
 */
export interface Response<out A> {
  readonly value: A
  readonly status: number
  /** The headers by lower-case name. */
  readonly headers: { readonly [name: string]: string }
  /** Give it to the support of Planning Center. `undefined` where no server answered, such as in a mock. */
  readonly request_id: string | undefined
}

/**
 * What decides which rows an answer holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Sent {
  readonly parameters: { readonly [placeholder: string]: string }
  readonly query: Query.Parameters
  /** A decoder tells here what the answer has in another form than described, once for each attribute. */
  readonly onDrift?: ((found: Found) => void) | undefined
}

/**
 * What one attempt of an operation failed with.
 *
 * @category models
 * @since 0.1.0
 */
export interface Failed {
  readonly reason: Reason
  readonly status?: number | undefined
}

/**
 * How an operation that reads one resource can be made together with others of its
 * kind: gets that are made at the same time become one request.
 *
 * **Details**
 *
 * Gets whose `key` is equal are answered out of one another's rows, so the key holds
 * everything that decides what is read and how it is decoded: the resource and the
 * options, and not the id. `read` must be an endpoint that honours the ids and reads
 * all of them in one page.
 *
 * **Example** (An endpoint of your own in batches)
 *
 * ```ts
 * import { Effect, Result } from "effect"
 * import { Operation } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * interface Row {
 *   readonly id: string
 *   readonly attributes: { readonly first_name: string }
 * }
 * const path = "/people/v2/people"
 * const rowsOf = ({ json }: Operation.Answer) => (json as { readonly data: ReadonlyArray<Row> }).data
 *
 * const nameOf = (id: string) =>
 *   Operation.make<string>({
 *     name: "nameOf",
 *     product: "people",
 *     method: "GET",
 *     template: `${path}/{person_id}`,
 *     parameters: { person_id: id },
 *     decode: ({ json }) => Result.succeed((json as { readonly data: Row }).data.attributes.first_name),
 *     batch: {
 *       key: "nameOf",
 *       id,
 *       read: (ids) =>
 *         Operation.make<ReadonlyMap<string, string>>({
 *           name: "nameOf.batch",
 *           product: "people",
 *           method: "GET",
 *           template: path,
 *           query: [["per_page", "100"], ["where[id]", ids.join(",")]],
 *           decode: (answer) =>
 *             Result.succeed(new Map(rowsOf(answer).map((row) => [row.id, row.attributes.first_name])))
 *         })
 *     }
 *   })
 *
 * const program = Effect.gen(function*() {
 *   const names = yield* Effect.forEach(["1", "2", "3"], nameOf, { concurrency: "unbounded" })
 *   console.log(names.length, "names")
 *   // => 3 names
 *   console.log(yield* (yield* FakePco.FakePco).counts)
 *   // => { 'GET /people/v2/people': 1 }
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export interface Batch<out A> {
  /** Gets with the same key may share one request: the resource and the options. */
  readonly key: string
  readonly id: string
  /** One operation that reads all of these ids, 100 at the most: the rows that exist, by id. */
  readonly read: (ids: ReadonlyArray<string>) => Operation<ReadonlyMap<string, A>>
}

/**
 * How an operation that reads several resources by id is answered from a cache: each resource that the cache has is
 * taken from there, the others are read together, and each of them is cached under the read of one.
 *
 * @category models
 * @since 0.1.0
 */
export interface Members {
  readonly ids: ReadonlyArray<string>
  /** The read of one of them. */
  readonly one: (id: string) => Operation<unknown>
  /** The read of some of them: the rows that exist, by id. */
  readonly read: (ids: ReadonlyArray<string>) => Operation<ReadonlyMap<string, unknown>>
}

/**
 * What makes an operation.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options<A> {
  /** The name in spans, metrics and errors, such as `people.Person.get`. */
  readonly name: string
  readonly product: Product
  readonly method: Method
  /** The path with placeholders, such as `/people/v2/people/{person_id}`. Spans and metrics carry this one. */
  readonly template: string
  /** The values of the placeholders. */
  readonly parameters?: { readonly [placeholder: string]: string } | undefined
  readonly query?: Query.Parameters | undefined
  /** The JSON body of a write. */
  readonly body?: unknown
  /** A file to upload: it is sent in place of `body`, and to the upload host. */
  readonly file?: File | undefined
  /** What it reads or writes: resource types and `Type:id`. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether sending it twice is the same as sending it once. Reads and deletes are by default, other writes are not. */
  readonly repeatable?: boolean | undefined
  /** What is wrong with the input; an operation with issues is never sent. */
  readonly issues?: ReadonlyArray<Issue.Issue> | undefined
  /** Reads an answer. `sent` is what was asked for, also where `withQuery` replaced the query. */
  readonly decode: (answer: Answer, sent?: Sent) => Result.Result<A, Issue.Issue>
  /**
   * The parameters that an answer shows were not honoured, besides those that the client finds by itself: whatever the
   * operation, it compares the query that was sent with what the answer says it honours.
   */
  readonly ignored?: ((answer: Answer) => ReadonlyArray<string>) | undefined
  /** Failures that end the operation at once although they could be retried, because the caller has a better answer. */
  readonly isFinal?: ((failed: Failed) => boolean) | undefined
  /** How it can share a request with others of its kind. Without this it is always sent by itself. */
  readonly batch?: Batch<A> | undefined
  /** For a read of several resources by id: the reads of one that a cache can answer. */
  readonly members?: Members | undefined
  /** Whether the answer is handed out as it came, so that it never stands for a decoded one. */
  readonly isRaw?: boolean | undefined
  /** Whether a read answers with one resource or with a page of many, where that is known. */
  readonly cardinality?: "one" | "many" | undefined
  /** For a write: the read of what was written, by its id. What this write answers is what that read would. */
  readonly readBack?: ((id: string) => Operation<unknown>) | undefined
}

// An empty segment, or one that leads elsewhere, would make it a call to another endpoint.
const isSegment = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value !== "." && value !== ".." && value.isWellFormed()

// Braces stay around what is no segment; in what is one they are escaped. By hand, because an operation is made for
// each call, also for those that a cache answers, and `replace` takes three times as long.
const expand = (template: string, parameters: { readonly [placeholder: string]: unknown }): string => {
  if (typeof template !== "string") return String(template)
  let path = ""
  let from = 0
  for (let open = template.indexOf("{"); open >= 0; open = template.indexOf("{", from)) {
    const close = template.indexOf("}", open)
    if (close < 0) break
    const value = parameters[template.slice(open + 1, close)]
    path += template.slice(from, open)
    path += isSegment(value) ? encodeURIComponent(value) : template.slice(open, close + 1)
    from = close + 1
  }
  return path + template.slice(from)
}

// What most paths are, told without looking at their placeholders again.
const isPlain = (path: string): boolean => path.startsWith("/") && !path.startsWith("//") && !path.includes("{")

const methods: ReadonlyArray<string> = ["GET", "POST", "PATCH", "DELETE"] satisfies ReadonlyArray<Method>

// What is no "GET" would pass for a write: not retried, not cached, and reads would not be shared across it.
const methodIssue = (method: unknown): Issue.Issue => ({
  field: "method",
  problem: `is ${Issue.describe(method)}`,
  expected: Issue.oneOf(methods)
})

// The product decides which version is asked for: "check_ins" would be sent without one.
const productIssue = (product: unknown): Issue.Issue => ({
  field: "product",
  problem: `is ${Issue.describe(product)}${
    typeof product === "string" ? didYouMean(product, Object.keys(defaultVersions)) : ""
  }`,
  expected: Issue.oneOf(Object.keys(defaultVersions))
})

const pathIssues = (
  path: string,
  template: string,
  parameters: { readonly [placeholder: string]: unknown }
): ReadonlyArray<Issue.Issue> => {
  if (isPlain(path)) return []
  // what is put behind the host without a slash becomes part of the host, and the credential goes there
  if (typeof template !== "string" || !/^\/(?!\/)/.test(template)) {
    const expected = "a path that begins with one slash, such as \"/people/v2/people/{person_id}\""
    return [{ field: "template", problem: `is ${Issue.describe(template)}`, expected }]
  }
  return Array.from(template.matchAll(/\{([^}]*)\}/g), ([, name]) => name!)
    .filter((name) => !isSegment(parameters[name]))
    .map((name) => ({
      field: `parameters.${name}`,
      problem: parameters[name] === undefined ? "is missing" : `is ${Issue.describe(parameters[name])}`,
      expected: `a segment for ${template}: text, and not empty, "." or ".."`
    }))
}

/**
 * A call to Planning Center that has not been made yet. It is an `Effect`: yield
 * it, pipe it, or hand it to something that wants to know what it is.
 *
 * **Example** (An operation is an Effect and a value)
 *
 * ```ts
 * import { Console, Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const operation = Person.get("1")
 * console.log(operation.method, operation.path)
 * // => GET /people/v2/people/1
 *
 * const program = operation.pipe(Effect.flatMap((person) => Console.log(person.id)))
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * // => 1
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export class Operation<out A> extends Effectable.Class<A, PcoError, PcoClient> {
  readonly name: string
  readonly product: Product
  readonly method: Method
  readonly template: string
  readonly parameters: { readonly [placeholder: string]: string }
  readonly path: string
  readonly query: Query.Parameters
  readonly body: unknown
  readonly file: File | undefined
  readonly tags: ReadonlyArray<string>
  readonly repeatable: boolean
  readonly issues: ReadonlyArray<Issue.Issue>
  readonly decode: Options<A>["decode"]
  readonly ignored: Options<A>["ignored"]
  readonly isFinal: Options<A>["isFinal"]
  readonly batch: Options<A>["batch"]
  readonly members: Options<A>["members"]
  readonly isRaw: boolean
  readonly readBack: Options<A>["readBack"]
  readonly cardinality: Options<A>["cardinality"]

  constructor(options: Options<A>) {
    super()
    this.name = options.name
    this.product = options.product
    this.method = options.method
    this.template = options.template
    this.parameters = options.parameters ?? {}
    this.path = expand(options.template, this.parameters)
    this.query = options.query ?? []
    this.body = options.body
    this.file = options.file
    this.tags = options.tags ?? []
    this.repeatable = options.repeatable ?? (options.method === "GET" || options.method === "DELETE")
    this.issues = options.issues !== undefined && options.issues.length > 0
      ? options.issues
      : !methods.includes(options.method)
      ? [methodIssue(options.method)]
      : !isProduct(options.product)
      ? [productIssue(options.product)]
      : pathIssues(this.path, options.template, this.parameters)
    this.decode = options.decode
    this.ignored = options.ignored
    this.isFinal = options.isFinal
    this.batch = options.batch
    this.members = options.members
    this.isRaw = options.isRaw ?? false
    this.readBack = options.readBack
    this.cardinality = options.cardinality
  }

  /** The path with the query, as it is sent. */
  get url(): string {
    return this.query.length === 0 ? this.path : `${this.path}?${Query.toString(this.query)}`
  }

  /**
   * Names the request of a read. Two reads with the same identity send the same request, whatever the order of their
   * parameters and of the names in `include`, `filter` and `fields`.
   */
  get identity(): string {
    const query = Query.canonical(this.query)
    return query === "" ? `${this.product} ${this.path}` : `${this.product} ${this.path} ${query}`
  }

  /** The `offset` of a list read, 0 where there is none. */
  get offset(): number {
    const offset = this.query.find(([name]) => name === "offset")
    return offset === undefined ? 0 : Number(offset[1])
  }

  override asEffect(): Effect.Effect<A, PcoError, PcoClient> {
    return this.issues.length > 0
      ? Effect.fail(invalidInput(this.name, this.issues, this))
      : Effect.flatMap(PcoClient, (client) => client.run(this))
  }
}

/**
 * An operation of your own, for an endpoint that this library does not describe.
 *
 * **Example** (An endpoint that is not described)
 *
 * ```ts
 * import { Effect, Result } from "effect"
 * import { Operation } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const rawPerson = (id: string) =>
 *   Operation.make({
 *     name: "rawPerson",
 *     product: "people",
 *     method: "GET",
 *     template: "/people/v2/people/{person_id}",
 *     parameters: { person_id: id },
 *     decode: (answer) => Result.succeed(answer.json)
 *   })
 *
 * const json = await Effect.runPromise(rawPerson("1").pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(Object.keys(json as object).join(", "))
 * // => data, included, meta
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = <A>(options: Options<A>): Operation<A> => new Operation(options)

/**
 * Tells whether a value is an operation.
 *
 * @category guards
 * @since 0.1.0
 */
export const isOperation = (value: unknown): value is Operation<unknown> => value instanceof Operation

/**
 * The same operation with another query, for parameters that this library does not
 * describe. What the query includes is linked into the rows. An answer that does not
 * honour the query fails with `ParameterIgnored`, as it does for every operation.
 *
 * The operation is not part of a batch.
 *
 * **Example** (A parameter that is not described)
 *
 * ```ts
 * import { Operation } from "effect-pco"
 * import { Person } from "effect-pco/people"
 *
 * const people = Person.list({ per_page: 25 })
 * console.log(Operation.withQuery(people, [...people.query, ["new_parameter", "yes"]]).url)
 * // => /people/v2/people?per_page=25&new_parameter=yes
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const withQuery = <A>(self: Operation<A>, query: Query.Parameters): Operation<A> =>
  new Operation({ ...self, query, batch: undefined, members: undefined })

/**
 * The same operation with the answer as it came: the status and the JSON, without decoding. Add
 * {@link withResponse} for the headers.
 *
 * The operation is not part of a batch.
 *
 * **Example** (The document of a person)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Operation } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Operation.raw(Person.get("1", { include: ["emails"] }))
 * const answer = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(answer.status, Object.keys(answer.json as object).join(", "))
 * // => 200 data, included, meta
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const raw = (self: Operation<unknown>): Operation<Answer> =>
  new Operation({
    ...self,
    batch: undefined,
    members: undefined,
    readBack: undefined,
    isRaw: true,
    decode: ({ json, status }) => Result.succeed({ status, json })
  })

/**
 * The same operation with the status, the headers and the request id of the answer beside the value.
 *
 * The request is always made: no cache answers it, and it is not part of a batch.
 *
 * **Example** (What is left of the rate limit)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Operation, RateLimitHeaders } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Operation.withResponse(Person.get("1"))
 * const response = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(response.status, response.value.id, RateLimitHeaders.fromHeaders(response.headers).limit)
 * // => 200 1 100
 * ```
 *
 * @category combinators
 * @since 0.2.0
 */
export const withResponse = <A>(self: Operation<A>): Operation<Response<A>> =>
  new Operation<Response<A>>({
    ...self,
    batch: undefined,
    members: undefined,
    readBack: undefined,
    // Without tags a read is kept out of the cache. A write keeps them: the cache drops what they name.
    tags: self.method === "GET" ? [] : self.tags,
    decode: (answer, sent) =>
      Result.map(self.decode(answer, sent), (value) => ({
        value,
        status: answer.status,
        headers: answer.headers ?? {},
        request_id: answer.requestId
      }))
  })

/**
 * The operation that reads where a link of an answer points to. A link to another
 * origin or path is refused: the credential goes nowhere else.
 *
 * **Example** (The next page)
 *
 * ```ts
 * import { Effect, Result } from "effect"
 * import { Operation } from "effect-pco"
 * import { Person } from "effect-pco/people"
 *
 * const people = Person.list({ per_page: 25 })
 * const api = "https://api.planningcenteronline.com"
 * const next = Operation.follow(people, `${api}/people/v2/people?offset=25&per_page=25`, api)
 * console.log(Result.isSuccess(next) && next.success.url)
 * // => /people/v2/people?offset=25&per_page=25
 * console.log(Result.isFailure(Operation.follow(people, "https://example.com/people/v2/people", api)))
 * // => true
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const follow = <A>(
  self: Operation<A>,
  link: string,
  baseUrl: string
): Result.Result<Operation<A>, Issue.Issue> => {
  const wrong = (problem: string) => Result.fail({ field: "links.next", problem, expected: `a link to ${self.path}` })
  let url: URL
  try {
    url = new URL(link, baseUrl)
  } catch {
    return wrong("is no URL")
  }
  const base = new URL(baseUrl)
  if (url.origin !== base.origin) return wrong(`points to another origin, ${url.origin}`)
  if (url.pathname !== `${base.pathname.replace(/\/$/, "")}${self.path}`) return wrong("points to another path")
  return Result.succeed(withQuery(self, Array.from(url.searchParams.entries())))
}
