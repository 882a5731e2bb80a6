/**
 * A tab on the profile page that holds custom fields.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { FieldDefinitionSpec } from "./FieldDefinition.ts"
import type { FieldOptionSpec } from "./FieldOption.ts"
import { descriptor } from "./descriptors/Tab.ts"

export { descriptor } from "./descriptors/Tab.ts"

/**
 * A tab on the profile page that holds custom fields.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tab {
  readonly type: "Tab"
  readonly id: string
  readonly name: string | null
  readonly sequence: number | null
  readonly slug: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: TabRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a tab carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a tab gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabIncludes {
  readonly field_definitions: ReadonlyArray<FieldDefinitionSpec>
  readonly field_options: ReadonlyArray<FieldOptionSpec>
}

/**
 * What can be included with a tab; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type TabInclude =
  | "field_definitions"
  | "field_definitions.field_options"
  | "field_definitions.tab"
  | "field_options"

/**
 * What a list of tabs can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabWhere {
  readonly name?: WhereString
  readonly sequence?: WhereNumber
  readonly slug?: WhereString
}

/**
 * What a list of tabs can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TabOrder =
  | "name"
  | "sequence"
  | "slug"

/**
 * The named filters of the list of tabs.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabFilter {
  readonly with_field_definitions?: boolean
}

/**
 * What a tab can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabCreate {
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
}

/**
 * What can be changed of a tab; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabUpdate {
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
}

/**
 * All types of a tab together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabSpec {
  readonly type: "Tab"
  readonly resource: Tab
  readonly sparse: {}
  readonly includes: TabIncludes
  readonly include: TabInclude
  readonly where: TabWhere
  readonly order: TabOrder
  readonly filter: TabFilter
  readonly create: TabCreate
  readonly update: TabUpdate
}

/**
 * Reads a tab by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => Tab 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<TabSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many tabs by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<TabSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of tabs, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<TabSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all tabs as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<TabSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts tabs without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<TabSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a tab.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.create({ name: "Volunteering" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type)
 * // => Tab
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<TabSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a tab: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.update("1", { name: "Volunteering" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<TabSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a tab.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.delete("1")
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
 * Creates many tabs.
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
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.createMany([{ name: "Volunteering" }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<TabSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many tabs.
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
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.updateMany([{ id: "1", data: { name: "Volunteering" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<TabSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many tabs.
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
 * import { Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Tab.deleteMany(["1"])
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
 * The `field_definitions` of a tab. Written with `field_definitions.create`, `field_definitions.update`, `field_definitions.delete`.
 *
 * `delete` deletes the field definition itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_definitions:
  & Ops.ToManyEdge<FieldDefinitionSpec, { readonly with_deleted?: boolean }>
  & Ops.Creates<FieldDefinitionSpec>
  & Ops.Updates<FieldDefinitionSpec>
  & Ops.Deletes = /* @__PURE__ */ Make.edge(descriptor, "field_definitions")

/**
 * The `field_options` of a tab. Written with `field_options.update`, `field_options.delete`.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_options: Ops.ToManyEdge<FieldOptionSpec> & Ops.Updates<FieldOptionSpec> & Ops.Deletes =
  /* @__PURE__ */ Make.edge(descriptor, "field_options")
