/**
 * What a run adds up while it goes, and the report that comes of it.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import type { Costs } from "./costs.ts"
import type { Ended } from "./item.ts"
import type { Settings } from "./options.ts"
import type { Failure, Outcome, Planned, Progress, Report, Uncompensated } from "./report.ts"

/** A done item that can be undone. */
interface Undoable<A, B> {
  readonly item: A
  readonly index: number
  readonly value: B
}

const byIndex = (left: { readonly index: number }, right: { readonly index: number }) => left.index - right.index

/**
 * @internal
 */
export class Tally<A, B, E> {
  read = 0
  done = 0
  failed = 0
  inDoubt = 0
  before = 0
  skipped = 0
  /** Items that a dry run went through. */
  dry = 0
  /** Those of them that ended where they needed an answer. */
  cutShort = 0
  stopped = false
  wasComplete = false
  readonly undoable: Array<Undoable<A, B>> = []
  compensated = 0
  readonly uncompensated: Array<Uncompensated<A, B, E>> = []
  private readonly failures: Array<Failure<A, E>> = []
  private readonly results: Array<Outcome<A, B, E>> = []
  private readonly plans: Array<Planned> = []
  private readonly known: number | undefined
  private readonly settings: Pick<Settings<A, B, E, never>, "keep" | "results"> & { readonly undo: boolean }

  constructor(known: number | undefined, settings: Tally<A, B, E>["settings"]) {
    this.known = known
    this.settings = settings
  }

  private note(outcome: Outcome<A, B, E>) {
    if (this.settings.results) this.results.push(outcome)
  }

  skip(item: A, index: number) {
    this.skipped++
    this.note({ _tag: "Skipped", item, index })
  }

  plan(planned: Planned) {
    if (this.plans.length < this.settings.keep) this.plans.push(planned)
  }

  passed(item: A, index: number) {
    this.before++
    this.note({ _tag: "Before", item, index })
  }

  planned(item: A, index: number, cutShort: boolean) {
    this.dry++
    if (cutShort) this.cutShort++
    this.note({ _tag: "Planned", item, index, cutShort })
  }

  end(item: A, index: number, key: string | undefined, ended: Ended<B, E>): Failure<A, E> | undefined {
    if (ended._tag === "Before") {
      this.passed(item, index)
      return undefined
    }
    if (ended._tag === "Done") {
      this.done++
      if (this.settings.undo) this.undoable.push({ item, index, value: ended.value })
      this.note({ _tag: "Done", item, index, value: ended.value })
      return undefined
    }
    const failure: Failure<A, E> = { ...ended, item, index, key }
    this.failed++
    if (ended.mayHaveTakenEffect) this.inDoubt++
    if (this.failures.length < this.settings.keep) this.failures.push(failure)
    this.note(failure)
    return failure
  }

  private get total(): number {
    return Math.max(this.known ?? 0, this.read)
  }

  progress(elapsed: number, costs: Costs, isOver: boolean): Progress {
    const { before, done, dry, failed, known } = this
    const seen = done + failed + before + dry
    // what earlier runs did took this one no time, and says nothing about the rest
    const rate = elapsed === 0 ? 0 : (seen - before) / (elapsed / 1000)
    return {
      seen,
      total: known,
      succeeded: done,
      failed,
      before,
      done: isOver,
      elapsed: Duration.millis(elapsed),
      rate,
      remaining: known === undefined || rate === 0 ? undefined : Duration.millis(((known - seen) / rate) * 1000),
      ...costs
    }
  }

  report(elapsed: number, costs: Costs): Report<A, B, E> {
    const { before, compensated, cutShort, done, failed, inDoubt, read, total, uncompensated } = this
    return {
      total,
      done,
      failed,
      inDoubt,
      before,
      wasComplete: this.wasComplete,
      // with those that were never read
      skipped: this.skipped + total - read,
      failures: this.failures.toSorted(byIndex),
      results: this.results.toSorted(byIndex),
      planned: this.plans.toSorted(byIndex),
      cutShort,
      compensated,
      uncompensated,
      duration: Duration.millis(elapsed),
      ...costs
    }
  }
}
