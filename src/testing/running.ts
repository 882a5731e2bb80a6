/**
 * A church that runs: the engine, what was asked of it, and what it was told to
 * get wrong.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import * as Timestamp from "../jsonapi/Timestamp.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as FaultCheck from "./faultCheck.ts"
import type { Fault, Strike } from "./faults.ts"
import * as Faults from "./faults.ts"
import * as Interleave from "./interleave.ts"
import * as Log from "./inspect/log.ts"
import type { RowInput } from "./inspect/state.ts"
import * as State from "./inspect/state.ts"
import { tokenIssues } from "./oauth/check.ts"
import { scopes as allScopes } from "./oauth/credentials.ts"
import * as Whoami from "./oauth/whoami.ts"
import { toResponse } from "./oauth/endpoints.ts"
import type { Options } from "./options.ts"
import { settle } from "./options.ts"
import type { Answer } from "./engine/answers.ts"
import type { Request as EngineRequest } from "./engine/engine.ts"
import * as Engine from "./engine/engine.ts"
import { merge } from "./products/people/rules/mergers.ts"
import type { Row } from "./engine/Store.ts"
import type { TokenOptions } from "./oauth/credentials.ts"
import type { Service } from "./Service.ts"
import { destroy } from "./engine/write.ts"
import * as Deliveries from "./webhooks/check.ts"
import type { DeliveryOptions } from "./webhooks/queue.ts"
import * as Webhooks from "./webhooks/Webhooks.ts"
import * as Worlds from "./products/worlds.ts"
import type { World } from "./engine/values.ts"

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
 * clock of the calling fiber. What takes effect late does so within `scope`, whoever waits for the answer.
 *
 * @internal
 */
