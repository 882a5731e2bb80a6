/**
 * An email address that called a message spam.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a spam email address as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SpamEmailAddressSpec> = Table.spamEmailAddress as Descriptor<SpamEmailAddressSpec>

/**
 * The id of a spam email address. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SpamEmailAddressId = Id<"people/SpamEmailAddress">

/**
 * An email address that called a message spam.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpamEmailAddress {
  readonly type: "SpamEmailAddress"
  readonly id: SpamEmailAddressId
  readonly address: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SpamEmailAddressRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a spam email address.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpamEmailAddressRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a spam email address together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpamEmailAddressSpec {
  readonly type: "SpamEmailAddress"
  readonly resource: SpamEmailAddress
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a spam email address by its id.
 *
 * `GET /people/v2/spam_email_addresses/{spam_email_address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SpamEmailAddressSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many spam email addresses by their ids, each in a request of its own.
 *
 * `GET /people/v2/spam_email_addresses/{spam_email_address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SpamEmailAddressSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of spam email addresses.
 *
 * `GET /people/v2/spam_email_addresses`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SpamEmailAddressSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all spam email addresses as a stream, page by page.
 *
 * `GET /people/v2/spam_email_addresses`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SpamEmailAddressSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts spam email addresses without reading them.
 *
 * `GET /people/v2/spam_email_addresses`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SpamEmailAddressSpec> = /* @__PURE__ */ Make.count(descriptor)
