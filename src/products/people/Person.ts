/**
 * Someone the church knows: a member, a visitor, a child, a volunteer.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type {
  ChildUpdate,
  Id,
  Nothing,
  Open,
  WhereBoolean,
  WhereDate,
  WhereDateTime,
  WhereId,
  WhereIds,
  WhereNumber,
  WhereString,
  WriteDateTime
} from "../../resource/Spec.ts"
import type { AddressCreate, AddressSpec, AddressUpdate } from "./Address.ts"
import type { AppSpec } from "./App.ts"
import type { BackgroundCheckSpec } from "./BackgroundCheck.ts"
import type { CampusSpec } from "./Campus.ts"
import type { ConnectedPersonSpec } from "./ConnectedPerson.ts"
import type { EmailCreate, EmailSpec, EmailUpdate } from "./Email.ts"
import type { FieldDatumSpec } from "./FieldDatum.ts"
import type { HouseholdSpec } from "./Household.ts"
import type { HouseholdMembershipSpec } from "./HouseholdMembership.ts"
import type { InactiveReasonSpec } from "./InactiveReason.ts"
import type { MaritalStatusSpec } from "./MaritalStatus.ts"
import type { MessageSpec } from "./Message.ts"
import type { MessageGroupSpec } from "./MessageGroup.ts"
import type { NamePrefixSpec } from "./NamePrefix.ts"
import type { NameSuffixSpec } from "./NameSuffix.ts"
import type { NoteSpec } from "./Note.ts"
import type { OrganizationSpec } from "./Organization.ts"
import type { PersonAppSpec } from "./PersonApp.ts"
import type { PhoneNumberCreate, PhoneNumberSpec, PhoneNumberUpdate } from "./PhoneNumber.ts"
import type { PlatformNotificationSpec } from "./PlatformNotification.ts"
import type { SchoolOptionSpec } from "./SchoolOption.ts"
import type { SocialProfileCreate, SocialProfileSpec, SocialProfileUpdate } from "./SocialProfile.ts"
import type { WorkflowAssigneeWorkflowSummarySpec } from "./WorkflowAssigneeWorkflowSummary.ts"
import type { WorkflowCardSpec } from "./WorkflowCard.ts"
import type { WorkflowShareSpec } from "./WorkflowShare.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonSpec> = Table.person as Descriptor<PersonSpec>

/**
 * The id of a person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonId = Id<"people/Person">

/**
 * Someone the church knows: a member, a visitor, a child, a volunteer.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Person {
  readonly type: "Person"
  readonly id: PersonId
  readonly avatar: string | null
  readonly first_name: string | null
  readonly last_name: string | null
  readonly demographic_avatar_url: string | null
  readonly name: string | null
  readonly status: Open<"active" | "inactive" | "pending"> | null
  readonly remote_id: number | null
  readonly accounting_administrator: boolean | null
  readonly anniversary: CalendarDate | null
  readonly birthdate: CalendarDate | null
  readonly child: boolean | null
  readonly given_name: string | null
  readonly grade: number | null
  readonly graduation_year: number | null
  readonly middle_name: string | null
  readonly nickname: string | null
  readonly people_permissions: string | null
  readonly site_administrator: boolean | null
  readonly gender: string | null
  readonly inactivated_at: DateTime.Utc | null
  readonly medical_notes: string | null
  readonly membership: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly can_create_forms: boolean | null
  readonly can_email_lists: boolean | null
  readonly directory_status: string | null
  readonly passed_background_check: boolean | null
  readonly resource_permission_flags: unknown
  readonly school_type: string | null
  readonly login_identifier: string | null
  readonly stripe_account_identifier: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonRelationships {
  readonly primary_campus?: ToOne<"PrimaryCampus" | "Campus">
  readonly created_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSparse {
  readonly directory_shared_info: unknown
  readonly mfa_configured: boolean | null
  readonly stripe_customer_identifier: string | null
  readonly primary_email_address: string | null
}

/**
 * The resources that each include of a person gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonIncludes {
  readonly addresses: ReadonlyArray<AddressSpec>
  readonly emails: ReadonlyArray<EmailSpec>
  readonly field_data: ReadonlyArray<FieldDatumSpec>
  readonly households: ReadonlyArray<HouseholdSpec>
  readonly inactive_reason: InactiveReasonSpec
  readonly marital_status: MaritalStatusSpec
  readonly name_prefix: NamePrefixSpec
  readonly name_suffix: NameSuffixSpec
  readonly organization: OrganizationSpec
  readonly person_apps: ReadonlyArray<PersonAppSpec>
  readonly phone_numbers: ReadonlyArray<PhoneNumberSpec>
  readonly platform_notifications: ReadonlyArray<PlatformNotificationSpec>
  readonly primary_campus: CampusSpec
  readonly school: SchoolOptionSpec
  readonly social_profiles: ReadonlyArray<SocialProfileSpec>
}

/**
 * The names that `include` accepts for a person. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonInclude =
  | "addresses"
  | "emails"
  | "field_data"
  | "field_data.field_definition"
  | "households"
  | "households.people"
  | "inactive_reason"
  | "marital_status"
  | "name_prefix"
  | "name_suffix"
  | "organization"
  | "person_apps"
  | "person_apps.app"
  | "phone_numbers"
  | "platform_notifications"
  | "primary_campus"
  | "primary_campus.lists"
  | "primary_campus.service_times"
  | "school"
  | "social_profiles"

/**
 * The conditions that a list of people accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonWhere {
  readonly accounting_administrator?: WhereBoolean
  readonly anniversary?: WhereDate
  readonly birthdate?: WhereDate
  readonly child?: WhereBoolean
  readonly created_at?: WhereDateTime
  readonly first_name?: WhereString
  readonly gender?: WhereString
  readonly given_name?: WhereString
  readonly grade?: WhereNumber
  readonly graduation_year?: WhereNumber
  readonly id?: WhereIds
  readonly inactivated_at?: WhereDateTime
  readonly last_name?: WhereString
  readonly medical_notes?: WhereString
  readonly membership?: WhereString
  readonly mfa_configured?: WhereBoolean
  readonly middle_name?: WhereString
  readonly nickname?: WhereString
  readonly people_permissions?: WhereString
  readonly primary_campus_id?: WhereId
  readonly remote_id?: WhereNumber
  readonly search_name?: WhereString
  readonly search_name_or_email?: WhereString
  readonly search_name_or_email_or_phone_number?: WhereString
  readonly search_phone_number?: WhereString
  readonly search_phone_number_e164?: WhereString
  readonly site_administrator?: WhereBoolean
  readonly status?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of people can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonOrder =
  | "accounting_administrator"
  | "anniversary"
  | "birthdate"
  | "child"
  | "created_at"
  | "first_name"
  | "gender"
  | "given_name"
  | "grade"
  | "graduation_year"
  | "inactivated_at"
  | "last_name"
  | "membership"
  | "middle_name"
  | "nickname"
  | "people_permissions"
  | "remote_id"
  | "site_administrator"
  | "status"
  | "updated_at"

/**
 * The named filters of the list of people.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonFilter {
  readonly created_since?: false | { readonly time: WriteDateTime }
  readonly admins?: boolean
  readonly organization_admins?: boolean
}

/**
 * The data of a create of a person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonCreate {
  readonly avatar?: string | null | undefined
  readonly first_name?: string | null | undefined
  readonly last_name?: string | null | undefined
  readonly status?: "active" | "inactive" | "pending" | null | undefined
  readonly remote_id?: number | null | undefined
  readonly accounting_administrator?: boolean | null | undefined
  readonly anniversary?: CalendarDate | null | undefined
  readonly birthdate?: CalendarDate | null | undefined
  readonly child?: boolean | null | undefined
  readonly given_name?: string | null | undefined
  /** -1 to 12. */
  readonly grade?: number | null | undefined
  readonly graduation_year?: number | null | undefined
  readonly middle_name?: string | null | undefined
  readonly nickname?: string | null | undefined
  readonly people_permissions?: string | null | undefined
  readonly site_administrator?: boolean | null | undefined
  readonly gender?: string | null | undefined
  readonly inactivated_at?: WriteDateTime | null | undefined
  readonly medical_notes?: string | null | undefined
  readonly membership?: string | null | undefined
  readonly stripe_customer_identifier?: string | null | undefined
  readonly created_by_id?: string | null | undefined
  readonly primary_campus_id?: string | null | undefined
  /** The id of an InactiveReason, or null for none. */
  readonly inactive_reason?: Id<"people/InactiveReason"> | null | undefined
  /** The id of a MaritalStatus, or null for none. */
  readonly marital_status?: Id<"people/MaritalStatus"> | null | undefined
  /** The id of a NamePrefix, or null for none. */
  readonly name_prefix?: Id<"people/NamePrefix"> | null | undefined
  /** The id of a NameSuffix, or null for none. */
  readonly name_suffix?: Id<"people/NameSuffix"> | null | undefined
  /** The id of a Campus, or null for none. */
  readonly primary_campus?: Id<"people/Campus"> | null | undefined
  /** The id of a SchoolOption, or null for none. */
  readonly school?: Id<"people/SchoolOption"> | null | undefined
  /** Children that are created in the same request. */
  readonly addresses?: ReadonlyArray<AddressCreate> | undefined
  /** Children that are created in the same request. */
  readonly emails?: ReadonlyArray<EmailCreate> | undefined
  /** Children that are created in the same request. */
  readonly phone_numbers?: ReadonlyArray<PhoneNumberCreate> | undefined
  /** Children that are created in the same request. */
  readonly social_profiles?: ReadonlyArray<SocialProfileCreate> | undefined
}

