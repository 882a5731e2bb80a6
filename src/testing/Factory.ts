/**
 * Rows for tests, of every resource that has a descriptor: whole, typed, and always
 * the same ones.
 *
 * @since 0.1.0
 */
import { invalidInput } from "../client/PcoError.ts"
import type { Document, ResourceObject } from "../jsonapi/Document.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { Descriptor } from "../resource/Descriptor.ts"
import type { Spec } from "../resource/Spec.ts"
import type { AnyRow } from "./factory/rows.ts"
import * as Rows from "./factory/rows.ts"

/**
 * What a test says of a row: attributes, those that come only when asked for, and
 * includes, which are made of their own overrides.
 *
 * @category models
 * @since 0.1.0
 */
export type Overrides<S extends Spec> =
  & { readonly [Name in Exclude<keyof S["resource"], "type">]?: S["resource"][Name] | undefined }
  & { readonly [Name in keyof S["sparse"]]?: S["sparse"][Name] | undefined }
  & {
    readonly [Name in keyof S["includes"]]?: S["includes"][Name] extends ReadonlyArray<infer Many extends Spec>
      ? ReadonlyArray<Overrides<Many>>
      : S["includes"][Name] extends infer One extends Spec ? Overrides<One> | null
      : never
  }

/**
 * The row that overrides make: with the includes that were given, and no others.
 *
 * @category models
 * @since 0.1.0
 */
export type Made<S extends Spec, O> =
  & S["resource"]
  & Pick<S["sparse"], keyof S["sparse"] & keyof O>
  & {
    readonly [Name in keyof S["includes"] & keyof O]: S["includes"][Name] extends ReadonlyArray<infer Many extends Spec>
      ? ReadonlyArray<Made<Many, O[Name] extends ReadonlyArray<infer Each> ? Each : {}>>
      : S["includes"][Name] extends infer One extends Spec
        ? (null extends O[Name] ? null : Made<One, NonNullable<O[Name]>>)
      : never
  }

/**
 * A row with sensible defaults. Everything follows from type and id, `"1"` by
 * default: no counter, no clock, no chance, so that tests run alone and in any
 * order.
 *
 * Throws `Invalid` when an override is no attribute or of another type.
 *
 * **Example** (A person with emails)
 *
 * ```ts
 * import { Person } from "effect-pco/people"
 * import { Factory } from "effect-pco/testing"
 *
 * const grace = Factory.make(Person.descriptor, {
 *   id: "7",
 *   first_name: "Grace",
 *   last_name: "Hopper",
 *   emails: [{ address: "grace@example.com" }]
 * })
 * console.log(grace.name, grace.status, grace.emails[0]?.address, grace.emails[0]?.id)
 * // => Grace Hopper active grace@example.com 701
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = <S extends Spec, const O extends Overrides<S> = {}>(
  descriptor: Descriptor<S>,
  overrides?: O & Overrides<S>
): Made<S, O> => Rows.row(descriptor, { ...overrides }) as unknown as Made<S, O>

/**
 * Many rows with the ids from 1 on. The overrides are for all of them, or made of
 * the index.
 *
 * Throws `Invalid` when the count or an override is wrong.
 *
 * **Example** (Rows of a list)
 *
 * ```ts
 * import { Person } from "effect-pco/people"
 * import { Factory } from "effect-pco/testing"
 *
 * const people = Factory.makeMany(Person.descriptor, 3, (index) => ({ child: index > 1 }))
 * console.log(people.map(({ child, id }) => `${id} ${child}`))
 * // => [ '1 false', '2 false', '3 true' ]
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeMany = <S extends Spec, const O extends Overrides<S> = {}>(
  descriptor: Descriptor<S>,
  count: number,
  overrides?: (O & Overrides<S>) | ((index: number) => O & Overrides<S>)
): ReadonlyArray<Made<S, O>> => {
  if (!Number.isInteger(count) || count < 0) {
    throw invalidInput("Factory.makeMany", [{
      field: "count",
      problem: `is ${Issue.describe(count)}`,
      expected: "a whole number from 0 on"
    }])
  }
  return Array.from({ length: count }, (_, index) => {
    const given = typeof overrides === "function" ? overrides(index) : overrides
    return Rows.row(descriptor, { id: String(index + 1), ...given }) as unknown as Made<S, O>
  })
}

const documentOf = (found: ReadonlyMap<string, ResourceObject>, descriptor: Descriptor) => ({
  included: Array.from(found.values()),
  meta: { can_include: Object.keys(descriptor.includes), parent: { type: "Organization", id: "1" } }
})

/**
 * A row as the document that Planning Center would send: for a tape, a mock of
 * HTTP or a webhook.
 *
 * **Example** (A tape of one answer)
 *
 * ```ts
 * import { Person } from "effect-pco/people"
 * import { type Cassette, Factory } from "effect-pco/testing"
 *
 * const ada = Factory.make(Person.descriptor, { first_name: "Ada", emails: [{ address: "ada@example.com" }] })
 * const tape: Cassette.Tape = {
 *   version: 1,
 *   exchanges: [{
 *     request: { method: "GET", url: "/people/v2/people/1?include=emails" },
 *     response: { status: 200, body: Factory.document(Person.descriptor, ada) }
 *   }]
 * }
 * console.log(JSON.stringify(tape).includes("ada@example.com"))
 * // => true
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const document = <S extends Spec>(descriptor: Descriptor<S>, row: S["resource"]): Document => {
  const found = new Map<string, ResourceObject>()
  const data = Rows.toWire(descriptor, row as AnyRow, found)
  return { data, ...documentOf(found, descriptor) } as unknown as Document
}

/**
 * Rows as the last page of a list.
 *
 * **Example** (The page that a mock of HTTP answers with)
 *
 * ```ts
 * import { Person } from "effect-pco/people"
 * import { Factory } from "effect-pco/testing"
 *
 * const page = Factory.page(Person.descriptor, Factory.makeMany(Person.descriptor, 3, { status: "active" }))
 * console.log(page.meta.total_count, JSON.stringify(page).includes("active"))
 * // => 3 true
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const page = <S extends Spec>(descriptor: Descriptor<S>, rows: ReadonlyArray<S["resource"]>): Document => {
  const found = new Map<string, ResourceObject>()
  const data = rows.map((row) => Rows.toWire(descriptor, row as AnyRow, found))
  const { included, meta } = documentOf(found, descriptor)
  const can = {
    can_order_by: descriptor.order,
    can_query_by: Object.keys(descriptor.query),
    can_filter: Object.keys(descriptor.filter)
  }
  return {
    links: {},
    data,
    included,
    meta: { total_count: rows.length, count: rows.length, ...can, ...meta }
  } as unknown as Document
}
