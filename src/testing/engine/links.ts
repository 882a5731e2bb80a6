/**
 * Links as Rails writes them: the parameters sorted, brackets kept in their names, values form-encoded.
 *
 * @internal
 */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/%20/g, "+").replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  )

const encodeName = (name: string) => encode(name).replaceAll("%5B", "[").replaceAll("%5D", "]")

/**
 * A link to a path with parameters, at another offset where one is given.
 *
 * @internal
 */
export const linkTo = (path: string, parameters: ReadonlyMap<string, string>, offset?: number): string => {
  const all = new Map(parameters)
  if (offset !== undefined) all.set("offset", String(offset))
  const sorted = Array.from(all).toSorted(([left], [right]) => left < right ? -1 : 1)
  return sorted.length === 0
    ? path
    : `${path}?${sorted.map(([name, value]) => `${encodeName(name)}=${encode(value)}`).join("&")}`
}
