/**
 * A profile of a person on a social network.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereBoolean, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a social profile as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SocialProfileSpec> = Table.socialProfile as Descriptor<SocialProfileSpec>

/**
 * The id of a social profile. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SocialProfileId = Id<"people/SocialProfile">

/**
 * A profile of a person on a social network.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SocialProfile {
  readonly type: "SocialProfile"
  readonly id: SocialProfileId
  readonly site: string | null
  readonly url: string | null
  readonly verified: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SocialProfileRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a social profile.
 *
 * @category models
 * @since 0.1.0
 */
export interface SocialProfileRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a social profile gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface SocialProfileIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a social profile. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type SocialProfileInclude =
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
 * The conditions that a list of social profiles accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface SocialProfileWhere {
  readonly created_at?: WhereDateTime
  readonly site?: WhereString
  readonly updated_at?: WhereDateTime
  readonly url?: WhereString
  readonly verified?: WhereBoolean
}

/**
 * The names that a list of social profiles can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SocialProfileOrder =
  | "created_at"
  | "site"
  | "updated_at"
  | "url"
  | "verified"

/**
 * The data of a create of a social profile.
 *
 * @category models
 * @since 0.1.0
 */
export interface SocialProfileCreate {
  readonly site?: string | null | undefined
  readonly url?: string | null | undefined
  readonly verified?: boolean | null | undefined
}

/**
 * The data of an update of a social profile. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface SocialProfileUpdate {
  readonly site?: string | null | undefined
  readonly url?: string | null | undefined
  readonly verified?: boolean | null | undefined
}

/**
 * All types of a social profile together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SocialProfileSpec {
  readonly type: "SocialProfile"
  readonly resource: SocialProfile
  readonly sparse: {}
  readonly includes: SocialProfileIncludes
  readonly include: SocialProfileInclude
  readonly where: SocialProfileWhere
  readonly order: SocialProfileOrder
  readonly filter: Nothing
  readonly create: SocialProfileCreate
  readonly update: SocialProfileUpdate
}

/**
 * Reads a social profile by its id.
 *
 * `GET /people/v2/social_profiles/{social_profile_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SocialProfileSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many social profiles by their ids, each in a request of its own.
 *
 * `GET /people/v2/social_profiles/{social_profile_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SocialProfileSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of social profiles.
 *
 * `GET /people/v2/social_profiles`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SocialProfileSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all social profiles as a stream, page by page.
 *
 * `GET /people/v2/social_profiles`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SocialProfileSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts social profiles without reading them.
 *
 * `GET /people/v2/social_profiles`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SocialProfileSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a social profile. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/social_profiles/{social_profile_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<SocialProfileSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a social profile.
 *
 * `DELETE /people/v2/social_profiles/{social_profile_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<SocialProfileId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many social profiles.
 *
 * `PATCH /people/v2/social_profiles/{social_profile_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<SocialProfileSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many social profiles.
 *
 * `DELETE /people/v2/social_profiles/{social_profile_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the Person at `person` of a social profile.
 *
 * - `get`: `GET /people/v2/social_profiles/{social_profile_id}/person`
 * - `getById`: `GET /people/v2/social_profiles/{social_profile_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/social_profiles/{social_profile_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/social_profiles/{social_profile_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, SocialProfileId>
  & Ops.Updates<PersonSpec, SocialProfileId>
  & Ops.Deletes<SocialProfileId> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
