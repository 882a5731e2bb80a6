/**
 * The limits of Planning Center, with their numbers.
 *
 * @internal
 */

/** Requests of one user in one {@link period}, as documented in September 2026. Answers tell it anew. */
export const requestsInPeriod = 100

/** In milliseconds. */
export const period = 20_000

/** The deepest offset with the usual limit: reads above it have a limit of their own (documented in September 2026). */
export const deepestOffset = 30_000

/** The limit of deep reads, as a share of the usual one. */
export const deepShare = 0.75

/**
 * Whether an offset has the smaller limit of deep reads.
 *
 * @internal
 */
export const isDeep = (offset: number): boolean => offset > deepestOffset

/** The most rows of one page, and so the most ids that are read together: a longer list of ids is cut silently. */
export const mostRows = 100

/** Rows of a page where `per_page` is not given. */
export const usualRows = 25
