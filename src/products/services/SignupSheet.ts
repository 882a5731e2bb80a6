/**
 * A signup sheet of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { ScheduledPersonSpec } from "./ScheduledPerson.ts"
import type { SignupSheetMetadataSpec } from "./SignupSheetMetadata.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a signup sheet as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SignupSheetSpec> = Table.signupSheet as Descriptor<SignupSheetSpec>

/**
 * The id of a signup sheet. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupSheetId = Id<"services/SignupSheet">

/**
 * A signup sheet of Planning Center Services.
 *
 * It is reached through `AvailableSignup.signup_sheets`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheet {
  readonly type: "SignupSheet"
  readonly id: SignupSheetId
  readonly display_times: string | null
  readonly group_key: string | null
  readonly plan_title: string | null
  readonly position_name: string | null
  readonly sort_date: DateTime.Utc | null
  readonly sort_index: number | null
  readonly team_name: string | null
  readonly title: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SignupSheetRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a signup sheet.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetRelationships {
  readonly plan?: ToOne<"Plan">
  readonly team_position?: ToOne<"TeamPosition">
  readonly team?: ToOne<"Team">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a signup sheet gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetIncludes {
  readonly scheduled_people: ReadonlyArray<ScheduledPersonSpec>
  readonly signup_sheet_metadata: ReadonlyArray<SignupSheetMetadataSpec>
}

/**
 * The names that `include` accepts for a signup sheet. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupSheetInclude =
  | "scheduled_people"
  | "signup_sheet_metadata"

/**
 * The ids in the path of a signup sheet. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetIds {
  readonly person_id: Id<"people/Person">
  readonly available_signup_id: Id<"services/AvailableSignup">
  readonly signup_sheet_id: SignupSheetId
}

/**
 * All types of a signup sheet together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSheetSpec {
  readonly type: "SignupSheet"
  readonly resource: SignupSheet
  readonly sparse: {}
  readonly includes: SignupSheetIncludes
  readonly include: SignupSheetInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Runs `accept` on a signup sheet.
 *
 * `POST /services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/accept`
 *
 * @category actions
 * @since 0.1.0
 */
export const accept: Ops.Act<SignupSheetIds> = /* @__PURE__ */ Make.action(descriptor, "accept")

/**
 * Operations on the `scheduled_people` of a signup sheet.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/scheduled_people`
 * - `get`: `GET /services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/scheduled_people/{scheduled_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const scheduled_people: Ops.ToManyEdge<ScheduledPersonSpec, Nothing, SignupSheetIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "scheduled_people",
  Table.scheduledPerson
)

/**
 * Operations on the `signup_sheet_metadata` of a signup sheet.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/signup_sheet_metadata`
 * - `get`: `GET /services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/signup_sheet_metadata/{id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const signup_sheet_metadata: Ops.ToManyEdge<SignupSheetMetadataSpec, Nothing, SignupSheetIds> =
  /* @__PURE__ */ Make.edge(descriptor, "signup_sheet_metadata", Table.signupSheetMetadata)
