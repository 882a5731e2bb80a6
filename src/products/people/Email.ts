/**
 * An email address of a person.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Nothing, WhereBoolean, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import { descriptor } from "./descriptors/Email.ts"

export { descriptor } from "./descriptors/Email.ts"

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
  readonly id: string
  readonly address: string | null
  readonly location: string | null
  readonly primary: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly blocked: boolean | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: EmailRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that an email carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmailRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of emails can be narrowed down by.
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
 * What a list of emails can be ordered by.
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
 * What an email can be created with.
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
 * What can be changed of an email; `null` clears.
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
 * Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.get("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.type, result.id)
 * // => Email 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EmailSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many emails by their ids, in the order of the ids.
 *
 * This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.getMany(["1", "999999"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length, result.missing.join())
 * // => 1 999999
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EmailSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of emails, 100 rows unless `per_page` says otherwise.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.list({ per_page: 1 })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.data.length)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EmailSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all emails as a stream, page by page.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.stream().pipe(Stream.runCount)
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EmailSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts emails without reading them.
 *
 * Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.count()
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result > 0)
 * // => true
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EmailSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes an email: what is not named stays as it is, `null` clears.
 *
 * Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it
 * certainly had no effect.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.update("1", { location: "Work" })
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.id)
 * // => 1
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<EmailSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an email.
 *
 * Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,
 * has done its work and succeeds.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.delete("1")
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result)
 * // => undefined
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many emails.
 *
 * The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.
 *
 * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of
 * single items is in the report.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.updateMany([{ id: "1", data: { location: "Work" } }])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<EmailSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many emails.
 *
 * The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.
 *
 * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of
 * single items is in the report.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Email } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Email.deleteMany(["1"])
 * const result = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(result.done, result.failed)
 * // => 1 0
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * The Person that `person` of an email leads to. Written with `person.update`, `person.delete`.
 *
 * `delete` deletes the person itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec> & Ops.Updates<PersonSpec> & Ops.Deletes = /* @__PURE__ */ Make.edge(
  descriptor,
  "person"
)
