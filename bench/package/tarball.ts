import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { atMost, promised } from "../measure.ts"

/** The packed package with all products, as it is published. */
export const tarball = promised(atMost(3), async () => {
  const run = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    maxBuffer: 64 * 1024 * 1024
  })
  if (run.status !== 0) throw new Error(`npm could not pack: ${run.stderr}`)
  const [packed] = JSON.parse(run.stdout) as ReadonlyArray<{
    readonly size: number
    readonly unpackedSize: number
    readonly entryCount: number
  }>
  const { entryCount, size, unpackedSize } = packed!
  const megabytes = (bytes: number) => Number((bytes / 1e6).toFixed(2))
  return { value: megabytes(size), unit: "MB", detail: { files: entryCount, unpacked_mb: megabytes(unpackedSize) } }
})
