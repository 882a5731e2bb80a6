/**
 * What depends on what in Planning Center, as data. A test compares it with the
 * descriptors of all resource types.
 *
 * @internal
 */

/** The resources of People that live under another one: that one shows them, counts them or is searched by them. */
const belongsTo: { readonly [type: string]: ReadonlyArray<string> } = {
  Address: ["Person"],
  App: ["Person"],
  BackgroundCheck: ["Person"],
  Condition: ["List", "Rule"],
  ConnectedPerson: ["Person"],
  Email: ["Person"],
  FieldDatum: ["Person"],
  FieldDefinition: ["Tab"],
  FieldOption: ["FieldDefinition", "Tab"],
  FormField: ["Form", "FormSubmission"],
  FormFieldCondition: ["Form", "FormField"],
  FormFieldOption: ["Form", "FormField"],
  FormSubmission: ["Form"],
  FormSubmissionValue: ["Form", "FormSubmission"],
  Household: ["Person"],
  HouseholdMembership: ["Household", "Person"],
  List: ["ListCategory"],
  ListResult: ["List"],
  ListShare: ["List"],
  ListStar: ["List"],
  MailchimpSyncStatus: ["List"],
  Message: ["MessageGroup", "Person"],
  MessageGroup: ["Person"],
  Note: ["Person"],
  NoteCategoryShare: ["NoteCategory"],
  NoteCategorySubscription: ["NoteCategory"],
  PeopleImportConflict: ["PeopleImport"],
  PeopleImportHistory: ["PeopleImport"],
  PersonApp: ["Person"],
  PhoneNumber: ["Person"],
  PlatformNotification: ["Person"],
  Rule: ["List"],
  ServiceTime: ["Campus"],
  SocialProfile: ["Person"],
  WorkflowAssigneeWorkflowSummary: ["Person"],
  WorkflowCard: ["Person", "Workflow"],
  WorkflowCardActivity: ["Person", "WorkflowCard"],
  WorkflowCardNote: ["Person", "WorkflowCard"],
  WorkflowShare: ["Person", "Workflow"],
  WorkflowStep: ["Workflow"],
  WorkflowStepAssigneeSummary: ["Workflow", "WorkflowStep"]
}

/** The resources whose relationships lead to one, without living under it: a delete takes it out of them. */
const referredToBy: { readonly [type: string]: ReadonlyArray<string> } = {
  Campus: ["Form", "List", "Person", "Workflow"],
  FieldDefinition: ["FieldDatum"],
  FieldOption: ["FieldDatum"],
  FormCategory: ["Form"],
  Household: ["PeopleImportHistory"],
  InactiveReason: ["Person"],
  ListCategory: ["List"],
  MaritalStatus: ["Person"],
  NamePrefix: ["Person"],
  NameSuffix: ["Person"],
  NoteCategory: ["Note"],
  Person: [
    "Condition",
    "FormSubmission",
    "List",
    "ListResult",
    "ListShare",
    "NoteCategory",
    "NoteCategoryShare",
    "NoteCategorySubscription",
    "PeopleImport",
    "PeopleImportHistory",
    "PersonMerger",
    "Report",
    "Workflow",
    "WorkflowAssigneeSummary",
    "WorkflowStep",
    "WorkflowStepAssigneeSummary"
  ],
  SchoolOption: ["Person", "SchoolOption"],
  Tab: ["FieldDatum"],
  Workflow: ["WorkflowAssigneeWorkflowSummary"],
  WorkflowCategory: ["Workflow"],
  WorkflowStep: ["WorkflowCard", "WorkflowCardActivity"]
}

/** What a change of one type changes in ways that no relationship tells. */
const changes: { readonly [type: string]: ReadonlyArray<string> } = {
  FieldDatum: ["FieldOption"],
  FieldDefinition: ["FieldDatum"],
  FieldOption: ["FieldDatum"],
  FormSubmission: ["Person"],
  List: ["Condition", "ListResult", "MailchimpSyncStatus", "Rule"],
  PeopleImport: ["Person"],
  Person: ["BirthdayPeople", "OrganizationStatistics"],
  PersonMerger: ["Person"],
  Tab: ["FieldDefinition"],
  Workflow: ["WorkflowCard", "WorkflowStep"],
  WorkflowCard: [
    "WorkflowAssigneeSummary",
    "WorkflowAssigneeWorkflowSummary",
    "WorkflowCardActivity",
    "WorkflowStep",
    "WorkflowStepAssigneeSummary"
  ],
  WorkflowStep: ["WorkflowCard"]
}

const none: ReadonlyArray<string> = []

/**
 * @internal
 */
export const ownersOf = (type: string): ReadonlyArray<string> => belongsTo[type] ?? none

/**
 * @internal
 */
export const changedWith = (type: string): ReadonlyArray<string> => changes[type] ?? none

/**
 * The types that a delete may change: what lives under it goes with it, and what refers to
 * any of that refers to nothing now.
 *
 * @internal
 */
export const reachedByDelete = (type: string): ReadonlySet<string> => {
  const gone = new Set([type])
  // a Set that grows while it is walked through is walked to its end
  for (const owner of gone) {
    for (const member of Object.keys(belongsTo)) {
      if (belongsTo[member]!.includes(owner)) gone.add(member)
    }
  }
  const reached = new Set(Array.from(gone).flatMap((one) => referredToBy[one] ?? none))
  for (const member of gone) if (member !== type) reached.add(member)
  return reached
}
