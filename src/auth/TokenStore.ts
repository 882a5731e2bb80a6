/**
 * Where the tokens of OAuth are kept between the runs of a program, and shared by
 * its processes.
 *
 * A refresh token of Planning Center is good once. Two processes that refresh at the
 * same time lose the grant, and so does one that uses new tokens before they are
 * kept. So a store has a lock: `PcoAuth.layerOAuth` refreshes inside of it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as Redis from "effect/persistence/Redis"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import { describe } from "../internal/files.ts"
import * as FileStore from "./oauth/fileStore.ts"
import * as Leased from "./oauth/leased.ts"
import * as MemoryStore from "./oauth/memoryStore.ts"
import * as RedisStore from "./oauth/redisStore.ts"
import { TokenStore } from "./oauth/Store.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { describeOption } from "../client/describeOption.ts"

export { type Held, type Service, type Tokens, TokenStore } from "./oauth/Store.ts"

/**
 * Keeps tokens in the memory of this process: for tests, and for programs that let
 * their users sign in again after each start.
 *
 * **Example** (Tokens of two users)
 *
 * ```ts
 * import { Effect, Redacted } from "effect"
 * import { TokenStore } from "effect-pco"
 *
 * const program = Effect.gen(function*() {
 *   const store = yield* TokenStore.TokenStore
 *   yield* store.set("church 1", {
 *     accessToken: Redacted.make("an access token"),
 *     refreshToken: Redacted.make("a refresh token"),
 *     issuedAt: 0,
 *     expiresAt: 7_200_000,
 *     scopes: ["people"]
 *   })
 *   console.log((yield* store.get("church 1"))?.scopes, yield* store.get("church 2"))
 *   // => [ 'people' ] undefined
 * })
 *
 * await Effect.runPromise(Effect.provide(program, TokenStore.layerMemory))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory: Layer.Layer<TokenStore> = Layer.sync(TokenStore, () => Leased.make(MemoryStore.make()))

/**
 * Keeps tokens in files below a directory, each written whole or not at all, and
 * readable by the user of the program alone (mode 0600 in folders of mode 0700).
 * Processes of one machine can share it.
 *
 * The tokens stand there as they are: whoever can read the files can act as the
 * users. Keep the directory out of backups and repositories that others read.
 *
 * Fails with `Invalid` when nothing can be written to the directory, or it is on a
 * file system without hard links, which the lock needs.
 *
 * **Example** (A directory that is none)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Effect, Layer } from "effect"
 * import { TokenStore } from "effect-pco"
 *
 * const layer = TokenStore.layerFile({ directory: "package.json" }).pipe(Layer.provide(NodeServices.layer))
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
 * console.log(error.message.split(" (")[0])
 * // => TokenStore.layerFile: refused before sending: directory: cannot be written to
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerFile = (options: {
  readonly directory: string
}): Layer.Layer<TokenStore, PcoError, FileSystem.FileSystem | Path.Path> =>
  Layer.effect(
    TokenStore,
    Effect.gen(function*() {
      const refuse = (problem: string) =>
        invalidInput("TokenStore.layerFile", [
          { field: "directory", problem, expected: "the path of a directory that this program may write to" }
        ])
      const [{ directory }, wrong] = optionsOf(options, ["directory"])
      if (wrong.length > 0) return yield* invalidInput("TokenStore.layerFile", wrong)
      if (typeof directory !== "string" || directory.trim() === "") {
        return yield* refuse(`is ${describeOption(directory)}`)
      }
      const backend = FileStore.make(yield* FileSystem.FileSystem, yield* Path.Path, directory)
      yield* Effect.mapError(
        backend.probe,
        (error) => refuse(`cannot be written to (${describe(error)})`)
      )
      return TokenStore.of(Leased.make(backend))
    })
  )

/**
 * Keeps tokens in Redis, for processes on any number of machines.
 *
 * The tokens stand there as they are: whoever can read that Redis can act as the
 * users. Redis must keep what it is given (`appendonly yes`, no eviction of these
 * keys): a refresh token that it forgets cannot be had again.
 *
 * Fails with `Invalid` when Redis does not answer.
 *
 * **Example** (On node-redis)
 *
 * ```ts
 * import { NodeRedis } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { TokenStore } from "effect-pco"
 *
 * export const layer = TokenStore.layerRedis({ prefix: "my-church-sync:tokens:" }).pipe(
 *   Layer.provide(NodeRedis.layer({ url: "redis://127.0.0.1:6379" }))
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerRedis = (options: {
  /** What the keys begin with. `effect-pco:tokens:` by default. */
  readonly prefix?: string | undefined
} = {}): Layer.Layer<TokenStore, PcoError, Redis.Redis> =>
  Layer.effect(
    TokenStore,
    Effect.gen(function*() {
      const [{ prefix = "effect-pco:tokens:" }, wrong] = optionsOf(options, ["prefix"])
      if (wrong.length > 0) return yield* invalidInput("TokenStore.layerRedis", wrong)
      const refuse = (field: string, problem: string, expected: string) =>
        invalidInput("TokenStore.layerRedis", [{ field, problem, expected }])
      if (typeof prefix !== "string" || prefix === "") {
        return yield* refuse("prefix", `is ${describeOption(prefix)}`, "text that is not empty")
      }
      const redis = yield* Redis.Redis
      yield* Effect.mapError(
        RedisStore.ping(redis),
        ({ description }) => refuse("redis", `does not answer: ${description}`, "a Redis that can be reached")
      )
      return TokenStore.of(Leased.make(RedisStore.make(redis, prefix)))
    })
  )
