import type * as Redis from "effect/persistence/Redis"
import * as Predicate from "effect/Predicate"

/**
 * What failed in Redis. A message of Redis may quote the command, and the command may hold secrets: only its first
 * word is safe, such as `WRONGTYPE` or `NOAUTH`.
 *
 * @internal
 */
export const describe = ({ cause }: Redis.RedisError): string => {
  if (!Predicate.isObject(cause)) return "Redis failed"
  const { code, message } = cause as { readonly code?: unknown; readonly message?: unknown }
  if (Predicate.isString(code)) return `Redis failed (${code})`
  const word = Predicate.isString(message) ? /^[A-Z]+(?= )/.exec(message)?.[0] : undefined
  return word === undefined ? "Redis failed" : `Redis failed (${word})`
}
