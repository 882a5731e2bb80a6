/**
 * Spans without personal data: an error is recorded as its tag or that of its reason, and a value is not recorded.
 *
 * @internal
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as Clock from "effect/Clock"
import * as Predicate from "effect/Predicate"
import * as Tracer from "effect/Tracer"
import type { Drift } from "../jsonapi/Drift.ts"

/** The error of a span: the tag alone, because the message may be personal. */
class OperationFailed extends Data.TaggedError("PcoError")<{ readonly message: string }> {}

/** What a span can be made with. */
type SpanOptions = Tracer.SpanOptionsNoTrace

const tagOf = (error: unknown): string => {
  const of = Predicate.hasProperty(error, "reason") ? error.reason : error
  return Predicate.hasProperty(of, "_tag") && Predicate.isString(of._tag) ? of._tag : "Failure"
}

const always = <A, E, R>(
  self: Effect.Effect<A, E, R>,
  name: string,
  options: SpanOptions
): Effect.Effect<A, E, Exclude<R, Tracer.ParentSpan>> =>
  Effect.suspend(() => {
    let failed: E | undefined
    let value: A
    return self.pipe(
      Effect.mapBoth({
        onFailure: (error) => {
          failed = error
          return new OperationFailed({ message: tagOf(error) })
        },
        // A tracer may look at the exit that a span ends with.
        onSuccess: (found) => {
          value = found
        }
      }),
      Effect.withSpan(name, options, { captureStackTrace: false }),
      Effect.mapBoth({ onFailure: () => failed!, onSuccess: () => value })
    )
  })

// Spans are created only when a tracer is provided.
const isTraced = (fiber: Fiber.Fiber<unknown, unknown>): boolean => fiber.context.mapUnsafe.has(Tracer.Tracer.key)

/**
 * Runs an effect in a span, where a tracer is provided. `onFailure` adds to the span what is known about a failure.
 *
 * @internal
 */
export const within = <A, E, R>(
  self: Effect.Effect<A, E, R>,
  name: string,
  options: () => SpanOptions,
  onFailure: (error: E) => Effect.Effect<void> = () => Effect.void
): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) =>
    isTraced(fiber)
      // the span is the parent of what runs inside, not a requirement of it
      ? always(Effect.tapError(self, onFailure), name, options()) as Effect.Effect<A, E, R>
      : self
  )

const unseen = () => {}

/**
 * A span from now until `arrived` is called, or until the effect ends, where a tracer is provided.
 *
 * @internal
 */
export const until = <A, E, R>(
  name: string,
  use: (arrived: (attributes?: Record<string, unknown>) => void) => Effect.Effect<A, E, R>,
  otherwise: Record<string, unknown> = {}
): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => {
    if (!isTraced(fiber)) return use(unseen)
    return Effect.flatMap(Effect.makeSpan(name), (span) => {
      let isOver = false
      const arrived = (attributes: Record<string, unknown> = {}) => {
        if (isOver) return
        isOver = true
        for (const [key, value] of Object.entries(attributes)) span.attribute(key, value)
        span.end(fiber.getRef(Clock.Clock).currentTimeNanosUnsafe(), Exit.void)
      }
      return Effect.onExit(use(arrived), () => Effect.sync(() => arrived(otherwise)))
    })
  })

/**
 * Tells the current span what an answer has in another form than described: an event for each attribute.
 *
 * @internal
 */
export const drift = (found: ReadonlyArray<Drift>): Effect.Effect<void> =>
  Effect.withFiber((fiber) => {
    const span = isTraced(fiber) ? fiber.context.mapUnsafe.get(Tracer.ParentSpan.key) as Tracer.AnySpan : undefined
    if (span?._tag !== "Span") return Effect.void
    const now = fiber.getRef(Clock.Clock).currentTimeNanosUnsafe()
    for (const { expected, field, found: kind, problem, type } of found) {
      span.event("pco.drift", now, { "pco.type": type, "pco.field": field, problem, found: kind, expected })
    }
    return Effect.void
  })
