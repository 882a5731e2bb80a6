import { Effect } from "effect"
import { FakePco } from "effect-pco/testing"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"

/** The embedded Planning Center on a free port, behind nothing but Node's own server. */
export const serve = async (
  options: FakePco.Options,
  onAnswer: (request: IncomingMessage, status: number) => void = () => {}
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
  const handler = await Effect.runPromise(FakePco.toWebHandler(options))
  const server = createServer((request, response) => {
    const { headers, method, url } = request
    const asked = new Request(`http://${headers.host}${url}`, {
      method: method!,
      headers: headers as Record<string, string>
    })
    handler(asked).then(async (answer) => {
      onAnswer(request, answer.status)
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    }).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
