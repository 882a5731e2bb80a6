/**
 * Errors that come of no attempt of the operation that fails with them.
 *
 * @internal
 */
import type { Operation } from "./Operation.ts"
import { PcoError, type Reason } from "./PcoError.ts"

/**
 * The error of something that no request was made for.
 *
 * @internal
 */
export const withoutRequest = (operation: string, reason: Reason): PcoError =>
  new PcoError({ reason, operation, errors: [], attempts: 0, neverSent: true, mayHaveTakenEffect: false })

/**
 * The error of an operation that was answered, by a request of its own or by one that it
 * shared, and cannot go on from there.
 *
 * @internal
 */
export const afterAnswer = ({ method, name, path }: Operation<unknown>, reason: Reason): PcoError =>
  new PcoError({
    reason,
    operation: name,
    method,
    path,
    errors: [],
    attempts: 1,
    neverSent: false,
    mayHaveTakenEffect: false
  })

/**
 * The same error with another reason, or under another name and path: what came of its
 * requests stays.
 *
 * @internal
 */
export const restate = (
  error: PcoError,
  changed: { readonly reason?: Reason; readonly operation?: Operation<unknown> }
): PcoError =>
  new PcoError({
    reason: changed.reason ?? error.reason,
    operation: changed.operation?.name ?? error.operation,
    method: changed.operation?.method ?? error.method,
    path: changed.operation?.path ?? error.path,
    status: error.status,
    request_id: error.request_id,
    errors: error.errors,
    attempts: error.attempts,
    neverSent: error.neverSent,
    mayHaveTakenEffect: error.mayHaveTakenEffect
  })
