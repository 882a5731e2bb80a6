import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { FakePco } from "../../src/testing/index.ts"
import { expectOptions, expectRefused, type Given } from "../support/wrongOptions.ts"

const takers: ReadonlyArray<readonly [name: string, make: Given, operation?: string]> = [
  ["FakePco.layer", FakePco.layer],
  ["FakePco.layerHttpClient", FakePco.layerHttpClient],
  ["FakePco.toWebHandler", FakePco.toWebHandler],
  ["FakePco.layerServer", FakePco.layerServer, "FakePco.toWebHandler"]
]

/** A method of a church. */
const church =
  (use: (church: FakePco.Service) => (given: never) => Effect.Effect<unknown, unknown>): Given => (given) =>
    Effect.provide(
      Effect.flatMap(FakePco.FakePco, (church) => use(church)(given)),
      FakePco.layerHttpClient({ people: 1 })
    )

describe("options that are no options", () => {
  it.effect.each(takers)("%s", ([name, make, operation = name]) => expectOptions(make, operation))

  it.effect.each<[object, string]>([
    [{ limit: null }, "limit: is null; expected false, or { limit, period, kind, spelling, changes, retryAfter }"],
    [{ limit: { period: null } }, "limit.period: is null; expected a duration above zero, such as \"20 seconds\""],
    [{ limit: { changes: null } }, "limit.changes: is null; expected an array of { after, limit }"],
    [{ lag: null }, "lag: is null; expected { search, include }"],
    [{ lag: [] }, "lag: is an array; expected { search, include }"],
    [{ latency: null }, "latency: is null; expected a duration of zero or more, such as \"20 seconds\""],
    [{ interleave: true }, "interleave: is true; expected a whole number from 0 to 4294967295"],
    [{ ignores: null }, "ignores: is null; expected an array of { path, where, order, include, filter }"],
    [{ people: null }, "people: is null; expected a whole number from 0 to 10000000, or an array of people"],
    [{ people: [null] }, "people[0]: is null; expected a person, such as { first_name: \"Ada\" }"],
    [{ faults: null }, "faults: is null; expected an array of faults"]
  ])("FakePco.layer %o", ([options, issue]) => expectRefused(FakePco.layer, "FakePco.layer", options, [issue]))

  it.effect("options of the client", () =>
    expectRefused(FakePco.layer, "PcoConfig.layer", { config: null }, [
      "options: is null; expected an object, or nothing"
    ]))

  it.effect.each<[unknown]>([[null], ["c2VjcmV0"]])(
    "auth that is no layer is refused, and not repeated: %o",
    ([auth]) =>
      expectRefused(FakePco.layer, "FakePco.layer", { auth }, [
        "auth: is no layer; expected a layer such as PcoAuth.layerBearer"
      ])
  )

  it.effect("issueToken", () => expectOptions(church(({ issueToken }) => issueToken), "FakePco.issueToken"))

  it.effect("issueToken with scopes that are no array", () =>
    expectRefused(church(({ issueToken }) => issueToken), "FakePco.issueToken", { scopes: "people" }, [
      "scopes: is \"people\"; expected an array of scopes"
    ]))

  it.effect("webhooksWith", () =>
    expectOptions(
      church(({ webhooksWith }) => webhooksWith),
      "FakePco.webhooksWith",
      "options",
      "{ duplicates, shuffled }"
    ))

  it.effect("put", () =>
    expectOptions(
      church(({ put }) => (row) => put("Person", row)),
      "FakePco.put",
      "row",
      "a row, such as { attributes: {} }"
    ))

  it.effect("are left out, and all is as usual", () =>
    Effect.gen(function*() {
      const { rows } = yield* FakePco.FakePco
      assert.strictEqual((yield* rows("Person")).length, 100)
    }).pipe(Effect.provide(FakePco.layer(undefined))))
})
