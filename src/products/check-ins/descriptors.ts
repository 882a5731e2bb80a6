/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const attendanceType_ = /* @__PURE__ */ define("check-ins", "AttendanceType", {
  path: "events/{event_id}/attendance_types",
  parameter: "attendance_type_id",
  attributes: {
    color: "string cu",
    created_at: "date_time cu",
    limit: "integer cu",
    name: "string cuq",
    updated_at: "date_time cu",
    event_id: "primary_key cuw"
  },
  relationships: { event: "one Event cu" },
  includes: { event: "one Event" },
  edges: { event: "one Event", headcounts: "many Headcount" },
  query: { id: "primary_key" }
})

const checkIn_ = /* @__PURE__ */ define("check-ins", "CheckIn", {
  path: "check_ins",
  parameter: "check_in_id",
  permits: "lg",
  attributes: {
    checked_out_at: "date_time o",
    confirmed: "boolean cu",
    confirmed_at: "date_time",
    created_at: "date_time qo",
    emergency_contact_name: "string",
    emergency_contact_phone_number: "string",
    first_name: "string o",
    kind: "string",
    last_name: "string o",
    medical_notes: "string",
    number: "integer o",
    one_time_guest: "boolean",
    security_code: "string q",
    updated_at: "date_time qo",
    person_id: "primary_key cw",
    check_in_times: "json cw",
    event_id: "primary_key cw"
  },
  enums: { kind: ["Regular", "Guest", "Volunteer"] },
  open: ["kind"],
  relationships: { event_period: "one EventPeriod", person: "one Person" },
  includes: {
    check_in_times: "many CheckInTime",
    checked_in_at: "one Station",
    checked_in_by: "one Person",
    checked_out_by: "one Person",
    event: "one Event",
    event_period: "one EventPeriod",
    event_times: "many EventTime",
    locations: "many Location",
    options: "many Option",
    person: "one Person"
  },
  edges: {
    check_in_group: "one CheckInGroup",
    check_in_times: "many CheckInTime",
    checked_in_at: "one Station",
    checked_in_by: "one Person",
    checked_out_by: "one Person",
    event: "one Event",
    event_period: "one EventPeriod",
    event_times: "many EventTime",
    locations: "many Location",
    options: "many Option",
    person: "one Person"
  },
  query: { account_center_person_id: "primary_key", event_id: "primary_key", location_ids: "primary_key" },
  filter: {
    attendee: {},
    checked_out: {},
    first_time: {},
    guest: {},
    not_checked_out: {},
    not_one_time_guest: {},
    one_time_guest: {},
    regular: {},
    volunteer: {}
  }
})

const checkInGroup_ = /* @__PURE__ */ define("check-ins", "CheckInGroup", {
  path: "stations/{station_id}/check_in_groups",
  parameter: "check_in_group_id",
  attributes: {
    check_ins_count: "integer",
    created_at: "date_time",
    name_labels_count: "integer",
    print_status: "string",
    security_labels_count: "integer",
    updated_at: "date_time"
  },
  enums: { print_status: ["ready"] },
  open: ["print_status"],
  includes: { check_ins: "many CheckIn", event_period: "one EventPeriod", print_station: "one Station" },
  edges: { check_ins: "many CheckIn", event_period: "one EventPeriod", print_station: "one Station" }
})

const checkInTime_ = /* @__PURE__ */ define("check-ins", "CheckInTime", {
  path: "check_ins/{check_in_id}/check_in_times",
  parameter: "check_in_time_id",
  attributes: { alerts: "json", has_validated: "boolean", kind: "string", services_integrated: "boolean" },
  relationships: {
    event_time: "one EventTime",
    location: "one Location",
    check_in: "one CheckIn",
    pre_check: "one PreCheck"
  }
})

