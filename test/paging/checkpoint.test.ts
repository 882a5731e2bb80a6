import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Layer, Schema, Stream } from "effect"
import { KeyValueStore, Redis } from "effect/persistence"
import { Checkpoint, type Progress } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { hasRedis, redisUrl } from "../auth/redis.ts"
import { checkpointSuite } from "./checkpointSuite.ts"
import { at, idsOf, listing, numbers, people } from "./support.ts"

describe("in memory", () => checkpointSuite(Checkpoint.layerMemory))

it.effect("tells that it is over when it fails too", () =>
  Effect.gen(function*() {
    const told: Array<boolean> = []
    const onProgress = ({ done }: Progress.Progress) => Effect.sync(() => void told.push(done))
    const stream = Person.stream.resumable("job", { per_page: 10, onProgress })
    yield* Effect.flip(Stream.runForEach(stream, () => Effect.fail("no")))
    assert.deepStrictEqual(told.filter((done) => done), [true])
    assert.isTrue(told.at(-1))
  }).pipe(Effect.provide(FakePco.layer({ people: 15 })), Effect.provide(Checkpoint.layerMemory)))

describe("in files", () =>
  checkpointSuite(
    Layer.unwrap(
      Effect.gen(function*() {
        const directory = yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped()
        return Checkpoint.layerFile({ directory: `${directory}/of/jobs` })
      })
    ).pipe(Layer.provide(NodeServices.layer)),
    ["\ud800", "\ud801", "\ufffd"]
  ))

describe("in a key-value store", () =>
  checkpointSuite(Checkpoint.layerKeyValueStore().pipe(Layer.provide(KeyValueStore.layerMemory))))

describe.skipIf(!hasRedis)("in Redis", () => {
  const prefix = `effect-pco-test:checkpoint:${process.pid}:`
  checkpointSuite(Checkpoint.layerRedis({ prefix }).pipe(Layer.provide(NodeRedis.layer({ url: redisUrl }))))

  it.effect("leaves nothing behind", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      assert.deepStrictEqual(yield* redis.send("KEYS", `${prefix}*`), [])
    }).pipe(Effect.provide(NodeRedis.layer({ url: redisUrl }))))
})

describe("files", () => {
  const inDirectory = <A, E>(
    use: (directory: string) => Effect.Effect<A, E, Checkpoint.Checkpoint | FileSystem.FileSystem>
  ) =>
    Effect.gen(function*() {
      const directory = yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped()
      return yield* Effect.provide(use(directory), Checkpoint.layerFile({ directory }))
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

  it.effect("are whole, and the only ones", () =>
    inDirectory((directory) =>
      Effect.gen(function*() {
        const checkpoint = yield* Checkpoint.Checkpoint
        yield* Effect.forEach(numbers(20), (id) => checkpoint.save("job", { id }), { concurrency: "unbounded" })
        const files = yield* (yield* FileSystem.FileSystem).readDirectory(directory)
        assert.deepStrictEqual(files, ["job.json"])
      })
    ))

  it.effect("take another program that starts at the same time", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const directory = yield* fs.makeTempDirectoryScoped()
      // it takes away what this one looks for
      const rename = (from: string, to: string) => Effect.andThen(fs.rename(from, to), fs.remove(to))
      const layer = Checkpoint.layerFile({ directory }).pipe(
        Layer.provide(Layer.succeed(FileSystem.FileSystem, { ...fs, rename }))
      )
      yield* Layer.build(layer)
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)))

  it.effect("that are none are told from none", () =>
    inDirectory((directory) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* fs.writeFileString(`${directory}/job.json`, "{\"version\":1,")
        const error = yield* Effect.flip(Stream.runDrain(Person.stream.resumable("job")))
        assert.strictEqual(error.message, "job: the checkpoint is not of this job: checkpoint: is no JSON")
        yield* fs.makeDirectory(`${directory}/other.json`)
        const failed = yield* Effect.flip(Stream.runDrain(Person.stream.resumable("other")))
        assert.strictEqual(failed.reason._tag, "CheckpointStoreFailed")
      }).pipe(Effect.provide(FakePco.layer({ people: 5 })))
    ))
})

const saved = Effect.flatMap(Checkpoint.Checkpoint, (checkpoint) => checkpoint.load("job"))

