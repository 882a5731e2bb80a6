/**
 * The value that a person has in a custom field. A field of checkboxes has one for each box that is ticked.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereDateTime, WhereId, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { FieldDefinitionSpec } from "./FieldDefinition.ts"
import type { FieldOptionSpec } from "./FieldOption.ts"
import type { PersonSpec } from "./Person.ts"
import type { TabSpec } from "./Tab.ts"
import { descriptor } from "./descriptors/FieldDatum.ts"

export { descriptor } from "./descriptors/FieldDatum.ts"

/**
 * The value that a person has in a custom field. A field of checkboxes has one for each box that is ticked.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatum {
  readonly type: "FieldDatum"
  readonly id: string
  readonly value: string | null
  readonly file: unknown
  readonly file_size: number | null
  readonly file_content_type: string | null
  readonly file_name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: FieldDatumRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a field datum carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumRelationships {
  readonly field_definition?: ToOne<"FieldDefinition">
  readonly customizable?: ToOne<"Customizable" | "Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a field datum gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumIncludes {
  readonly field_definition: FieldDefinitionSpec
  readonly field_option: FieldOptionSpec
  readonly tab: TabSpec
}

/**
 * What can be included with a field datum; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDatumInclude =
  | "field_definition"
  | "field_definition.field_options"
  | "field_definition.tab"
  | "field_option"
  | "tab"
  | "tab.field_definitions"
  | "tab.field_options"

/**
 * What a list of field data can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumWhere {
  readonly created_at?: WhereDateTime
  readonly field_definition_id?: WhereId
  readonly file?: WhereString
  readonly file_content_type?: WhereString
  readonly file_name?: WhereString
  readonly file_size?: WhereNumber
  readonly updated_at?: WhereDateTime
  readonly value?: WhereString
}

/**
 * What a list of field data can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDatumOrder =
  | "created_at"
  | "file"
  | "file_content_type"
  | "file_name"
  | "file_size"
  | "updated_at"
  | "value"

/**
 * What a field datum can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumCreate {
  readonly value?: string | null | undefined
  readonly field_definition_id?: string | null | undefined
  /** The id of a FieldDefinition. */
  readonly field_definition?: string | null | undefined
}

/**
 * What can be changed of a field datum; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumUpdate {
  readonly value?: string | null | undefined
  readonly field_definition_id?: string | null | undefined
  /** The id of a FieldDefinition, or null for none. */
  readonly field_definition?: string | null | undefined
}

/**
 * All types of a field datum together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumSpec {
  readonly type: "FieldDatum"
  readonly resource: FieldDatum
  readonly sparse: {}
  readonly includes: FieldDatumIncludes
  readonly include: FieldDatumInclude
  readonly where: FieldDatumWhere
  readonly order: FieldDatumOrder
  readonly filter: Nothing
  readonly create: FieldDatumCreate
  readonly update: FieldDatumUpdate
}

/**
 * Reads a field datum by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => FieldDatum 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FieldDatumSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many field data by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FieldDatumSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of field data, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FieldDatumSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all field data as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FieldDatumSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts field data without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FieldDatumSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a field datum: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.update("1", { value: "yes" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FieldDatumSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a field datum.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.delete("1")
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
 * Changes many field data.
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
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.updateMany([{ id: "1", data: { value: "yes" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FieldDatumSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many field data.
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
 * import { FieldDatum } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = FieldDatum.deleteMany(["1"])
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
 * The FieldDefinition that `field_definition` of a field datum leads to. Written with `field_definition.update`, `field_definition.delete`.
 *
 * `delete` deletes the field definition itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_definition: Ops.ToOneEdge<FieldDefinitionSpec> & Ops.Updates<FieldDefinitionSpec> & Ops.Deletes =
  /* @__PURE__ */ Make.edge(descriptor, "field_definition")

/**
 * The FieldOption that `field_option` of a field datum leads to. Written with `field_option.update`, `field_option.delete`.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_option: Ops.ToOneEdge<FieldOptionSpec> & Ops.Updates<FieldOptionSpec> & Ops.Deletes =
  /* @__PURE__ */ Make.edge(descriptor, "field_option")

/**
 * The Person that `person` of a field datum leads to. Written with `person.update`, `person.delete`.
 *
 * `delete` deletes the person itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec> & Ops.Updates<PersonSpec> & Ops.Deletes = /* @__PURE__ */ Make.edge(
  descriptor,
  "person"
)

/**
 * The Tab that `tab` of a field datum leads to. Written with `tab.update`, `tab.delete`.
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
