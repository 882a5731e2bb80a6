/**
 * JSON:API documents as Planning Center really sends them.
 *
 * What is strict in the specification is loose on the wire: a single read has no
 * top-level `links`, `included` may be missing or empty, ids are numbers here and
 * there, `relationships` vary with the request, and attribute sets are open.
 * The schemas here accept all of that and nothing else.
 *
 * @since 0.1.0
 */
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Compiler from "effect/schema/SchemaJITCompiler"
import type { Issue } from "./Issue.ts"
import { fromSchemaIssue } from "./SchemaIssue.ts"

/**
 * Names a resource: its JSON:API type and its id.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceIdentifier<Type extends string = string> {
  readonly type: Type
  readonly id: string
}

/**
 * A link of a resource: a URL, or `null` where a to-one edge is not set.
 *
 * @category models
 * @since 0.1.0
 */
export type Links = { readonly [name: string]: string | null | undefined }

/**
 * A relationship as it stands on a resource: the linkage, when the request made
 * Planning Center send it, and where to read it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Relationship {
  readonly data?: ResourceIdentifier | ReadonlyArray<ResourceIdentifier> | null
  readonly links?: Links
}

/**
 * The linkage of a to-one relationship.
 *
 * @category models
 * @since 0.1.0
 */
export interface ToOne<Type extends string = string> {
  readonly data?: ResourceIdentifier<Type> | null
  readonly links?: Links
}

/**
 * The linkage of a to-many relationship.
 *
 * @category models
 * @since 0.1.0
 */
export interface ToMany<Type extends string = string> {
  readonly data?: ReadonlyArray<ResourceIdentifier<Type>>
  readonly links?: Links
}

/**
 * A resource object as it is on the wire.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceObject {
  readonly type: string
  readonly id: string
  readonly attributes?: { readonly [name: string]: unknown }
  readonly relationships?: { readonly [name: string]: Relationship }
  readonly links?: Links
}

/**
 * The `meta` of an answer. `can_*` name what this endpoint honours, each is
 * missing when there is nothing to name; `next` and `prev` are there only when
 * there is such a page.
 *
 * @category models
 * @since 0.1.0
 */
export interface Meta {
  readonly total_count?: number
  readonly count?: number
  readonly next?: { readonly offset?: number }
  readonly prev?: { readonly offset?: number }
  readonly can_order_by?: ReadonlyArray<string>
  readonly can_query_by?: ReadonlyArray<string>
  readonly can_include?: ReadonlyArray<string>
  readonly can_filter?: ReadonlyArray<string>
  readonly parent?: ResourceIdentifier
  readonly [name: string]: unknown
}

/**
 * A whole document: one resource or a page of them.
 *
 * @category models
 * @since 0.1.0
 */
export interface Document<Data = ResourceObject | ReadonlyArray<ResourceObject>> {
  readonly data: Data
  readonly included: ReadonlyArray<ResourceObject>
  readonly meta: Meta
  readonly links: Links
}

// Only that it is an object: what is inside of attributes is looked at by their own schema, and of links when followed.
// One check each: a union with a check of one's own is interpreted, also where the rest of a schema is compiled.
const isObjectOrNull = (value: unknown): value is object | null => value === null || Predicate.isObject(value)
const ObjectOrNull = Schema.declare(isObjectOrNull, { expected: "object | null" })
const TextOrNumber = Schema.Union([Schema.String, Schema.Finite])
const Identifier = Schema.Struct({ type: Schema.String, id: TextOrNumber })
const RelationshipsSchema: Schema.Codec<unknown> = Schema.NullOr(Schema.Record(
  Schema.String,
  Schema.Struct({
    data: Schema.optionalKey(Schema.Union([Schema.Null, Identifier, Schema.Array(Identifier)])),
    links: Schema.optionalKey(ObjectOrNull)
  })
))
const Names = Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String)))
const Offset = Schema.optionalKey(Schema.NullOr(Schema.Struct({ offset: Schema.optionalKey(Schema.Finite) })))
const MetaSchema = Schema.Struct({
  total_count: Schema.optionalKey(Schema.Finite),
  count: Schema.optionalKey(Schema.Finite),
  next: Offset,
  prev: Offset,
  can_order_by: Names,
  can_query_by: Names,
  can_include: Names,
  can_filter: Names,
  parent: Schema.optionalKey(Schema.NullOr(Identifier))
})

