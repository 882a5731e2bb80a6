/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const attendee_ = /* @__PURE__ */ define("registrations", "Attendee", {
  path: "attendees",
  parameter: "attendee_id",
  permits: "lg",
  attributes: {
    active: "boolean",
    canceled: "boolean",
    complete: "boolean s",
    created_at: "date_time o",
    name: "string s",
    updated_at: "date_time",
    waitlisted: "boolean",
    waitlisted_at: "date_time"
  },
  includes: {
    emergency_contact: "one EmergencyContact",
    person: "one Person",
    registration: "one Registration",
    selection_type: "one SelectionType"
  },
  edges: {
    emergency_contact: "one EmergencyContact",
    person: "one Person",
    registration: "one Registration",
    selection_type: "one SelectionType"
  },
  query: { registration_id: "primary_key" }
})

const campus_ = /* @__PURE__ */ define("registrations", "Campus", {
  path: "campuses",
  parameter: "campus_id",
  permits: "lg",
  attributes: {
    city: "string",
    country: "string",
    created_at: "date_time",
    full_formatted_address: "string",
    name: "string",
    state: "string",
    street: "string",
    updated_at: "date_time",
    zip: "string"
  }
})

const category_ = /* @__PURE__ */ define("registrations", "Category", {
  path: "categories",
  parameter: "category_id",
  permits: "lg",
  attributes: { created_at: "date_time", name: "string", updated_at: "date_time" }
})

const emergencyContact_ = /* @__PURE__ */ define("registrations", "EmergencyContact", {
  path: "attendees/{attendee_id}/emergency_contact",
  parameter: "emergency_contact_id",
  attributes: { name: "string", phone_number: "string" }
})

const organization_ = /* @__PURE__ */ define("registrations", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: { created_at: "date_time", name: "string", updated_at: "date_time" }
})

const person_ = /* @__PURE__ */ define("registrations", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lg",
  singles: { me: "me" },
  attributes: { first_name: "string", last_name: "string", name: "string" }
})

const registration_ = /* @__PURE__ */ define("registrations", "Registration", {
  path: "registrations",
  parameter: "registration_id",
  permits: "lg",
  attributes: { created_at: "date_time o", updated_at: "date_time o" },
  includes: { created_by: "one Person", registrant_contact: "one Person" },
  edges: { created_by: "one Person", registrant_contact: "one Person" }
})

const selectionType_ = /* @__PURE__ */ define("registrations", "SelectionType", {
  path: "attendees/{attendee_id}/selection_type",
  parameter: "selection_type_id",
  attributes: {
    at_maximum_capacity: "boolean s",
    available_capacity: "integer s",
    created_at: "date_time",
    maximum_capacity: "integer",
    name: "string",
    price_cents: "integer",
    price_currency: "string s",
    price_currency_symbol: "string s",
    price_formatted: "string s",
    publicly_available: "boolean",
    updated_at: "date_time",
    waitlist: "boolean"
  }
})

const signup_ = /* @__PURE__ */ define("registrations", "Signup", {
  path: "signups",
  parameter: "signup_id",
  permits: "lg",
  attributes: {
    archived: "boolean",
    at_maximum_capacity: "boolean s",
    close_at: "date_time",
    closed: "boolean",
    created_at: "date_time o",
    description: "string",
    logo_url: "string",
    maximum_capacity: "integer",
    name: "string q",
    new_registration_url: "string",
    open: "boolean",
    open_at: "date_time",
    updated_at: "date_time o"
  },
  includes: {
    campuses: "many Campus",
    categories: "many Category",
    next_signup_time: "one SignupTime",
    selection_types: "many SelectionType",
    signup_location: "one SignupLocation",
    signup_times: "many SignupTime"
  },
  edges: {
    attendees: "many Attendee",
    campuses: "many Campus",
    categories: "many Category",
    next_signup_time: "one SignupTime",
    registrations: "many Registration",
    selection_types: "many SelectionType",
    signup_location: "one SignupLocation",
    signup_times: "many SignupTime"
  },
  query: { campuses: "string", categories: "string", id: "primary_key" },
  filter: { archived: {}, unarchived: {} },
  filters: {
    attendees: { active: {}, canceled: {}, waitlist: {} },
    selection_types: { publicly_available: {} },
    signup_times: { future: {}, past: {} }
  }
})

const signupLocation_ = /* @__PURE__ */ define("registrations", "SignupLocation", {
  path: "signups/{signup_id}/signup_location",
  parameter: "signup_location_id",
  attributes: {
    address_data: "json s",
    created_at: "date_time",
    formatted_address: "string",
    full_formatted_address: "string",
    latitude: "string",
    location_type: "string",
    longitude: "string",
    name: "string",
    subpremise: "string",
    updated_at: "date_time",
    url: "string"
  }
})

const signupTime_ = /* @__PURE__ */ define("registrations", "SignupTime", {
  path: "signups/{signup_id}/next_signup_time",
  parameter: "next_signup_time_id",
  attributes: {
    all_day: "boolean",
    created_at: "date_time",
    ends_at: "date_time",
    starts_at: "date_time",
    updated_at: "date_time"
  }
})

/**
 * An attendee.
 *
 * @internal
 */
export const attendee: Descriptor = /* @__PURE__ */ link(attendee_, [
  emergencyContact_,
  person_,
  registration_,
  selectionType_
])

/**
 * A campus.
 *
 * @internal
 */
export const campus: Descriptor = /* @__PURE__ */ link(campus_, [])

/**
 * A category.
 *
 * @internal
 */
export const category: Descriptor = /* @__PURE__ */ link(category_, [])

/**
 * An emergency contact.
 *
 * @internal
 */
export const emergencyContact: Descriptor = /* @__PURE__ */ link(emergencyContact_, [])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * A person.
 *
 * @internal
 */
export const person: Descriptor = /* @__PURE__ */ link(person_, [])

/**
 * A registration.
 *
 * @internal
 */
export const registration: Descriptor = /* @__PURE__ */ link(registration_, [person_])

/**
 * A selection type.
 *
 * @internal
 */
export const selectionType: Descriptor = /* @__PURE__ */ link(selectionType_, [])

/**
 * A signup.
 *
 * @internal
 */
export const signup: Descriptor = /* @__PURE__ */ link(signup_, [
  campus_,
  category_,
  selectionType_,
  signupLocation_,
  signupTime_
])

/**
 * A signup location.
 *
 * @internal
 */
export const signupLocation: Descriptor = /* @__PURE__ */ link(signupLocation_, [])

/**
 * A signup time.
 *
 * @internal
 */
export const signupTime: Descriptor = /* @__PURE__ */ link(signupTime_, [])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  attendee,
  campus,
  category,
  emergencyContact,
  organization,
  person,
  registration,
  selectionType,
  signup,
  signupLocation,
  signupTime
]
