/**
 * What each list of Planning Center honours, and says that it does.
 *
 * @internal
 */
import type { Kind } from "../../jsonapi/Attributes.ts"
import type { Query } from "../../jsonapi/Query.ts"
import type { Descriptor, Edge, Filter } from "../../resource/Descriptor.ts"
import { makeMatcher } from "../inspect/endpoint.ts"

/**
 * Names that an endpoint does not honour any more, though the documentation has
 * them: it drops them without a word, and its `meta` does not name them. So
 * Planning Center changes without notice.
 *
 * **Example** (A condition that is dropped)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const church = FakePco.layer({ people: 5, ignores: [{ path: "/people/v2/people", where: ["gender"] }] })
 * const program = Effect.flip(Person.list({ where: { gender: "Female" } }))
 * const error = await Effect.runPromise(program.pipe(Effect.provide(church)))
 * console.log(error.reason._tag)
 * // => ParameterIgnored
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export interface Ignored {
  /** The endpoint, such as `/people/v2/people/{person_id}/emails`; `*` and `{id}` stand for any one segment. */
  readonly path: string
  readonly where?: ReadonlyArray<string> | undefined
  readonly order?: ReadonlyArray<string> | undefined
  readonly include?: ReadonlyArray<string> | undefined
  readonly filter?: ReadonlyArray<string> | undefined
}

/**
 * @internal
 */
export interface Served {
  readonly query: { readonly [name: string]: Kind }
  readonly order: ReadonlyArray<string>
  readonly include: ReadonlyArray<string>
  readonly filter: { readonly [name: string]: Filter }
}

const without = <A>(record: { readonly [name: string]: A }, names: ReadonlyArray<string> = []) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

/**
 * What the endpoint at `path` honours: that of its edge, where the edge has it, or
 * that of its type.
 *
 * @internal
 */
export const servedAt = (
  ignored: ReadonlyArray<Ignored>,
  path: string,
  target: Descriptor,
  edge?: Edge
): Served => {
  const of = edge ?? target
  const served: Served = {
    query: of.query ?? target.query,
    order: of.order ?? target.order,
    include: of.include ?? target.include ?? Object.keys(target.includes),
    // the filters of a type are those of its own collection
    filter: of.filter ?? {}
  }
  const drops = ignored.filter((drop) => makeMatcher(drop.path)("", path))
  return drops.reduce<Served>((rest, { filter, include, order, where }) => ({
    query: without(rest.query, where),
    order: rest.order.filter((name) => order?.includes(name) !== true),
    include: rest.include.filter((name) => include?.includes(name) !== true),
    filter: without(rest.filter, filter)
  }), served)
}

/**
 * A query without what an endpoint does not know: it is passed over in silence.
 *
 * @internal
 */
export const honoured = (served: Served, { filter, include, order, where, ...rest }: Query): Query => ({
  ...rest,
  ...(where === undefined
    ? undefined
    : { where: Object.fromEntries(Object.entries(where).filter(([name]) => Object.hasOwn(served.query, name))) }),
  ...(order === undefined
    ? undefined
    : { order: order.filter((name) => served.order.includes(name.replace(/^-/, ""))) }),
  ...(include === undefined
    ? undefined
    : { include: include.filter((name) => served.include.includes(name.split(".")[0]!)) }),
  ...(filter === undefined ? undefined : { filter: filter.filter((name) => Object.hasOwn(served.filter, name)) })
})
