import { assert, describe, it } from "@effect/vitest"
import { Names } from "../../../../src/products/people/index.ts"

describe("Names", () => {
  const grace = {
    name: "Grace Hopper Sr.",
    first_name: "Grace",
    nickname: "Amazing",
    given_name: "Grace Ann",
    middle_name: "Brewster",
    last_name: "  Murray   Hopper ",
    name_prefix: { value: "Dr." },
    name_suffix: { value: "Sr." }
  }

  it("are made of the parts that are known", () => {
    assert.strictEqual(Names.display(grace), "Amazing Murray Hopper Sr.")
    assert.strictEqual(Names.formal(grace), "Dr. Grace Ann Brewster Murray Hopper Sr.")
    assert.strictEqual(Names.lastFirst(grace), "Murray Hopper, Grace")
    assert.strictEqual(Names.initials(grace), "AM")
  })

  it("leave out what is null, blank or not included", () => {
    const plain = { ...grace, nickname: "", given_name: null, middle_name: " ", name_prefix: null, name_suffix: null }
    assert.strictEqual(Names.display(plain), "Grace Murray Hopper")
    assert.strictEqual(Names.formal(plain), "Grace Murray Hopper")
    assert.strictEqual(Names.initials(plain), "GM")
    assert.strictEqual(Names.lastFirst({ first_name: "Grace" }), "Grace")
    assert.strictEqual(Names.lastFirst({ last_name: "Hopper", first_name: " " }), "Hopper")
  })

  it("fall back on the name that Planning Center wrote, and then on nothing", () => {
    const sparse = { name: "Grace  Brewster Hopper", first_name: null }
    for (const make of [Names.display, Names.formal, Names.lastFirst]) {
      assert.strictEqual(make(sparse), "Grace Brewster Hopper")
      assert.isNull(make({ first_name: null, last_name: "  " }))
    }
    assert.strictEqual(Names.initials(sparse), "GH")
    assert.isNull(Names.initials({}))
    assert.strictEqual(Names.formal({ last_name: "Hopper", name_prefix: { value: "Dr." } }), "Dr. Hopper")
  })

  it("have initials that are whole letters", () => {
    assert.strictEqual(Names.initials({ first_name: "e\u0301mile", last_name: "𐐨x" }), "É𐐀")
  })
})
