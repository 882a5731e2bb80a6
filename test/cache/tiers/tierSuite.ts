import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer, Schema } from "effect"
import type * as CacheTier from "../../../src/cache/CacheTier.ts"
import type { PcoError } from "../../../src/client/PcoError.ts"
import { build, entryOf } from "./support.ts"

export type AnyTier = Layer.Layer<CacheTier.CacheTier, PcoError>

const Op = Schema.Struct({
  do: Schema.Literals(["look", "store", "invalidate"]),
  key: Schema.Literals(["a", "b"]),
  tags: Schema.Array(Schema.Literals(["people/Person:1", "people/Person:2", "Email", "*"])).check(Schema.isMaxLength(3))
})
const Ops = Schema.Array(Op).check(Schema.isMaxLength(40))

/** What every tier does. Each test builds one of its own, on a store with nothing in it. */
export const tierSuite = (name: string, layer: AnyTier) =>
  describe(`the tier in ${name}`, () => {
    it.live("holds an entry as it was given", () =>
      Effect.gen(function*() {
        const tier = yield* build(layer)
        const { entry: before, version } = yield* tier.get("k")
        assert.isUndefined(before)
        const entry = yield* entryOf("[\"é\",\"\\u0000\"]", ["people/Person:1", "Person 2 \"x\"", "*"])
        yield* tier.set("k", entry, version)
        assert.deepStrictEqual((yield* tier.get("k")).entry, { ...entry, version })
        assert.isUndefined((yield* tier.get("other")).entry)
      }).pipe(Effect.scoped))

    it.live("holds entries without tags, and hundreds of them", () =>
      Effect.gen(function*() {
        const tier = yield* build(layer)
        const { version } = yield* tier.get("k")
        yield* tier.set("none", yield* entryOf("1", []), version)
        const tags = Array.from({ length: 2500 }, (_, index) => `people/Person:${index}`)
        yield* tier.set("many", yield* entryOf("2", tags), version)
        yield* tier.invalidate(["Email"])
        assert.strictEqual((yield* tier.get("none")).entry?.value, "1")
        assert.strictEqual((yield* tier.get("many")).entry?.tags.length, 2500)
        yield* tier.invalidate(["people/Person:2400"])
        assert.strictEqual((yield* tier.get("none")).entry?.value, "1")
        assert.isUndefined((yield* tier.get("many")).entry)
      }).pipe(Effect.scoped))

    it.live("does not store what was fetched while its tag was invalidated", () =>
      Effect.gen(function*() {
        const tier = yield* build(layer)
        const { version } = yield* tier.get("k")
        yield* tier.invalidate(["people/Person:1"])
        yield* tier.set("k", yield* entryOf("old", ["people/Person:1"]), version)
        assert.isUndefined((yield* tier.get("k")).entry)
        yield* tier.set("k", yield* entryOf("made of another", ["people/Person:12"]), version)
        assert.strictEqual((yield* tier.get("k")).entry?.value, "made of another")
        yield* tier.set("k", yield* entryOf("of no version", ["people/Person:1"]), "not a version of this tier")
        yield* tier.set("k", yield* entryOf("old", ["people/Person:1"]), version)
        assert.strictEqual((yield* tier.get("k")).entry?.value, "made of another", "what holds stays")
      }).pipe(Effect.scoped))

    it.live("lets an entry go at the end of its life", () =>
      Effect.gen(function*() {
        const tier = yield* build(layer)
        const { version } = yield* tier.get("k")
        yield* tier.set("k", yield* entryOf("short", [], 60), version)
        assert.strictEqual((yield* tier.get("k")).entry?.value, "short")
        yield* tier.set("over", yield* entryOf("over", [], -1), version)
        assert.isUndefined((yield* tier.get("over")).entry)
        yield* Effect.sleep(80)
        assert.isUndefined((yield* tier.get("k")).entry)
      }).pipe(Effect.scoped))

    it.live("believes nothing that is older than what it has forgotten", () =>
      Effect.gen(function*() {
        const tier = yield* build(layer)
        const { version } = yield* tier.get("k")
        yield* tier.invalidate(["people/Person:1"])
        for (let from = 0; from < 110_000; from += 10_000) {
          yield* tier.invalidate(Array.from({ length: 10_000 }, (_, index) => `Other:${from + index}`))
        }
        yield* tier.set("k", yield* entryOf("old", ["people/Person:1"]), version)
        assert.isUndefined((yield* tier.get("k")).entry)
        yield* tier.set("k", yield* entryOf("new", ["people/Person:1"]), (yield* tier.get("k")).version)
        assert.strictEqual((yield* tier.get("k")).entry?.value, "new")
      }).pipe(Effect.scoped))

    it.effect.prop(
      "answers as a plain model does, whatever happens in which order",
      [Ops],
      ([ops]) =>
        Effect.gen(function*() {
          const tier = yield* build(layer)
          const model = new Map<
            string,
            { readonly value: string; readonly tags: ReadonlyArray<string>; since: number }
          >()
          const invalidatedAt = new Map<string, number>()
          let moment = 0
          const versions = new Map<string, readonly [version: string, moment: number]>()
          const isChanged = (tags: ReadonlyArray<string>, since: number) =>
            tags.some((tag) => (invalidatedAt.get(tag) ?? 0) > since)
          for (const [index, { do: what, key, tags }] of ops.entries()) {
            if (what === "look") {
              const { entry, version } = yield* tier.get(key)
              const held = model.get(key)
              const expected = held !== undefined && !isChanged(held.tags, held.since) ? held.value : undefined
              assert.strictEqual(entry?.value, expected)
              versions.set(key, [version, moment])
            } else if (what === "store") {
              const [version, since] = versions.get(key) ?? [(yield* tier.get(key)).version, moment]
              yield* tier.set(key, yield* entryOf(`${index}`, tags), version)
              if (!isChanged(tags, since)) model.set(key, { value: `${index}`, tags, since })
            } else {
              yield* tier.invalidate(tags)
              moment++
              for (const tag of tags) invalidatedAt.set(tag, moment)
            }
          }
        }).pipe(Effect.scoped)
    )
  })
