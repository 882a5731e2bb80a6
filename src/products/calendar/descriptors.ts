/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const attachment_ = /* @__PURE__ */ define("calendar", "Attachment", {
  path: "attachments",
  parameter: "attachment_id",
  permits: "lg",
  attributes: {
    content_type: "string qo",
    created_at: "date_time qo",
    description: "string qo",
    file_size: "integer qo",
    name: "string qo",
    updated_at: "date_time qo",
    url: "string"
  },
  relationships: { event: "one Event" },
  includes: { event: "one Event" },
  edges: { event: "one Event" }
})

const calendar_ = /* @__PURE__ */ define("calendar", "Calendar", {
  path: "calendars",
  parameter: "calendar_id",
  permits: "lg",
  attributes: {
    access: "string",
    access_restricted: "boolean cu",
    color: "string cu",
    created_at: "date_time",
    default: "boolean",
    description: "string cu",
    name: "string cuo",
    updated_at: "date_time"
  },
  enums: {
    color: [
      "blue",
      "aqua",
      "teal",
      "green",
      "yellow",
      "orange",
      "pink",
      "purple",
      "magenta",
      "indigo",
      "aqua_bold",
      "teal_bold",
      "orange_bold",
      "magenta_bold"
    ]
  },
  edges: { events: "many Event" }
})

const conflict_ = /* @__PURE__ */ define("calendar", "Conflict", {
  path: "conflicts",
  parameter: "conflict_id",
  permits: "lg",
  attributes: { created_at: "date_time", note: "string", resolved_at: "date_time o", updated_at: "date_time" },
  relationships: { resource: "one Resource", resolved_by: "one Person", winner: "one Event" },
  includes: { resolved_by: "one Person", resource: "one Resource", winner: "one Event" },
  edges: { resolved_by: "one Person", resource: "one Resource ud", winner: "one Event" },
  filter: { future: {}, resolved: {}, unresolved: {} }
})

const containingResource_ = /* @__PURE__ */ define("calendar", "ContainingResource", {
  path: "room_setups/{room_setup_id}/containing_resource",
  parameter: "containing_resource_id"
})

const event_ = /* @__PURE__ */ define("calendar", "Event", {
  path: "events",
  parameter: "event_id",
  permits: "lg",
  attributes: {
    approval_status: "string q",
    created_at: "date_time q",
    description: "string",
    featured: "boolean q",
    image_url: "string",
    link_only: "boolean q",
    name: "string cuq",
    percent_approved: "integer q",
    percent_rejected: "integer q",
    registration_url: "string",
    summary: "string",
    updated_at: "date_time q",
    visible_in_church_center: "boolean q",
    tags_ids: "json cuw"
  },
  enums: { approval_status: ["A", "P", "R"] },
  open: ["approval_status"],
  relationships: { calendar: "one Calendar", owner: "one Person" },
  includes: {
    attachments: "many Attachment",
    calendar: "one Calendar",
    feed: "one Feed",
    owner: "one Person",
    tags: "many Tag"
  },
  edges: {
    attachments: "many Attachment",
    conflicts: "many Conflict",
    event_connections: "many EventConnection cud",
    event_instances: "many EventInstance",
    event_resource_requests: "many EventResourceRequest",
    feed: "one Feed",
    owner: "one Person",
    resource_bookings: "many ResourceBooking",
    tags: "many Tag cud",
    calendar: "many Calendar"
  },
  query: { feed_id: "primary_key" },
  filter: { future: {} },
  filters: { event_instances: { future: {} }, resource_bookings: { future: {} } }
})

const eventConnection_ = /* @__PURE__ */ define("calendar", "EventConnection", {
  path: "events/{event_id}/event_connections",
  parameter: "event_connection_id",
  attributes: {
    connected_to_id: "integer cu",
    connected_to_name: "string cu",
    connected_to_type: "string cu",
    connected_to_url: "string",
    product_name: "string cuq",
    promoted: "boolean cuqs"
  },
  relationships: { event: "one Event" },
  query: { connected_to_id: "primary_key" }
})

