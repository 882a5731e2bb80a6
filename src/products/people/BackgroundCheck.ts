/**
 * A background check of a person.
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
import type { Id, Open, WhereDate, WhereDateTime, WriteDateTime } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a background check as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BackgroundCheckSpec> = Table.backgroundCheck as Descriptor<BackgroundCheckSpec>

/**
 * The id of a background check. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BackgroundCheckId = Id<"people/BackgroundCheck">

/**
 * A background check of a person.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheck {
  readonly type: "BackgroundCheck"
  readonly id: BackgroundCheckId
  readonly current: boolean | null
  readonly note: string | null
  readonly status_updated_at: DateTime.Utc | null
  readonly report_url: string | null
  readonly expires_on: CalendarDate | null
  readonly status:
    | Open<
      | "awaiting_applicant"
      | "expired_invitation"
      | "report_processing"
      | "needs_review"
      | "complete_clear"
      | "complete_not_clear"
      | "canceled"
    >
    | null
  readonly completed_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BackgroundCheckRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a background check.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheckRelationships {
  readonly person?: ToOne<"Person">
  readonly created_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a background check gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheckIncludes {
  readonly created_by: PersonSpec
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a background check. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type BackgroundCheckInclude =
  | "created_by"
  | "created_by.addresses"
  | "created_by.emails"
  | "created_by.field_data"
  | "created_by.households"
  | "created_by.inactive_reason"
  | "created_by.marital_status"
  | "created_by.name_prefix"
  | "created_by.name_suffix"
  | "created_by.organization"
  | "created_by.person_apps"
  | "created_by.phone_numbers"
  | "created_by.platform_notifications"
  | "created_by.primary_campus"
  | "created_by.school"
  | "created_by.social_profiles"
  | "person"
  | "person.addresses"
  | "person.emails"
  | "person.field_data"
  | "person.households"
  | "person.inactive_reason"
  | "person.marital_status"
  | "person.name_prefix"
  | "person.name_suffix"
  | "person.organization"
  | "person.person_apps"
  | "person.phone_numbers"
  | "person.platform_notifications"
  | "person.primary_campus"
  | "person.school"
  | "person.social_profiles"

/**
 * The conditions that a list of background checks accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheckWhere {
  readonly expires_on?: WhereDate
  readonly status_updated_at?: WhereDateTime
}

/**
 * The names that a list of background checks can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type BackgroundCheckOrder =
  | "expires_on"
  | "status_updated_at"

/**
 * The named filters of the list of background checks.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheckFilter {
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
}

/**
 * The data of a create of a background check.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheckCreate {
  readonly note?: string | null | undefined
  readonly report_url?: string | null | undefined
  readonly expires_on?: CalendarDate | null | undefined
  readonly status?:
    | "awaiting_applicant"
    | "expired_invitation"
    | "report_processing"
    | "needs_review"
    | "complete_clear"
    | "complete_not_clear"
    | "canceled"
    | null
    | undefined
  readonly completed_at?: WriteDateTime | null | undefined
  /** The id of a Person, or null for none. */
  readonly created_by?: Id<"people/Person"> | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The data of an update of a background check. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheckUpdate {
  readonly note?: string | null | undefined
  readonly report_url?: string | null | undefined
  readonly status?:
    | "awaiting_applicant"
    | "expired_invitation"
    | "report_processing"
    | "needs_review"
    | "complete_clear"
    | "complete_not_clear"
    | "canceled"
    | null
    | undefined
  /** The id of a Person, or null for none. */
  readonly created_by?: Id<"people/Person"> | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * All types of a background check together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BackgroundCheckSpec {
  readonly type: "BackgroundCheck"
  readonly resource: BackgroundCheck
  readonly sparse: {}
  readonly includes: BackgroundCheckIncludes
  readonly include: BackgroundCheckInclude
  readonly where: BackgroundCheckWhere
  readonly order: BackgroundCheckOrder
  readonly filter: BackgroundCheckFilter
  readonly create: BackgroundCheckCreate
  readonly update: BackgroundCheckUpdate
}

/**
 * Reads a background check by its id.
 *
 * `GET /people/v2/background_checks/{background_check_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<BackgroundCheckSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many background checks by their ids, each in a request of its own.
 *
 * `GET /people/v2/background_checks/{background_check_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<BackgroundCheckSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of background checks.
 *
 * `GET /people/v2/background_checks`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<BackgroundCheckSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all background checks as a stream, page by page.
 *
 * `GET /people/v2/background_checks`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<BackgroundCheckSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts background checks without reading them.
 *
 * `GET /people/v2/background_checks`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<BackgroundCheckSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a background check. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/background_checks/{background_check_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<BackgroundCheckSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a background check.
 *
 * `DELETE /people/v2/background_checks/{background_check_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<BackgroundCheckId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many background checks.
 *
 * `PATCH /people/v2/background_checks/{background_check_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<BackgroundCheckSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many background checks.
 *
 * `DELETE /people/v2/background_checks/{background_check_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the Person at `created_by` of a background check.
 *
 * - `get`: `GET /people/v2/background_checks/{background_check_id}/created_by`
 * - `getById`: `GET /people/v2/background_checks/{background_check_id}/created_by/{person_id}`
 * - `update`: `PATCH /people/v2/background_checks/{background_check_id}/created_by/{person_id}`
 * - `delete`: `DELETE /people/v2/background_checks/{background_check_id}/created_by/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const created_by:
  & Ops.ToOneEdge<PersonSpec, BackgroundCheckId>
  & Ops.Updates<PersonSpec, BackgroundCheckId>
  & Ops.Deletes<BackgroundCheckId> = /* @__PURE__ */ Make.edge(descriptor, "created_by", Table.person)

/**
 * Operations on the Person at `person` of a background check.
 *
 * - `get`: `GET /people/v2/background_checks/{background_check_id}/person`
 * - `getById`: `GET /people/v2/background_checks/{background_check_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/background_checks/{background_check_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/background_checks/{background_check_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, BackgroundCheckId>
  & Ops.Updates<PersonSpec, BackgroundCheckId>
  & Ops.Deletes<BackgroundCheckId> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
