import { fork } from "node:child_process"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"

/** The window of the server, short so that runs are: what holds in it holds in one of twenty seconds the easier. */
export const limit = 100
export const periodMillis = 2000

export type Kind = "fixed" | "sliding"

/** What the server saw of the programs. */
export interface Seen {
  readonly accepted: { readonly [program: string]: number }
  readonly refused: { readonly [program: string]: number }
}

/** How many requests of ours there were, and how many of them were not refused. */
export const successOf = (...all: ReadonlyArray<Seen>): { readonly attempts: number; readonly succeeded: number } => {
  const sum = (of: "accepted" | "refused") => all.reduce((total, seen) => total + (seen[of]["ours"] ?? 0), 0)
  return { attempts: sum("accepted") + sum("refused"), succeeded: sum("accepted") }
}

/** Waits until one of the server's fixed windows begins. */
export const untilWindow = (period = periodMillis) => sleep(period - Date.now() % period + 5)

/** The embedded Planning Center with such a window, in a process of its own. */
export const startServer = async (kind: Kind, period = periodMillis) => {
  const script = fileURLToPath(new URL("windowServer.ts", import.meta.url))
  const server = fork(script, [JSON.stringify({ limit, period, kind })])
  const [{ port }] = await once(server, "message") as [{ readonly port: number }]
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    port,
    seen: async (): Promise<Seen> => {
      server.send("seen")
      const [seen] = await once(server, "message") as [Seen]
      return seen
    },
    stop: () => server.disconnect()
  }
}
