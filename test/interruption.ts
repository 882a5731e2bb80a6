import { Effect, Fiber } from "effect"
import { MixedScheduler, Scheduler } from "effect/Scheduler"

/** Lets others run once, before the step of this number. */
class YieldingAt extends MixedScheduler {
  private step = 0
  private readonly at: number

  constructor(at: number) {
    super()
    this.at = at
  }

  override shouldYield(): boolean {
    return this.step++ === this.at
  }
}

/** Interrupts an effect before the step of this number. */
export const interruptedBefore = (step: number) => <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const running = Effect.provideService(effect, Scheduler, new YieldingAt(step))
    yield* Fiber.interrupt(yield* Effect.forkChild(running, { startImmediately: true }))
  })
