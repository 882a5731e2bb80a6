/**
 * What relationships of Planning Center People lead to, where that does not follow from their names.
 *
 * @internal
 */
import { compareIds } from "../../../engine/ids.ts"
import { own, type Related, through, toArray } from "../../../engine/Registry.ts"

/**
 * The names whose rows do not follow from the descriptors.
 */
export const related: { readonly [name: string]: Related["ids"] } = {
  "FieldDatum.person": own("customizable"),
  "FieldDatum.tab": (store, row) =>
    own("field_definition")(store, row).flatMap((id) =>
      toArray(store.get("FieldDefinition", id)?.relationships["tab"])
    ),
  "Form.category": own("form_category"),
  // a submission answers the fields that its form has
  "FormSubmission.form_fields": (store, row) =>
    own("form")(store, row).flatMap((form) => store.byOwner("FormField", "form", form)),
  "Household.people": through("HouseholdMembership", "household", "person"),
  "List.people": own("people"),
  "Note.category": own("note_category"),
  "NoteCategory.subscribers": through("NoteCategorySubscription", "note_category", "person"),
  "Person.apps": through("PersonApp", "person", "app"),
  "Person.households": through("HouseholdMembership", "person", "household"),
  // sent or received
  "Person.messages": (store, row) => [
    ...new Set([...store.byOwner("Message", "to", row.id), ...store.byOwner("Message", "from", row.id)])
  ],
  "Tab.field_options": (store, row) =>
    store.byOwner("FieldDefinition", "tab", row.id)
      .flatMap((id) => store.byOwner("FieldOption", "field_definition", id))
      .toSorted(compareIds),
  "Workflow.category": own("workflow_category"),
  "Workflow.shared_people": through("WorkflowShare", "workflow", "person")
}
/** Where the owner stands under another name than the first that leads to its type. */
export const backs: { readonly [name: string]: string } = {
  // and not who works on them
  "Person.workflow_cards": "person"
}
