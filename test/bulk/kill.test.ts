import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { killed, server } from "./killing.ts"

const count = 100

const killedOnce = (resolve: "leave" | "resolve") =>
  Effect.gen(function*() {
    const place = yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped()
    return yield* killed({ kind: "file", place, count, times: 1, resolve })
  })

// test/long/kill.test.ts does it at thirty moments, with every kind of journal
describe("a run that is killed and started again", () => {
  it.live("has created every person once, where resolve can find out", () =>
    Effect.gen(function*() {
      const { all, said } = yield* killedOnce("resolve")
      assert.strictEqual(all.size, count)
      assert.strictEqual(said.done + said.before, count)
      assert.deepStrictEqual(said.inDoubt, [])
    }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer])), 120_000)

  it.live(
    "has created no person twice, and names those in doubt, where nothing can find out",
    () =>
      Effect.gen(function*() {
        const { all, said } = yield* killedOnce("leave")
        const inDoubt = new Set(said.inDoubt)
        assert.strictEqual(said.failed, inDoubt.size)
        assert.isAtMost(inDoubt.size, 8)
        for (let number = 1; number <= count; number++) {
          if (!inDoubt.has(number)) assert.isTrue(all.has(number), `${number} was lost`)
        }
      }).pipe(Effect.scoped, Effect.provide([server, NodeServices.layer])),
    120_000
  )
})
