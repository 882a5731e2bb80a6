/**
 * An analysis as a page.
 *
 * @internal
 */
import * as Charts from "./charts.ts"
import * as Drift from "./drift.ts"
import { count, dateTime, duration, percent, whole } from "./format.ts"
import type { Analysis } from "./model.ts"
import { style } from "./style.ts"

const { escape } = Charts

const section = (title: string, body: string, kind = "") =>
  `<section class="${kind}"><h2>${escape(title)}</h2>${body}</section>`

const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const cells = (tag: string, texts: ReadonlyArray<string>) =>
    `<tr>${texts.map((text) => `<${tag}>${escape(text)}</${tag}>`).join("")}</tr>`
  const body = rows.map((row) => cells("td", row)).join("")
  return `<div class="scroll"><table><thead>${cells("th", heads)}</thead><tbody>${body}</tbody></table></div>`
}

const tiles = ({ cache, profile }: Analysis): string => {
  const { report: { total }, snapshot } = profile
  const hits = cache === undefined ? 0 : cache.hits + cache.staleHits
  const lookups = hits + (cache?.misses ?? 0)
  const shown: ReadonlyArray<readonly [string, string]> = [
    ["calls", whole(total.count)],
    ["requests", whole(snapshot.requests)],
    ["shared or batched", whole(snapshot.coalesced + snapshot.batched)],
    ["cache hits", lookups === 0 ? "none" : percent(hits / lookups)],
    ["failed", percent(total.errorShare)],
    ["retries", whole(snapshot.retries)],
    ["refused with 429", whole(profile.refused)],
    ["p95", duration(total.p95)],
    ["time waiting", percent(total.waitShare)]
  ]
  return `<div class="tiles">${
    shown.map(([name, value]) =>
      `<div class="tile"><b>${escape(value)}</b><span class="soft">${escape(name)}</span></div>`
    )
      .join("")
  }</div>`
}

const findings = ({ findings }: Analysis): string =>
  findings.length === 0
    ? "<p class=\"soft\">Nothing was found that holds it back.</p>"
    : findings.map(({ advice, kind, said }) =>
      `<div class="finding"><p><b>${escape(kind)}</b>. ${escape(said)}</p><p class="soft">${escape(advice)}</p></div>`
    ).join("")

const operations = ({ profile }: Analysis): string =>
  table(
    ["operation", "calls", "a second", "failed", "mean", "median", "p95", "p99", "max", "waiting"],
    Object.entries(profile.report.operations)
      .toSorted(([, one], [, other]) => other.count - one.count)
      .slice(0, 40)
      .map(([name, numbers]) => [
        name,
        whole(numbers.count),
        numbers.throughput.toFixed(1),
        percent(numbers.errorShare),
        duration(numbers.mean),
        duration(numbers.median),
        duration(numbers.p95),
        duration(numbers.p99),
        duration(numbers.max),
        percent(numbers.waitShare)
      ])
  )

const slow = ({ profile }: Analysis): string =>
  profile.slow.length === 0
    ? "<p class=\"soft\">No call was slow.</p>"
    : table(
      ["operation", "ended", "took", "outcome", "by", "requests", "rate limit", "sending", "decoding", "other"],
      profile.slow.slice(0, 50).map((call) => [
        call.operation,
        dateTime(call.at),
        duration(call.took),
        call.outcome,
        call.answeredBy,
        whole(call.attempts),
        duration(call.waited),
        duration(call.sending),
        duration(call.decoding),
        duration(call.other)
      ])
    )

/**
 * @internal
 */
export const htmlOf = (analysis: Analysis): string => {
  const { report } = analysis.profile
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Planning Center: what the program did</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>What the program did with Planning Center</h1>
<p class="soft">${dateTime(report.from)} to ${dateTime(report.to)} UTC, ${duration(report.to - report.from)}, ${
    count(Object.keys(report.operations).length, "operation")
  }</p>
${tiles(analysis)}
<div class="grid">
${section("What holds it back", findings(analysis), "wide")}
${section("Requests and the limit", Charts.timeline(analysis), "wide")}
${section("How long calls took", Charts.latencies(analysis))}
${section("Waiting by priority", Charts.waits(analysis))}
${section("Cache by resource", Charts.cache(analysis), "wide")}
${section("Operations", operations(analysis), "wide")}
${section("Slow calls", slow(analysis), "wide")}
${
    analysis.profile.drift.length === 0
      ? ""
      : section("Drift", table(Drift.heads, Drift.rows(analysis.profile.drift)), "wide")
  }
</div>
</main>
</body>
</html>
`
}
