/**
 * An item assignment of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an item assignment as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ItemAssignmentSpec> = Table.itemAssignment as Descriptor<ItemAssignmentSpec>

/**
 * The id of an item assignment. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemAssignmentId = Id<"services/ItemAssignment">

/**
 * An item assignment of Planning Center Services.
 *
 * It is reached through `Item.item_assignments`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemAssignment {
  readonly type: "ItemAssignment"
  readonly id: ItemAssignmentId
  readonly assignable_type: Open<"Person" | "TeamPosition"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ItemAssignmentRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an item assignment.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemAssignmentRelationships {
  readonly plan?: ToOne<"Plan">
  readonly item?: ToOne<"Item">
  readonly assignable?: ToOne<"Assignable" | "Person" | "TeamPosition">
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of an item assignment.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemAssignmentCreate {
  readonly assignable_type?: "Person" | "TeamPosition" | null | undefined
  readonly assignable_id?: string | null | undefined
  /** The id of an Assignable. */
  readonly assignable?: string | null | undefined
}

/**
 * The ids in the path of an item assignment. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemAssignmentIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_id: Id<"services/Plan">
  readonly item_id: Id<"services/Item">
  readonly item_assignment_id: ItemAssignmentId
}

/**
 * All types of an item assignment together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemAssignmentSpec {
  readonly type: "ItemAssignment"
  readonly resource: ItemAssignment
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ItemAssignmentCreate
  readonly update: never
}
