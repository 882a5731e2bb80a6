import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { execFile } from "node:child_process"
import * as path from "node:path"

// 23 when this was first counted. Change the number only with a reason for another function on the path of every call.
it.live("at most 21 functions are between Person.get(id) and HTTP", () =>
  Effect.map(
    Effect.callback<string, Error>((resume) => {
      const script = path.join(import.meta.dirname, "../../scripts/hops.ts")
      execFile(process.execPath, [script], (error, stdout) =>
        resume(error === null ? Effect.succeed(stdout) : Effect.fail(error)))
    }),
    (output) => {
      const hops = output.trim().split("\n").slice(0, -1)
      assert.isAtMost(hops.length, 21, hops.join("\n"))
      // it counts something: the first and the last of them are there
      assert.isTrue(hops.some((hop) =>
        hop.includes("src/resource/make.ts")
      ))
      assert.isTrue(hops.some((hop) => hop.includes("src/client/execute.ts")))
    }
  ))
