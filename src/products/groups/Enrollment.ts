/**
 * An enrollment of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an enrollment as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EnrollmentSpec> = Table.enrollment as Descriptor<EnrollmentSpec>

/**
 * The id of an enrollment. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EnrollmentId = Id<"groups/Enrollment">

/**
 * An enrollment of Planning Center Groups.
 *
 * It is reached through `Group.enrollment`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Enrollment {
  readonly type: "Enrollment"
  readonly id: EnrollmentId
  readonly auto_closed: boolean | null
  readonly auto_closed_reason: string | null
  readonly date_limit: string | null
  readonly date_limit_reached: boolean | null
  readonly member_limit: number | null
  readonly member_limit_reached: boolean | null
  readonly status: Open<"open" | "closed" | "full" | "private"> | null
  readonly strategy: Open<"request_to_join" | "open_signup" | "closed"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EnrollmentRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an enrollment.
 *
 * @category models
 * @since 0.1.0
 */
export interface EnrollmentRelationships {
  readonly group?: ToOne<"Group">
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an enrollment together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EnrollmentSpec {
  readonly type: "Enrollment"
  readonly resource: Enrollment
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
