/**
 * A campus of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { GroupSpec } from "./Group.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a campus as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CampusSpec> = Table.campus as Descriptor<CampusSpec>

/**
 * The id of a campus. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CampusId = Id<"people/Campus">

/**
 * A campus of Planning Center Groups.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Campus {
  readonly type: "Campus"
  readonly id: CampusId
  readonly name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CampusRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a campus.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of campuses accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusWhere {
  readonly id?: WhereIds
  readonly name?: WhereString
}

/**
 * The names that a list of campuses can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type CampusOrder = "name"

/**
 * All types of a campus together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CampusSpec {
  readonly type: "Campus"
  readonly resource: Campus
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: CampusWhere
  readonly order: CampusOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a campus by its id.
 *
 * `GET /groups/v2/campuses/{campus_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<CampusSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many campuses by their ids, a hundred in a request.
 *
 * `GET /groups/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<CampusSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of campuses.
 *
 * `GET /groups/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CampusSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all campuses as a stream, page by page.
 *
 * `GET /groups/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CampusSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts campuses without reading them.
 *
 * `GET /groups/v2/campuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CampusSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `groups` of a campus.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/campuses/{campus_id}/groups`
 * - `get`: `GET /groups/v2/campuses/{campus_id}/groups/{group_id}`
 * - `update`: `PATCH /groups/v2/campuses/{campus_id}/groups/{group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const groups: Ops.ToManyEdge<GroupSpec, Nothing, CampusId> & Ops.Updates<GroupSpec, CampusId> =
  /* @__PURE__ */ Make.edge(descriptor, "groups", Table.group)