const eventInstance_ = /* @__PURE__ */ define("calendar", "EventInstance", {
  path: "event_instances",
  parameter: "event_instance_id",
  permits: "lg",
  attributes: {
    all_day_event: "boolean",
    church_center_url: "string",
    compact_recurrence_description: "string",
    created_at: "date_time qo",
    description: "string s",
    ends_at: "date_time qo",
    image_url: "string s",
    kind: "string qs",
    location: "string",
    name: "string cu",
    published_ends_at: "string",
    published_starts_at: "string",
    recurrence: "string",
    recurrence_description: "string",
    starts_at: "date_time qo",
    updated_at: "date_time qo"
  },
  relationships: { event: "one Event" },
  includes: {
    event: "one Event",
    event_times: "many EventTime",
    resource_bookings: "many ResourceBooking",
    tags: "many Tag"
  },
  edges: {
    event: "one Event",
    event_times: "many EventTime",
    resource_bookings: "many ResourceBooking",
    tags: "many Tag cud"
  },
  query: { event_name: "string", tag_ids: "primary_key" },
  filter: {
    all: {},
    approved: {},
    approved_pending: {},
    approved_pending_rejected: {},
    approved_rejected: {},
    approver: {},
    approver_subscriber: {},
    future: {},
    lost: {},
    lost_due_to_blockout: {},
    manager: {},
    manager_approver: {},
    manager_approver_subscriber: {},
    manager_subscriber: {},
    not_pending_event_requests: {},
    owner: {},
    owner_approver: {},
    owner_approver_subscriber: {},
    owner_manager: {},
    owner_manager_approver: {},
    owner_manager_approver_subscriber: {},
    owner_manager_subscriber: {},
    owner_subscriber: {},
    pending: {},
    pending_rejected: {},
    rejected: {},
    shared: {},
    subscriber: {},
    unresolved: {}
  },
  filters: { resource_bookings: { future: {}, resources: {}, rooms: {} } }
})

const eventResourceAnswer_ = /* @__PURE__ */ define("calendar", "EventResourceAnswer", {
  path: "event_resource_requests/{event_resource_request_id}/answers",
  parameter: "answer_id",
  attributes: {
    answer: "string",
    created_at: "date_time",
    db_answer: "string s",
    question: "json",
    updated_at: "date_time"
  },
  relationships: {
    created_by: "one Person",
    updated_by: "one Person",
    resource_question: "one ResourceQuestion",
    event_resource_request: "one EventResourceRequest"
  }
})

const eventResourceRequest_ = /* @__PURE__ */ define("calendar", "EventResourceRequest", {
  path: "event_resource_requests",
  parameter: "event_resource_request_id",
  permits: "lg",
  attributes: {
    approval_sent: "boolean q",
    approval_status: "string q",
    created_at: "date_time q",
    notes: "string",
    quantity: "integer",
    updated_at: "date_time q",
    visible_on_kiosks: "boolean"
  },
  enums: { approval_status: ["A", "P", "R"] },
  open: ["approval_status"],
  relationships: {
    event: "one Event",
    resource: "one Resource",
    event_resource_request: "one EventResourceRequest",
    created_by: "one Person",
    updated_by: "one Person",
    room_setup: "one RoomSetup"
  },
  includes: {
    created_by: "one Person",
    event: "one Event",
    resource: "one Resource",
    room_setup: "one RoomSetup",
    updated_by: "one Person"
  },
  edges: {
    answers: "many EventResourceAnswer",
    created_by: "one Person",
    event: "one Event",
    resource_bookings: "many ResourceBooking",
    resource: "one Resource ud",
    room_setup: "one RoomSetup",
    updated_by: "one Person"
  },
  filters: {
    resource_bookings: {
      approved: {},
      approved_pending: {},
      approved_pending_rejected: {},
      approved_rejected: {},
      future: {},
      pending: {},
      pending_rejected: {},
      rejected: {}
    }
  }
})

const eventTime_ = /* @__PURE__ */ define("calendar", "EventTime", {
  path: "event_instances/{event_instance_id}/event_times",
  parameter: "event_time_id",
  attributes: {
    ends_at: "date_time qo",
    name: "string",
    starts_at: "date_time qo",
    visible_on_kiosks: "boolean q",
    visible_on_widget_and_ical: "boolean q"
  },
  relationships: { event: "one Event" },
  includes: { event: "one Event" },
  edges: { event: "one Event" }
})

