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
 * What is known of a text setting, as data.
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
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: TextSettingRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a text setting carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface TextSettingRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What can be changed of a text setting; `null` clears.
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
 * The ids on the path to a text setting, its own one last.
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
