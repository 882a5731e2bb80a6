/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const attendance_ = /* @__PURE__ */ define("groups", "Attendance", {
  path: "events/{event_id}/attendances",
  parameter: "attendance_id",
  attributes: { attended: "boolean", role: "string qo" },
  enums: { role: ["member", "leader", "visitor", "applicant"] },
  relationships: { person: "one Person", event: "one Event" },
  includes: { person: "one Person" },
  edges: { person: "one Person" },
  order: ["first_name", "last_name"]
})

const campus_ = /* @__PURE__ */ define("groups", "Campus", {
  path: "campuses",
  parameter: "campus_id",
  permits: "lg",
  attributes: { name: "string qo" },
  edges: { groups: "many Group u" },
  query: { id: "primary_key" }
})

const enrollment_ = /* @__PURE__ */ define("groups", "Enrollment", {
  path: "groups/{group_id}/enrollment",
  attributes: {
    auto_closed: "boolean",
    auto_closed_reason: "string",
    date_limit: "string",
    date_limit_reached: "boolean",
    member_limit: "integer",
    member_limit_reached: "boolean",
    status: "string",
    strategy: "string"
  },
  enums: { status: ["open", "closed", "full", "private"], strategy: ["request_to_join", "open_signup", "closed"] },
  open: ["status"],
  relationships: { group: "one Group" }
})

const event_ = /* @__PURE__ */ define("groups", "Event", {
  path: "events",
  parameter: "event_id",
  permits: "lg",
  attributes: {
    attendance_requests_enabled: "boolean",
    automated_reminder_enabled: "boolean",
    canceled: "boolean",
    canceled_at: "date_time",
    description: "string",
    ends_at: "date_time qo",
    image: "string",
    location_type_preference: "string",
    multi_day: "boolean",
    name: "string qo",
    reminders_sent: "boolean",
    reminders_sent_at: "date_time",
    repeating: "boolean",
    starts_at: "date_time qo",
    virtual_location_url: "string",
    visitors_count: "integer"
  },
  relationships: {
    attendance_submitter: "one Person",
    group: "one Group",
    location: "one Location",
    repeating_event: "one RepeatingEvent"
  },
  includes: { group: "one Group", location: "one Location" },
  edges: {
    attendances: "many Attendance",
    group: "one Group u",
    location: "one Location",
    notes: "many EventNote",
    rsvps: "many RSVP"
  },
  filter: {
    campus: { campus_id: "string" },
    canceled: {},
    group: { group_id: "string" },
    group_type: { group_type_id: "string" },
    my_groups: {},
    not_canceled: {},
    upcoming: {}
  },
  filters: { attendances: { attended: {} } }
})

const eventNote_ = /* @__PURE__ */ define("groups", "EventNote", {
  path: "events/{event_id}/notes",
  parameter: "event_note_id",
  attributes: { body: "string" },
  relationships: { annotatable: "one Annotatable", owner: "one Owner" },
  includes: { owner: "one Owner" },
  edges: { owner: "one Owner" }
})

const group_ = /* @__PURE__ */ define("groups", "Group", {
  path: "groups",
  parameter: "group_id",
  permits: "lgu",
  attributes: {
    archive_status: "string q",
    archived_at: "date_time",
    can_create_conversation: "boolean s",
    can_create_conversation_reason_code: "string s",
    chat_enabled: "boolean o",
    contact_email: "string o",
    created_at: "date_time o",
    description: "string",
    description_as_plain_text: "string",
    direct_messages_enabled: "boolean",
    events_listed: "boolean",
    events_visibility: "string",
    header_image: "json",
    leaders_can_search_people_database: "boolean",
    listed: "boolean o",
    location_type_preference: "string",
    members_are_confidential: "boolean o",
    memberships_count: "integer o",
    name: "string cuqo",
    public_church_center_web_url: "string",
    schedule: "string cu",
    tag_ids: "integer cus",
    virtual_location_url: "string",
    widget_status: "json s",
    group_type_id: "primary_key cuw",
    public_enrollment: "json cuw",
    publicly_display_meeting_schedule: "json cuw",
    publicly_visible: "json cuw"
  },
  enums: {
    archive_status: ["not_archived", "only", "include"],
    can_create_conversation_reason_code: ["chat_disabled", "group_archived", "non_member", "leaders_only"],
    events_visibility: ["public", "members"],
    location_type_preference: ["physical", "virtual"]
  },
  relationships: { group_type: "one GroupType cu", location: "one Location" },
  includes: { enrollment: "one Enrollment", group_type: "one GroupType", location: "one Location" },
  edges: {
    applications: "many GroupApplication",
    campuses: "many Campus",
    enrollment: "one Enrollment s",
    events: "many Event",
    group_type: "one GroupType",
    location: "one Location",
    memberships: "many Membership cud",
    my_membership: "one Membership ud",
    people: "many Person",
    resources: "many Resource",
    tags: "many Tag"
  },
  actions: {
    assign_campuses: { data: { campus_ids: "json" }, type: "GroupAssignCampuses", repeatable: true },
    disable_chat: { data: { confirm: "boolean" }, type: "GroupDisableChat", repeatable: true },
    duplicate: { data: {} },
    enable_chat: { data: { confirm: "boolean" }, type: "GroupEnableChat", repeatable: true }
  },
  order: ["enrollment_limit"],
  filter: {
    campus: { campus_id: "string" },
    enrollment: {},
    group: { group_id: "string" },
    group_type: { group_type_id: "string" },
    hidden: {},
    meeting_schedule: {},
    my_groups: {},
    people_database_searchable: {},
    published: {},
    tag: {}
  },
  filters: { events: { canceled: {}, not_canceled: {} }, resources: { leaders: {} } }
})

