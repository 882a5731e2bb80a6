import { expect, it } from "vitest"
import { bundle, programs } from "../../bench/bundle.ts"
import type { Packed } from "./packed.ts"

/** What a bundler leaves of the package. */
export const treeShaking = (get: () => Packed): void => {
  const modulesOf = async (program: string) => {
    const { files, gzipped, imports } = await bundle(program, get().project)
    const modules = files.flatMap((file) => /node_modules\/effect-pco\/dist\/(.+)$/.exec(file)?.[1] ?? [])
    return { gzipped, imports, modules, rooms: new Set(modules.map((module) => module.split("/")[0])) }
  }

  it("leaves what a program does not use", async () => {
    const { gzipped, imports, modules, rooms } = await modulesOf(programs.module)
    expect([...rooms].toSorted()).toEqual(["client", "jsonapi", "products", "resource"])
    expect(gzipped).toBeLessThanOrEqual(25_000)
    expect(imports.filter((name) => !/^effect($|\/)/.test(name))).toEqual([])

    expect(modules.filter((module) => module.startsWith("products/people/")).toSorted()).toEqual(
      ["products/people/Person.js", "products/people/descriptors.js"]
    )
  })

  it("keeps what a program does use", async () => {
    const { rooms } = await modulesOf(programs.layerAndStream)
    for (const room of ["Pco.js", "cache", "paging", "telemetry", "traffic"]) expect(rooms).toContain(room)
    for (const room of ["bulk", "testing"]) expect(rooms).not.toContain(room)
  })
}
