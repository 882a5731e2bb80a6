import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { problemsOf } from "../../scripts/generate/check.ts"
import type { Overlay } from "../../scripts/generate/overlay.ts"
import { merge } from "../../scripts/generate/overlay.ts"

const folder = new URL("../../scripts/products/", import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"))
const people = read("people.json")

const withEmail = (email: object) => merge(people, { vertices: { Email: email } })

describe("a spec", () => {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    it(`${name} has no unknown keys`, () => {
      assert.deepStrictEqual(problemsOf(read(name), {}), [])
    })
  }

  it.each<[string, unknown, Overlay]>([
    ["spec.vertices.Email.atributes is not a known key", withEmail({ atributes: {} }), {}],
    ["has the flag udpate", withEmail({ attributes: { address: "string udpate" } }), {}],
    ["spec.vertices.Email.attributes.address is \"text\"", withEmail({ attributes: { address: "text" } }), {}],
    ["leads to Persons, which is not a vertex", withEmail({ edges: { person: { target: "Persons" } } }), {}],
    [
      "spec.vertices.Email.edges.person.updates is not a known key",
      withEmail({ edges: { person: { updates: true } } }),
      {}
    ],
    ["Email.enums.color is not an attribute", withEmail({ enums: { color: ["red"] } }), {}],
    ["overlay.alias is not a known key", people, { alias: {} } as Overlay]
  ])("is refused where %s", (problem, spec, overlay) => {
    assert.include(problemsOf(spec, overlay).join("\n"), problem)
  })
})
