/**
 * The description of a resource type. Schema, operations and what the embedded
 * Planning Center serves all come from it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { Product } from "../client/Product.ts"
import { type Kind, makeFlatten } from "../jsonapi/Attributes.ts"
import { isCalendarDate } from "../jsonapi/CalendarDate.ts"
import type { Shape } from "../jsonapi/Included.ts"
import type { Spec } from "./Spec.ts"

/**
 * Where an include or an edge leads: to one resource or to many, and whether it
 * may be sent along with a write of its owner.
 *
 * @category models
 * @since 0.1.0
 */
export interface Include {
  readonly to: "one" | "many"
  readonly target: () => Descriptor
  readonly create?: boolean
  readonly update?: boolean
}

/**
 * A relationship as it stands on the resource. `type` is what Planning Center
 * calls it there, which for `primary_campus` is `PrimaryCampus`; `target` is what
 * it leads to.
 *
 * @category models
 * @since 0.1.0
 */
export interface Relationship {
  readonly to: "one" | "many"
  readonly type: string
  /** The JSON:API type of the resources that it names. */
  readonly target: string
  /** Whether it can be set with a create, and whether a create without it is refused. */
  readonly create?: boolean | "required"
  readonly update?: boolean
}

/**
 * A filter of an endpoint and the parameters that go with it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Filter {
  readonly parameters?: { readonly [name: string]: Kind }
}

/**
 * An edge: the resources that belong to another one, under a path of their own.
 *
 * @category models
 * @since 0.1.0
 */
export interface Edge {
  readonly to: "one" | "many"
  readonly target: () => Descriptor
  readonly filter?: { readonly [name: string]: Filter }
  /** Whether its members can be created, and read, changed and deleted one by one, under this path. */
  readonly create?: boolean
  readonly update?: boolean
  readonly delete?: boolean
}

/**
 * A resource type as data.
 *
 * @category models
 * @since 0.1.0
 */
export interface Descriptor<out S extends Spec = Spec> {
  /** Never set; carries the types. */
  readonly _spec?: S
  readonly type: S["type"]
  readonly product: Product
  /** The collection under the product, such as `people`. */
  readonly path: string
  /** What stands for the id in a path, such as `person_id`. */
  readonly parameter: string
  readonly attributes: { readonly [name: string]: Kind }
  /** Attributes that are sent only when `fields` asks for them. */
  readonly sparse: ReadonlyArray<string>
  /** What each attribute that has a closed list in the documentation may be; answers may hold more. */
  readonly enums: { readonly [name: string]: ReadonlyArray<string> }
  readonly relationships: { readonly [name: string]: Relationship }
  readonly includes: { readonly [name: string]: Include }
  readonly edges: { readonly [name: string]: Edge }
  readonly query: { readonly [name: string]: Kind }
  readonly order: ReadonlyArray<string>
  readonly filter: { readonly [name: string]: Filter }
  /** Attributes that a create may hold, with those that can be written and not read. */
  readonly create: { readonly [name: string]: Kind }
  readonly update: { readonly [name: string]: Kind }
  /** What Planning Center permits at `path` and `path/{id}`; the rest goes through the edges of the owners. */
  readonly permits: {
    readonly list: boolean
    readonly get: boolean
    readonly create: boolean
    readonly update: boolean
    readonly delete: boolean
  }
}

const shapes = new WeakMap<Descriptor, Shape>()

/**
 * How rows of this type are read and linked. Made when the first one is read.
 *
 * @internal
 */
export const shapeOf = (descriptor: Descriptor): Shape => {
  let shape = shapes.get(descriptor)
  if (shape === undefined) {
    const flatten = makeFlatten(descriptor.attributes, descriptor.sparse)
    shape = {
      type: descriptor.type,
      flatten,
      include: (name) => {
        const include = descriptor.includes[name]
        return include === undefined ? undefined : { to: include.to, shape: shapeOf(include.target()) }
      }
    }
    shapes.set(descriptor, shape)
  }
  return shape
}

const kinds = {
  string: Schema.String,
  primary_key: Schema.String,
  integer: Schema.Finite,
  float: Schema.Finite,
  boolean: Schema.Boolean,
  date: Schema.String.check(Schema.makeFilter(isCalendarDate, { expected: "a calendar date (YYYY-MM-DD)" })),
  date_time: Schema.DateTimeUtcFromString,
  json: Schema.Unknown
} satisfies Record<Kind, Schema.Constraint>

/**
 * The schema of a resource with its attributes flat, without includes: to hold
 * rows in a file, a queue or an API of your own. Attributes that are not known
 * survive.
 *
 * **Example** (A person to JSON and back)
 *
 * ```ts
 * import { DateTime, Effect, Schema } from "effect"
 * import { Resource } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const schema = Resource.schema(Person.descriptor)
 * const program = Effect.gen(function*() {
 *   const person = yield* Person.get("1")
 *   const json = yield* Schema.encodeEffect(schema)(person)
 *   const again = yield* Schema.decodeUnknownEffect(schema)(JSON.parse(JSON.stringify(json)))
 *   return again.created_at !== null && DateTime.isDateTime(again.created_at)
 * })
 * console.log(await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 })))))
 * // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const schema = <S extends Spec>(descriptor: Descriptor<S>): Schema.Codec<S["resource"], unknown> => {
  const sparse = new Set(descriptor.sparse)
  const attributes = Object.entries(descriptor.attributes).map(([name, kind]) => [
    name,
    sparse.has(name) ? Schema.optionalKey(Schema.NullOr(kinds[kind])) : Schema.NullOr(kinds[kind])
  ])
  const struct = Schema.StructWithRest(
    Schema.Struct({ type: Schema.Literal(descriptor.type), id: Schema.String, ...Object.fromEntries(attributes) }),
    [Schema.Record(Schema.String, Schema.Unknown)]
  )
  return struct as unknown as Schema.Codec<S["resource"], unknown>
}
