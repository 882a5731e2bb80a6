/**
 * How many cards wait for a person, in all workflows.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Nothing } from "../../resource/Spec.ts"
import { descriptor } from "./descriptors/WorkflowAssigneeSummary.ts"

export { descriptor } from "./descriptors/WorkflowAssigneeSummary.ts"

/**
 * How many cards wait for a person, in all workflows.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeSummary {
  readonly type: "WorkflowAssigneeSummary"
  readonly id: string
  readonly overdue_count: number | null
  readonly ready_count: number | null
  readonly snoozed_count: number | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: WorkflowAssigneeSummaryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a workflow assignee summary carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeSummaryRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of workflow assignee summaries can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowAssigneeSummaryOrder =
  | "first_name"
  | "last_name"
  | "name"
  | "overdue_count"
  | "ready_count"
  | "snoozed_count"

/**
 * All types of a workflow assignee summary together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeSummarySpec {
  readonly type: "WorkflowAssigneeSummary"
  readonly resource: WorkflowAssigneeSummary
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: WorkflowAssigneeSummaryOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a workflow assignee summary by its id.
 *
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { WorkflowAssigneeSummary } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = WorkflowAssigneeSummary.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => WorkflowAssigneeSummary 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many workflow assignee summaries by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { WorkflowAssigneeSummary } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = WorkflowAssigneeSummary.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of workflow assignee summaries, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { WorkflowAssigneeSummary } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = WorkflowAssigneeSummary.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all workflow assignee summaries as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { WorkflowAssigneeSummary } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = WorkflowAssigneeSummary.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts workflow assignee summaries without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { WorkflowAssigneeSummary } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = WorkflowAssigneeSummary.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.count(descriptor)
