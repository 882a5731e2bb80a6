import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Pco } from "../../src/index.ts"
import { PcoReport } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { hasChromium, openPage } from "./chromium.ts"
import { client, inTime } from "./support.ts"

/** A program with something of everything, that takes no time in the clock of the test. */
const busy = Effect.gen(function*() {
  const program = Effect.gen(function*() {
    for (let time = 0; time < 12; time++) yield* Person.get("1", { include: ["emails"] })
    yield* Effect.forEach(
      Array.from({ length: 250 }, (_, index) => index),
      (index) => Effect.ignore(Person.list({ offset: index, per_page: 5 })),
      { concurrency: 5 }
    ).pipe(Pco.withPriority("low"))
    yield* Effect.ignore(Person.get("nobody"))
  })
  yield* inTime(program)
  return yield* PcoReport.analyze
}).pipe(Effect.provide(client({ cache: { timeToLive: "1 second" } })), Effect.scoped)

describe("the page of a report", () => {
  it.effect(
    "shows what the data say, in light and dark, wide and narrow, and logs nothing",
    () =>
      Effect.gen(function*() {
        const analysis = yield* busy
        assert.isAbove(analysis.profile.slow.length, 0)
        const html = PcoReport.toHtml(analysis)
        assert.notMatch(html, /https?:\/\//)
        if (!hasChromium()) return
        const looks = [
          { scheme: "light", width: 1280 },
          { scheme: "dark", width: 1280 },
          { scheme: "light", width: 390 },
          { scheme: "dark", width: 390 }
        ] as const
        const pages = yield* Effect.promise(() => openPage(html, looks, process.env["PAGE_SHOTS"]))
        for (const [index, { bars, contentWidth, problems, text }] of pages.entries()) {
          assert.deepStrictEqual(problems, [])
          assert.isAtMost(contentWidth, looks[index]!.width)
          // every request is under one of the bars, and the highest of them is the busiest time
          assert.strictEqual(bars.filter((bar) => bar > 0).length > 1, true)
          for (const finding of analysis.findings) assert.include(text, finding.said)
          assert.include(text, "people.Person.list")
          assert.include(text, `${analysis.profile.snapshot.requests}\nrequests`)
          assert.include(text, "the limit on average: ")
          assert.include(text, "low")
        }
        assert.notStrictEqual(pages[0]!.ground, pages[1]!.ground)
      }),
    60_000
  )

  it.effect("writes what a program calls its operations as text, not as HTML", () =>
    Effect.gen(function*() {
      const analysis = yield* PcoReport.analyze.pipe(Effect.provide(client()))
      const numbers = analysis.profile.report.total
      const html = PcoReport.toHtml({
        ...analysis,
        profile: {
          ...analysis.profile,
          report: { ...analysis.profile.report, operations: { "<script>alert(1)</script>": numbers } }
        }
      })
      assert.notInclude(html, "<script>")
      assert.include(html, "&lt;script&gt;")
    }))
})
