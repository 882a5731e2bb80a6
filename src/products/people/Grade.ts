/**
 * A school grade, by its number.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a grade as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<GradeSpec> = Table.grade as Descriptor<GradeSpec>

/**
 * The id of a grade. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type GradeId = Id<"people/Grade">

/**
 * A school grade, by its number.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Grade {
  readonly type: "Grade"
  readonly id: GradeId
  readonly key: number | null
  readonly value: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: GradeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a grade.
 *
 * @category models
 * @since 0.1.0
 */
export interface GradeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a grade together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface GradeSpec {
  readonly type: "Grade"
  readonly resource: Grade
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads one page of grades.
 *
 * `GET /people/v2/grades`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<GradeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all grades as a stream, page by page.
 *
 * `GET /people/v2/grades`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<GradeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts grades without reading them.
 *
 * `GET /people/v2/grades`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<GradeSpec> = /* @__PURE__ */ Make.count(descriptor)
