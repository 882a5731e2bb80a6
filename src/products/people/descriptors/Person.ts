// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PersonSpec } from "../Person.ts"
import { descriptor as address } from "./Address.ts"
import { descriptor as app } from "./App.ts"
import { descriptor as backgroundCheck } from "./BackgroundCheck.ts"
import { descriptor as campus } from "./Campus.ts"
import { descriptor as connectedPerson } from "./ConnectedPerson.ts"
import { descriptor as email } from "./Email.ts"
import { descriptor as fieldDatum } from "./FieldDatum.ts"
import { descriptor as household } from "./Household.ts"
import { descriptor as householdMembership } from "./HouseholdMembership.ts"
import { descriptor as inactiveReason } from "./InactiveReason.ts"
import { descriptor as maritalStatus } from "./MaritalStatus.ts"
import { descriptor as message } from "./Message.ts"
import { descriptor as messageGroup } from "./MessageGroup.ts"
import { descriptor as namePrefix } from "./NamePrefix.ts"
import { descriptor as nameSuffix } from "./NameSuffix.ts"
import { descriptor as note } from "./Note.ts"
import { descriptor as organization } from "./Organization.ts"
import { descriptor as personApp } from "./PersonApp.ts"
import { descriptor as phoneNumber } from "./PhoneNumber.ts"
import { descriptor as platformNotification } from "./PlatformNotification.ts"
import { descriptor as schoolOption } from "./SchoolOption.ts"
import { descriptor as socialProfile } from "./SocialProfile.ts"
import { descriptor as workflowAssigneeWorkflowSummary } from "./WorkflowAssigneeWorkflowSummary.ts"
import { descriptor as workflowCard } from "./WorkflowCard.ts"
import { descriptor as workflowShare } from "./WorkflowShare.ts"

