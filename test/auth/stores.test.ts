import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as Redis from "effect/persistence/Redis"
import * as TestClock from "effect/testing/TestClock"
import * as Fiber from "effect/Fiber"
import { readdir, readFile, stat, writeFile } from "node:fs/promises"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import * as FileStore from "../../src/auth/oauth/fileStore.ts"
import * as Leased from "../../src/auth/oauth/leased.ts"
import * as MemoryStore from "../../src/auth/oauth/memoryStore.ts"
import * as RedisStore from "../../src/auth/oauth/redisStore.ts"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { leaseSuite } from "./leaseSuite.ts"
import { access, storeSuite, tokens } from "./storeSuite.ts"
import { hasRedis, redisUrl } from "./redis.ts"

const invalidOf = <A, E extends { readonly _tag: string }>(layer: Layer.Layer<A, E>) =>
  Effect.map(Effect.flip(Effect.scoped(Layer.build(layer))), (error) => String((error as { message?: string }).message))

describe("TokenStore.layerMemory", () => {
  storeSuite(TokenStore.layerMemory)
  leaseSuite(Effect.sync(MemoryStore.make))

  it.effect("nobody waits for the lock without an end", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      const holding = yield* Effect.forkChild(store.withLock("key", () => Effect.never))
      const waiting = yield* Effect.forkChild(Effect.flip(store.set("key", tokens("one"))))
      yield* TestClock.adjust("2 minutes")
      const error = yield* Fiber.join(waiting)
      assert.strictEqual(error.action, "lock")
      yield* Fiber.interrupt(holding)
      yield* store.set("key", tokens("one"))
    }).pipe(Effect.provide(Layer.fresh(TokenStore.layerMemory))))
})

describe("TokenStore.layerFile", () => {
  const directory = mkdtempSync(join(tmpdir(), "effect-pco-tokens-"))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  let tests = 0
  const key = (name: string) => `${++tests} ${name}`
  const files = TokenStore.layerFile({ directory }).pipe(Layer.provide(NodeServices.layer))

  storeSuite(files, key)
  leaseSuite(
    Effect.gen(function*() {
      return FileStore.make(yield* FileSystem.FileSystem, yield* Path.Path, directory)
    }).pipe(Effect.provide(NodeServices.layer)),
    key,
    true
  )

  it.live("files can be read by their owner alone, and old ones do not stay", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      for (const name of ["one", "two", "three"]) yield* store.set("modes", tokens(name))
      const folder = join(directory, "modes")
      const names = (yield* Effect.promise(() => readdir(folder))).toSorted()
      assert.deepStrictEqual(names, ["3.lock", "3.tokens"])
      for (const name of names) {
        const { mode } = yield* Effect.promise(() => stat(join(folder, name)))
        assert.strictEqual(mode & 0o777, 0o600)
      }
      assert.strictEqual((yield* Effect.promise(() => stat(folder))).mode & 0o777, 0o700)
      yield* store.remove("modes")
      const left = yield* Effect.promise(async () =>
        Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")))
      )
      assert.notMatch(left.join(), /access|refresh/)
    }).pipe(Effect.provide(files)))

  it.live("a file that is damaged is a typed error that repeats nothing of it", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      yield* store.set("damaged", tokens("secret"))
      yield* Effect.promise(() => writeFile(join(directory, "damaged", "1.tokens"), "{\"access_token\":\"secret"))
      const error = yield* Effect.flip(store.get("damaged"))
      assert.strictEqual(error.action, "read")
      assert.notMatch(String(error.message), /secret/)
      // a new sign-in repairs it
      yield* store.set("damaged", tokens("new"))
      assert.strictEqual(access(yield* store.get("damaged")), "new-access")
    }).pipe(Effect.provide(files)))

  it.live("a lock that a crash cut off holds up nobody", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      yield* store.set("cut", tokens("one"))
      yield* Effect.promise(() => writeFile(join(directory, "cut", "2.lock"), ""))
      yield* Effect.promise(() => writeFile(join(directory, "cut", "2.0-0.new"), "half of a file"))
      yield* store.set("cut", tokens("two"))
      assert.strictEqual(access(yield* store.get("cut")), "two-access")
      assert.deepStrictEqual((yield* Effect.promise(() => readdir(join(directory, "cut")))).toSorted(), [
        "3.lock",
        "3.tokens"
      ])
    }).pipe(Effect.provide(files)))

  it.live("a contender that was slow does not take a lock below the one that is held", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const path = yield* Path.Path
      const others = FileStore.make(fs, path, directory)
      // while the slow one has looked and not yet written, two others come, and one of them stays
      let isSlow = true
      const overtake = Effect.suspend(() => {
        if (!isSlow) return Effect.void
        isSlow = false
        return others.acquire("slow", "first", 30_000).pipe(
          Effect.flatMap((number) => others.release("slow", "first", number!)),
          Effect.andThen(others.acquire("slow", "second", 30_000)),
          Effect.orDie
        )
      })
      const slow = FileStore.make(
        { ...fs, open: (...args) => Effect.andThen(overtake, fs.open(...args)) },
        path,
        directory
      )
      assert.isUndefined(yield* slow.acquire("slow", "slow", 30_000))
      assert.isUndefined(yield* others.acquire("slow", "third", 30_000))
    }).pipe(Effect.provide(NodeServices.layer)))

  it.live("takes any key, however long, and each is one of its own", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      const keys = [
        "漢".repeat(60),
        `${"漢".repeat(60)}字`,
        "k".repeat(200),
        "k".repeat(201),
        "..",
        "../up",
        "a/b",
        "A"
      ]
      for (const key of keys) yield* store.set(key, tokens(key))
      for (const key of keys) assert.strictEqual(access(yield* store.get(key)), `${key}-access`)
    }).pipe(Effect.provide(files)))

  it.live("stays where it is when the program goes to another directory", () =>
    Effect.gen(function*() {
      const path = yield* Path.Path
      let at = directory
      // as `resolve` answers after a `chdir`
      const moving = { ...path, resolve: (...parts: ReadonlyArray<string>) => path.resolve(at, ...parts) }
      const backend = FileStore.make(yield* FileSystem.FileSystem, moving, "relative")
      yield* backend.write("key", 1, tokens("one"))
      at = join(directory, "elsewhere")
      assert.strictEqual(access(yield* backend.read("key")), "one-access")
      assert.deepStrictEqual(yield* Effect.promise(() => readdir(join(directory, "relative"))), ["key"])
    }).pipe(Effect.provide(NodeServices.layer)))

  it.live("refuses a directory that cannot be written to, before anything else", () =>
    Effect.gen(function*() {
      const file = join(directory, "a file")
      yield* Effect.promise(() => writeFile(file, ""))
      for (const wrong of [file, join(file, "below")]) {
        const message = yield* invalidOf(
          TokenStore.layerFile({ directory: wrong }).pipe(Layer.provide(NodeServices.layer))
        )
        assert.match(message, /^TokenStore.layerFile: .*directory: cannot be written to \(.*; expected the path of a/)
      }
      assert.match(
        yield* invalidOf(TokenStore.layerFile({ directory: "" }).pipe(Layer.provide(NodeServices.layer))),
        /directory: is ""/
      )
    }))
})