export const make = Effect.fnUntraced(function*(
  operation: string,
  options: Options,
  more?: ReadonlyArray<string>,
  scope?: Scope.Scope
): Effect.fn.Return<Running, PcoError> {
  const { interleave, lags, latency, notModified, world: church, ...settings } = yield* settle(operation, options, more)
  const { credentials, faults: fromStart, ignored, limit, oauth, products, seed } = settings
  const webhooks = Webhooks.make(church, seed)
  const { world } = webhooks
  const served = new Set(products)
  // the rows of People are the people of every product
  const others = Worlds.lazily(world, seed, served, webhooks.observe)
  const worldOf = (product: string): World | undefined =>
    product === "people" ? served.has(product) ? world : undefined : others.worldOf(product)
  const all = State.productsOf(world, others)
  const engine = Engine.make(world, {
    identity: Whoami.make(world),
    notModified,
    limit,
    seed,
    ignored,
    lags,
    credentials,
    oauth,
    worldOf,
    webhooks: served.has("webhooks") ? webhooks.route : undefined
  })
  const faults = Faults.make(seed, fromStart)
  const log = Log.make((product) => product === "people" ? world.registry : others.worldOf(product)?.registry)
  const order = interleave === undefined ? undefined : Interleave.make(interleave)
  const { turn, vary } = order ?? Interleave.none

  const handle = (request: EngineRequest, url: URL, strike: Strike | undefined, now: number): Outcome => {
    const real = strike === undefined || strike.reaches ? engine.handle(request, now) : undefined
    webhooks.flush(now)
    const outcome = strike === undefined ? real : strike.answer(real)
    log.add(request.method, url, request.body, outcome?.status)
    return outcome
  }

  const answerNow = (request: EngineRequest, url: URL, strike: Strike | undefined): Effect.Effect<Outcome> =>
    Effect.map(Clock.currentTimeMillis, (now) => handle(request, url, strike, now))

  // Carried out by a fiber of its own: the sender may have given up by then.
  const answerLate = (request: EngineRequest, url: URL, strike: Strike, after: number): Effect.Effect<Outcome> =>
    Effect.flatMap(Clock.currentTimeMillis, (arrived) => {
      const carryOut = engine.accept(request, arrived)
      const made = strike.isReal ? undefined : strike.answer(undefined)
      if (!strike.isReal) log.add(request.method, url, request.body, made?.status)
      const work = Effect.sleep(after).pipe(
        Effect.andThen(Clock.currentTimeMillis),
        Effect.map((now): Outcome => {
          const real = carryOut(now)
          webhooks.flush(now)
          if (strike.isReal) log.add(request.method, url, request.body, real.status)
          return strike.answer(real)
        })
      )
      const forked = scope === undefined ? Effect.forkDetach(work) : Effect.forkIn(work, scope)
      return Effect.flatMap(forked, (fiber) =>
        strike.isReal
          ? Effect.tap(Fiber.join(fiber), () => Effect.sleep(Math.max(0, latency + strike.delay - after)))
          : Effect.as(Effect.sleep(latency + strike.delay), made))
    })

  const now = Effect.map(Clock.currentTimeMillis, (millis) => Timestamp.format(millis))

  const check = (operation: string, issues: ReadonlyArray<Issue.Issue>): Effect.Effect<void, PcoError> =>
    issues.length > 0 ? Effect.fail(invalidInput(`FakePco.${operation}`, issues)) : Effect.void

  const ofType = (operation: string, type: string): Effect.Effect<State.Table, PcoError> => {
    const table = all.tableOf(type)
    return table === undefined
      ? Effect.fail(invalidInput(`FakePco.${operation}`, [State.typeIssue(all, "type", type)]))
      : Effect.succeed(table)
  }

  const existing = (operation: string, field: string, type: string, id: string): Effect.Effect<Row, PcoError> => {
    const table = all.tableOf(type)
    const row = table?.world.store.get(table.descriptor.type, id)
    const issue = { field, problem: `is ${Issue.describe(id)}`, expected: `the id of a ${type} that is there` }
    return row === undefined
      ? Effect.fail(invalidInput(`FakePco.${operation}`, [issue]))
      : Effect.succeed(row)
  }

  const addFault = (operation: string, fault: Fault, rule: Fault) =>
    Effect.map(Effect.suspend(() => check(operation, FaultCheck.issuesOf(fault))), () => faults.add(rule))

  return {
    answer: (request) =>
      Effect.suspend(() => {
        const url = new URL(request.url)
        const strike = faults.strike(request.method.toUpperCase(), url.pathname)
        const half = (latency + (strike?.delay ?? 0)) / 2
        const way = half === 0 ? turn : Effect.andThen(Effect.suspend(() => Effect.sleep(vary(half))), turn)
        if (strike?.effectAfter !== undefined) {
          return turn.pipe(Effect.andThen(answerLate(request, url, strike, strike.effectAfter)), Effect.tap(turn))
        }
        const answered = answerNow(request, url, strike)
        return half === 0 && order === undefined
          ? answered
          : Effect.andThen(way, Effect.tap(answered, way))
      }),
    service: {
      requests: Effect.sync(log.requests),
      counts: Effect.sync(log.counts),
      expectRequests: (endpoint, times) =>
        Effect.suspend(() => {
          const unexpected = log.check(endpoint, times)
          return unexpected === undefined ? Effect.void : Effect.fail(unexpected)
        }),
      reset: Effect.sync(log.clear),
      rows: (type) => Effect.map(ofType("rows", type), ({ descriptor, world }) => State.rows(world, descriptor)),
      put: Effect.fnUntraced(function*(type: string, row: RowInput) {
        const { descriptor, world } = yield* ofType("put", type)
        yield* check("put", State.inputIssues(descriptor, row))
        const written = State.put(world, descriptor, row)
        webhooks.flush(yield* Clock.currentTimeMillis)
        return written
      }),
      remove: Effect.fnUntraced(function*(type: string, id: string) {
        const { descriptor, world } = yield* ofType("remove", type)
        destroy(world, descriptor, yield* existing("remove", "id", type, id), yield* now)
        webhooks.flush(yield* Clock.currentTimeMillis)
      }),
      snapshot: Effect.sync(() => State.snapshot(all)),
      restore: (snapshot) =>
        Effect.map(
          Effect.suspend(() => check("restore", State.snapshotIssues(all, snapshot))),
          () => {
            State.restore(all, snapshot)
            webhooks.discard()
          }
        ),
      merge: Effect.fnUntraced(function*(keepId: string, removeId: string) {
        yield* existing("merge", "keepId", "Person", keepId)
        yield* existing("merge", "removeId", "Person", removeId)
        if (keepId === removeId) {
          yield* check("merge", [{ field: "removeId", problem: "is the person to keep", expected: "somebody else" }])
        }
        const merger = merge(world, keepId, removeId, yield* now)
        webhooks.flush(yield* Clock.currentTimeMillis)
        return merger
      }),
      failNext: (fault = {}) => addFault("failNext", fault, { ...fault, times: fault?.times ?? 1 }),
      inject: (fault) => addFault("inject", fault, fault),
      clearFaults: Effect.sync(faults.clear),
      issueToken: Effect.fnUntraced(function*(options: TokenOptions = {}) {
        yield* check("issueToken", tokenIssues(options))
        const { clientId = oauth?.clients?.[0]?.clientId ?? "embedded", expiresIn, scopes = allScopes, ...rights } =
          options
        const life = expiresIn === undefined ? undefined : expiresIn * 1000
        return toResponse(engine.tokens.issue({ ...rights, clientId, scopes }, yield* Clock.currentTimeMillis, life))
      }),
      revokeToken: (token) =>
        Effect.suspend(() => {
          const found = engine.tokens.find(token)
          if (found !== undefined) found.isRevoked = true
          // the token itself is never repeated
          return check("revokeToken", found !== undefined ? [] : [{ field: "token", problem: "was not issued here" }])
        }),
      webhooks: Effect.map(Clock.currentTimeMillis, (now) => webhooks.take({}, now)),
      webhooksWith: Effect.fnUntraced(function*(options: DeliveryOptions) {
        yield* check("webhooksWith", Deliveries.optionIssues(options))
        return webhooks.take(options, yield* Clock.currentTimeMillis)
      }),
      answerWebhook: Effect.fnUntraced(function*(deliveryId: string, status: number) {
        yield* check("answerWebhook", Deliveries.statusIssues(status))
        if (webhooks.answer(deliveryId, status, yield* Clock.currentTimeMillis)) return
        const problem = `is ${Issue.describe(deliveryId)}`
        const expected = "the id of a delivery that was handed out less than ten seconds ago and not answered"
        yield* check("answerWebhook", [{ field: "deliveryId", problem, expected }])
      })
    }
  }
})
