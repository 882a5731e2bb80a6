import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { type Issue, Operation, PcoError } from "../../src/index.ts"
import {
  Condition,
  CustomSender,
  Email,
  FormField,
  HouseholdMembership,
  List,
  Organization,
  Person,
  Workflow,
  WorkflowCard,
  WorkflowCardActivity
} from "../../src/products/people/index.ts"
import { Make, type Resource } from "../support/resource.ts"
import { mockPco, personDocument } from "../support/mock.ts"

const any = (value: unknown) => value as never
const cardIds = { person_id: "7", workflow_card_id: "9" }

const shown = (operation: { readonly method: string; readonly url: string }) => `${operation.method} ${operation.url}`

describe("where operations go", () => {
  it.each([
    [WorkflowCard.notes.list(cardIds, { per_page: 5 }), "GET /people/v2/people/7/workflow_cards/9/notes?per_page=5"],
    [WorkflowCard.activities.get(cardIds, "3"), "GET /people/v2/people/7/workflow_cards/9/activities/3"],
    [WorkflowCard.promote(cardIds), "POST /people/v2/people/7/workflow_cards/9/promote"],
    [
      Condition.created_by.get({ list_id: "1", rule_id: "2", condition_id: "3" }),
      "GET /people/v2/lists/1/rules/2/conditions/3/created_by"
    ],
    [Email.person.get("4"), "GET /people/v2/emails/4/person"],
    [Email.person.getById("4", "7"), "GET /people/v2/emails/4/person/7"],
    [Email.person.delete("4", "7"), "DELETE /people/v2/emails/4/person/7"],
    [
      HouseholdMembership.household.getById({ household_id: "1", household_membership_id: "2" }, "3"),
      "GET /people/v2/households/1/household_memberships/2/household/3"
    ],
    [List.star.create("5"), "POST /people/v2/lists/5/star"],
    [List.star.delete("5"), "DELETE /people/v2/lists/5/star"],
    [List.run("5"), "POST /people/v2/lists/5/run"],
    [CustomSender.send_verification("5"), "POST /people/v2/custom_senders/5/send_verification"],
    [Person.me(), "GET /people/v2/me"],
    [Organization.get(), "GET /people/v2"],
    [Workflow.cards.create("5", { person_id: "7" }), "POST /people/v2/workflows/5/cards"]
  ])("%#", (operation, url) => {
    assert.deepStrictEqual(operation.issues, [])
    assert.strictEqual(shown(operation), url)
    assert.notInclude(operation.template, "undefined")
    assert.isFalse(/\d/.test(operation.template.replace("v2", "")), "no id in the template")
  })

  it("has no writes that are not permitted", () => {
    assert.deepStrictEqual(Object.keys(List.star), ["get", "create", "delete"])
    assert.deepStrictEqual(Object.keys(Email.person), ["get", "getById", "update", "delete"])
    assert.notInclude(Object.keys(WorkflowCard.notes), "update")
    assert.notInclude(Object.keys(List.people), "create")
  })

  it("names the resource, and each placeholder once", () => {
    const operation = HouseholdMembership.household.getById({ household_id: "1", household_membership_id: "2" }, "3")
    assert.strictEqual(operation.name, "people.HouseholdMembership.household.getById")
    assert.deepStrictEqual(operation.parameters, {
      household_id: "1",
      household_membership_id: "2",
      related_household_id: "3"
    })
  })

  it("knows which actions may be repeated", () => {
    assert.isTrue(List.run("1").repeatable)
    assert.isFalse(WorkflowCard.promote(cardIds).repeatable)
    assert.isFalse(WorkflowCard.send_email(cardIds, { subject: "a", note: "b" }).repeatable)
  })
})

describe("the ids on a path", () => {
  it.each<[string, { readonly issues: ReadonlyArray<Issue.Issue> }]>([
    ["ids", WorkflowCard.notes.list(any("9"))],
    ["person_id", WorkflowCard.notes.list(any({ workflow_card_id: "9" }))],
    ["workflow_card_id", WorkflowCard.notes.list({ person_id: "7", workflow_card_id: "nine" })],
    ["card_id", WorkflowCard.notes.list(any({ ...cardIds, card_id: "9" }))],
    ["list_id", List.run(any({ list_id: "9" }))],
    ["id", Email.person.getById("4", "seven")]
  ])("%s", (field, operation) => {
    assert.deepStrictEqual(operation.issues.map((issue) => issue.field), [field])
  })
})

