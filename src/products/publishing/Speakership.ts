/**
 * A speakership of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { SpeakerSpec } from "./Speaker.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a speakership as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SpeakershipSpec> = Table.speakership as Descriptor<SpeakershipSpec>

/**
 * The id of a speakership. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SpeakershipId = Id<"publishing/Speakership">

/**
 * A speakership of Planning Center Publishing.
 *
 * It is reached through `Episode.speakerships`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Speakership {
  readonly type: "Speakership"
  readonly id: SpeakershipId
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SpeakershipRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a speakership.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakershipRelationships {
  readonly speaker?: ToOne<"Speaker">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a speakership gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakershipIncludes {
  readonly speaker: SpeakerSpec
}

/**
 * The names that `include` accepts for a speakership. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type SpeakershipInclude = "speaker"

/**
 * The data of a create of a speakership.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakershipCreate {
  readonly _destroy?: boolean | null | undefined
  readonly speaker_type?: unknown | undefined
  readonly speaker_id?: string | null | undefined
  /** The id of a Speaker. */
  readonly speaker?: Id<"publishing/Speaker"> | null | undefined
}

/**
 * The data of an update of a speakership. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakershipUpdate {
  readonly _destroy?: boolean | null | undefined
}

/**
 * The ids in the path of a speakership. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakershipIds {
  readonly episode_id: Id<"publishing/Episode">
  readonly speakership_id: SpeakershipId
}

/**
 * All types of a speakership together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakershipSpec {
  readonly type: "Speakership"
  readonly resource: Speakership
  readonly sparse: {}
  readonly includes: SpeakershipIncludes
  readonly include: SpeakershipInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: SpeakershipCreate
  readonly update: SpeakershipUpdate
}

/**
 * Operations on the Speaker at `speaker` of a speakership.
 *
 * - `get`: `GET /publishing/v2/episodes/{episode_id}/speakerships/{speakership_id}/speaker`
 * - `getById`: `GET /publishing/v2/episodes/{episode_id}/speakerships/{speakership_id}/speaker/{speaker_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const speaker: Ops.ToOneEdge<SpeakerSpec, SpeakershipIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "speaker",
  Table.speaker
)
