// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PlatformNotificationSpec } from "../PlatformNotification.ts"

/**
 * The description of a platform notification: a notice that Planning Center shows to a person across its products.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlatformNotificationSpec> = {
  type: "PlatformNotification",
  product: "people",
  path: "people/{person_id}/platform_notifications",
  parameter: "platform_notification_id",
  attributes: {
    html: "string"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