describe.skipIf(!hasRedis)("TokenStore.layerRedis", () => {
  const prefix = `effect-pco-test:${process.pid}:${Date.now()}:`
  const redis = NodeRedis.layer({ url: redisUrl })
  const redisStore = TokenStore.layerRedis({ prefix }).pipe(Layer.provide(redis))

  storeSuite(redisStore)
  leaseSuite(
    Effect.gen(function*() {
      const context = yield* Layer.build(redis)
      return yield* Effect.provide(
        Effect.map(Redis.Redis, (service) => RedisStore.make(service, prefix)),
        context
      )
    })
  )

  it.live("what is removed is forgotten by Redis after a day, and what is put in stays", () =>
    Effect.gen(function*() {
      const store = yield* TokenStore.TokenStore
      const service = yield* Redis.Redis
      const left = (key: string) => service.send<number>("PTTL", `${prefix}{${key}}`)
      yield* store.set("ttl", tokens("one"))
      assert.strictEqual(yield* left("ttl"), -1)
      yield* store.remove("ttl")
      assert.isAbove(yield* left("ttl"), 86_000_000)
      yield* store.set("ttl", tokens("two"))
      assert.strictEqual(yield* left("ttl"), -1)
    }).pipe(Effect.provide(Layer.merge(redisStore, redis))))

  it.live("leaves nothing behind", () =>
    Effect.gen(function*() {
      const service = yield* Redis.Redis
      const keys = yield* service.send<Array<string>>("KEYS", `${prefix}*`)
      if (keys.length > 0) yield* service.send("DEL", ...keys)
    }).pipe(Effect.provide(redis)))
})

describe("TokenStore.layerRedis without Redis", () => {
  const broken = (cause: unknown) =>
    Layer.succeed(
      Redis.Redis,
      Redis.Redis.of({
        send: () => Effect.fail(new Redis.RedisError({ cause })),
        subscribe: () => Effect.never,
        eval: () => () => Effect.fail(new Redis.RedisError({ cause })),
        reserve: Effect.never
      })
    )

  it.effect("is refused when the layer is built", () =>
    Effect.gen(function*() {
      const away = Object.assign(new Error("connect"), { code: "ECONNREFUSED" })
      assert.match(
        yield* invalidOf(TokenStore.layerRedis().pipe(Layer.provide(broken(away)))),
        /^TokenStore.layerRedis: .*redis: does not answer: Redis failed \(ECONNREFUSED\); expected a Redis that/
      )
      assert.match(
        yield* invalidOf(TokenStore.layerRedis({ prefix: "" }).pipe(Layer.provide(broken(away)))),
        /prefix: is ""/
      )
    }))

  it.effect("a Redis that never answers fails the layer, and holds up nobody later", () =>
    Effect.gen(function*() {
      const silent = Redis.Redis.of({
        send: () => Effect.never,
        subscribe: () => Effect.never,
        eval: () => () => Effect.never,
        reserve: Effect.never
      })
      const building = yield* Effect.forkChild(
        invalidOf(TokenStore.layerRedis().pipe(Layer.provide(Layer.succeed(Redis.Redis, silent))))
      )
      const store = Leased.make(RedisStore.make(silent, "p:"))
      const reading = yield* Effect.forkChild(Effect.flip(store.get("key")))
      const locking = yield* Effect.forkChild(Effect.flip(store.set("key", tokens("one"))))
      yield* TestClock.adjust("5 seconds")
      assert.match(yield* Fiber.join(building), /redis: does not answer: Redis did not answer within 5 seconds/)
      assert.deepInclude(yield* Fiber.join(reading), { action: "read" })
      assert.deepInclude(yield* Fiber.join(locking), { action: "lock" })
    }))

  it.effect("an error of Redis that quotes the command tells its first word alone", () =>
    Effect.gen(function*() {
      const quoting = new Error("ERR unknown command 'X', with args beginning with: 'the-secret'")
      const backend = yield* Effect.provide(
        Effect.map(Redis.Redis, (service) => RedisStore.make(service, "p:")),
        broken(quoting)
      )
      const error = yield* Effect.flip(backend.write("key", 1, tokens("the-secret")))
      assert.strictEqual(error.message, "the token store failed to write: Redis failed (ERR)")
    }))
})
