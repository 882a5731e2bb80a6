/**
 * A row of an import that does not fit what is there.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a people import conflict as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PeopleImportConflictSpec> = Table.peopleImportConflict as Descriptor<
  PeopleImportConflictSpec
>

/**
 * The id of a people import conflict. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PeopleImportConflictId = Id<"people/PeopleImportConflict">

/**
 * A row of an import that does not fit what is there.
 *
 * It is reached through `PeopleImport.conflicts`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportConflict {
  readonly type: "PeopleImportConflict"
  readonly id: PeopleImportConflictId
  readonly kind: string | null
  readonly name: string | null
  readonly message: string | null
  readonly data: string | null
  readonly conflicting_changes: string | null
  readonly ignore: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PeopleImportConflictRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a people import conflict.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportConflictRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of people import conflicts accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportConflictWhere {
  readonly kind?: WhereString
  readonly name?: WhereString
}

/**
 * The ids in the path of a people import conflict. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportConflictIds {
  readonly people_import_id: Id<"people/PeopleImport">
  readonly people_import_conflict_id: PeopleImportConflictId
}

/**
 * All types of a people import conflict together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportConflictSpec {
  readonly type: "PeopleImportConflict"
  readonly resource: PeopleImportConflict
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: PeopleImportConflictWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
