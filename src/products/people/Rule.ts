/**
 * A rule of a list: conditions that are joined by and or by or.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { ConditionSpec } from "./Condition.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a rule as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RuleSpec> = Table.rule as Descriptor<RuleSpec>

/**
 * The id of a rule. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RuleId = Id<"people/Rule">

/**
 * A rule of a list: conditions that are joined by and or by or.
 *
 * It is reached through `List.rules`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rule {
  readonly type: "Rule"
  readonly id: RuleId
  readonly subset: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RuleRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a rule.
 *
 * @category models
 * @since 0.1.0
 */
export interface RuleRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a rule gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RuleIncludes {
  readonly conditions: ReadonlyArray<ConditionSpec>
}

/**
 * The names that `include` accepts for a rule. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type RuleInclude =
  | "conditions"
  | "conditions.created_by"

/**
 * The conditions that a list of rules accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface RuleWhere {
  readonly created_at?: WhereDateTime
  readonly subset?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of rules can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type RuleOrder =
  | "created_at"
  | "subset"
  | "updated_at"

/**
 * The ids in the path of a rule. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface RuleIds {
  readonly list_id: Id<"people/List">
  readonly rule_id: RuleId
}

/**
 * All types of a rule together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RuleSpec {
  readonly type: "Rule"
  readonly resource: Rule
  readonly sparse: {}
  readonly includes: RuleIncludes
  readonly include: RuleInclude
  readonly where: RuleWhere
  readonly order: RuleOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `conditions` of a rule.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/lists/{list_id}/rules/{rule_id}/conditions`
 * - `get`: `GET /people/v2/lists/{list_id}/rules/{rule_id}/conditions/{condition_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const conditions: Ops.ToManyEdge<ConditionSpec, Nothing, RuleIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "conditions",
  Table.condition
)