const event_ = /* @__PURE__ */ define("check-ins", "Event", {
  path: "events",
  parameter: "event_id",
  permits: "lg",
  attributes: {
    app_source: "string s",
    archived_at: "date_time",
    created_at: "date_time o",
    enable_services_integration: "boolean",
    frequency: "string",
    integration_key: "string",
    location_times_enabled: "boolean",
    name: "string qo",
    pre_select_enabled: "boolean cu",
    updated_at: "date_time",
    allow_self_check_in: "json cuw",
    honor_show_at_time_on_cc: "json cuw",
    minimize_check_out_barcode: "json cuw"
  },
  relationships: { campuses: "many Campus" },
  includes: { attendance_types: "many AttendanceType", event_periods: "many EventPeriod" },
  edges: {
    attendance_types: "many AttendanceType",
    check_ins: "many CheckIn",
    current_event_times: "many EventTime",
    event_labels: "many EventLabel",
    event_periods: "many EventPeriod",
    integration_links: "many IntegrationLink",
    locations: "many Location",
    person_events: "many PersonEvent"
  },
  query: { id: "primary_key", registration_event_id: "primary_key" },
  filter: { archived: {}, for_campus: {}, for_headcounts: {}, for_registrations: {}, not_archived: {} },
  filters: {
    check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    },
    locations: { locations: {}, root: {} }
  }
})

const eventLabel_ = /* @__PURE__ */ define("check-ins", "EventLabel", {
  path: "events/{event_id}/event_labels",
  parameter: "event_label_id",
  attributes: {
    created_at: "date_time",
    for_guest: "boolean",
    for_regular: "boolean",
    for_volunteer: "boolean",
    quantity: "integer",
    updated_at: "date_time"
  },
  includes: { event: "one Event", label: "one Label" },
  edges: { event: "one Event", label: "one Label" }
})

const eventPeriod_ = /* @__PURE__ */ define("check-ins", "EventPeriod", {
  path: "check_ins/{check_in_id}/event_period",
  parameter: "event_period_id",
  attributes: {
    created_at: "date_time",
    ends_at: "date_time q",
    guest_count: "integer",
    note: "string",
    regular_count: "integer",
    starts_at: "date_time qo",
    updated_at: "date_time",
    volunteer_count: "integer"
  },
  relationships: { event: "one Event" },
  includes: { event: "one Event", event_times: "many EventTime" },
  edges: {
    check_ins: "many CheckIn",
    event: "one Event",
    event_times: "many EventTime",
    location_event_periods: "many LocationEventPeriod"
  },
  filters: {
    check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    },
    event_times: { available: {} }
  }
})

const eventTime_ = /* @__PURE__ */ define("check-ins", "EventTime", {
  path: "event_times",
  parameter: "event_time_id",
  permits: "lg",
  attributes: {
    created_at: "date_time q",
    day_of_week: "integer",
    guest_count: "integer",
    hides_at: "date_time",
    hour: "integer",
    minute: "integer",
    name: "string",
    regular_count: "integer",
    shows_at: "date_time o",
    starts_at: "date_time o",
    total_count: "integer",
    updated_at: "date_time q",
    volunteer_count: "integer"
  },
  relationships: { event: "one Event", event_period: "one EventPeriod" },
  includes: { event: "one Event", event_period: "one EventPeriod", headcounts: "many Headcount" },
  edges: {
    available_locations: "many Location",
    check_ins: "many CheckIn",
    event: "one Event",
    event_period: "one EventPeriod",
    headcounts: "many Headcount",
    location_event_times: "many LocationEventTime"
  },
  filters: {
    available_locations: { for_current_station: {} },
    check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    }
  }
})

const headcount_ = /* @__PURE__ */ define("check-ins", "Headcount", {
  path: "headcounts",
  parameter: "headcount_id",
  permits: "lg",
  attributes: {
    created_at: "date_time qo",
    total: "integer cuo",
    updated_at: "date_time qo",
    attendance_type_id: "primary_key cuw"
  },
  relationships: { event_time: "one EventTime", attendance_type: "one AttendanceType cu" },
  includes: { attendance_type: "one AttendanceType", event_time: "one EventTime" },
  edges: { attendance_type: "one AttendanceType", event_time: "one EventTime" }
})

const integrationLink_ = /* @__PURE__ */ define("check-ins", "IntegrationLink", {
  path: "integration_links",
  parameter: "integration_link_id",
  permits: "lg",
  attributes: {
    remote_app: "string",
    remote_gid: "string q",
    remote_id: "string",
    remote_type: "string",
    sync_future_assignment_types: "boolean"
  },
  relationships: { local: "one Local" }
})

const label_ = /* @__PURE__ */ define("check-ins", "Label", {
  path: "labels",
  parameter: "label_id",
  permits: "lg",
  attributes: {
    created_at: "date_time",
    name: "string",
    prints_for: "string",
    roll: "string",
    updated_at: "date_time",
    xml: "string"
  },
  edges: { event_labels: "many EventLabel", location_labels: "many LocationLabel" }
})

