import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { fork } from "node:child_process"
import { createServer } from "node:http"
import { Bulk } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"

const server = FakePco.layerServer({ people: 0, limit: false, latency: "4 millis" }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
)

const count = 200

/** Two processes do the work of a queue, one of them is killed, and each item takes effect once. */
export const twoWorkers = (script: string, place: string) =>
  Effect.gen(function*() {
    const church = yield* FakePco.FakePco
    const name = "shared"
    const queue = Bulk.queue({ name, schema: Schema.Struct({ number: Schema.Number }) })
    yield* Bulk.enqueue(queue, Array.from({ length: count }, (_, index) => ({ number: index + 1 })), {
      key: ({ number }) => String(number)
    })
    const baseUrl = yield* HttpServer.addressFormattedWith(Effect.succeed)
    const done = [0, 0]
    yield* Effect.promise(() =>
      new Promise<void>((resolve, reject) => {
        const workers = [0, 1].map((number) => {
          const child = fork(script, [baseUrl, name, place])
          child.on("message", (tag) => {
            if (tag !== "Done") return reject(new Error(String(tag)))
            done[number]!++
            if (number === 0 && done[0] === 20) child.kill("SIGKILL")
          })
          return child
        })
        const timer = setInterval(() => {
          Effect.runPromise(church.rows("Person")).then((rows) => {
            if (rows.length < count) return
            clearInterval(timer)
            for (const worker of workers) worker.kill("SIGKILL")
            resolve()
          }, reject)
        }, 100)
      })
    )
    const made = (yield* church.rows("Person")).map(({ attributes }) => attributes["remote_id"])
    assert.strictEqual(new Set(made).size, count)
    assert.lengthOf(made, count)
    assert.isAbove(done[0]!, 0)
    assert.isAbove(done[1]!, 0)
    assert.deepStrictEqual(yield* Bulk.deadLetters(queue), [])
  }).pipe(Effect.provide(server))
