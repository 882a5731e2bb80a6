import { Effect, Stream } from "effect"
import {
  Address,
  BackgroundCheck,
  Campus,
  Email,
  FieldDatum,
  FieldDefinition,
  Form,
  FormSubmission,
  Household,
  HouseholdMembership,
  InactiveReason,
  List,
  ListCategory,
  MaritalStatus,
  Message,
  MessageGroup,
  NamePrefix,
  Note,
  NoteCategory,
  Organization,
  PeopleImport,
  Person,
  PersonMerger,
  PhoneNumber,
  Report,
  SchoolOption,
  SocialProfile,
  Tab,
  Workflow,
  WorkflowCard
} from "effect-pco/people"

const card = { person_id: "1", workflow_card_id: "2" }

export const program = Effect.gen(function*() {
  const ada = yield* Person.get("1", { include: ["emails", "primary_campus", "households.people"] })
  const names = ada.households.flatMap((household) => household.people.map((person) => person.first_name))
  const people = yield* Person.list({
    where: { status: "active", created_at: { gte: "2026-01-01" } },
    order: "-updated_at"
  })
  yield* Person.stream({ include: ["phone_numbers"], fields: { PhoneNumber: ["e164"] } }).pipe(
    Stream.runForEach((person) => Effect.log(person.phone_numbers.length))
  )
  const created = yield* Person.create({ first_name: "Grace", emails: [{ address: "grace@example.com" }] })
  yield* Person.update(created.id, { grade: 5 })
  const email = yield* Email.get("1")
  const owner = yield* Email.person.get(email.id, { include: ["organization"] })
  const addresses = yield* Address.list({ order: ["city", "-zip"] })
  const phone = yield* PhoneNumber.update("1", { location: "Home" })
  const campus = yield* Campus.get("1", { include: ["service_times"] })
  const household = yield* Household.create({ people: ["1"], primary_contact: "1" })
  const member = yield* HouseholdMembership.person.get({ household_id: household.id, household_membership_id: "1" })
  const data = yield* FieldDatum.list({ include: ["field_definition"] })
  const definition = yield* FieldDefinition.get("1", { include: ["field_options", "tab"] })
  const tab = yield* Tab.field_definitions.list("1", { filter: { with_deleted: true } })
  const form = yield* Form.get("1", { include: ["campus", "category"] })
  const answers = yield* FormSubmission.form_submission_values.list({ form_id: "1", form_submission_id: "2" })
  const list = yield* List.get("1", { include: ["rules", "shares.person"] })
  yield* List.run(list.id)
  const categories = yield* ListCategory.list({ include: ["lists"] })
  const messages = yield* Message.list({ where: { kind: "email" }, include: ["message_group.from"] })
  const group = yield* MessageGroup.messages.list("1")
  const notes = yield* Note.list({ include: ["category", "person"] })
  const category = yield* NoteCategory.get("1", { include: ["subscribers"] })
  const workflow = yield* Workflow.steps.list("1", { include: ["default_assignee"] })
  const noted = yield* WorkflowCard.notes.create(card, { note: "Called" })
  yield* WorkflowCard.snooze(card, { duration: 7 })
  const checks = yield* BackgroundCheck.list({ order: "expires_on" })
  const profile = yield* SocialProfile.get("1", { include: ["person"] })
  const reasons = yield* InactiveReason.list()
  const statuses = yield* MaritalStatus.list({ where: { value: "Married" } })
  const prefixes = yield* NamePrefix.stream().pipe(Stream.runCollect)
  const school = yield* SchoolOption.promotes_to_school.get("1")
  const organization = yield* Organization.get()
  const mergers = yield* PersonMerger.list({ where: { person_to_remove_id: "1" } })
  const imports = yield* PeopleImport.histories.list("1", { filter: { creates: true } })
  const report = yield* Report.create({ name: "Directory", body: "" })
  return {
    names,
    people: people.data.map((person) => person.name),
    owner: owner.organization?.name,
    addresses: addresses.data.length,
    phone: phone.number,
    campus: campus.service_times.map((time) => time.day),
    member: member.first_name,
    data: data.data.map((datum) => datum.field_definition?.name),
    definition: definition.field_options.map((option) => option.value),
    tab: tab.data.length,
    form: form.category?.name,
    answers: answers.data.map((answer) => answer.display_value),
    list: list.shares.map((share) => share.person?.name),
    categories: categories.data.map((category) => category.lists.length),
    messages: messages.data.map((message) => message.message_group?.from?.name),
    group: group.data.length,
    notes: notes.data.map((note) => note.category?.name),
    category: category.subscribers.map((person) => person.name),
    workflow: workflow.data.map((step) => step.default_assignee?.name),
    noted: noted.note,
    checks: checks.data.map((check) => check.status),
    profile: profile.person?.name,
    reasons: reasons.data.length,
    statuses: statuses.data.length,
    prefixes: prefixes.length,
    school: school.value,
    organization: organization.name,
    mergers: mergers.data.map((merger) => merger.person_to_keep_id),
    imports: imports.data.length,
    report: report.id
  }
})
