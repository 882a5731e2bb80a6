/**
 * A contributor of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a contributor as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ContributorSpec> = Table.contributor as Descriptor<ContributorSpec>

/**
 * The id of a contributor. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ContributorId = Id<"services/Contributor">

/**
 * A contributor of Planning Center Services.
 *
 * It is reached through `Plan.contributors`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Contributor {
  readonly type: "Contributor"
  readonly id: ContributorId
  readonly contributable_action: string | null
  readonly contributable_category: string | null
  readonly contributable_type: string | null
  readonly created_at: DateTime.Utc | null
  readonly full_name: string | null
  readonly photo_thumbnail_url: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ContributorRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a contributor.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContributorRelationships {
  readonly plan?: ToOne<"Plan">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of contributors can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ContributorOrder =
  | "created_at"
  | "updated_at"

/**
 * The ids in the path of a contributor. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContributorIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_id: Id<"services/Plan">
  readonly contributor_id: ContributorId
}

/**
 * All types of a contributor together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContributorSpec {
  readonly type: "Contributor"
  readonly resource: Contributor
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: ContributorOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
