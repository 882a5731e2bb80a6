/**
 * An email template of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an email template as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EmailTemplateSpec> = Table.emailTemplate as Descriptor<EmailTemplateSpec>

/**
 * The id of an email template. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EmailTemplateId = Id<"services/EmailTemplate">

/**
 * An email template of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplate {
  readonly type: "EmailTemplate"
  readonly id: EmailTemplateId
  readonly created_at: DateTime.Utc | null
  readonly html_body: string | null
  readonly kind: string | null
  readonly subject: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EmailTemplateRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an email template.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplateRelationships {
  readonly template_owner?: ToOne<"TemplateOwner" | "Organization" | "Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of an email template.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplateCreate {
  readonly html_body?: string | null | undefined
  readonly kind?: string | null | undefined
  readonly subject?: string | null | undefined
  readonly shared?: unknown | undefined
}

/**
 * The data of an update of an email template. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplateUpdate {
  readonly html_body?: string | null | undefined
  readonly subject?: string | null | undefined
}

/**
 * All types of an email template together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplateSpec {
  readonly type: "EmailTemplate"
  readonly resource: EmailTemplate
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: EmailTemplateCreate
  readonly update: EmailTemplateUpdate
}

/**
 * Reads an email template by its id.
 *
 * `GET /services/v2/email_templates/{email_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EmailTemplateSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many email templates by their ids, each in a request of its own.
 *
 * `GET /services/v2/email_templates/{email_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EmailTemplateSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of email templates.
 *
 * `GET /services/v2/email_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EmailTemplateSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all email templates as a stream, page by page.
 *
 * `GET /services/v2/email_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EmailTemplateSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts email templates without reading them.
 *
 * `GET /services/v2/email_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EmailTemplateSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates an email template.
 *
 * `POST /services/v2/email_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<EmailTemplateSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes an email template. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /services/v2/email_templates/{email_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<EmailTemplateSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an email template.
 *
 * `DELETE /services/v2/email_templates/{email_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<EmailTemplateId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many email templates.
 *
 * `POST /services/v2/email_templates`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<EmailTemplateSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many email templates.
 *
 * `PATCH /services/v2/email_templates/{email_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<EmailTemplateSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many email templates.
 *
 * `DELETE /services/v2/email_templates/{email_template_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Runs `render` on an email template.
 *
 * `POST /services/v2/email_templates/{email_template_id}/render`
 *
 * @category actions
 * @since 0.1.0
 */
export const render: Ops.Act<EmailTemplateId> = /* @__PURE__ */ Make.action(descriptor, "render")
