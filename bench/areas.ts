/** The files of benchmarks, in the order in which they run. */
export const areas: ReadonlyArray<string> = [
  "decode/page.ts",
  "client/index.ts",
  "fake/index.ts",
  "cache/index.ts",
  "oauth/refreshes.ts",
  "stream/index.ts",
  "bulk/index.ts",
  "telemetry/index.ts",
  "package/index.ts",
  "limiter/index.ts",
  "bundle.ts",
  "compare/index.ts",
  "growth/index.ts",
  "webhooks/index.ts",
  "simulate/index.ts"
].map((file) => new URL(file, import.meta.url).href)
