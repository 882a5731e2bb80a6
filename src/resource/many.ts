/**
 * Makes the operations that write many resources, out of those that write one.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { itemsIssues } from "../bulk/items.ts"
import type { Options } from "../bulk/run/options.ts"
import { tookEffect } from "../bulk/run/resolution.ts"
import { run } from "../bulk/run/run.ts"
import type { Operation } from "../client/Operation.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Descriptor } from "./Descriptor.ts"
import { create, remove, update } from "./make.ts"
import { nameOf } from "./route.ts"
import type * as Ops from "./Operations.ts"
import type { Spec } from "./Spec.ts"

type Given<A, B> = Options<A, B, PcoError, PcoClient>

/**
 * What is in memory is checked before the first of it is sent, so that one that is wrong
 * does not leave half of them written. A stream is checked item by item.
 */
const writeAll = <A, B, E, R>(
  name: string,
  items: Iterable<A> | Stream.Stream<A, E, R>,
  operationOf: (item: A) => Operation<B>,
  options: Given<A, B> | undefined
): Effect.Effect<Ops.ManyReport<A, B>, E | Ops.ManyError, PcoClient | R> =>
  Effect.suspend(() => {
    const wrong = itemsIssues(items)
    if (wrong.length > 0) return Effect.fail(invalidInput(name, wrong))
    if (Stream.isStream(items)) return run(name, items, operationOf, options ?? {})
    const all = Array.from(items)
    const issues = all.flatMap((item, index) =>
      operationOf(item).issues.map((issue) => ({ ...issue, field: `items[${index}].${issue.field}` }))
    )
    return issues.length > 0
      ? Effect.fail(invalidInput(name, issues))
      : run(name, all, operationOf, options ?? {})
  })

/** @internal */
export const createMany = <S extends Spec>(descriptor: Descriptor<S>): Ops.CreateMany<S> => {
  const one = create(descriptor)
  return (items, options) => writeAll(nameOf(descriptor, "createMany"), items, one, options)
}

/** @internal */
export const updateMany = <S extends Spec>(descriptor: Descriptor<S>): Ops.UpdateMany<S> => {
  const one = update(descriptor)
  return (items, options) =>
    writeAll(
      nameOf(descriptor, "updateMany"),
      items,
      // what is no change has no id, and is told as that
      (change: Ops.Change<S> | null | undefined) =>
        one(change?.id as Ops.Change<S>["id"], change?.data as Ops.Change<S>["data"]),
      options
    )
}

/** @internal */
export const deleteMany = (descriptor: Descriptor): Ops.DeleteMany => {
  const one = remove(descriptor)
  // an id is never given again, so that deleting once more is the same as having deleted once
  const again = (id: string) =>
    one(id).pipe(
      Effect.catchReason("PcoError", "NotFound", () => Effect.void),
      Effect.map(tookEffect)
    )
  return (ids, options) =>
    writeAll(nameOf(descriptor, "deleteMany"), ids, one, { key: (id) => id, resolve: again, ...options })
}