const location_ = /* @__PURE__ */ define("check-ins", "Location", {
  path: "check_ins/{check_in_id}/locations",
  parameter: "location_id",
  attributes: {
    age_max_in_months: "integer",
    age_min_in_months: "integer",
    age_on: "date",
    age_range_by: "string",
    attendees_per_volunteer: "integer",
    child_or_adult: "string",
    created_at: "date_time",
    effective_date: "date",
    gender: "string",
    grade_max: "integer",
    grade_min: "integer",
    kind: "string o",
    max_occupancy: "integer",
    milestone: "string u",
    min_volunteers: "integer",
    name: "string o",
    opened: "boolean",
    position: "integer o",
    questions: "json",
    updated_at: "date_time",
    distribute_evenly: "json uw",
    distribution: "json uw",
    prefer_recent_location: "json uw"
  },
  relationships: { parent: "one Parent>Location" },
  includes: { event: "one Event", locations: "many Location", options: "many Option", parent: "one Location" },
  edges: {
    check_ins: "many CheckIn",
    event: "one Event",
    integration_links: "many IntegrationLink",
    location_event_periods: "many LocationEventPeriod",
    location_event_times: "many LocationEventTime",
    location_labels: "many LocationLabel",
    locations: "many Location",
    options: "many Option",
    parent: "one Location"
  },
  filters: {
    check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    }
  }
})

const locationEventPeriod_ = /* @__PURE__ */ define("check-ins", "LocationEventPeriod", {
  path: "check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods",
  parameter: "location_event_period_id",
  attributes: {
    created_at: "date_time",
    guest_count: "integer",
    regular_count: "integer",
    updated_at: "date_time",
    volunteer_count: "integer"
  },
  includes: { event_period: "one EventPeriod", location: "one Location" },
  edges: { check_ins: "many CheckIn", event_period: "one EventPeriod", location: "one Location" },
  filters: {
    check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    }
  }
})

const locationEventTime_ = /* @__PURE__ */ define("check-ins", "LocationEventTime", {
  path: "event_times/{event_time_id}/location_event_times",
  parameter: "location_event_time_id",
  attributes: {
    created_at: "date_time q",
    guest_count: "integer",
    regular_count: "integer",
    updated_at: "date_time q",
    volunteer_count: "integer"
  },
  includes: { event_time: "one EventTime", location: "one Location" },
  edges: { check_ins: "many CheckIn", event_time: "one EventTime", location: "one Location" },
  filters: {
    check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    }
  }
})

const locationLabel_ = /* @__PURE__ */ define("check-ins", "LocationLabel", {
  path: "labels/{label_id}/location_labels",
  parameter: "location_label_id",
  attributes: {
    created_at: "date_time",
    for_guest: "boolean",
    for_regular: "boolean",
    for_volunteer: "boolean",
    quantity: "integer",
    updated_at: "date_time"
  },
  includes: { label: "one Label", location: "one Location" },
  edges: { label: "one Label", location: "one Location" }
})

const option_ = /* @__PURE__ */ define("check-ins", "Option", {
  path: "options",
  parameter: "option_id",
  permits: "lg",
  attributes: { body: "string", created_at: "date_time", quantity: "integer", updated_at: "date_time" },
  includes: { label: "one Label" },
  edges: { check_ins: "many CheckIn", label: "one Label" }
})

const organization_ = /* @__PURE__ */ define("check-ins", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: {
    avatar_url: "string",
    created_at: "date_time",
    daily_check_ins: "integer",
    date_format_pattern: "string",
    name: "string",
    time_zone: "string",
    updated_at: "date_time"
  }
})

const pass_ = /* @__PURE__ */ define("check-ins", "Pass", {
  path: "passes",
  parameter: "pass_id",
  permits: "lg",
  attributes: {
    code: "string cuq",
    created_at: "date_time",
    kind: "string cu",
    send_to: "string cu",
    updated_at: "date_time"
  },
  enums: { kind: ["barcode", "pkpass"] },
  includes: { person: "one Person" },
  edges: { person: "one Person" }
})

