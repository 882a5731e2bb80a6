import { fork } from "node:child_process"
import { once } from "node:events"
import { Agent, request } from "node:http"
import { fileURLToPath } from "node:url"
import { exactly, promised } from "../measure.ts"

const connections = 200
const seconds = 30
const perPage = 25
const people = 5000

interface Answer {
  readonly status: number
  readonly body: string
}

const ask = (agent: Agent, port: number, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: "Basic Zm9vOmJhcg==" }
    request({ agent, host: "127.0.0.1", port, path, headers }, (response) => {
      const chunks: Array<Buffer> = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("end", () => resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString("utf8") }))
      response.on("error", reject)
    }).on("error", reject).end()
  })

const isRight = ({ body, status }: Answer, offset: number): boolean => {
  if (status !== 200) return false
  const { data, meta } = JSON.parse(body) as {
    readonly data: ReadonlyArray<{ readonly id: string }>
    readonly meta: { readonly total_count: number }
  }
  return meta.total_count === people && data.length === perPage &&
    data.every(({ id }, index) => id === String(offset + index + 1))
}

/**
 * 200 connections at once to the embedded Planning Center in a process of its own,
 * for half a minute, each answer checked row by row. The value is the number of
 * wrong answers; `heap_growth_mb` is what the server's heap grew by in the last
 * two thirds of the time.
 */
export const fakeLoad = promised(exactly(0), async () => {
  const script = fileURLToPath(new URL("loadServer.ts", import.meta.url))
  const server = fork(script, { execArgv: ["--expose-gc"] })
  const [{ port }] = await once(server, "message") as [{ readonly port: number }]
  const heap = async (): Promise<number> => {
    server.send("heap")
    const [message] = await once(server, "message") as [{ readonly heap: number }]
    return message.heap
  }
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let [requests, wrong] = [0, 0]
  const start = performance.now()
  const end = start + seconds * 1000
  const connection = async (number: number) => {
    for (let call = 0; performance.now() < end; call++) {
      const offset = ((number * 7919 + call * 101) % (people / perPage)) * perPage
      const answer = await ask(agent, port, `/people/v2/people?offset=${offset}&per_page=${perPage}`).catch(() =>
        undefined
      )
      requests++
      if (answer === undefined || !isRight(answer, offset)) wrong++
    }
  }
  const running = Promise.all(Array.from({ length: connections }, (_, number) => connection(number)))
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000 / 3))
  const early = await heap()
  await running
  const late = await heap()
  agent.destroy()
  server.disconnect()
  return {
    value: wrong,
    unit: `wrong answers in ${seconds} s`,
    detail: {
      connections,
      requests,
      requests_per_second: Math.round(requests / seconds),
      heap_mb: Math.round(early),
      heap_growth_mb: Number((late - early).toFixed(1))
    }
  }
})
