/**
 * A job status of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a job status as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<JobStatusSpec> = Table.jobStatus as Descriptor<JobStatusSpec>

/**
 * The id of a job status. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type JobStatusId = Id<"calendar/JobStatus">

/**
 * A job status of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface JobStatus {
  readonly type: "JobStatus"
  readonly id: JobStatusId
  readonly errors: unknown
  readonly message: string | null
  readonly retries: number | null
  readonly started_at: DateTime.Utc | null
  readonly status: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: JobStatusRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a job status.
 *
 * @category models
 * @since 0.1.0
 */
export interface JobStatusRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a job status together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface JobStatusSpec {
  readonly type: "JobStatus"
  readonly resource: JobStatus
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a job status by its id.
 *
 * `GET /calendar/v2/job_statuses/{job_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<JobStatusSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many job statuses by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/job_statuses/{job_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<JobStatusSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of job statuses.
 *
 * `GET /calendar/v2/job_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<JobStatusSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all job statuses as a stream, page by page.
 *
 * `GET /calendar/v2/job_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<JobStatusSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts job statuses without reading them.
 *
 * `GET /calendar/v2/job_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<JobStatusSpec> = /* @__PURE__ */ Make.count(descriptor)