/**
 * The description of a person: someone the church knows: a member, a visitor, a child, a volunteer.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonSpec> = {
  type: "Person",
  product: "people",
  path: "people",
  parameter: "person_id",
  singles: { me: "me" },
  attributes: {
    avatar: "string",
    first_name: "string",
    last_name: "string",
    demographic_avatar_url: "string",
    name: "string",
    status: "string",
    remote_id: "integer",
    accounting_administrator: "boolean",
    anniversary: "date",
    birthdate: "date",
    child: "boolean",
    given_name: "string",
    grade: "integer",
    graduation_year: "integer",
    middle_name: "string",
    nickname: "string",
    people_permissions: "string",
    site_administrator: "boolean",
    gender: "string",
    inactivated_at: "date_time",
    medical_notes: "string",
    membership: "string",
    created_at: "date_time",
    updated_at: "date_time",
    can_create_forms: "boolean",
    can_email_lists: "boolean",
    directory_shared_info: "json",
    directory_status: "string",
    passed_background_check: "boolean",
    resource_permission_flags: "json",
    school_type: "string",
    login_identifier: "string",
    mfa_configured: "boolean",
    stripe_customer_identifier: "string",
    primary_email_address: "string",
    stripe_account_identifier: "string"
  },
  sparse: ["directory_shared_info", "mfa_configured", "stripe_customer_identifier", "primary_email_address"],
  enums: {
    status: ["active", "inactive", "pending"]
  },
  ranges: { grade: [-1, 12] },
  relationships: {
    primary_campus: { to: "one", type: "PrimaryCampus", target: "Campus" },
    created_by: { to: "one", type: "Person", target: "Person" }
  },
  includes: {
    addresses: { to: "many", target: () => address, create: true, update: true },
    emails: { to: "many", target: () => email, create: true, update: true },
    field_data: { to: "many", target: () => fieldDatum },
    households: { to: "many", target: () => household },
    inactive_reason: { to: "one", target: () => inactiveReason, create: true, update: true },
    marital_status: { to: "one", target: () => maritalStatus, create: true, update: true },
    name_prefix: { to: "one", target: () => namePrefix, create: true, update: true },
    name_suffix: { to: "one", target: () => nameSuffix, create: true, update: true },
    organization: { to: "one", target: () => organization },
    person_apps: { to: "many", target: () => personApp },
    phone_numbers: { to: "many", target: () => phoneNumber, create: true, update: true },
    platform_notifications: { to: "many", target: () => platformNotification },
    primary_campus: { to: "one", target: () => campus, create: true, update: true },
    school: { to: "one", target: () => schoolOption, create: true, update: true },
    social_profiles: { to: "many", target: () => socialProfile, create: true, update: true }
  },
  edges: {
    addresses: { to: "many", target: () => address, create: true, update: true, delete: true },
    apps: { to: "many", target: () => app },
    background_checks: {
      to: "many",
      target: () => backgroundCheck,
      filter: {
        awaiting_applicant: {},
        canceled: {},
        complete_clear: {},
        complete_not_clear: {},
        current: {},
        expired: {},
        expired_invitation: {},
        needs_review: {},
        not_expired: {},
        report_processing: {}
      },
      create: true,
      update: true,
      delete: true
    },
    connected_people: { to: "many", target: () => connectedPerson },
    emails: { to: "many", target: () => email, create: true, update: true, delete: true },
    field_data: { to: "many", target: () => fieldDatum, create: true, update: true, delete: true },
    household_memberships: { to: "many", target: () => householdMembership, update: true, delete: true },
    households: { to: "many", target: () => household, update: true, delete: true },
    inactive_reason: { to: "one", target: () => inactiveReason, update: true, delete: true },
    marital_status: { to: "one", target: () => maritalStatus, update: true, delete: true },
    message_groups: { to: "many", target: () => messageGroup },
    messages: {
      to: "many",
      target: () => message,
      filter: {
        received: {},
        sent: {},
        unread: {}
      }
    },
    name_prefix: { to: "one", target: () => namePrefix, update: true, delete: true },
    name_suffix: { to: "one", target: () => nameSuffix, update: true, delete: true },
    notes: { to: "many", target: () => note, create: true, update: true, delete: true },
    organization: { to: "one", target: () => organization },
    person_apps: { to: "many", target: () => personApp, create: true },
    phone_numbers: { to: "many", target: () => phoneNumber, create: true, update: true, delete: true },
    platform_notifications: { to: "many", target: () => platformNotification },
    primary_campus: { to: "one", target: () => campus, update: true, delete: true },
    school: { to: "one", target: () => schoolOption, update: true, delete: true },
    social_profiles: { to: "many", target: () => socialProfile, create: true, update: true, delete: true },
    workflow_assignee_workflow_summaries: { to: "many", target: () => workflowAssigneeWorkflowSummary },
    workflow_cards: {
      to: "many",
      target: () => workflowCard,
      filter: {
        assigned: {}
      },
      update: true,
      delete: true
    },
    workflow_shares: { to: "many", target: () => workflowShare, update: true, delete: true }
  },
  query: {
    accounting_administrator: "boolean",
    anniversary: "date",
    birthdate: "date",
    child: "boolean",
    created_at: "date_time",
    first_name: "string",
    gender: "string",
    given_name: "string",
    grade: "integer",
    graduation_year: "integer",
    id: "primary_key",
    inactivated_at: "date_time",
    last_name: "string",
    medical_notes: "string",
    membership: "string",
    mfa_configured: "boolean",
    middle_name: "string",
    nickname: "string",
    people_permissions: "string",
    primary_campus_id: "primary_key",
    remote_id: "integer",
    search_name: "string",
    search_name_or_email: "string",
    search_name_or_email_or_phone_number: "string",
    search_phone_number: "string",
    search_phone_number_e164: "string",
    site_administrator: "boolean",
    status: "string",
    updated_at: "date_time"
  },
  order: [
    "accounting_administrator",
    "anniversary",
    "birthdate",
    "child",
    "created_at",
    "first_name",
    "gender",
    "given_name",
    "grade",
    "graduation_year",
    "inactivated_at",
    "last_name",
    "membership",
    "middle_name",
    "nickname",
    "people_permissions",
    "remote_id",
    "site_administrator",
    "status",
    "updated_at"
  ],
  filter: {
    created_since: { parameters: { time: "date_time" } },
    admins: {},
    organization_admins: {}
  },
  create: {
    avatar: "string",
    first_name: "string",
    last_name: "string",
    status: "string",
    remote_id: "integer",
    accounting_administrator: "boolean",
    anniversary: "date",
    birthdate: "date",
    child: "boolean",
    given_name: "string",
    grade: "integer",
    graduation_year: "integer",
    middle_name: "string",
    nickname: "string",
    people_permissions: "string",
    site_administrator: "boolean",
    gender: "string",
    inactivated_at: "date_time",
    medical_notes: "string",
    membership: "string",
    stripe_customer_identifier: "string",
    created_by_id: "primary_key",
    primary_campus_id: "primary_key"
  },
  update: {
    avatar: "string",
    first_name: "string",
    last_name: "string",
    status: "string",
    remote_id: "integer",
    accounting_administrator: "boolean",
    anniversary: "date",
    birthdate: "date",
    child: "boolean",
    given_name: "string",
    grade: "integer",
    graduation_year: "integer",
    middle_name: "string",
    nickname: "string",
    people_permissions: "string",
    site_administrator: "boolean",
    gender: "string",
    inactivated_at: "date_time",
    medical_notes: "string",
    membership: "string",
    stripe_customer_identifier: "string",
    primary_campus_id: "primary_key"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
