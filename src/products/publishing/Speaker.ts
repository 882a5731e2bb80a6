/**
 * A speaker of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a speaker as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SpeakerSpec> = Table.speaker as Descriptor<SpeakerSpec>

/**
 * The id of a speaker. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SpeakerId = Id<"publishing/Speaker">

/**
 * A speaker of Planning Center Publishing.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Speaker {
  readonly type: "Speaker"
  readonly id: SpeakerId
  readonly avatar_url: string | null
  readonly episodes_count: number | null
  readonly first_name: string | null
  readonly formatted_name: string | null
  readonly last_name: string | null
  readonly name_prefix: string | null
  readonly name_suffix: string | null
  readonly speaker_type: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SpeakerRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a speaker.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakerRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of speakers can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SpeakerOrder = "first_name"

/**
 * All types of a speaker together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpeakerSpec {
  readonly type: "Speaker"
  readonly resource: Speaker
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: SpeakerOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a speaker by its id.
 *
 * `GET /publishing/v2/speakers/{speaker_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SpeakerSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many speakers by their ids, each in a request of its own.
 *
 * `GET /publishing/v2/speakers/{speaker_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SpeakerSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of speakers.
 *
 * `GET /publishing/v2/speakers`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SpeakerSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all speakers as a stream, page by page.
 *
 * `GET /publishing/v2/speakers`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SpeakerSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts speakers without reading them.
 *
 * `GET /publishing/v2/speakers`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SpeakerSpec> = /* @__PURE__ */ Make.count(descriptor)
