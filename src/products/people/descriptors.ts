/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const address_ = /* @__PURE__ */ define("people", "Address", {
  path: "addresses",
  parameter: "address_id",
  permits: "lgud",
  attributes: {
    city: "string cuqo",
    state: "string cuqo",
    zip: "string cuqo",
    country_code: "string cuqo",
    location: "string cuqo",
    primary: "boolean cuqo",
    street_line_1: "string cuqo",
    street_line_2: "string cuqo",
    created_at: "date_time o",
    updated_at: "date_time o",
    country_name: "string"
  },
  relationships: { person: "one Person" }
})

const app_ = /* @__PURE__ */ define("people", "App", {
  path: "apps",
  parameter: "app_id",
  permits: "lg",
  attributes: { name: "string qo", url: "string qo" }
})

const backgroundCheck_ = /* @__PURE__ */ define("people", "BackgroundCheck", {
  path: "background_checks",
  parameter: "background_check_id",
  permits: "lgud",
  attributes: {
    current: "boolean",
    note: "string cu",
    status_updated_at: "date_time qo",
    report_url: "string cu",
    expires_on: "date cqo",
    status: "string cu",
    completed_at: "date_time c"
  },
  enums: {
    status: [
      "awaiting_applicant",
      "expired_invitation",
      "report_processing",
      "needs_review",
      "complete_clear",
      "complete_not_clear",
      "canceled"
    ]
  },
  relationships: { person: "one Person", created_by: "one Person" },
  includes: { created_by: "one Person cu", person: "one Person cu" },
  edges: { created_by: "one Person ud", person: "one Person ud" },
  filter: {
    awaiting_applicant: {},
    canceled: {},
    complete_clear: {},
    complete_not_clear: {},
    current: {},
    expired: {},
    expired_invitation: {},
    needs_review: {},
    not_expired: {},
    report_processing: {}
  }
})

const birthdayPeople_ = /* @__PURE__ */ define("people", "BirthdayPeople", {
  path: "birthday_people",
  parameter: "birthday_people_id",
  singles: { get: "birthday_people" }
})

const campus_ = /* @__PURE__ */ define("people", "Campus", {
  path: "campuses",
  parameter: "campus_id",
  permits: "lgcud",
  attributes: {
    latitude: "float cu",
    longitude: "float cu",
    description: "string cu",
    street: "string cu",
    city: "string cu",
    state: "string cu",
    zip: "string cu",
    country: "string cu",
    phone_number: "string cu",
    website: "string cu",
    twenty_four_hour_time: "boolean cu",
    date_format: "string cu",
    church_center_enabled: "boolean cu",
    contact_email_address: "string cu",
    time_zone: "string cu",
    geolocation_set_manually: "boolean cu",
    time_zone_raw: "string s",
    name: "string cuo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    avatar_url: "string"
  },
  relationships: { organization: "one Organization" },
  includes: { lists: "many List", service_times: "many ServiceTime cu" },
  edges: { lists: "many List u", service_times: "many ServiceTime cud" },
  query: { id: "primary_key" }
})

const carrier_ = /* @__PURE__ */ define("people", "Carrier", {
  path: "carriers",
  parameter: "carrier_id",
  permits: "l",
  attributes: { value: "string", name: "string o", international: "boolean o" }
})

const condition_ = /* @__PURE__ */ define("people", "Condition", {
  path: "lists/{list_id}/rules/{rule_id}/conditions",
  parameter: "condition_id",
  attributes: {
    application: "string qo",
    definition_class: "string qo",
    comparison: "string qo",
    settings: "json o",
    definition_identifier: "string qo",
    description: "string qo",
    created_at: "date_time qo",
    updated_at: "date_time qo"
  },
  relationships: { created_by: "one Person" },
  includes: { created_by: "one Person cu" },
  edges: { created_by: "one Person ud" },
  query: { settings: "string" }
})

const connectedPerson_ = /* @__PURE__ */ define("people", "ConnectedPerson", {
  path: "people/{person_id}/connected_people",
  parameter: "connected_person_id",
  attributes: {
    given_name: "string",
    first_name: "string",
    nickname: "string",
    middle_name: "string",
    last_name: "string",
    gender: "string",
    organization_name: "string",
    organization_id: "primary_key"
  },
  relationships: { organization: "one Organization" }
})

const customSender_ = /* @__PURE__ */ define("people", "CustomSender", {
  path: "custom_senders",
  parameter: "custom_sender_id",
  permits: "lg",
  attributes: {
    name: "string o",
    email_address: "string",
    verified_at: "date_time o",
    verification_requested_at: "date_time o",
    created_at: "date_time o",
    updated_at: "date_time o",
    verified: "boolean",
    expired: "boolean",
    verification_status: "string"
  },
  relationships: { custom_sender_shares: "one CustomSenderShare" },
  actions: { send_verification: { data: {} } }
})

const email_ = /* @__PURE__ */ define("people", "Email", {
  path: "emails",
  parameter: "email_id",
  permits: "lgud",
  attributes: {
    address: "string cuqo",
    location: "string cuqo",
    primary: "boolean cuqo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    blocked: "boolean q"
  },
  relationships: { person: "one Person" },
  edges: { person: "one Person ud" }
})

const fieldDatum_ = /* @__PURE__ */ define("people", "FieldDatum", {
  path: "field_data",
  parameter: "field_datum_id",
  permits: "lgud",
  attributes: {
    value: "string cuqo",
    file: "json qo",
    file_size: "integer qo",
    file_content_type: "string qo",
    file_name: "string qo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    field_definition_id: "primary_key cuqw"
  },
  relationships: { field_definition: "one FieldDefinition c", customizable: "one Customizable>Person" },
  includes: { field_definition: "one FieldDefinition cu", field_option: "one FieldOption", tab: "one Tab" },
  edges: {
    field_definition: "one FieldDefinition ud",
    field_option: "one FieldOption ud",
    person: "one Person ud",
    tab: "one Tab ud"
  }
})

const fieldDefinition_ = /* @__PURE__ */ define("people", "FieldDefinition", {
  path: "field_definitions",
  parameter: "field_definition_id",
  permits: "lgud",
  attributes: {
    data_type: "string cuqo",
    name: "string cuqo",
    sequence: "integer cuqo",
    slug: "string cuqo",
    config: "string cuqo",
    deleted_at: "date_time cuqo",
    tab_id: "primary_key qo"
  },
  relationships: { tab: "one Tab" },
  includes: { field_options: "many FieldOption", tab: "one Tab cu" },
  edges: { field_options: "many FieldOption cud", tab: "one Tab ud" },
  filter: { include_deleted: {} }
})

