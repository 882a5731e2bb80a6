/**
 * The events that the webhook console of Planning Center offers.
 *
 * @internal
 */

/** What happens to which resource of People; other products have events too, and no row of them is held here. */
const actions: { readonly [resource: string]: ReadonlyArray<string> } = {
  address: ["created", "destroyed", "updated"],
  email: ["created", "destroyed", "updated"],
  field_datum: ["created", "destroyed", "updated"],
  field_definition: ["created", "destroyed", "updated"],
  form_submission: ["created"],
  household: ["created", "destroyed", "updated"],
  list: ["created", "destroyed", "refreshed", "updated"],
  list_result: ["created", "destroyed"],
  note: ["created", "destroyed"],
  person: ["created", "destroyed", "updated"],
  person_merger: ["created"],
  phone_number: ["created", "destroyed", "updated"],
  workflow: ["created", "destroyed", "updated"],
  workflow_card: ["created", "updated", "destroyed"],
  workflow_card_activity: ["created"],
  workflow_step: ["created", "updated"]
}

/**
 * A name in its parts: `people.v2.events.email.created`.
 *
 * @internal
 */
export interface EventName {
  readonly name: string
  readonly app: string
  readonly version: string
  readonly type: string
  readonly resource: string
  readonly action: string
}

/**
 * @internal
 */
export const eventNames: ReadonlyArray<EventName> = Object.entries(actions).flatMap(([resource, actions]) =>
  actions.map((action): EventName => ({
    name: `people.v2.events.${resource}.${action}`,
    app: "people",
    version: "v2",
    type: "events",
    resource,
    action
  }))
)

const byName = new Map(eventNames.map((event) => [event.name, event]))

/**
 * @internal
 */
export const find = (name: string): EventName | undefined => byName.get(name)

/**
 * The name of what happened to a resource type, unless nobody is told of it.
 *
 * @internal
 */
export const nameOf = (type: string, action: string): string | undefined =>
  byName.get(`people.v2.events.${type.replace(/(?!^)([A-Z])/g, "_$1").toLowerCase()}.${action}`)?.name
