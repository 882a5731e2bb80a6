/** Serves the embedded Planning Center for `fake.load`, and tells its heap when it is asked. */
import { Effect } from "effect"
import { FakePco } from "effect-pco/testing"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 5000, limit: false }))
const server = createServer((request, response) => {
  const { headers, method, url } = request
  const asked = new Request(`http://${headers.host}${url}`, {
    method: method!,
    headers: headers as Record<string, string>
  })
  handler(asked).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }).catch(() => response.destroy())
})
server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }))

process.on("message", () => {
  globalThis.gc!()
  process.send!({ heap: process.memoryUsage().heapUsed / 1024 / 1024 })
})
process.on("disconnect", () => process.exit(0))