const groupApplication_ = /* @__PURE__ */ define("groups", "GroupApplication", {
  path: "group_applications",
  parameter: "group_application_id",
  permits: "lg",
  attributes: { applied_at: "date_time qo", message: "string", status: "string qo" },
  enums: { status: ["pending", "approved", "rejected"] },
  relationships: { group: "one Group", person: "one Person" },
  includes: { group: "one Group", person: "one Person" },
  edges: { group: "one Group u", person: "one Person" },
  actions: {
    approve: { data: {}, type: "GroupApplicationApproveAction", optional: { role: "string" } },
    reject: { data: {} }
  }
})

const groupType_ = /* @__PURE__ */ define("groups", "GroupType", {
  path: "group_types",
  parameter: "group_type_id",
  permits: "lg",
  textIds: true,
  attributes: {
    church_center_map_visible: "boolean",
    church_center_visible: "boolean",
    color: "string",
    default_group_settings: "json",
    description: "string",
    name: "string o",
    position: "integer o",
    public_church_center_web_url: "string"
  },
  edges: { events: "many Event", groups: "many Group u", resources: "many Resource" },
  query: { id: "primary_key" },
  filter: { church_center_visible: {}, not_church_center_visible: {} },
  filters: { events: { canceled: {}, not_canceled: {}, upcoming: {} } }
})

const location_ = /* @__PURE__ */ define("groups", "Location", {
  path: "events/{event_id}/location",
  parameter: "location_id",
  attributes: {
    display_preference: "string",
    full_formatted_address: "string",
    latitude: "float",
    longitude: "float",
    name: "string",
    radius: "integer",
    strategy: "string"
  },
  enums: { display_preference: ["hidden", "approximate", "exact"] },
  includes: { group: "one Group" },
  edges: { group: "one Group u" }
})

const membership_ = /* @__PURE__ */ define("groups", "Membership", {
  path: "groups/{group_id}/memberships",
  parameter: "membership_id",
  attributes: { joined_at: "date_time cuo", role: "string cuqo", person_id: "primary_key cw" },
  enums: { role: ["member", "leader"] },
  relationships: { group: "one Group", person: "one Person r" },
  includes: { person: "one Person" },
  edges: { group: "one Group u", person: "one Person" },
  order: ["first_name", "last_name"]
})

const organization_ = /* @__PURE__ */ define("groups", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: { name: "string", time_zone: "string" }
})

const owner_ = /* @__PURE__ */ define("groups", "Owner", {
  path: "events/{event_id}/notes/{event_note_id}/owner",
  parameter: "owner_id",
  attributes: { avatar_url: "string", first_name: "string", last_name: "string" }
})

const person_ = /* @__PURE__ */ define("groups", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lg",
  singles: { me: "me" },
  attributes: {
    addresses: "json",
    avatar_url: "string",
    child: "boolean s",
    created_at: "date_time",
    email_addresses: "json",
    first_name: "string qo",
    gender: "string",
    last_name: "string qo",
    permissions: "string",
    phone_numbers: "json"
  },
  enums: { permissions: ["administrator", "group_type_manager", "leader", "member", "no access"] },
  edges: { events: "many Event", groups: "many Group u", memberships: "many Membership ud" },
  filters: { events: { canceled: {}, not_canceled: {} } }
})