/**
 * The data of an update of a person. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonUpdate {
  readonly avatar?: string | null | undefined
  readonly first_name?: string | null | undefined
  readonly last_name?: string | null | undefined
  readonly status?: "active" | "inactive" | "pending" | null | undefined
  readonly remote_id?: number | null | undefined
  readonly accounting_administrator?: boolean | null | undefined
  readonly anniversary?: CalendarDate | null | undefined
  readonly birthdate?: CalendarDate | null | undefined
  readonly child?: boolean | null | undefined
  readonly given_name?: string | null | undefined
  /** -1 to 12. */
  readonly grade?: number | null | undefined
  readonly graduation_year?: number | null | undefined
  readonly middle_name?: string | null | undefined
  readonly nickname?: string | null | undefined
  readonly people_permissions?: string | null | undefined
  readonly site_administrator?: boolean | null | undefined
  readonly gender?: string | null | undefined
  readonly inactivated_at?: WriteDateTime | null | undefined
  readonly medical_notes?: string | null | undefined
  readonly membership?: string | null | undefined
  readonly stripe_customer_identifier?: string | null | undefined
  readonly primary_campus_id?: string | null | undefined
  /** The id of an InactiveReason, or null for none. */
  readonly inactive_reason?: Id<"people/InactiveReason"> | null | undefined
  /** The id of a MaritalStatus, or null for none. */
  readonly marital_status?: Id<"people/MaritalStatus"> | null | undefined
  /** The id of a NamePrefix, or null for none. */
  readonly name_prefix?: Id<"people/NamePrefix"> | null | undefined
  /** The id of a NameSuffix, or null for none. */
  readonly name_suffix?: Id<"people/NameSuffix"> | null | undefined
  /** The id of a Campus, or null for none. */
  readonly primary_campus?: Id<"people/Campus"> | null | undefined
  /** The id of a SchoolOption, or null for none. */
  readonly school?: Id<"people/SchoolOption"> | null | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly addresses?: ReadonlyArray<ChildUpdate<AddressCreate, AddressUpdate>> | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly emails?: ReadonlyArray<ChildUpdate<EmailCreate, EmailUpdate>> | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly phone_numbers?: ReadonlyArray<ChildUpdate<PhoneNumberCreate, PhoneNumberUpdate>> | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly social_profiles?: ReadonlyArray<ChildUpdate<SocialProfileCreate, SocialProfileUpdate>> | undefined
}

