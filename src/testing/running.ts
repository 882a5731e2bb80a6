/**
 * A church that runs: the engine, what was asked of it, and what it was told to
 * get wrong.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { Fault } from "./faults.ts"
import * as Faults from "./faults.ts"
import type { Options } from "./options.ts"
import { settle } from "./options.ts"
import type { Answer } from "./server/answers.ts"
import type { Request as EngineRequest } from "./server/engine.ts"
import * as Engine from "./server/engine.ts"
import type { Row } from "./server/Store.ts"
import { attribute } from "./server/values.ts"

/**
 * A request that was made.
 *
 * @category models
 * @since 0.1.0
 */
export interface Recorded {
  readonly method: string
  /** The path without the query. */
  readonly path: string
  /** The parameters as they were sent, decoded. */
  readonly query: { readonly [name: string]: string }
  /** The body, parsed where it is JSON; `undefined` where there is none. */
  readonly body: unknown
  /** `undefined` when the connection broke. */
  readonly status: number | undefined
}

/**
 * What a test can see of the church, and do to it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** The requests so far, the newest 10,000 of them. */
  readonly requests: Effect.Effect<ReadonlyArray<Recorded>>
  /** Forgets the requests so far. The church stays as it is. */
  readonly reset: Effect.Effect<void>
  /**
   * All rows of a resource type, such as `Person`, with every attribute: also what
   * no request shows, and without being a request.
   */
  readonly rows: (type: string) => Effect.Effect<ReadonlyArray<Row>, PcoError>
  /** Makes the next requests fail. */
  readonly failNext: (fault?: Fault) => Effect.Effect<void, PcoError>
}

const mostRecorded = 10_000

const parsed = (body: string): unknown => {
  if (body === "") return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/**
 * An answer, or the connection broke.
 *
 * @internal
 */
export type Outcome = Answer | undefined

/**
 * @internal
 */
export interface Running {
  readonly service: Service
  readonly answer: (request: EngineRequest) => Effect.Effect<Outcome>
}

/**
 * Checks the options and starts. Answers take the time that the options say, by the
 * clock of the calling fiber.
 *
 * @internal
 */
export const make = Effect.fnUntraced(function*(
  operation: string,
  options: Options,
  more?: ReadonlyArray<string>
): Effect.fn.Return<Running, PcoError> {
  const { latency, limit, seed, world } = yield* settle(operation, options, more)
  const engine = Engine.make(world, { limit, seed })
  const faults = Faults.make()
  let requests: Array<Recorded> = []

  const record = (request: EngineRequest, url: URL, status: number | undefined) => {
    requests.push({
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: parsed(request.body),
      status
    })
    if (requests.length > 2 * mostRecorded) requests = requests.slice(-mostRecorded)
  }

  const handle = (request: EngineRequest, now: number): Outcome => {
    const url = new URL(request.url)
    const strike = faults.strike(request.method, url.pathname)
    const outcome = strike === undefined || strike === "after" ? engine.handle(request, now) : strike
    const delivered = typeof outcome === "string" || strike === "after" ? undefined : outcome
    record(request, url, delivered?.status)
    return delivered
  }

  const answerNow = (request: EngineRequest): Effect.Effect<Outcome> =>
    Effect.map(Clock.currentTimeMillis, (now) => handle(request, now))

  const half = Effect.sleep(latency / 2)

  return {
    answer: latency === 0
      ? answerNow
      : (request) => Effect.andThen(half, Effect.tap(answerNow(request), () => half)),
    service: {
      requests: Effect.sync(() => requests.slice(-mostRecorded)),
      reset: Effect.sync(() => {
        requests = []
      }),
      rows: (type) =>
        Effect.suspend(() => {
          const descriptor = world.registry.ofType(type)
          if (descriptor === undefined) {
            const expected = Issue.oneOf(world.registry.descriptors.map(({ type }) => type))
            return Effect.fail(
              invalidInput("FakePco.rows", [{ field: "type", problem: `is ${Issue.describe(type)}`, expected }])
            )
          }
          const names = Object.keys(descriptor.attributes)
          return Effect.succeed(Array.from(world.store.scan(type), (row): Row => ({
            ...row,
            attributes: Object.fromEntries(names.map((name) => [name, attribute(world.store, type, row, name)]))
          })))
        }),
      failNext: (fault = {}) =>
        Effect.suspend(() => {
          const issues = Faults.issuesOf(fault)
          if (issues.length > 0) return Effect.fail(invalidInput("FakePco.failNext", issues))
          faults.add(fault)
          return Effect.void
        })
    }
  }
})