const fieldOption_ = /* @__PURE__ */ define("people", "FieldOption", {
  path: "field_definitions/{field_definition_id}/field_options",
  parameter: "field_option_id",
  attributes: { value: "string cuqo", sequence: "integer cuqo" },
  relationships: { field_definition: "one FieldDefinition" }
})

const form_ = /* @__PURE__ */ define("people", "Form", {
  path: "forms",
  parameter: "form_id",
  permits: "lg",
  attributes: {
    name: "string o",
    description: "string o",
    active: "boolean qo",
    archived_at: "date_time o",
    created_at: "date_time o",
    updated_at: "date_time o",
    deleted_at: "date_time o",
    submission_count: "integer o",
    public_url: "string",
    recently_viewed: "boolean",
    archived: "boolean",
    send_submission_notification_to_submitter: "boolean",
    login_required: "boolean",
    can_manage: "boolean"
  },
  relationships: { campus: "one Campus", form_category: "one FormCategory" },
  includes: { campus: "one Campus cu", category: "one FormCategory" },
  edges: {
    campus: "one Campus ud",
    category: "one FormCategory ud",
    fields: "many FormField",
    form_submissions: "many FormSubmission c"
  },
  query: { id: "primary_key" },
  order: ["campus", "category"],
  filter: {
    archived: {},
    closed: {},
    not_archived: {},
    open: {},
    recently_deleted: {},
    recently_viewed: {},
    unassigned: {},
    with_recoverable: {}
  }
})

const formCategory_ = /* @__PURE__ */ define("people", "FormCategory", {
  path: "form_categories",
  parameter: "form_category_id",
  permits: "lgcud",
  attributes: { name: "string cuqo", created_at: "date_time qo", updated_at: "date_time qo" }
})

const formField_ = /* @__PURE__ */ define("people", "FormField", {
  path: "forms/{form_id}/fields",
  parameter: "form_field_id",
  attributes: {
    label: "string",
    description: "string",
    required: "boolean",
    settings: "json",
    field_type: "string",
    sequence: "integer o",
    created_at: "date_time o",
    updated_at: "date_time o"
  },
  enums: {
    field_type: [
      "string",
      "text",
      "checkboxes",
      "dropdown",
      "date",
      "phone_number",
      "address",
      "birthday",
      "gender",
      "custom_field",
      "note",
      "workflow",
      "heading",
      "number",
      "boolean",
      "file",
      "medical",
      "workflow_checkbox",
      "workflow_checkboxes",
      "workflow_dropdown",
      "marital_status",
      "anniversary",
      "grade",
      "primary_campus",
      "school",
      "household"
    ]
  },
  relationships: {
    form: "one Form",
    fieldable: "one Fieldable",
    options: "many FormFieldOption",
    form_field_conditions: "many FormFieldCondition"
  },
  includes: { options: "many FormFieldOption" },
  edges: { options: "many FormFieldOption", form_field_conditions: "many FormFieldCondition cud" }
})

const formFieldCondition_ = /* @__PURE__ */ define("people", "FormFieldCondition", {
  path: "forms/{form_id}/fields/{form_field_id}/form_field_conditions",
  parameter: "form_field_condition_id",
  attributes: { created_at: "date_time", trigger_form_field_option_value: "string cu", updated_at: "date_time" },
  relationships: {
    form_field: "one FormField",
    trigger_form_field: "one FormField",
    trigger_form_field_option: "one FormFieldOption"
  }
})

const formFieldOption_ = /* @__PURE__ */ define("people", "FormFieldOption", {
  path: "forms/{form_id}/fields/{form_field_id}/options",
  parameter: "form_field_option_id",
  attributes: { label: "string", sequence: "integer o", created_at: "date_time o", updated_at: "date_time o" },
  relationships: { form_field: "one FormField", optionable: "one Optionable" }
})

const formSubmission_ = /* @__PURE__ */ define("people", "FormSubmission", {
  path: "forms/{form_id}/form_submissions",
  parameter: "form_submission_id",
  attributes: {
    verified: "boolean",
    requires_verification: "boolean s",
    created_at: "date_time qo",
    updated_at: "date_time qo"
  },
  relationships: { person: "one Person", form: "one Form" },
  includes: {
    form: "one Form cu",
    form_fields: "many FormField",
    form_submission_values: "many FormSubmissionValue",
    person: "one Person cu"
  },
  edges: {
    form: "one Form",
    form_fields: "many FormField",
    form_submission_values: "many FormSubmissionValue",
    person: "one Person ud"
  },
  order: ["person.first_name", "person.last_name"]
})

const formSubmissionValue_ = /* @__PURE__ */ define("people", "FormSubmissionValue", {
  path: "forms/{form_id}/form_submissions/{form_submission_id}/form_submission_values",
  parameter: "form_submission_value_id",
  attributes: { display_value: "string", attachments: "json" },
  relationships: {
    form_field: "one FormField",
    form_field_option: "one FormFieldOption",
    form_submission: "one FormSubmission"
  }
})

const grade_ = /* @__PURE__ */ define("people", "Grade", {
  path: "grades",
  parameter: "grade_id",
  permits: "l",
  attributes: { key: "integer", value: "string" }
})

const household_ = /* @__PURE__ */ define("people", "Household", {
  path: "households",
  parameter: "household_id",
  permits: "lgcud",
  attributes: {
    name: "string cuqo",
    member_count: "integer cuqo",
    primary_contact_name: "string qo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    avatar: "string cu",
    primary_contact_id: "primary_key cu"
  },
  relationships: { primary_contact: "one Person r", people: "many Person ru" },
  includes: { people: "many Person" },
  edges: { household_memberships: "many HouseholdMembership cud", people: "many Person ud" },
  filters: { people: { non_pending: {}, without_deceased: {} } }
})

const householdMembership_ = /* @__PURE__ */ define("people", "HouseholdMembership", {
  path: "households/{household_id}/household_memberships",
  parameter: "household_membership_id",
  attributes: {
    person_name: "string qo",
    pending: "boolean cuqo",
    household_role: "string cu",
    person_id: "primary_key cuw"
  },
  enums: { household_role: ["adult", "child_or_dependent", "other_adult", "parent_guardian"] },
  relationships: { person: "one Person ru" },
  includes: { household: "one Household", person: "one Person" },
  edges: { household: "one Household ud", person: "one Person ud" }
})

const inactiveReason_ = /* @__PURE__ */ define("people", "InactiveReason", {
  path: "inactive_reasons",
  parameter: "inactive_reason_id",
  permits: "lgcud",
  attributes: { value: "string cuqo" }
})

