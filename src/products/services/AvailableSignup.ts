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
 * The description of an available signup as data: attributes, relationships, includes and edges.
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
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AvailableSignupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an available signup.
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
 * The resources that each include of an available signup gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableSignupIncludes {
  readonly signup_sheets: ReadonlyArray<SignupSheetSpec>
}

/**
 * The names that `include` accepts for an available signup. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type AvailableSignupInclude =
  | "signup_sheets"
  | "signup_sheets.scheduled_people"

/**
 * The ids in the path of an available signup. Its own id comes last.
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
 * Operations on the `signup_sheets` of an available signup.
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
