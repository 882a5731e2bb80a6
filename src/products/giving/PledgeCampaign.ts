/**
 * A pledge campaign of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereId, WriteDateTime } from "../../resource/Spec.ts"
import type { FundSpec } from "./Fund.ts"
import type { PledgeSpec } from "./Pledge.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a pledge campaign as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PledgeCampaignSpec> = Table.pledgeCampaign as Descriptor<PledgeCampaignSpec>

/**
 * The id of a pledge campaign. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PledgeCampaignId = Id<"giving/PledgeCampaign">

/**
 * A pledge campaign of Planning Center Giving.
 *
 * It is reached through `Pledge.pledge_campaign`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCampaign {
  readonly type: "PledgeCampaign"
  readonly id: PledgeCampaignId
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly ends_at: DateTime.Utc | null
  readonly goal_cents: number | null
  readonly goal_currency: string | null
  readonly name: string | null
  readonly received_total_from_pledges_cents: number | null
  readonly received_total_outside_of_pledges_cents: number | null
  readonly show_goal_in_church_center: boolean | null
  readonly starts_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PledgeCampaignRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a pledge campaign.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCampaignRelationships {
  readonly fund?: ToOne<"Fund">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a pledge campaign gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCampaignIncludes {
  readonly fund: FundSpec
}

/**
 * The names that `include` accepts for a pledge campaign. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PledgeCampaignInclude = "fund"

/**
 * The conditions that a list of pledge campaigns accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCampaignWhere {
  readonly ends_at?: WhereDateTime
  readonly fund_id?: WhereId
  readonly starts_at?: WhereDateTime
}

/**
 * The names that a list of pledge campaigns can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PledgeCampaignOrder =
  | "ends_at"
  | "starts_at"

/**
 * The data of an update of a pledge campaign. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCampaignUpdate {
  readonly description?: string | null | undefined
  readonly ends_at?: WriteDateTime | null | undefined
  readonly goal_cents?: number | null | undefined
  readonly name?: string | null | undefined
  readonly show_goal_in_church_center?: boolean | null | undefined
  readonly starts_at?: WriteDateTime | null | undefined
  readonly fund_id?: string | null | undefined
  /** The id of a Fund. */
  readonly fund?: Id<"giving/Fund"> | null | undefined
}

/**
 * The ids in the path of a pledge campaign. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCampaignIds {
  readonly person_id: Id<"people/Person">
  readonly pledge_id: Id<"giving/Pledge">
  readonly pledge_campaign_id: PledgeCampaignId
}

/**
 * All types of a pledge campaign together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PledgeCampaignSpec {
  readonly type: "PledgeCampaign"
  readonly resource: PledgeCampaign
  readonly sparse: {}
  readonly includes: PledgeCampaignIncludes
  readonly include: PledgeCampaignInclude
  readonly where: PledgeCampaignWhere
  readonly order: PledgeCampaignOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: PledgeCampaignUpdate
}

/**
 * Operations on the Fund at `fund` of a pledge campaign.
 *
 * - `get`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/fund`
 * - `getById`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/fund/{fund_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/fund/{fund_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/fund/{fund_id}`
 *
 * `delete` deletes the fund itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const fund:
  & Ops.ToOneEdge<FundSpec, PledgeCampaignIds>
  & Ops.Updates<FundSpec, PledgeCampaignIds>
  & Ops.Deletes<PledgeCampaignIds> = /* @__PURE__ */ Make.edge(descriptor, "fund", Table.fund)

/**
 * Operations on the `pledges` of a pledge campaign.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/pledges`
 * - `get`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/pledges/{related_pledge_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/pledges/{related_pledge_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{pledge_campaign_id}/pledges/{related_pledge_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const pledges:
  & Ops.ToManyEdge<PledgeSpec, Nothing, PledgeCampaignIds>
  & Ops.Updates<PledgeSpec, PledgeCampaignIds>
  & Ops.Deletes<PledgeCampaignIds> = /* @__PURE__ */ Make.edge(descriptor, "pledges", Table.pledge)
