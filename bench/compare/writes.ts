/** `compare.update` and `compare.create`: what becomes of writes when one in ten goes wrong. */
import type { FakePco } from "effect-pco/testing"
import { exactly, type Measured, promised } from "../measure.ts"
import { type Client, type Ran, runAll } from "./calls.ts"
import type { Jobs } from "./jobs.ts"
import { nicknameOf } from "./jobs.ts"
import { farLimit } from "./stand.ts"

/**
 * One write in ten, four kinds of them alike: an answer that came before the write took effect and two that came
 * after, and a refusal. The seed says which requests: the n-th has the same fault, whoever sends it.
 */
const faultsOf = (method: string): ReadonlyArray<FakePco.Fault> => {
  const probability = 0.025
  return [
    { method, probability, status: 502 },
    { method, probability, status: 504, takesEffect: true },
    { method, probability, disconnect: "after" },
    { method, probability, status: 429, headers: { "retry-after": "1" } }
  ]
}

const compare = async <Name extends "create" | "update">(
  job: Name,
  given: Jobs[Name]["given"],
  people: number,
  timesOf: (ran: Ran, item: number | string) => number
): Promise<Measured> => {
  const faults = faultsOf(job === "create" ? "POST" : "PATCH")
  const { detail, ran } = await runAll(job, { people, limit: farLimit, faults }, given)
  for (const [client, result] of Object.entries(ran) as ReadonlyArray<[Client, Ran]>) {
    const { done, failed } = result.told
    // what the client called done and the server does not have
    detail[`${client}_lost`] = done.filter((item) => timesOf(result, item) === 0).length
    detail[`${client}_doubled`] = [...done, ...failed].filter((item) => timesOf(result, item) > 1).length
    // what it gave up and the server has: a second run would do it twice
    detail[`${client}_failed_yet_written`] = failed.filter((item) => timesOf(result, item) > 0).length
  }
  const { done, failed } = ran.ours.told
  return {
    success: { attempts: done.length + failed.length, succeeded: done.length - detail["ours_lost"]! },
    // given up as well: who writes nothing doubles nothing
    value: detail["ours_lost"]! + detail["ours_doubled"]! + detail["ours_failed"]!,
    unit: "lost, doubled or given up",
    detail
  }
}

/** Updates 500 people. */
export const update = promised(exactly(0), () => {
  const ids = Array.from({ length: 500 }, (_, index) => String(index + 1))
  return compare("update", ids, ids.length, ({ seen }, id) => {
    const times = seen.updates[id] ?? 0
    // an update that the log counts and the row does not show would be a defect of the server
    if (times > 0 && seen.nicknames[id] !== nicknameOf(String(id))) throw new Error(`person ${id} was not updated`)
    return times
  })
})

/** Creates 200 people. */
export const create = promised(exactly(0), () => {
  const remoteIds = Array.from({ length: 200 }, (_, index) => 900_001 + index)
  return compare("create", remoteIds, 0, ({ seen }, remoteId) => seen.created[remoteId] ?? 0)
})
