import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { type Operation, PcoClient, type PcoError } from "../../../../src/index.ts"
import { CurrentCachePolicy } from "../../../../src/client/PcoCache.ts"
import { FieldValues, Person } from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"

/** A church of its own, where waiting takes no time. */
const fresh = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.LayerOptions = {}) =>
  PcoTest.skipWaits(Effect.provide(effect, Layer.fresh(FakePco.layer({ people: 5, limit: false, ...options }))))

const church = FakePco.FakePco

/** Somebody without any values, and nothing requested yet. */
const somebody = Effect.gen(function*() {
  const { id } = yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
  yield* (yield* church).reset
  return id
})

const requested = Effect.flatMap(
  church,
  ({ requests }) =>
    Effect.map(requests, (all) => all.map(({ method, path }) => `${method} ${path.replace("/people/v2", "")}`))
)

const written = Effect.map(requested, (all) => all.filter((line) => !line.startsWith("GET")))

/** What is kept of somebody, in the order of the ids. */
const kept = (person: string, definition?: string) =>
  Effect.flatMap(church, ({ rows }) =>
    Effect.map(rows("FieldDatum"), (all) =>
      all
        .filter(({ relationships }) =>
          relationships["customizable"] === person &&
          (definition === undefined || relationships["field_definition"] === definition)
        )
        .map(({ attributes, id }) => ({ id, value: attributes["value"] }))))

const valuesOf = (person: string, definition: string) =>
  Effect.map(kept(person, definition), (all) => all.map(({ value }) => value))

const issuesOf = (error: FieldValues.FieldValuesIncomplete | PcoError.PcoError) =>
  error._tag === "PcoError" && error.reason._tag === "Invalid"
    ? error.reason.issues.map(({ expected, field, problem }) => `${field} ${problem}, ${expected}`)
    : [error.message]

const refused = (person: string, values: unknown) =>
  Effect.map(Effect.flip(FieldValues.set(person, values as FieldValues.Values)), issuesOf)

const field = (attributes: Record<string, unknown>, tab = "2") =>
  Effect.flatMap(church, ({ put }) =>
    Effect.map(
      put("FieldDefinition", { attributes: { sequence: 9, deleted_at: null, ...attributes }, relationships: { tab } }),
      ({ id }) => id
    ))

const datum = (person: string, definition: string, value: string, id?: string) =>
  Effect.flatMap(church, ({ put }) =>
    put("FieldDatum", {
      ...(id === undefined ? undefined : { id }),
      attributes: { value, file: { url: null } },
      relationships: { customizable: person, field_definition: definition }
    }))

/** The same church through another client, as another process has it. */
const elsewhere = Effect.provide(PcoClient.layer)

const all = {
  baptism_date: "2024-02-29",
  interests: ["Prayer", "Music"],
  small_group: "South",
  allergies: "Peanuts",
  photo_release: false
}

