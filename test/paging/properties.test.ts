import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema, Stream } from "effect"
import type { Paging } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { at } from "./support.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** What happens to a church: a second passes or does not, and a row comes, goes or changes. */
const Move = Schema.Struct({
  wait: between(0, 1),
  kind: Schema.Literals(["insert", "remove", "update"]),
  pick: between(0, 1000)
})
/** What happens between two pages. */
const Moves = Schema.Array(Schema.Array(Move).check(Schema.isMaxLength(4))).check(
  Schema.isMinLength(4),
  Schema.isMaxLength(12)
)
/** The seconds in which the rows were made, of few, so that many share one; below zero they have none. */
const Seconds = Schema.Array(between(-1, 2)).check(Schema.isMinLength(8), Schema.isMaxLength(30))

const nicknameOf = (id: string, version: number) => `${id} v${version}`

/** A church with these rows, and a hook that moves them after each page. */
const world = Effect.fnUntraced(function*(
  seconds: ReadonlyArray<number>,
  moves: ReadonlyArray<ReadonlyArray<typeof Move.Type>>
) {
  const church = yield* FakePco.FakePco
  const versions = new Map<string, number>()
  // when each row changed last, and which changed twice in one second
  const changed = new Map<string, number>()
  const hasty = new Set<string>()
  const put = (id: string, created: string | null, updated: string | null) =>
    church.put("Person", {
      id,
      attributes: {
        first_name: id,
        nickname: nicknameOf(id, versions.get(id)!),
        created_at: created,
        updated_at: updated
      }
    })
  let [nextId, now, page] = [1, 5, 0]
  for (const second of seconds) {
    const id = String(nextId++)
    versions.set(id, 0)
    const moment = second < 0 ? null : at(second)
    changed.set(id, second)
    yield* put(id, moment, moment)
  }
  const start = new Set(versions.keys())
  const throughout = new Set(start)
  let newest = new Map(versions)

  const move = Effect.fnUntraced(function*({ kind, pick, wait }: typeof Move.Type) {
    now += wait
    const ids = [...versions.keys()]
    const id = ids[pick % Math.max(1, ids.length)]
    if (kind === "insert" || id === undefined) {
      const added = String(nextId++)
      versions.set(added, 0)
      changed.set(added, now)
      yield* put(added, at(now), at(now))
    } else if (kind === "remove") {
      versions.delete(id)
      throughout.delete(id)
      yield* church.remove("Person", id)
    } else {
      versions.set(id, versions.get(id)! + 1)
      if (changed.get(id) === now) hasty.add(id)
      else hasty.delete(id)
      changed.set(id, now)
      yield* church.put("Person", {
        id,
        attributes: { nickname: nicknameOf(id, versions.get(id)!), updated_at: at(now) }
      })
    }
  })

  return {
    /** What was there from the beginning to the end. */
    throughout,
    /** Whose last two states bear the same second. */
    hasty,
    /** The rows as they were when the last page was read. */
    newest: () => newest,
    onProgress: ({ done }: { readonly done: boolean }) =>
      Effect.suspend(() => {
        if (done) return Effect.void
        newest = new Map(versions)
        return Effect.orDie(Effect.forEach(moves[page++] ?? [], move, { discard: true }))
      })
  }
})

const church = FakePco.layer({ people: [], limit: false })

const times = (ids: ReadonlyArray<string>) => {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

describe("a keyset, while rows come, go and change between pages", () => {
  it.effect.prop(
    "along created_at: every row that is there throughout comes once, and no row comes twice",
    [Seconds, Moves, between(1, 6)],
    ([seconds, moves, per_page]) =>
      Effect.gen(function*() {
        const { onProgress, throughout } = yield* world(seconds, moves)
        let summary: Paging.Summary | undefined
        const onEnd = (ended: Paging.Summary) =>
          Effect.sync(() => {
            summary = ended
          })
        const rows = yield* Stream.runCollect(Person.stream({ mode: "keyset", per_page, onProgress, onEnd }))
        const counts = times(rows.map(({ id }) => id))
        for (const id of throughout) assert.strictEqual(counts.get(id), 1, `row ${id}`)
        for (const [id, count] of counts) assert.strictEqual(count, 1, `row ${id}`)
        assert.strictEqual(summary?.seen, rows.length)
      }).pipe(Effect.provide(church)),
    { arbitrary: { runs: 150 }, timeout: 120_000 }
  )

  it.effect.prop(
    "along updated_at: every row that is there throughout comes, in its newest state, and twice only if it changed",
    [Seconds, Moves, between(1, 6)],
    ([seconds, moves, per_page]) =>
      Effect.gen(function*() {
        const { hasty, newest, onProgress, throughout } = yield* world(seconds, moves)
        const rows = yield* Stream.runCollect(
          Person.stream({ mode: "keyset", order: "updated_at", per_page, onProgress })
        )
        const last = new Map(rows.map(({ id, nickname }) => [id, nickname]))
        for (const id of throughout) {
          assert.isTrue(last.has(id), `row ${id}`)
          if (!hasty.has(id)) assert.strictEqual(last.get(id), nicknameOf(id, newest().get(id)!), `row ${id}`)
        }
        for (const [state, count] of times(rows.map(({ nickname }) => nickname!))) assert.strictEqual(count, 1, state)
      }).pipe(Effect.provide(church)),
    { arbitrary: { runs: 150 }, timeout: 120_000 }
  )
})

describe("offsets, while rows come, go and change between pages", () => {
  it.effect.prop(
    "no row comes twice, and the summary tells how many were expected and came",
    [Seconds, Moves, between(1, 6), Schema.Literals(["auto", "sequential", "parallel"])],
    ([seconds, moves, per_page, mode]) =>
      Effect.gen(function*() {
        const { onProgress } = yield* world(seconds, moves)
        let summary: Paging.Summary | undefined
        const onEnd = (ended: Paging.Summary) =>
          Effect.sync(() => {
            summary = ended
          })
        const rows = yield* Stream.runCollect(
          Person.stream({ mode, per_page, order: "-updated_at", onProgress, onEnd })
        )
        assert.strictEqual(new Set(rows.map(({ id }) => id)).size, rows.length)
        assert.strictEqual(summary?.expected, seconds.length)
        assert.strictEqual(summary?.seen, rows.length)
        assert.strictEqual(summary?.vanished, Math.max(0, seconds.length - rows.length))
      }).pipe(Effect.provide(church))
  )
})
