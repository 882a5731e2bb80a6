import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit } from "effect"
import { type Operation, Pco, PcoCache, type PcoClient, type PcoError } from "../../src/index.ts"
import * as People from "../../src/products/people/index.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"
import type { Descriptor } from "../../src/resource/Descriptor.ts"
import { edge } from "../../src/resource/edge.ts"
import { FakePco } from "../../src/testing/index.ts"
import { cached } from "./support.ts"

type Read = Operation.Operation<unknown>
type AnyReads = Record<string, (...args: ReadonlyArray<unknown>) => Read>

const all: ReadonlyArray<Descriptor> = Object.values(descriptors)
const modules = People as unknown as Record<string, AnyReads>

/** How many rows of each type are read by their ids. */
const perType = 2

/** Reads of all shapes of everything that a church has: one, with includes, lists, counts, under their owners. */
const readsOf = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  const reads: Array<Read> = []
  for (const descriptor of all) {
    const module = modules[descriptor.type]!
    const ids = (yield* church.rows(descriptor.type)).slice(0, perType).map(({ id }) => id)
    if (descriptor.permits.list) reads.push(module["list"]!(), module["count"]!())
    if (descriptor.path.includes("{")) continue
    for (const id of ids) {
      if (descriptor.permits.get) {
        reads.push(module["get"]!(id), module["get"]!(id, { include: Object.keys(descriptor.includes) }))
      }
      for (const [name, { to }] of Object.entries(descriptor.edges)) {
        const operations = edge<AnyReads>(descriptor, name)
        if (to === "many") reads.push(operations["list"]!(id), operations["count"]!(id))
        else reads.push(operations["get"]!(id))
      }
    }
  }
  return reads.filter(({ issues }) => issues.length === 0)
})

const answerOf = (read: Read) =>
  Effect.map(
    Effect.exit(read),
    (exit) =>
      JSON.stringify(
        Exit.isSuccess(exit) ?
          exit.value :
          exit.cause.reasons.map((one) => "error" in one ? (one.error as PcoError.PcoError).reason._tag : "defect")
      )
  )

/** Does something and tells which cached reads do not answer what Planning Center answers now. */
const liesAfter = (write: Effect.Effect<unknown, PcoError.PcoError, PcoClient.PcoClient>) =>
  Effect.gen(function*() {
    const reads = yield* readsOf
    yield* Effect.forEach(reads, answerOf)
    yield* write
    return yield* Effect.filter(reads, (read) =>
      Effect.gen(function*() {
        const answer = yield* answerOf(read)
        return answer !== (yield* Pco.withoutCache(answerOf(read)))
      })).pipe(Effect.map((lies) => lies.map(({ name, url }) => `${name} ${url}`)))
  })

const first = (type: string) =>
  Effect.flatMap(FakePco.FakePco, (church) => Effect.map(church.rows(type), (rows) => rows[0]?.id))

const church = () => cached({ timeToLive: "1 hour", notFoundTimeToLive: "1 hour" }, { people: 12 })

const { Address, Campus, Email, FieldDatum, Household, MaritalStatus, Note, NoteCategory, Person } = People

type Write = (
  ids: { readonly [type: string]: string }
) => Effect.Effect<unknown, PcoError.PcoError, PcoClient.PcoClient>
const writes: Record<string, Write> = {
  "creating a person": () => Person.create({ first_name: "Ida", last_name: "Rhodes" }),
  "updating a person": ({ Person: id }) => Person.update(id!, { first_name: "Ida", status: "inactive" }),
  "moving a person to another campus": ({ Campus: campus, Person: id }) =>
    Person.update(id!, { primary_campus_id: campus! }),
  "creating an email": ({ Person: id }) =>
    Person.emails.create(id!, { address: "ida@example.com", location: "Work", primary: true }),
  "updating an email": ({ Email: id }) => Email.update(id!, { address: "ida@example.com" }),
  "updating an address": ({ Address: id }) => Address.update(id!, { city: "Bath" }),
  "updating field data": ({ FieldDatum: id }) => FieldDatum.update(id!, { value: "12/10/1815" }),
  "renaming a household": ({ Household: id }) => Household.update(id!, { name: "Rhodes" }),
  "updating a note": ({ Note: id }) => Note.update(id!, { note: "x" }),
  "renaming a note category": ({ NoteCategory: id }) => NoteCategory.update(id!, { name: "x" }),
  "renaming a campus": ({ Campus: id }) => Campus.update(id!, { description: "x" }),
  "creating a marital status": () => MaritalStatus.create({ value: "x" })
}

/** A delete of each type that can be deleted. */
const deletes: Record<string, Write> = Object.fromEntries(
  all.filter(({ permits }) => permits.delete).map(({ type }): readonly [string, Write] => [
    `a delete of ${type}`,
    (ids) => ids[type] === undefined ? Effect.void : Effect.ignore(modules[type]!["delete"]!(ids[type]))
  ])
)

const idsOf = Effect.gen(function*() {
  const ids: Record<string, string> = {}
  for (const { type } of all) {
    const id = yield* first(type)
    if (id !== undefined) ids[type] = id
  }
  return ids
})

describe("after a write no read is answered with what is no longer so", () => {
  for (const [name, write] of Object.entries({ ...writes, ...deletes })) {
    it.effect(name, () =>
      Effect.gen(function*() {
        const ids = yield* idsOf
        assert.deepStrictEqual(yield* liesAfter(write(ids)), [])
      }).pipe(Effect.provide(church())), 60_000)
  }

  it.effect("and the reads are really held", () =>
    Effect.gen(function*() {
      const reads = yield* readsOf
      assert.isAbove(reads.length, 150)
      yield* Effect.forEach(reads, answerOf)
      const { hits } = yield* PcoCache.stats
      yield* Effect.forEach(reads, answerOf)
      assert.strictEqual((yield* PcoCache.stats).hits, hits + reads.length)
    }).pipe(Effect.provide(church())))
})