describe("a resumable stream", () => {
  it.effect("repeats nothing that was acknowledged and loses nothing that was not, in whatever order", () =>
    Effect.gen(function*() {
      const acked: Array<string> = []
      const stream = Person.stream.resumable("job", { per_page: 7 })
      // every third one is left
      const some = stream.pipe(
        Stream.take(30),
        Stream.runCollect,
        Effect.flatMap((rows) =>
          Effect.forEach(
            rows.toReversed(),
            ({ ack, value }) =>
              Number(value.id) % 3 === 0 ? Effect.void : Effect.tap(ack, () => Effect.sync(() => acked.push(value.id)))
          )
        )
      )
      yield* some
      const again = yield* Stream.runCollect(stream)
      assert.sameMembers([...acked, ...again.map(({ value }) => value.id)], numbers(50))
      assert.strictEqual(acked.length, 20)
      // at once, and twice
      yield* Checkpoint.ackAll([...again, ...again])
      assert.isUndefined(yield* saved)
    }).pipe(
      Effect.provide(listing(() => people(50, (index) => Math.floor(index / 4))).layer),
      Effect.provide(Checkpoint.layerMemory)
    ))

  it.live("keeps acknowledgements that come together together", () => {
    let saves = 0
    const memory = Layer.effect(
      Checkpoint.Checkpoint,
      Effect.map(Checkpoint.Checkpoint, (checkpoint) =>
        Checkpoint.Checkpoint.of({
          ...checkpoint,
          save: (key, state) =>
            Effect.sleep("10 millis").pipe(
              Effect.andThen(checkpoint.save(key, state)),
              Effect.tap(() => Effect.sync(() => saves++))
            )
        }))
    ).pipe(Layer.provide(Checkpoint.layerMemory))
    return Effect.gen(function*() {
      const rows = yield* Person.stream.resumable("job").pipe(Stream.take(40), Stream.runCollect)
      yield* Checkpoint.ackAll(rows)
      assert.isAtMost(saves, 2)
      const rest = yield* Stream.runCount(Person.stream.resumable("job"))
      assert.strictEqual(rest, 60)
    }).pipe(Effect.provide(memory), Effect.provide(FakePco.layer({ people: 100, limit: false })))
  })

  it.effect("holds no more in its checkpoint than is under way", () =>
    Effect.gen(function*() {
      const stream = Person.stream.resumable("job")
      yield* stream.pipe(Stream.take(900), Checkpoint.runForEach(() => Effect.void))
      assert.isBelow(JSON.stringify(yield* saved).length, 300)
    }).pipe(Effect.provide(listing(() => people(1000)).layer), Effect.provide(Checkpoint.layerMemory)))

  it.effect("holds nothing personal in its checkpoint", () =>
    Effect.gen(function*() {
      const where = { search_name: "Lovelace" }
      yield* Person.stream.resumable("job", { where }).pipe(Stream.take(2), Checkpoint.runForEach(() => Effect.void))
      assert.notInclude(JSON.stringify(yield* saved), "Lovelace")
    }).pipe(
      Effect.provide(FakePco.layer({
        people: numbers(5).map((id) => ({ first_name: id, last_name: "Lovelace" })),
        limit: false
      })),
      Effect.provide(Checkpoint.layerMemory)
    ))

  it.effect("sees what changed meanwhile along updated_at", () => {
    const first = people(30)
    const rows = [...first]
    return Effect.gen(function*() {
      const stream = Person.stream.resumable("job", { order: "updated_at", per_page: 10 })
      const seen: Array<string> = []
      const write = ({ id }: { readonly id: string }) => Effect.sync(() => seen.push(id))
      yield* stream.pipe(Stream.take(20), Checkpoint.runForEach(write))
      rows[4] = { ...first[4]!, updated_at: at(100) }
      yield* stream.pipe(Checkpoint.runForEach(write))
      assert.deepStrictEqual(seen, [...numbers(30), "5"])
    }).pipe(Effect.provide(listing(() => rows).layer), Effect.provide(Checkpoint.layerMemory))
  })

  it.effect("refuses the checkpoint of something else", () =>
    Effect.gen(function*() {
      const take = Stream.take(3)
      const run = Checkpoint.runForEach(() => Effect.void)
      yield* Person.stream.resumable("job").pipe(take, run)
      const before = yield* (yield* FakePco.FakePco).counts
      const other = yield* Effect.flip(run(Person.stream.resumable("job", { where: { status: "active" } })))
      assert.strictEqual(
        other.message,
        "job: the checkpoint is not of this job: query: is another one; expected the options that it was begun with, or " +
          "Checkpoint.clear to begin anew"
      )
      yield* Effect.flip(run(Person.emails.stream.resumable("1", "job")))
      const checkpoint = yield* Checkpoint.Checkpoint
      yield* checkpoint.save("job", { ...yield* saved as Effect.Effect<object>, version: 3 })
      const newer = yield* Effect.flip(run(Person.stream.resumable("job")))
      assert.include(newer.message, "version")
      assert.strictEqual(newer.reason._tag, "CheckpointMismatch")
      assert.deepStrictEqual(yield* (yield* FakePco.FakePco).counts, before)
      // the size of pages and the fields may change
      yield* checkpoint.clear("job")
      yield* Person.stream.resumable("job").pipe(take, run)
      yield* run(Person.stream.resumable("job", { per_page: 2, fields: { Person: ["first_name"] } }))
    }).pipe(Effect.provide(FakePco.layer({ people: 10, limit: false })), Effect.provide(Checkpoint.layerMemory)))
})

