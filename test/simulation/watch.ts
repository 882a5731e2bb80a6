/** Everything that a program tells anybody: logs, spans, metrics, errors. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Tracer from "effect/Tracer"
import { personal, secrets } from "./churches.ts"

/** What is looked for: the beginnings of names and addresses that the churches and the items have, and secrets. */
const hidden: ReadonlyArray<readonly [what: string, text: string]> = [
  ["a name", personal],
  ["an address", "@private.example"],
  ...Object.entries(secrets).map(([whose, secret]) => [`the secret of ${whose}`, secret] as const)
]

export interface Watch {
  readonly add: (where: string, text: string) => void
  readonly addError: (where: string, error: unknown) => void
  /** Tokens that were issued. */
  readonly hide: (what: string, text: string) => void
  readonly found: () => ReadonlyArray<string>
  readonly layer: Layer.Layer<never>
  readonly wrap: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  readonly end: Effect.Effect<void>
}

const textOf = (value: unknown): string => {
  if (typeof value === "string") return value
  try {
    return JSON.stringify(value, (_, inner: unknown) => typeof inner === "bigint" ? String(inner) : inner) ?? ""
  } catch {
    return String(value)
  }
}

export const make = (): Watch => {
  const told = new Map<string, Set<string>>()
  const more: Array<readonly [string, string]> = []
  const spans: Array<Tracer.Span> = []
  const registry = new Map()
  const add = (where: string, text: string) => {
    const texts = told.get(where) ?? new Set()
    told.set(where, texts.add(text))
  }
  const logger = Logger.make(({ cause, message }) => add("a log", `${textOf(message)} ${Cause.pretty(cause)}`))
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  return {
    add,
    addError: (where, error) =>
      add(where, `${String(error)} ${error instanceof Error ? error.message : ""} ${textOf(error)}`),
    hide: (what, text) => void more.push([what, text]),
    found: () =>
      Array.from(told).flatMap(([where, texts]) =>
        Array.from(texts).flatMap((text) =>
          [...hidden, ...more].filter(([, secret]) => text.includes(secret)).map(([what, secret]) => {
            const at = text.indexOf(secret)
            return `${what} in ${where}: ${text.slice(Math.max(0, at - 100), at + secret.length + 20)}`
          })
        )
      ),
    layer: Logger.layer([logger]),
    wrap: (effect) => effect.pipe(Effect.withTracer(tracer), Effect.provideService(Metric.MetricRegistry, registry)),
    end: Effect.gen(function*() {
      for (const { attributes, links, name, status } of spans) {
        const exit = status._tag === "Ended" ? status.exit : undefined
        const failure = exit !== undefined && Exit.isFailure(exit) ? Cause.pretty(exit.cause) : ""
        add("a span", `${name} ${textOf([...attributes])} ${textOf(links.map((link) => link.attributes))} ${failure}`)
      }
      const metrics = yield* Effect.provideService(Metric.snapshot, Metric.MetricRegistry, registry)
      add("a metric", textOf(metrics.map(({ attributes, id, type }) => [id, type, attributes])))
    })
  }
}
