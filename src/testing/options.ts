/**
 * The options of the embedded Planning Center, checked once.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import { checker } from "../client/checker.ts"
import { millisOf } from "../internal/millis.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Product } from "../client/Product.ts"
import { defaultVersions } from "../client/Product.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { PersonCreate } from "../products/people/Person.ts"
import * as Church from "./products/people/Church.ts"
import * as FaultCheck from "./faultCheck.ts"
import type { Fault } from "./faults.ts"
import type { Credential, OAuthOptions } from "./oauth/credentials.ts"
import * as Credentials from "./oauth/check.ts"
import type { LagOptions, Lags } from "./engine/lags.ts"
import type * as RateLimit from "./engine/RateLimit.ts"
import type { Ignored } from "./engine/served.ts"
import type { World } from "./engine/values.ts"

/**
 * The rate limit that the embedded Planning Center keeps, one per credential.
 * Reads deeper than offset 30,000 have a bucket of their own, with three quarters
 * of it. Refused requests count on.
 *
 * @category models
 * @since 0.1.0
 */
export interface LimitOptions {
  /** Requests in one period. 100 by default. */
  readonly limit?: number | undefined
  /** 20 seconds by default. */
  readonly period?: Duration.Input | undefined
  /** Planning Center does not say which one it has. `sliding` by default. */
  readonly kind?: "fixed" | "sliding" | undefined
  /**
   * Whether the header says `20 seconds` or `20`. `both` by default, as recorded: products say `20`, and paths that
   * no product handles say `20 seconds`.
   */
  readonly spelling?: "both" | "number" | "words" | undefined
  /** What the limit becomes, so long after the first request: Planning Center moves it without notice. */
  readonly changes?: ReadonlyArray<{ readonly after: Duration.Input; readonly limit: number }> | undefined
  /** Whether `Retry-After` tells how long to wait, is below zero, or is missing. `seconds` by default. */
  readonly retryAfter?: "missing" | "negative" | "seconds" | undefined
}

/**
 * What the embedded Planning Center holds and how it behaves.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /**
   * How many people to generate (100 by default), or the people themselves. Those that are generated are made when
   * they are asked for: a million of them are there at once and take no memory.
   */
  readonly people?: number | ReadonlyArray<PersonCreate> | undefined
  /** The products that are served; all of them by default. What is not served is a 404, as an unknown product is. */
  readonly products?: ReadonlyArray<Product> | undefined
  /** The same seed gives the same church. 1 by default. */
  readonly seed?: number | undefined
  /** The rate limit, or `false` for none. */
  readonly limit?: LimitOptions | false | undefined
  /** How long an answer takes, half of it on the way there. Nothing by default. */
  readonly latency?: Duration.Input | undefined
  /**
   * A seed for the order in which concurrent requests take effect and are answered. Each request waits before its
   * effect and again before its answer, until the draw falls on it; `latency` then varies between a half and one and a
   * half of itself. Waiting takes no time. Without it, requests that arrive together are carried out one after the
   * other, each with its answer, which hides races.
   */
  readonly interleave?: number | undefined
  /** Whether `If-None-Match` is answered with 304. `false` by default: no recording shows it. */
  readonly notModified?: boolean | undefined
  /** The personal access tokens that are accepted. By default any is. */
  readonly credentials?: ReadonlyArray<Credential> | undefined
  /** Who may sign in with OAuth. Without this and `credentials` any access token is accepted. */
  readonly oauth?: OAuthOptions | undefined
  /** What is seen late after a write. Nothing by default. */
  readonly lag?: LagOptions | undefined
  /**
   * How it behaves where no other option says so. `calm`, the default, does nothing unexpected. `real` has the lags that
   * were measured: searches find what is new 60 seconds later, includes 5 seconds later. `storm` has them too, its limit
   * drops to 10 after a minute, 3 of 100 requests are answered with 502, and 1 of 100 connections breaks.
   */
  readonly profile?: "calm" | "real" | "storm" | undefined
  /** What endpoints do not honour any more, though the documentation has it. */
  readonly ignores?: ReadonlyArray<Ignored> | undefined
  /** What goes wrong from the start; the first fault that strikes a request is the one. */
  readonly faults?: ReadonlyArray<Fault> | undefined
}

