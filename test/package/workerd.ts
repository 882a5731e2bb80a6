import { build } from "esbuild"
import { spawn } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"

const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-10-01",
      durableObjectNamespaces = [(className = "Church", uniqueKey = "church")],
      durableObjectStorage = (inMemory = void),
      bindings = [(name = "church", durableObjectNamespace = "Church")]
    )),
    (name = "internet", network = (allow = ["private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`

/** Bundles `worker.ts` of a folder as tools for workers do, and serves it. */
export const serveWorker = async (binary: string, folder: string) => {
  await build({
    absWorkingDir: folder,
    entryPoints: ["worker.ts"],
    outfile: "worker.js",
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "browser"],
    logLevel: "silent"
  })
  await writeFile(join(folder, "worker.capnp"), config)

  // It tells where it listens on the third descriptor.
  const child = spawn(binary, ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "pipe", "pipe"]
  })
  let errors = ""
  child.stdio[2]!.on("data", (chunk) => {
    errors += String(chunk)
  })
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => reject(new Error(`workerd ended with ${code}\n${errors}`)))
  })
  ended.catch(() => {})
  const port = new Promise<string>((resolve) => {
    child.stdio[3]!.on("data", (chunk) => {
      const listening = /"port":\s*(\d+)/.exec(String(chunk))
      if (listening) resolve(listening[1]!)
    })
  })
  return {
    url: `http://127.0.0.1:${await Promise.race([port, ended])}`,
    /** What it complained about. */
    errors: () => errors,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL")
      await ended.catch(() => {})
    }
  }
}
