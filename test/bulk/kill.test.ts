import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import { fork } from "node:child_process"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import { FakePco } from "../../src/testing/index.ts"

const script = fileURLToPath(new URL("killed.ts", import.meta.url))

const count = 200
const times = 3

interface Said {
  readonly done: number
  readonly before: number
  readonly failed: number
  readonly inDoubt: ReadonlyArray<number>
}

const server = FakePco.layerServer({ people: 0, limit: false, latency: "4 millis" }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
)

/** Starts a run and kills it so many milliseconds after so many items; without them it runs to its end. */
const start = (args: ReadonlyArray<string>, kill?: readonly [items: number, millis: number]) =>
  Effect.promise(() =>
    new Promise<Said | undefined>((resolve, reject) => {
      const child = fork(script, args)
      let items = 0
      let said: Said | undefined
      child.on("message", (message) => {
        if (message !== "one more") said = message as Said
        else if (++items === kill?.[0]) setTimeout(() => child.kill("SIGKILL"), kill[1])
      })
      child.on("error", reject)
      child.on("exit", () => resolve(said))
    })
  )

const made = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  return (yield* church.rows("Person")).map(({ attributes }) => Number(attributes["remote_id"]))
})

const between = (least: number, most: number) => least + Math.floor(Math.random() * (most - least))

const killed = Effect.fnUntraced(function*(resolve: string) {
  const fs = yield* FileSystem.FileSystem
  const directory = yield* fs.makeTempDirectoryScoped()
  const baseUrl = yield* HttpServer.addressFormattedWith(Effect.succeed)
  const args = [baseUrl, directory, String(count), resolve]
  for (let time = 0; time < times; time++) {
    const before = (yield* made).length
    assert.strictEqual(yield* start(args, [between(1, 40), between(0, 10)]), undefined)
    // what was sent when it was killed may still arrive
    yield* Effect.sleep("50 millis")
    assert.isAbove((yield* made).length, before)
  }
  const halfway = yield* made
  assert.isAbove(halfway.length, 0)
  assert.isBelow(halfway.length, count)
  const said = yield* start(args)
  const all = yield* made
  assert.strictEqual(new Set(all).size, all.length, "somebody was made twice")
  return { said: said!, all: new Set(all) }
})

describe("a run that is killed three times and then ends", () => {
  it.live("has made everybody once, where resolve can find out", () =>
    Effect.gen(function*() {
      const { all, said } = yield* killed("resolve")
      assert.strictEqual(all.size, count)
      assert.strictEqual(said.done + said.before, count)
      assert.deepStrictEqual(said.inDoubt, [])
    }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer])), 120_000)

  it.live(
    "has made nobody twice, and names whom it cannot tell of, where nothing can find out",
    () =>
      Effect.gen(function*() {
        const { all, said } = yield* killed("leave")
        const doubtful = new Set(said.inDoubt)
        assert.strictEqual(said.failed, doubtful.size)
        assert.isAtMost(doubtful.size, times * 8)
        for (let number = 1; number <= count; number++) {
          if (!doubtful.has(number)) assert.isTrue(all.has(number), `${number} was lost`)
        }
      }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer])),
    120_000
  )
})
