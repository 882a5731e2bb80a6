/**
 * The main job in one program: read, stream and write people.
 *
 *     npm run demo              on the embedded Planning Center, with 2,000 people
 *     npm run demo -- --live    its reading part on the real one, with
 *                               PCO_APPLICATION_ID and PCO_SECRET set
 *     npm run demo -- --report out.html
 *                               writes a page about what it cost and what held it back
 */
import { accessSync, constants, existsSync, statSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { parseArgs } from "node:util"
import { NodeRuntime } from "@effect/platform-node"
import { Clock, Console, DateTime, Duration, Effect, Stream } from "effect"
import { Pco } from "effect-pco"
import { PcoMetrics, PcoReport } from "effect-pco/telemetry"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const usage = "Usage: npm run demo -- [--live] [--report out.html]"

const refuse = (problem: string): never => {
  console.error(problem)
  process.exit(1)
}

const readFlags = () => {
  try {
    return parseArgs({ options: { live: { type: "boolean", default: false }, report: { type: "string" } } }).values
  } catch (cause) {
    return refuse(`${String(cause instanceof Error ? cause.message : cause).split(/[.\n]/)[0]}\n${usage}`)
  }
}

const { live: isLive, report: reportPath } = readFlags()

/** Before the work, which would be for nothing. */
const checkReport = (path: string) => {
  if (path === "") return refuse("--report needs the path of a file, such as out.html")
  try {
    if (existsSync(path) && statSync(path).isDirectory()) return refuse(`--report ${path} is a folder, and no file`)
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK)
  } catch (cause) {
    return refuse(`--report ${path} cannot be written (${String((cause as Error).message).split(",")[0]})`)
  }
}
if (reportPath !== undefined) checkReport(reportPath)

const progress = (done: number, total: number) =>
  Effect.sync(() => {
    if (process.stdout.isTTY) process.stdout.write(`\r  ${done} of ${total} people${done === total ? "\n" : ""}`)
  })

const one = Effect.gen(function*() {
  const { data } = yield* Person.list({ where: { status: "active" }, per_page: 1 })
  const id = data[0]?.id
  if (id === undefined) return yield* Console.log("There are no people yet.")
  // include decides the type: emails, campus and households are there, and only they are
  const person = yield* Person.get(id, { include: ["emails", "primary_campus", "households.people"] })
  yield* Console.log(`One person\n  ${person.name}, ${person.primary_campus?.name ?? "no campus"}`)
  yield* Console.log(`  writes as ${person.emails.map(({ address }) => address).join(", ") || "no address"}`)
  for (const household of person.households) {
    yield* Console.log(`  lives in ${household.name} with ${household.people.length - 1} others`)
  }
})

const everyone = Effect.gen(function*() {
  const where = { status: "active" } as const
  const total = yield* Person.count({ where })
  yield* Console.log("Everyone who is active")
  const start = yield* Clock.currentTimeMillis
  const found = yield* Person.stream({ where, include: ["emails", "households.people"] }).pipe(
    Stream.runFoldEffect(
      () => ({ seen: 0, withoutEmail: 0, sharing: 0 }),
      (sums, person) => {
        const next = {
          seen: sums.seen + 1,
          withoutEmail: sums.withoutEmail + (person.emails.length === 0 ? 1 : 0),
          sharing: sums.sharing + (person.households.some(({ people }) => people.length > 1) ? 1 : 0)
        }
        return Effect.as(next.seen % 50 === 0 || next.seen === total ? progress(next.seen, total) : Effect.void, next)
      }
    )
  )
  const took = (yield* Clock.currentTimeMillis) - start
  yield* Console.log(`  ${found.seen} people, read in ${took} ms`)
  yield* Console.log(`  ${found.withoutEmail} have no email address`)
  yield* Console.log(`  ${found.sharing} share a household`)
  const newest = yield* Person.list({ where, order: "-created_at", per_page: 5 })
  yield* Console.log("  the newest five:")
  for (const { created_at, name } of newest.data) {
    yield* Console.log(`    ${created_at === null ? "some day" : DateTime.formatIsoDateUtc(created_at)}  ${name}`)
  }
})

const writing = Effect.gen(function*() {
  yield* Console.log("Somebody new")
  const grace = yield* Person.create({
    first_name: "Grace",
    last_name: "Hopper",
    birthdate: "1906-12-09",
    emails: [{ address: "grace@example.com", location: "Home", primary: true }],
    phone_numbers: [{ number: "(212) 555-0100", location: "Mobile" }]
  })
  const { emails, phone_numbers } = yield* Person.get(grace.id, { include: ["emails", "phone_numbers"] })
  yield* Console.log(`  created ${grace.name}, ${emails[0]?.address}, ${phone_numbers[0]?.number}`)

  const updated = yield* Person.update(grace.id, { nickname: "Amazing Grace" })
  yield* Console.log(`  changed, is now called ${updated.nickname}`)

  yield* Person.update(grace.id, { grade: 99 }).pipe(
    Effect.catchReason(
      "PcoError",
      "Invalid",
      ({ issues }) => Console.log(`  refused: ${issues.map(({ field, problem }) => `${field} ${problem}`).join(", ")}`)
    )
  )

  yield* Person.delete(grace.id)
  const gone = yield* Person.get(grace.id).pipe(
    Effect.as("is still there"),
    Effect.catchReason("PcoError", "NotFound", () => Effect.succeed("is gone"))
  )
  yield* Console.log(`  deleted, ${gone}`)
})

const cost = Effect.gen(function*() {
  const { failures, operations, requests, retries, waited } = yield* (yield* PcoMetrics.PcoMetrics).snapshot
  yield* Console.log("What it cost")
  yield* Console.log(`  ${operations} operations (${failures} failed), ${requests} requests, ${retries} retries`)
  yield* Console.log(`  ${Duration.toSeconds(waited)} s of waiting for the rate limit`)
})

const report = (path: string) =>
  Effect.gen(function*() {
    const page = PcoReport.toHtml(yield* PcoReport.analyze)
    yield* Effect.try({
      try: () => writeFileSync(path, page),
      catch: (cause) => new Error(`the report could not be written to ${path}`, { cause })
    })
    yield* Console.log(`The report is in ${path}`)
  })

const program = Effect.gen(function*() {
  yield* one
  yield* everyone
  if (isLive) yield* Console.log("Nothing is written to a real church.")
  else yield* writing
  yield* cost
  if (reportPath !== undefined) yield* report(reportPath)
})

// the same program: another layer, another Planning Center
const layer = isLive ? Pco.layerConfig : FakePco.layer({ people: 2000 })

program.pipe(Effect.provide(layer), NodeRuntime.runMain)
