import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { FakePco } from "../../src/testing/index.ts"
import { data, get, patch, post, remove } from "./support.ts"

const church = FakePco.layer({ people: 30, limit: false })

describe("paths of any depth", () => {
  it.layer(church)((it) => {
    it.effect("each member must belong to its owner", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* get("/people/1/workflow_cards/1")).status, 200)
        const wrong = [
          "/people/2/workflow_cards/1",
          "/people/2/workflow_cards/1/activities",
          "/people/1/workflow_cards/2/notes",
          "/people/1/workflow_cards/1/activities/2",
          "/people/1/workflow_cards/1/assignee/1",
          "/lists/2/rules/1/conditions/1",
          "/lists/1/rules/2/conditions",
          "/forms/2/fields/1/options",
          "/workflows/2/steps/1/assignee_summaries",
          "/emails/1/person/2",
          // these paths are no paths of theirs
          "/people/1/emails/1/person",
          "/workflows/1/cards/1/activities",
          "/lists/1/star/1"
        ]
        for (const path of wrong) assert.strictEqual((yield* get(path)).status, 404, path)
        assert.strictEqual((yield* post("/people/2/workflow_cards/1/promote", undefined)).status, 404)
      }))

    it.effect("a resource links to the path of its type, whatever path it was read at", () =>
      Effect.gen(function*() {
        const self = (path: string) =>
          Effect.map(get(path), ({ json }) => new URL((json.data[0] ?? json.data).links.self).pathname)
        assert.strictEqual(yield* self("/workflows/1/cards"), "/people/v2/people/1/workflow_cards/1")
        assert.strictEqual(yield* self("/lists/1/people"), "/people/v2/people/1")
        assert.strictEqual(
          yield* self("/people/1/household_memberships"),
          "/people/v2/households/1/household_memberships/1"
        )
        assert.strictEqual(yield* self("/lists/1/rules/1/conditions/1"), "/people/v2/lists/1/rules/1/conditions/1")
        assert.strictEqual(yield* self("/emails/1/person/1"), "/people/v2/people/1")
        assert.strictEqual(yield* self("/workflows/1/shares"), "/people/v2/people/1/workflow_shares/1")
        // one that is shared with a group has no person on its path
        const { json } = yield* get("/workflows/1/shares")
        assert.strictEqual(new URL(json.data[1].links.self).pathname, "/people/v2/workflows/1/shares/2")
        assert.strictEqual(yield* self("/stats"), "/people/v2/stats")
        assert.strictEqual(yield* self("/carriers"), "/people/v2/carriers/1")
      }))

    it.effect("a single read links to every edge and every action, and tells its owner", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1/workflow_cards/1")
        const path = "https://api.planningcenteronline.com/people/v2/people/1/workflow_cards/1"
        assert.deepStrictEqual(json.meta, {
          can_include: ["assignee", "current_step", "person", "workflow"],
          parent: { id: "1", type: "Person" }
        })
        assert.strictEqual(json.data.links.promote, `${path}/promote`)
        assert.strictEqual(json.data.links.activities, `${path}/activities`)
        assert.strictEqual(json.data.links.current_step.endsWith("/people/v2/workflows/1/steps/2"), true)
        const deeper = yield* get("/lists/1/rules/1/conditions")
        assert.deepStrictEqual(deeper.json.meta.parent, { id: "1", type: "Rule" })
        assert.strictEqual((yield* get("/lists/1")).json.data.links.star.endsWith("/lists/1/star"), true)
        assert.isNull((yield* get("/lists/2")).json.data.links.star)
      }))

    it.effect("what the type of an activity is called stands among its attributes", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1/workflow_cards/1/activities")
        assert.strictEqual(json.data[0].type, "WorkflowCardActivity")
        assert.strictEqual(json.data[0].attributes.type, "created")
      }))

    it.effect("the root takes no write, and single resources stand without an id", () =>
      Effect.gen(function*() {
        const answer = yield* post("", { data: { attributes: {} } })
        assert.strictEqual(answer.status, 400)
        assert.strictEqual(answer.json.errors[0].code, "invalid_resource_payload")
        for (const path of ["/stats", "/birthday_people", "/me", ""]) {
          assert.isString((yield* get(path)).json.data.id, path)
          assert.strictEqual((yield* remove(path)).status, 404, path)
        }
        assert.strictEqual((yield* get("/birthday_people/1")).status, 404)
      }))

    it.effect("requests are named by their templates", () =>
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        yield* fake.reset
        yield* get("/people/1/workflow_cards/1/notes")
        yield* get("/households/1/household_memberships/1/household/1")
        yield* get("/people/1/nothing/1/known/2")
        assert.deepStrictEqual(Object.keys(yield* fake.counts), [
          "GET /people/v2/households/{household_id}/household_memberships/{household_membership_id}/household/" +
          "{related_household_id}",
          "GET /people/v2/people/{id}/nothing/{id}/known/{id}",
          "GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes"
        ])
      }))
  })

  it.effect("members of an edge to one are changed and deleted there", () =>
    Effect.gen(function*() {
      const changed = yield* patch("/emails/1/person/1", data({ nickname: "Addie" }))
      assert.strictEqual(changed.json.data.attributes.nickname, "Addie")
      assert.strictEqual((yield* remove("/emails/1/person/1")).status, 204)
      assert.strictEqual((yield* get("/people/1")).status, 404)
      assert.strictEqual((yield* get("/emails/1")).status, 404)
    }).pipe(Effect.provide(church)))
})

describe("what an endpoint does not honour", () => {
  it.effect("is not included in a single resource either", () =>
    Effect.gen(function*() {
      const { json } = yield* get("/people/1?include=emails,addresses")
      assert.notInclude(json.meta.can_include, "emails")
      assert.deepStrictEqual(new Set(json.included.map(({ type }: any) => type)), new Set(["Address"]))
      // the list is another endpoint
      const list = yield* get("/people?include=emails")
      assert.include(list.json.included.map(({ type }: any) => type), "Email")
    }).pipe(
      Effect.provide(FakePco.layer({ people: 5, ignores: [{ path: "/people/v2/people/{id}", include: ["emails"] }] }))
    ))
})