const rSVP_ = /* @__PURE__ */ define("groups", "RSVP", {
  path: "events/{event_id}/rsvps",
  attributes: { response: "string qo" },
  enums: { response: ["awaiting_response", "yes", "no", "maybe", "not_sent"] },
  relationships: { event: "one Event", group: "one Group", person: "one Person" }
})

const resource_ = /* @__PURE__ */ define("groups", "Resource", {
  path: "group_types/{group_type_id}/resources",
  parameter: "resource_id",
  attributes: {
    description: "string",
    last_updated: "date_time o",
    name: "string o",
    type: "string",
    visibility: "string"
  },
  enums: { visibility: ["leaders", "members"] },
  relationships: { created_by: "one Person" },
  edges: { download: "one Resource", visit: "one Resource" }
})

const tag_ = /* @__PURE__ */ define("groups", "Tag", {
  path: "groups/{group_id}/tags",
  parameter: "tag_id",
  attributes: { name: "string qo", position: "integer o" },
  relationships: { tag_group: "one TagGroup" },
  edges: { groups: "many Group u" },
  query: { id: "primary_key" }
})

const tagGroup_ = /* @__PURE__ */ define("groups", "TagGroup", {
  path: "tag_groups",
  parameter: "tag_group_id",
  permits: "lg",
  attributes: {
    display_publicly: "boolean",
    multiple_options_enabled: "boolean",
    name: "string qo",
    position: "integer o"
  },
  edges: { tags: "many Tag" },
  filter: { public: {} }
})

/**
 * An attendance.
 *
 * @internal
 */
export const attendance: Descriptor = /* @__PURE__ */ link(attendance_, [person_])

/**
 * A campus.
 *
 * @internal
 */
export const campus: Descriptor = /* @__PURE__ */ link(campus_, [])

/**
 * An enrollment.
 *
 * @internal
 */
export const enrollment: Descriptor = /* @__PURE__ */ link(enrollment_, [])

/**
 * An event.
 *
 * @internal
 */
export const event: Descriptor = /* @__PURE__ */ link(event_, [enrollment_, group_, groupType_, location_])

/**
 * An event note.
 *
 * @internal
 */
export const eventNote: Descriptor = /* @__PURE__ */ link(eventNote_, [owner_])

/**
 * A group.
 *
 * @internal
 */
export const group: Descriptor = /* @__PURE__ */ link(group_, [enrollment_, groupType_, location_])

/**
 * A group application.
 *
 * @internal
 */
export const groupApplication: Descriptor = /* @__PURE__ */ link(groupApplication_, [
  enrollment_,
  group_,
  groupType_,
  location_,
  person_
])

/**
 * A group type.
 *
 * @internal
 */
export const groupType: Descriptor = /* @__PURE__ */ link(groupType_, [])

/**
 * A location.
 *
 * @internal
 */
export const location: Descriptor = /* @__PURE__ */ link(location_, [enrollment_, group_, groupType_])

/**
 * A membership.
 *
 * @internal
 */
export const membership: Descriptor = /* @__PURE__ */ link(membership_, [person_])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * An owner.
 *
 * @internal
 */
export const owner: Descriptor = /* @__PURE__ */ link(owner_, [])

/**
 * A person.
 *
 * @internal
 */
export const person: Descriptor = /* @__PURE__ */ link(person_, [])

/**
 * A rsvp.
 *
 * @internal
 */
export const rSVP: Descriptor = /* @__PURE__ */ link(rSVP_, [])

/**
 * A resource.
 *
 * @internal
 */
export const resource: Descriptor = /* @__PURE__ */ link(resource_, [])

/**
 * A tag.
 *
 * @internal
 */
export const tag: Descriptor = /* @__PURE__ */ link(tag_, [])

/**
 * A tag group.
 *
 * @internal
 */
export const tagGroup: Descriptor = /* @__PURE__ */ link(tagGroup_, [])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  attendance,
  campus,
  enrollment,
  event,
  eventNote,
  group,
  groupApplication,
  groupType,
  location,
  membership,
  organization,
  owner,
  person,
  rSVP,
  resource,
  tag,
  tagGroup
]
