/**
 * That a person has access to a product of Planning Center.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { AppSpec } from "./App.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person app as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonAppSpec> = Table.personApp as Descriptor<PersonAppSpec>

/**
 * The id of a person app. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonAppId = Id<"people/PersonApp">

/**
 * That a person has access to a product of Planning Center.
 *
 * It is reached through `Person.person_apps`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonApp {
  readonly type: "PersonApp"
  readonly id: PersonAppId
  readonly allow_pco_login: boolean | null
  readonly people_permissions: Open<"no_access" | "viewer" | "editor"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonAppRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person app.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonAppRelationships {
  readonly app?: ToOne<"App">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a person app gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonAppIncludes {
  readonly app: AppSpec
}

/**
 * The names that `include` accepts for a person app. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonAppInclude = "app"

/**
 * The data of a create of a person app.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonAppCreate {
  readonly app_id?: string | null | undefined
  /** The id of an App, or null for none. */
  readonly app?: Id<"people/App"> | null | undefined
}

/**
 * The ids in the path of a person app. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonAppIds {
  readonly person_id: Id<"people/Person">
  readonly person_app_id: PersonAppId
}

/**
 * All types of a person app together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonAppSpec {
  readonly type: "PersonApp"
  readonly resource: PersonApp
  readonly sparse: {}
  readonly includes: PersonAppIncludes
  readonly include: PersonAppInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: PersonAppCreate
  readonly update: never
}

/**
 * Operations on the App at `app` of a person app.
 *
 * - `get`: `GET /people/v2/people/{person_id}/person_apps/{person_app_id}/app`
 * - `getById`: `GET /people/v2/people/{person_id}/person_apps/{person_app_id}/app/{app_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const app: Ops.ToOneEdge<AppSpec, PersonAppIds> = /* @__PURE__ */ Make.edge(descriptor, "app", Table.app)
