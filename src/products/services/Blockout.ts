/**
 * A blockout of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { BlockoutDateSpec } from "./BlockoutDate.ts"
import type { BlockoutExceptionSpec } from "./BlockoutException.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a blockout as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BlockoutSpec> = Table.blockout as Descriptor<BlockoutSpec>

/**
 * The id of a blockout. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BlockoutId = Id<"services/Blockout">

/**
 * A blockout of Planning Center Services.
 *
 * It is reached through `Person.blockouts`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Blockout {
  readonly type: "Blockout"
  readonly id: BlockoutId
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly ends_at: DateTime.Utc | null
  readonly group_identifier: string | null
  readonly organization_name: string | null
  readonly reason: string | null
  readonly repeat_frequency: string | null
  readonly repeat_interval: string | null
  readonly repeat_period: string | null
  readonly repeat_until: CalendarDate | null
  readonly settings: string | null
  readonly share: boolean | null
  readonly starts_at: DateTime.Utc | null
  readonly time_zone: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BlockoutRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a blockout.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutRelationships {
  readonly person?: ToOne<"Person">
  readonly organization?: ToOne<"Organization">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of blockouts accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutWhere {
  readonly group_identifier?: WhereString
}

/**
 * The data of a create of a blockout.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutCreate {
  readonly ends_at?: WriteDateTime | null | undefined
  readonly reason?: string | null | undefined
  readonly repeat_frequency?: string | null | undefined
  readonly repeat_interval?: string | null | undefined
  readonly repeat_period?: string | null | undefined
  readonly repeat_until?: CalendarDate | null | undefined
  readonly share?: boolean | null | undefined
  readonly starts_at?: WriteDateTime | null | undefined
  readonly decline_conflicts?: unknown | undefined
}

/**
 * The data of an update of a blockout. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutUpdate {
  readonly ends_at?: WriteDateTime | null | undefined
  readonly reason?: string | null | undefined
  readonly repeat_frequency?: string | null | undefined
  readonly repeat_interval?: string | null | undefined
  readonly repeat_period?: string | null | undefined
  readonly repeat_until?: CalendarDate | null | undefined
  readonly share?: boolean | null | undefined
  readonly starts_at?: WriteDateTime | null | undefined
  readonly decline_conflicts?: unknown | undefined
}

/**
 * The ids in the path of a blockout. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutIds {
  readonly person_id: Id<"people/Person">
  readonly blockout_id: BlockoutId
}

/**
 * All types of a blockout together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutSpec {
  readonly type: "Blockout"
  readonly resource: Blockout
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: BlockoutWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: BlockoutCreate
  readonly update: BlockoutUpdate
}

/**
 * Operations on the `blockout_dates` of a blockout.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_dates`
 * - `get`: `GET /services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_dates/{blockout_date_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const blockout_dates: Ops.ToManyEdge<BlockoutDateSpec, Nothing, BlockoutIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "blockout_dates",
  Table.blockoutDate
)

/**
 * Operations on the `blockout_exceptions` of a blockout.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions`
 * - `get`: `GET /services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions/{blockout_exception_id}`
 * - `create`: `POST /services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions`
 *
 * @category edges
 * @since 0.1.0
 */
export const blockout_exceptions:
  & Ops.ToManyEdge<BlockoutExceptionSpec, Nothing, BlockoutIds>
  & Ops.Creates<BlockoutExceptionSpec, BlockoutIds> = /* @__PURE__ */ Make.edge(
    descriptor,
    "blockout_exceptions",
    Table.blockoutException
  )
