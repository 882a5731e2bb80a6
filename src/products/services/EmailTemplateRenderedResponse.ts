/**
 * An email template rendered response of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an email template rendered response as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EmailTemplateRenderedResponseSpec> = Table
  .emailTemplateRenderedResponse as Descriptor<EmailTemplateRenderedResponseSpec>

/**
 * The id of an email template rendered response. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EmailTemplateRenderedResponseId = Id<"services/EmailTemplateRenderedResponse">

/**
 * An email template rendered response of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplateRenderedResponse {
  readonly type: "EmailTemplateRenderedResponse"
  readonly id: EmailTemplateRenderedResponseId
  readonly body: string | null
  readonly subject: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EmailTemplateRenderedResponseRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an email template rendered response.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplateRenderedResponseRelationships {
  readonly person?: ToOne<"Person">
  readonly email_template?: ToOne<"EmailTemplate">
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an email template rendered response together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailTemplateRenderedResponseSpec {
  readonly type: "EmailTemplateRenderedResponse"
  readonly resource: EmailTemplateRenderedResponse
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
