/**
 * The names of events, as far as public sources show them. The set is open: an unknown name is normal.
 *
 * @since 0.2.0
 */
import type { Event, EventOf } from "./Event.ts"
import type { ResourceName } from "./resources.ts"

/** What each name before its action carries, and its actions. The console of Planning Center lists the names. */
const subjects = {
  "calendar.v2.events.event_request": ["unknown", "approved", "created", "destroyed", "updated"],
  "groups.church_center.v2.events.group_application": ["unknown", "created", "destroyed", "updated"],
  "groups.v2.events.group": ["groups/Group", "created", "destroyed", "updated"],
  "groups.v2.events.membership": ["groups/Membership", "created", "destroyed", "updated"],
  "people.v2.events.address": ["people/Address", "created", "destroyed", "updated"],
  "people.v2.events.email": ["people/Email", "created", "destroyed", "updated"],
  "people.v2.events.field_datum": ["people/FieldDatum", "created", "destroyed", "updated"],
  "people.v2.events.field_definition": ["people/FieldDefinition", "created", "destroyed", "updated"],
  "people.v2.events.form_submission": ["people/FormSubmission", "created"],
  "people.v2.events.household": ["people/Household", "created", "destroyed", "updated"],
  "people.v2.events.list": ["people/List", "created", "destroyed", "refreshed", "updated"],
  "people.v2.events.list_result": ["people/ListResult", "created", "destroyed"],
  "people.v2.events.note": ["people/Note", "created", "destroyed"],
  "people.v2.events.person": ["people/Person", "created", "destroyed", "updated"],
  "people.v2.events.person_merger": ["people/PersonMerger", "created"],
  "people.v2.events.phone_number": ["people/PhoneNumber", "created", "destroyed", "updated"],
  "people.v2.events.workflow": ["people/Workflow", "created", "destroyed", "updated"],
  "people.v2.events.workflow_card": ["people/WorkflowCard", "created", "destroyed", "step_ready", "updated"],
  "people.v2.events.workflow_card_activity": ["people/WorkflowCardActivity", "created", "destroyed", "updated"],
  "people.v2.events.workflow_share": ["people/WorkflowShare", "created", "destroyed", "updated"],
  "people.v2.events.workflow_step": ["people/WorkflowStep", "created", "destroyed", "updated"],
  "publishing.v2.events.episode": ["publishing/Episode", "created", "destroyed", "updated"],
  "publishing.v2.events.episode_time": ["publishing/EpisodeTime", "created", "destroyed", "updated"],
  "services.v2.events.arrangement": ["services/Arrangement", "created", "destroyed", "updated"],
  "services.v2.events.key": ["services/Key", "created", "destroyed", "updated"],
  "services.v2.events.plan": ["services/Plan", "created", "destroyed", "updated"],
  "services.v2.events.plan.live": ["unknown", "updated"],
  "services.v2.events.plan_item": ["services/Item", "created", "destroyed", "updated"],
  "services.v2.events.plan_note": ["services/PlanNote", "created", "destroyed", "updated"],
  "services.v2.events.song": ["services/Song", "created", "destroyed", "updated"]
} as const

type Subjects = typeof subjects
type NamesOf<Subject extends keyof Subjects> = Subjects[Subject] extends readonly [string, ...infer Actions]
  ? Actions extends ReadonlyArray<string> ? `${Subject}.${Actions[number]}` : never
  : never

/**
 * The name of an event that is known.
 *
 * @category models
 * @since 0.2.0
 */
export type EventName = { [Subject in keyof Subjects]: NamesOf<Subject> }[keyof Subjects]

/**
 * Every known name.
 *
 * @category constants
 * @since 0.2.0
 */
export const eventNames: ReadonlyArray<EventName> = Object.entries(subjects).flatMap(([subject, [, ...actions]]) =>
  actions.map((action) => `${subject}.${action}` as EventName)
)

type TypeOf<Name extends EventName> = {
  [Subject in keyof Subjects]: Name extends NamesOf<Subject> ? Subjects[Subject][0] : never
}[keyof Subjects]

type Typed<Name extends EventName> = TypeOf<Name> extends ResourceName
  ? Extract<EventOf<TypeOf<Name>>, { readonly destroyed: Name extends `${string}.destroyed` ? true : false }>
  : Extract<Event, { readonly type: "unknown"; readonly destroyed: Name extends `${string}.destroyed` ? true : false }>

/**
 * The event of a name.
 *
 * @category models
 * @since 0.2.0
 */
export type ByName<Name extends EventName> = Typed<Name> & { readonly name: Name }
