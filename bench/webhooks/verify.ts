import { Effect, Redacted } from "effect"
import { Webhooks } from "effect-pco/webhooks"
import { createHmac, timingSafeEqual } from "node:crypto"
import { atMost, promised, ratio } from "../measure.ts"
import { round } from "../statistics.ts"
import { delivery } from "./delivery.ts"

const secret = "9f1c0d5f8b6e4a2d7c3b1a0f9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d"

/**
 * What it costs to believe a delivery of Planning Center, against HMAC-SHA256 of `node:crypto` and a comparison in
 * constant time: the time of `Webhooks.verify` less that of `Webhooks.unverified`, which gives the same typed event
 * without a look at the signature. `event_us` is the whole of `Webhooks.verify`.
 */
export const verify = promised(atMost(2), async () => {
  const secrets = [Redacted.make(secret)]
  const { body, headers } = await Effect.runPromise(
    Webhooks.sign({ secret: secrets[0]!, name: "people.v2.events.person.updated", payload: delivery("1", 0) })
  )
  const bytes = new TextEncoder().encode(body)
  const given = Buffer.from(headers["x-pco-webhooks-authenticity"]!, "hex")
  const batch = 100
  const many = <E>(effect: Effect.Effect<unknown, E>) => {
    const all = Effect.forEach(Array.from({ length: batch }), () => effect, { discard: true })
    return () => Effect.runPromise(all)
  }
  const byHand = () => {
    for (let time = 0; time < batch; time++) {
      const expected = createHmac("sha256", secret).update(bytes).digest()
      if (!timingSafeEqual(expected, given)) throw new Error("the signature does not fit")
    }
  }
  const options = { theirs: byHand, warmup: 3, rounds: 21, calls: 50, clock: "cpu" as const }
  const whole = await ratio({ ...options, ours: many(Webhooks.verify({ secrets, body: bytes, headers })) })
  const reading = await ratio({ ...options, ours: many(Effect.suspend(() => Webhooks.unverified(bytes))) })
  return {
    value: round(whole.ratio - reading.ratio),
    unit: "x node:crypto alone",
    detail: {
      node_crypto_us: round(whole.detail.theirs_ms * 1000 / batch),
      event_us: round(whole.detail.ours_ms * 1000 / batch),
      bytes: bytes.length
    }
  }
})
