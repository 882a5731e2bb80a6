/**
 * An import of people from a file.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { PeopleImportConflictSpec } from "./PeopleImportConflict.ts"
import type { PeopleImportHistorySpec } from "./PeopleImportHistory.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a people import as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PeopleImportSpec> = Table.peopleImport as Descriptor<PeopleImportSpec>

/**
 * The id of a people import. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PeopleImportId = Id<"people/PeopleImport">

/**
 * An import of people from a file.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImport {
  readonly type: "PeopleImport"
  readonly id: PeopleImportId
  readonly attribs: unknown
  readonly status:
    | Open<"matching" | "processing_preview" | "previewing" | "processing_import" | "complete" | "undone" | "undoing">
    | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly processed_at: DateTime.Utc | null
  readonly undone_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PeopleImportRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a people import.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportRelationships {
  readonly created_by?: ToOne<"Person">
  readonly undone_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of people imports accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportWhere {
  readonly status?: WhereString
}

/**
 * All types of a people import together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportSpec {
  readonly type: "PeopleImport"
  readonly resource: PeopleImport
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: PeopleImportWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a people import by its id.
 *
 * `GET /people/v2/people_imports/{people_import_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PeopleImportSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people imports by their ids, each in a request of its own.
 *
 * `GET /people/v2/people_imports/{people_import_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PeopleImportSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people imports.
 *
 * `GET /people/v2/people_imports`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PeopleImportSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people imports as a stream, page by page.
 *
 * `GET /people/v2/people_imports`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PeopleImportSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people imports without reading them.
 *
 * `GET /people/v2/people_imports`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PeopleImportSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `conflicts` of a people import.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people_imports/{people_import_id}/conflicts`
 * - `get`: `GET /people/v2/people_imports/{people_import_id}/conflicts/{people_import_conflict_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const conflicts: Ops.ToManyEdge<
  PeopleImportConflictSpec,
  {
    readonly creates?: boolean
    readonly creates_and_updates?: boolean
    readonly errors?: boolean
    readonly household_creates?: boolean
    readonly household_updates?: boolean
    readonly identical?: boolean
    readonly ignored?: boolean
    readonly not_ignored?: boolean
    readonly updates?: boolean
  },
  PeopleImportId
> = /* @__PURE__ */ Make.edge(descriptor, "conflicts", Table.peopleImportConflict)

/**
 * Operations on the `histories` of a people import.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people_imports/{people_import_id}/histories`
 * - `get`: `GET /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const histories: Ops.ToManyEdge<
  PeopleImportHistorySpec,
  {
    readonly creates?: boolean
    readonly household_creates?: boolean
    readonly household_updates?: boolean
    readonly identical?: boolean
    readonly updates?: boolean
  },
  PeopleImportId
> = /* @__PURE__ */ Make.edge(descriptor, "histories", Table.peopleImportHistory)
