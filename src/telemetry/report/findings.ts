/**
 * Finds what holds a program back.
 *
 * @internal
 */
import * as Limits from "../../client/limits.ts"
import type { Habits } from "../model.ts"
import * as Format from "./format.ts"
import type { Facts, Finding } from "./model.ts"

/** Reads of what had been read: fewer are nothing to speak of. */
const fewRepeats = 10
/** This many of a kind in ten seconds are a pattern. */
const manyInSpell = 20
const fewPages = 3
const wholeList = 10
const fewRows = 20

const { count, duration, percent } = Format

const isCacheUsed = ({ cache }: Facts): boolean =>
  cache !== undefined && cache.hits + cache.staleHits + cache.misses > 0

const repeatsOf = ({ profile }: Facts): number => profile.habits.reduce((sum, { repeats }) => sum + repeats, 0)

const rateLimit = (facts: Facts): ReadonlyArray<Finding> => {
  const { total } = facts.profile.report
  if (total.waitShare < 0.2) return []
  const repeats = repeatsOf(facts)
  const saved = repeats > 0 ? `; ${count(repeats, "request")} read what had been read before` : ""
  return [{
    kind: "rate limit",
    operation: undefined,
    saves: repeats,
    said: `${percent(total.waitShare)} of the time was spent waiting for the rate limit${saved}.`,
    advice: repeats > 0
      ? `A cache would have saved up to ${count(repeats, "request")}, and the wait for them.`
      : "Make fewer requests (larger pages, gets in batches, narrower lists), or give jobs the priority low."
  }]
}

const refused = ({ profile }: Facts): ReadonlyArray<Finding> =>
  profile.refused === 0 ? [] : [{
    kind: "refused",
    operation: undefined,
    saves: profile.refused,
    said: `Planning Center refused ${count(profile.refused, "request")} with 429.`,
    advice: "Another program makes requests as the same user: share the limit (PcoRateLimiter.layerRedis)."
  }]

const repeats = (facts: Facts) => ({ operation, repeats, requests, revisit }: Habits): ReadonlyArray<Finding> => {
  if (repeats < fewRepeats) return []
  const said = `${operation} read what it had read before by ${repeats} of ${count(requests, "request")}`
  if (!isCacheUsed(facts)) {
    return [{
      kind: "no cache",
      operation,
      saves: repeats,
      said: `${said}.`,
      advice: `Hold answers in a cache (the option cache of Pco.layer): it would have saved up to ${
        count(repeats, "request")
      }.`
    }]
  }
  const again = revisit === undefined ? "" : `, usually after ${duration(revisit)}`
  return [{
    kind: "short lives",
    operation,
    saves: repeats,
    said: `${said}${again}: the cache had let go of it.`,
    advice: revisit === undefined || revisit === 0
      ? "See whether writes or invalidations end what is held, or whether the cache is too small."
      : `Let answers of ${operation} live longer than ${duration(revisit)} (timeToLiveOf), if they may be that old.`
  }]
}

// What belongs to one resource is read for each of many.
const onePlusManyBelow = ({ different, isList, operation, template }: Habits): ReadonlyArray<Finding> => {
  if (different < manyInSpell || !template.includes("}/")) return []
  const name = template.slice(template.lastIndexOf("/") + 1)
  return [{
    kind: "n+1",
    operation,
    saves: different - Math.ceil(different / Limits.mostRows),
    said: `${operation} read ${isList ? "a list" : "one resource"} for each of ${count(different, "other resource")}.`,
    advice:
      `Read ${name} together with what they belong to (include, where it has ${name}), or all of them in one list.`
  }]
}

const onePlusMany = (habit: Habits): ReadonlyArray<Finding> => {
  const { answeredBy, method, most, operation, template } = habit
  if (method !== "GET" || most < manyInSpell) return []
  if (!template.endsWith("}")) return onePlusManyBelow(habit)
  const saves = answeredBy.request - Math.ceil(answeredBy.request / Limits.mostRows)
  return [{
    kind: "n+1",
    operation,
    saves,
    said: `${operation} was called ${count(answeredBy.request, "time")} one by one, up to ${most} in ten seconds.`,
    advice: "Make them at the same time (Effect.forEach with concurrency \"unbounded\"), so that 100 share one request."
  }]
}

const pages = (habit: Habits): ReadonlyArray<Finding> => {
  const { deepest, operation, pages, perPage, unfiltered } = habit
  const found: Array<Finding> = []
  if (Limits.isDeep(deepest)) {
    found.push({
      kind: "deep offset",
      operation,
      saves: 0,
      said: `${operation} read as deep as offset ${deepest}, where pages are slow and the limit is smaller.`,
      advice: "Narrow the list by a date in where, piece by piece, in place of going deeper."
    })
  }
  if (perPage !== undefined && perPage < Limits.mostRows && pages >= fewPages) {
    const saves = Math.floor(pages * (1 - perPage / Limits.mostRows))
    found.push({
      kind: "small pages",
      operation,
      saves,
      said: `${operation} read ${count(pages, "page")}, with as few as ${perPage} rows a page.`,
      advice: `Leave per_page to stream, or set ${Limits.mostRows}: about ${count(saves, "request")} fewer.`
    })
  }
  if (unfiltered >= wholeList) {
    found.push({
      kind: "unfiltered",
      operation,
      saves: 0,
      said: `${operation} read ${count(unfiltered, "page")} without where.`,
      advice: "If rows are dropped afterwards, say so in where: what is not asked for need not be read."
    })
  }
  return found
}

const includes = ({ includes, operation }: Habits): ReadonlyArray<Finding> =>
  Object.entries(includes).flatMap(([include, { rows, used }]): ReadonlyArray<Finding> =>
    used > 0 || rows < fewRows ? [] : [{
      kind: "unused include",
      operation,
      saves: 0,
      said: `${operation} included ${include} with ${count(rows, "row")}, and the program did not read them.`,
      advice: `Leave ${include} out of include: answers get smaller and faster.`
    }]
  )

const retries = ({ profile }: Facts): ReadonlyArray<Finding> => {
  const { requests, retries } = profile.snapshot
  if (retries < 5 || retries / requests < 0.05) return []
  const reasons = new Map<string, number>()
  for (const habit of profile.habits) {
    for (const [reason, times] of Object.entries(habit.retries)) reasons.set(reason, (reasons.get(reason) ?? 0) + times)
  }
  const said = Array.from(reasons).toSorted(([, one], [, other]) => other - one)
    .map(([reason, times]) => `${times} for ${reason}`)
  return [{
    kind: "retries",
    operation: undefined,
    saves: retries,
    said: `${percent(retries / requests)} of all requests were made again${
      said.length === 0 ? "" : `: ${said.join(", ")}`
    }.`,
    advice: "Look at the reasons: each retry counts against the rate limit. A longer timeout or fewer at once may help."
  }]
}

/**
 * @internal
 */
export const findingsOf = (facts: Facts): ReadonlyArray<Finding> =>
  [
    ...rateLimit(facts),
    ...refused(facts),
    ...retries(facts),
    ...facts.profile.habits.flatMap((habit) => [
      ...onePlusMany(habit),
      ...pages(habit),
      ...includes(habit),
      ...repeats(facts)(habit)
    ])
  ].toSorted((one, other) => other.saves - one.saves)
