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
import type { Route } from "./route.ts"
import { readDocument, typed } from "./reads.ts"

/**
 * @internal
 */
export const makeWrite = <A>(
  descriptor: Descriptor,
  action: "create" | "update",
  route: Route,
  data: object,
  id?: string,
  readBack?: (id: string) => Operation<unknown>
): Operation<A> => {
  const { issues, payload } = encodePayload(descriptor, action, data, id)
  return new Operation({
    ...route,
    product: descriptor.product,
    body: Payload.encode(payload),
    issues: [...route.issues, ...issues],
    readBack,
    decode: (answer) => Result.map(readDocument(answer, descriptor, {}, "one"), ({ rows }) => typed<A>(rows[0]))
  })
}

/**
 * @internal
 */
export const makeDelete = (descriptor: Descriptor, route: Route): Operation<void> =>
  new Operation<void>({ ...route, product: descriptor.product, decode: () => Result.void })

/**
 * @internal
 */
export const makeAction = (
  descriptor: Descriptor,
  action: Action,
  route: Route,
  data: unknown
): Operation<Answer> => {
  const { body, issues } = encodeAction(action, data ?? {})
  return new Operation({
    ...route,
    product: descriptor.product,
    repeatable: action.repeatable ?? false,
    body,
    issues: [...route.issues, ...issues],
    decode: ({ json, status }) => Result.succeed({ status, json })
  })
}
