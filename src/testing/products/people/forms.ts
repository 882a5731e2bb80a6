/**
 * The forms of a church, and who filled them in.
 *
 * @internal
 */
import { generatedAt } from "./moments.ts"
import type { Row, Store } from "../../engine/Store.ts"

const created = "2023-01-10T08:00:00Z"
const stamps = { created_at: created, updated_at: created }

const fields = [
  { label: "How did you hear about us?", type: "dropdown", options: ["A friend", "The web", "I passed by"] },
  { label: "Who was it?", type: "string", options: [] },
  { label: "I would like to hear about", type: "checkboxes", options: ["Small groups", "Children", "Music"] }
]

/**
 * Puts the forms into a store, with or without submissions.
 *
 * @internal
 */
export const fill = (store: Store, people: number, hasSubmissions: boolean): void => {
  const add = (type: string, attributes: Row["attributes"], relationships: Row["relationships"] = {}): string => {
    const id = store.nextId(type)
    store.put(type, { id, attributes, relationships })
    return id
  }
  add("FormCategory", { name: "Visitors", ...stamps })
  for (const [index, name] of ["Connection card", "Summer camp 2024"].entries()) {
    add("Form", {
      name,
      description: null,
      active: index === 0,
      archived_at: index === 1 ? "2024-09-01T08:00:00Z" : null,
      deleted_at: null,
      public_url: `https://example.churchcenter.com/people/forms/${index + 1}`,
      recently_viewed: index === 0,
      send_submission_notification_to_submitter: true,
      login_required: false,
      can_manage: true,
      ...stamps
    }, { campus: index === 0 ? "1" : null, form_category: index === 0 ? "1" : null })
  }
  for (const [index, { label, options, type }] of fields.entries()) {
    const form_field = add("FormField", {
      label,
      description: null,
      required: index === 0,
      settings: {},
      field_type: type,
      sequence: index + 1,
      ...stamps
    }, { form: "1" })
    for (const [place, option] of options.entries()) {
      add("FormFieldOption", { label: option, sequence: place + 1, ...stamps }, { form_field })
    }
  }
  // who was it, if it was a friend
  add("FormFieldCondition", { trigger_form_field_option_value: null, ...stamps }, {
    form_field: "2",
    trigger_form_field: "1",
    trigger_form_field_option: "1"
  })
  if (!hasSubmissions || people === 0) return
  for (let index = 0; index < Math.min(people, 3); index++) {
    const form_submission = add("FormSubmission", {
      verified: true,
      requires_verification: false,
      created_at: generatedAt,
      updated_at: generatedAt
    }, { form: "1", person: String(index + 1) })
    for (const [place, { options }] of fields.entries()) {
      add("FormSubmissionValue", { display_value: options[0] ?? "A neighbour", attachments: [] }, {
        form_submission,
        form_field: String(place + 1),
        form_field_option: place === 0 ? "1" : place === 2 ? "4" : null
      })
    }
  }
}
