/**
 * An available signup of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { SignupSheetSpec } from "./SignupSheet.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of an available signup, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AvailableSignupSpec> = Table.availableSignup as Descriptor<AvailableSignupSpec>

/**
 * The id of an available signup. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AvailableSignupId = Id<"services/AvailableSignup">

/**
 * An available signup of Planning Center Services.
 *
 * It is reached through `Person.available_signups`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableSignup {
  readonly type: "AvailableSignup"
  readonly id: AvailableSignupId
  readonly organization_name: string | null
  readonly planning_center_url: string | null
  readonly service_type_name: string | null
  readonly signups_available: boolean | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: AvailableSignupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that an available signup carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableSignupRelationships {
  readonly organization?: ToOne<"Organization">
  readonly person?: ToOne<"Person">
  readonly service_type?: ToOne<"ServiceType">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of an available signup gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableSignupIncludes {
  readonly signup_sheets: ReadonlyArray<SignupSheetSpec>
}

/**
 * What can be included with an available signup; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type AvailableSignupInclude =
  | "signup_sheets"
  | "signup_sheets.scheduled_people"

/**
 * The ids on the path to an available signup, its own one last.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableSignupIds {
  readonly person_id: Id<"people/Person">
  readonly available_signup_id: AvailableSignupId
}

/**
 * All types of an available signup together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableSignupSpec {
  readonly type: "AvailableSignup"
  readonly resource: AvailableSignup
  readonly sparse: {}
  readonly includes: AvailableSignupIncludes
  readonly include: AvailableSignupInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * The `signup_sheets` of an available signup.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets`
 * - `get`: `GET /services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const signup_sheets: Ops.ToManyEdge<SignupSheetSpec, Nothing, AvailableSignupIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "signup_sheets",
  Table.signupSheet
)