describe("FieldValues.set", () => {
  it.effect("writes each type as Planning Center keeps it, and nothing the second time", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      assert.deepStrictEqual(yield* FieldValues.set(id, all), {
        baptism_date: "created",
        interests: "created",
        small_group: "created",
        allergies: "created",
        photo_release: "created"
      })
      assert.deepStrictEqual(
        (yield* kept(id)).map(({ value }) => value).toSorted(),
        ["02/29/2024", "Music", "Peanuts", "Prayer", "South", "false"]
      )
      assert.deepStrictEqual(yield* FieldValues.get(id), { ...all, interests: ["Music", "Prayer"] })
      yield* (yield* church).reset
      const again = yield* FieldValues.set(id, { ...all, interests: ["Music", "Prayer", "Music"] })
      assert.deepStrictEqual(new Set(Object.values(again)), new Set(["unchanged"]))
      assert.deepStrictEqual(yield* requested, [`GET /people/${id}/field_data`])
    })))

  it.effect("changes, ticks exactly these, and clears", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* FieldValues.set(id, all)
      const music = (yield* kept(id, "2")).find(({ value }) => value === "Music")
      yield* (yield* church).reset
      assert.deepStrictEqual(
        yield* FieldValues.set(id, {
          small_group: "North",
          interests: ["Hospitality", "Music"],
          allergies: null,
          photo_release: undefined,
          baptism_date: null
        }),
        { small_group: "updated", interests: "updated", allergies: "deleted", baptism_date: "deleted" }
      )
      assert.deepStrictEqual(yield* valuesOf(id, "3"), ["North"])
      assert.deepStrictEqual((yield* valuesOf(id, "2")).toSorted(), ["Hospitality", "Music"])
      assert.deepInclude(yield* kept(id, "2"), music)
      assert.deepStrictEqual(yield* valuesOf(id, "4"), [])
      assert.strictEqual((yield* written).length, 5)
      assert.deepStrictEqual(yield* FieldValues.clear(id, ["allergies", "interests"]), {
        allergies: "unchanged",
        interests: "deleted"
      })
      assert.deepStrictEqual(yield* FieldValues.get(id), { small_group: "North", photo_release: false })
    })))

  it.effect("knows a field by slug, by tab and slug, and by id", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      assert.deepStrictEqual(
        yield* FieldValues.set(id, { allergies: "None", "discipleship.small_group": "North", 5: true }),
        { 5: "created", allergies: "created", "discipleship.small_group": "created" }
      )
      assert.deepStrictEqual(yield* refused(id, { allergies: "None", "safety.allergies": "Nuts" }), [
        "safety.allergies is the same field as \"allergies\", undefined"
      ])
    })))

  it.effect("wants the tab where two fields have the same slug", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* field({ name: "Allergies", slug: "allergies", data_type: "string" }, "1")
      assert.deepStrictEqual(yield* refused(id, { allergies: "None" }), [
        "allergies is the slug of more than one field, one of \"safety.allergies\", \"discipleship.allergies\""
      ])
      yield* FieldValues.set(id, { "safety.allergies": "None" })
      assert.deepStrictEqual(yield* FieldValues.get(id), { "safety.allergies": "None" })
    })))

  it.effect("refuses what is no field, no value of it and no option, before anything is written", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      const options = "one of \"Music\", \"Children\", \"Hospitality\", \"Prayer\""
      const names = "one of \"baptism_date\", \"interests\", \"small_group\", \"allergies\", \"photo_release\""
      assert.deepStrictEqual(
        yield* refused(id, {
          alergies: "None",
          old_notes: "deleted",
          baptism_date: "2023-02-29",
          interests: ["Music", "Musik"],
          small_group: "north",
          photo_release: "yes",
          allergies: " "
        }),
        [
          `alergies is no custom field, ${names}`,
          `old_notes is no custom field, ${names}`,
          "baptism_date is \"2023-02-29\", a calendar date such as \"2026-01-31\", or null to clear",
          `interests[1] is "Musik", ${options}`,
          "small_group is \"north\", one of \"North\", \"South\", \"Students\", or null",
          "photo_release is \"yes\", true or false, or null to clear",
          "allergies is \" \", text, or null to clear"
        ]
      )
      assert.deepStrictEqual(yield* refused(id, { interests: "Music" }), [
        "interests is \"Music\", an array of options, or null for none"
      ])
      assert.deepStrictEqual(yield* refused("me", {}), [
        "personId is \"me\", an id: digits in a string, such as \"1234\""
      ])
      assert.deepStrictEqual(yield* refused(id, ["Music"]), [
        "values is an array, an object of values by the slugs of their fields"
      ])
      assert.deepStrictEqual(yield* written, [])
      const options_ = yield* (yield* church).rows("FieldOption")
      assert.isFalse(options_.some(({ attributes }) => attributes["value"] === "Musik"))
    })))

  it.effect("clears an array of fields, and nothing else", () =>
    fresh(Effect.gen(function*() {
      const error = yield* Effect.flip(FieldValues.clear("1", "allergies" as never))
      assert.include(error.message, "fields: is \"allergies\"; expected an array of slugs")
    })))

  it.effect("names the nearest of many fields", () =>
    fresh(Effect.gen(function*() {
      for (let index = 0; index < 20; index++) {
        yield* field({ name: `Field ${index}`, slug: `a_very_different_name_${index}`, data_type: "string" })
      }
      const [issue] = yield* refused("1", { alergies: "None" })
      assert.match(issue!, /^alergies is no custom field, one of "allergies", .*, or another one of 25 fields$/)
    })))

  it.effect("takes numbers, files and types that are not known; a heading holds nothing", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      const shoes = yield* field({ name: "Shoe size", slug: "shoe_size", data_type: "number" })
      const waiver = yield* field({ name: "Waiver", slug: "waiver", data_type: "file" })
      yield* field({ name: "Colour", slug: "colour", data_type: "hologram" })
      yield* field({ name: "Details", slug: "details", data_type: "header" })
      const content = new TextEncoder().encode("I agree")
      const file = { name: "waiver.txt", contentType: "text/plain", content }
      assert.deepStrictEqual(
        yield* FieldValues.set(id, { shoe_size: 42.5, waiver: file, colour: "red" }),
        { shoe_size: "created", waiver: "created", colour: "created" }
      )
      assert.deepStrictEqual(yield* valuesOf(id, shoes), ["42.5"])
      const values = yield* FieldValues.get(id)
      assert.strictEqual(values["shoe_size"], 42.5)
      assert.deepInclude(values["waiver"], { name: "waiver.txt", content_type: "text/plain", file_size: 7 })
      assert.strictEqual((yield* kept(id, waiver)).length, 1)
      assert.deepStrictEqual(yield* refused(id, { details: "x", shoe_size: 1e21, waiver: "waiver.txt", colour: 3 }), [
        "details is a heading among the fields and holds no value, undefined",
        "shoe_size is 1e+21, a number, or null to clear",
        "waiver is \"waiver.txt\", a file { name, contentType, content }, or the id that Files.upload gave",
        "colour is 3, text, or null to clear"
      ])
      assert.deepStrictEqual(yield* refused(id, { waiver: { ...file, content: new Uint8Array() } }), [
        "waiver.content is empty, the bytes of the file"
      ])
      yield* (yield* church).expectRequests("POST /v2/files", 1)
    })))

  it.effect("finds a value behind the first page", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      const definitions: Array<string> = []
      for (let index = 0; index < 130; index++) {
        definitions.push(yield* field({ name: `Field ${index}`, slug: `field_${index}`, data_type: "string" }))
        yield* datum(id, definitions[index]!, "old")
      }
      assert.deepStrictEqual(yield* FieldValues.set(id, { field_129: "new", field_128: "old" }), {
        field_129: "updated",
        field_128: "unchanged"
      })
      assert.deepStrictEqual(yield* valuesOf(id, definitions[129]!), ["new"])
    })))

  it.effect("keeps the oldest of values that are there twice", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* datum(id, "4", "Dairy", "900")
      yield* datum(id, "4", "Nuts", "1000")
      yield* datum(id, "2", "Music", "901")
      yield* datum(id, "2", "Music", "1001")
      assert.deepStrictEqual(yield* FieldValues.set(id, { allergies: "Nuts", interests: ["Music"] }), {
        allergies: "updated",
        interests: "deleted"
      })
      assert.deepStrictEqual(yield* kept(id, "4"), [{ id: "900", value: "Nuts" }])
      assert.deepStrictEqual(yield* kept(id, "2"), [{ id: "901", value: "Music" }])
    })))
})

