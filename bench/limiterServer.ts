/**
 * Serves the embedded Planning Center with a short window for `limiter.*`, and tells what it accepted and refused,
 * by credential, when it is asked.
 */
import { Effect } from "effect"
import { FakePco } from "effect-pco/testing"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const options = JSON.parse(process.argv[2]!) as FakePco.LimitOptions

const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 100, limit: options }))
const accepted = new Map<string, number>()
const refused = new Map<string, number>()

const server = createServer((request, response) => {
  const { headers, method, url } = request
  const asked = new Request(`http://${headers.host}${url}`, {
    method: method!,
    headers: headers as Record<string, string>
  })
  handler(asked).then(async (answer) => {
    // the credential is one; who is who is told by the program in its User-Agent
    const program = String(headers["user-agent"]).split(" ")[0]!
    const counter = answer.status === 429 ? refused : accepted
    counter.set(program, (counter.get(program) ?? 0) + 1)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }).catch(() => response.destroy())
})
server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }))
process.on("message", () => {
  process.send!({ accepted: Object.fromEntries(accepted), refused: Object.fromEntries(refused) })
})
process.on("disconnect", () => process.exit(0))