const list_ = /* @__PURE__ */ define("people", "List", {
  path: "lists",
  parameter: "list_id",
  permits: "lgu",
  attributes: {
    name: "string qo",
    auto_refresh: "boolean",
    status: "string",
    has_inactive_results: "boolean",
    include_inactive: "boolean",
    returns: "string",
    return_original_if_none: "boolean",
    subset: "string",
    automations_active: "boolean",
    automations_count: "integer o",
    paused_automations_count: "integer",
    description: "string",
    invalid: "boolean",
    auto_refresh_frequency: "string o",
    name_or_description: "string o",
    recently_viewed: "boolean",
    refreshed_at: "date_time o",
    starred: "boolean o",
    total_people: "integer o",
    batch_completed_at: "date_time qo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    active_automations_count: "integer o",
    auto_generated_name: "boolean"
  },
  includes: {
    campus: "one Campus cu",
    created_by: "one Person",
    people: "many Person",
    updated_by: "one Person",
    category: "one ListCategory",
    mailchimp_sync_status: "many MailchimpSyncStatus",
    rules: "many Rule",
    shares: "many ListShare"
  },
  edges: {
    campus: "one Campus ud",
    category: "one ListCategory ud",
    created_by: "one Person ud",
    list_results: "many ListResult",
    mailchimp_sync_status: "many MailchimpSyncStatus",
    people: "many Person ud",
    rules: "many Rule",
    shares: "many ListShare cud",
    star: "one ListStar cds",
    updated_by: "one Person ud"
  },
  actions: { run: { data: {}, repeatable: true }, mailchimp_sync: { data: {}, repeatable: true } },
  query: { id: "primary_key" },
  order: ["campus_id", "campuses.name", "list_categories.name", "list_category_id"],
  filter: {
    auto_refresh_enabled: {},
    can_manage: {},
    has_active_automations: {},
    mailchimp_connected: {},
    needs_attention: {},
    recently_viewed: {},
    starred: {},
    unassigned: {}
  }
})

const listCategory_ = /* @__PURE__ */ define("people", "ListCategory", {
  path: "list_categories",
  parameter: "list_category_id",
  permits: "lgcud",
  attributes: {
    name: "string cuqo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    organization_id: "primary_key qo"
  },
  relationships: { organization: "one Organization" },
  includes: { lists: "many List" },
  edges: { lists: "many List u" }
})

const listResult_ = /* @__PURE__ */ define("people", "ListResult", {
  path: "lists/{list_id}/list_results",
  parameter: "list_result_id",
  attributes: { created_at: "date_time o", updated_at: "date_time o" },
  relationships: { person: "one Person", list: "one List" },
  includes: { person: "one Person cu" },
  edges: { person: "one Person ud" },
  query: { person_id: "primary_key" }
})

const listShare_ = /* @__PURE__ */ define("people", "ListShare", {
  path: "lists/{list_id}/shares",
  parameter: "list_share_id",
  attributes: {
    permission: "string cuq",
    group: "string cuqo",
    created_at: "date_time qo",
    name: "string q",
    person_id: "primary_key cw"
  },
  enums: { permission: ["view", "manage"], group: ["No Access", "Viewer", "Editor", "Manager"] },
  relationships: { person: "one Person" },
  includes: { person: "one Person cu" },
  edges: { person: "one Person ud" }
})

const listStar_ = /* @__PURE__ */ define("people", "ListStar", {
  path: "lists/{list_id}/star",
  parameter: "list_star_id",
  attributes: { created_at: "date_time" }
})

const mailchimpSyncStatus_ = /* @__PURE__ */ define("people", "MailchimpSyncStatus", {
  path: "lists/{list_id}/mailchimp_sync_status",
  parameter: "mailchimp_sync_status_id",
  attributes: {
    status: "string",
    error: "string",
    progress: "integer",
    completed_at: "date_time",
    segment_id: "integer"
  }
})

const maritalStatus_ = /* @__PURE__ */ define("people", "MaritalStatus", {
  path: "marital_statuses",
  parameter: "marital_status_id",
  permits: "lgcud",
  attributes: { value: "string cuqo" },
  order: ["sequence"]
})

const membershipType_ = /* @__PURE__ */ define("people", "MembershipType", {
  path: "membership_types",
  parameter: "membership_type_id",
  permits: "lgcud",
  attributes: { value: "string cuqo" },
  order: ["sequence"]
})

const message_ = /* @__PURE__ */ define("people", "Message", {
  path: "messages",
  parameter: "message_id",
  permits: "lg",
  attributes: {
    kind: "string qo",
    to_addresses: "string qo",
    subject: "string qo",
    delivery_status: "string qo",
    reject_reason: "string qo",
    created_at: "date_time qo",
    sent_at: "date_time qo",
    bounced_at: "date_time qo",
    rejection_notification_sent_at: "date_time qo",
    from_name: "string o",
    from_address: "string qo",
    read_at: "date_time",
    app_name: "string qo",
    message_type: "string",
    file: "json o"
  },
  enums: { kind: ["email", "sms", "church_center_message"] },
  relationships: { from: "one Person", to: "one Person", message_group: "one MessageGroup" },
  includes: { message_group: "one MessageGroup cu", to: "one Person cu" },
  edges: { message_group: "one MessageGroup", to: "one Person ud" },
  query: { file: "string" }
})

const messageGroup_ = /* @__PURE__ */ define("people", "MessageGroup", {
  path: "message_groups",
  parameter: "message_group_id",
  permits: "lg",
  attributes: {
    uuid: "string qo",
    message_type: "string qo",
    from_address: "string qo",
    subject: "string qo",
    message_count: "integer qo",
    system_message: "boolean qo",
    transactional_message: "boolean qo",
    contains_user_generated_content: "boolean qo",
    created_at: "date_time qo",
    reply_to_name: "string qo",
    reply_to_address: "string qo"
  },
  includes: { app: "one App", from: "one Person", messages: "many Message" },
  edges: { app: "one App", from: "one Person ud", messages: "many Message" }
})

const namePrefix_ = /* @__PURE__ */ define("people", "NamePrefix", {
  path: "name_prefixes",
  parameter: "name_prefix_id",
  permits: "lgcud",
  attributes: { value: "string cuqo" }
})

const nameSuffix_ = /* @__PURE__ */ define("people", "NameSuffix", {
  path: "name_suffixes",
  parameter: "name_suffix_id",
  permits: "lgcud",
  attributes: { value: "string cuqo" }
})

