/**
 * Serves the embedded Planning Center with a short window for `limiter.*`, and tells what it accepted and refused,
 * by program, when it is asked.
 */
import type { FakePco } from "effect-pco/testing"
import { serve } from "../serve.ts"

const limit = JSON.parse(process.argv[2]!) as FakePco.LimitOptions

const accepted = new Map<string, number>()
const refused = new Map<string, number>()

const { port } = await serve({ people: 100, limit }, ({ headers }, status) => {
  // the credential is one; who is who is told by the program in its User-Agent
  const program = String(headers["user-agent"]).split(" ")[0]!
  const counter = status === 429 ? refused : accepted
  counter.set(program, (counter.get(program) ?? 0) + 1)
})
process.send!({ port })
process.on("message", () => {
  process.send!({ accepted: Object.fromEntries(accepted), refused: Object.fromEntries(refused) })
})
process.on("disconnect", () => process.exit(0))
