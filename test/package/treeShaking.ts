import { Person } from "effect-pco/people"
import { expect, it } from "vitest"
import { bundle, programs } from "../../bench/bundle.ts"
import type { Packed } from "./packed.ts"

const targets = ({ edges, includes }: Pick<typeof Person.descriptor, "edges" | "includes">) =>
  [...Object.values(edges), ...Object.values(includes)].map(({ target }) => target())

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

    // What Person leads to, by includes and edges, is what its answers can hold.
    const reached = new Set<string>()
    const reach = (descriptor: typeof Person.descriptor | ReturnType<typeof targets>[number]) => {
      if (reached.has(descriptor.type)) return
      reached.add(descriptor.type)
      targets(descriptor).forEach(reach)
    }
    reach(Person.descriptor)
    expect(modules.filter((module) => module.startsWith("products/people/")).toSorted()).toEqual(
      ["products/people/Person.js", ...Array.from(reached, (type) => `products/people/descriptors/${type}.js`)]
        .toSorted()
    )
    expect(reached.size).toBeLessThan(67)
  })

  it("keeps what a program does use", async () => {
    const { rooms } = await modulesOf(programs.layerAndStream)
    for (const room of ["Pco.js", "cache", "paging", "telemetry", "traffic"]) expect(rooms).toContain(room)
    for (const room of ["bulk", "testing"]) expect(rooms).not.toContain(room)
  })
}
