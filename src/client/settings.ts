/**
 * From the options of a client to how it behaves.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { isCalendarDate } from "../jsonapi/CalendarDate.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import { checker } from "./checker.ts"
import type { BatchOptions, CircuitBreakerOptions, Options, RetryOptions, Service } from "./PcoConfig.ts"
import type { Product } from "./Product.ts"
import { defaultVersions } from "./Product.ts"
import { headersOf } from "./headers.ts"
import { version } from "./version.ts"

/**
 * Where Planning Center is.
 *
 * @category constants
 * @since 0.1.0
 */
export const defaultBaseUrl = "https://api.planningcenteronline.com"

/**
 * Where Planning Center takes files.
 *
 * @category constants
 * @since 0.1.0
 */
export const defaultUploadUrl = "https://upload.planningcenteronline.com"

/**
 * The most requests at once that Planning Center answers rightly.
 *
 * @category constants
 * @since 0.1.0
 */
export const mostConcurrency = 25

/**
 * @internal
 */
export const optionNames: ReadonlyArray<keyof Options> = [
  "baseUrl",
  "uploadUrl",
  "userAgent",
  "headers",
  "requestId",
  "apiVersions",
  "timeout",
  "deadline",
  "retry",
  "concurrency",
  "coalesce",
  "batch",
  "circuitBreaker",
  "maxResponseBytes",
  "ignoredParameters",
  "decode"
]
const retryNames: ReadonlyArray<keyof RetryOptions> = ["times", "base", "cap", "schedule", "onRetry"]
const batchNames: ReadonlyArray<keyof BatchOptions> = ["window"]
const circuitBreakerNames: ReadonlyArray<keyof CircuitBreakerOptions> = ["failures", "openFor"]

/** The version dates that Planning Center refuses begin before this one. */
const firstVersion = "2018-08-01"

/**
 * @internal
 */
export const settle = (given: Options): { readonly config: Service; readonly issues: ReadonlyArray<Issue.Issue> } => {
  const { duration, feature, group, issues, originOf, refuse, whole } = checker()

  const userAgent = (input: string | undefined): string => {
    const own = `effect-pco/${version}`
    if (input === undefined) return own
    if (typeof input === "string" && /^[\x20-\x7e]+$/.test(input) && input.trim() !== "") {
      return `${input.trim()} ${own}`
    }
    refuse("userAgent", input, "a line of ASCII text such as \"MyChurchSync (dev@example.org)\"")
    return own
  }

  const apiVersions = (input: Options["apiVersions"]): { readonly [name in Product]: string } => {
    const versions = { ...defaultVersions }
    const names = Object.keys(defaultVersions)
    const given = group("apiVersions", input, names, "an object with a version for each product")
    for (const [product, date] of Object.entries(given)) {
      if (date === undefined || !names.includes(product)) continue
      if (date === "LATEST" || (isCalendarDate(date) && date >= firstVersion)) versions[product as Product] = date
      else refuse(`apiVersions.${product}`, date, `a date from ${firstVersion} on, or "LATEST"`)
    }
    return versions
  }

  const retries = (input: Options["retry"]): Service["retry"] => {
    const { base, cap, onRetry, schedule, times } = group(
      "retry",
      input,
      retryNames,
      "options; { times: 0 } switches retries off"
    )
    if (schedule !== undefined && !Schedule.isSchedule(schedule)) refuse("retry.schedule", schedule, "a Schedule")
    if (onRetry !== undefined && typeof onRetry !== "function") refuse("retry.onRetry", onRetry, "a function")
    return {
      times: whole("retry.times", times, 3, 0, 100),
      base: duration("retry.base", base, "1 second"),
      cap: duration("retry.cap", cap, "30 seconds"),
      schedule,
      onRetry
    }
  }

  const requestId = (input: unknown): Service["requestId"] => {
    if (input === undefined || Effect.isEffect(input)) return input as Service["requestId"]
    refuse("requestId", input, "an Effect that gives a text")
    return undefined
  }

  const [options, wrong] = optionsOf(given, optionNames)
  issues.push(...wrong)
  const batch = feature("batch", options.batch, batchNames)
  const breaker = feature("circuitBreaker", options.circuitBreaker, circuitBreakerNames)
  if (options.coalesce !== undefined && typeof options.coalesce !== "boolean") {
    refuse("coalesce", options.coalesce, "true or false")
  }
  if (options.ignoredParameters !== undefined && !["fail", "log"].includes(options.ignoredParameters)) {
    refuse("ignoredParameters", options.ignoredParameters, Issue.oneOf(["fail", "log"]))
  }
  if (options.decode !== undefined && !["strict", "tolerant"].includes(options.decode)) {
    refuse("decode", options.decode, Issue.oneOf(["strict", "tolerant"]))
  }
  const baseUrl = originOf("baseUrl", options.baseUrl, defaultBaseUrl)
  const config: Service = {
    baseUrl,
    uploadUrl: options.uploadUrl === undefined && baseUrl !== defaultBaseUrl
      ? undefined
      : originOf("uploadUrl", options.uploadUrl, defaultUploadUrl),
    userAgent: userAgent(options.userAgent),
    headers: headersOf(options.headers, issues),
    requestId: requestId(options.requestId),
    apiVersions: apiVersions(options.apiVersions),
    timeout: duration("timeout", options.timeout, "30 seconds"),
    deadline: options.deadline === undefined ? undefined : duration("deadline", options.deadline, "1 hour"),
    retry: retries(options.retry),
    concurrency: whole("concurrency", options.concurrency, 10, 1, mostConcurrency),
    coalesce: options.coalesce ?? true,
    batch: batch !== false && { window: duration("batch.window", batch.window, "10 millis") },
    circuitBreaker: breaker !== false && {
      failures: whole("circuitBreaker.failures", breaker.failures, 20, 1, 100_000),
      openFor: duration("circuitBreaker.openFor", breaker.openFor, "15 seconds")
    },
    maxResponseBytes: whole("maxResponseBytes", options.maxResponseBytes, 32 * 1024 * 1024, 1, Number.MAX_SAFE_INTEGER),
    ignoredParameters: options.ignoredParameters ?? "fail",
    decode: options.decode ?? "tolerant"
  }
  return { config, issues }
}
