/**
 * A custom field.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { WhereDateTime, WhereId, WhereNumber, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { FieldOptionSpec } from "./FieldOption.ts"
import type { TabSpec } from "./Tab.ts"
import { descriptor } from "./descriptors/FieldDefinition.ts"

export { descriptor } from "./descriptors/FieldDefinition.ts"

/**
 * A custom field.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinition {
  readonly type: "FieldDefinition"
  readonly id: string
  readonly data_type: string | null
  readonly name: string | null
  readonly sequence: number | null
  readonly slug: string | null
  readonly config: string | null
  readonly deleted_at: DateTime.Utc | null
  readonly tab_id: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: FieldDefinitionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a field definition carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionRelationships {
  readonly tab?: ToOne<"Tab">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a field definition gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionIncludes {
  readonly field_options: ReadonlyArray<FieldOptionSpec>
  readonly tab: TabSpec
}

/**
 * What can be included with a field definition; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDefinitionInclude =
  | "field_options"
  | "tab"
  | "tab.field_definitions"
  | "tab.field_options"

/**
 * What a list of field definitions can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionWhere {
  readonly config?: WhereString
  readonly data_type?: WhereString
  readonly deleted_at?: WhereDateTime
  readonly name?: WhereString
  readonly sequence?: WhereNumber
  readonly slug?: WhereString
  readonly tab_id?: WhereId
}

/**
 * What a list of field definitions can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDefinitionOrder =
  | "config"
  | "data_type"
  | "deleted_at"
  | "name"
  | "sequence"
  | "slug"
  | "tab_id"

/**
 * The named filters of the list of field definitions.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionFilter {
  readonly include_deleted?: boolean
}

/**
 * What a field definition can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionCreate {
  readonly data_type?: string | null | undefined
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly slug?: string | null | undefined
  readonly config?: string | null | undefined
  readonly deleted_at?: WriteDateTime | null | undefined
  /** The id of a Tab, or null for none. */
  readonly tab?: string | null | undefined
}

/**
 * What can be changed of a field definition; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionUpdate {
  readonly data_type?: string | null | undefined
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly slug?: string | null | undefined
  readonly config?: string | null | undefined
  readonly deleted_at?: WriteDateTime | null | undefined
  /** The id of a Tab, or null for none. */
  readonly tab?: string | null | undefined
}

/**
 * All types of a field definition together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionSpec {
  readonly type: "FieldDefinition"
  readonly resource: FieldDefinition
  readonly sparse: {}
  readonly includes: FieldDefinitionIncludes
  readonly include: FieldDefinitionInclude
  readonly where: FieldDefinitionWhere
  readonly order: FieldDefinitionOrder
  readonly filter: FieldDefinitionFilter
  readonly create: FieldDefinitionCreate
  readonly update: FieldDefinitionUpdate
}

/**
 * Reads a field definition by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => FieldDefinition 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FieldDefinitionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many field definitions by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FieldDefinitionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of field definitions, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FieldDefinitionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all field definitions as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FieldDefinitionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts field definitions without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FieldDefinitionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a field definition: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.update("1", { name: "Allergies" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FieldDefinitionSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a field definition.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.delete("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result)
 * // => undefined
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many field definitions.
 *
 * The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.
 *
 * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of
 * single items is in the report.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.updateMany([{ id: "1", data: { name: "Allergies" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FieldDefinitionSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many field definitions.
 *
 * The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.
 *
 * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of
 * single items is in the report.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDefinition } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDefinition.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * The `field_options` of a field definition. Written with `field_options.create`, `field_options.update`, `field_options.delete`.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_options:
  & Ops.ToManyEdge<FieldOptionSpec>
  & Ops.Creates<FieldOptionSpec>
  & Ops.Updates<FieldOptionSpec>
  & Ops.Deletes = /* @__PURE__ */ Make.edge(descriptor, "field_options")

/**
 * The Tab that `tab` of a field definition leads to. Written with `tab.update`, `tab.delete`.
 *
 * `delete` deletes the tab itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const tab: Ops.ToOneEdge<TabSpec> & Ops.Updates<TabSpec> & Ops.Deletes = /* @__PURE__ */ Make.edge(
  descriptor,
  "tab"
)