/**
 * Options with the defaults filled in, and the church that they describe.
 *
 * @internal
 */
export interface Settings {
  readonly world: World
  readonly seed: number
  readonly limit: RateLimit.Settings | undefined
  /** In milliseconds. */
  readonly latency: number
  readonly interleave: number | undefined
  readonly notModified: boolean
  readonly credentials: ReadonlyArray<Credential> | undefined
  readonly oauth: OAuthOptions | undefined
  readonly lags: Lags
  readonly ignored: ReadonlyArray<Ignored>
  readonly faults: ReadonlyArray<Fault>
  readonly products: ReadonlyArray<Product>
}

const names: ReadonlyArray<string> = [
  "people",
  "products",
  "profile",
  "seed",
  "limit",
  "latency",
  "interleave",
  "notModified",
  "credentials",
  "oauth",
  "lag",
  "ignores",
  "faults"
]
const limitNames: ReadonlyArray<keyof LimitOptions> = ["limit", "period", "kind", "spelling", "changes", "retryAfter"]
const lagNames: ReadonlyArray<keyof LagOptions> = ["search", "include"]
const ignoredNames = ["where", "order", "include", "filter"] as const
const changeNames: ReadonlyArray<string> = ["after", "limit"]

/** Far more than any church has. Nobody is held who was not written, but a condition looks at all of them. */
const mostPeople = 10_000_000

const measured: LagOptions = { search: "60 seconds", include: "5 seconds" }

const profiles: { readonly [name: string]: Options } = {
  real: { lag: measured },
  storm: {
    lag: measured,
    limit: { changes: [{ after: "1 minute", limit: 10 }] },
    faults: [{ probability: 0.03, status: 502 }, { probability: 0.01, disconnect: "after" }]
  }
}

// What is given as undefined is not given.
const defined = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

