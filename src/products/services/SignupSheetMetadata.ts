/**
 * A signup sheet metadata of Planning Center Services.
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
 * The description of a signup sheet metadata as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SignupSheetMetadataSpec> = Table.signupSheetMetadata as Descriptor<
  SignupSheetMetadataSpec
>

/**
 * The id of a signup sheet metadata. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupSheetMetadataId = Id<"services/SignupSheetMetadata">

/**
 * A signup sheet metadata of Planning Center Services.
 *
 * It is reached through `SignupSheet.signup_sheet_metadata`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetMetadata {
  readonly type: "SignupSheetMetadata"
  readonly id: SignupSheetMetadataId
  readonly conflicts: unknown
  readonly ends_at: DateTime.Utc | null
  readonly starts_at: DateTime.Utc | null
  readonly time_name: string | null
  readonly time_type: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SignupSheetMetadataRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a signup sheet metadata.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetMetadataRelationships {
  readonly plan_time?: ToOne<"PlanTime">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a signup sheet metadata. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetMetadataIds {
  readonly person_id: Id<"people/Person">
  readonly available_signup_id: Id<"services/AvailableSignup">
  readonly signup_sheet_id: Id<"services/SignupSheet">
}

/**
 * All types of a signup sheet metadata together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetMetadataSpec {
  readonly type: "SignupSheetMetadata"
  readonly resource: SignupSheetMetadata
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
