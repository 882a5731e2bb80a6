/** Passes on whether a service is there that tests need. In CI it must be. */
export const needed = (name: string, url: string, isThere: boolean): boolean => {
  if (isThere) return true
  if (process.env["CI"] === "true") throw new Error(`There is no ${name} at ${url}, and CI needs one`)
  console.warn(`There is no ${name} at ${url}: the tests that need it are skipped`)
  return false
}
