/**
 * An email address of a person.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereBoolean, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an email as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EmailSpec> = Table.email as Descriptor<EmailSpec>

/**
 * The id of an email. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EmailId = Id<"people/Email">

/**
 * An email address of a person.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Email {
  readonly type: "Email"
  readonly id: EmailId
  readonly address: string | null
  readonly location: string | null
  readonly primary: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly blocked: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EmailRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an email.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of emails accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailWhere {
  readonly address?: WhereString
  readonly blocked?: WhereBoolean
  readonly created_at?: WhereDateTime
  readonly location?: WhereString
  readonly primary?: WhereBoolean
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of emails can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EmailOrder =
  | "address"
  | "created_at"
  | "location"
  | "primary"
  | "updated_at"

/**
 * The data of a create of an email.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailCreate {
  readonly address?: string | null | undefined
  readonly location?: string | null | undefined
  readonly primary?: boolean | null | undefined
}

/**
 * The data of an update of an email. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailUpdate {
  readonly address?: string | null | undefined
  readonly location?: string | null | undefined
  readonly primary?: boolean | null | undefined
}

/**
 * All types of an email together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailSpec {
  readonly type: "Email"
  readonly resource: Email
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: EmailWhere
  readonly order: EmailOrder
  readonly filter: Nothing
  readonly create: EmailCreate
  readonly update: EmailUpdate
}

/**
 * Reads an email by its id.
 *
 * `GET /people/v2/emails/{email_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EmailSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many emails by their ids, each in a request of its own.
 *
 * `GET /people/v2/emails/{email_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EmailSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of emails.
 *
 * `GET /people/v2/emails`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EmailSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all emails as a stream, page by page.
 *
 * `GET /people/v2/emails`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EmailSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts emails without reading them.
 *
 * `GET /people/v2/emails`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EmailSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes an email. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/emails/{email_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<EmailSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an email.
 *
 * `DELETE /people/v2/emails/{email_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<EmailId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many emails.
 *
 * `PATCH /people/v2/emails/{email_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<EmailSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many emails.
 *
 * `DELETE /people/v2/emails/{email_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the Person at `person` of an email.
 *
 * - `get`: `GET /people/v2/emails/{email_id}/person`
 * - `getById`: `GET /people/v2/emails/{email_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/emails/{email_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/emails/{email_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, EmailId> & Ops.Updates<PersonSpec, EmailId> & Ops.Deletes<EmailId> =
  /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
