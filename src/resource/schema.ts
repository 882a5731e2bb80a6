/**
 * Schemas of resources and of what they are written with, for a queue, a file or an API of your own.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Getter from "effect/SchemaGetter"
import * as Transformation from "effect/SchemaTransformation"
import { type Kind, propertyOf } from "../jsonapi/Attributes.ts"
import * as CalendarDate from "../jsonapi/CalendarDate.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as Timestamp from "../jsonapi/Timestamp.ts"
import type { Descriptor, Include, Relationship } from "./Descriptor.ts"
import { targetOf } from "./Descriptor.ts"
import { isId } from "./encodeWhere.ts"
import type { Row, Spec } from "./Spec.ts"

/**
 * What a value is in JSON: instants are ISO 8601 text there, and all else stays as it is.
 *
 * @category models
 * @since 0.1.0
 */
export type Encoded<A> = A extends DateTime.DateTime | Date ? string
  : A extends ReadonlyArray<infer B> ? ReadonlyArray<Encoded<B>>
  : A extends string ? A
  : A extends object ? { readonly [K in keyof A]: Encoded<A[K]> }
  : A

/** A schema whose type is written out beside it. */
type AnySchema = Schema.Codec<any, any>
type Fields = { readonly [name: string]: AnySchema }

const timestamp = /* @__PURE__ */ Schema.String.check(
  /* @__PURE__ */ Schema.makeFilter((text: string) => !Number.isNaN(Timestamp.parse(text)), {
    expected: "an ISO 8601 timestamp with a zone",
    toJsonSchema: () => ({ format: "date-time" })
  })
)
const date_time: AnySchema = /* @__PURE__ */ timestamp.pipe(
  /* @__PURE__ */ Schema.decodeTo(
    Schema.DateTimeUtc,
    /* @__PURE__ */ Transformation.transform({
      decode: (text: string) => DateTime.makeUnsafe(Timestamp.parse(text)),
      encode: DateTime.formatIso
    })
  )
)
const id = /* @__PURE__ */ Schema.String.check(
  /* @__PURE__ */ Schema.makeFilter(isId, { expected: "an id (digits in a string)" })
)

const read: Record<Kind, AnySchema> = {
  string: Schema.String,
  primary_key: Schema.String,
  integer: Schema.Finite,
  float: Schema.Finite,
  boolean: Schema.Boolean,
  date: CalendarDate.schema,
  date_time,
  json: Schema.Json
}

// A DateTime where it was read as JSON, and whatever a program may write an instant as where it goes there.
const instant: AnySchema = /* @__PURE__ */ timestamp.pipe(
  /* @__PURE__ */ Schema.decodeTo(
    /* @__PURE__ */ Schema.declare(
      (value: unknown): value is Timestamp.TimestampInput => !Number.isNaN(Timestamp.fromInput(value)),
      { expected: "a DateTime, a Date or an ISO 8601 timestamp with a zone" }
    ),
    /* @__PURE__ */ Transformation.transform({
      decode: (text: string): Timestamp.TimestampInput => DateTime.makeUnsafe(Timestamp.parse(text)),
      encode: (value) => Timestamp.format(Timestamp.fromInput(value))
    })
  )
)

const written: Record<Kind, AnySchema> = {
  ...read,
  primary_key: id,
  integer: Schema.Int,
  date_time: instant
}

// What comes from Planning Center is JSON but for instants.
const rest: AnySchema = /* @__PURE__ */ Schema.Union([
  Schema.Json,
  Schema.DateTimeUtcFromString,
  /* @__PURE__ */ Schema.Array(/* @__PURE__ */ Schema.suspend(() => rest)),
  /* @__PURE__ */ Schema.Record(Schema.String, /* @__PURE__ */ Schema.suspend(() => rest))
])

/** A struct, with one schema for every name that is not known. */
const structWith = (fields: Fields, others: AnySchema): AnySchema => {
  const isOther = (name: string) => !Object.hasOwn(fields, name)
  return Schema.StructWithRest(Schema.Struct(fields), [
    Schema.Record(Schema.String.check(Schema.makeFilter(isOther)), others)
  ]) as unknown as AnySchema
}

/** The names that are asked for, each with those below it. */
const tree = (paths: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, Array<string>>()
  for (const path of paths) {
    const [name = "", ...below] = path.split(".")
    const names = found.get(name) ?? []
    if (below.length > 0) names.push(below.join("."))
    found.set(name, names)
  }
  return found
}

const rowOf = (descriptor: Descriptor, include: ReadonlyArray<string>): AnySchema => {
  const sparse = new Set(descriptor.sparse)
  const fields: Record<string, AnySchema> = { type: Schema.Literal(descriptor.type), id: Schema.String }
  for (const [name, kind] of Object.entries(descriptor.attributes)) {
    const value = Schema.NullOr(read[kind])
    fields[propertyOf(name)] = sparse.has(name) ? Schema.optionalKey(value) as unknown as AnySchema : value
  }
  for (const [name, below] of tree(include)) {
    const one = descriptor.includes[name]
    if (one === undefined) throw new RangeError(`${descriptor.type} has no include ${JSON.stringify(name)}`)
    const row = rowOf(targetOf(descriptor, one), below)
    fields[name] = one.to === "one" ? Schema.NullOr(row) : Schema.Array(row)
  }
  return structWith(fields, rest)
}