const note_ = /* @__PURE__ */ define("people", "Note", {
  path: "notes",
  parameter: "note_id",
  permits: "lgud",
  attributes: {
    note: "string cuqo",
    created_at: "date_time cuo",
    updated_at: "date_time cuo",
    display_date: "date_time cuo",
    note_category_id: "primary_key cuqo",
    organization_id: "primary_key",
    person_id: "primary_key",
    created_by_id: "primary_key"
  },
  relationships: {
    note_category: "one NoteCategory",
    organization: "one Organization",
    person: "one Person",
    created_by: "one Person"
  },
  includes: { category: "one NoteCategory", created_by: "one Person cu", person: "one Person cu" },
  edges: { category: "one NoteCategory ud", created_by: "one Person ud", person: "one Person ud" },
  order: ["id"]
})

const noteCategory_ = /* @__PURE__ */ define("people", "NoteCategory", {
  path: "note_categories",
  parameter: "note_category_id",
  permits: "lgcud",
  attributes: {
    name: "string cuqo",
    locked: "boolean qo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    organization_id: "primary_key qo"
  },
  relationships: { organization: "one Organization" },
  includes: {
    shares: "many NoteCategoryShare",
    subscribers: "many Person",
    subscriptions: "many NoteCategorySubscription"
  },
  edges: {
    shares: "many NoteCategoryShare cud",
    subscribers: "many Person ud",
    subscriptions: "many NoteCategorySubscription"
  },
  filter: { view_creatable: {} }
})

const noteCategoryShare_ = /* @__PURE__ */ define("people", "NoteCategoryShare", {
  path: "note_categories/{note_category_id}/shares",
  parameter: "note_category_share_id",
  attributes: { group: "string cu", permission: "string cuq", person_id: "primary_key cu" },
  enums: { group: ["No Access", "Viewer", "Editor", "Manager"], permission: ["view", "view_create", "manage"] },
  relationships: { person: "one Person", note_category: "one NoteCategory" },
  includes: { person: "one Person cu" },
  edges: { person: "one Person ud" }
})

const noteCategorySubscription_ = /* @__PURE__ */ define("people", "NoteCategorySubscription", {
  path: "note_category_subscriptions",
  parameter: "note_category_subscription_id",
  permits: "lg",
  attributes: { created_at: "date_time qo", updated_at: "date_time qo" },
  relationships: { person: "one Person", note_category: "one NoteCategory" },
  includes: { person: "one Person cu" },
  edges: { person: "one Person ud" }
})

const organization_ = /* @__PURE__ */ define("people", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: {
    name: "string",
    country_code: "string",
    date_format: "string",
    time_zone: "string",
    contact_website: "string",
    created_at: "date_time",
    avatar_url: "string",
    church_center_subdomain: "string",
    grades: "json"
  }
})

const organizationStatistics_ = /* @__PURE__ */ define("people", "OrganizationStatistics", {
  path: "stats",
  parameter: "organization_statistics_id",
  singles: { get: "stats" }
})

const peopleImport_ = /* @__PURE__ */ define("people", "PeopleImport", {
  path: "people_imports",
  parameter: "people_import_id",
  permits: "lg",
  attributes: {
    attribs: "json",
    status: "string q",
    created_at: "date_time",
    updated_at: "date_time",
    processed_at: "date_time",
    undone_at: "date_time"
  },
  enums: {
    status: ["matching", "processing_preview", "previewing", "processing_import", "complete", "undone", "undoing"]
  },
  relationships: { created_by: "one Person", undone_by: "one Person" },
  edges: { conflicts: "many PeopleImportConflict", histories: "many PeopleImportHistory" },
  filters: {
    conflicts: {
      creates: {},
      creates_and_updates: {},
      errors: {},
      household_creates: {},
      household_updates: {},
      identical: {},
      ignored: {},
      not_ignored: {},
      updates: {}
    },
    histories: { creates: {}, household_creates: {}, household_updates: {}, identical: {}, updates: {} }
  }
})

const peopleImportConflict_ = /* @__PURE__ */ define("people", "PeopleImportConflict", {
  path: "people_imports/{people_import_id}/conflicts",
  parameter: "people_import_conflict_id",
  attributes: {
    kind: "string q",
    name: "string q",
    message: "string",
    data: "string",
    conflicting_changes: "string",
    ignore: "boolean",
    created_at: "date_time",
    updated_at: "date_time"
  }
})

const peopleImportHistory_ = /* @__PURE__ */ define("people", "PeopleImportHistory", {
  path: "people_imports/{people_import_id}/histories",
  parameter: "people_import_history_id",
  attributes: {
    name: "string q",
    created_at: "date_time",
    updated_at: "date_time",
    conflicting_changes: "json",
    kind: "string"
  },
  includes: { household: "one Household", person: "one Person" },
  edges: { household: "one Household ud", person: "one Person ud" }
})

