import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as LayerMap from "effect/LayerMap"
import type * as HttpClient from "effect/http/HttpClient"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import type { Import } from "../../../../src/index.ts"
import { Bulk, Journal, Pco, type PcoClient, WriteBehind } from "../../../../src/index.ts"
import {
  CsvImport,
  FieldValues,
  Files,
  Households,
  Lists,
  Matching,
  Merges,
  People,
  Person,
  Workflows
} from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"

/** A client of a church: by a key of its own, so that each test has its own memory. */
const client = (options: Partial<Pco.Options> = {}) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "everywhere", secret: Redacted.make("secret") },
    rateLimit: false,
    ...options
  })

interface Job {
  readonly items: ReadonlyArray<number>
  readonly run: (item: number) => Effect.Effect<unknown, { readonly _tag: string }, PcoClient.PcoClient>
  /** The writes that it comes to, however it is run. */
  readonly writes: Readonly<Record<string, number>>
  /** Reads that it makes once, for how many items ever. */
  readonly once?: string
  /** Whether a second run does it once more. */
  readonly isRepeated?: true
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const avatar = { name: "a.png", contentType: "image/png", content: new Uint8Array([137, 80, 78, 71]) }

const jobs: Readonly<Record<string, Job>> = {
  "Matching.findOrCreate": {
    items: [1, 1, 1, 2, 2, 1, 2],
    run: (item) =>
      Matching.findOrCreate({
        emails: [`new${item}@example.com`],
        first_name: "New",
        last_name: `Person ${"AB"[item - 1]}`
      }),
    writes: { "POST /people/v2/people": 2 }
  },
  "People.create": {
    items: upTo(6),
    run: (item) =>
      People.create({ first_name: "New", last_name: `Number ${item}`, field_values: { allergies: "Peanuts" } }),
    writes: { "POST /people/v2/people": 6, "POST /people/v2/people/{person_id}/field_data": 6 },
    once: "GET /people/v2/field_definitions"
  },
  "Households.create": {
    items: upTo(4),
    run: (item) => Households.create({ name: "New", people: [String(item)], primary_contact: String(item) }),
    writes: { "POST /people/v2/households": 4 }
  },
  "Households.join": {
    items: [31, 32, 33, 31, 32],
    run: (item) => Households.join("1", String(item)),
    writes: { "POST /people/v2/households/{household_id}/household_memberships": 3 }
  },
  "Workflows.put": {
    items: [31, 31, 32, 32, 33],
    run: (item) => Workflows.put("2", String(item)),
    writes: { "POST /people/v2/workflows/{workflow_id}/cards": 3 }
  },
  "FieldValues.set": {
    items: upTo(30),
    run: (item) => FieldValues.set(String(item), { allergies: `Peanuts ${item}` }),
    // two of them have a value there
    writes: {
      "PATCH /people/v2/people/{person_id}/field_data/{field_datum_id}": 2,
      "POST /people/v2/people/{person_id}/field_data": 28
    },
    once: "GET /people/v2/field_definitions"
  },
  "Lists.run": {
    items: [1, 1, 1],
    run: (item) => Lists.run(String(item), { poll: Schedule.spaced("100 millis") }),
    writes: { "POST /people/v2/lists/{list_id}/run": 1 },
    isRepeated: true
  },
  "Merges.follow": { items: upTo(6), run: (item) => Merges.follow(String(item)), writes: {} },
  "Files.setAvatar": {
    items: upTo(3),
    run: (item) => Files.setAvatar(String(item), avatar),
    writes: { "POST /v2/files": 3, "PATCH /people/v2/people/{person_id}": 3 }
  }
}

// all that share something begin at once: what is read is then the same in any order
const concurrency = 10

type Runs = (
  job: Job
) => Effect.Effect<unknown, unknown, FakePco.FakePco | HttpClient.HttpClient | PcoClient.PcoClient>

const queue = Bulk.queue({ name: "everywhere", schema: Schema.Finite })

const ways: Readonly<Record<string, Runs>> = {
  "Effect.forEach": ({ items, run }) => Effect.forEach(items, run, { concurrency }),
  "Bulk.run": ({ items, run }) =>
    Effect.map(Bulk.run(items, run, { concurrency }), ({ failures }) => assert.deepStrictEqual(failures, [])),
  "Bulk.worker": ({ items, run }) =>
    Effect.gen(function*() {
      const over = yield* Deferred.make<void>()
      let left = items.length
      yield* Bulk.enqueue(queue, items)
      yield* Effect.raceFirst(
        Bulk.worker(queue, run, {
          concurrency,
          onSettled: ({ _tag }) => {
            assert.strictEqual(_tag, "Done")
            if (--left === 0) Deferred.doneUnsafe(over, Effect.void)
          }
        }),
        Deferred.await(over)
      )
    }).pipe(Effect.provide(Layer.fresh(Bulk.layerQueueMemory))),
  "a client of a LayerMap": ({ items, run }) =>
    Effect.scoped(Effect.gen(function*() {
      const churches = yield* LayerMap.make((key: string) =>
        client({ auth: { applicationId: key, secret: Redacted.make("secret") } })
      )
      const report = yield* Bulk.run(items, (item) => Effect.provide(run(item), churches.get("church")), {
        concurrency
      })
      assert.deepStrictEqual(report.failures, [])
    })),
  "two clients of one church in turns": ({ items, run }) =>
    Effect.scoped(Effect.gen(function*() {
      const both = yield* Effect.all([Layer.build(client()), Layer.build(client())])
      yield* Effect.forEach(items, (item, index) => Effect.provideContext(run(item), both[index % 2]!), { concurrency })
    })),
  "a cache": ({ items, run }) =>
    Effect.provide(Bulk.run(items, run, { concurrency }), client({ cache: { timeToLive: "10 minutes" } })),
  "a journal, and the rest by a second run": ({ items, run }) =>
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "everywhere" })
      const half = Math.ceil(items.length / 2)
      yield* Bulk.run(items.slice(0, half), run, { concurrency, checkpoint })
      const report = yield* Bulk.run(items, run, { concurrency, checkpoint })
      assert.strictEqual(report.before, half)
      assert.strictEqual(report.failed, 0)
    }).pipe(Effect.provide(Layer.fresh(Journal.layerMemory))),
  "deferred writes beside it": ({ items, run }) =>
    Effect.gen(function*() {
      const beside = (item: number) =>
        Effect.andThen(run(item), Pco.deferred(Person.emails.delete(String(item), "999999")))
      const report = yield* Bulk.run(items, beside, { concurrency })
      assert.deepStrictEqual(report.failures, [])
      while ((yield* WriteBehind.waiting) > 0) yield* Effect.sleep("10 millis")
    }).pipe(
      Effect.provide(WriteBehind.layerKeyValueStore()),
      Effect.provide(Layer.fresh(KeyValueStore.layerMemory)),
      Effect.provide(client())
    )
}

