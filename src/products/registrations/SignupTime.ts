/**
 * A signup time of Planning Center Registrations.
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
 * The description of a signup time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SignupTimeSpec> = Table.signupTime as Descriptor<SignupTimeSpec>

/**
 * The id of a signup time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupTimeId = Id<"registrations/SignupTime">

/**
 * A signup time of Planning Center Registrations.
 *
 * It is reached through `Signup.next_signup_time`, `Signup.signup_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupTime {
  readonly type: "SignupTime"
  readonly id: SignupTimeId
  readonly all_day: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly ends_at: DateTime.Utc | null
  readonly starts_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SignupTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a signup time.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupTimeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a signup time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupTimeIds {
  readonly signup_id: Id<"registrations/Signup">
  readonly next_signup_time_id: SignupTimeId
}

/**
 * All types of a signup time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupTimeSpec {
  readonly type: "SignupTime"
  readonly resource: SignupTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
