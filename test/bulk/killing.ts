import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import type { ChildProcess } from "node:child_process"
import { fork } from "node:child_process"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import { FakePco } from "../../src/testing/index.ts"

const script = fileURLToPath(new URL("killed.ts", import.meta.url))

/** Where the journal of a run is kept. */
export type Kind = "file" | "postgres" | "redis" | "sqlite"

/** The report of a run that was not killed. */
export interface Said {
  readonly done: number
  readonly before: number
  readonly failed: number
  readonly inDoubt: ReadonlyArray<number>
  readonly error?: string
}

export const serverOf = (options: FakePco.LayerOptions) =>
  Layer.fresh(FakePco.layerServer({ people: 0, limit: false, ...options })).pipe(
    Layer.provideMerge(Layer.fresh(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })))
  )

export const server = serverOf({ latency: "4 millis" })

/** Starts a run. `onItem` is told how many items began and how many are done so far. */
export const start = (
  args: ReadonlyArray<string>,
  onItem: (items: { readonly begun: number; readonly done: number }, child: ChildProcess) => void = () => {}
) =>
  Effect.promise(() =>
    new Promise<Said | undefined>((resolve, reject) => {
      const child = fork(script, args)
      const items = { begun: 0, done: 0 }
      let said: Said | undefined
      child.on("message", (message) => {
        if (typeof message !== "string") return void (said = message as Said)
        items[message === "begins" ? "begun" : "done"]++
        onItem(items, child)
      })
      child.on("error", reject)
      child.on("exit", () => resolve(said))
    })
  )

export const made = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  return (yield* church.rows("Person")).map(({ attributes }) => Number(attributes["remote_id"]))
})

const between = (least: number, most: number) => least + Math.floor(Math.random() * (most - least))

/** Kills a run at as many moments and lets the next one end. No person is created twice. */
export const killed = Effect.fnUntraced(function*(
  { count, kind, place, resolve, times }: {
    readonly kind: Kind
    readonly place: string
    readonly count: number
    readonly times: number
    readonly resolve: "leave" | "resolve"
  }
) {
  const baseUrl = yield* HttpServer.addressFormattedWith(Effect.succeed)
  const args = [baseUrl, kind, place, String(count), resolve]
  for (let time = 0; time < times; time++) {
    const before = (yield* made).length
    const [items, millis] = [between(1, 30), between(0, 10)]
    let isDue = false
    const said = yield* start(args, ({ done }, child) => {
      if (done < items || isDue) return
      isDue = true
      setTimeout(() => child.kill("SIGKILL"), millis)
    })
    assert.isUndefined(said)
    // what was sent before the kill may still arrive
    yield* Effect.sleep("50 millis")
    assert.isAbove((yield* made).length, before)
  }
  const halfway = yield* made
  assert.isAbove(halfway.length, 0)
  assert.isBelow(halfway.length, count)
  const said = yield* start(args)
  assert.isUndefined(said?.error)
  const all = yield* made
  assert.strictEqual(new Set(all).size, all.length, "a person was created twice")
  return { said: said!, all: new Set(all) }
})