const person_ = /* @__PURE__ */ define("check-ins", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lg",
  singles: { me: "me" },
  attributes: {
    addresses: "json",
    avatar_url: "string",
    birthdate: "date",
    check_in_count: "integer o",
    child: "boolean",
    created_at: "date_time",
    demographic_avatar_url: "string",
    email_addresses: "json",
    first_name: "string o",
    gender: "string",
    grade: "integer",
    headcounter: "boolean q",
    ignore_filters: "boolean q",
    last_checked_in_at: "date_time o",
    last_name: "string o",
    medical_notes: "string",
    middle_name: "string",
    name: "string",
    name_prefix: "string",
    name_suffix: "string",
    passed_background_check: "boolean",
    permission: "string q",
    phone_numbers: "json",
    search_name: "string q",
    top_permission: "string",
    updated_at: "date_time"
  },
  includes: { organization: "one Organization" },
  edges: {
    check_ins: "many CheckIn",
    organization: "one Organization",
    passes: "many Pass",
    person_events: "many PersonEvent"
  },
  filters: {
    check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    }
  }
})

const personEvent_ = /* @__PURE__ */ define("check-ins", "PersonEvent", {
  path: "events/{event_id}/person_events",
  parameter: "person_event_id",
  attributes: { check_in_count: "integer", created_at: "date_time", updated_at: "date_time" },
  includes: { event: "one Event", first_check_in: "one CheckIn", last_check_in: "one CheckIn", person: "one Person" },
  edges: { event: "one Event", first_check_in: "one CheckIn", last_check_in: "one CheckIn", person: "one Person" }
})

const preCheck_ = /* @__PURE__ */ define("check-ins", "PreCheck", {
  path: "pre_checks",
  parameter: "pre_check_id"
})

const rosterListPerson_ = /* @__PURE__ */ define("check-ins", "RosterListPerson", {
  path: "roster_list_people",
  parameter: "roster_list_person_id",
  attributes: {
    birthdate: "date_time",
    demographic_avatar_url: "string",
    first_name: "string",
    gender: "string",
    grade: "string",
    last_name: "string",
    medical_notes: "string",
    name: "string"
  }
})

const station_ = /* @__PURE__ */ define("check-ins", "Station", {
  path: "stations",
  parameter: "station_id",
  permits: "lg",
  attributes: {
    check_in_count: "integer s",
    closes_at: "date_time s",
    created_at: "date_time",
    input_type: "string",
    input_type_options: "string",
    mode: "integer",
    name: "string",
    next_shows_at: "date_time s",
    online: "boolean s",
    open_for_check_in: "boolean s",
    timeout_seconds: "integer",
    updated_at: "date_time"
  },
  enums: { input_type: ["scanner", "keypad"], input_type_options: ["all_input_types", "only_keypad", "only_scanner"] },
  includes: { event: "one Event", location: "one Location", print_station: "one Station", theme: "one Theme" },
  edges: {
    check_in_groups: "many CheckInGroup",
    checked_in_at_check_ins: "many CheckIn",
    event: "one Event",
    location: "one Location",
    print_station: "one Station",
    theme: "one Theme"
  },
  filters: {
    check_in_groups: { canceled: {}, printed: {}, ready: {}, skipped: {} },
    checked_in_at_check_ins: {
      attendee: {},
      checked_out: {},
      first_time: {},
      guest: {},
      not_checked_out: {},
      not_one_time_guest: {},
      one_time_guest: {},
      regular: {},
      volunteer: {}
    }
  }
})

const theme_ = /* @__PURE__ */ define("check-ins", "Theme", {
  path: "themes",
  parameter: "theme_id",
  permits: "lg",
  attributes: {
    background_color: "string",
    color: "string",
    created_at: "date_time",
    image: "string",
    image_thumbnail: "string",
    mode: "string",
    name: "string",
    text_color: "string",
    updated_at: "date_time"
  }
})

/**
 * An attendance type.
 *
 * @internal
 */
export const attendanceType: Descriptor = /* @__PURE__ */ link(attendanceType_, [event_, eventPeriod_])

/**
 * A check in.
 *
 * @internal
 */
export const checkIn: Descriptor = /* @__PURE__ */ link(checkIn_, [
  attendanceType_,
  checkInTime_,
  event_,
  eventPeriod_,
  eventTime_,
  headcount_,
  label_,
  location_,
  option_,
  organization_,
  person_,
  station_,
  theme_
])

/**
 * A check in group.
 *
 * @internal
 */
