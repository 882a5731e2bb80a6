/**
 * A notice that Planning Center shows to a person across its products.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/people.json: change those.
import type { Links, Relationship } from "../jsonapi/Document.ts"

export { descriptor } from "./descriptors/PlatformNotification.ts"

/**
 * A notice that Planning Center shows to a person across its products.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformNotification {
  readonly type: "PlatformNotification"
  readonly id: string
  readonly html: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: PlatformNotificationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a platform notification carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformNotificationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a platform notification together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformNotificationSpec {
  readonly type: "PlatformNotification"
  readonly resource: PlatformNotification
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: {}
  readonly order: never
  readonly filter: {}
  readonly create: never
  readonly update: never
}
