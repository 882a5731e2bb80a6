/**
 * A signup location of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a signup location as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SignupLocationSpec> = Table.signupLocation as Descriptor<SignupLocationSpec>

/**
 * The id of a signup location. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupLocationId = Id<"registrations/SignupLocation">

/**
 * A signup location of Planning Center Registrations.
 *
 * It is reached through `Signup.signup_location`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupLocation {
  readonly type: "SignupLocation"
  readonly id: SignupLocationId
  readonly created_at: DateTime.Utc | null
  readonly formatted_address: string | null
  readonly full_formatted_address: string | null
  readonly latitude: string | null
  readonly location_type: string | null
  readonly longitude: string | null
  readonly name: string | null
  readonly subpremise: string | null
  readonly updated_at: DateTime.Utc | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SignupLocationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a signup location.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupLocationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupLocationSparse {
  readonly address_data: unknown
}

/**
 * The ids in the path of a signup location. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupLocationIds {
  readonly signup_id: Id<"registrations/Signup">
  readonly signup_location_id: SignupLocationId
}

/**
 * All types of a signup location together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupLocationSpec {
  readonly type: "SignupLocation"
  readonly resource: SignupLocation
  readonly sparse: SignupLocationSparse
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
