import { Effect, Result } from "effect"
import { FakePco } from "../../src/testing/index.ts"
import { Operation, type PcoConfig } from "../../src/index.ts"

interface Row {
  readonly id: string
  readonly attributes: { readonly first_name: string }
}

export interface Named {
  readonly id: string
  readonly name: string
}

const named = ({ attributes, id }: Row): Named => ({ id, name: attributes.first_name })
const path = "/people/v2/people"

/** One person by id, made by hand: how it is decoded is told by `decode`. */
export const getAs = <A>(id: string, decode: (row: Row) => A): Operation.Operation<A> =>
  Operation.make<A>({
    name: "get",
    product: "people",
    method: "GET",
    template: `${path}/{person_id}`,
    parameters: { person_id: id },
    decode: ({ json }) => Result.succeed(decode((json as { readonly data: Row }).data))
  })

export const get = (id: string) => getAs(id, named)

/** One person by id that can be read together with others. */
export const batched = (id: string, key = "Person"): Operation.Operation<Named> =>
  Operation.make<Named>({
    ...get(id),
    batch: {
      key,
      id,
      read: (ids) =>
        Operation.make<ReadonlyMap<string, Named>>({
          name: "batch",
          product: "people",
          method: "GET",
          template: path,
          query: [["per_page", "100"], ["where[id]", ids.join(",")]],
          decode: ({ json }) =>
            Result.succeed(
              new Map((json as { readonly data: ReadonlyArray<Row> }).data.map((row) => [row.id, named(row)]))
            )
        })
    }
  })

export const rename = (id: string, first_name: string): Operation.Operation<void> =>
  Operation.make<void>({
    name: "rename",
    product: "people",
    method: "PATCH",
    template: `${path}/{person_id}`,
    parameters: { person_id: id },
    body: { data: { type: "Person", id, attributes: { first_name } } },
    decode: () => Result.void
  })

export const single = "GET /people/v2/people/{person_id}"
export const list = "GET /people/v2/people"

/** A church whose answers take a tenth of a second, and a client without a limit. */
export const church = (options: FakePco.LayerOptions = {}) =>
  FakePco.layer({ people: 300, limit: false, latency: "100 millis", ...options })

export const off: PcoConfig.Options = { coalesce: false, batch: false }

export const counts = Effect.flatMap(FakePco.FakePco, ({ counts }) => counts)

export const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))
