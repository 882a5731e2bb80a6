/**
 * The church in Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an organization as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OrganizationSpec> = Table.organization as Descriptor<OrganizationSpec>

/**
 * The id of an organization. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type OrganizationId = Id<"services/Organization">

/**
 * The church in Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Organization {
  readonly type: "Organization"
  readonly id: OrganizationId
  readonly allow_mp3_download: boolean | null
  readonly beta: boolean | null
  readonly calendar_starts_on_sunday: boolean | null
  readonly ccli: string | null
  readonly ccli_auto_reporting_enabled: boolean | null
  readonly ccli_connected: boolean | null
  readonly ccli_reporting_enabled: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly date_format: number | null
  readonly extra_file_storage_allowed: boolean | null
  readonly file_storage_exceeded: boolean | null
  readonly file_storage_extra_charges: number | null
  readonly file_storage_extra_enabled: boolean | null
  readonly file_storage_size: number | null
  readonly file_storage_size_used: number | null
  readonly legacy_id: string | null
  readonly music_stand_enabled: boolean | null
  readonly name: string | null
  readonly owner_name: string | null
  readonly people_allowed: number | null
  readonly people_remaining: number | null
  readonly projector_enabled: boolean | null
  readonly rehearsal_mix_enabled: boolean | null
  readonly rehearsal_pack_connected: boolean | null
  readonly required_to_set_download_permission: Open<"editor" | "administrator" | "site_administrator"> | null
  readonly secret: string | null
  readonly time_zone: string | null
  readonly twenty_four_hour_time: boolean | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: OrganizationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an organization.
 *
 * @category models
 * @since 0.1.0
 */
export interface OrganizationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an organization together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface OrganizationSpec {
  readonly type: "Organization"
  readonly resource: Organization
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an organization.
 *
 * `GET /services/v2`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Single<OrganizationSpec> = /* @__PURE__ */ Make.single(descriptor, "get")