const check = (given: Options, known: ReadonlyArray<string>) => {
  const { group, issues, refuse, whole } = checker()
  const oneOf = <A extends string>(field: string, value: A, known: ReadonlyArray<A>): A => {
    if (!known.includes(value)) refuse(field, value, Issue.oneOf(known))
    return value
  }
  // zero is a good one here
  const duration = (field: string, input: Duration.Input, least: number): number => {
    const millis = millisOf(input)
    if (Number.isFinite(millis) && millis >= least) return millis
    refuse(field, input, `a duration ${least === 0 ? "of zero or more" : "above zero"}, such as "20 seconds"`)
    return least
  }
  const changesOf = (given: unknown): ReadonlyArray<RateLimit.Change> => {
    if (!Array.isArray(given)) {
      refuse("limit.changes", given, "an array of { after, limit }")
      return []
    }
    return given.flatMap((change: unknown, index): ReadonlyArray<RateLimit.Change> => {
      const field = `limit.changes[${index}]`
      const { after, limit } = Object(change) as Partial<RateLimit.Change>
      if (after === undefined || limit === undefined) {
        refuse(field, change, "{ after, limit }")
        return []
      }
      issues.push(...Issue.unknownNames(Object(change), changeNames, `${field}.`))
      return [{
        after: duration(`${field}.after`, after, 0),
        limit: whole(`${field}.limit`, limit, 1, 1, 1_000_000)
      }]
    }).toSorted((left, right) => left.after - right.after)
  }
  const limitOf = (given: Options["limit"]): RateLimit.Settings | undefined => {
    if (given === false) return undefined
    const options = group("limit", given, limitNames, `false, or { ${limitNames.join(", ")} }`)
    const { changes = [], kind = "sliding", limit, period = "20 seconds", retryAfter = "seconds", spelling = "both" } =
      options
    return {
      limit: whole("limit.limit", limit, 100, 1, 1_000_000),
      period: duration("limit.period", period, 1),
      kind: oneOf("limit.kind", kind, ["fixed", "sliding"]),
      spelling: oneOf("limit.spelling", spelling, ["both", "number", "words"]),
      changes: changesOf(changes),
      retryAfter: oneOf("limit.retryAfter", retryAfter, ["missing", "negative", "seconds"])
    }
  }
  const lagsOf = (given: Options["lag"]): Lags => {
    const { include = 0, search = 0 } = group("lag", given, lagNames, `{ ${lagNames.join(", ")} }`)
    return { search: duration("lag.search", search, 0), include: duration("lag.include", include, 0) }
  }
  const checkIgnored = (given: unknown) => {
    if (!Array.isArray(given)) return refuse("ignores", given, "an array of { path, where, order, include, filter }")
    for (const [index, ignored] of (given as ReadonlyArray<unknown>).entries()) {
      const field = `ignores[${index}]`
      if (typeof ignored !== "object" || ignored === null) {
        refuse(field, ignored, "{ path, where, order, include, filter }")
        continue
      }
      const { path, ...names } = ignored as Ignored
      issues.push(...Issue.unknownNames(names, ignoredNames, `${field}.`))
      if (typeof path !== "string" || !path.startsWith("/")) {
        refuse(`${field}.path`, path, "a path, such as \"/people/v2/people\"")
      }
      for (const name of ignoredNames) {
        const list: unknown = names[name]
        const isRight = list === undefined || (Array.isArray(list) && list.every((item) => typeof item === "string"))
        if (!isRight) refuse(`${field}.${name}`, list, "an array of names")
      }
    }
  }

  const [asked, wrong] = optionsOf(given, known)
  issues.push(...wrong)
  const profile = oneOf("profile", asked.profile ?? "calm", ["calm", "real", "storm"])
  const options: Options = { ...profiles[profile], ...defined(asked) }
  const { faults = [], ignores: ignored = [], latency: delay = 0, people = 100 } = options
  const seed = whole("seed", options.seed, 1, 0, 0xffff_ffff)
  const limit = limitOf(options.limit)
  const latency = duration("latency", delay, 0)
  const interleave = options.interleave === undefined
    ? undefined
    : whole("interleave", options.interleave, 1, 0, 0xffff_ffff)
  const { notModified = false } = options
  if (typeof notModified !== "boolean") refuse("notModified", notModified, "true or false")
  const lags = lagsOf(options.lag)
  checkIgnored(ignored)
  if (!Array.isArray(people)) {
    if (typeof people === "number") whole("people", people, 100, 0, mostPeople)
    else refuse("people", people, `a whole number from 0 to ${mostPeople}, or an array of people`)
  } else {
    for (const [index, person] of people.entries()) {
      if (!Predicate.isObject(person)) refuse(`people[${index}]`, person, "a person, such as { first_name: \"Ada\" }")
    }
  }
  const everything = Object.keys(defaultVersions) as ReadonlyArray<Product>
  const { products = everything } = options
  if (!Array.isArray(products)) refuse("products", products, "an array of products, such as [\"people\", \"services\"]")
  else {
    for (const [index, product] of products.entries()) {
      if (!everything.includes(product)) refuse(`products[${index}]`, product, Issue.oneOf(everything))
    }
  }
  const { credentials, oauth } = options
  issues.push(...Credentials.issuesOf(credentials, oauth))
  if (!Array.isArray(faults)) refuse("faults", faults, "an array of faults")
  else for (const [index, fault] of faults.entries()) issues.push(...FaultCheck.issuesOf(fault, `faults[${index}].`))
  return {
    issues,
    people,
    settings: { products, seed, limit, latency, interleave, notModified, lags, ignored, credentials, oauth, faults }
  }
}

/**
 * Checks the options and makes the church. Fails with `Invalid` that names every
 * option that is wrong.
 *
 * @internal
 */
export const settle = (
  operation: string,
  options: Options,
  more: ReadonlyArray<string> = []
): Effect.Effect<Settings, PcoError> =>
  Effect.suspend(() => {
    const { issues, people, settings } = check(options, [...names, ...more])
    const { seed } = settings
    const settled = (world: World) => Effect.succeed({ ...settings, world })
    if (issues.length > 0) return Effect.fail(invalidInput(operation, issues))
    if (typeof people === "number") {
      return settled(Church.generate(seed, people))
    }
    const made = Church.ofPeople(seed, people)
    return made.issues.length > 0
      ? Effect.fail(invalidInput(operation, made.issues))
      : settled(made.world)
  })