/** A second run looks again, and two clients share no request. */
const readingAlike = new Set([
  "Bulk.run",
  "Bulk.worker",
  "a client of a LayerMap",
  "a cache",
  "deferred writes beside it"
])

const church = (options: FakePco.Options = {}) =>
  Layer.provideMerge(
    client(),
    Layer.fresh(FakePco.layerHttpClient({ people: 40, limit: false, latency: "4 millis", ...options }))
  )

const counted = (runs: Runs, job: Job, options?: FakePco.Options) =>
  Effect.gen(function*() {
    yield* runs(job)
    const counts = yield* (yield* FakePco.FakePco).counts
    const of = (isRead: boolean) =>
      Object.fromEntries(
        Object.entries(counts).filter(([name]) =>
          name.startsWith("GET") === isRead && !name.endsWith("/emails/{email_id}")
        )
      )
    return { reads: of(true), writes: of(false) }
  }).pipe(Effect.provide(church(options)))

describe.each(Object.keys(jobs))("%s", (name) => {
  const job = jobs[name]!

  it.live.each(Object.keys(ways))("comes to the same effects by %s", (way) =>
    Effect.gen(function*() {
      const { reads, writes } = yield* counted(ways[way]!, job)
      const times = job.isRepeated === true && way.startsWith("a journal") ? 2 : 1
      const expected = Object.entries(job.writes).map(([name, count]) => [name, times * count])
      assert.deepStrictEqual(writes, Object.fromEntries(expected))
      if (job.once !== undefined) assert.strictEqual(reads[job.once], 1)
      // how often a job looks that waits depends on the clock
      if (readingAlike.has(way) && job.isRepeated !== true) {
        assert.deepStrictEqual(reads, (yield* counted(ways["Effect.forEach"]!, job)).reads)
      }
    }))

  it.live("writes nothing in a dry run, whichever client it has", () =>
    Effect.gen(function*() {
      const dry: Runs = ({ items, run }) =>
        Effect.gen(function*() {
          const options = { concurrency, dryRun: { reads: true } } as const
          const first = yield* Bulk.run(items, run, options)
          const second = yield* Bulk.run(items, (item) => Effect.provide(run(item), client()), options)
          for (const report of [first, second]) {
            assert.strictEqual(report.failed, 0)
            assert.strictEqual(report.planned.length > 0, Object.keys(job.writes).length > 0)
            assert.strictEqual(report.cutShort > 0, Object.keys(job.writes).length > 0)
          }
        })
      const { reads, writes } = yield* counted(dry, job)
      assert.deepStrictEqual(writes, {})
      if (job.once !== undefined) assert.strictEqual(reads[job.once], 2)
    }))
})

