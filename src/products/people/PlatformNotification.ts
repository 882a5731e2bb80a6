/**
 * A notice that Planning Center shows to a person across its products.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of a platform notification, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlatformNotificationSpec> = Table.platformNotification as Descriptor<
  PlatformNotificationSpec
>

/**
 * The id of a platform notification. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlatformNotificationId = Id<"people/PlatformNotification">

/**
 * A notice that Planning Center shows to a person across its products.
 *
 * It is reached through `Person.platform_notifications`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformNotification {
  readonly type: "PlatformNotification"
  readonly id: PlatformNotificationId
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
 * The ids on the path to a platform notification, its own one last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformNotificationIds {
  readonly person_id: Id<"people/Person">
  readonly platform_notification_id: PlatformNotificationId
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
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