const feed_ = /* @__PURE__ */ define("calendar", "Feed", {
  path: "feeds",
  parameter: "feed_id",
  permits: "lg",
  attributes: {
    can_delete: "boolean",
    default_church_center_visibility: "string cu",
    deleting: "boolean",
    feed_type: "string cq",
    imported_at: "date_time",
    name: "string o",
    prefix_event_names: "boolean cus",
    source_id: "primary_key q",
    sync_campus_tags: "boolean cus",
    default_calendar_id: "primary_key cuw",
    event_owner_id: "primary_key cuw",
    tag_ids: "json cuw"
  },
  enums: {
    default_church_center_visibility: ["hidden", "published"],
    feed_type: ["registrations", "groups", "ical", "form"]
  },
  relationships: { event_owner: "one Person cu", default_calendar: "one Calendar cu" }
})

const jobStatus_ = /* @__PURE__ */ define("calendar", "JobStatus", {
  path: "job_statuses",
  parameter: "job_status_id",
  permits: "lg",
  attributes: { errors: "json", message: "string", retries: "integer", started_at: "date_time", status: "string" }
})

const organization_ = /* @__PURE__ */ define("calendar", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: {
    calendar_starts_on: "string cu",
    date_format: "string",
    name: "string",
    onboarding: "boolean s",
    time_zone: "string",
    twenty_four_hour_time: "boolean"
  },
  enums: { date_format: ["%d/%m/%Y"] },
  open: ["date_format"]
})

const person_ = /* @__PURE__ */ define("calendar", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lg",
  singles: { me: "me" },
  attributes: {
    avatar_url: "string",
    can_edit_people: "boolean",
    can_edit_resources: "boolean",
    can_edit_rooms: "boolean",
    child: "boolean",
    contact_data: "json",
    created_at: "date_time qo",
    event_permissions_type: "string",
    first_name: "string qo",
    gender: "string",
    has_access: "boolean",
    has_full_access_to_any_calendar: "boolean s",
    last_name: "string qo",
    member_of_approval_groups: "boolean s",
    middle_name: "string q",
    name: "string",
    name_prefix: "string",
    name_suffix: "string",
    pending_request_count: "integer",
    people_permissions_type: "string",
    permissions: "integer",
    resolves_conflicts: "boolean o",
    resources_permissions_type: "string",
    room_permissions_type: "string",
    site_administrator: "boolean",
    status: "string",
    updated_at: "date_time qo"
  },
  enums: { name_prefix: ["Mr."], name_suffix: ["Jr."], status: ["active"] },
  open: ["name_prefix", "name_suffix", "status"],
  includes: { organization: "one Organization" },
  edges: { event_resource_requests: "many EventResourceRequest", organization: "one Organization" },
  filter: { active: {}, event_owners: {} },
  filters: {
    event_resource_requests: {
      awaiting_response: {},
      future: {},
      not_in_conflict: {},
      not_overbooked: {},
      overbooked: {}
    }
  }
})

const reportTemplate_ = /* @__PURE__ */ define("calendar", "ReportTemplate", {
  path: "report_templates",
  parameter: "report_template_id",
  permits: "lgcud",
  attributes: {
    body: "string cu",
    created_at: "string",
    description: "string cu",
    title: "string cu",
    updated_at: "string"
  }
})

const requiredApproval_ = /* @__PURE__ */ define("calendar", "RequiredApproval", {
  path: "resource_approval_groups/{resource_approval_group_id}/required_approvals",
  parameter: "required_approval_id",
  attributes: { resource_approval_group_id: "primary_key cuw" },
  includes: { resource: "one Resource" },
  edges: { resource: "one Resource ud" }
})

