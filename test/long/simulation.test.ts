import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"

const script = fileURLToPath(new URL("../simulation/main.ts", import.meta.url))

/** `npm test` runs the first 200. */
const first = 201
const seeds = Number(process.env["LONG_SEEDS"] ?? 1000)

describe("the simulation", () => {
  it(`keeps every promise for ${seeds} more seeds`, async () => {
    const { code, printed } = await new Promise<{ readonly code: number; readonly printed: string }>((resolve) => {
      const args = [script, "--from", String(first), "--seeds", String(seeds), "--first"]
      const child = execFile(
        process.execPath,
        args,
        { maxBuffer: 1 << 28 },
        (_, out, err) => resolve({ code: child.exitCode ?? 1, printed: `${out}${err}` })
      )
    })
    assert.strictEqual(code, 0, printed)
    assert.match(printed, new RegExp(`${seeds} seeds, 0 with violations`))
  }, 1_200_000)
})
