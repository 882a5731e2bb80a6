/**
 * The charts of the page, drawn with boxes alone: they fit any width and need no script.
 *
 * @internal
 */
import { count, duration, percent, time, whole } from "./format.ts"
import type { Analysis } from "./model.ts"

const meanings: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\"": "&quot;",
  "'": "&#39;"
}

/** A text that means nothing in HTML. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => meanings[character]!)

const nothing = (said: string) => `<p class="soft">${said}</p>`
const share = (part: number, whole: number): string => (whole === 0 ? 0 : 100 * part / whole).toFixed(2)

/** The most columns; a column is as many whole seconds as that takes. */
const mostColumns = 120

interface Column {
  readonly at: number
  requests: number
  refused: number
}

const columnsOf = ({ profile }: Analysis): { readonly seconds: number; readonly columns: ReadonlyArray<Column> } => {
  const { timeline } = profile
  const first = timeline[0]!.at
  const span = (timeline.at(-1)!.at - first) / 1000 + 1
  const seconds = Math.max(1, Math.ceil(span / mostColumns))
  const columns = Array.from(
    // a short run does not fill the page with one bar
    { length: Math.max(Math.ceil(span / seconds), 20) },
    (_, index): Column => ({ at: first + index * seconds * 1000, requests: 0, refused: 0 })
  )
  for (const { at, refused, requests } of timeline) {
    const column = columns[Math.floor((at - first) / 1000 / seconds)]!
    column.requests += requests
    column.refused += refused
  }
  return { seconds, columns }
}

/**
 * @internal
 */
export const timeline = (analysis: Analysis): string => {
  if (analysis.profile.timeline.length === 0) return nothing("Nothing was sent.")
  const { columns, seconds } = columnsOf(analysis)
  const { limit } = analysis
  const most = Math.max(...columns.map(({ requests }) => requests), 1)
  const allowed = limit === undefined ? undefined : limit.limit / limit.period * 1000 * seconds
  const top = Math.max(most, (allowed ?? 0) * 1.15)
  const bars = columns.map(({ at, refused, requests }) => {
    const title = `${time(at)}: ${count(requests, "request")}${refused > 0 ? `, ${refused} refused with 429` : ""}`
    const bad = refused > 0 ? `<u class="bad" style="height:${share(Math.min(refused, requests), top)}%"></u>` : ""
    const rest = `<u style="height:${share(Math.max(0, requests - refused), top)}%"></u>`
    return `<i title="${escape(title)}">${rest}${bad}</i>`
  })
  const line = allowed === undefined ? "" : `<div class="limit" style="bottom:${share(allowed, top)}%"></div>`
  const key = allowed === undefined
    ? ""
    : `<span><span class="dash"></span>the limit on average: ${whole(allowed)} in ${seconds} s</span>`
  return `<div class="plot" role="img" aria-label="Requests over time">${bars.join("")}${line}</div>` +
    `<div class="axis"><span>${time(columns[0]!.at)}</span><span>up to ${
      count(most, "request")
    } in ${seconds} s</span>` +
    `<span>${time(columns.at(-1)!.at)}</span></div>` +
    "<div class=\"key\"><span><u></u>requests</span><span><u class=\"bad\"></u>refused with 429</span>" +
    `${key}</div>`
}

const short = (millis: number): string =>
  Number.isFinite(millis) ? millis < 1000 ? `${millis} ms` : `${millis / 1000} s` : "more"

/**
 * @internal
 */
export const latencies = ({ profile }: Analysis): string => {
  const used = profile.latencies.map(([, calls], index) => calls > 0 ? index : -1).filter((index) => index >= 0)
  if (used.length === 0) return nothing("No call ended.")
  const shown = profile.latencies.slice(Math.max(0, used[0]! - 1), used.at(-1)! + 2)
  const most = Math.max(...shown.map(([, calls]) => calls))
  const bars = shown.map(([upTo, calls]) =>
    `<i title="${escape(`up to ${short(upTo)}: ${count(calls, "call")}`)}"><u style="height:${
      share(calls, most)
    }%"></u></i>`
  )
  const labels = shown.map(([upTo]) => `<span>${short(upTo)}</span>`)
  return `<div class="plot" role="img" aria-label="Calls by how long they took">${bars.join("")}</div>` +
    `<div class="labels${shown.length > 9 ? " dense" : ""}">${labels.join("")}</div>` +
    `<div class="axis"><span>calls by how long they took, up to</span><span>most: ${whole(most)}</span></div>`
}

const row = (name: string, parts: ReadonlyArray<readonly [style: string, width: string]>, value: string): string =>
  `<div class="row"><span>${escape(name)}</span><div class="track">${
    parts.map(([style, width]) => `<u class="${style}" style="width:${width}%"></u>`).join("")
  }</div><span class="value">${escape(value)}</span></div>`

/**
 * @internal
 */
export const waits = ({ profile }: Analysis): string => {
  const used = Object.entries(profile.waits).filter(([, { requests }]) => requests > 0)
  if (used.length === 0) return nothing("Nothing was sent.")
  const longest = Math.max(...used.map(([, { requests, waited }]) => waited / requests))
  return used.map(([priority, { requests, waited }]) =>
    row(
      priority,
      [["", share(waited / requests, longest)]],
      `${duration(waited / requests)} × ${whole(requests)}`
    )
  ).join("") +
    "<p class=\"soft\" style=\"margin-top:10px\">the mean wait of a request for the rate limit</p>"
}

/**
 * @internal
 */
export const cache = ({ cache: stats }: Analysis): string => {
  const resources = Object.entries(stats?.resources ?? {})
  if (resources.length === 0) return nothing("No cache is in use.")
  const rows = resources
    .map(([name, { hits, misses, staleHits }]) => ({ name, hits, misses, staleHits, all: hits + misses + staleHits }))
    .toSorted((one, other) => other.all - one.all)
    .slice(0, 12)
    .map(({ all, hits, misses, name, staleHits }) =>
      row(
        name,
        [["good", share(hits, all)], ["stale", share(staleHits, all)], ["bad", share(misses, all)]],
        `${percent((hits + staleHits) / all)} of ${whole(all)}`
      )
    )
  return `${
    rows.join("")
  }<div class="key"><span><u class="good"></u>hits</span><span><u class="stale"></u>stale</span>` +
    "<span><u class=\"bad\"></u>misses</span></div>"
}