describe("FieldValues.set under bad conditions", () => {
  for (const when of ["after", "before"] as const) {
    it.effect(`writes once where the connection breaks ${when} the write`, () =>
      fresh(Effect.gen(function*() {
        const id = yield* somebody
        yield* (yield* church).failNext({ method: "POST", path: /field_data$/, times: 3, disconnect: when })
        assert.deepStrictEqual(yield* FieldValues.set(id, { allergies: "Nuts", interests: ["Music", "Prayer"] }), {
          allergies: "created",
          interests: "created"
        })
        assert.deepStrictEqual(yield* valuesOf(id, "4"), ["Nuts"])
        assert.deepStrictEqual((yield* valuesOf(id, "2")).toSorted(), ["Music", "Prayer"])
        yield* (yield* church).expectRequests("POST /people/v2/people/{person_id}/field_data", when === "after" ? 3 : 6)
      })))
  }

  it.effect("changes once where the answer to a change is lost", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* FieldValues.set(id, { allergies: "Nuts" })
      yield* (yield* church).failNext({ method: "PATCH", status: 504, takesEffect: true })
      assert.deepStrictEqual(yield* FieldValues.set(id, { allergies: "Dairy" }), { allergies: "updated" })
      yield* (yield* church).expectRequests("PATCH /people/v2/people/{person_id}/field_data/{field_datum_id}", 1)
    })))

  it.effect("reads past a cache what decides on a write", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      const client = yield* PcoClient.PcoClient
      const modes: Array<string> = []
      const listening = PcoClient.PcoClient.of({
        ...client,
        run: (operation) =>
          Effect.flatMap(CurrentCachePolicy, ({ mode }) => {
            if (operation.method === "GET") modes.push(`${operation.path.split("/").at(-1)} ${mode}`)
            return client.run(operation)
          })
      })
      yield* Effect.gen(function*() {
        yield* FieldValues.set(id, { allergies: "Nuts" })
        yield* FieldValues.get(id)
        yield* FieldValues.refresh
      }).pipe(Effect.provideService(PcoClient.PcoClient, listening))
      assert.deepStrictEqual(modes, [
        "field_definitions refresh",
        "field_data refresh",
        "field_data refresh",
        "field_data refresh",
        "field_definitions refresh"
      ])
    })))

  it.effect("does not write again what a read does not show yet", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      const client = yield* PcoClient.PcoClient
      let early: unknown
      // every read of the data answers what the first one did
      const lagging = PcoClient.PcoClient.of({
        ...client,
        run: <A>(operation: Operation.Operation<A>) =>
          operation.method === "GET" && operation.path.endsWith("/field_data")
            ? early === undefined
              ? Effect.tap(client.run(operation), (answer) =>
                Effect.sync(() => {
                  early = answer
                }))
              : Effect.succeed(early as A)
            : client.run(operation)
      })
      const report = yield* Effect.provideService(
        FieldValues.set(id, { allergies: "Nuts", interests: ["Music"] }),
        PcoClient.PcoClient,
        lagging
      )
      assert.deepStrictEqual(report, { allergies: "created", interests: "created" })
      yield* (yield* church).expectRequests("POST /people/v2/people/{person_id}/field_data", 2)
    })))

  it.effect("says what was written and what was not, and goes on when called again", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* (yield* church).failNext({ method: "POST", path: /field_data$/, nth: 2, status: 403 })
      const values = { allergies: "Nuts", small_group: "North" }
      const error = yield* Effect.flip(FieldValues.set(id, values))
      if (error._tag === "PcoError") return assert.fail(error.message)
      assert.strictEqual(error.person_id, id)
      assert.deepStrictEqual(error.done, { allergies: "created" })
      assert.deepStrictEqual(Object.keys(error.failed), ["small_group"])
      assert.strictEqual(error.failed["small_group"]!.status, 403)
      assert.notInclude(error.message, "Nuts")
      assert.deepStrictEqual(yield* FieldValues.set(id, values), { allergies: "unchanged", small_group: "created" })
    })))

  it.effect("waits for what a read does not show yet where the answer was lost", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      const client = yield* PcoClient.PcoClient
      const answers: Array<unknown> = []
      // four reads in a row know nothing of the write
      const lagging = PcoClient.PcoClient.of({
        ...client,
        run: <A>(operation: Operation.Operation<A>) =>
          operation.method === "GET" && operation.path.endsWith("/field_data")
            ? Effect.map(client.run(operation), (answer) => {
              answers.push(answer)
              return answers.length < 5 ? answers[0] as A : answer
            })
            : client.run(operation)
      })
      yield* (yield* church).failNext({ method: "POST", path: /field_data$/, disconnect: "after" })
      const report = yield* Effect.provideService(
        FieldValues.set(id, { interests: ["Music"] }),
        PcoClient.PcoClient,
        lagging
      )
      assert.deepStrictEqual(report, { interests: "created" })
      yield* (yield* church).expectRequests("POST /people/v2/people/{person_id}/field_data", 1)
      assert.strictEqual(answers.length, 5)
    })))

  it.effect("creates a value that somebody else deletes before it is changed", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* datum(id, "4", "Dairy", "900")
      const client = yield* PcoClient.PcoClient
      const { remove } = yield* church
      const interfering = PcoClient.PcoClient.of({
        ...client,
        run: (operation) =>
          operation.method === "PATCH"
            ? Effect.andThen(Effect.orDie(remove("FieldDatum", "900")), client.run(operation))
            : client.run(operation)
      })
      const report = yield* Effect.provideService(
        FieldValues.set(id, { allergies: "Nuts" }),
        PcoClient.PcoClient,
        interfering
      )
      assert.deepStrictEqual(report, { allergies: "created" })
      assert.deepStrictEqual(yield* valuesOf(id, "4"), ["Nuts"])
    })))

  it.effect("changes nothing where a second value cannot be removed", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* datum(id, "4", "Dairy", "900")
      yield* datum(id, "4", "Nuts", "1000")
      yield* (yield* church).inject({ method: "DELETE", status: 403 })
      const error = yield* Effect.flip(FieldValues.set(id, { allergies: "None" }))
      assert.deepStrictEqual(error._tag === "PcoError" ? undefined : [error.done, Object.keys(error.failed)], [
        {},
        ["allergies"]
      ])
      assert.deepStrictEqual(yield* valuesOf(id, "4"), ["Dairy", "Nuts"])
      yield* (yield* church).expectRequests("PATCH /people/v2/people/{person_id}/field_data/{field_datum_id}", 0)
    })))

  it.effect("does not send again what is refused for what it says", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* (yield* church).inject({ method: "POST", path: /field_data$/, status: 422 })
      const error = yield* Effect.flip(FieldValues.set(id, { allergies: "Nuts" }))
      assert.strictEqual(error._tag, "FieldValuesIncomplete")
      yield* (yield* church).expectRequests("POST /people/v2/people/{person_id}/field_data", 1)
    })))

  it.effect("two at once through one client write once", () =>
    fresh(
      Effect.gen(function*() {
        const id = yield* somebody
        const set = FieldValues.set(id, { allergies: "Nuts", interests: ["Music"] })
        const reports = yield* Effect.all([set, set], { concurrency: "unbounded" })
        assert.deepStrictEqual(reports.map(({ allergies }) => allergies), ["created", "unchanged"])
        assert.strictEqual((yield* written).length, 2)
      }),
      { latency: "100 millis" }
    ))

  it.effect("two at once through two clients leave one value", () =>
    fresh(
      Effect.gen(function*() {
        const id = yield* somebody
        yield* Effect.all([
          FieldValues.set(id, { allergies: "Nuts", interests: ["Music"] }),
          elsewhere(FieldValues.set(id, { allergies: "Dairy", interests: ["Music", "Prayer"] }))
        ], { concurrency: "unbounded" })
        const [allergies, ...more] = yield* valuesOf(id, "4")
        assert.isTrue(allergies === "Nuts" || allergies === "Dairy")
        assert.deepStrictEqual(more, [])
        // what somebody else ticks meanwhile stays
        assert.deepStrictEqual((yield* valuesOf(id, "2")).toSorted(), ["Music", "Prayer"])
      }),
      { latency: "100 millis" }
    ))

  // where Planning Center lets a second value in
  for (const [other, left] of [["1", "1"], ["9999", undefined]] as const) {
    it.effect(`removes the younger of two values that were created at once (${other})`, () =>
      fresh(Effect.gen(function*() {
        const id = yield* somebody
        const client = yield* PcoClient.PcoClient
        let isFirst = true
        const interfering = PcoClient.PcoClient.of({
          ...client,
          run: (operation) =>
            Effect.tap(client.run(operation), () => {
              if (operation.method !== "POST" || !isFirst) return Effect.void
              isFirst = false
              return Effect.orDie(Effect.asVoid(Effect.provide(datum(id, "4", "Dairy", other), services)))
            })
        })
        const services = Layer.succeed(church, yield* church)
        const report = yield* Effect.provideService(
          FieldValues.set(id, { allergies: "Nuts" }),
          PcoClient.PcoClient,
          interfering
        )
        assert.include(["created", "updated"], report["allergies"])
        const data = yield* kept(id, "4")
        assert.deepStrictEqual(data.map(({ value }) => value), ["Nuts"])
        if (left !== undefined) assert.strictEqual(data[0]!.id, left)
        else assert.notStrictEqual(data[0]!.id, other)
      })))
  }
})

