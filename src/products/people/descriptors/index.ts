/**
 * Every resource type of the product, for what goes through all of them.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import { descriptor as address } from "./Address.ts"
import { descriptor as app } from "./App.ts"
import { descriptor as backgroundCheck } from "./BackgroundCheck.ts"
import { descriptor as birthdayPeople } from "./BirthdayPeople.ts"
import { descriptor as campus } from "./Campus.ts"
import { descriptor as carrier } from "./Carrier.ts"
import { descriptor as condition } from "./Condition.ts"
import { descriptor as connectedPerson } from "./ConnectedPerson.ts"
import { descriptor as customSender } from "./CustomSender.ts"
import { descriptor as email } from "./Email.ts"
import { descriptor as fieldDatum } from "./FieldDatum.ts"
import { descriptor as fieldDefinition } from "./FieldDefinition.ts"
import { descriptor as fieldOption } from "./FieldOption.ts"
import { descriptor as form } from "./Form.ts"
import { descriptor as formCategory } from "./FormCategory.ts"
import { descriptor as formField } from "./FormField.ts"
import { descriptor as formFieldCondition } from "./FormFieldCondition.ts"
import { descriptor as formFieldOption } from "./FormFieldOption.ts"
import { descriptor as formSubmission } from "./FormSubmission.ts"
import { descriptor as formSubmissionValue } from "./FormSubmissionValue.ts"
import { descriptor as grade } from "./Grade.ts"
import { descriptor as household } from "./Household.ts"
import { descriptor as householdMembership } from "./HouseholdMembership.ts"
import { descriptor as inactiveReason } from "./InactiveReason.ts"
import { descriptor as list } from "./List.ts"
import { descriptor as listCategory } from "./ListCategory.ts"
import { descriptor as listResult } from "./ListResult.ts"
import { descriptor as listShare } from "./ListShare.ts"
import { descriptor as listStar } from "./ListStar.ts"
import { descriptor as mailchimpSyncStatus } from "./MailchimpSyncStatus.ts"
import { descriptor as maritalStatus } from "./MaritalStatus.ts"
import { descriptor as membershipType } from "./MembershipType.ts"
import { descriptor as message } from "./Message.ts"
import { descriptor as messageGroup } from "./MessageGroup.ts"
import { descriptor as namePrefix } from "./NamePrefix.ts"
import { descriptor as nameSuffix } from "./NameSuffix.ts"
import { descriptor as note } from "./Note.ts"
import { descriptor as noteCategory } from "./NoteCategory.ts"
import { descriptor as noteCategoryShare } from "./NoteCategoryShare.ts"
import { descriptor as noteCategorySubscription } from "./NoteCategorySubscription.ts"
import { descriptor as organization } from "./Organization.ts"
import { descriptor as organizationStatistics } from "./OrganizationStatistics.ts"
import { descriptor as peopleImport } from "./PeopleImport.ts"
import { descriptor as peopleImportConflict } from "./PeopleImportConflict.ts"
import { descriptor as peopleImportHistory } from "./PeopleImportHistory.ts"
import { descriptor as person } from "./Person.ts"
import { descriptor as personApp } from "./PersonApp.ts"
import { descriptor as personMerger } from "./PersonMerger.ts"
import { descriptor as phoneNumber } from "./PhoneNumber.ts"
import { descriptor as platformNotification } from "./PlatformNotification.ts"
import { descriptor as report } from "./Report.ts"
import { descriptor as rule } from "./Rule.ts"
import { descriptor as schoolOption } from "./SchoolOption.ts"
import { descriptor as serviceTime } from "./ServiceTime.ts"
import { descriptor as socialProfile } from "./SocialProfile.ts"
import { descriptor as spamEmailAddress } from "./SpamEmailAddress.ts"
import { descriptor as tab } from "./Tab.ts"
import { descriptor as workflow } from "./Workflow.ts"
import { descriptor as workflowAssigneeSummary } from "./WorkflowAssigneeSummary.ts"
import { descriptor as workflowAssigneeWorkflowSummary } from "./WorkflowAssigneeWorkflowSummary.ts"
import { descriptor as workflowCard } from "./WorkflowCard.ts"
import { descriptor as workflowCardActivity } from "./WorkflowCardActivity.ts"
import { descriptor as workflowCardNote } from "./WorkflowCardNote.ts"
import { descriptor as workflowCategory } from "./WorkflowCategory.ts"
import { descriptor as workflowShare } from "./WorkflowShare.ts"
import { descriptor as workflowStep } from "./WorkflowStep.ts"
import { descriptor as workflowStepAssigneeSummary } from "./WorkflowStepAssigneeSummary.ts"

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  address,
  app,
  backgroundCheck,
  birthdayPeople,
  campus,
  carrier,
  condition,
  connectedPerson,
  customSender,
  email,
  fieldDatum,
  fieldDefinition,
  fieldOption,
  form,
  formCategory,
  formField,
  formFieldCondition,
  formFieldOption,
  formSubmission,
  formSubmissionValue,
  grade,
  household,
  householdMembership,
  inactiveReason,
  list,
  listCategory,
  listResult,
  listShare,
  listStar,
  mailchimpSyncStatus,
  maritalStatus,
  membershipType,
  message,
  messageGroup,
  namePrefix,
  nameSuffix,
  note,
  noteCategory,
  noteCategoryShare,
  noteCategorySubscription,
  organization,
  organizationStatistics,
  peopleImport,
  peopleImportConflict,
  peopleImportHistory,
  person,
  personApp,
  personMerger,
  phoneNumber,
  platformNotification,
  report,
  rule,
  schoolOption,
  serviceTime,
  socialProfile,
  spamEmailAddress,
  tab,
  workflow,
  workflowAssigneeSummary,
  workflowAssigneeWorkflowSummary,
  workflowCard,
  workflowCardActivity,
  workflowCardNote,
  workflowCategory,
  workflowShare,
  workflowStep,
  workflowStepAssigneeSummary
]