const person_ = /* @__PURE__ */ define("people", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lgcud",
  singles: { me: "me" },
  attributes: {
    avatar: "string cu",
    first_name: "string cuqo",
    last_name: "string cuqo",
    demographic_avatar_url: "string",
    name: "string",
    status: "string cuqo",
    remote_id: "integer cuqo",
    accounting_administrator: "boolean cuqo",
    anniversary: "date cuqo",
    birthdate: "date cuqo",
    child: "boolean cuqo",
    given_name: "string cuqo",
    grade: "integer cuqo",
    graduation_year: "integer cuqo",
    middle_name: "string cuqo",
    nickname: "string cuqo",
    people_permissions: "string cuqo",
    site_administrator: "boolean cuqo",
    gender: "string cuqo",
    inactivated_at: "date_time cuqo",
    medical_notes: "string cuq",
    membership: "string cuqo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    can_create_forms: "boolean",
    can_email_lists: "boolean",
    directory_shared_info: "json s",
    directory_status: "string",
    passed_background_check: "boolean",
    resource_permission_flags: "json",
    school_type: "string",
    login_identifier: "string",
    mfa_configured: "boolean qs",
    stripe_customer_identifier: "string cus",
    primary_email_address: "string s",
    stripe_account_identifier: "string",
    created_by_id: "primary_key cw",
    primary_campus_id: "primary_key cuqw"
  },
  enums: { status: ["active", "inactive", "pending"] },
  ranges: { grade: [-1, 12] },
  relationships: { primary_campus: "one PrimaryCampus>Campus", created_by: "one Person" },
  includes: {
    addresses: "many Address cu",
    emails: "many Email cu",
    field_data: "many FieldDatum",
    households: "many Household",
    inactive_reason: "one InactiveReason cu",
    marital_status: "one MaritalStatus cu",
    name_prefix: "one NamePrefix cu",
    name_suffix: "one NameSuffix cu",
    organization: "one Organization",
    person_apps: "many PersonApp",
    phone_numbers: "many PhoneNumber cu",
    platform_notifications: "many PlatformNotification",
    primary_campus: "one Campus cu",
    school: "one SchoolOption cu",
    social_profiles: "many SocialProfile cu"
  },
  edges: {
    addresses: "many Address cud",
    apps: "many App",
    background_checks: "many BackgroundCheck cud",
    connected_people: "many ConnectedPerson",
    emails: "many Email cud",
    field_data: "many FieldDatum cud",
    household_memberships: "many HouseholdMembership ud",
    households: "many Household ud",
    inactive_reason: "one InactiveReason ud",
    marital_status: "one MaritalStatus ud",
    message_groups: "many MessageGroup",
    messages: "many Message",
    name_prefix: "one NamePrefix ud",
    name_suffix: "one NameSuffix ud",
    notes: "many Note cud",
    organization: "one Organization",
    person_apps: "many PersonApp c",
    phone_numbers: "many PhoneNumber cud",
    platform_notifications: "many PlatformNotification",
    primary_campus: "one Campus ud",
    school: "one SchoolOption ud",
    social_profiles: "many SocialProfile cud",
    workflow_assignee_workflow_summaries: "many WorkflowAssigneeWorkflowSummary",
    workflow_cards: "many WorkflowCard ud",
    workflow_shares: "many WorkflowShare ud"
  },
  query: {
    id: "primary_key",
    search_name: "string",
    search_name_or_email: "string",
    search_name_or_email_or_phone_number: "string",
    search_phone_number: "string",
    search_phone_number_e164: "string"
  },
  filter: { created_since: { time: "date_time" }, admins: {}, organization_admins: {} },
  filters: {
    background_checks: {
      awaiting_applicant: {},
      canceled: {},
      complete_clear: {},
      complete_not_clear: {},
      current: {},
      expired: {},
      expired_invitation: {},
      needs_review: {},
      not_expired: {},
      report_processing: {}
    },
    messages: { received: {}, sent: {}, unread: {} },
    workflow_cards: { assigned: {} }
  }
})

const personApp_ = /* @__PURE__ */ define("people", "PersonApp", {
  path: "people/{person_id}/person_apps",
  parameter: "person_app_id",
  attributes: { allow_pco_login: "boolean", people_permissions: "string", app_id: "primary_key cw" },
  enums: { people_permissions: ["no_access", "viewer", "editor"] },
  relationships: { app: "one App", person: "one Person" },
  includes: { app: "one App cu" },
  edges: { app: "one App" }
})

const personMerger_ = /* @__PURE__ */ define("people", "PersonMerger", {
  path: "person_mergers",
  parameter: "person_merger_id",
  permits: "lg",
  attributes: { created_at: "date_time qo", person_to_keep_id: "primary_key q", person_to_remove_id: "primary_key q" },
  relationships: { person_to_keep: "one Person", person_to_remove: "one Person" }
})

const phoneNumber_ = /* @__PURE__ */ define("people", "PhoneNumber", {
  path: "phone_numbers",
  parameter: "phone_number_id",
  permits: "lgud",
  attributes: {
    number: "string cuqo",
    carrier: "string cuqo",
    location: "string cuqo",
    primary: "boolean cuqo",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    e164: "string",
    international: "string",
    national: "string",
    country_code: "string",
    formatted_number: "string s"
  },
  relationships: { person: "one Person" }
})

const platformNotification_ = /* @__PURE__ */ define("people", "PlatformNotification", {
  path: "people/{person_id}/platform_notifications",
  parameter: "platform_notification_id",
  attributes: { html: "string" }
})

const report_ = /* @__PURE__ */ define("people", "Report", {
  path: "reports",
  parameter: "report_id",
  permits: "lgcud",
  attributes: { name: "string cuqo", body: "string cuqo", created_at: "date_time qo", updated_at: "date_time qo" },
  includes: { created_by: "one Person", updated_by: "one Person" },
  edges: { created_by: "one Person ud", updated_by: "one Person ud" }
})

const rule_ = /* @__PURE__ */ define("people", "Rule", {
  path: "lists/{list_id}/rules",
  parameter: "rule_id",
  attributes: { subset: "string qo", created_at: "date_time qo", updated_at: "date_time qo" },
  includes: { conditions: "many Condition" },
  edges: { conditions: "many Condition" }
})

const schoolOption_ = /* @__PURE__ */ define("people", "SchoolOption", {
  path: "school_options",
  parameter: "school_option_id",
  permits: "lgcud",
  attributes: {
    value: "string cuqo",
    sequence: "integer cuqo",
    beginning_grade: "string cuqo",
    ending_grade: "string cuqo",
    school_types: "json cuq"
  },
  edges: { promotes_to_school: "one SchoolOption ud" }
})

const serviceTime_ = /* @__PURE__ */ define("people", "ServiceTime", {
  path: "campuses/{campus_id}/service_times",
  parameter: "service_time_id",
  attributes: { start_time: "integer cu", day: "string cu", description: "string cu" },
  enums: { day: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] },
  relationships: { organization: "one Organization", campus: "one Campus" },
  order: ["time"]
})

const socialProfile_ = /* @__PURE__ */ define("people", "SocialProfile", {
  path: "social_profiles",
  parameter: "social_profile_id",
  permits: "lgud",
  attributes: {
    site: "string cuqo",
    url: "string cuqo",
    verified: "boolean cuqo",
    created_at: "date_time qo",
    updated_at: "date_time qo"
  },
  includes: { person: "one Person" },
  edges: { person: "one Person ud" }
})

const spamEmailAddress_ = /* @__PURE__ */ define("people", "SpamEmailAddress", {
  path: "spam_email_addresses",
  parameter: "spam_email_address_id",
  permits: "lg",
  attributes: { address: "string", created_at: "date_time", updated_at: "date_time" }
})

const tab_ = /* @__PURE__ */ define("people", "Tab", {
  path: "tabs",
  parameter: "tab_id",
  permits: "lgcud",
  attributes: { name: "string cuqo", sequence: "integer cuqo", slug: "string qo" },
  includes: { field_definitions: "many FieldDefinition", field_options: "many FieldOption" },
  edges: { field_definitions: "many FieldDefinition cud", field_options: "many FieldOption ud" },
  filter: { with_field_definitions: {} },
  filters: { field_definitions: { with_deleted: {} } }
})

