/**
 * Requests that are made to fail.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Prng from "./engine/Prng.ts"
import type { Answer } from "./engine/answers.ts"
import * as Answers from "./engine/answers.ts"
import { rangeOf } from "./faultCheck.ts"

/**
 * What requests meet instead of Planning Center: by default a 503 with a page of
 * HTML as the edge sends it.
 *
 * **Details**
 *
 * `times`, `method`, `path`, `probability`, `every` and `nth` say which requests;
 * all of them must agree. The rest says what happens. A fault that has nothing but
 * `latency` delays a request that otherwise goes on, to the next fault as well.
 *
 * **Example** (A bad day)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const church = FakePco.layer({
 *   people: 5,
 *   faults: [{ method: "GET", every: 2, status: 502 }, { latency: ["0 millis", "20 millis"] }]
 * })
 * const program = Effect.gen(function*() {
 *   for (const id of ["1", "2", "3"]) yield* Person.get(id)
 *   return (yield* (yield* FakePco.FakePco).requests).map(({ status }) => status)
 * })
 * console.log(await Effect.runPromise(Effect.provide(program, church)))
 * // => [ 200, 502, 200, 502, 200 ]
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export interface Fault {
  /** How many requests: 1 for `failNext`, otherwise no end. */
  readonly times?: number | undefined
  /** Only requests with this verb. */
  readonly method?: string | undefined
  /** Only requests to this path, without the query. `*` and `{id}` stand for any one segment. */
  readonly path?: RegExp | string | undefined
  /** How likely it is, above 0 and up to 1. The same seed draws the same requests. */
  readonly probability?: number | undefined
  /** Every so many requests, of those with the verb and the path. */
  readonly every?: number | undefined
  /** Only one request: the first is 1, of those with the verb and the path. */
  readonly nth?: number | undefined
  /** An answer with this status, in the words of Planning Center or of the edge before it. */
  readonly status?: number | undefined
  readonly body?: string | undefined
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Whether the request is carried out before it gets the answer of the fault, as happens with a 504. */
  readonly takesEffect?: boolean | undefined
  /**
   * How long after it arrived the request is carried out, or from how long to how long: whether or not its sender
   * still waits by then. Alone, the answer comes after the effect. With `disconnect: "after"`, or with a `status`,
   * the sender hears that at once, and the effect follows.
   */
  readonly effectAfter?: Duration.Input | readonly [least: Duration.Input, most: Duration.Input] | undefined
  /** No answer at all: the connection breaks before the request takes effect, or after. */
  readonly disconnect?: "before" | "after" | undefined
  /** The real answer, whose body ends half-way. */
  readonly truncate?: boolean | undefined
  /** The real answer, under this content type. */
  readonly contentType?: string | undefined
  /** How much longer it takes, or from how much to how much: answers then come out of order. */
  readonly latency?: Duration.Input | readonly [least: Duration.Input, most: Duration.Input] | undefined
}

/**
 * What happens to a request.
 *
 * @internal
 */
export interface Strike {
  /** In milliseconds. */
  readonly delay: number
  /** In milliseconds from the arrival to the effect, whoever waits for it. */
  readonly effectAfter?: number | undefined
  /** Whether the answer is made out of the engine's, and so comes after it. */
  readonly isReal: boolean
  /** Whether the engine sees the request. */
  readonly reaches: boolean
  /** What comes back, out of what the engine answered; `undefined` when the connection breaks. */
  readonly answer: (real: Answer | undefined) => Answer | undefined
}

/**
 * @internal
 */
export interface Faults {
  readonly add: (fault: Fault) => void
  readonly clear: () => void
  readonly strike: (method: string, path: string) => Strike | undefined
}

const titles: { readonly [status: number]: string } = {
  403: "403 Forbidden",
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
  504: "504 Gateway Time-out"
}

const pageOf = (title: string) => `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`

const bodyOf = (status: number, body: string | undefined): string => {
  if (body !== undefined) return body
  const title = titles[status]
  if (title !== undefined) return pageOf(title)
  return status === 500 ? Answers.internalError(undefined).body : ""
}