/**
 * All types of a person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSpec {
  readonly type: "Person"
  readonly resource: Person
  readonly sparse: PersonSparse
  readonly includes: PersonIncludes
  readonly include: PersonInclude
  readonly where: PersonWhere
  readonly order: PersonOrder
  readonly filter: PersonFilter
  readonly create: PersonCreate
  readonly update: PersonUpdate
}

/**
 * Reads the person of `/me`.
 *
 * `GET /people/v2/me`
 *
 * @category operations
 * @since 0.1.0
 */
export const me: Ops.Single<PersonSpec> = /* @__PURE__ */ Make.single(descriptor, "me")

/**
 * Reads a person by its id.
 *
 * `GET /people/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people by their ids, a hundred in a request.
 *
 * `GET /people/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people.
 *
 * `GET /people/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people as a stream, page by page.
 *
 * `GET /people/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people without reading them.
 *
 * `GET /people/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a person.
 *
 * `POST /people/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<PersonSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a person. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<PersonSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a person.
 *
 * `DELETE /people/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<PersonId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many people.
 *
 * `POST /people/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<PersonSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many people.
 *
 * `PATCH /people/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<PersonSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many people.
 *
 * `DELETE /people/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `addresses` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/addresses`
 * - `get`: `GET /people/v2/people/{person_id}/addresses/{address_id}`
 * - `create`: `POST /people/v2/people/{person_id}/addresses`
 * - `update`: `PATCH /people/v2/people/{person_id}/addresses/{address_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/addresses/{address_id}`
 *
 * `delete` deletes the address itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const addresses:
  & Ops.ToManyEdge<AddressSpec, Nothing, PersonId>
  & Ops.Creates<AddressSpec, PersonId>
  & Ops.Updates<AddressSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "addresses", Table.address)

/**
 * Operations on the `apps` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/apps`
 * - `get`: `GET /people/v2/people/{person_id}/apps/{app_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const apps: Ops.ToManyEdge<AppSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(descriptor, "apps", Table.app)

/**
 * Operations on the `background_checks` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/background_checks`
 * - `get`: `GET /people/v2/people/{person_id}/background_checks/{background_check_id}`
 * - `create`: `POST /people/v2/people/{person_id}/background_checks`
 * - `update`: `PATCH /people/v2/people/{person_id}/background_checks/{background_check_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/background_checks/{background_check_id}`
 *
 * `delete` deletes the background check itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const background_checks:
  & Ops.ToManyEdge<
    BackgroundCheckSpec,
    {
      readonly awaiting_applicant?: boolean
      readonly canceled?: boolean
      readonly complete_clear?: boolean
      readonly complete_not_clear?: boolean
      readonly current?: boolean
      readonly expired?: boolean
      readonly expired_invitation?: boolean
      readonly needs_review?: boolean
      readonly not_expired?: boolean
      readonly report_processing?: boolean
    },
    PersonId
  >
  & Ops.Creates<BackgroundCheckSpec, PersonId>
  & Ops.Updates<BackgroundCheckSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "background_checks", Table.backgroundCheck)

/**
 * Operations on the `connected_people` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/connected_people`
 * - `get`: `GET /people/v2/people/{person_id}/connected_people/{connected_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const connected_people: Ops.ToManyEdge<ConnectedPersonSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "connected_people",
  Table.connectedPerson
)

/**
 * Operations on the `emails` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/emails`
 * - `get`: `GET /people/v2/people/{person_id}/emails/{email_id}`
 * - `create`: `POST /people/v2/people/{person_id}/emails`
 * - `update`: `PATCH /people/v2/people/{person_id}/emails/{email_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/emails/{email_id}`
 *
 * `delete` deletes the email itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const emails:
  & Ops.ToManyEdge<EmailSpec, Nothing, PersonId>
  & Ops.Creates<EmailSpec, PersonId>
  & Ops.Updates<EmailSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "emails", Table.email)

/**
 * Operations on the `field_data` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/field_data`
 * - `get`: `GET /people/v2/people/{person_id}/field_data/{field_datum_id}`
 * - `create`: `POST /people/v2/people/{person_id}/field_data`
 * - `update`: `PATCH /people/v2/people/{person_id}/field_data/{field_datum_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/field_data/{field_datum_id}`
 *
 * `delete` deletes the field datum itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_data:
  & Ops.ToManyEdge<FieldDatumSpec, Nothing, PersonId>
  & Ops.Creates<FieldDatumSpec, PersonId>
  & Ops.Updates<FieldDatumSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "field_data", Table.fieldDatum)

/**
 * Operations on the `household_memberships` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/household_memberships`
 * - `get`: `GET /people/v2/people/{person_id}/household_memberships/{household_membership_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/household_memberships/{household_membership_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/household_memberships/{household_membership_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const household_memberships:
  & Ops.ToManyEdge<HouseholdMembershipSpec, Nothing, PersonId>
  & Ops.Updates<HouseholdMembershipSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "household_memberships", Table.householdMembership)

/**
 * Operations on the `households` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/households`
 * - `get`: `GET /people/v2/people/{person_id}/households/{household_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/households/{household_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/households/{household_id}`
 *
 * `delete` deletes the household itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const households:
  & Ops.ToManyEdge<HouseholdSpec, Nothing, PersonId>
  & Ops.Updates<HouseholdSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "households", Table.household)

/**
 * Operations on the InactiveReason at `inactive_reason` of a person.
 *
 * - `get`: `GET /people/v2/people/{person_id}/inactive_reason`
 * - `getById`: `GET /people/v2/people/{person_id}/inactive_reason/{inactive_reason_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/inactive_reason/{inactive_reason_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/inactive_reason/{inactive_reason_id}`
 *
 * `delete` deletes the inactive reason itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const inactive_reason:
  & Ops.ToOneEdge<InactiveReasonSpec, PersonId>
  & Ops.Updates<InactiveReasonSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "inactive_reason", Table.inactiveReason)

/**
 * Operations on the MaritalStatus at `marital_status` of a person.
 *
 * - `get`: `GET /people/v2/people/{person_id}/marital_status`
 * - `getById`: `GET /people/v2/people/{person_id}/marital_status/{marital_status_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/marital_status/{marital_status_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/marital_status/{marital_status_id}`
 *
 * `delete` deletes the marital status itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const marital_status:
  & Ops.ToOneEdge<MaritalStatusSpec, PersonId>
  & Ops.Updates<MaritalStatusSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "marital_status", Table.maritalStatus)

/**
 * Operations on the `message_groups` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/message_groups`
 * - `get`: `GET /people/v2/people/{person_id}/message_groups/{message_group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const message_groups: Ops.ToManyEdge<MessageGroupSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "message_groups",
  Table.messageGroup
)

/**
 * Operations on the `messages` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/messages`
 * - `get`: `GET /people/v2/people/{person_id}/messages/{message_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const messages: Ops.ToManyEdge<
  MessageSpec,
  { readonly received?: boolean; readonly sent?: boolean; readonly unread?: boolean },
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "messages", Table.message)

/**
 * Operations on the NamePrefix at `name_prefix` of a person.
 *
 * - `get`: `GET /people/v2/people/{person_id}/name_prefix`
 * - `getById`: `GET /people/v2/people/{person_id}/name_prefix/{name_prefix_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/name_prefix/{name_prefix_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/name_prefix/{name_prefix_id}`
 *
 * `delete` deletes the name prefix itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const name_prefix:
  & Ops.ToOneEdge<NamePrefixSpec, PersonId>
  & Ops.Updates<NamePrefixSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "name_prefix", Table.namePrefix)

/**
 * Operations on the NameSuffix at `name_suffix` of a person.
 *
 * - `get`: `GET /people/v2/people/{person_id}/name_suffix`
 * - `getById`: `GET /people/v2/people/{person_id}/name_suffix/{name_suffix_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/name_suffix/{name_suffix_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/name_suffix/{name_suffix_id}`
 *
 * `delete` deletes the name suffix itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const name_suffix:
  & Ops.ToOneEdge<NameSuffixSpec, PersonId>
  & Ops.Updates<NameSuffixSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "name_suffix", Table.nameSuffix)

/**
 * Operations on the `notes` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/notes`
 * - `get`: `GET /people/v2/people/{person_id}/notes/{note_id}`
 * - `create`: `POST /people/v2/people/{person_id}/notes`
 * - `update`: `PATCH /people/v2/people/{person_id}/notes/{note_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/notes/{note_id}`
 *
 * `delete` deletes the note itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const notes:
  & Ops.ToManyEdge<NoteSpec, Nothing, PersonId>
  & Ops.Creates<NoteSpec, PersonId>
  & Ops.Updates<NoteSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "notes", Table.note)

/**
 * Operations on the Organization at `organization` of a person.
 *
 * - `get`: `GET /people/v2/people/{person_id}/organization`
 * - `getById`: `GET /people/v2/people/{person_id}/organization/{organization_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const organization: Ops.ToOneEdge<OrganizationSpec, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "organization",
  Table.organization
)

/**
 * Operations on the `person_apps` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/person_apps`
 * - `get`: `GET /people/v2/people/{person_id}/person_apps/{person_app_id}`
 * - `create`: `POST /people/v2/people/{person_id}/person_apps`
 *
 * @category edges
 * @since 0.1.0
 */
