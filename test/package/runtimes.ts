import { NodeHttpServer } from "@effect/platform-node"
import { Layer, ManagedRuntime } from "effect"
import { HttpServer } from "effect/http"
import { FakePco } from "effect-pco/testing"
import { existsSync } from "node:fs"
import { cp, readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { join } from "node:path"
import { beforeAll, expect, it } from "vitest"
import { root } from "../support/tsc.ts"
import type { Packed } from "./packed.ts"
import { execute } from "./packed.ts"
import { serveWorker } from "./workerd.ts"

const folder = join(root, "test/runtimes")
const { arch, platform } = process

interface Runtime {
  readonly name: string
  /** The package of test/runtimes that has it for this machine; the Node that runs the tests is in none. */
  readonly package?: string
  readonly binary: string
  readonly args?: ReadonlyArray<string>
  /** What it calls itself. */
  readonly agent: RegExp
}

const scripts: ReadonlyArray<Runtime> = [
  { name: "this Node.js", binary: process.execPath, agent: /^Node\.js\// },
  ...["22.19", "22", "26"].map((version) => ({
    name: `Node.js ${version}`,
    package: `node-${version}-${platform}-${arch}`,
    binary: "bin/node",
    agent: new RegExp(`^Node\\.js/${Number.parseInt(version)}$`)
  })),
  {
    name: "Bun",
    package: `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}`,
    binary: "bin/bun",
    agent: /^Bun\//
  },
  {
    name: "Deno",
    package: `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`,
    binary: "deno",
    // It needs no other permission.
    args: ["run", "--no-lock", "--allow-net=127.0.0.1"],
    agent: /^Deno\//
  }
]

const worker: Runtime = {
  name: "workerd",
  package: `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}`,
  binary: "bin/workerd",
  agent: /^Cloudflare-Workers$/
}

const reads = { name: "Ada", emails: true, page: 5, streamed: 250, reason: "NotFound" }
const writes = "Amazing Grace"
const expected = {
  embedded: { reads, writes, matching: "Created" },
  cached: 1,
  limited: { statuses: [200], waited: true },
  overHttp: { reads, writes }
}

/** A Planning Center for one runtime, so that none sees what another wrote. */
const serve = async (limit?: FakePco.LimitOptions) => {
  const runtime = ManagedRuntime.make(
    FakePco.layerServer({ people: 250, limit }).pipe(
      Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
    )
  )
  const { address } = await runtime.runPromise(HttpServer.HttpServer)
  return {
    url: HttpServer.formatAddress(address),
    statuses: async () => {
      const church = await runtime.runPromise(FakePco.FakePco)
      const requests = await runtime.runPromise(church.requests)
      return requests.map(({ status }) => status)
    },
    [Symbol.asyncDispose]: () => runtime.dispose()
  }
}

/** The same small program on every runtime that is installed. */
export const runtimes = (get: () => Packed): void => {
  let declared: Readonly<Record<string, string>>

  beforeAll(async () => {
    declared = JSON.parse(await readFile(join(folder, "package.json"), "utf8")).optionalDependencies
    const copy = (name: string) => cp(join(folder, name), join(get().project, name))
    await Promise.all(["smoke.ts", "program.ts", "worker.ts"].map(copy))
  })

  /** Its binary, or why there is none. What should be installed and is not is found out when it is started. */
  const find = (runtime: Runtime): { readonly binary: string } | { readonly note: string } => {
    if (runtime.package === undefined) return { binary: runtime.binary }
    if (!existsSync(join(folder, "node_modules"))) return { note: "not installed: npm ci --prefix test/runtimes" }
    if (!(runtime.package in declared)) return { note: `there is none for ${platform} on ${arch}` }
    return { binary: join(folder, "node_modules", runtime.package, runtime.binary) }
  }

  for (const runtime of scripts) {
    it.concurrent(runtime.name, { timeout: 120_000 }, async ({ expect, skip }) => {
      const found = find(runtime)
      if ("note" in found) return skip(found.note)
      await using server = await serve()
      const args = [...runtime.args ?? [], "program.ts", server.url]
      const { agent, compiles, ...done } = JSON.parse(await execute(get().project, found.binary, ...args))
      expect(done).toEqual(expected)
      expect(agent).toMatch(runtime.agent)
      expect(compiles).toBe(true)
    })
  }

  it(`${worker.name}, where schemas cannot be compiled`, { timeout: 120_000 }, async ({ skip }) => {
    const found = find(worker)
    if ("note" in found) return skip(found.note)
    await using running = await serveWorker(found.binary, get().project)
    await using server = await serve()
    const answer = await fetch(`${running.url}/?baseUrl=${encodeURIComponent(server.url)}`)
    expect(answer.headers.get("content-type")).toBe("application/json")
    const { agent, compiles, ...done } = await answer.json()
    expect(done).toEqual(expected)
    expect(agent).toMatch(worker.agent)
    expect(compiles).toBe(false)

    // Requests share a client in a Durable Object, and with it the limit.
    await using narrow = await serve({ limit: 5, period: "1 second" })
    const ask = async (_: unknown, index: number) => {
      const query = new URLSearchParams({ baseUrl: narrow.url, id: String(index + 1) })
      return (await fetch(`${running.url}/shared?${query}`)).text()
    }
    expect(await Promise.all(Array.from({ length: 12 }, ask))).toEqual(Array.from({ length: 12 }, () => "1"))
    expect(await narrow.statuses()).toEqual(Array.from({ length: 12 }, () => 200))
    expect(running.errors()).toBe("")
  })
}
