import {
  Condition,
  Email,
  Form,
  FormSubmission,
  List,
  Message,
  Note,
  Person,
  Rule,
  Workflow,
  WorkflowCard
} from "effect-pco/people"

// error: Argument of type 'string' is not assignable to parameter of type 'WorkflowCardIds'
export const byId = WorkflowCard.notes.list("1")

// error: Property 'list_id' is missing in type
export const half = Rule.conditions.list({ rule_id: "1" })

// error: Property 'list' does not exist on type
export const nowhere = Condition.list()

// error: Property 'create' does not exist on type
export const noCreate = Form.fields.create("1", {})

// error: Property 'delete' does not exist on type
export const noDelete = List.delete("1")

// error: Type '"step"' is not assignable to type 'WorkflowCardInclude'
export const include = Person.workflow_cards.list("1", { include: ["step"] })

// error: 'name' does not exist in type 'NoteWhere'
export const where = Note.list({ where: { name: "x" } })

// error: Type 'string[]' is not assignable to type 'string'
export const oneId = Note.list({ where: { note_category_id: ["1", "2"] } })

// error: '"sent"' is not assignable to type 'Order<MessageOrder> | undefined'
export const order = Message.list({ order: "sent" })

// error: Type 'true' is not assignable to type 'never'
export const filterElsewhere = Message.list({ filter: { received: true } })

// error: Type '"person.name"' is not assignable to type
export const dotted = Form.form_submissions.list("1", { order: "person.name" })

// error: Type '"year"' is not assignable to type
export const option = Workflow.steps.create("1", { name: "Call", auto_snooze_interval: "year" })

// error: 'stage' does not exist in type 'WorkflowCardUpdate'
export const readOnly = Person.workflow_cards.update("1", "2", { stage: "completed" })

// error: Property 'note' is missing in type
export const incomplete = WorkflowCard.send_email({ person_id: "1", workflow_card_id: "2" }, { subject: "Hello" })

// error: Type 'string' is not assignable to type 'number'
export const days = WorkflowCard.snooze({ person_id: "1", workflow_card_id: "2" }, { duration: "7" })

// error: Expected 1 arguments, but got 2
export const noData = List.run("1", {})

export const fields = FormSubmission.person.get({ form_id: "1", form_submission_id: "2" }, {
  // error: Type '"nmae"' is not assignable to type
  fields: { Person: ["nmae"] }
})

// error: Property 'list' does not exist on type
export const one = Email.person.list("1")

// error: Type '"rules.conditions"' is not assignable to type 'ListInclude'
export const unlinked = List.get("1", { include: ["rules.conditions"] })

// error: Type 'true' is not assignable to type 'never'
export const noFilter = Person.emails.list("1", { filter: { primary: true } })