describe("with answers in any order", () => {
  const seeds = Array.from({ length: 5 }, (_, index) => index + 1)
  const together = ["Matching.findOrCreate", "Households.join", "Workflows.put", "FieldValues.set"]

  it.effect.each(together)(
    "%s comes to the same effects",
    (name) =>
      Effect.forEach(seeds, (interleave) =>
        PcoTest.skipWaits(Effect.gen(function*() {
          const { reads, writes } = yield* counted(ways["a client of a LayerMap"]!, jobs[name]!, { interleave })
          assert.deepStrictEqual(writes, jobs[name]!.writes, `seed ${interleave}`)
          if (jobs[name]!.once !== undefined) assert.strictEqual(reads[jobs[name]!.once!], 1, `seed ${interleave}`)
        })), { discard: true })
  )
})

it.live("300 values read the fields of the church once", () =>
  Effect.gen(function*() {
    const items = upTo(300)
    const churches = yield* LayerMap.make((_: string) => client())
    const report = yield* Bulk.run(items, (id) =>
      Effect.provide(FieldValues.set(String(id), { allergies: "Peanuts" }), churches.get("church")))
    assert.strictEqual(report.done, 300)
    assert.strictEqual((yield* (yield* FakePco.FakePco).counts)["GET /people/v2/field_definitions"], 1)
  }).pipe(Effect.scoped, Effect.provide(church({ people: 300, latency: "1 millis" }))))

describe("CsvImport.run", () => {
  const rows = ["Grace", "Grace", "Ada"].map((first_name, index): Import.Row<{ readonly first_name: string }> => ({
    row: index + 2,
    data: { first_name }
  }))
  const previewed = CsvImport.preview(rows.slice(0, 1).concat(rows.slice(2)), ({ first_name }) => ({
    identity: { emails: [`${first_name}@example.com`], first_name, last_name: "New" },
    data: {}
  }))

  it.live.each(["plain", "a client provided around it", "with a journal"])(
    "creates each person once, %s",
    (way) =>
      Effect.gen(function*() {
        const run = Effect.flatMap(previewed, (preview) =>
          Effect.flatMap(
            Journal.open({ job: "import" }),
            (checkpoint) => CsvImport.run(preview, way === "with a journal" ? { checkpoint } : {})
          ))
        const twice = Effect.andThen(run, run)
        yield* way === "a client provided around it" ? Effect.provide(twice, client({ cache: {} })) : twice
        const counts = yield* (yield* FakePco.FakePco).counts
        assert.strictEqual(counts["POST /people/v2/people"], 2)
      }).pipe(Effect.provide(Layer.fresh(Journal.layerMemory)), Effect.provide(church()))
  )

  it.live("writes nothing in a dry run, and says what was cut short", () =>
    Effect.gen(function*() {
      const report = yield* CsvImport.run(yield* previewed, { dryRun: { reads: true } })
      assert.deepStrictEqual(report.planned.map(({ operation }) => operation), [
        "people.Person.create",
        "people.Person.create"
      ])
      assert.strictEqual(report.cutShort, 2)
      assert.isUndefined((yield* (yield* FakePco.FakePco).counts)["POST /people/v2/people"])
    }).pipe(Effect.provide(church())))
})
