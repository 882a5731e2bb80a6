/**
 * The headers that answers of Planning Center carry, as they were recorded.
 *
 * @internal
 */

/** What browsers are told on every answer. */
const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "Origin, X-Requested-With, Content-Type, Accept, Authorization, If-Match, " +
    "If-Modified-Since, If-None-Match, If-Unmodified-Since, X-PCO-API-Version",
  "access-control-expose-headers": "ETag, Link, X-PCO-API-Auth-Method, X-PCO-API-Request-Rate-Limit, " +
    "X-PCO-API-Request-Rate-Count, X-PCO-API-Request-Rate-Period, Retry-After"
}

/**
 * What every answer of the application carries, also the page for a verb without a route.
 *
 * @internal
 */
export const base = (requestId: string, seconds: number): Record<string, string> => ({
  vary: "Accept, Accept-Encoding, Origin",
  "x-request-id": requestId,
  "x-runtime": seconds.toFixed(6)
})

/**
 * What every answer of the API carries.
 *
 * @internal
 */
export const api: Readonly<Record<string, string>> = {
  ...crossOrigin,
  "referrer-policy": "strict-origin-when-cross-origin",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
  "x-pco-api-processor": "ENG_4.8.1"
}

/**
 * The answer to a preflight.
 *
 * @internal
 */
export const preflight: Readonly<Record<string, string>> = {
  ...crossOrigin,
  "access-control-allow-methods": "GET, POST, PATCH, PUT, DELETE, OPTIONS, HEAD",
  "access-control-max-age": "1728000"
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0")

const mixed = (word: number) => {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

/**
 * A weak validator over a body: 32 hexadecimal digits as the real one, from a hash that a page takes no time for.
 *
 * @internal
 */
export const etag = (body: string): string => {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let index = 0; index < body.length; index++) {
    const code = body.charCodeAt(index)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other, 31) + code | 0
  }
  return `W/"${hex(mixed(one))}${hex(mixed(other))}${hex(mixed(one ^ other))}${hex(mixed(one + body.length))}"`
}
