/**
 * What a test can see of a church, and do to it.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { PcoError } from "../client/PcoError.ts"
import type { Fault } from "./faults.ts"
import type { Recorded, UnexpectedRequests } from "./inspect/log.ts"
import type { RowInput, Snapshot } from "./inspect/state.ts"
import type { TokenOptions } from "./oauth/credentials.ts"
import type { TokenResponse } from "./oauth/endpoints.ts"
import type { Row } from "./engine/Store.ts"
import type { Delivery, DeliveryOptions } from "./webhooks/queue.ts"

/**
 * What a test can see of the church, and do to it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** The requests so far, the newest 10,000 of them. */
  readonly requests: Effect.Effect<ReadonlyArray<Recorded>>
  /** How many requests there were so far, by endpoint, such as `GET /people/v2/people/{person_id}`. */
  readonly counts: Effect.Effect<{ readonly [endpoint: string]: number }>
  /**
   * Fails unless an endpoint was requested so many times (at least once by
   * default), with a message that lists what was requested. An endpoint is
   * `GET /people/v2/people/{person_id}`, with the id itself for one path alone, or
   * without the verb for every verb.
   */
  readonly expectRequests: (endpoint: string, times?: number) => Effect.Effect<void, UnexpectedRequests>
  /** Forgets the requests so far. The church stays as it is. */
  readonly reset: Effect.Effect<void>
  /**
   * All rows of a resource type, such as `Person`, with every attribute: also what
   * no request shows, and without being a request.
   */
  readonly rows: (type: string) => Effect.Effect<ReadonlyArray<Row>, PcoError>
  /** Puts a row in, or changes one, past every rule: also into a state that no write leads to. */
  readonly put: (type: string, row: RowInput) => Effect.Effect<Row, PcoError>
  /** Deletes a row with everything that belongs to it. */
  readonly remove: (type: string, id: string) => Effect.Effect<void, PcoError>
  /** The whole state. */
  readonly snapshot: Effect.Effect<Snapshot>
  /** Sets the whole state. Ids that were given before are not given again. */
  readonly restore: (snapshot: Snapshot) => Effect.Effect<void, PcoError>
  /**
   * Merges a person into another one, as a user of Planning Center would: reading
   * the one that is gone answers 404, its belongings stand with the one that is
   * kept, and `/people/v2/person_mergers` tells about it. Returns that row.
   */
  readonly merge: (keepId: string, removeId: string) => Effect.Effect<Row, PcoError>
  /** Makes the next requests fail, one by default. */
  readonly failNext: (fault?: Fault) => Effect.Effect<void, PcoError>
  /** Makes requests fail from now on, after the faults that are there already. */
  readonly inject: (fault: Fault) => Effect.Effect<void, PcoError>
  /** Ends all faults. */
  readonly clearFaults: Effect.Effect<void>
  /** An access token without the way through a browser. */
  readonly issueToken: (options?: TokenOptions) => Effect.Effect<TokenResponse, PcoError>
  /** Revokes an access or a refresh token, and the other one with it. */
  readonly revokeToken: (token: string) => Effect.Effect<void, PcoError>
  /**
   * The requests that Planning Center would make to subscribers by now. Each is handed
   * out once and waits ten seconds for `answerWebhook`; unanswered it has failed.
   */
  readonly webhooks: Effect.Effect<ReadonlyArray<Delivery>>
  /** The same, twice or out of order, as it happens. */
  readonly webhooksWith: (options: DeliveryOptions) => Effect.Effect<ReadonlyArray<Delivery>, PcoError>
  /**
   * Answers a delivery with a status: 2xx succeeds, 410 deactivates the subscription,
   * anything else makes Planning Center try again, up to 16 times in 5.4 days.
   */
  readonly answerWebhook: (deliveryId: string, status: number) => Effect.Effect<void, PcoError>
}

/**
 * The church that a program runs against.
 *
 * **Example** (A lost answer)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* church.failNext({ method: "POST", disconnect: "after" })
 *   const error = yield* Effect.flip(Person.create({ first_name: "Grace", last_name: "Hopper" }))
 *   console.log(error.mayHaveTakenEffect, (yield* church.rows("Person")).length)
 *   // => true 6
 * })
 *
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * **Example** (What was requested)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* Person.get("1")
 *   yield* Person.get("2")
 *   yield* church.expectRequests("GET /people/v2/people/{person_id}", 2)
 *   const error = yield* Effect.flip(church.expectRequests("GET /people/v2/people", 1))
 *   console.log(error.message)
 *   // => expected 1 request to GET /people/v2/people, and there were 0; this was requested:
 *   // =>   2 x GET /people/v2/people/{person_id}
 * })
 *
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * **Example** (Two people become one)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   const before = yield* church.snapshot
 *   const merger = yield* church.merge("1", "2")
 *   const error = yield* Effect.flip(Person.get("2"))
 *   console.log(error.status, merger.attributes.person_to_keep_id)
 *   // => 404 1
 *   yield* church.restore(before)
 *   console.log((yield* Person.get("2")).id)
 *   // => 2
 * })
 *
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * **Example** (What a subscriber is told)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { HttpClient, HttpClientRequest } from "effect/http"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const subscribe = HttpClientRequest.post(
 *   "https://api.planningcenteronline.com/webhooks/v2/webhook_subscriptions",
 *   { headers: { authorization: "Basic bWFkZTp1cA==" } }
 * ).pipe(
 *   HttpClientRequest.bodyJsonUnsafe({
 *     data: { attributes: { name: "people.v2.events.person.created", url: "https://example.com/hook" } }
 *   }),
 *   HttpClient.execute
 * )
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* subscribe
 *   yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
 *   for (const delivery of yield* church.webhooks) {
 *     console.log(delivery.url, delivery.headers["X-PCO-Webhooks-Name"])
 *     // => https://example.com/hook people.v2.events.person.created
 *     yield* church.answerWebhook(delivery.id, 200)
 *   }
 * })
 *
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category services
 * @since 0.1.0
 */
export class FakePco extends Context.Service<FakePco, Service>()("effect-pco/testing/FakePco") {}