export const person_apps: Ops.ToManyEdge<PersonAppSpec, Nothing, PersonId> & Ops.Creates<PersonAppSpec, PersonId> =
  /* @__PURE__ */ Make.edge(descriptor, "person_apps", Table.personApp)

/**
 * Operations on the `phone_numbers` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/phone_numbers`
 * - `get`: `GET /people/v2/people/{person_id}/phone_numbers/{phone_number_id}`
 * - `create`: `POST /people/v2/people/{person_id}/phone_numbers`
 * - `update`: `PATCH /people/v2/people/{person_id}/phone_numbers/{phone_number_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/phone_numbers/{phone_number_id}`
 *
 * `delete` deletes the phone number itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const phone_numbers:
  & Ops.ToManyEdge<PhoneNumberSpec, Nothing, PersonId>
  & Ops.Creates<PhoneNumberSpec, PersonId>
  & Ops.Updates<PhoneNumberSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "phone_numbers", Table.phoneNumber)

/**
 * Operations on the `platform_notifications` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/platform_notifications`
 * - `get`: `GET /people/v2/people/{person_id}/platform_notifications/{platform_notification_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const platform_notifications: Ops.ToManyEdge<PlatformNotificationSpec, Nothing, PersonId> = /* @__PURE__ */ Make
  .edge(descriptor, "platform_notifications", Table.platformNotification)

