/**
 * That one person was merged into another. The one that was removed cannot be read any more.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereId } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person merger as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonMergerSpec> = Table.personMerger as Descriptor<PersonMergerSpec>

/**
 * The id of a person merger. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonMergerId = Id<"people/PersonMerger">

/**
 * That one person was merged into another. The one that was removed cannot be read any more.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMerger {
  readonly type: "PersonMerger"
  readonly id: PersonMergerId
  readonly created_at: DateTime.Utc | null
  readonly person_to_keep_id: string | null
  readonly person_to_remove_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonMergerRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person merger.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMergerRelationships {
  readonly person_to_keep?: ToOne<"Person">
  readonly person_to_remove?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of person mergers accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMergerWhere {
  readonly created_at?: WhereDateTime
  readonly person_to_keep_id?: WhereId
  readonly person_to_remove_id?: WhereId
}

/**
 * The names that a list of person mergers can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonMergerOrder = "created_at"

/**
 * All types of a person merger together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonMergerSpec {
  readonly type: "PersonMerger"
  readonly resource: PersonMerger
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: PersonMergerWhere
  readonly order: PersonMergerOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a person merger by its id.
 *
 * `GET /people/v2/person_mergers/{person_merger_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonMergerSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many person mergers by their ids, each in a request of its own.
 *
 * `GET /people/v2/person_mergers/{person_merger_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonMergerSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of person mergers.
 *
 * `GET /people/v2/person_mergers`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonMergerSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all person mergers as a stream, page by page.
 *
 * `GET /people/v2/person_mergers`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonMergerSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts person mergers without reading them.
 *
 * `GET /people/v2/person_mergers`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonMergerSpec> = /* @__PURE__ */ Make.count(descriptor)
