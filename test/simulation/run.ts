/** Runs one case and says which promises were broken. */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import * as TheChurches from "./churches.ts"
import * as Events from "./events.ts"
import * as Listens from "./listen.ts"
import type { Step, StepContext } from "./construct.ts"
import type { Case } from "./grammar.ts"
import * as Grammar from "./grammar.ts"
import type { Env, Process } from "./process.ts"
import * as Processes from "./process.ts"
import { afterwards } from "./promises.ts"
import * as Registers from "./register.ts"
import * as Time from "./time.ts"
import type { Violation } from "./violations.ts"
import * as Watching from "./watch.ts"

const isOfDead = (cause: Cause.Cause<unknown>): boolean =>
  cause.reasons.some((reason) => Cause.isDieReason(reason) && reason.defect instanceof TheChurches.Dead)

/** A process with its scope, and what it takes to end it. */
interface Living {
  readonly process: Process
  readonly scope: Scope.Closeable
  isAlive: boolean
}

const program = Effect.fnUntraced(function*(given: Case) {
  const base = yield* Clock.Clock
  const violations: Array<Violation> = []
  const violate: StepContext["violate"] = (promise, what) => {
    if (violations.length < 20) violations.push({ promise, what })
  }
  const watch = Watching.make()
  const register = Registers.make()
  const churches = yield* TheChurches.make(given.network)
  const [kept, contents] = yield* Processes.keep
  const users = yield* Events.users(kept, churches, watch)
  const hookSecrets = yield* Events.subscribe(churches)
  for (const secret of Object.values(hookSecrets)) watch.hide("the secret of a subscription", Redacted.value(secret))
  yield* churches.harm
  const isLate = given.network.faults.some(({ kind }) => kind.startsWith("late"))
  const sample = Events.sampler(churches, register)
  // rows are dear to look at: only who is written to changes, and late effects come with any request
  let isWritten = false
  churches.onRequest = ({ method, path }) => {
    if (method === "PATCH" && Events.isWatched(path)) isWritten = true
    else if (!isWritten || !isLate) return Effect.void
    return sample
  }
  yield* sample
  let skew = 0
  let number = 0
  let unique = 1_000_001
  const isCrashing = given.disturbances.some(({ _tag }) => _tag === "Kill" || _tag === "Stop")
  const listening = Listens.make(churches, register, hookSecrets, given.settings, isCrashing)
  const lanes = given.lanes.map((steps) =>
    steps.map((step): Step & { isDone: boolean } => ({
      ...Grammar.begin(step, {
        number: number++,
        network: given.network,
        settings: given.settings,
        isCrashing,
        churches,
        register,
        sample,
        users,
        watch,
        violate,
        unique: () => unique++
      }),
      isDone: false
    }))
  )
  for (const { prepare } of lanes.flat()) if (prepare !== undefined) yield* prepare
  const living = Effect.gen(function*() {
    const scope = yield* Scope.make()
    const life: { isAlive: boolean } = { isAlive: true }
    const clock = Time.skewed(base, () => skew)
    const process = yield* Processes.start(
      given.settings,
      given.network.limit,
      churches,
      kept,
      contents,
      clock,
      () => life.isAlive
    ).pipe(
      Effect.provideService(Clock.Clock, clock),
      Scope.provide(scope),
      Effect.provide(watch.layer),
      watch.wrap,
      Effect.orDie
    )
    return Object.assign(life, { process, scope }) as Living
  })

  const within = <A>({ process }: Living, effect: Effect.Effect<A, never, Env>): Effect.Effect<A> =>
    effect.pipe(
      Effect.provideContext(process.env),
      Effect.provideService(Clock.Clock, process.clock),
      Effect.provide(watch.layer),
      watch.wrap
    )

  const told = (what: string) => <A>(exit: Exit.Exit<A, unknown>) => {
    if (Exit.isFailure(exit) && !isOfDead(exit.cause) && Cause.hasDies(exit.cause)) {
      violate("no defect", `${what}: ${Cause.pretty(exit.cause)}`)
    }
  }

  const begun = (life: Living) =>
    Effect.forkChild(
      within(
        life,
        Effect.forEach(lanes, (lane) =>
          Effect.forEach(lane, (step) =>
            step.isDone ? Effect.void : Effect.andThen(
              step.run,
              Effect.sync(() => void (step.isDone = true))
            )), {
          concurrency: "unbounded",
          discard: true
        }).pipe(Effect.raceFirst(listening.listen))
      ),
      { startImmediately: true }
    )

  const taking = given.network.taken ? yield* Effect.forkScoped(Events.take(churches, given.network.limit)) : undefined
  let life = yield* living
  let running = yield* begun(life)
  const end = (how: "Kill" | "Stop") =>
    Effect.gen(function*() {
      const old = life
      if (how === "Stop") {
        yield* Fiber.interrupt(running)
        yield* Scope.close(old.scope, Exit.void)
      } else {
        old.isAlive = false
        running.interruptUnsafe()
        yield* Effect.forkDetach(Scope.close(old.scope, Exit.void))
      }
      yield* Effect.sleep("1 second")
      life = yield* living
      running = yield* begun(life)
    })

  const start = base.currentTimeMillisUnsafe()
  for (const disturbance of given.disturbances.toSorted((one, other) => one.at - other.at)) {
    const left = start + disturbance.at - base.currentTimeMillisUnsafe()
    yield* Effect.raceFirst(Effect.sleep(Math.max(0, left)), Fiber.await(running))
    // the program is over
    if (running.pollUnsafe() !== undefined) break
    switch (disturbance._tag) {
      case "Jump": {
        skew += disturbance.by
        break
      }
      case "Edit": {
        yield* Events.edit(churches, register, disturbance.church, String(disturbance.person))
        break
      }
      case "SignIn": {
        yield* users.signIn(disturbance.by, String(disturbance.person))
        break
      }
      default:
        yield* end(disturbance._tag)
    }
  }
  told("the program")(yield* Fiber.await(running))
  yield* churches.heal
  if (taking !== undefined) yield* Fiber.interrupt(taking)
  // what was told before goes through the inbox
  told("the inbox")(yield* Effect.exit(within(life, Effect.raceFirst(listening.listen, Effect.sleep("3 minutes")))))
  for (const step of lanes.flat()) {
    if (step.finish !== undefined) told("the end of a step")(yield* Effect.exit(within(life, step.finish)))
  }
  yield* Effect.sleep("1 minute")
  yield* sample
  for (const step of lanes.flat()) if (step.check !== undefined) yield* step.check
  for (const { promise, what } of listening.broken()) violate(promise, what)
  yield* within(life, afterwards({ given, churches, contents, violate, isCrashing }))
  yield* Scope.close(life.scope, Exit.void)
  yield* watch.end
  for (const found of watch.found()) violate("nothing secret or personal is told", found)
  return violations
})

/** Runs a case in virtual time. */
export const run = (given: Case): Effect.Effect<ReadonlyArray<Violation>> =>
  Effect.gen(function*() {
    const scope = yield* Scope.make()
    // what is drawn, such as the jitter of waits, is drawn from the case
    const seed = JSON.stringify(given)
    const violations = yield* Time.runOn(program(given).pipe(Scope.provide(scope), Random.withSeed(seed), Effect.exit))
    const late: ReadonlyArray<Violation> = [{ promise: "it ends", what: "it goes on after four hours" }]
    if (violations === undefined) return late
    if (Exit.isFailure(violations)) {
      return [{ promise: "no defect", what: Cause.pretty(violations.cause) } satisfies Violation]
    }
    yield* Scope.close(scope, Exit.void)
    return violations.value
  }).pipe(Effect.provide(TestClock.layer()), Effect.scoped) as Effect.Effect<ReadonlyArray<Violation>>