const workflow_ = /* @__PURE__ */ define("people", "Workflow", {
  path: "workflows",
  parameter: "workflow_id",
  permits: "lgcud",
  attributes: {
    name: "string cuqo",
    my_ready_card_count: "integer o",
    total_ready_card_count: "integer o",
    completed_card_count: "integer",
    total_cards_count: "integer",
    total_ready_and_snoozed_card_count: "integer",
    total_steps_count: "integer",
    total_unassigned_steps_count: "integer",
    total_unassigned_card_count: "integer o",
    total_overdue_card_count: "integer o",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    deleted_at: "date_time qo",
    archived_at: "date_time qo",
    campus_id: "primary_key cuqo",
    workflow_category_id: "primary_key cuqo",
    my_overdue_card_count: "integer s",
    my_due_soon_card_count: "integer s",
    recently_viewed: "boolean"
  },
  relationships: { workflow_category: "one WorkflowCategory", campus: "one Campus" },
  includes: { category: "one WorkflowCategory", shares: "many WorkflowShare", steps: "many WorkflowStep" },
  edges: {
    cards: "many WorkflowCard cud",
    category: "one WorkflowCategory ud",
    shared_people: "many Person ud",
    shares: "many WorkflowShare cud",
    steps: "many WorkflowStep cud"
  },
  query: { id: "primary_key" },
  order: ["campus_name", "workflow_category_name"],
  filter: {
    archived: {},
    has_my_cards: {},
    manage_cards_allowed: {},
    needs_attention: {},
    not_archived: {},
    only_deleted: {},
    recently_deleted: {},
    recently_viewed: {},
    unassigned: {},
    with_deleted: {},
    with_recoverable: {},
    with_steps: {}
  }
})

const workflowAssigneeSummary_ = /* @__PURE__ */ define("people", "WorkflowAssigneeSummary", {
  path: "workflow_assignee_summaries",
  parameter: "workflow_assignee_summary_id",
  permits: "lg",
  attributes: { overdue_count: "integer o", ready_count: "integer o", snoozed_count: "integer o" },
  relationships: { person: "one Person" },
  order: ["first_name", "last_name", "name"]
})

const workflowAssigneeWorkflowSummary_ = /* @__PURE__ */ define("people", "WorkflowAssigneeWorkflowSummary", {
  path: "people/{person_id}/workflow_assignee_workflow_summaries",
  parameter: "workflow_assignee_workflow_summary_id",
  attributes: {
    overdue_count: "integer o",
    ready_count: "integer o",
    snoozed_count: "integer o",
    workflow_name: "string o"
  },
  relationships: { workflow: "one Workflow", person: "one Person" }
})

const workflowCard_ = /* @__PURE__ */ define("people", "WorkflowCard", {
  path: "people/{person_id}/workflow_cards",
  parameter: "workflow_card_id",
  attributes: {
    snooze_until: "date_time",
    overdue: "boolean q",
    stage: "string qo",
    calculated_due_at_in_days_ago: "integer",
    sticky_assignment: "boolean cu",
    created_at: "date_time o",
    updated_at: "date_time o",
    completed_at: "date_time o",
    flagged_for_notification_at: "date_time o",
    removed_at: "date_time o",
    moved_to_step_at: "date_time o",
    assignee_id: "primary_key cuw",
    person_id: "primary_key cuw"
  },
  relationships: {
    assignee: "one Assignee>Person",
    person: "one Person",
    workflow: "one Workflow",
    current_step: "one WorkflowStep"
  },
  includes: {
    assignee: "one Person cu",
    current_step: "one WorkflowStep cu",
    person: "one Person cu",
    workflow: "one Workflow cu"
  },
  edges: {
    activities: "many WorkflowCardActivity d",
    assignee: "one Person ud",
    current_step: "one WorkflowStep ud",
    notes: "many WorkflowCardNote c",
    person: "one Person ud",
    workflow: "one Workflow ud"
  },
  actions: {
    go_back: { data: {} },
    promote: { data: {} },
    remove: { data: {} },
    restore: { data: {} },
    send_email: { data: { subject: "string", note: "string" } },
    skip_step: { data: {} },
    snooze: { data: { duration: "integer" } },
    unsnooze: { data: {} }
  },
  query: { assignee_id: "primary_key" },
  order: ["first_name", "last_name"]
})

const workflowCardActivity_ = /* @__PURE__ */ define("people", "WorkflowCardActivity", {
  path: "people/{person_id}/workflow_cards/{workflow_card_id}/activities",
  parameter: "workflow_card_activity_id",
  attributes: {
    comment: "string",
    content: "string",
    form_submission_url: "string",
    automation_url: "string",
    person_avatar_url: "string",
    person_name: "string",
    reassigned_to_avatar_url: "string",
    reassigned_to_name: "string",
    subject: "string",
    type: "string",
    content_is_html: "boolean",
    created_at: "date_time",
    attachments_meta: "json",
    attachments_urls: "json"
  },
  relationships: { workflow_card: "one WorkflowCard", workflow_step: "one WorkflowStep" },
  order: ["id"]
})

const workflowCardNote_ = /* @__PURE__ */ define("people", "WorkflowCardNote", {
  path: "people/{person_id}/workflow_cards/{workflow_card_id}/notes",
  parameter: "workflow_card_note_id",
  attributes: { note: "string c", created_at: "date_time o", note_category_id: "primary_key cw" }
})

const workflowCategory_ = /* @__PURE__ */ define("people", "WorkflowCategory", {
  path: "workflow_categories",
  parameter: "workflow_category_id",
  permits: "lgcud",
  attributes: { name: "string cuqo", created_at: "date_time qo", updated_at: "date_time qo" }
})

const workflowShare_ = /* @__PURE__ */ define("people", "WorkflowShare", {
  path: "people/{person_id}/workflow_shares",
  parameter: "workflow_share_id",
  attributes: { group: "string cu", permission: "string cuq", person_id: "primary_key c" },
  enums: { group: ["No Access", "Viewer", "Editor", "Manager"], permission: ["view", "manage_cards", "manage"] },
  relationships: { person: "one Person", workflow: "one Workflow" },
  includes: { person: "one Person cu" },
  edges: { person: "one Person ud" }
})

const workflowStep_ = /* @__PURE__ */ define("people", "WorkflowStep", {
  path: "workflows/{workflow_id}/steps",
  parameter: "workflow_step_id",
  attributes: {
    sequence: "integer cuo",
    name: "string cuqo",
    description: "string cu",
    expected_response_time_in_days: "integer cu",
    auto_snooze_value: "integer cu",
    auto_snooze_interval: "string cu",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    auto_snooze_days: "integer",
    my_ready_card_count: "integer",
    total_ready_card_count: "integer",
    default_assignee_id: "primary_key cu"
  },
  enums: { auto_snooze_interval: ["day", "week", "month"] },
  relationships: { default_assignee: "one Person", workflow: "one Workflow" },
  includes: { default_assignee: "one Person cu" },
  edges: { assignee_summaries: "many WorkflowStepAssigneeSummary", default_assignee: "one Person ud" }
})