const resource_ = /* @__PURE__ */ define("calendar", "Resource", {
  path: "resources",
  parameter: "resource_id",
  permits: "lgcud",
  attributes: {
    created_at: "date_time qo",
    description: "string cu",
    expires_at: "date_time cuo",
    home_location: "string cu",
    image: "json",
    kind: "string cq",
    name: "string cuqo",
    path_name: "string q",
    quantity: "integer cu",
    serial_number: "string cuq",
    updated_at: "date_time qo",
    room_setup_ids: "json cw",
    resource_approval_group_ids: "json cuw",
    resource_folder_id: "primary_key cuw"
  },
  relationships: { resource_folder: "one ResourceFolder" },
  includes: {
    resource_approval_groups: "many ResourceApprovalGroup",
    resource_folder: "one ResourceFolder",
    resource_questions: "many ResourceQuestion",
    room_setups: "many RoomSetup",
    event_resource_requests: "many EventResourceRequest",
    conflicts: "many Conflict"
  },
  edges: {
    conflicts: "many Conflict",
    event_resource_requests: "many EventResourceRequest",
    required_approvals: "many RequiredApproval",
    resource_approval_groups: "many ResourceApprovalGroup",
    resource_bookings: "many ResourceBooking",
    resource_folder: "one ResourceFolder cud",
    resource_questions: "many ResourceQuestion cud",
    room_setups: "many RoomSetup"
  },
  query: { id: "primary_key", resource_folder_id: "primary_key" },
  filter: { resources: {}, rooms: {} },
  filters: {
    resource_bookings: {
      approved: {},
      approved_pending: {},
      approved_pending_rejected: {},
      approved_rejected: {},
      future: {},
      pending: {},
      pending_rejected: {},
      rejected: {}
    }
  }
})

const resourceApprovalGroup_ = /* @__PURE__ */ define("calendar", "ResourceApprovalGroup", {
  path: "resource_approval_groups",
  parameter: "resource_approval_group_id",
  permits: "lg",
  attributes: {
    created_at: "date_time qo",
    form_count: "integer s",
    name: "string cuqo",
    resource_count: "integer s",
    room_count: "integer s",
    updated_at: "date_time qo",
    person_ids: "json cuw"
  },
  includes: { people: "many Person", resources: "many Resource" },
  edges: {
    event_resource_requests: "many EventResourceRequest",
    people: "many Person",
    required_approvals: "many RequiredApproval",
    resources: "many Resource ud"
  },
  query: { id: "primary_key" },
  filters: {
    event_resource_requests: {
      awaiting_response: {},
      future: {},
      not_in_conflict: {},
      not_overbooked: {},
      overbooked: {}
    },
    required_approvals: { resources: {}, rooms: {} },
    resources: { resources: {}, rooms: {} }
  }
})

const resourceBooking_ = /* @__PURE__ */ define("calendar", "ResourceBooking", {
  path: "resource_bookings",
  parameter: "resource_booking_id",
  permits: "lg",
  attributes: {
    created_at: "date_time qo",
    ends_at: "date_time qo",
    quantity: "integer",
    starts_at: "date_time qo",
    updated_at: "date_time qo"
  },
  relationships: { event: "one Event", event_instance: "one EventInstance", resource: "one Resource" },
  includes: { event_resource_request: "one EventResourceRequest", resource: "one Resource" },
  edges: {
    event_instance: "one EventInstance",
    event_resource_request: "one EventResourceRequest",
    resource: "one Resource ud"
  },
  filter: {
    approved: {},
    approved_pending: {},
    approved_pending_rejected: {},
    approved_rejected: {},
    future: {},
    pending: {},
    pending_rejected: {},
    rejected: {},
    resources: {},
    rooms: {}
  }
})

const resourceFolder_ = /* @__PURE__ */ define("calendar", "ResourceFolder", {
  path: "resource_folders",
  parameter: "resource_folder_id",
  permits: "lgcud",
  attributes: {
    ancestry: "string qo",
    created_at: "date_time qo",
    kind: "string c",
    name: "string cuqo",
    path_name: "string q",
    updated_at: "date_time qo",
    resource_folder_id: "primary_key cuw"
  },
  includes: { resources: "many Resource" },
  edges: { resources: "many Resource ud" },
  filter: { resources: {}, rooms: {} }
})

const resourceQuestion_ = /* @__PURE__ */ define("calendar", "ResourceQuestion", {
  path: "resource_questions",
  parameter: "resource_question_id",
  permits: "lgud",
  attributes: {
    choices: "string cu",
    created_at: "date_time q",
    description: "string cu",
    kind: "string cuq",
    multiple_select: "boolean cu",
    optional: "boolean cu",
    position: "integer cu",
    question: "string cu",
    updated_at: "date_time q"
  },
  enums: { kind: ["dropdown"] },
  open: ["kind"],
  relationships: { resource: "one Resource" }
})