export const checkInGroup: Descriptor = /* @__PURE__ */ link(checkInGroup_, [
  checkIn_,
  checkInTime_,
  event_,
  eventPeriod_,
  eventTime_,
  location_,
  option_,
  person_,
  station_,
  theme_
])

/**
 * A check in time.
 *
 * @internal
 */
export const checkInTime: Descriptor = /* @__PURE__ */ link(checkInTime_, [])

/**
 * An event.
 *
 * @internal
 */
export const event: Descriptor = /* @__PURE__ */ link(event_, [attendanceType_, eventPeriod_, eventTime_])

/**
 * An event label.
 *
 * @internal
 */
export const eventLabel: Descriptor = /* @__PURE__ */ link(eventLabel_, [attendanceType_, event_, eventPeriod_, label_])

/**
 * An event period.
 *
 * @internal
 */
export const eventPeriod: Descriptor = /* @__PURE__ */ link(eventPeriod_, [
  attendanceType_,
  event_,
  eventTime_,
  headcount_
])

/**
 * An event time.
 *
 * @internal
 */
export const eventTime: Descriptor = /* @__PURE__ */ link(eventTime_, [
  attendanceType_,
  event_,
  eventPeriod_,
  headcount_
])

/**
 * A headcount.
 *
 * @internal
 */
export const headcount: Descriptor = /* @__PURE__ */ link(headcount_, [
  attendanceType_,
  event_,
  eventPeriod_,
  eventTime_
])

/**
 * An integration link.
 *
 * @internal
 */
export const integrationLink: Descriptor = /* @__PURE__ */ link(integrationLink_, [])

/**
 * A label.
 *
 * @internal
 */
export const label: Descriptor = /* @__PURE__ */ link(label_, [])

/**
 * A location.
 *
 * @internal
 */
export const location: Descriptor = /* @__PURE__ */ link(location_, [
  attendanceType_,
  event_,
  eventPeriod_,
  label_,
  option_
])

/**
 * A location event period.
 *
 * @internal
 */
export const locationEventPeriod: Descriptor = /* @__PURE__ */ link(locationEventPeriod_, [
  event_,
  eventPeriod_,
  eventTime_,
  location_,
  option_
])

/**
 * A location event time.
 *
 * @internal
 */
export const locationEventTime: Descriptor = /* @__PURE__ */ link(locationEventTime_, [
  event_,
  eventPeriod_,
  eventTime_,
  headcount_,
  location_,
  option_
])

/**
 * A location label.
 *
 * @internal
 */
export const locationLabel: Descriptor = /* @__PURE__ */ link(locationLabel_, [event_, label_, location_, option_])

/**
 * An option.
 *
 * @internal
 */
export const option: Descriptor = /* @__PURE__ */ link(option_, [label_])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * A pass.
 *
 * @internal
 */
export const pass: Descriptor = /* @__PURE__ */ link(pass_, [organization_, person_])

/**
 * A person.
 *
 * @internal
 */
export const person: Descriptor = /* @__PURE__ */ link(person_, [organization_])

/**
 * A person event.
 *
 * @internal
 */
export const personEvent: Descriptor = /* @__PURE__ */ link(personEvent_, [
  attendanceType_,
  checkIn_,
  checkInTime_,
  event_,
  eventPeriod_,
  eventTime_,
  location_,
  option_,
  organization_,
  person_,
  station_
])

/**
 * A pre check.
 *
 * @internal
 */
export const preCheck: Descriptor = /* @__PURE__ */ link(preCheck_, [])

/**
 * A roster list person.
 *
 * @internal
 */
export const rosterListPerson: Descriptor = /* @__PURE__ */ link(rosterListPerson_, [])

/**
 * A station.
 *
 * @internal
 */
export const station: Descriptor = /* @__PURE__ */ link(station_, [
  attendanceType_,
  event_,
  eventPeriod_,
  location_,
  option_,
  theme_
])

/**
 * A theme.
 *
 * @internal
 */
export const theme: Descriptor = /* @__PURE__ */ link(theme_, [])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  attendanceType,
  checkIn,
  checkInGroup,
  checkInTime,
  event,
  eventLabel,
  eventPeriod,
  eventTime,
  headcount,
  integrationLink,
  label,
  location,
  locationEventPeriod,
  locationEventTime,
  locationLabel,
  option,
  organization,
  pass,
  person,
  personEvent,
  preCheck,
  rosterListPerson,
  station,
  theme
]
