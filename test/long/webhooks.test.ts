import { NodeRedis } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Redis } from "effect/persistence"
import { SqlClient } from "effect/sql"
import { type ChildProcess, fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Webhooks } from "../../src/webhooks/index.ts"
import { hasRedis } from "../auth/redis.ts"
import { clientIn } from "../sql/client.ts"
import { hasPostgres } from "../sql/support.ts"

const script = fileURLToPath(new URL("webhookReceiver.ts", import.meta.url))
const secret = Redacted.make("the secret of the subscription")

/** `WEBHOOK_DELIVERIES=100000 npm run test:long -- webhooks` sends as many as one likes. */
const count = Number(process.env["WEBHOOK_DELIVERIES"] ?? 1_000)
const perResource = 20
const receivers = 3
const kills = 10

/** Small and repeatable: the same deliveries in the same order each time. */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** The numbers of events in the order in which they are sent: near their own, and a fifth of them twice. */
const order = (() => {
  const random = randomOf(1)
  return Array.from({ length: count }, (_, number) => number)
    .flatMap((number) => random() < 0.2 ? [number, number] : [number])
    .map((number) => [number, number + random() * count / perResource * 3] as const)
    .toSorted(([, one], [, other]) => one - other)
    .map(([number]) => number)
})()

const resources = Math.ceil(count / perResource)

const requestOf = (number: number) =>
  Webhooks.sign({
    secret,
    id: `event-${number}`,
    name: "people.v2.events.email.updated",
    payload: {
      data: {
        type: "Email",
        id: String(number % resources),
        attributes: { updated_at: new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(number / resources))).toISOString() }
      }
    }
  })

/** Processes of which one is killed after the other, each as often as asked, and started again. */
class Receivers {
  readonly ports: Array<number | undefined> = []
  readonly children: Array<ChildProcess> = []
  killed = 0
  private readonly args: ReadonlyArray<string>
  private isEnding = false

  constructor(args: ReadonlyArray<string>) {
    this.args = args
    for (let index = 0; index < receivers; index++) this.start(index)
  }

  private start(index: number): void {
    const child = fork(script, this.args)
    this.children[index] = child
    child.on("message", (message) => {
      this.ports[index] = (message as { readonly port: number }).port
    })
    child.on("exit", (_, signal) => {
      this.ports[index] = undefined
      if (this.isEnding) return
      if (signal !== "SIGKILL") throw new Error(`a receiver ended by itself: ${signal}`)
      this.start(index)
    })
  }

  /** Kills in turns, whenever all are up; `share` of the work is done by then. */
  kill(share: () => number): Effect.Effect<void> {
    return Effect.forEach(Array.from({ length: kills * receivers }, (_, time) => time), (time) => {
      const due = (time + 1) / (kills * receivers + 1)
      const isDue = Effect.sync(() => share() >= due && this.ports[time % receivers] !== undefined)
      return Effect.andThen(
        Effect.repeat(Effect.delay(isDue, "20 millis"), { until: (is) => is }),
        Effect.sync(() => {
          this.children[time % receivers]!.kill("SIGKILL")
          this.ports[time % receivers] = undefined
          this.killed++
        })
      )
    }, { discard: true })
  }

  end(): void {
    this.isEnding = true
    for (const child of this.children) child.kill("SIGKILL")
  }
}

/** Sends until a receiver acknowledges, as Planning Center does. */
const deliver = (
  ports: ReadonlyArray<number | undefined>,
  number: number,
  { body, headers }: Effect.Success<ReturnType<typeof requestOf>>
) => {
  let attempt = number
  const send = Effect.promise(async () => {
    const port = ports[attempt++ % receivers]
    if (port === undefined) return 503
    const signal = AbortSignal.timeout(10_000)
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers, signal }).catch(() =>
      undefined
    )
    return answer?.status ?? 503
  })
  const sendLater = Effect.delay(send, "20 millis")
  return Effect.flatMap(
    send,
    (first) => first === 503 ? Effect.repeat(sendLater, { until: (status) => status !== 503 }) : Effect.succeed(first)
  ).pipe(
    Effect.tap((status) => Effect.sync(() => assert.strictEqual(status, 200)))
  )
}

interface Log {
  readonly effects: Effect.Effect<number, unknown>
  readonly lines: Effect.Effect<ReadonlyMap<string, ReadonlyArray<string>>, unknown>
}

