/** Items, one at a time, in `Effect.forEach`, `Bulk.run` or `Bulk.worker`: each takes effect once or is in doubt. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import { Bulk, Journal, Pco, type PcoClient } from "../../../src/index.ts"
import type { Act, Item } from "../act.ts"
import { load } from "../act.ts"
import { whole } from "../case.ts"
import { firstOfItems } from "../churches.ts"
import { construct } from "../construct.ts"
import type { ClientName } from "../process.ts"
import { churchOf, Clients } from "../process.ts"

const acts = await load()
const named = new Map(acts.map((act) => [act.name, act]))

const fields = {
  // what does not look before it writes is drawn more often: nothing but the package keeps it from being doubled
  act: Schema.Literals(acts.flatMap(({ isOnce, name }) => isOnce ? [name] : [name, name, name])),
  way: Schema.Literals(["forEach", "run", "worker"]),
  items: whole(1, 4),
  /** Whether the first item is there twice. */
  twice: Schema.Boolean,
  /** Whether a journal tells the next process what became of the items. */
  journal: Schema.Boolean,
  resolve: Schema.Literals([true, false, true]),
  dryRun: Schema.Literals(["no", "no", "no", "plain", "reads"]),
  /** A client that is provided inside of each item. */
  inside: Schema.Literals(["none", "none", "none", "alder", "writer", "birch"]),
  deferred: Schema.Literals([false, false, false, true]),
  /** After how many milliseconds it is interrupted for the first time, if at all. */
  cut: Schema.Literals([0, 0, 0, 0, 300, 3_000, 12_000])
}

/** What became of an item, as far as its user was told. */
type Told = "doubt" | "done" | "failed" | "nothing"

const mayHave = (error: unknown): boolean => {
  const { _tag, mayHaveTakenEffect } = error as { readonly _tag?: string; readonly mayHaveTakenEffect?: boolean }
  // a job that came half of its way says so by an error of its own
  return _tag === "PcoError" ? mayHaveTakenEffect === true : _tag !== "Undecided"
}

const toldOf = (exit: Exit.Exit<unknown, unknown>): Told => {
  if (Exit.isSuccess(exit)) {
    const tag = (exit.value as { readonly _tag?: string } | undefined)?._tag
    return tag === "CouldNotTell" || tag === "Several" ? "failed" : "done"
  }
  const error = exit.cause.reasons.find(Cause.isFailReason)
  return error !== undefined && !mayHave(error.error) ? "failed" : "doubt"
}

const ItemSchema = Schema.Struct({ number: Schema.Number, person: Schema.String })

