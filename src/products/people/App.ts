/**
 * A product of Planning Center.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an app as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AppSpec> = Table.app as Descriptor<AppSpec>

/**
 * The id of an app. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AppId = Id<"people/App">

/**
 * A product of Planning Center.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface App {
  readonly type: "App"
  readonly id: AppId
  readonly name: string | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AppRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an app.
 *
 * @category models
 * @since 0.1.0
 */
export interface AppRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of apps accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface AppWhere {
  readonly name?: WhereString
  readonly url?: WhereString
}

/**
 * The names that a list of apps can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AppOrder =
  | "name"
  | "url"

/**
 * All types of an app together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AppSpec {
  readonly type: "App"
  readonly resource: App
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: AppWhere
  readonly order: AppOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an app by its id.
 *
 * `GET /people/v2/apps/{app_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<AppSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many apps by their ids, each in a request of its own.
 *
 * `GET /people/v2/apps/{app_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<AppSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of apps.
 *
 * `GET /people/v2/apps`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<AppSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all apps as a stream, page by page.
 *
 * `GET /people/v2/apps`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<AppSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts apps without reading them.
 *
 * `GET /people/v2/apps`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<AppSpec> = /* @__PURE__ */ Make.count(descriptor)