const check = (args: ReadonlyArray<string>, log: Log) =>
  Effect.gen(function*() {
    const receivers = new Receivers(args)
    yield* Effect.addFinalizer(() => Effect.sync(() => receivers.end()))
    let sent = 0
    let handled = 0
    // The kills go on while the backlog is worked off.
    const killing = receivers.kill(() => (sent / order.length + handled / count) / 2)
    const watching = Effect.repeat(
      Effect.tap(log.effects, (effects) =>
        Effect.andThen(Effect.sync(() => handled = effects), Effect.sleep("200 millis"))),
      {
        while: (effects) =>
          effects < count
      }
    )
    const sending = Effect.forEach(order, (number) =>
      Effect.flatMap(requestOf(number), (request) =>
        Effect.andThen(
          deliver(receivers.ports, number, request),
          Effect.sync(() => sent++)
        )), { concurrency: 32, discard: true })
    yield* Effect.all([sending, watching, killing], { concurrency: "unbounded" })

    assert.strictEqual(receivers.killed, kills * 3)
    // Each event took effect, and none twice: the effects are a set, and every event is in it.
    assert.strictEqual(yield* log.effects, count)
    const lines = yield* log.lines
    for (const [resource, all] of lines) {
      let newest = { event: "", version: 0 }
      all.forEach((line, index) => {
        const [what, pid, event, version, stale] = line.split(" ") as [string, string, string, string, string]
        // Nobody else began between the begin and the end of a handler.
        if (what === "end") {
          assert.strictEqual(all[index - 1], `begin ${pid} ${event} ${version} ${stale}`, resource)
        }
        if (what !== "begin" || stale === "true") return
        // A process that dies between a handler and the record of it leaves an event that is handled again: what is
        // older may come in between, and the newest comes last.
        const isRepeated = all.slice(index).some((later) =>
          later.startsWith("begin ") && later.includes(` ${newest.event} `)
        )
        if (Number(version) < newest.version) {
          assert.isTrue(isRepeated, `an older event of ${resource} was handled as a new one`)
        } else newest = { event, version: Number(version) }
      })
    }
    const ends = [...lines.values()].flat().filter((line) => line.startsWith("end "))
    const events = new Set(ends.map((line) => line.split(" ")[2]))
    assert.strictEqual(events.size, count, "an acknowledged event was never handled")
    // A handler runs again only where its process died in between.
    console.log(
      `${order.length} deliveries of ${count} events, ${receivers.killed} kills, ${ends.length - count} handled again`
    )
  }).pipe(Effect.scoped)

describe("receivers that are killed", () => {
  const limit = Math.max(120_000, count * 30)

  it.live.skipIf(!hasRedis)(
    "lose nothing, and keep the order of each resource, on Redis",
    () =>
      Effect.gen(function*() {
        const redis = yield* Redis.Redis
        const prefix = `effect-pco-test-${process.pid}:`
        const keys = (pattern: string) =>
          Effect.gen(function*() {
            const found: Array<string> = []
            let cursor = "0"
            do {
              const [next, page] = yield* redis.send<[string, Array<string>]>(
                "SCAN",
                cursor,
                "MATCH",
                `${prefix}${pattern}`,
                "COUNT",
                "1000"
              )
              found.push(...page)
              cursor = next
            } while (cursor !== "0")
            return found
          })
        const lines = Effect.gen(function*() {
          const logs = yield* keys("log:*")
          const all = yield* Effect.forEach(logs, (key) => redis.send<Array<string>>("LRANGE", key, "0", "-1"))
          return new Map(logs.map((key, index) => [key, all[index]!]))
        })
        yield* Effect.addFinalizer(() =>
          Effect.ignore(Effect.flatMap(keys("*"), (all) => all.length === 0 ? Effect.void : redis.send("DEL", ...all)))
        )
        yield* check(["redis", prefix, Redacted.value(secret)], {
          effects: redis.send<number>("SCARD", `${prefix}effects`),
          lines
        })
      }).pipe(Effect.scoped, Effect.provide(NodeRedis.layer())),
    limit
  )

  it.live.skipIf(!hasPostgres)(
    "lose nothing, and keep the order of each resource, on PostgreSQL",
    () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const prefix = `effect_pco_test_${process.pid}_`
        const [log, effects] = [sql(`${prefix}log`), sql(`${prefix}effects`)]
        yield* sql`CREATE TABLE ${log} (id BIGSERIAL PRIMARY KEY, resource TEXT NOT NULL, line TEXT NOT NULL)`
        yield* sql`CREATE TABLE ${effects} (event TEXT PRIMARY KEY)`
        yield* Effect.addFinalizer(() =>
          Effect.ignore(Effect.gen(function*() {
            const tables = yield* sql<
              { readonly name: string }
            >`SELECT tablename AS name FROM pg_tables WHERE tablename LIKE ${`${prefix}%`}`
            yield* Effect.forEach(tables, ({ name }) => sql`DROP TABLE ${sql(name)} CASCADE`)
          }))
        )
        yield* check(["postgres", prefix, Redacted.value(secret)], {
          effects: Effect.map(
            sql<{ readonly count: string }>`SELECT COUNT(*) AS count FROM ${effects}`,
            ([row]) => Number(row!.count)
          ),
          lines: Effect.map(
            sql<{ readonly resource: string; readonly line: string }>`SELECT resource, line FROM ${log} ORDER BY id`,
            (rows) => {
              const lines = new Map<string, Array<string>>()
              for (const { line, resource } of rows) {
                if (!lines.has(resource)) lines.set(resource, [])
                lines.get(resource)!.push(line)
              }
              return lines
            }
          )
        })
      }).pipe(Effect.scoped, Effect.provide(clientIn("public"))),
    limit
  )
})
