/**
 * A text setting of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a text setting as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TextSettingSpec> = Table.textSetting as Descriptor<TextSettingSpec>

/**
 * The id of a text setting. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TextSettingId = Id<"services/TextSetting">

/**
 * A text setting of Planning Center Services.
 *
 * It is reached through `Person.text_settings`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface TextSetting {
  readonly type: "TextSetting"
  readonly id: TextSettingId
  readonly carrier: string | null
  readonly display_number: string | null
  readonly general_emails_enabled: boolean | null
  readonly normalized_number: string | null
  readonly reminders_enabled: boolean | null
  readonly scheduling_replies_enabled: boolean | null
  readonly scheduling_requests_enabled: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TextSettingRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a text setting.
 *
 * @category models
 * @since 0.1.0
 */
export interface TextSettingRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of an update of a text setting. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface TextSettingUpdate {
  readonly general_emails_enabled?: boolean | null | undefined
  readonly reminders_enabled?: boolean | null | undefined
  readonly scheduling_replies_enabled?: boolean | null | undefined
  readonly scheduling_requests_enabled?: boolean | null | undefined
}

/**
 * The ids in the path of a text setting. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface TextSettingIds {
  readonly person_id: Id<"people/Person">
  readonly text_setting_id: TextSettingId
}

/**
 * All types of a text setting together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TextSettingSpec {
  readonly type: "TextSetting"
  readonly resource: TextSetting
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: TextSettingUpdate
}