/**
 * The schema of a resource with its attributes flat: to hold rows in a file, a queue or an API of your own. Attributes
 * that are not known survive. Name what you include, so that instants in it come back as instants too.
 *
 * **Example** (A person to JSON and back)
 *
 * ```ts
 * import { DateTime, Effect, Schema } from "effect"
 * import { Resource } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const schema = Resource.schema(Person.descriptor, { include: ["emails"] })
 * const program = Effect.gen(function*() {
 *   const person = yield* Person.get("1", { include: ["emails"] })
 *   const json = JSON.stringify(yield* Schema.encodeEffect(schema)(person))
 *   const again = yield* Schema.decodeUnknownEffect(schema)(JSON.parse(json))
 *   return DateTime.isDateTime(again.created_at) && DateTime.isDateTime(again.emails[0]?.created_at)
 * })
 * console.log(await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 })))))
 * // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const schema = <S extends Spec, const I extends S["include"] = never>(
  descriptor: Descriptor<S>,
  options: { readonly include?: ReadonlyArray<I> | undefined } = {}
): Schema.Codec<Row<S, I>, Encoded<Row<S, I>>> => rowOf(descriptor, options.include ?? [])

type Write = "create" | "update"

const outside = ({ enums, ranges }: Descriptor, name: string, value: AnySchema): AnySchema => {
  const options = enums[name]
  if (options !== undefined) return Schema.Literals(options)
  const range = ranges?.[name]
  if (range === undefined) return value
  const [minimum, maximum] = range
  return value.check(Schema.isBetween({ minimum, maximum })) as AnySchema
}

// `undefined` is as good as left out; JSON has no word for it, and its `null` would clear.
const optional = (value: AnySchema): AnySchema =>
  Schema.optional(value).pipe(
    Schema.encodeTo(Schema.optionalKey(Schema.toEncoded(value)), {
      decode: Getter.passthrough(),
      encode: Getter.transformOptional(Option.filter((given: unknown) => given !== undefined))
    })
  ) as unknown as AnySchema

const attributesOf = (descriptor: Descriptor, action: Write): Record<string, AnySchema> =>
  Object.fromEntries(
    Object.entries(descriptor[action]).map(([name, kind]) => [
      name,
      optional(Schema.NullOr(outside(descriptor, name, written[kind])))
    ])
  )

// What is misspelt would otherwise be left out without a word.
const strict = (fields: Fields): AnySchema =>
  structWith(fields, Schema.declare((_): _ is never => false, { expected: Issue.oneOf(Object.keys(fields)) }))

const childOf = (target: Descriptor, action: Write): AnySchema => {
  const create = strict(attributesOf(target, "create"))
  if (action === "create") return create
  return Schema.Union([
    strict({ id, _destroy: Schema.Literal(true) as AnySchema }),
    strict({ ...attributesOf(target, "update"), id }),
    create
  ])
}

const isWritten = (one: Include | Relationship, action: Write) => one[action] === true || one[action] === "required"

const payloadOf = (descriptor: Descriptor, action: Write): AnySchema => {
  const fields = attributesOf(descriptor, action)
  const link = (name: string, one: Include | Relationship) => {
    const isRequired = action === "create" && one.create === "required"
    const ids: AnySchema = one.to === "one" ? isRequired ? id : Schema.NullOr(id) : Schema.Array(id)
    fields[name] = isRequired ? ids : optional(ids)
  }
  for (const [name, one] of Object.entries(descriptor.relationships)) if (isWritten(one, action)) link(name, one)
  for (const [name, one] of Object.entries(descriptor.includes)) {
    if (!isWritten(one, action) || Object.hasOwn(fields, name)) continue
    const isLink = one.to === "one" || Object.hasOwn(descriptor.relationships, name)
    if (isLink) link(name, one)
    else fields[name] = optional(Schema.Array(childOf(targetOf(descriptor, one), action)))
  }
  return strict(fields)
}

/**
 * The schema of what a resource can be created with: the payload of an endpoint or of a queue of your own. It refuses
 * what the operation refuses: names that do not exist, options and numbers out of their range, days that do not exist.
 *
 * **Example** (An endpoint of your own)
 *
 * ```ts
 * import { Schema } from "effect"
 * import { Resource } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { HttpApiEndpoint } from "effect/http-api"
 *
 * export const signUp = HttpApiEndpoint.post("signUp", "/people", {
 *   payload: Resource.createSchema(Person.descriptor),
 *   success: Resource.schema(Person.descriptor)
 * })
 * const decode = Schema.decodeUnknownResult(Resource.createSchema(Person.descriptor))
 * console.log(decode({ first_name: "Ada", birthdate: "1815-12-10" })._tag, decode({ birthdate: "12/10/1815" })._tag)
 * // => Success Failure
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const createSchema = <S extends Spec>(
  descriptor: Descriptor<S>
): Schema.Codec<S["create"], Encoded<S["create"]>> => payloadOf(descriptor, "create")

/**
 * The schema of what can be changed of a resource; `null` clears. It refuses what the operation refuses.
 *
 * **Example** (A change as JSON)
 *
 * ```ts
 * import { Schema } from "effect"
 * import { Resource } from "effect-pco"
 * import { Person } from "effect-pco/people"
 *
 * const schema = Resource.updateSchema(Person.descriptor)
 * console.log(Schema.encodeSync(schema)({ nickname: null, inactivated_at: new Date(0) }))
 * // => { nickname: null, inactivated_at: '1970-01-01T00:00:00Z' }
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const updateSchema = <S extends Spec>(
  descriptor: Descriptor<S>
): Schema.Codec<S["update"], Encoded<S["update"]>> => payloadOf(descriptor, "update")
