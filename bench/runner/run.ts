import { type ChildProcess, fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Group } from "./registry.ts"
import type { Result } from "./results.ts"

/** What a process tells of one benchmark. */
export type Told =
  | { readonly name: string; readonly result: Result }
  | { readonly name: string; readonly failed: string }

const child = fileURLToPath(new URL("child.ts", import.meta.url))

/** With the processes that it started itself, which need not notice that it is gone. */
const kill = ({ pid }: ChildProcess) => {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL")
  } catch {
    // it has ended
  }
}

/**
 * Runs the benchmarks of a group in a process of their own, so that neither what is compiled
 * nor what is on the heap for one changes the numbers of another. Each is told of as it ends;
 * one that throws, takes its process down or takes longer than the limit is told of as failed,
 * and in the last two cases those after it in the group too.
 */
export const run = (
  { file, names }: Group,
  options: { readonly limitMillis: number; readonly onTold: (told: Told) => void }
): Promise<void> =>
  new Promise((resolve) => {
    const waiting = new Set(names)
    // a group of processes that a signal reaches as one
    const running = fork(child, [file, ...names], { execArgv: ["--expose-gc"], detached: true })
    const end = () => kill(running)
    process.once("exit", end)
    let why: string | undefined
    const restart = () =>
      setTimeout(() => {
        why = `it took longer than ${options.limitMillis / 1000} s`
        end()
      }, options.limitMillis)
    let limit = restart()
    running.on("message", (told: Told) => {
      clearTimeout(limit)
      limit = restart()
      waiting.delete(told.name)
      options.onTold(told)
    })
    running.once("close", (code, signal) => {
      clearTimeout(limit)
      process.off("exit", end)
      end()
      for (const name of waiting) {
        options.onTold({ name, failed: why ?? `its process ended with ${signal ?? code} before it was done` })
      }
      resolve()
    })
  })