const workflowStepAssigneeSummary_ = /* @__PURE__ */ define("people", "WorkflowStepAssigneeSummary", {
  path: "workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries",
  parameter: "workflow_step_assignee_summary_id",
  attributes: { ready_count: "integer", snoozed_count: "integer" },
  relationships: { person: "one Person", step: "one Step>WorkflowStep" },
  includes: { person: "one Person cu" },
  edges: { person: "one Person ud" }
})

/**
 * An address.
 *
 * @internal
 */
export const address: Descriptor = /* @__PURE__ */ link(address_, [])

/**
 * An app.
 *
 * @internal
 */
export const app: Descriptor = /* @__PURE__ */ link(app_, [])

/**
 * A background check.
 *
 * @internal
 */
export const backgroundCheck: Descriptor = /* @__PURE__ */ link(backgroundCheck_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A birthday people.
 *
 * @internal
 */
export const birthdayPeople: Descriptor = /* @__PURE__ */ link(birthdayPeople_, [])

/**
 * A campus.
 *
 * @internal
 */
export const campus: Descriptor = /* @__PURE__ */ link(campus_, [
  list_,
  listCategory_,
  listShare_,
  mailchimpSyncStatus_,
  person_,
  rule_,
  serviceTime_
])

/**
 * A carrier.
 *
 * @internal
 */
export const carrier: Descriptor = /* @__PURE__ */ link(carrier_, [])

/**
 * A condition.
 *
 * @internal
 */
export const condition: Descriptor = /* @__PURE__ */ link(condition_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A connected person.
 *
 * @internal
 */
export const connectedPerson: Descriptor = /* @__PURE__ */ link(connectedPerson_, [])

/**
 * A custom sender.
 *
 * @internal
 */
export const customSender: Descriptor = /* @__PURE__ */ link(customSender_, [])

/**
 * An email.
 *
 * @internal
 */
export const email: Descriptor = /* @__PURE__ */ link(email_, [])

/**
 * A field datum.
 *
 * @internal
 */
export const fieldDatum: Descriptor = /* @__PURE__ */ link(fieldDatum_, [fieldDefinition_, fieldOption_, tab_])

/**
 * A field definition.
 *
 * @internal
 */
export const fieldDefinition: Descriptor = /* @__PURE__ */ link(fieldDefinition_, [fieldOption_, tab_])

/**
 * A field option.
 *
 * @internal
 */
export const fieldOption: Descriptor = /* @__PURE__ */ link(fieldOption_, [])

/**
 * A form.
 *
 * @internal
 */
export const form: Descriptor = /* @__PURE__ */ link(form_, [campus_, formCategory_, list_, serviceTime_])

/**
 * A form category.
 *
 * @internal
 */
export const formCategory: Descriptor = /* @__PURE__ */ link(formCategory_, [])

/**
 * A form field.
 *
 * @internal
 */
export const formField: Descriptor = /* @__PURE__ */ link(formField_, [formFieldOption_])

/**
 * A form field condition.
 *
 * @internal
 */
export const formFieldCondition: Descriptor = /* @__PURE__ */ link(formFieldCondition_, [])

/**
 * A form field option.
 *
 * @internal
 */
export const formFieldOption: Descriptor = /* @__PURE__ */ link(formFieldOption_, [])

/**
 * A form submission.
 *
 * @internal
 */
export const formSubmission: Descriptor = /* @__PURE__ */ link(formSubmission_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  form_,
  formCategory_,
  formField_,
  formFieldOption_,
  formSubmissionValue_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A form submission value.
 *
 * @internal
 */
export const formSubmissionValue: Descriptor = /* @__PURE__ */ link(formSubmissionValue_, [])

/**
 * A grade.
 *
 * @internal
 */
export const grade: Descriptor = /* @__PURE__ */ link(grade_, [])

/**
 * A household.
 *
 * @internal
 */
export const household: Descriptor = /* @__PURE__ */ link(household_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A household membership.
 *
 * @internal
 */
export const householdMembership: Descriptor = /* @__PURE__ */ link(householdMembership_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * An inactive reason.
 *
 * @internal
 */
export const inactiveReason: Descriptor = /* @__PURE__ */ link(inactiveReason_, [])

/**
 * A list.
 *
 * @internal
 */
export const list: Descriptor = /* @__PURE__ */ link(list_, [
  address_,
  campus_,
  condition_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  listCategory_,
  listShare_,
  mailchimpSyncStatus_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  rule_,
  schoolOption_,
  serviceTime_,
  socialProfile_
])

/**
 * A list category.
 *
 * @internal
 */
export const listCategory: Descriptor = /* @__PURE__ */ link(listCategory_, [
  campus_,
  list_,
  listShare_,
  mailchimpSyncStatus_,
  person_,
  rule_
])

/**
 * A list result.
 *
 * @internal
 */
export const listResult: Descriptor = /* @__PURE__ */ link(listResult_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A list share.
 *
 * @internal
 */
export const listShare: Descriptor = /* @__PURE__ */ link(listShare_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A list star.
 *
 * @internal
 */
export const listStar: Descriptor = /* @__PURE__ */ link(listStar_, [])

/**
 * A mailchimp sync status.
 *
 * @internal
 */
export const mailchimpSyncStatus: Descriptor = /* @__PURE__ */ link(mailchimpSyncStatus_, [])

/**
 * A marital status.
 *
 * @internal
 */
export const maritalStatus: Descriptor = /* @__PURE__ */ link(maritalStatus_, [])

/**
 * A membership type.
 *
 * @internal
 */
export const membershipType: Descriptor = /* @__PURE__ */ link(membershipType_, [])

/**
 * A message.
 *
 * @internal
 */
export const message: Descriptor = /* @__PURE__ */ link(message_, [
  address_,
  app_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  messageGroup_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A message group.
 *
 * @internal
 */
export const messageGroup: Descriptor = /* @__PURE__ */ link(messageGroup_, [
  address_,
  app_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  message_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A name prefix.
 *
 * @internal
 */
export const namePrefix: Descriptor = /* @__PURE__ */ link(namePrefix_, [])

/**
 * A name suffix.
 *
 * @internal
 */
export const nameSuffix: Descriptor = /* @__PURE__ */ link(nameSuffix_, [])

/**
 * A note.
 *
 * @internal
 */
export const note: Descriptor = /* @__PURE__ */ link(note_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  noteCategory_,
  noteCategoryShare_,
  noteCategorySubscription_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A note category.
 *
 * @internal
 */
export const noteCategory: Descriptor = /* @__PURE__ */ link(noteCategory_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  noteCategoryShare_,
  noteCategorySubscription_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A note category share.
 *
 * @internal
 */
export const noteCategoryShare: Descriptor = /* @__PURE__ */ link(noteCategoryShare_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A note category subscription.
 *
 * @internal
 */
export const noteCategorySubscription: Descriptor = /* @__PURE__ */ link(noteCategorySubscription_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * An organization statistics.
 *
 * @internal
 */
export const organizationStatistics: Descriptor = /* @__PURE__ */ link(organizationStatistics_, [])

/**
 * A people import.
 *
 * @internal
 */
export const peopleImport: Descriptor = /* @__PURE__ */ link(peopleImport_, [])

/**
 * A people import conflict.
 *
 * @internal
 */
export const peopleImportConflict: Descriptor = /* @__PURE__ */ link(peopleImportConflict_, [])

/**
 * A people import history.
 *
 * @internal
 */
export const peopleImportHistory: Descriptor = /* @__PURE__ */ link(peopleImportHistory_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A person.
 *
 * @internal
 */
export const person: Descriptor = /* @__PURE__ */ link(person_, [
  address_,
  app_,
  campus_,
  email_,
  fieldDatum_,
  fieldDefinition_,
  fieldOption_,
  household_,
  inactiveReason_,
  list_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  serviceTime_,
  socialProfile_,
  tab_
])

/**
 * A person app.
 *
 * @internal
 */
export const personApp: Descriptor = /* @__PURE__ */ link(personApp_, [app_])

/**
 * A person merger.
 *
 * @internal
 */
export const personMerger: Descriptor = /* @__PURE__ */ link(personMerger_, [])

/**
 * A phone number.
 *
 * @internal
 */
export const phoneNumber: Descriptor = /* @__PURE__ */ link(phoneNumber_, [])

/**
 * A platform notification.
 *
 * @internal
 */
export const platformNotification: Descriptor = /* @__PURE__ */ link(platformNotification_, [])

/**
 * A report.
 *
 * @internal
 */
export const report: Descriptor = /* @__PURE__ */ link(report_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A rule.
 *
 * @internal
 */
export const rule: Descriptor = /* @__PURE__ */ link(rule_, [condition_, person_])

/**
 * A school option.
 *
 * @internal
 */
export const schoolOption: Descriptor = /* @__PURE__ */ link(schoolOption_, [])

/**
 * A service time.
 *
 * @internal
 */
export const serviceTime: Descriptor = /* @__PURE__ */ link(serviceTime_, [])

/**
 * A social profile.
 *
 * @internal
 */
export const socialProfile: Descriptor = /* @__PURE__ */ link(socialProfile_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_
])

/**
 * A spam email address.
 *
 * @internal
 */
export const spamEmailAddress: Descriptor = /* @__PURE__ */ link(spamEmailAddress_, [])

/**
 * A tab.
 *
 * @internal
 */
export const tab: Descriptor = /* @__PURE__ */ link(tab_, [fieldDefinition_, fieldOption_])

/**
 * A workflow.
 *
 * @internal
 */
export const workflow: Descriptor = /* @__PURE__ */ link(workflow_, [
  person_,
  workflowCategory_,
  workflowShare_,
  workflowStep_
])

/**
 * A workflow assignee summary.
 *
 * @internal
 */
export const workflowAssigneeSummary: Descriptor = /* @__PURE__ */ link(workflowAssigneeSummary_, [])

/**
 * A workflow assignee workflow summary.
 *
 * @internal
 */
export const workflowAssigneeWorkflowSummary: Descriptor = /* @__PURE__ */ link(workflowAssigneeWorkflowSummary_, [])

/**
 * A workflow card.
 *
 * @internal
 */
export const workflowCard: Descriptor = /* @__PURE__ */ link(workflowCard_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_,
  workflow_,
  workflowCategory_,
  workflowShare_,
  workflowStep_
])

/**
 * A workflow card activity.
 *
 * @internal
 */
export const workflowCardActivity: Descriptor = /* @__PURE__ */ link(workflowCardActivity_, [])

/**
 * A workflow card note.
 *
 * @internal
 */
export const workflowCardNote: Descriptor = /* @__PURE__ */ link(workflowCardNote_, [])

/**
 * A workflow category.
 *
 * @internal
 */
export const workflowCategory: Descriptor = /* @__PURE__ */ link(workflowCategory_, [])

/**
 * A workflow share.
 *
 * @internal
 */
export const workflowShare: Descriptor = /* @__PURE__ */ link(workflowShare_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A workflow step.
 *
 * @internal
 */
export const workflowStep: Descriptor = /* @__PURE__ */ link(workflowStep_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * A workflow step assignee summary.
 *
 * @internal
 */
export const workflowStepAssigneeSummary: Descriptor = /* @__PURE__ */ link(workflowStepAssigneeSummary_, [
  address_,
  campus_,
  email_,
  fieldDatum_,
  household_,
  inactiveReason_,
  maritalStatus_,
  namePrefix_,
  nameSuffix_,
  organization_,
  person_,
  personApp_,
  phoneNumber_,
  platformNotification_,
  schoolOption_,
  socialProfile_
])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  address,
  app,
  backgroundCheck,
  birthdayPeople,
  campus,
  carrier,
  condition,
  connectedPerson,
  customSender,
  email,
  fieldDatum,
  fieldDefinition,
  fieldOption,
  form,
  formCategory,
  formField,
  formFieldCondition,
  formFieldOption,
  formSubmission,
  formSubmissionValue,
  grade,
  household,
  householdMembership,
  inactiveReason,
  list,
  listCategory,
  listResult,
  listShare,
  listStar,
  mailchimpSyncStatus,
  maritalStatus,
  membershipType,
  message,
  messageGroup,
  namePrefix,
  nameSuffix,
  note,
  noteCategory,
  noteCategoryShare,
  noteCategorySubscription,
  organization,
  organizationStatistics,
  peopleImport,
  peopleImportConflict,
  peopleImportHistory,
  person,
  personApp,
  personMerger,
  phoneNumber,
  platformNotification,
  report,
  rule,
  schoolOption,
  serviceTime,
  socialProfile,
  spamEmailAddress,
  tab,
  workflow,
  workflowAssigneeSummary,
  workflowAssigneeWorkflowSummary,
  workflowCard,
  workflowCardActivity,
  workflowCardNote,
  workflowCategory,
  workflowShare,
  workflowStep,
  workflowStepAssigneeSummary
]
