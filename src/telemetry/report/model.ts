/**
 * The types of an analysis.
 *
 * @internal
 */
import type { Stats } from "../../client/PcoCache.ts"
import type { Profile } from "../model.ts"

/**
 * What can slow a program down.
 *
 * @category models
 * @since 0.1.0
 */
export type Kind =
  /** It waits for the rate limit. */
  | "rate limit"
  /** Planning Center refused requests with 429. */
  | "refused"
  /** It reads again what it had read, without a cache. */
  | "no cache"
  /** Its cache drops values before they are read again. */
  | "short lives"
  /** It reads one by one what could be read together. */
  | "n+1"
  /** It reads deep pages. */
  | "deep offset"
  /** It reads small pages. */
  | "small pages"
  /** It reads whole lists without `where`. */
  | "unfiltered"
  /** It repeats many requests. */
  | "retries"
  /** It asks for included rows and does not read them. */
  | "unused include"

/**
 * One thing that slows a program down, and what to do.
 *
 * @category models
 * @since 0.1.0
 */
export interface Finding {
  readonly kind: Kind
  /** The operation, where it is about one. */
  readonly operation: string | undefined
  /** About how many requests it would save. */
  readonly saves: number
  /** What was seen. */
  readonly said: string
  /** What to do. */
  readonly advice: string
}

/**
 * The rate limit: `limit` requests in `period` milliseconds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Limit {
  readonly limit: number
  readonly period: number
}

/**
 * What an analysis is made of.
 *
 * @category models
 * @since 0.1.0
 */
export interface Facts {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly profile: Profile
  /** Missing where there is no cache. */
  readonly cache: Stats | undefined
  /** Missing where it is not known. */
  readonly limit: Limit | undefined
}

/**
 * What a program did, and what slows it down, the costliest first.
 *
 * @category models
 * @since 0.1.0
 */
export interface Analysis extends Facts {
  readonly findings: ReadonlyArray<Finding>
}
