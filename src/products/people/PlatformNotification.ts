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
 * The description of a platform notification as data: attributes, relationships, includes and edges.
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
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlatformNotificationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a platform notification.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformNotificationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a platform notification. Its own id comes last.
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
