import { type ChildProcess, fork, spawn } from "node:child_process"
import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { atLeast, promised } from "../measure.ts"
import { round } from "../statistics.ts"
import { type Kind, limit, startServer, untilWindow } from "./window.ts"

/** A quarter of the real one, so that two seconds of lost contact matter more than they do at Planning Center. */
const period = 5000
const processes = 2

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A Redis of its own that keeps nothing on the disk: a restart loses everything. */
const startRedis = async (port: number): Promise<ChildProcess> => {
  const redis = spawn("redis-server", [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no"
  ])
  for await (const line of redis.stdout) {
    if (String(line).includes("Ready to accept connections")) return redis
  }
  throw new Error("redis-server did not start")
}

const faults = {
  /** It stops for two seconds, then carries out what it was sent. */
  hang: async (redis: ChildProcess): Promise<ChildProcess> => {
    redis.kill("SIGSTOP")
    await sleep(2000)
    redis.kill("SIGCONT")
    return redis
  },
  /** It is killed, and another one without its data takes over three seconds later. */
  restart: async (redis: ChildProcess, port: number): Promise<ChildProcess> => {
    redis.kill("SIGKILL")
    await sleep(3000)
    return startRedis(port)
  }
}

interface Found {
  readonly hang: number
  readonly restart: number
  readonly refused: number
}

/** The share of the limit that the processes use together in the third period after each fault. */
const measure = async (kind: Kind): Promise<Found> => {
  const server = await startServer(kind, period)
  const port = await freePort()
  let redis = await startRedis(port)
  const script = fileURLToPath(new URL("process.ts", import.meta.url))
  const args = [String(server.port), `effect-pco:bench:${kind}`, String(20 * period), String(period), String(port)]
  const children = Array.from(
    { length: processes },
    () => fork(script, args, { stdio: ["ignore", "ignore", "inherit", "ipc"] })
  )
  try {
    await Promise.all(children.map((child) => once(child, "message")))
    await untilWindow(period)
    for (const child of children) child.send("go")
    await sleep(period)
    const found = { hang: 0, restart: 0, refused: 0 }
    for (const fault of ["hang", "restart"] as const) {
      redis = await faults[fault](redis, port)
      const end = performance.now()
      // the third period begins two periods after the fault, at a window of the server
      await sleep(2 * period - (performance.now() - end))
      if (kind === "fixed") await untilWindow(period)
      const before = await server.seen()
      await sleep(period - 10)
      const after = await server.seen()
      found[fault] = ((after.accepted["ours"] ?? 0) - (before.accepted["ours"] ?? 0)) / limit
      found.refused = after.refused["ours"] ?? 0
    }
    return found
  } finally {
    for (const child of children) child.kill("SIGKILL")
    server.stop()
    redis.kill("SIGKILL")
  }
}

/** What is left of the limit in the third period after Redis hung, and after it restarted without its data. */
export const redisAfterFault = promised(atLeast(0.97), async () => {
  const fixed = await measure("fixed")
  const sliding = await measure("sliding")
  return {
    value: round(Math.min(fixed.hang, fixed.restart, sliding.hang, sliding.restart)),
    unit: "of the limit in the third period",
    detail: {
      processes,
      fixed_hang: round(fixed.hang),
      fixed_restart: round(fixed.restart),
      sliding_hang: round(sliding.hang),
      sliding_restart: round(sliding.restart),
      refused: fixed.refused + sliding.refused
    }
  }
})
