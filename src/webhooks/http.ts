/**
 * Receivers for servers.
 *
 * @since 0.2.0
 */
import * as ByteSize from "effect/ByteSize"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { HttpServerError } from "effect/http/HttpServerError"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import type { PcoError } from "../client/PcoError.ts"
import type { Inbox } from "./Inbox.ts"
import type { Answer, Receiver, ReceiverOptions } from "./receiver.ts"
import * as Receivers from "./receiver.ts"
import type { Request as Given } from "./receive.ts"

const respond = ({ body, status }: Answer) => HttpServerResponse.text(body, { status })

const unread = ({ reason }: HttpServerError): Answer =>
  reason._tag === "RequestParseError" && reason.reason === "BodyTooLarge"
    ? { status: 413, body: "the body is too large" }
    : { status: 400, body: "the body could not be read" }

/** The bytes of a body that is neither too large nor too slow. */
const read = (
  request: HttpServerRequest.HttpServerRequest,
  { maxBodyBytes, timeout }: Pick<Receiver<never, never>, "maxBodyBytes" | "timeout">
): Effect.Effect<Uint8Array, Answer> =>
  request.arrayBuffer.pipe(
    Effect.provideService(HttpServerRequest.MaxBodySize, ByteSize.fromInputUnsafe(maxBodyBytes)),
    Effect.mapBoth({ onFailure: unread, onSuccess: (buffer) => new Uint8Array(buffer) }),
    Effect.timeoutOrElse({
      duration: timeout,
      orElse: () => Effect.fail<Answer>({ status: 400, body: "the body took too long" })
    })
  )

const answer = <E, R>(
  receiver: Receiver<E, R>,
  request: HttpServerRequest.HttpServerRequest
): Effect.Effect<Answer, E, Inbox | R> =>
  Effect.flatMap(Effect.result(read(request, receiver)), (body) =>
    body._tag === "Failure"
      ? Effect.succeed(body.failure)
      : receiver.answer({ body: body.success, headers: request.headers }))

/**
 * Answers a request that something else has read: believes it, stores it, and says what to answer.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (A request that nobody signed)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * const receive = Webhooks.receive({ secrets: Redacted.make("the secret of the subscription") })
 * const inbox = Webhooks.layerInbox().pipe(Layer.provide(Bulk.layerQueueMemory))
 * const answer = await Effect.runPromise(receive({ body: "{}", headers: {} }).pipe(Effect.provide(inbox)))
 * console.log(answer.status)
 * // => 401
 * ```
 *
 * @category receiving
 * @since 0.2.0
 */
export const receive = <E = never, R = never>(
  options: ReceiverOptions<E, R>
): (request: Given) => Effect.Effect<Answer, E | PcoError, Inbox | R> => {
  const making = Receivers.make("Webhooks.receive", options)
  return (request) => Effect.flatMap(making, (receiver) => receiver.answer(request))
}

/**
 * Answers a request inside `effect/http`: the handler of a route of your own, and of an endpoint of `HttpApi` by
 * `HttpApiBuilder`'s `handleRaw`, which leaves the body unread.
 *
 * **Example** (A route of your own)
 *
 * ```ts
 * import { Redacted } from "effect"
 * import { Webhooks } from "effect-pco/webhooks"
 * import { HttpRouter } from "effect/http"
 *
 * const secrets = [Redacted.make("the new secret"), Redacted.make("the old one")]
 * export const route = HttpRouter.add("POST", "/planning-center", Webhooks.handler({ secrets }))
 * ```
 *
 * @category receiving
 * @since 0.2.0
 */
export const handler = <E = never, R = never>(
  options: ReceiverOptions<E, R>
): Effect.Effect<
  HttpServerResponse.HttpServerResponse,
  E | PcoError,
  HttpServerRequest.HttpServerRequest | Inbox | R
> => {
  const making = Receivers.make("Webhooks.handler", options)
  return Effect.flatMap(
    Effect.all([making, HttpServerRequest.HttpServerRequest]),
    ([receiver, request]) => Effect.map(answer(receiver, request), respond)
  )
}

