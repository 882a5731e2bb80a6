import { fork } from "node:child_process"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { atLeast, exactly, promised } from "../measure.ts"
import { round } from "../statistics.ts"
import { type Kind, limit, periodMillis, type Seen, startServer, successOf, untilWindow } from "./window.ts"

const periods = 6
const processes = 4

/** Several processes on one credential that know of each other through Redis alone. */
const saturate = async (kind: Kind): Promise<Seen> => {
  const server = await startServer(kind)
  const script = fileURLToPath(new URL("process.ts", import.meta.url))
  const millis = periods * periodMillis - 25
  const args = [
    String(server.port),
    `effect-pco:bench:${Date.now()}:${kind}`,
    String(millis + 500),
    String(periodMillis)
  ]
  const children = Array.from({ length: processes }, () => fork(script, args))
  await Promise.all(children.map((child) => once(child, "message")))
  await untilWindow()
  for (const child of children) child.send("go")
  await sleep(millis)
  const seen = await server.seen()
  await Promise.all(children.map((child) => once(child, "exit")))
  server.stop()
  return seen
}

const runs = new Map<Kind, Promise<Seen>>()
const saturated = (kind: Kind): Promise<Seen> => {
  const run = runs.get(kind) ?? saturate(kind)
  runs.set(kind, run)
  return run
}

/** Four processes on one credential and one Redis: the lesser of what both kinds of windows come to. */
export const redisUtilization = promised(atLeast(0.93), async () => {
  const allowed = periods * limit
  const fixed = ((await saturated("fixed")).accepted["ours"] ?? 0) / allowed
  const sliding = ((await saturated("sliding")).accepted["ours"] ?? 0) / allowed
  return {
    value: round(Math.min(fixed, sliding)),
    unit: "of what the server allows",
    detail: { processes, fixed: round(fixed), sliding: round(sliding) }
  }
})

/** 429s of the four processes. */
export const redisRefusals = promised(exactly(0), async () => {
  const all = [await saturated("fixed"), await saturated("sliding")] as const
  const [fixed, sliding] = [all[0].refused["ours"] ?? 0, all[1].refused["ours"] ?? 0]
  return { value: fixed + sliding, unit: "429s", success: successOf(...all), detail: { processes, fixed, sliding } }
})
