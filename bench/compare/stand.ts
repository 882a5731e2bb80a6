import type { FakePco } from "effect-pco/testing"
import type { ChildProcess } from "node:child_process"
import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Jobs } from "./jobs.ts"
import type { Seen } from "./server.ts"
import type { Round } from "./worker.ts"

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** What a process says next; fails when it ends instead. */
const next = <A>(child: ChildProcess): Promise<A> =>
  new Promise((resolve, reject) => {
    const told = (message: unknown) => {
      child.off("exit", ended)
      resolve(message as A)
    }
    const ended = (code: number | null) => {
      child.off("message", told)
      reject(new Error(`${child.spawnargs.slice(2).join(" ")} ended with ${code}`))
    }
    child.once("message", told)
    child.once("exit", ended)
  })

const ask = <A>(child: ChildProcess, message: object): Promise<A> => {
  const answer = next<A>(child)
  child.send(message)
  return answer
}

export interface Server {
  readonly baseUrl: string
  /** What it saw since it was asked the last time. */
  readonly seen: () => Promise<Seen>
  /** From now on each answer takes so many milliseconds longer. */
  readonly slow: (latency: number) => Promise<unknown>
  readonly stop: () => void
}

/** An embedded Planning Center in a process of its own. */
export const startServer = async (options: FakePco.Options): Promise<Server> => {
  const server = fork(path("server.ts"), [JSON.stringify(options)])
  const { port } = await next<{ readonly port: number }>(server)
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    seen: () => ask(server, {}),
    slow: (latency) => ask(server, { latency }),
    stop: () => server.disconnect()
  }
}

/** A limit that nobody reaches, but that every answer tells, as those of Planning Center do. */
export const farLimit: FakePco.LimitOptions = { limit: 1_000_000 }

export interface Worker<Name extends keyof Jobs> {
  /** CPU time that importing the file of the job took, in milliseconds. */
  readonly importCpu: number
  /** Does the job once, on the server at `baseUrl`. */
  readonly round: (
    baseUrl: string,
    given: Jobs[Name]["given"]
  ) => Promise<Round & { readonly told: Jobs[Name]["told"] }>
  readonly stop: () => void
}

/** A client in a process of its own, with the file that does the job, such as `byHand/get.ts`. */
export const startWorker = async <Name extends keyof Jobs>(file: string): Promise<Worker<Name>> => {
  const worker = fork(path("worker.ts"), [path(file)], { execArgv: ["--expose-gc"] })
  const { importCpu } = await next<{ readonly importCpu: number }>(worker)
  return {
    importCpu,
    round: (baseUrl, given) => ask(worker, { baseUrl, given }),
    stop: () => worker.disconnect()
  }
}
