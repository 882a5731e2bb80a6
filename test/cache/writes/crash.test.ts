import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import { clear, hasRedis, newPrefix, redis, redisUrl } from "../tiers/support.ts"

const worker = fileURLToPath(new URL("worker.ts", import.meta.url))
const each = 8
const people = ["1", "2", "3", "4", "5"]

/** A server that takes its time, and keeps what it was sent when it has carried it out. */
const planningCenter = Effect.acquireRelease(
  Effect.promise(async () => {
    const done: Array<readonly [id: string, nickname: string]> = []
    let onDone = () => {}
    const server = createServer((request, response) => {
      let text = ""
      request.on("data", (chunk: Buffer) => {
        text += chunk.toString()
      })
      request.on("end", () => {
        const id = request.url!.split("/").at(-1)!
        const { data } = JSON.parse(text) as { data: { attributes: { nickname: string } } }
        setTimeout(() => {
          done.push([id, data.attributes.nickname])
          onDone()
          response.setHeader("content-type", "application/json")
          response.end(JSON.stringify({ data: { type: "Person", id, attributes: {} } }))
        }, 20)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`
    const after = (count: number) =>
      new Promise<void>((resolve) => {
        onDone = () => done.length >= count && resolve()
        onDone()
      })
    return { done, url, after, close: () => server.close() }
  }),
  ({ close }) => Effect.sync(close)
)

const start = (...args: ReadonlyArray<string>) =>
  Effect.acquireRelease(
    Effect.sync(() => fork(worker, args)),
    (child) => Effect.sync(() => child.kill("SIGKILL"))
  )

/** What a process says next; it must not end before. */
const said = async (child: ChildProcess): Promise<unknown> => {
  const ended = once(child, "exit").then(() => Promise.reject(new Error("it ended")))
  const [message] = await Promise.race([once(child, "message"), ended])
  return message
}

type Letters = ReadonlyArray<
  readonly [cause: string, path: string, body: { data: { attributes: { nickname: string } } }]
>

describe.skipIf(!hasRedis)("writes that a process deferred in Redis", () => {
  it.live(
    "are made, in their order and none of them twice, though it and others are killed",
    () =>
      Effect.gen(function*() {
        const prefix = newPrefix()
        yield* Effect.addFinalizer(() => clear(prefix).pipe(Effect.provide(redis(redisUrl)), Effect.ignore))
        const { after, done, url } = yield* planningCenter
        const first = yield* start(url, prefix, `${each}`)
        yield* Effect.promise(async () => {
          await said(first)
          await after(7)
          first.kill("SIGKILL")
        })
        const second = yield* start(url, prefix)
        yield* Effect.promise(async () => {
          await after(20)
          second.kill("SIGKILL")
        })
        const third = yield* start(url, prefix)
        const letters = yield* Effect.promise(async () => {
          await once(third, "message")
          const [letters] = await once(third, "message")
          return letters as Letters
        })
        assert.isTrue(letters.every(([cause]) => cause === "in_doubt"))
        assert.isAtMost(letters.length, 6, "no more than were under way")
        for (const id of people) {
          const made = done.filter(([of]) => of === id).map(([, nickname]) => Number(nickname))
          const doubtful = letters.filter(([, path]) => path.endsWith(`/${id}`))
            .map(([, , { data }]) => Number(data.attributes.nickname))
          assert.deepStrictEqual(made, made.toSorted((left, right) => left - right), `in order: ${made}`)
          assert.strictEqual(new Set(made).size, made.length, `none twice: ${made}`)
          const all = new Set([...made, ...doubtful])
          assert.strictEqual(all.size, each, `none lost: ${[...all]}`)
        }
      }).pipe(Effect.scoped),
    90_000
  )
})