/**
 * Operations on the Campus at `primary_campus` of a person.
 *
 * - `get`: `GET /people/v2/people/{person_id}/primary_campus`
 * - `getById`: `GET /people/v2/people/{person_id}/primary_campus/{campus_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/primary_campus/{campus_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/primary_campus/{campus_id}`
 *
 * `delete` deletes the campus itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const primary_campus:
  & Ops.ToOneEdge<CampusSpec, PersonId>
  & Ops.Updates<CampusSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "primary_campus", Table.campus)

/**
 * Operations on the SchoolOption at `school` of a person.
 *
 * - `get`: `GET /people/v2/people/{person_id}/school`
 * - `getById`: `GET /people/v2/people/{person_id}/school/{school_option_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/school/{school_option_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/school/{school_option_id}`
 *
 * `delete` deletes the school option itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const school:
  & Ops.ToOneEdge<SchoolOptionSpec, PersonId>
  & Ops.Updates<SchoolOptionSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "school", Table.schoolOption)

/**
 * Operations on the `social_profiles` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/social_profiles`
 * - `get`: `GET /people/v2/people/{person_id}/social_profiles/{social_profile_id}`
 * - `create`: `POST /people/v2/people/{person_id}/social_profiles`
 * - `update`: `PATCH /people/v2/people/{person_id}/social_profiles/{social_profile_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/social_profiles/{social_profile_id}`
 *
 * `delete` deletes the social profile itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const social_profiles:
  & Ops.ToManyEdge<SocialProfileSpec, Nothing, PersonId>
  & Ops.Creates<SocialProfileSpec, PersonId>
  & Ops.Updates<SocialProfileSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "social_profiles", Table.socialProfile)

/**
 * Operations on the `workflow_assignee_workflow_summaries` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/workflow_assignee_workflow_summaries`
 * - `get`: `GET /people/v2/people/{person_id}/workflow_assignee_workflow_summaries/{workflow_assignee_workflow_summary_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const workflow_assignee_workflow_summaries: Ops.ToManyEdge<
  WorkflowAssigneeWorkflowSummarySpec,
  Nothing,
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "workflow_assignee_workflow_summaries", Table.workflowAssigneeWorkflowSummary)

/**
 * Operations on the `workflow_cards` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/workflow_cards`
 * - `get`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const workflow_cards:
  & Ops.ToManyEdge<WorkflowCardSpec, { readonly assigned?: boolean }, PersonId>
  & Ops.Updates<WorkflowCardSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "workflow_cards", Table.workflowCard)

/**
 * Operations on the `workflow_shares` of a person.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/workflow_shares`
 * - `get`: `GET /people/v2/people/{person_id}/workflow_shares/{workflow_share_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/workflow_shares/{workflow_share_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_shares/{workflow_share_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const workflow_shares:
  & Ops.ToManyEdge<WorkflowShareSpec, Nothing, PersonId>
  & Ops.Updates<WorkflowShareSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "workflow_shares", Table.workflowShare)
