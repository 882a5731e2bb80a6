/**
 * The embedded Planning Center for one client of `compare.*`, in a process of its own: `node bench/compare/server.ts
 * OPTIONS`, with the options of `FakePco` as JSON. Asked for it, it tells what it saw since the last time, or takes its
 * time from then on.
 */
import { Effect } from "effect"
import { FakePco } from "effect-pco/testing"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { buffer } from "node:stream/consumers"

/** What the server knows, whatever the client says. */
export interface Seen {
  readonly requests: number
  /** Answers with 429. */
  readonly refused: number
  /** How often an update of each person took effect. */
  readonly updates: { readonly [personId: string]: number }
  /** What everybody who was updated is called now. */
  readonly nicknames: { readonly [personId: string]: unknown }
  /** How many people there are with each remote id. */
  readonly created: { readonly [remoteId: string]: number }
}

const handler = await Effect.runPromise(FakePco.toWebHandler(JSON.parse(process.argv[2]!) as FakePco.Options))
const { church } = handler

const server = createServer(async (request, response) => {
  const { headers, method = "GET", url } = request
  try {
    const asked = new Request(`http://${headers.host}${url}`, {
      method,
      // nobody's answers are compressed: fetch asks for it and undici does not, and on one machine it only costs
      headers: { ...headers as Record<string, string>, "accept-encoding": "identity" },
      ...(method === "POST" || method === "PATCH" ? { body: await buffer(request) } : undefined)
    })
    const answer = await handler(asked)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  } catch {
    response.destroy()
  }
})
// no connection is closed in a pause of the client
server.keepAliveTimeout = 120_000

// The faults of compare.update: the answer of these was lost, or a 504, after the update took effect.
const tookEffect = (status: number | undefined) => status === undefined || status === 504 || status < 300

const count = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1
}

const look = Effect.gen(function*() {
  const requests = yield* church.requests
  const updates: Record<string, number> = {}
  for (const { method, path, status } of requests) {
    if (method === "PATCH" && tookEffect(status)) count(updates, path.split("/").at(-1)!)
  }
  const nicknames: Record<string, unknown> = {}
  const created: Record<string, number> = {}
  const written = requests.some(({ method }) => method === "PATCH" || method === "POST")
  for (const { attributes, id } of written ? yield* church.rows("Person") : []) {
    if (id in updates) nicknames[id] = attributes["nickname"]
    if (attributes["remote_id"] !== null) count(created, String(attributes["remote_id"]))
  }
  yield* church.reset
  const refused = requests.filter(({ status }) => status === 429).length
  return { requests: requests.length, refused, updates, nicknames, created } satisfies Seen
})

process.on("message", async ({ latency }: { readonly latency?: number }) => {
  const asked = latency === undefined ? look : church.inject({ latency })
  process.send!(await Effect.runPromise(asked) ?? "slow")
})
process.on("disconnect", () => process.exit(0))
server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }))
