import { readdir, readFile, stat, writeFile } from "node:fs/promises"
import { SourceMap } from "node:module"
import { dirname, join, relative } from "node:path"
import { beforeAll, expect, it } from "vitest"
import type { Packed } from "./packed.ts"
import { execute } from "./packed.ts"

const filesOf = async (folder: string): Promise<ReadonlyArray<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) =>
    relative(folder, join(parentPath, name))
  )
}

/** What is in the tarball. */
export const contents = (get: () => Packed): void => {
  let packed: Packed
  let files: ReadonlyArray<string>

  beforeAll(async () => {
    packed = get()
    files = await filesOf(packed.installed)
  })

  const read = (file: string) => readFile(join(packed.installed, file), "utf8")

  it("holds the library, its declarations, its sources and its documentation alone", async () => {
    const modules = (await filesOf(join(packed.source, "src"))).map((file) => file.replace(/\.ts$/, ""))
    const pages = await filesOf(join(packed.source, "docs"))
    expect(files.toSorted()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
      ...pages.map((page) => `docs/${page}`),
      ...modules.flatMap((module) => [
        `src/${module}.ts`,
        ...[".js", ".js.map", ".d.ts", ".d.ts.map"].map((extension) => `dist/${module}${extension}`)
      ])
    ].toSorted())
  })

  it("has maps that lead to the sources in it", async () => {
    const maps = files.filter((file) => file.endsWith(".map"))
    const sources = await Promise.all(maps.map(async (map) => {
      const { sourceRoot = "", sources, sourcesContent } = JSON.parse(await read(map))
      expect(sourcesContent ?? []).toEqual([])
      return (sources as ReadonlyArray<string>).map((source) => join(dirname(map), sourceRoot, source))
    }))
    expect(sources.flat().filter((source) => !files.includes(source))).toEqual([])
    expect(sources.flat()).toContain("src/Pco.ts")
  })

  it("has maps that fit the code", async () => {
    const lines = (await read("dist/Pco.js")).split("\n")
    const line = lines.findIndex((text) => text.startsWith("const layerWithoutHttpClient ="))
    const entry = new SourceMap(JSON.parse(await read("dist/Pco.js.map"))).findEntry(line, 6)
    const original = (await read("src/Pco.ts")).split("\n")
    expect("originalLine" in entry && original[entry.originalLine]).toMatch(/^export const layerWithoutHttpClient =/)
  })

  it("imports modules by the names of its JavaScript", async () => {
    const texts = await Promise.all(files.filter((file) => /\.(js|d\.ts)$/.test(file)).map(read))
    const imports = texts.flatMap((text) => text.match(/(?:from|import) ?\(?"\.[^"\n]*"/g) ?? [])
    expect(imports.filter((text) => !text.endsWith(".js\""))).toEqual([])
    expect(imports.length).toBeGreaterThan(files.length / 5)
  })

  it("gives a resource by its own name, and keeps its internals to itself", async () => {
    await writeFile(
      join(packed.project, "imports.js"),
      `
      const people = await import("effect-pco/people")
      const Person = await import("effect-pco/people/Person")
      console.log(people.Person.get === Person.get)
      for (const path of ["client/run", "people/index", "people/descriptors", "people/jobs/Matching"]) {
        console.log(await import("effect-pco/" + path).catch((error) => error.code))
      }
      `
    )
    const lines = (await execute(packed.project, process.execPath, "imports.js")).trim().split("\n")
    expect(lines).toEqual(["true", ...Array.from({ length: 4 }, () => "ERR_PACKAGE_PATH_NOT_EXPORTED")])
  })

  it("is as small as it is useful", async () => {
    expect((await stat(packed.tarball)).size).toBeLessThan(3_000_000)
  })
}