const answerOf = ({ body, contentType, headers, status = 503 }: Fault): Answer => {
  if (status === 429 && body === undefined) {
    const refused = Answers.rateLimited(101, 100, 20, 1)
    return { ...refused, headers: { ...refused.headers, ...headers } }
  }
  const text = bodyOf(status, body)
  const type = contentType ?? (/^[[{]/.test(text) ? "application/json; charset=utf-8" : "text/html; charset=utf-8")
  return { status, headers: { "content-type": type, ...headers }, body: text }
}

const isMadeUp = ({ body, headers, status, takesEffect }: Fault) =>
  (status ?? body ?? headers ?? takesEffect) !== undefined

const isOnlySlow = (fault: Fault) =>
  fault.latency !== undefined && !isMadeUp(fault) && fault.disconnect === undefined &&
  fault.truncate !== true && fault.contentType === undefined && fault.effectAfter === undefined

// Headers without the length, which is no longer that of the body.
const changed = (fault: Fault, real: Answer | undefined): Answer | undefined => {
  if (real === undefined) return undefined
  const { "content-length": length, ...headers } = real.headers
  if (fault.contentType !== undefined) headers["content-type"] = fault.contentType
  if (fault.truncate !== true) return { ...real, headers: { ...real.headers, ...headers } }
  return {
    ...real,
    headers: { ...headers, ...(length === undefined ? undefined : { "content-length": length }) },
    body: real.body.slice(0, real.body.length >> 1),
    isCut: true
  }
}

const strikeOf = (fault: Fault, delay: number, effectAfter: number | undefined): Strike => {
  if (fault.disconnect !== undefined) {
    return { delay, effectAfter, isReal: false, reaches: fault.disconnect === "after", answer: () => undefined }
  }
  const isChanged = fault.truncate === true || fault.contentType !== undefined
  if (!isMadeUp(fault) && (isChanged || effectAfter !== undefined)) {
    return {
      delay,
      effectAfter,
      isReal: true,
      reaches: true,
      answer: (real) => isChanged ? changed(fault, real) : real
    }
  }
  const made = answerOf(fault)
  const cut = fault.truncate === true ? changed({ truncate: true }, made)! : made
  return {
    delay,
    effectAfter,
    isReal: false,
    reaches: fault.takesEffect === true || effectAfter !== undefined,
    answer: () => cut
  }
}

const testOf = (path: RegExp | string | undefined): (path: string) => boolean => {
  if (path === undefined) return () => true
  if (typeof path !== "string") {
    return (asked) => {
      path.lastIndex = 0
      return path.test(asked)
    }
  }
  if (!/[*{]/.test(path)) return (asked) => asked === path
  const segments = path.split("/").map((segment) => /^(\*|\{.*\})$/.test(segment) ? undefined : segment)
  return (asked) => {
    const given = asked.split("/")
    return given.length === segments.length &&
      segments.every((segment, index) => segment === undefined ? given[index] !== "" : segment === given[index])
  }
}

interface Rule {
  readonly fault: Fault
  readonly matches: (method: string, path: string) => boolean
  readonly prng: Prng.Prng
  readonly latency: readonly [number, number]
  readonly effectAfter: readonly [number, number]
  seen: number
  left: number
}

const drawn = (prng: Prng.Prng, [least, most]: readonly [number, number]): number =>
  least === most ? least : prng.between(least, most)

const isDue = ({ fault: { every, nth, probability }, prng, seen }: Rule): boolean => {
  // drawn for every request, so that which ones are struck hangs on nothing else
  const isDrawn = probability === undefined || prng.next() < probability
  return isDrawn && (every === undefined || seen % every === 0) && (nth === undefined || seen === nth)
}

/**
 * @internal
 */
export const make = (seed: number, faults: ReadonlyArray<Fault> = []): Faults => {
  let rules: Array<Rule> = []
  let added = 0

  const add = (fault: Fault) => {
    const method = fault.method?.toUpperCase()
    const isPath = testOf(fault.path)
    rules.push({
      fault,
      matches: (asked, path) => (method === undefined || method === asked) && isPath(path),
      prng: Prng.make(Prng.mix(seed, 0xfa17 + added++)),
      latency: rangeOf(fault.latency),
      effectAfter: rangeOf(fault.effectAfter),
      seen: 0,
      left: fault.times ?? Number.POSITIVE_INFINITY
    })
  }
  for (const fault of faults) add(fault)

  return {
    add,
    clear: () => {
      rules = []
    },
    strike: (method, path) => {
      if (rules.length === 0) return undefined
      let delay = 0
      let struck: Rule | undefined
      for (const rule of rules) {
        if (!rule.matches(method, path)) continue
        rule.seen++
        if (!isDue(rule) || (struck !== undefined && !isOnlySlow(rule.fault))) continue
        delay += drawn(rule.prng, rule.latency)
        rule.left--
        if (!isOnlySlow(rule.fault)) struck = rule
      }
      rules = rules.filter(({ left }) => left > 0)
      if (struck !== undefined) {
        const { effectAfter, fault, prng } = struck
        return strikeOf(fault, delay, fault.effectAfter === undefined ? undefined : drawn(prng, effectAfter))
      }
      return delay === 0 ? undefined : { delay, isReal: true, reaches: true, answer: (real) => real }
    }
  }
}