const resourceSuggestion_ = /* @__PURE__ */ define("calendar", "ResourceSuggestion", {
  path: "room_setups/{room_setup_id}/resource_suggestions",
  parameter: "resource_suggestion_id",
  attributes: { created_at: "date_time", quantity: "integer", updated_at: "date_time" },
  relationships: { resource: "one Resource", room_setup: "one RoomSetup" },
  includes: { resource: "one Resource" },
  edges: { resource: "one Resource ud" }
})

const roomSetup_ = /* @__PURE__ */ define("calendar", "RoomSetup", {
  path: "room_setups",
  parameter: "room_setup_id",
  permits: "lg",
  attributes: {
    created_at: "date_time qo",
    description: "string",
    diagram: "json",
    diagram_thumbnail_url: "string",
    diagram_url: "string",
    name: "string qo",
    updated_at: "date_time qo"
  },
  relationships: {
    room_setup: "one RoomSetup",
    resource_suggestions: "many ResourceSuggestion",
    containing_resource: "one ContainingResource"
  },
  includes: { containing_resource: "one ContainingResource", resource_suggestions: "many ResourceSuggestion" },
  edges: { containing_resource: "one ContainingResource", resource_suggestions: "many ResourceSuggestion" },
  filter: { shared_room_setups: {} }
})

const tag_ = /* @__PURE__ */ define("calendar", "Tag", {
  path: "tags",
  parameter: "tag_id",
  permits: "lgcud",
  attributes: {
    church_center_category: "boolean cuq",
    color: "string cuq",
    created_at: "date_time q",
    name: "string cuqo",
    position: "float cuqo",
    updated_at: "date_time q",
    events_ids: "json cuw",
    tag_group_id: "primary_key cuw"
  },
  includes: { tag_group: "one TagGroup" },
  edges: { event_instances: "many EventInstance", events: "many Event", tag_group: "one TagGroup cud" },
  query: { id: "primary_key", tag_group_id: "primary_key" },
  filter: { individual: {} }
})

const tagGroup_ = /* @__PURE__ */ define("calendar", "TagGroup", {
  path: "tag_groups",
  parameter: "tag_group_id",
  permits: "lgcud",
  attributes: { created_at: "date_time q", name: "string cuqo", required: "boolean cu", updated_at: "date_time q" },
  includes: { events: "many Event", tags: "many Tag" },
  edges: { events: "many Event", tags: "many Tag cud" },
  filter: { required: {} }
})

/**
 * An attachment.
 *
 * @internal
 */
export const attachment: Descriptor = /* @__PURE__ */ link(attachment_, [calendar_, event_, feed_, person_, tag_])

/**
 * A calendar.
 *
 * @internal
 */
export const calendar: Descriptor = /* @__PURE__ */ link(calendar_, [])

/**
 * A conflict.
 *
 * @internal
 */
export const conflict: Descriptor = /* @__PURE__ */ link(conflict_, [
  attachment_,
  calendar_,
  event_,
  eventResourceRequest_,
  feed_,
  organization_,
  person_,
  resource_,
  resourceApprovalGroup_,
  resourceFolder_,
  resourceQuestion_,
  roomSetup_,
  tag_
])

/**
 * A containing resource.
 *
 * @internal
 */
export const containingResource: Descriptor = /* @__PURE__ */ link(containingResource_, [])

/**
 * An event.
 *
 * @internal
 */
export const event: Descriptor = /* @__PURE__ */ link(event_, [
  attachment_,
  calendar_,
  feed_,
  organization_,
  person_,
  tag_,
  tagGroup_
])

/**
 * An event connection.
 *
 * @internal
 */
export const eventConnection: Descriptor = /* @__PURE__ */ link(eventConnection_, [])

/**
 * An event instance.
 *
 * @internal
 */
export const eventInstance: Descriptor = /* @__PURE__ */ link(eventInstance_, [
  attachment_,
  calendar_,
  event_,
  eventResourceRequest_,
  eventTime_,
  feed_,
  person_,
  resource_,
  resourceBooking_,
  tag_,
  tagGroup_
])

/**
 * An event resource answer.
 *
 * @internal
 */
export const eventResourceAnswer: Descriptor = /* @__PURE__ */ link(eventResourceAnswer_, [])

/**
 * An event resource request.
 *
 * @internal
 */
