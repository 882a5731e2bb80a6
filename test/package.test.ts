import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "./support/tsc.ts"

const program = `
import * as Effect from "effect/Effect"
import { Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

if (Pco === undefined) throw new Error("effect-pco exports no Pco")
const person = await Effect.runPromise(Person.get("1").pipe(Effect.provide(FakePco.layer({ people: 5 }))))
const name: string | null = person.name
console.log(name)
`

/** Runs a command to its end and gives what it printed; a failure tells all of it. */
const execute = async (cwd: string, command: string, ...args: ReadonlyArray<string>): Promise<string> => {
  const run = promisify(execFile)(command, args, { cwd, maxBuffer: 2 ** 26 })
  const { stdout } = await run.catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`)
  })
  return stdout
}

describe("the published package", () => {
  let project: string
  let installed: string

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "effect-pco-"))
    const modules = join(project, "node_modules")
    installed = join(modules, "effect-pco")
    await mkdir(installed, { recursive: true })

    await execute(root, "npm", "run", "build")
    await execute(root, "npm", "pack", "--ignore-scripts", "--pack-destination", project)
    const tarball = (await readdir(project)).find((name) => name.endsWith(".tgz"))!
    await execute(project, "tar", "-xzf", tarball, "-C", installed, "--strip-components=1")

    // The peers, as an installation would place them.
    await symlink(join(root, "node_modules/effect"), join(modules, "effect"))
    await symlink(join(root, "node_modules/@effect"), join(modules, "@effect"))
    await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }))
    await writeFile(join(project, "program.ts"), program)
  }, 120_000)

  afterAll(() => rm(project, { recursive: true, force: true }))

  it("holds the library and its sources alone", async () => {
    expect((await readdir(installed)).toSorted()).toEqual(["LICENSE", "README.md", "dist", "package.json", "src"])
  })

  it("declares modules by the names of its JavaScript", async () => {
    const names = (await readdir(join(installed, "dist"), { recursive: true })).filter((name) => name.endsWith(".d.ts"))
    expect(names).toContain("index.d.ts")
    const texts = await Promise.all(names.map((name) => readFile(join(installed, "dist", name), "utf8")))
    expect(texts.flatMap((text) => text.match(/(?:from|import) ?\(?"\.[^"\n]*(?<!\.js)"/g) ?? [])).toEqual([])
  })

  it("compiles a program", async () => {
    const compilerOptions = {
      target: "es2022",
      module: "nodenext",
      strict: true,
      noEmit: true,
      types: [],
      // A declaration that does not resolve must not pass for `any`.
      skipLibCheck: false
    }
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }))
    await execute(project, join(root, "node_modules/.bin/tsc"))
  })

  it("runs a program", async () => {
    expect(await execute(project, process.execPath, "program.ts")).toMatch(/^\S.*\n$/)
  })

  it("keeps its internals to itself", async () => {
    await writeFile(join(project, "internal.js"), `await import("effect-pco/internal/x")\n`)
    await expect(execute(project, process.execPath, "internal.js")).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED")
  })
})
