/**
 * That a workflow is shared with a person or a group.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow share as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowShareSpec> = Table.workflowShare as Descriptor<WorkflowShareSpec>

/**
 * The id of a workflow share. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowShareId = Id<"people/WorkflowShare">

/**
 * That a workflow is shared with a person or a group.
 *
 * It is reached through `Person.workflow_shares`, `Workflow.shares`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShare {
  readonly type: "WorkflowShare"
  readonly id: WorkflowShareId
  readonly group: Open<"No Access" | "Viewer" | "Editor" | "Manager"> | null
  readonly permission: Open<"view" | "manage_cards" | "manage"> | null
  readonly person_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowShareRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow share.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShareRelationships {
  readonly person?: ToOne<"Person">
  readonly workflow?: ToOne<"Workflow">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a workflow share gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShareIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a workflow share. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowShareInclude =
  | "person"
  | "person.addresses"
  | "person.emails"
  | "person.field_data"
  | "person.households"
  | "person.inactive_reason"
  | "person.marital_status"
  | "person.name_prefix"
  | "person.name_suffix"
  | "person.organization"
  | "person.person_apps"
  | "person.phone_numbers"
  | "person.platform_notifications"
  | "person.primary_campus"
  | "person.school"
  | "person.social_profiles"

/**
 * The conditions that a list of workflow shares accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShareWhere {
  readonly permission?: WhereString
}

/**
 * The data of a create of a workflow share.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShareCreate {
  readonly group?: "No Access" | "Viewer" | "Editor" | "Manager" | null | undefined
  readonly permission?: "view" | "manage_cards" | "manage" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The data of an update of a workflow share. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShareUpdate {
  readonly group?: "No Access" | "Viewer" | "Editor" | "Manager" | null | undefined
  readonly permission?: "view" | "manage_cards" | "manage" | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The ids in the path of a workflow share. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShareIds {
  readonly person_id: Id<"people/Person">
  readonly workflow_share_id: WorkflowShareId
}

/**
 * All types of a workflow share together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowShareSpec {
  readonly type: "WorkflowShare"
  readonly resource: WorkflowShare
  readonly sparse: {}
  readonly includes: WorkflowShareIncludes
  readonly include: WorkflowShareInclude
  readonly where: WorkflowShareWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: WorkflowShareCreate
  readonly update: WorkflowShareUpdate
}

/**
 * Operations on the Person at `person` of a workflow share.
 *
 * - `get`: `GET /people/v2/people/{person_id}/workflow_shares/{workflow_share_id}/person`
 * - `getById`: `GET /people/v2/people/{person_id}/workflow_shares/{workflow_share_id}/person/{related_person_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/workflow_shares/{workflow_share_id}/person/{related_person_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_shares/{workflow_share_id}/person/{related_person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, WorkflowShareIds>
  & Ops.Updates<PersonSpec, WorkflowShareIds>
  & Ops.Deletes<WorkflowShareIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
