/**
 * The events that the webhook console of Planning Center offers.
 *
 * @internal
 */

const all = ["created", "destroyed", "updated"]

/** What happens to which resource, by the beginning of the name and the type that is carried where rows of it are held. */
const actions: { readonly [prefix: string]: readonly [type: string, actions: ReadonlyArray<string>] } = {
  "calendar.v2.events.event_request": ["calendar/EventRequest", ["approved", ...all]],
  "groups.church_center.v2.events.group_application": ["groups/GroupApplication", all],
  "groups.v2.events.group": ["groups/Group", all],
  "groups.v2.events.membership": ["groups/Membership", all],
  "people.v2.events.address": ["people/Address", all],
  "people.v2.events.email": ["people/Email", all],
  "people.v2.events.field_datum": ["people/FieldDatum", all],
  "people.v2.events.field_definition": ["people/FieldDefinition", all],
  "people.v2.events.form_submission": ["people/FormSubmission", ["created"]],
  "people.v2.events.household": ["people/Household", all],
  "people.v2.events.list": ["people/List", ["created", "destroyed", "refreshed", "updated"]],
  "people.v2.events.list_result": ["people/ListResult", ["created", "destroyed"]],
  "people.v2.events.note": ["people/Note", ["created", "destroyed"]],
  "people.v2.events.person": ["people/Person", all],
  "people.v2.events.person_merger": ["people/PersonMerger", ["created"]],
  "people.v2.events.phone_number": ["people/PhoneNumber", all],
  "people.v2.events.workflow": ["people/Workflow", all],
  "people.v2.events.workflow_card": ["people/WorkflowCard", ["created", "destroyed", "step_ready", "updated"]],
  "people.v2.events.workflow_card_activity": ["people/WorkflowCardActivity", all],
  "people.v2.events.workflow_share": ["people/WorkflowShare", all],
  "people.v2.events.workflow_step": ["people/WorkflowStep", all],
  "publishing.v2.events.episode": ["publishing/Episode", all],
  "publishing.v2.events.episode_time": ["publishing/EpisodeTime", all],
  "services.v2.events.arrangement": ["services/Arrangement", all],
  "services.v2.events.key": ["services/Key", all],
  "services.v2.events.plan": ["services/Plan", all],
  "services.v2.events.plan.live": ["services/Live", ["updated"]],
  "services.v2.events.plan_item": ["services/Item", all],
  "services.v2.events.plan_note": ["services/PlanNote", all],
  "services.v2.events.song": ["services/Song", all]
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
export const eventNames: ReadonlyArray<EventName> = Object.entries(actions).flatMap(([prefix, [, actions]]) => {
  const [app = "", resource = ""] = prefix.split(".v2.events.")
  return actions.map((action): EventName => ({
    name: `${prefix}.${action}`,
    app: app.split(".")[0]!,
    version: "v2",
    type: "events",
    resource,
    action
  }))
})

const byName = new Map(eventNames.map((event) => [event.name, event]))

const prefixes = new Map(Object.entries(actions).map(([prefix, [type]]) => [type, prefix]))

/**
 * @internal
 */
export const find = (name: string): EventName | undefined => byName.get(name)

/**
 * The name of what happened to a resource type, unless nobody is told of it.
 *
 * @internal
 */
export const nameOf = (product: string, type: string, action: string): string | undefined =>
  byName.get(`${prefixes.get(`${product}/${type}`) ?? ""}.${action}`)?.name