export const eventResourceRequest: Descriptor = /* @__PURE__ */ link(eventResourceRequest_, [
  attachment_,
  calendar_,
  conflict_,
  containingResource_,
  event_,
  feed_,
  organization_,
  person_,
  resource_,
  resourceApprovalGroup_,
  resourceFolder_,
  resourceQuestion_,
  resourceSuggestion_,
  roomSetup_,
  tag_
])

/**
 * An event time.
 *
 * @internal
 */
export const eventTime: Descriptor = /* @__PURE__ */ link(eventTime_, [
  attachment_,
  calendar_,
  event_,
  feed_,
  person_,
  tag_
])

/**
 * A feed.
 *
 * @internal
 */
export const feed: Descriptor = /* @__PURE__ */ link(feed_, [])

/**
 * A job status.
 *
 * @internal
 */
export const jobStatus: Descriptor = /* @__PURE__ */ link(jobStatus_, [])

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
export const person: Descriptor = /* @__PURE__ */ link(person_, [organization_])

/**
 * A report template.
 *
 * @internal
 */
export const reportTemplate: Descriptor = /* @__PURE__ */ link(reportTemplate_, [])

/**
 * A required approval.
 *
 * @internal
 */
export const requiredApproval: Descriptor = /* @__PURE__ */ link(requiredApproval_, [
  conflict_,
  eventResourceRequest_,
  resource_,
  resourceApprovalGroup_,
  resourceFolder_,
  resourceQuestion_,
  roomSetup_
])

/**
 * A resource.
 *
 * @internal
 */
export const resource: Descriptor = /* @__PURE__ */ link(resource_, [
  conflict_,
  containingResource_,
  event_,
  eventResourceRequest_,
  person_,
  resourceApprovalGroup_,
  resourceFolder_,
  resourceQuestion_,
  resourceSuggestion_,
  roomSetup_
])

/**
 * A resource approval group.
 *
 * @internal
 */
export const resourceApprovalGroup: Descriptor = /* @__PURE__ */ link(resourceApprovalGroup_, [
  conflict_,
  eventResourceRequest_,
  organization_,
  person_,
  resource_,
  resourceFolder_,
  resourceQuestion_,
  roomSetup_
])

/**
 * A resource booking.
 *
 * @internal
 */
export const resourceBooking: Descriptor = /* @__PURE__ */ link(resourceBooking_, [
  conflict_,
  event_,
  eventResourceRequest_,
  person_,
  resource_,
  resourceApprovalGroup_,
  resourceFolder_,
  resourceQuestion_,
  roomSetup_
])

/**
 * A resource folder.
 *
 * @internal
 */
export const resourceFolder: Descriptor = /* @__PURE__ */ link(resourceFolder_, [
  conflict_,
  eventResourceRequest_,
  resource_,
  resourceApprovalGroup_,
  resourceQuestion_,
  roomSetup_
])

/**
 * A resource question.
 *
 * @internal
 */
export const resourceQuestion: Descriptor = /* @__PURE__ */ link(resourceQuestion_, [])

/**
 * A resource suggestion.
 *
 * @internal
 */
export const resourceSuggestion: Descriptor = /* @__PURE__ */ link(resourceSuggestion_, [
  conflict_,
  eventResourceRequest_,
  resource_,
  resourceApprovalGroup_,
  resourceFolder_,
  resourceQuestion_,
  roomSetup_
])

/**
 * A room setup.
 *
 * @internal
 */
export const roomSetup: Descriptor = /* @__PURE__ */ link(roomSetup_, [
  containingResource_,
  resource_,
  resourceSuggestion_
])

/**
 * A tag.
 *
 * @internal
 */
export const tag: Descriptor = /* @__PURE__ */ link(tag_, [event_, tagGroup_])

/**
 * A tag group.
 *
 * @internal
 */
export const tagGroup: Descriptor = /* @__PURE__ */ link(tagGroup_, [
  attachment_,
  calendar_,
  event_,
  feed_,
  person_,
  tag_
])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  attachment,
  calendar,
  conflict,
  containingResource,
  event,
  eventConnection,
  eventInstance,
  eventResourceAnswer,
  eventResourceRequest,
  eventTime,
  feed,
  jobStatus,
  organization,
  person,
  reportTemplate,
  requiredApproval,
  resource,
  resourceApprovalGroup,
  resourceBooking,
  resourceFolder,
  resourceQuestion,
  resourceSuggestion,
  roomSetup,
  tag,
  tagGroup
]
