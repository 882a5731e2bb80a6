/**
 * An attachment type of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attachment type as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttachmentTypeSpec> = Table.attachmentType as Descriptor<AttachmentTypeSpec>

/**
 * The id of an attachment type. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentTypeId = Id<"services/AttachmentType">

/**
 * An attachment type of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentType {
  readonly type: "AttachmentType"
  readonly id: AttachmentTypeId
  readonly aliases: unknown
  readonly built_in: boolean | null
  readonly capoed_chord_charts: boolean | null
  readonly chord_charts: boolean | null
  readonly exclusions: unknown
  readonly lyrics: boolean | null
  readonly name: string | null
  readonly number_charts: boolean | null
  readonly numeral_charts: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttachmentTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attachment type.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentTypeRelationships {
  readonly attachment_type_group?: ToOne<"AttachmentTypeGroup">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of attachment types can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentTypeOrder = "name"

/**
 * All types of an attachment type together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentTypeSpec {
  readonly type: "AttachmentType"
  readonly resource: AttachmentType
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: AttachmentTypeOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an attachment type by its id.
 *
 * `GET /services/v2/attachment_types/{attachment_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<AttachmentTypeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many attachment types by their ids, each in a request of its own.
 *
 * `GET /services/v2/attachment_types/{attachment_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<AttachmentTypeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of attachment types.
 *
 * `GET /services/v2/attachment_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<AttachmentTypeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all attachment types as a stream, page by page.
 *
 * `GET /services/v2/attachment_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<AttachmentTypeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts attachment types without reading them.
 *
 * `GET /services/v2/attachment_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<AttachmentTypeSpec> = /* @__PURE__ */ Make.count(descriptor)
