import { assert, describe, it } from "@effect/vitest"
import * as Dependencies from "../../src/cache/dependencies.ts"
import { inspect } from "../../src/cache/inspect.ts"
import * as Tags from "../../src/cache/tags.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"

const all = Object.values(descriptors)
const types = new Set<string>(all.map(({ type }) => type))
const byParameter = new Map(all.map((descriptor) => [descriptor.parameter, descriptor.type as string]))

const named = (type: string) => `people/${type}`

/** Who leads to a type as to what is its own: by an edge to many, or by its path. */
const ownersOf = (type: string): ReadonlyArray<string> => {
  const owners = all.filter(({ edges }) =>
    Object.values(edges).some((edge) => edge.target === type && (edge.to === "many" || edge.single === true))
  )
  const onPath = all.filter((descriptor) => descriptor.type === type).flatMap(({ path }) =>
    Array.from(path.matchAll(/\{(\w+)\}/g), ([, parameter]) => byParameter.get(parameter!)!)
  )
  return Array.from(new Set([...owners.map((owner): string => owner.type), ...onPath])).toSorted()
}

/** Who names a type in a relationship, or leads to it as to one. */
const namedBy = (type: string): ReadonlyArray<string> =>
  all.filter(({ edges, includes, relationships }) =>
    Object.values(relationships).some(({ target }) => target === type) ||
    Object.values(edges).some((edge) => edge.to === "one" && edge.target === type) ||
    Object.values(includes).some((include) => include.to === "one" && include.target === type)
  ).map((descriptor) => descriptor.type)

/** Edges to many that lead to what belongs to nobody: it has no part in what the one shows that leads there. */
const free: { readonly [type: string]: ReadonlyArray<string> } = {
  List: ["Campus"],
  Person: ["Household", "List", "NoteCategory", "Workflow"]
}

describe("what depends on what", () => {
  for (const { type } of all) {
    it(`is as the descriptors say for ${type}`, () => {
      assert.deepStrictEqual(
        Dependencies.ownersOf(named(type)).toSorted(),
        ownersOf(type).filter((owner) => free[type]?.includes(owner) !== true).map(named)
      )
      for (const other of [...Dependencies.changedWith(named(type)), ...Dependencies.reachedByDelete(named(type))]) {
        assert.isTrue(types.has(other.replace("people/", "")), other)
      }
    })

    it(`reaches, when one ${type} is deleted, the lists of all that name it`, () => {
      const isDeleted = all.some((descriptor) =>
        (descriptor.type === type && descriptor.permits.delete) ||
        Object.values(descriptor.edges).some((edge) => edge.target === type && edge.delete === true)
      )
      if (!isDeleted) return
      const reached = Tags.ofChange({ tags: [named(type), `${named(type)}:1`], isDelete: true })
      for (const other of namedBy(type)) {
        // what one owns shows it by name, and ends with it
        const isKnown = reached.has(Tags.listOf(named(other))) || reached.has(named(other)) ||
          ownersOf(type).includes(other)
        assert.isTrue(isKnown, `${other} names ${type}`)
      }
    })
  }

  it("knows what Planning Center calls a type in a relationship", () => {
    for (const { relationships } of all) {
      for (const relationship of Object.values(relationships)) {
        if (types.has(relationship.target)) {
          assert.strictEqual(Dependencies.realTypeOf("people", relationship.type), relationship.target)
        }
      }
    }
  })
})

describe("the tags of a change", () => {
  // those of other products follow, see below
  const sorted = (tags: Iterable<string>) =>
    Array.from(tags).filter((tag) => !tag.includes("/") || tag.startsWith("people/")).toSorted()

  it("of a person are that person, lists of people, and what is counted of them", () => {
    const tags = Tags.ofChange({ tags: ["people/Person", "people/Person:5"], isDelete: false })
    assert.deepStrictEqual(sorted(tags), [
      "people/BirthdayPeople",
      "people/BirthdayPeople[]",
      "people/OrganizationStatistics",
      "people/OrganizationStatistics[]",
      "people/Person:5",
      "people/Person[]"
    ])
  })

  it("of an email are the email, lists of emails, its person and lists of people", () => {
    const created = Tags.ofChange({
      tags: ["people/Email", "people/Person:5"],
      shown: { type: "Email", id: "9" },
      isDelete: false
    })
    assert.deepStrictEqual(sorted(created), ["people/Email:9", "people/Email[]", "people/Person:5", "people/Person[]"])
  })

  it("of an email whose person is not known are all people", () => {
    const tags = Tags.ofChange({ tags: ["people/Email", "people/Email:9"], isDelete: true })
    assert.deepStrictEqual(sorted(tags), ["people/Email:9", "people/Email[]", "people/Person", "people/Person[]"])
  })

  it("of a write that says nothing about itself are everything", () => {
    assert.deepStrictEqual(sorted(Tags.ofChange({ tags: [], isDelete: false })), ["*"])
  })

  it("of what was sent along go with it", () => {
    const sent = { data: { type: "Person", id: "5" }, included: [{ type: "Email", id: "9", attributes: {} }] }
    const tags = Tags.ofChange({ tags: ["people/Person", "people/Person:5"], sent, isDelete: false })
    for (const tag of ["people/Person:5", "people/Person[]", "people/Email:9", "people/Email[]"]) {
      assert.isTrue(tags.has(tag), tag)
    }
  })

  it("follow rules on and on, also in circles", () => {
    const rules = new Map([
      ["people/Person", new Set(["board"])],
      ["board", new Set(["report"])],
      ["report", new Set(["board", "mail"])]
    ])
    assert.deepStrictEqual(sorted(Tags.close(new Set(["people/Person:5"]), rules)), [
      "board",
      "mail",
      "people/Person:5",
      "report"
    ])
    assert.deepStrictEqual(sorted(Tags.close(new Set(["people/Email:5"]), rules)), ["people/Email:5"])
  })
})

describe("two products", () => {
  it("share the names of types and nothing else", () => {
    const services = Tags.ofChange({ tags: ["services/Person", "services/Person:5"], isDelete: false })
    for (const tag of services) assert.match(tag, /^services\//)
    const events = Tags.ofChange({ tags: ["groups/Event", "groups/Event:5"], isDelete: true })
    for (const tag of events) assert.match(tag, /^groups\//)
  })

  it("meet where a person of People is the person of others", () => {
    const tags = Tags.ofChange({ tags: ["people/Person", "people/Person:5"], isDelete: false })
    for (const product of ["services", "giving", "groups", "check-ins", "calendar", "registrations"]) {
      assert.isTrue(tags.has(`${product}/Person:5`), product)
      assert.isTrue(tags.has(`${product}/Person[]`), product)
    }
    assert.isFalse(tags.has("publishing/Person:5"), "it has no people")
  })

  it("have rows of their own, though they look alike", () => {
    const row = { type: "Event", id: "5", relationships: {}, links: {} }
    assert.deepStrictEqual([...inspect(row, "groups").tags], ["groups/Event:5", "groups/Event"])
    const anywhere = inspect({ mine: row }).tags
    for (const product of ["groups", "calendar", "check-ins", "webhooks"]) {
      assert.isTrue(anywhere.has(`${product}/Event:5`), `a value of the program's own may show one of ${product}`)
    }
  })
})
