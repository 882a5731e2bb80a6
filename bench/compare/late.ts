/**
 * `compare.create_late`: 10,000 people are made while one write in five goes wrong, and some of them take effect up to
 * twenty seconds after their sender has heard that the connection broke. In virtual time, without a network: what is
 * counted is what the server has in the end.
 */
import { Duration, Effect } from "effect"
import { Bulk } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco, PcoTest } from "effect-pco/testing"
import { exactly, type Measured, promised } from "../measure.ts"

const count = 10_000

const share = 0.2 / 7
const faults: ReadonlyArray<FakePco.Fault> = [
  { disconnect: "before" },
  { disconnect: "after" },
  { disconnect: "after", effectAfter: ["1 second", "20 seconds"] },
  { status: 504, effectAfter: ["1 second", "20 seconds"] },
  // the server goes on after the timeout of the client
  { latency: "40 seconds", effectAfter: ["30 seconds", "50 seconds"] },
  { status: 502 },
  { status: 429, headers: { "retry-after": "1" } }
].map((fault) => ({ method: "POST", probability: share, ...fault } as FakePco.Fault))

const church = FakePco.layer({
  people: 0,
  limit: false,
  faults,
  config: { concurrency: 25, circuitBreaker: false, retry: { times: 10 } }
})

const remoteIds = Array.from({ length: count }, (_, index) => index + 1)

const make = (remote_id: number) => Person.create({ first_name: "Grace", last_name: "Hopper", remote_id })

const look = (remote_id: number) =>
  Effect.map(
    Person.list({ where: { remote_id } }),
    ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
  )

const ran = (withResolve: boolean) =>
  Effect.gen(function*() {
    const report = yield* Bulk.run(remoteIds, make, {
      concurrency: 100,
      times: 50,
      ...withResolve ? { resolve: look } : undefined
    })
    // what is still under way at the server comes to its end
    yield* Effect.sleep("10 minutes")
    const times = new Map<number, number>()
    for (const { attributes } of yield* (yield* FakePco.FakePco).rows("Person")) {
      const id = Number(attributes["remote_id"])
      times.set(id, (times.get(id) ?? 0) + 1)
    }
    const failed = new Set(report.failures.map(({ item }) => item))
    const inDoubt = new Set(
      report.failures.filter(({ mayHaveTakenEffect }) => mayHaveTakenEffect).map(({ item }) => item)
    )
    return {
      done: report.done,
      lost: remoteIds.filter((id) => !failed.has(id) && !times.has(id)).length,
      doubled: remoteIds.filter((id) => (times.get(id) ?? 0) > 1).length,
      in_doubt: report.inDoubt,
      // given up as certainly without effect, and there all the same
      unnamed: remoteIds.filter((id) => failed.has(id) && !inDoubt.has(id) && times.has(id)).length,
      virtual_seconds: Math.round(Duration.toSeconds(report.duration))
    }
  }).pipe(PcoTest.skipWaits, Effect.provide(church), Effect.runPromise)

export const createLate = promised(exactly(0), async (): Promise<Measured> => {
  const found = { resolve: await ran(true), leave: await ran(false) }
  const detail: Record<string, number> = { creates: count }
  for (const [name, result] of Object.entries(found)) {
    for (const [key, value] of Object.entries(result)) detail[`${name}_${key}`] = value
  }
  const { leave, resolve } = found
  return {
    value: resolve.lost + resolve.doubled + resolve.in_doubt + resolve.unnamed +
      leave.lost + leave.doubled + leave.unnamed,
    unit: "lost, doubled or not named",
    detail
  }
})
