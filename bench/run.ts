/**
 * Runs the benchmarks, each in a process of its own, prints a table and writes `bench/results.json`.
 * `npm run bench -- --help` tells how to choose.
 */
import { fileURLToPath } from "node:url"
import { areas } from "./areas.ts"
import { main } from "./runner/main.ts"

process.once("SIGINT", () => process.exit(130))
process.once("SIGTERM", () => process.exit(143))

process.exitCode = await main({
  areas,
  asked: process.argv.slice(2),
  results: fileURLToPath(new URL("results.json", import.meta.url)),
  print: (text) => console.log(text)
})