const documentSchema = (id: Schema.Codec<unknown>, relationships: Schema.Codec<unknown>) => {
  const resource = Schema.Struct({
    type: Schema.String,
    id,
    attributes: Schema.optionalKey(ObjectOrNull),
    relationships: Schema.optionalKey(relationships),
    links: Schema.optionalKey(ObjectOrNull)
  })
  return Schema.Struct({
    data: Schema.Union([resource, Schema.Array(resource)]),
    included: Schema.optionalKey(Schema.NullOr(Schema.Array(resource))),
    meta: Schema.optionalKey(Schema.NullOr(MetaSchema)),
    links: Schema.optionalKey(ObjectOrNull)
  })
}

type IsId = (id: unknown) => boolean

const isIdentifier = (value: unknown, isId: IsId): boolean =>
  Predicate.isObject(value) && typeof value["type"] === "string" && isId(value["id"])

// What RelationshipsSchema says, in a tenth of the time: records are what costs most of checking a page.
const areRelationships = (isId: IsId) => (value: unknown): value is unknown => {
  if (value === null) return true
  if (!Predicate.isObject(value)) return false
  for (const name in value) {
    const relationship = value[name]
    if (!Predicate.isObject(relationship)) return false
    const { data, links } = relationship
    if (links !== undefined && links !== null && !Predicate.isObject(links)) return false
    if (data === undefined || data === null) continue
    if (!Array.isArray(data)) {
      if (!isIdentifier(data, isId)) return false
      continue
    }
    for (const identifier of data) {
      if (!isIdentifier(identifier, isId)) return false
    }
  }
  return true
}

// Checks without building: the parsed JSON is kept as it is, so a compiled guard is all that runs on a page.
const guard = (id: Schema.Codec<unknown>, isId: IsId) => {
  const schema = documentSchema(id, Schema.declare<unknown>(areRelationships(isId)))
  Compiler.enable(schema.ast)
  return Schema.is(schema)
}

// The usual answer has text ids throughout and is taken as it is.
const isUsualDocument = guard(Schema.String, Predicate.isString)
const isDocument = guard(TextOrNumber, (id) => typeof id === "string" || Number.isFinite(id))
const explain = Schema.decodeUnknownResult(documentSchema(TextOrNumber, RelationshipsSchema))

const withTextId = <A extends { readonly id: unknown }>(value: A): A & { readonly id: string } =>
  typeof value.id === "string" ? value as A & { readonly id: string } : { ...value, id: String(value.id) }

const normalizeRelationship = (relationship: Relationship): Relationship => {
  const data = relationship.data
  if (data === undefined || data === null) return relationship
  return {
    ...relationship,
    data: Array.isArray(data) ? data.map(withTextId) : withTextId(data as ResourceIdentifier)
  }
}

// Ids are text in this library.
const normalize = (resource: ResourceObject): ResourceObject => {
  const { relationships } = resource
  if (relationships === undefined || relationships === null) return withTextId(resource)
  return withTextId({
    ...resource,
    relationships: Object.fromEntries(
      Object.entries(relationships).map(([name, relationship]) => [name, normalizeRelationship(relationship)])
    )
  })
}

/**
 * Reads parsed JSON as a document, or says where it is none.
 *
 * **Example** (A document and something else)
 *
 * ```ts
 * import { Result } from "effect"
 * import { Document } from "effect-pco"
 *
 * const document = Document.fromJson({ data: { type: "Person", id: 1, attributes: { name: "Ada" } } })
 * console.log(Result.isSuccess(document)) // => true
 *
 * const broken = Document.fromJson({ data: { id: "1" } })
 * console.log(Result.isFailure(broken) && broken.failure.field) // => data.type
 * ```
 *
 * @category decoding
 * @since 0.1.0
 */
export const fromJson = (json: unknown): Result.Result<Document, Issue> => {
  const isUsual = isUsualDocument(json)
  if (!isUsual && !isDocument(json)) {
    const decoded = explain(json)
    return Result.fail(
      Result.isFailure(decoded)
        ? fromSchemaIssue(decoded.failure)
        : { field: "document", problem: "is not a JSON:API document" }
    )
  }
  const wire = json as {
    readonly data: ResourceObject | ReadonlyArray<ResourceObject>
    readonly included?: ReadonlyArray<ResourceObject> | null
    readonly meta?: Meta | null
    readonly links?: Links | null
  }
  const { data } = wire
  const included = wire.included ?? []
  const rest = { meta: wire.meta ?? {}, links: wire.links ?? {} }
  if (isUsual) return Result.succeed({ data, included, ...rest })
  return Result.succeed({
    data: Array.isArray(data) ? data.map(normalize) : normalize(data as ResourceObject),
    included: included.map(normalize),
    ...rest
  })
}
