import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Logger, References } from "effect"
import { HttpClient, HttpClientError } from "effect/http"
import { Otlp } from "effect/observability"
import { TestClock } from "effect/testing"
import { Person } from "../../src/products/people/index.ts"
import { client, inTime, registry } from "./support.ts"

describe("an exporter", () => {
  it.effect("whose collector is away is a log line, and nothing to the program", () => {
    const lines: Array<string> = []
    const logger = Logger.make(({ message }) => void lines.push(String(message)))
    let tried = 0
    const away = HttpClient.make((request) =>
      Effect.suspend(() => {
        tried++
        return Effect.fail(
          new HttpClientError.HttpClientError({
            reason: new HttpClientError.TransportError({ request, cause: new Error("refused") })
          })
        )
      })
    )
    const otlp = Otlp.layerJson({ baseUrl: "http://collector.invalid:4318", resource: { serviceName: "test" } }).pipe(
      Layer.provide(Layer.succeed(HttpClient.HttpClient, away))
    )
    return Effect.gen(function*() {
      const people = yield* inTime(Effect.forEach(["1", "2", "3"], (id) => Person.get(id)))
      assert.lengthOf(people, 3)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* inTime(Person.get("4"))).id, "4")
      assert.isAbove(tried, 0)
      assert.isTrue(lines.some((line) => line.includes("Disabling exporter")))
    }).pipe(
      Effect.provide(otlp),
      Effect.provide(client()),
      Effect.provide(Logger.layer([logger])),
      Effect.provideService(References.MinimumLogLevel, "Debug"),
      registry()
    )
  })
})
