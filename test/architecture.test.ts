import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"

/** Each room, and the rooms that it may import from besides itself. */
const mayImport: Record<string, ReadonlyArray<string>> = (() => {
  const jsonapi = ["internal"]
  const client = ["jsonapi", ...jsonapi]
  const onClient = ["client", ...client]
  const bulk = ["paging", ...onClient]
  const resource = ["bulk", ...bulk]
  const products = ["resource", ...resource]
  return {
    internal: [],
    jsonapi,
    client,
    auth: onClient,
    traffic: onClient,
    telemetry: onClient,
    paging: onClient,
    bulk,
    resource,
    cache: resource,
    products,
    webhooks: ["products", ...products, "cache"],
    testing: ["products", ...products, "webhooks", "auth", "traffic", "cache", "telemetry"],
    node: ["products", ...products, "auth", "traffic", "cache", "telemetry", "testing", "webhooks"]
  }
})()

const src = fileURLToPath(new URL("../src/", import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))
// imports of code, not those of examples in comments
const importsOf = (file: string) =>
  Array.from(
    readFileSync(join(src, file), "utf8").matchAll(
      /^(?:import|export)(?: type)? (?:\*(?: as \w+)?|\{[^}]*\}) from "([^"]+)"/gm
    ),
    (match) => match[1]!
  )

describe("the rooms of src", () => {
  it("are all in the table", () => {
    const rooms = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]))
    assert.deepStrictEqual([...rooms].toSorted(), Object.keys(mayImport).toSorted())
  })

  it("import along the arrows of the table only", () => {
    const wrong = files.flatMap((file) => {
      const room = file.split("/")[0]!
      if (!(room in mayImport)) return []
      return importsOf(file).filter((path) => path.startsWith(".")).flatMap((path) => {
        const target = normalize(join(dirname(file), path)).split("/")[0]!
        return target === room || mayImport[room]!.includes(target) ? [] : [`${file} imports ${path}`]
      })
    })
    assert.deepStrictEqual(wrong, [])
  })

  it("keep the products apart", () => {
    const productOf = (path: string) => /^products\/([\w-]+)\//.exec(path)?.[1]
    const wrong = files.filter((file) => productOf(file) !== undefined && productOf(file) !== "across").flatMap((
      file
    ) =>
      importsOf(file).filter((path) => path.startsWith(".")).map((path) => normalize(join(dirname(file), path)))
        .filter((target) => productOf(target) !== undefined && productOf(target) !== productOf(file))
        .map((target) => `${file} imports ${target}`)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("have no circle of imports at run time", () => {
    const runtime = new Map(files.map((file) => [
      file,
      Array.from(
        readFileSync(join(src, file), "utf8").matchAll(
          /^(?:import|export) (?!type\b)(?:\*(?: as \w+)?|\{[^}]*\}) from "(\.[^"]+)"/gm
        ),
        (match) => normalize(join(dirname(file), match[1]!))
      )
    ]))
    const circles: Array<string> = []
    const done = new Set<string>()
    const visit = (file: string, path: ReadonlyArray<string>) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "))
      if (done.has(file) || path.includes(file)) return
      for (const target of runtime.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    assert.isAbove(Array.from(runtime.values()).flat().length, 1000)
    assert.deepStrictEqual(circles, [])
  })

  it("need effect alone, but for what runs on Node.js", () => {
    const packages = new Set(
      files.filter((file) => !file.startsWith("node/")).flatMap(importsOf).filter((path) => !path.startsWith(".")).map((
        path
      ) => path.split("/")[0])
    )
    assert.deepStrictEqual([...packages], ["effect"])
  })
})
