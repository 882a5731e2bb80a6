import { existsSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { beforeAll, expect, it } from "vitest"
import { readBlocks } from "../support/docs.ts"
import { root } from "../support/tsc.ts"
import type { Packed } from "./packed.ts"
import { execute } from "./packed.ts"

const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT)\b/

const typescript = join(root, "node_modules/typescript/bin/tsc")
const olderTypescript = join(root, "test/runtimes/node_modules/typescript/bin/tsc")

/** What a newcomer does: `npm install`, and the first program of the README. */
export const installation = (get: () => Packed): void => {
  let project: string
  let missing = false
  const note = "the registry cannot be reached"

  beforeAll(async () => {
    const { tarball } = get()
    project = join(dirname(tarball), "newcomer")
    await mkdir(project)
    await writeFile(join(project, "package.json"), JSON.stringify({ name: "newcomer", private: true, type: "module" }))
    const install = execute(project, "npm", "install", "--prefix", project, "--prefer-offline", tarball, "effect")
    await install.catch(async (error) => {
      // Without a registry npm complains about peers, so whether there is one is asked apart.
      const answer = await execute(project, "npm", "ping", "--fetch-retries=0").catch(String)
      if (process.env["CI"] !== undefined || !unreachable.test(answer)) throw error
      missing = true
    })
  }, 180_000)

  const firstProgram = async () => {
    const block = (await readBlocks("README.md")).find(({ run }) => run)!
    await writeFile(join(project, "program.ts"), block.code)
    return block
  }

  it("runs the first program of the README", async ({ skip }) => {
    skip(missing, note)
    const { prints } = await firstProgram()
    expect(prints).not.toEqual([])
    expect((await execute(project, process.execPath, "program.ts")).trim().split("\n")).toEqual(prints)
  })

  const compile = async (compiler: string, module: string, moduleResolution: string) => {
    await firstProgram()
    const compilerOptions = {
      target: "es2022",
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      types: [],
      // A declaration that does not resolve must not pass for `any`.
      skipLibCheck: false
    }
    const config = `tsconfig.${moduleResolution}.json`
    await writeFile(join(project, config), JSON.stringify({ compilerOptions, files: ["program.ts"] }))
    await execute(project, process.execPath, compiler, "-p", config)
  }

  it.for([["nodenext", "nodenext"], ["preserve", "bundler"]] as const)(
    "compiles it with module %s and moduleResolution %s",
    { timeout: 120_000 },
    async ([module, moduleResolution], { skip }) => {
      skip(missing, note)
      await compile(typescript, module, moduleResolution)
    }
  )

  it("compiles it with TypeScript 5.9", { timeout: 180_000 }, async ({ skip }) => {
    skip(missing, note)
    skip(!existsSync(olderTypescript), "not installed: npm ci --prefix test/runtimes")
    await compile(olderTypescript, "nodenext", "nodenext")
  })
}
