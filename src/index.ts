/**
 * Planning Center Online as Effect programs.
 *
 * @since 0.1.0
 */
export * as PcoCache from "./cache/PcoCache.ts"
export * as PcoClient from "./client/layer.ts"
export * as Operation from "./client/Operation.ts"
export * as PcoAuth from "./client/PcoAuth.ts"
export * as PcoConfig from "./client/PcoConfig.ts"
export * as PcoError from "./client/PcoError.ts"
export * as Product from "./client/Product.ts"
export * as RateLimitHeaders from "./client/RateLimitHeaders.ts"
export * as CalendarDate from "./jsonapi/CalendarDate.ts"
export * as Document from "./jsonapi/Document.ts"
export * as ErrorObject from "./jsonapi/ErrorObject.ts"
export * as Issue from "./jsonapi/Issue.ts"
export * as Payload from "./jsonapi/Payload.ts"
export * as Query from "./jsonapi/Query.ts"
export * as Timestamp from "./jsonapi/Timestamp.ts"
export * as Pco from "./Pco.ts"
export * as Resource from "./resource/Resource.ts"
export * as PcoMetrics from "./telemetry/PcoMetrics.ts"
export * as PcoRateLimiter from "./traffic/PcoRateLimiter.ts"