describe("what actions take", () => {
  it.each<[string, { readonly issues: ReadonlyArray<Issue.Issue> }]>([
    ["duration", WorkflowCard.snooze(cardIds, any({}))],
    ["duration", WorkflowCard.snooze(cardIds, { duration: 1.5 })],
    ["duration", WorkflowCard.snooze(cardIds, any({ duration: null }))],
    ["days", WorkflowCard.snooze(cardIds, any({ duration: 1, days: 2 }))],
    ["subject", WorkflowCard.send_email(cardIds, any({ note: "Hello" }))],
    ["note", WorkflowCard.send_email(cardIds, any({ subject: "Hello", note: 5 }))]
  ])("%s", (field, operation) => {
    assert.deepStrictEqual(operation.issues.map((issue) => issue.field), [field])
    assert.notInclude(operation.issues[0]!.expected ?? "", "null")
  })

  it.effect("is sent as attributes, and nothing where there is nothing", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ status: 204 }))
      const answers = yield* Effect.all([
        WorkflowCard.snooze(cardIds, { duration: 15 }),
        WorkflowCard.unsnooze(cardIds)
      ]).pipe(Effect.provide(pco.layer))
      assert.deepStrictEqual(pco.requests.map(({ body }) => body), [
        { data: { attributes: { duration: 15 } } },
        undefined
      ])
      assert.deepStrictEqual(answers.map(({ status }) => status), [204, 204])
    }))

  it.effect("hands over what comes back", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ status: 201, json: { free: ["form"] } }))
      const answer = yield* WorkflowCard.promote(cardIds).pipe(Effect.provide(pco.layer))
      assert.deepStrictEqual(answer.json, { free: ["form"] })
    }))
})

describe("what is written", () => {
  it.each<[string, string, { readonly issues: ReadonlyArray<Issue.Issue> }]>(
    [
      ["status", "one of \"active\", \"inactive\", \"pending\", or null", Person.update("1", any({ status: "gone" }))],
      ["grade", "a number from -1 to 12, or null", Person.update("1", { grade: 13 })],
      ["grade", "a number from -1 to 12, or null", Person.create({ first_name: "Ada", grade: -2 })],
      ["permission", "one of \"view\", \"manage\", or null", List.shares.create("1", any({ permission: "edit" }))],
      ["person", "one of the two", Workflow.cards.create("1", { person: "1", person_id: "2" })]
    ]
  )("%s: %s", (field, expected, operation) => {
    assert.deepStrictEqual(operation.issues.map((issue) => issue.field), [field])
    assert.strictEqual(operation.issues[0]!.expected, expected)
  })

  it("lets the ends of a range and null through", () => {
    assert.deepStrictEqual(Person.update("1", { grade: -1, status: null }).issues, [])
    assert.deepStrictEqual(Person.update("1", { grade: 12, status: "pending" }).issues, [])
  })
})

