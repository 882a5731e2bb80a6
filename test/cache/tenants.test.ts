import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import * as Digest from "effect/crypto/Digest"
import * as Keys from "../../src/cache/keys.ts"
import { Operation, PcoCache, PcoConfig } from "../../src/index.ts"
import * as People from "../../src/products/people/index.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"
import { edge } from "../../src/resource/edge.ts"
import { FakePco } from "../../src/testing/index.ts"
import { client, requests } from "./support.ts"

type AnyOperation = (...args: ReadonlyArray<unknown>) => unknown

const attempt = (run: AnyOperation, args: ReadonlyArray<unknown>): ReadonlyArray<Operation.Operation<unknown>> => {
  try {
    const made = run(...args)
    return Operation.isOperation(made) ? [made] : []
  } catch {
    return []
  }
}

/** Whatever a module of a resource makes when it is called as reads are. */
const readsOf = (module: object): ReadonlyArray<Operation.Operation<unknown>> =>
  Object.values(module).flatMap((member: unknown): ReadonlyArray<Operation.Operation<unknown>> => {
    if (typeof member === "function") {
      return [[], ["7"], ["7", "8"], [{ list_id: "7" }]].flatMap((args) => attempt(member as AnyOperation, args))
    }
    return []
  }).filter(({ method }) => method === "GET")

const edgesOf = Object.values(descriptors).flatMap((owner) =>
  Object.keys(owner.edges).flatMap((name) => readsOf(edge<object>(owner, name)))
)
const reads = [...Object.values(People).flatMap((module) => readsOf(module)), ...edgesOf]

const keysOf = (organization: string) =>
  Effect.gen(function*() {
    const { apiVersions, baseUrl } = yield* PcoConfig.PcoConfig
    return Keys.make({ apiVersions, baseUrl, organization }, yield* Digest.Digest)
  }).pipe(Effect.provide([PcoConfig.layer(), Digest.layerWebCrypto]))

describe("tenants", () => {
  it.effect("share no key, whatever they read", () =>
    Effect.gen(function*() {
      const keys = yield* keysOf("")
      assert.isAbove(new Set(reads.map(({ name }) => name)).size, 300)
      const of = (credential: string) => new Set(reads.map((operation) => keys.ofRead(operation, credential)))
      const [one, two] = [of("one"), of("two")]
      assert.strictEqual(one.size, two.size)
      for (const key of one) assert.isFalse(two.has(key), key)
    }))

  it.effect("share no key below the memory, and neither do their churches", () =>
    Effect.gen(function*() {
      const seen = new Set<string>()
      let count = 0
      const some = reads.filter((_, index) => index % 10 === 0)
      for (const organization of ["", "1", "2"]) {
        const keys = yield* keysOf(organization)
        for (const credential of ["one", "two"]) {
          const distinct = new Set(some.map((operation) => keys.ofRead(operation, credential)))
          count += distinct.size
          for (const operation of some) {
            seen.add(yield* keys.toPublic(operation, credential))
          }
        }
      }
      assert.strictEqual(seen.size, count)
    }))

  it.effect("are forgotten when there are very many, and never taken for each other", () =>
    Effect.gen(function*() {
      const keys = yield* keysOf("")
      const operation = People.Person.get("1")
      const first = keys.ofRead(operation, "credential 0")
      const all = new Set(Array.from({ length: 25_000 }, (_, index) => keys.ofRead(operation, `credential ${index}`)))
      assert.strictEqual(all.size, 25_000)
      assert.notInclude(Array.from(all).slice(1), first)
      // nothing of it is left, so it is another one now
      assert.notInclude(all, keys.ofRead(operation, "credential 0"))
      assert.strictEqual(
        yield* keys.toPublic(operation, "credential 0"),
        yield* (yield* keysOf("")).toPublic(operation, "credential 0")
      )
    }))

  it.effect("show nothing but what is done in a key below the memory", () =>
    Effect.gen(function*() {
      const keys = yield* keysOf("church of ada")
      const operation = People.Person.list({ where: { search_name: "lovelace" } })
      const key = yield* keys.toPublic(operation, "fingerprint")
      assert.match(key, /^people.Person\.list:[0-9a-f]{64}$/)
      assert.match(yield* keys.toPublic("ada", "fingerprint"), /^own:[0-9a-f]{64}$/)
    }))

  it.effect("have keys of their own for each version of the API and each host", () =>
    Effect.gen(function*() {
      const digest = yield* Digest.Digest
      const config = yield* PcoConfig.PcoConfig
      const operation = People.Person.get("1")
      const of = (origin: Partial<Keys.Origin>) => {
        const keys = Keys.make({ ...config, organization: "", ...origin }, digest)
        return keys.toPublic(operation, "one")
      }
      const all = yield* Effect.all([
        of({}),
        of({ baseUrl: "http://127.0.0.1:8080" }),
        of({ apiVersions: { ...config.apiVersions, people: "2022-07-14" } }),
        of({ organization: "1" })
      ])
      assert.strictEqual(new Set(all).size, 4)
      assert.strictEqual(yield* of({}), all[0])
    }).pipe(Effect.provide([PcoConfig.layer(), Digest.layerWebCrypto])))

  it.effect("are answered each by Planning Center, on one cache", () =>
    Effect.gen(function*() {
      const shared = yield* Layer.build(PcoCache.layerMemory().pipe(Layer.provide(PcoConfig.layer())))
      const as = (applicationId: string) => client({ applicationId, cache: Layer.succeedContext(shared) })
      const read = People.Person.get("1")
      yield* Effect.provide(read, as("one"))
      yield* Effect.provide(read, as("one"))
      assert.strictEqual(yield* requests, 1)
      yield* Effect.provide(read, as("two"))
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5 })), Effect.scoped))
})