describe("a resumable stream along offsets", () => {
  const options = { order: "last_name", per_page: 10 } as const
  const resumed = (between: (church: FakePco.FakePco["Service"]) => Effect.Effect<unknown, unknown>) =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const stream = Person.stream.resumable("job", options)
      const seen: Array<string> = []
      const write = ({ id }: { readonly id: string }) => Effect.sync(() => seen.push(id))
      const order = yield* idsOf(Person.stream({ order: "last_name" }))
      yield* stream.pipe(Stream.take(25), Checkpoint.runForEach(write))
      assert.deepStrictEqual(seen, order.slice(0, 25))
      yield* Effect.orDie(between(church))
      yield* stream.pipe(Checkpoint.runForEach(write))
      return { seen, order }
    }).pipe(
      Effect.provide(FakePco.layer({ people: 60, limit: false })),
      Effect.provide(Checkpoint.layerMemory)
    )

  it.effect("goes on behind the last row", () =>
    Effect.gen(function*() {
      const { order, seen } = yield* resumed(() => Effect.void)
      assert.deepStrictEqual(seen, order)
    }))

  it.effect("looks back where rows before it went", () =>
    Effect.gen(function*() {
      const { order, seen } = yield* resumed((church) =>
        Effect.gen(function*() {
          const gone = (yield* church.rows("Person")).map(({ id }) => id)
          for (const id of gone.slice(0, 30)) yield* church.remove("Person", id)
        })
      )
      assert.deepStrictEqual(seen.slice(25), order.slice(25).filter((id) => Number(id) > 30))
    }))

  it.effect("repeats nothing where rows before it came", () =>
    Effect.gen(function*() {
      const { order, seen } = yield* resumed((church) =>
        Effect.forEach(numbers(12, 900), (id) =>
          church.put("Person", { id, attributes: { first_name: "Aa", last_name: "Aaa" } }))
      )
      assert.sameMembers(
        seen.filter((id) =>
          Number(id) < 900
        ),
        [...order]
      )
      assert.strictEqual(new Set(seen).size, seen.length)
    }))
})

describe("a resumable stream, stopped anywhere", () => {
  const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
  const Stops = Schema.Array(Schema.Struct({ take: between(0, 15), skip: between(0, 3) })).check(Schema.isMaxLength(8))

  it.effect.prop(
    "acknowledges every row once",
    [Schema.Array(between(-1, 4)).check(Schema.isMaxLength(40)), Stops, between(1, 6), Schema.Boolean],
    ([seconds, stops, per_page, isKeyset]) => {
      const rows = seconds.map((second, index) => ({
        id: String(index + 1),
        created_at: second < 0 ? null : at(second),
        updated_at: null
      }))
      return Effect.gen(function*() {
        const stream = Person.stream.resumable("job", {
          per_page,
          ...(isKeyset ? {} : { order: "-remote_id" as const })
        })
        const acked: Array<string> = []
        for (const { skip, take } of stops) {
          const taken = yield* Stream.runCollect(Stream.take(stream, take))
          for (const [index, { ack, value }] of taken.entries()) {
            if (index % (skip + 1) !== skip && skip > 0) continue
            yield* ack
            acked.push(value.id)
          }
          // what was done to the end begins anew
          if ((yield* saved) === undefined) break
        }
        assert.strictEqual(new Set(acked).size, acked.length)
        const rest = yield* Stream.runCollect(stream)
        if (acked.length < rows.length) {
          assert.sameMembers([...acked, ...rest.map(({ value }) => value.id)], rows.map(({ id }) => id))
        }
      }).pipe(Effect.provide(listing(() => rows).layer), Effect.provide(Checkpoint.layerMemory))
    },
    { arbitrary: { runs: 150 } }
  )
})