describe("what is read", () => {
  it.effect("takes an enum value that nobody knows, and an attribute that nobody knows", () =>
    Effect.gen(function*() {
      const document = { data: { type: "ListShare", id: "1", attributes: { permission: "own", novelty: 5 } } }
      const pco = mockPco(() => ({ json: document }))
      const share = yield* List.shares.get("1", "1").pipe(Effect.provide(pco.layer))
      assert.strictEqual(share.permission, "own")
      assert.strictEqual((share as unknown as Record<string, unknown>)["novelty"], 5)
    }))

  it("keeps an attribute called type beside the JSON:API type", () => {
    const json = { data: { type: "WorkflowCardActivity", id: "1", attributes: { type: "Note", comment: "Called" } } }
    const activity = Result.getOrThrow(WorkflowCard.activities.get(cardIds, "1").decode({ status: 200, json }))
    assert.strictEqual(activity.type, "WorkflowCardActivity")
    assert.strictEqual(activity.attribute_type, "Note")
    const operation = WorkflowCard.activities.get(cardIds, "1", {
      fields: { WorkflowCardActivity: ["attribute_type", "comment"] }
    })
    assert.deepStrictEqual(operation.query, [["fields[WorkflowCardActivity]", "type,comment"]])
    assert.include(Object.keys(WorkflowCardActivity.descriptor.attributes), "type")
  })

  const row = personDocument("7").data
  it("an edge takes a page of one for that one, and one for a page", () => {
    const one = Email.person.get("4").decode({ status: 200, json: { data: [row] } })
    assert.strictEqual(Result.getOrThrow(one).id, "7")
    const page = List.people.list("4").decode({ status: 200, json: { data: row } })
    assert.deepStrictEqual(Result.getOrThrow(page).data.map(({ id }) => id), ["7"])
    const two = Email.person.get("4").decode({ status: 200, json: { data: [row, row] } })
    assert.isTrue(Result.isFailure(two))
    const collection = Person.get("7").decode({ status: 200, json: { data: [row] } })
    assert.isTrue(Result.isFailure(collection), "a member is no page")
  })

  it.effect("an endpoint can honour other names than its type", () =>
    Effect.gen(function*() {
      const owner: Resource.Descriptor = {
        ...Email.descriptor,
        edges: {
          people: { to: "many", target: "Person", query: {}, order: ["last_name"], include: ["emails"] }
        }
      }
      const people = Make.edge<typeof List.people>(owner, "people")
      const wrong = people.list("1", {
        where: { first_name: "Ada" },
        order: ["first_name", "last_name"],
        include: ["emails", "households"]
      })
      assert.deepStrictEqual(wrong.issues.map(({ field }) => field), ["include", "where.first_name", "order"])
      assert.deepStrictEqual(people.list("1", { order: "last_name", include: ["emails"] }).issues, [])
      const error = yield* Effect.flip(wrong.pipe(Effect.provide(mockPco(() => ({ json: {} })).layer)))
      assert.isTrue(PcoError.isPcoError(error))
    }))

  it("options of a form field are read through their field", () => {
    const operation = FormField.options.list({ form_id: "1", form_field_id: "2" })
    assert.strictEqual(operation.template, "/people/v2/forms/{form_id}/fields/{form_field_id}/options")
  })
})

describe("reading many at once", () => {
  it("is for lists that can be asked for ids and hide none", () => {
    assert.isDefined(Person.get("1").batch)
    assert.isUndefined(Email.get("1").batch, "emails cannot be asked for ids")
    assert.isUndefined(Workflow.get("1").batch, "the list of workflows leaves out archived ones")
  })

  it("has one key for equal options and another for others", () => {
    const key = (operation: ReturnType<typeof Person.get>) => operation.batch?.key
    assert.strictEqual(key(Person.get("1")), key(Person.get("2")))
    assert.notStrictEqual(key(Person.get("1")), key(Person.get("1", { include: ["emails"] })))
    const { batch } = Person.get("1", { include: ["emails"] })
    const read = batch!.read(["1", "2"])
    assert.strictEqual(read.url, "/people/v2/people?include=emails&per_page=100&where[id]=1%2C2")
  })
})

describe("the answer as it came", () => {
  it.effect("is handed over undecoded, and never out of a batch", () =>
    Effect.gen(function*() {
      const document = { data: { type: "Somebody", id: 5 }, surprising: true }
      const pco = mockPco(() => ({ json: document }))
      const operation = Operation.raw(Person.get("1", { include: ["emails"] }))
      assert.isUndefined(operation.batch)
      const answer = yield* operation.pipe(Effect.provide(pco.layer))
      assert.deepStrictEqual(answer.json, document)
      assert.strictEqual(pco.requests[0]!.url.search, "?include=emails")
    }))

  it.effect("is still withheld when part of the query was ignored", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ json: { data: [], included: [], meta: { can_query_by: [], can_order_by: [] } } }))
      const error = yield* Operation.raw(Person.list({ where: { first_name: "Ada" } })).pipe(
        Effect.provide(pco.layer),
        Effect.flip
      )
      assert.strictEqual(error.reason._tag, "ParameterIgnored")
    }))
})
