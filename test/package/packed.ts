import { execFile } from "node:child_process"
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { promisify } from "node:util"
import { root } from "../support/tsc.ts"

/** Runs a command to its end and gives what it printed; a failure tells all of it. */
export const execute = async (cwd: string, command: string, ...args: ReadonlyArray<string>): Promise<string> => {
  const run = promisify(execFile)(command, args, { cwd, maxBuffer: 2 ** 26 })
  const { stdout } = await run.catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`)
  })
  return stdout
}

export const tsc = join(root, "node_modules/.bin/tsc")

export interface Packed {
  /** The repository as it was when the package was built. */
  readonly source: string
  readonly tarball: string
  /** An empty project that is an ES module. */
  readonly project: string
  /** The package inside the project, beside the packages that it needs. */
  readonly installed: string
  readonly remove: () => Promise<void>
}

const isCopied = (path: string) => !/^(\.git|node_modules|dist|\.docs|\.types)$/.test(basename(path))

/** Builds the package in a folder of its own, packs it, and unpacks it as an installation would. */
export const pack = async (): Promise<Packed> => {
  const folder = await mkdtemp(join(tmpdir(), "effect-pco-"))
  const [source, project] = [join(folder, "source"), join(folder, "project")]
  const modules = join(project, "node_modules")
  const installed = join(modules, "effect-pco")

  await cp(root, source, { recursive: true, filter: isCopied })
  await symlink(join(root, "node_modules"), join(source, "node_modules"))
  await execute(source, "npm", "run", "build", "--silent")
  await execute(source, "npm", "pack", "--ignore-scripts", "--pack-destination", folder)
  const tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith(".tgz"))!)

  await mkdir(installed, { recursive: true })
  await execute(folder, "tar", "-xzf", tarball, "-C", installed, "--strip-components=1")
  const link = (name: string) => symlink(join(root, "node_modules", name), join(modules, name))
  await Promise.all(["effect", "libphonenumber-js"].map(link))
  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }))
  return { source, tarball, project, installed, remove: () => rm(folder, { recursive: true, force: true }) }
}
