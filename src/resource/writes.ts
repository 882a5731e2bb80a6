/**
 * Makes the operations that write: create, update, delete, act.
 *
 * @internal
 */
import * as Result from "effect/Result"
import type { Answer } from "../client/Operation.ts"
import { Operation } from "../client/Operation.ts"
import * as Payload from "../jsonapi/Payload.ts"
import type { Action, Descriptor } from "./Descriptor.ts"
import { encodeAction, encodePayload } from "./encodePayload.ts"
import type { Place } from "./place.ts"
import type { AnyRow } from "./reads.ts"
import { readDocument } from "./reads.ts"

/**
 * @internal
 */
export const makeWrite = (
  descriptor: Descriptor,
  action: "create" | "update",
  place: Place,
  data: object,
  id?: string
): Operation<AnyRow> => {
  const { issues, payload } = encodePayload(descriptor, action, data, id)
  return new Operation({
    ...place,
    product: descriptor.product,
    body: Payload.encode(payload),
    issues: [...place.issues, ...issues],
    decode: (answer) => Result.map(readDocument(answer, descriptor, {}, "one"), ({ rows }) => rows[0]!)
  })
}

/**
 * @internal
 */
export const makeDelete = (descriptor: Descriptor, place: Place): Operation<void> =>
  new Operation<void>({ ...place, product: descriptor.product, decode: () => Result.void })

/**
 * @internal
 */
export const makeAction = (
  descriptor: Descriptor,
  action: Action,
  place: Place,
  data: unknown
): Operation<Answer> => {
  const { body, issues } = encodeAction(action, data ?? {})
  return new Operation({
    ...place,
    product: descriptor.product,
    repeatable: action.repeatable ?? false,
    body,
    issues: [...place.issues, ...issues],
    decode: Result.succeed
  })
}
