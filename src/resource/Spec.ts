/**
 * What the type checker knows of a resource type, and what follows from it.
 *
 * Each resource writes its interfaces out; the types here only pick from them,
 * so that hovers stay short and checking stays fast.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../jsonapi/CalendarDate.ts"
import type { Links, Meta, ResourceIdentifier } from "../jsonapi/Document.ts"
import type { TimestampInput } from "../jsonapi/Timestamp.ts"

/**
 * The id of a resource. Any text is accepted as one; the id of another resource is not: the id of a donation does not
 * go where that of a person belongs. A person has the same id in every product.
 *
 * **Example** (The person of Services is the person of People)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { Person as ServicesPerson } from "effect-pco/services"
 *
 * const inServices = (id: Person.PersonId) => ServicesPerson.get(id)
 * const program = Person.get("1").pipe(Effect.flatMap((person) => inServices(person.id)))
 * console.log(Effect.isEffect(program), inServices("5").path)
 * // => true /services/v2/people/5
 * ```
 *
 * @category models
 * @since 0.2.0
 */
export type Id<Name extends string> = string & { readonly "~effect-pco/Id"?: Name }

/**
 * The id of a resource type.
 *
 * @category models
 * @since 0.2.0
 */
export type IdOf<S extends Spec> = S["resource"] extends { readonly id: infer One extends string } ? One : string

/**
 * The types of one resource, as its module writes them out.
 *
 * @category models
 * @since 0.1.0
 */
export interface Spec {
  /** The JSON:API type, such as `"Person"`. */
  readonly type: string
  /** The resource as it is read: attributes lie flat beside `type` and `id`. */
  readonly resource: object
  /** Attributes that Planning Center sends only when `fields` asks for them. */
  readonly sparse: object
  /** What each include gives: a `Spec` for one resource, an array of it for many. */
  readonly includes: object
  /** Everything that `include` accepts, with the dotted paths. */
  readonly include: string
  readonly where: object
  readonly order: string
  readonly filter: object
  readonly create: object
  readonly update: object
}

/** The resource types that an include leads to. */
type Target<Include> = Include extends ReadonlyArray<infer S extends Spec> ? S : Include extends Spec ? Include : never

/** What belongs to every row and is never left out. */
type Always = "type" | "id" | "relationships" | "links"

/**
 * The names that `fields` accepts for a resource: attributes, also those that come
 * only when asked for, and includes.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldName<S extends Spec> =
  | Exclude<keyof S["resource"] & string, Always>
  | (keyof S["sparse"] & string)
  | (keyof S["includes"] & string)

/** The resource types that the includes of a type lead to. */
type Below<S extends Spec> = S extends Spec ? Target<S["includes"][keyof S["includes"]]> : never

/**
 * What `fields` accepts: for the resource itself and for each type that can be
 * included, also one level deeper, the names that are to be sent.
 *
 * @category models
 * @since 0.1.0
 */
export type Fields<S extends Spec> =
  & { readonly [Type in S["type"]]?: ReadonlyArray<FieldName<S>> }
  & { readonly [One in Below<S> | Below<Below<S>> as One["type"]]?: ReadonlyArray<FieldName<One>> }

/** The resource with the attributes that `fields` names, or with all of them. */
type Selected<S extends Spec, F> = S["type"] extends keyof F ? F[S["type"]] extends ReadonlyArray<infer Name> ? Pick<
      S["resource"] & S["sparse"],
      Extract<Always | Name, keyof S["resource"] | keyof S["sparse"]>
    >
  : S["resource"]
  : S["resource"]

type Head<Path> = Path extends `${infer Name}.${string}` ? Name : Path
type Tail<Path, Name extends string> = Path extends `${Name}.${infer Rest}` ? Rest : never

/**
 * The includes of a row: each name that was asked for, and nothing else.
 *
 * @category models
 * @since 0.1.0
 */
export type Included<S extends Spec, Include extends string, F = {}> = {
  readonly [Name in Head<Include> & keyof S["includes"] & string]: S["includes"][Name] extends
    ReadonlyArray<infer Many extends Spec> ? ReadonlyArray<Row<Many, Tail<Include, Name>, F>>
    : S["includes"][Name] extends infer One extends Spec ? Row<One, Tail<Include, Name>, F> | null
    : never
}

/**
 * What an operation gives for a resource: the resource itself, narrowed by
 * `fields`, with what `include` asked for.
 *
 * @category models
 * @since 0.1.0
 */
export type Row<S extends Spec, Include extends string = never, F = {}> = [Include] extends [never] ? Selected<S, F>
  : Selected<S, F> & Included<S, Include, F>

/**
 * One page of a list with what Planning Center says about it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Page<A> {
  readonly data: ReadonlyArray<A>
  readonly meta: Meta
  readonly links: Links
  /**
   * Resources that a relationship names and that were not sent along, which
   * happens for minutes after a write. They are missing from the includes.
   */
  readonly unlinked: ReadonlyArray<ResourceIdentifier>
}

/**
 * The order of a list: names as Planning Center spells them, `-` for descending.
 *
 * @category models
 * @since 0.1.0
 */
export type Order<Name extends string> = Name | `-${Name}` | ReadonlyArray<Name | `-${Name}`>

/**
 * Text to compare with, case-insensitive; `%` at either end stands for anything.
 * `null` matches what is not set.
 *
 * @category models
 * @since 0.1.0
 */
export type WhereString = string | null

/**
 * A number to compare with. `null` matches what is not set.
 *
 * @category models
 * @since 0.1.0
 */
export type WhereNumber = number | null

/**
 * A truth value to compare with. `null` matches what is not set.
 *
 * @category models
 * @since 0.1.0
 */
export type WhereBoolean = boolean | null

/**
 * An id. `null` matches what is not set.
 *
 * @category models
 * @since 0.1.0
 */
export type WhereId = string | null

/**
 * One id of the resource itself, or many.
 *
 * @category models
 * @since 0.1.0
 */
export type WhereIds = string | ReadonlyArray<string> | null

/**
 * What an endpoint without `where` or without filters accepts of them.
 *
 * @category models
 * @since 0.1.0
 */
export interface Nothing {
  readonly [name: string]: never
}

/**
 * Text with the values that are documented, and whatever else Planning Center
 * sends.
 *
 * @category models
 * @since 0.1.0
 */
export type Open<Value extends string> = Value | (string & {})

/** Bounds of a range; several together must all hold. */
interface Bounds<A> {
  readonly gt?: A
  readonly gte?: A
  readonly lt?: A
  readonly lte?: A
}

/**
 * A day, or bounds of days. `null` matches what is not set.
 *
 * @category models
 * @since 0.1.0
 */
export type WhereDate = CalendarDate | Bounds<CalendarDate> | null

/**
 * An instant, a day to match all of, or bounds of both. `null` matches what is not
 * set.
 *
 * @category models
 * @since 0.1.0
 */
export type WhereDateTime = TimestampInput | CalendarDate | Bounds<TimestampInput | CalendarDate> | null

/**
 * A value to write into a `date_time` attribute.
 *
 * @category models
 * @since 0.1.0
 */
export type WriteDateTime = DateTime.DateTime | TimestampInput

/**
 * A child that is changed or deleted together with its owner.
 *
 * @category models
 * @since 0.1.0
 */
export type ChildUpdate<Create, Update> =
  | Create
  | (Update & { readonly id: string })
  | { readonly id: string; readonly _destroy: true }
