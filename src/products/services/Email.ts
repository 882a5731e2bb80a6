/**
 * An email of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
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
export type EmailId = Id<"services/Email">

/**
 * An email of Planning Center Services.
 *
 * It is reached through `Person.emails`.
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
  readonly primary: boolean | null
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
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an email. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailIds {
  readonly person_id: Id<"people/Person">
  readonly email_id: EmailId
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
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
