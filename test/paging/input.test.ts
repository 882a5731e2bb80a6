import { assert, describe, it } from "@effect/vitest"
import { Effect, Stdio, Stream } from "effect"
import { Checkpoint, Progress } from "../../src/index.ts"
import { BackgroundCheck, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { mockPco } from "../support/mock.ts"

describe("options", () => {
  // what a program without types could give
  it.effect.each<[object, string]>([
    [{ mode: "random" }, "mode: is \"random\"; expected one of \"auto\""],
    [{ per_page: 0 }, "per_page: is 0; expected a whole number from 1 to 100, or \"adaptive\""],
    [{ per_page: 101 }, "per_page: is 101"],
    [{ per_page: "many" }, "per_page: is \"many\""],
    [{ concurrency: 0 }, "concurrency: is 0; expected a whole number from 1 to 25"],
    [{ concurrency: 26 }, "concurrency: is 26"],
    [{ concurrency: 2.5 }, "concurrency: is 2.5"],
    [{ mode: "sequential", concurrency: 2 }, "concurrency: means nothing in mode \"sequential\""],
    [{ mode: "keyset", ordered: false }, "ordered: means nothing in mode \"keyset\""],
    [{ mode: "keyset", window: 10 }, "window: means nothing in mode \"keyset\""],
    [{ ordered: "yes" }, "ordered: is \"yes\"; expected true or false"],
    [{ window: -1 }, "window: is -1; expected a whole number from 0 to 1000000"],
    [{ onProgress: 1 }, "onProgress: is 1; expected a function"],
    [{ onEnd: {} }, "onEnd: is an object; expected a function"],
    [{ offset: 100 }, "offset: is no option of a stream"],
    [{ pages: 3 }, "pages: is no option"],
    [
      { pageSize: 3 },
      "pageSize: is no option; expected one of \"include\", \"fields\", \"where\", \"order\", \"filter\", \"mode\", " +
      "\"per_page\", \"concurrency\", \"ordered\", \"window\", \"onProgress\", \"onEnd\""
    ],
    [{ where: { remote_id: undefined } }, "where.remote_id: is undefined"],
    [null as never, "options: is null; expected an object, or nothing"],
    [7 as never, "options: is 7"],
    [{ mode: "keyset", order: "last_name" }, "order: is last_name, and a keyset has an order of its own"],
    [{ mode: "keyset", order: "-created_at" }, "order: is -created_at"],
    [{ mode: "keyset", order: ["created_at", "last_name"] }, "order: is created_at,last_name"],
    [
      { mode: "keyset", order: "created_at", where: { created_at: "2026-01-01" } },
      "where.created_at: is no range"
    ]
  ])("%o", ([options, message]) =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ status: 500 }))
      const wrong = options as {}
      for (const run of [Stream.runDrain(Person.stream(wrong)), Stream.runDrain(Person.stream.pages(wrong))]) {
        const error = yield* Effect.flip(Effect.provide(run, pco.layer))
        assert.include(error.message, "people.Person.stream: refused before sending")
        assert.include(error.message, message)
      }
      assert.strictEqual(pco.requests.length, 0)
    }))

  it.effect("tell all that is wrong at once, with what is wrong about the read", () =>
    Effect.gen(function*() {
      const options = { per_page: 500, concurrency: 99, where: { nobody: 1 } }
      const error = yield* Effect.flip(Stream.runDrain(Person.emails.stream("x", options as {})))
      assert.deepStrictEqual(
        error.reason._tag === "Invalid" && error.reason.issues.map(({ field }) => field),
        ["person_id", "where.nobody", "per_page", "concurrency"]
      )
    }).pipe(Effect.provide(FakePco.layer())))

  it.effect("refuse a keyset where the endpoint has none", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(BackgroundCheck.stream({ mode: "keyset" })))
      assert.include(error.message, "mode: \"keyset\" needs created_at or updated_at to order and to query by")
    }).pipe(Effect.provide(FakePco.layer())))
})

describe("a resumable stream", () => {
  it.effect.each<[unknown, object, string]>([
    ["", {}, "job: is blank"],
    [7, {}, "job: is 7"],
    ["job", null as never, "options: is null"],
    ["job", { mode: "parallel" }, "mode: is no option"],
    ["job", { concurrency: 3 }, "concurrency: is no option"],
    ["job", { per_page: 0 }, "per_page: is 0"],
    ["job", { pageSize: 3 }, "\"filter\", \"per_page\", \"onProgress\""],
    ["job", { where: { nobody: 1 } }, "where.nobody: is nothing that Person can be queried by"]
  ])("%o %o", ([job, options, message]) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Person.stream.resumable(job as string, options as {})))
      assert.include(error.message, message)
      assert.deepStrictEqual(yield* (yield* FakePco.FakePco).counts, {})
    }).pipe(Effect.provide(Checkpoint.layerMemory), Effect.provide(FakePco.layer())))
})

describe("progress", () => {
  it.effect.each([-1, 1.5, Number.NaN])("a total of %d", (total) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Progress.track(Stream.empty, { total }))
      assert.include(error.message, "Progress.track: refused before sending: total")
    }))

  it.effect.each<[object, string]>([
    [{ width: 4 }, "width: is 4"],
    [{ width: 10.5 }, "width: is 10.5"],
    [{ interval: 0 }, "interval: is 0"],
    [{ interval: "soon" }, "interval: is \"soon\""],
    [{ label: "two\nlines" }, "label: is \"two\\nlines\""],
    [{ size: 7 }, "size: is no option"],
    [null as never, "options: is null"]
  ])("a bar with %o", ([options, message]) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Progress.bar(options as {}))
      assert.include(error.message, message)
    }).pipe(Effect.provide(Stdio.layerTest({}))))
})