/**
 * Adds the route of a receiver to `HttpRouter`.
 *
 * The layer fails with `Invalid` when an option is wrong. An effect of `secrets` that fails answers 503, and Planning
 * Center delivers again.
 *
 * **Example** (Ten lines that receive)
 *
 * ```ts no-run
 * import { NodeHttpServer, NodeRuntime } from "@effect/platform-node"
 * import { Config, Console, Effect, Layer } from "effect"
 * import { Bulk } from "effect-pco"
 * import { SqliteClient } from "effect-pco/node"
 * import { Webhooks } from "effect-pco/webhooks"
 * import { HttpRouter } from "effect/http"
 * import { createServer } from "node:http"
 *
 * const worker = Webhooks.worker([
 *   Webhooks.on("people.v2.events.person.created", (event) => Console.log("welcome", event.resource.id))
 * ])
 * const server = HttpRouter.serve(Webhooks.route("/webhooks", { secrets: Config.Redacted("PCO_WEBHOOK_SECRET") })).pipe(
 *   Layer.provide(NodeHttpServer.layer(createServer, { port: 3000 }))
 * )
 * const inbox = Webhooks.layerInbox().pipe(
 *   Layer.provide(Bulk.layerQueueSql()),
 *   Layer.provide(SqliteClient.layer({ filename: "inbox.db" }))
 * )
 * NodeRuntime.runMain(Effect.provide(worker, Layer.provideMerge(server, inbox)))
 * ```
 *
 * @category receiving
 * @since 0.2.0
 */
export const route = <E = never, R = never>(
  path: `/${string}`,
  options: ReceiverOptions<E, R>
): Layer.Layer<never, PcoError, HttpRouter.HttpRouter | Inbox | R> =>
  HttpRouter.use((router) =>
    Effect.gen(function*() {
      const receiver = yield* Receivers.make("Webhooks.route", options)
      const context = yield* Effect.context<Inbox | R>()
      yield* router.add("POST", path, (request) =>
        answer(receiver, request).pipe(
          Effect.catch((error) =>
            Effect.as(
              Effect.logError("the secrets of the webhooks could not be read", errorName(error)),
              { status: 503, body: "try again later" } as const
            )
          ),
          Effect.map(respond),
          Effect.provide(context)
        ))
    })
  ) as Layer.Layer<never, PcoError, HttpRouter.HttpRouter | Inbox | R>

const errorName = (error: unknown): string =>
  typeof error === "object" && error !== null && "_tag" in error ? String(error._tag) : "unknown"

/**
 * A receiver as a function of the web platform, for any server or worker that speaks `Request` and `Response`.
 *
 * The layer is built with the first request. `dispose` releases it.
 *
 * **Example** (In a worker)
 *
 * ```ts
 * import { Layer, Redacted } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * const inbox = Webhooks.layerInbox().pipe(Layer.provide(Bulk.layerQueueMemory))
 * const { handler } = Webhooks.toWebHandler(inbox, { secrets: Redacted.make("the secret of the subscription") })
 * const response = await handler(new Request("http://localhost/webhooks", { method: "POST", body: "{}" }))
 * console.log(response.status)
 * // => 401
 * ```
 *
 * @category receiving
 * @since 0.2.0
 */
export const toWebHandler = <E, E2 = never, R = never>(
  inbox: Layer.Layer<Inbox | R, E>,
  options: ReceiverOptions<E2, R>
): {
  readonly handler: (request: globalThis.Request) => Promise<globalThis.Response>
  readonly dispose: () => Promise<void>
} => {
  const routes = Layer.provide(route("/*", options), inbox)
  const { dispose, handler } = HttpRouter.toWebHandler(
    routes as Layer.Layer<never, E | PcoError, HttpRouter.HttpRouter>,
    { disableLogger: true }
  )
  return { handler: (request) => handler(request, Context.empty() as never), dispose }
}
