import { atMost, promised } from "../measure.ts"
import { round } from "../statistics.ts"
import { saturate } from "./saturate.ts"
import { limit, periodMillis } from "./window.ts"

/** A second program that takes 40 % of the limit, one request after the other, and looks at no limit. */
const second = (port: number) => {
  const timer = setInterval(() => {
    void fetch(`http://127.0.0.1:${port}/people/v2/people/1`, {
      headers: { authorization: `Basic ${Buffer.from("bench:bench").toString("base64")}`, "user-agent": "second" }
    }).then((answer) => answer.text()).catch(() => "the server has stopped")
  }, periodMillis / (limit * 0.4))
  return () => clearInterval(timer)
}

/** 429s in a thousand requests of ours while a second program takes 40 % without telling. */
export const sharedRefusals = promised(atMost(3), async () => {
  const detail: Record<string, number> = {}
  let [all, refused] = [0, 0]
  for (const kind of ["fixed", "sliding"] as const) {
    const seen = await saturate(kind, 10, second)
    const own = seen.refused["ours"] ?? 0
    all += (seen.accepted["ours"] ?? 0) + own
    refused += own
    Object.assign(detail, {
      [`${kind}_accepted`]: seen.accepted["ours"] ?? 0,
      [`${kind}_refused`]: own,
      [`${kind}_second_accepted`]: seen.accepted["second"] ?? 0,
      [`${kind}_second_refused`]: seen.refused["second"] ?? 0
    })
  }
  return {
    value: round(refused / all * 1000),
    unit: "429s in 1,000 requests",
    success: { attempts: all, succeeded: all - refused },
    detail
  }
})