export default construct("Many", fields, (step, context) => {
  const act: Act = named.get(step.act)!
  const { number: stepNumber, violate, watch } = context
  const items = Array.from({ length: step.items }, (_, index): Item => ({
    number: context.unique(),
    person: String(firstOfItems + stepNumber * 4 + index)
  }))
  const all = step.twice && act.isOnce ? [...items, items[0]!] : items
  const told = new Map<number, Told>()
  const times = new Map<number, number>()
  const dryRun = step.way === "run" && step.dryRun !== "no"
  const isDeferred = step.deferred && act.operation !== undefined && step.way !== "worker"
  const inside: ClientName = step.inside === "none" || isDeferred ? "alder" : step.inside
  const church = context.churches[churchOf(inside)]
  let attempts = 0

  // an item is as well off as the best of what was told: the first and the second run of one are one effect
  const tell = (item: Item, now: Told) => {
    times.set(item.number, (times.get(item.number) ?? 0) + 1)
    const before = told.get(item.number)
    told.set(
      item.number,
      before === undefined || now === "done" || (now === "doubt" && before !== "done") ? now : before
    )
  }

  const inner = <A, E>(effect: Effect.Effect<A, E, PcoClient.PcoClient>) =>
    Effect.gen(function*() {
      return step.inside === "none" || isDeferred
        ? yield* effect
        : yield* Effect.provide(effect, (yield* Clients).of(inside))
    })
  const one = (item: Item) =>
    inner(isDeferred ? Pco.deferred(act.operation!(item)) as never : act.run(item)).pipe(
      Effect.tapError((error) => Effect.sync(() => watch.addError("an error", error)))
    )
  const find = (item: Item) =>
    Effect.map(inner(act.find(item)), (found) => found ? Bulk.tookEffect(undefined) : Bulk.hadNoEffect)

  const queue = Bulk.queue({ name: `queue ${stepNumber}`, schema: ItemSchema, attempts: 3 })

  const forEach = Effect.forEach(
    all,
    (item) => Effect.tap(Effect.exit(one(item)), (exit) => Effect.sync(() => tell(item, toldOf(exit)))),
    {
      concurrency: 3,
      discard: true
    }
  )

  const bulk = Effect.gen(function*() {
    const checkpoint = step.journal && !dryRun ? yield* Journal.open({ job: `job ${stepNumber}` }) : undefined
    const report = yield* Bulk.run(all, one, {
      concurrency: 3,
      results: true,
      key: ({ number }: Item) => String(number),
      ...(checkpoint === undefined ? {} : { checkpoint }),
      ...(step.resolve && !dryRun ? { resolve: find } : {}),
      ...(dryRun ? { dryRun: step.dryRun === "reads" ? { reads: true } : true } : {})
    })
    for (const result of report.results) {
      if (result._tag === "Done") tell(result.item, toldOf(Exit.succeed(result.value)))
      else if (result._tag === "Before") tell(result.item, "done")
      else if (result._tag === "Failed") {
        watch.addError("an error", result.error)
        tell(result.item, result.mayHaveTakenEffect ? "doubt" : "failed")
      }
    }
    const { before, done, failed, skipped, total } = report
    const isDry = dryRun && report.planned.length >= 0
    if (!isDry && done + failed + before + skipped !== total) {
      violate("no report is false", `${done} done, ${failed} failed, ${before} before, ${skipped} skipped of ${total}`)
    }
    watch.add("a report", JSON.stringify({ ...report, results: [], failures: report.failures.map(String) }))
  })

  const worker = (least: number) =>
    Effect.gen(function*() {
      yield* Bulk.enqueue(queue, items, { key: ({ number }) => String(number) })
      const settled = new Set<string>()
      yield* Effect.raceFirst(
        Bulk.worker(queue, (item) => one(item), {
          concurrency: 2,
          ...(step.resolve ? { resolve: find } : {}),
          onSettled: ({ _tag, key }) => {
            const item = items.find(({ number }) => String(number) === key)
            if (_tag === "Retried" || item === undefined) return
            settled.add(key)
            tell(item, _tag === "Done" ? "done" : "doubt")
          }
        }),
        Effect.gen(function*() {
          for (let seconds = 0; seconds < 120 && settled.size < least; seconds++) yield* Effect.sleep("5 seconds")
        })
      )
      for (const { cause, item, reason } of yield* Bulk.deadLetters(queue)) {
        watch.add("a dead letter", reason)
        if (item !== undefined) tell(item, cause === "attempts" ? "failed" : "doubt")
      }
    })

  const client = Effect.map(Clients, (clients) => clients.of("alder"))
  let isCut = false
  const untilCut = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A | void, E, R> =>
    step.cut === 0 || attempts > 1 ? effect : Effect.raceFirst(
      effect,
      Effect.map(Effect.sleep(step.cut), () => {
        isCut = true
      })
    )
  const withClient = <A, E, R>(effect: Effect.Effect<A, E, R | PcoClient.PcoClient>) =>
    Effect.flatMap(client, (layer) => Effect.provide(untilCut(effect), layer)).pipe(
      Effect.catch((error) => Effect.sync(() => watch.addError("an error", error)))
    )

  const { prepare } = act
  return {
    ...(prepare === undefined
      ? {}
      : { prepare: Effect.orDie(Effect.forEach(items, (item) => prepare(item, church.service), { discard: true })) }),
    run: Effect.suspend(() => {
      attempts++
      // who has no journal does not know where to go on
      if (attempts > 1 && (step.way === "forEach" || (step.way === "run" && !step.journal))) return Effect.void
      return withClient(step.way === "forEach" ? forEach : step.way === "run" ? bulk : worker(items.length))
    }) as never,
    finish: Effect.suspend(() => {
      attempts++
      if (step.way === "run" && step.journal && !dryRun) return withClient(bulk)
      return step.way === "worker" ? withClient(worker(items.length)) : Effect.void
    }) as never,
    check: Effect.gen(function*() {
      const rows = yield* Effect.orDie(church.service.rows(act.type))
      for (const item of items) {
        const count = rows.filter(act.isEffect(item)).length
        const now = told.get(item.number) ?? (attempts > 1 || isCut || context.isCrashing ? "doubt" : "nothing")
        const where = `item ${item.number} of ${step.act} in ${step.way}`
        if (dryRun) {
          if (count > 0) violate("a dry run writes nothing", `${where} took effect`)
          continue
        }
        if (count > 1) violate("every effect once", `${where} took effect ${count} times (it was ${now})`)
        if (now === "done" && count === 0 && !isDeferred) {
          violate("every effect once", `${where} is done and had no effect`)
        }
        // one run of the item was interrupted: nothing is known of it
        const runs = all.filter(({ number }) => number === item.number).length
        const isUntold = (isCut || context.isCrashing) && (times.get(item.number) ?? 0) < runs
        if (now === "failed" && count > 0 && !isUntold) {
          violate("no report is false", `${where} failed for certain and took effect`)
        }
        if (now === "nothing" && !isDeferred) violate("every effect once", `${where} was not reported`)
      }
    })
  }
}, 4)
