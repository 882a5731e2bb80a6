/**
 * A signup of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { AttendeeSpec } from "./Attendee.ts"
import type { CampusSpec } from "./Campus.ts"
import type { CategorySpec } from "./Category.ts"
import type { RegistrationSpec } from "./Registration.ts"
import type { SelectionTypeSpec } from "./SelectionType.ts"
import type { SignupLocationSpec } from "./SignupLocation.ts"
import type { SignupTimeSpec } from "./SignupTime.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a signup as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SignupSpec> = Table.signup as Descriptor<SignupSpec>

/**
 * The id of a signup. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupId = Id<"registrations/Signup">

/**
 * A signup of Planning Center Registrations.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Signup {
  readonly type: "Signup"
  readonly id: SignupId
  readonly archived: boolean | null
  readonly close_at: DateTime.Utc | null
  readonly closed: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly logo_url: string | null
  readonly maximum_capacity: number | null
  readonly name: string | null
  readonly new_registration_url: string | null
  readonly open: boolean | null
  readonly open_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SignupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a signup.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSparse {
  readonly at_maximum_capacity: boolean | null
}

/**
 * The resources that each include of a signup gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupIncludes {
  readonly campuses: ReadonlyArray<CampusSpec>
  readonly categories: ReadonlyArray<CategorySpec>
  readonly next_signup_time: SignupTimeSpec
  readonly selection_types: ReadonlyArray<SelectionTypeSpec>
  readonly signup_location: SignupLocationSpec
  readonly signup_times: ReadonlyArray<SignupTimeSpec>
}

/**
 * The names that `include` accepts for a signup. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupInclude =
  | "campuses"
  | "categories"
  | "next_signup_time"
  | "selection_types"
  | "signup_location"
  | "signup_times"

/**
 * The conditions that a list of signups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupWhere {
  readonly campuses?: WhereString
  readonly categories?: WhereString
  readonly id?: WhereIds
  readonly name?: WhereString
}

/**
 * The names that a list of signups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SignupOrder =
  | "created_at"
  | "updated_at"

/**
 * The named filters of the list of signups.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupFilter {
  readonly archived?: boolean
  readonly unarchived?: boolean
}

/**
 * All types of a signup together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignupSpec {
  readonly type: "Signup"
  readonly resource: Signup
  readonly sparse: SignupSparse
  readonly includes: SignupIncludes
  readonly include: SignupInclude
  readonly where: SignupWhere
  readonly order: SignupOrder
  readonly filter: SignupFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a signup by its id.
 *
 * `GET /registrations/v2/signups/{signup_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SignupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many signups by their ids, each in a request of its own.
 *
 * `GET /registrations/v2/signups/{signup_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SignupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of signups.
 *
 * `GET /registrations/v2/signups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SignupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all signups as a stream, page by page.
 *
 * `GET /registrations/v2/signups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SignupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts signups without reading them.
 *
 * `GET /registrations/v2/signups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SignupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `attendees` of a signup.
 *
 * - `list`, `stream`, `count`: `GET /registrations/v2/signups/{signup_id}/attendees`
 * - `get`: `GET /registrations/v2/signups/{signup_id}/attendees/{attendee_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attendees: Ops.ToManyEdge<
  AttendeeSpec,
  { readonly active?: boolean; readonly canceled?: boolean; readonly waitlist?: boolean },
  SignupId
> = /* @__PURE__ */ Make.edge(descriptor, "attendees", Table.attendee)

/**
 * Operations on the `campuses` of a signup.
 *
 * - `list`, `stream`, `count`: `GET /registrations/v2/signups/{signup_id}/campuses`
 * - `get`: `GET /registrations/v2/signups/{signup_id}/campuses/{campus_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const campuses: Ops.ToManyEdge<CampusSpec, Nothing, SignupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "campuses",
  Table.campus
)

/**
 * Operations on the `categories` of a signup.
 *
 * - `list`, `stream`, `count`: `GET /registrations/v2/signups/{signup_id}/categories`
 * - `get`: `GET /registrations/v2/signups/{signup_id}/categories/{category_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const categories: Ops.ToManyEdge<CategorySpec, Nothing, SignupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "categories",
  Table.category
)

/**
 * Operations on the SignupTime at `next_signup_time` of a signup.
 *
 * - `get`: `GET /registrations/v2/signups/{signup_id}/next_signup_time`
 * - `getById`: `GET /registrations/v2/signups/{signup_id}/next_signup_time/{next_signup_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const next_signup_time: Ops.ToOneEdge<SignupTimeSpec, SignupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "next_signup_time",
  Table.signupTime
)

/**
 * Operations on the `registrations` of a signup.
 *
 * - `list`, `stream`, `count`: `GET /registrations/v2/signups/{signup_id}/registrations`
 * - `get`: `GET /registrations/v2/signups/{signup_id}/registrations/{registration_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const registrations: Ops.ToManyEdge<RegistrationSpec, Nothing, SignupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "registrations",
  Table.registration
)

/**
 * Operations on the `selection_types` of a signup.
 *
 * - `list`, `stream`, `count`: `GET /registrations/v2/signups/{signup_id}/selection_types`
 * - `get`: `GET /registrations/v2/signups/{signup_id}/selection_types/{selection_type_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const selection_types: Ops.ToManyEdge<SelectionTypeSpec, { readonly publicly_available?: boolean }, SignupId> =
  /* @__PURE__ */ Make.edge(descriptor, "selection_types", Table.selectionType)

/**
 * Operations on the SignupLocation at `signup_location` of a signup.
 *
 * - `get`: `GET /registrations/v2/signups/{signup_id}/signup_location`
 * - `getById`: `GET /registrations/v2/signups/{signup_id}/signup_location/{signup_location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const signup_location: Ops.ToOneEdge<SignupLocationSpec, SignupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "signup_location",
  Table.signupLocation
)

/**
 * Operations on the `signup_times` of a signup.
 *
 * - `list`, `stream`, `count`: `GET /registrations/v2/signups/{signup_id}/signup_times`
 * - `get`: `GET /registrations/v2/signups/{signup_id}/signup_times/{next_signup_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const signup_times: Ops.ToManyEdge<
  SignupTimeSpec,
  { readonly future?: boolean; readonly past?: boolean },
  SignupId
> = /* @__PURE__ */ Make.edge(descriptor, "signup_times", Table.signupTime)