describe("the copy of the fields", () => {
  const reads = Effect.flatMap(
    church,
    ({ counts }) => Effect.map(counts, (counts) => counts["GET /people/v2/field_definitions"] ?? 0)
  )

  it.effect("is read once in five minutes, whoever asks", () =>
    Effect.provide(
      Effect.gen(function*() {
        yield* Effect.forEach(["1", "2", "3"], (id) => FieldValues.set(id, { allergies: "None" }), {
          concurrency: "unbounded"
        })
        yield* FieldValues.get("1")
        assert.strictEqual(yield* reads, 1)
        yield* TestClock.adjust("301 seconds")
        yield* FieldValues.fields
        assert.strictEqual(yield* reads, 2)
      }),
      Layer.fresh(FakePco.layer({ people: 5, limit: false }))
    ))

  it.effect("is read again for a name or an option that is not in it, unless it was only just read", () =>
    Effect.provide(
      Effect.gen(function*() {
        yield* FieldValues.fields
        yield* field({ name: "Colour", slug: "colour", data_type: "string" })
        yield* (yield* church).put("FieldOption", {
          attributes: { value: "West", sequence: 4 },
          relationships: { field_definition: "3" }
        })
        yield* Effect.flip(FieldValues.set("1", { colour: "red" }))
        assert.strictEqual(yield* reads, 1)
        yield* TestClock.adjust("11 seconds")
        yield* FieldValues.set("1", { colour: "red", small_group: "West" })
        assert.strictEqual(yield* reads, 2)
        yield* TestClock.adjust("11 seconds")
        yield* Effect.flip(FieldValues.set("1", { smell: "sweet" }))
        assert.strictEqual(yield* reads, 3)
        yield* FieldValues.refresh
        assert.strictEqual(yield* reads, 4)
      }),
      Layer.fresh(FakePco.layer({ people: 5, limit: false }))
    ))

  it.effect("is not kept when it could not be read", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).failNext({ path: "/people/v2/field_definitions", status: 404 })
      assert.strictEqual((yield* Effect.flip(FieldValues.fields)).reason._tag, "NotFound")
      assert.strictEqual((yield* FieldValues.fields).length, 5)
    })))

  it.effect("belongs to one client: a church never sees the fields of another", () =>
    Effect.gen(function*() {
      const slugs = Effect.map(FieldValues.fields, (fields) => fields.map(({ key }) => key))
      const client = Layer.build(Layer.fresh(FakePco.layer({ people: 5, limit: false })))
      const [one, other] = [yield* client, yield* client]
      yield* Effect.provide(field({ name: "Colour", slug: "colour", data_type: "string" }), one)
      assert.include(yield* Effect.provide(slugs, one), "colour")
      assert.notInclude(yield* Effect.provide(slugs, other), "colour")
    }))
})

describe("FieldValues.get", () => {
  it.effect("leaves out deleted fields and hands out what it cannot read as it is", () =>
    fresh(Effect.gen(function*() {
      const id = yield* somebody
      yield* datum(id, "6", "of a deleted field")
      yield* datum(id, "1", "04/07/2024")
      yield* datum(id, "5", "maybe")
      yield* datum(id, "3", "A former option")
      yield* datum(id, "2", "Prayer")
      yield* datum(id, "2", "A former box")
      yield* datum(id, "2", "Children")
      assert.deepStrictEqual(yield* FieldValues.get(id), {
        baptism_date: "2024-04-07",
        photo_release: "maybe",
        small_group: "A former option",
        interests: ["Children", "Prayer", "A former box"]
      })
    })))

  it.effect("fails with NotFound for nobody", () =>
    fresh(Effect.gen(function*() {
      assert.strictEqual((yield* Effect.flip(FieldValues.get("999999"))).reason._tag, "NotFound")
    })))
})
