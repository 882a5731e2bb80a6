/**
 * What each event carries by its name before the action, and its actions. The console of Planning Center lists the
 * names.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/*.json: change those.

/**
 * @internal
 */
export const subjects = {
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
