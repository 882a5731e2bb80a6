/**
 * A pledge of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { PledgeCampaignSpec } from "./PledgeCampaign.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a pledge as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PledgeSpec> = Table.pledge as Descriptor<PledgeSpec>

/**
 * The id of a pledge. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PledgeId = Id<"giving/Pledge">

/**
 * A pledge of Planning Center Giving.
 *
 * It is reached through `Person.pledges`, `PledgeCampaign.pledges`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Pledge {
  readonly type: "Pledge"
  readonly id: PledgeId
  readonly amount_cents: number | null
  readonly amount_currency: string | null
  readonly created_at: DateTime.Utc | null
  readonly donated_total_cents: number | null
  readonly joint_giver_amount_cents: number | null
  readonly joint_giver_donated_total_cents: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PledgeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a pledge.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeRelationships {
  readonly person?: ToOne<"Person">
  readonly pledge_campaign?: ToOne<"PledgeCampaign">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a pledge gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeIncludes {
  readonly joint_giver: PersonSpec
  readonly pledge_campaign: PledgeCampaignSpec
}

/**
 * The names that `include` accepts for a pledge. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PledgeInclude =
  | "joint_giver"
  | "pledge_campaign"
  | "pledge_campaign.fund"

/**
 * The conditions that a list of pledges accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeWhere {
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of pledges can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PledgeOrder =
  | "created_at"
  | "updated_at"

/**
 * The data of a create of a pledge.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCreate {
  readonly amount_cents?: number | null | undefined
  readonly person_id?: string | null | undefined
  readonly pledge_campaign_id?: string | null | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a PledgeCampaign. */
  readonly pledge_campaign?: Id<"giving/PledgeCampaign"> | null | undefined
}

/**
 * The data of an update of a pledge. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeUpdate {
  readonly amount_cents?: number | null | undefined
}

/**
 * The ids in the path of a pledge. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeIds {
  readonly person_id: Id<"people/Person">
  readonly pledge_id: PledgeId
}

/**
 * All types of a pledge together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeSpec {
  readonly type: "Pledge"
  readonly resource: Pledge
  readonly sparse: {}
  readonly includes: PledgeIncludes
  readonly include: PledgeInclude
  readonly where: PledgeWhere
  readonly order: PledgeOrder
  readonly filter: Nothing
  readonly create: PledgeCreate
  readonly update: PledgeUpdate
}

/**
 * Operations on the Person at `joint_giver` of a pledge.
 *
 * - `get`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/joint_giver`
 * - `getById`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/joint_giver/{related_person_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/pledges/{pledge_id}/joint_giver/{related_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const joint_giver: Ops.ToOneEdge<PersonSpec, PledgeIds> & Ops.Updates<PersonSpec, PledgeIds> =
  /* @__PURE__ */ Make.edge(descriptor, "joint_giver", Table.person)

/**
 * Operations on the PledgeCampaign at `pledge_campaign` of a pledge.
 *
 * - `get`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign`
 * - `getById`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const pledge_campaign:
  & Ops.ToOneEdge<PledgeCampaignSpec, PledgeIds>
  & Ops.Updates<PledgeCampaignSpec, PledgeIds>
  & Ops.Deletes<PledgeIds> = /* @__PURE__ */ Make.edge(descriptor, "pledge_campaign", Table.pledgeCampaign)
