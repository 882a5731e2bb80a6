/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const arrangement_ = /* @__PURE__ */ define("services", "Arrangement", {
  path: "songs/{song_id}/arrangements",
  parameter: "arrangement_id",
  attributes: {
    archived_at: "date_time",
    bpm: "float cu",
    chord_chart: "string cu",
    chord_chart_chord_color: "integer cu",
    chord_chart_columns: "integer cu",
    chord_chart_font: "string cu",
    chord_chart_font_size: "integer cu",
    chord_chart_key: "string cu",
    created_at: "date_time",
    has_chord_chart: "boolean",
    has_chords: "boolean",
    isrc: "integer cu",
    length: "integer cu",
    lyrics: "string",
    lyrics_enabled: "boolean cu",
    meter: "string cu",
    mtid: "string cu",
    name: "string cu",
    notes: "string cu",
    number_chart_enabled: "boolean cu",
    numeral_chart_enabled: "boolean cu",
    print_margin: "string cu",
    print_orientation: "string cu",
    print_page_size: "string cu",
    rehearsal_mix_id: "string cu",
    rehearsal_mix_thumbnail: "string cu",
    sequence: "json cu",
    sequence_full: "json",
    sequence_short: "json",
    updated_at: "date_time",
    import_chart_pro: "json cuw",
    import_chart_pro_options: "json cuw",
    import_rehearsal_mix: "json cuw",
    import_rehearsal_mix_options: "json cuw",
    import_rehearsal_pack: "json cuw",
    import_rehearsal_pack_options: "json cuw",
    import_ccli_chord_chart: "json cw",
    import_ccli_chord_pro: "json cw",
    import_ccli_lyrics: "json cw"
  },
  relationships: { updated_by: "one Person", created_by: "one Person", song: "one Song" },
  includes: { keys: "many Key", sections: "one ArrangementSections" },
  edges: {
    attachments: "many Attachment cud",
    keys: "many Key cud",
    sections: "one ArrangementSections s",
    tags: "many Tag"
  },
  actions: {
    archive: { data: {} },
    assign_tags: {
      data: {},
      type: "TagAssignment",
      relationships: { tags: { to: "many", type: "Tag" } },
      repeatable: true
    },
    unarchive: { data: {} }
  }
})

const arrangementSections_ = /* @__PURE__ */ define("services", "ArrangementSections", {
  path: "songs/{song_id}/arrangements/{arrangement_id}/sections",
  attributes: { sections: "json" }
})

const attachment_ = /* @__PURE__ */ define("services", "Attachment", {
  path: "media/{media_id}/attachments",
  parameter: "attachment_id",
  attributes: {
    allow_mp3_download: "boolean",
    attachable_type: "string qo",
    content: "string cu",
    content_type: "string",
    created_at: "date_time o",
    deleted_at: "date_time o",
    display_name: "string",
    downloadable: "boolean",
    file_size: "integer",
    file_upload_identifier: "string cus",
    filename: "string cuo",
    filetype: "string o",
    has_preview: "boolean",
    import_to_item_details: "boolean cu",
    licenses_purchased: "integer q",
    licenses_remaining: "integer",
    licenses_used: "integer",
    linked_url: "string",
    page_order: "string cu",
    pco_type: "string",
    remote_link: "string cu",
    streamable: "boolean",
    thumbnail_url: "string",
    transposable: "boolean",
    updated_at: "date_time",
    url: "string",
    web_streamable: "boolean",
    attachment_type_ids: "json cuw",
    song_part: "json cuw"
  },
  relationships: {
    attachable: "one Attachable",
    attachment_types: "many AttachmentType cu",
    created_by: "one Person",
    updated_by: "one Person",
    administrator: "one Person"
  },
  includes: { zooms: "many Zoom" },
  edges: { zooms: "many Zoom cud" },
  actions: { open: { data: {} }, preview: { data: {} } },
  query: { administrator_id: "primary_key", filename_like: "string", type: "string" },
  order: ["size"]
})

const attachmentActivity_ = /* @__PURE__ */ define("services", "AttachmentActivity", {
  path: "attachment_activities",
  parameter: "attachment_activity_id",
  attributes: { activity_type: "string", attachment_url: "string", date: "date" },
  relationships: { attachment: "one Attachment" }
})

const attachmentType_ = /* @__PURE__ */ define("services", "AttachmentType", {
  path: "attachment_types",
  parameter: "attachment_type_id",
  permits: "lg",
  attributes: {
    aliases: "json cu",
    built_in: "boolean",
    capoed_chord_charts: "boolean cu",
    chord_charts: "boolean cu",
    exclusions: "json cu",
    lyrics: "boolean cu",
    name: "string cuo",
    number_charts: "boolean cu",
    numeral_charts: "boolean cu",
    attachment_type_group_id: "primary_key cuw"
  },
  relationships: { attachment_type_group: "one AttachmentTypeGroup cu" }
})

const attachmentTypeGroup_ = /* @__PURE__ */ define("services", "AttachmentTypeGroup", {
  path: "attachment_type_groups",
  parameter: "attachment_type_group_id",
  attributes: { name: "string cuo", readonly: "boolean" }
})

const attendance_ = /* @__PURE__ */ define("services", "Attendance", {
  path: "service_types/{service_type_id}/plans/{plan_id}/attendances",
  parameter: "attendance_id",
  attributes: {
    check_ins_event_id: "primary_key",
    check_ins_event_period_id: "primary_key",
    checked_in_at: "date_time",
    plan_time_id: "primary_key cw"
  },
  relationships: { plan_time: "one PlanTime", plan_person: "one PlanPerson" }
})

const availableSignup_ = /* @__PURE__ */ define("services", "AvailableSignup", {
  path: "people/{person_id}/available_signups",
  parameter: "available_signup_id",
  attributes: {
    organization_name: "string",
    planning_center_url: "string",
    service_type_name: "string",
    signups_available: "boolean"
  },
  relationships: { organization: "one Organization", person: "one Person", service_type: "one ServiceType" },
  includes: { signup_sheets: "many SignupSheet" },
  edges: { signup_sheets: "many SignupSheet" }
})

const blockout_ = /* @__PURE__ */ define("services", "Blockout", {
  path: "people/{person_id}/blockouts",
  parameter: "blockout_id",
  attributes: {
    created_at: "date_time",
    description: "string",
    ends_at: "date_time cu",
    group_identifier: "string q",
    organization_name: "string",
    reason: "string cu",
    repeat_frequency: "string cu",
    repeat_interval: "string cu",
    repeat_period: "string cu",
    repeat_until: "date cu",
    settings: "string",
    share: "boolean cu",
    starts_at: "date_time cu",
    time_zone: "string",
    updated_at: "date_time",
    decline_conflicts: "json cuw"
  },
  relationships: { person: "one Person", organization: "one Organization" },
  edges: { blockout_dates: "many BlockoutDate", blockout_exceptions: "many BlockoutException c" }
})

const blockoutDate_ = /* @__PURE__ */ define("services", "BlockoutDate", {
  path: "people/{person_id}/blockouts/{blockout_id}/blockout_dates",
  parameter: "blockout_date_id",
  attributes: {
    ends_at: "date_time",
    ends_at_utc: "date_time",
    group_identifier: "string",
    reason: "string",
    share: "boolean",
    starts_at: "date_time",
    starts_at_utc: "date_time",
    time_zone: "string"
  },
  relationships: { person: "one Person", blockout: "one Blockout" }
})

const blockoutException_ = /* @__PURE__ */ define("services", "BlockoutException", {
  path: "people/{person_id}/blockouts/{blockout_id}/blockout_exceptions",
  parameter: "blockout_exception_id",
  attributes: { created_at: "date_time", date: "date cu", updated_at: "date_time" },
  relationships: { blockout: "one Blockout" }
})

const blockoutScheduleConflict_ = /* @__PURE__ */ define("services", "BlockoutScheduleConflict", {
  path: "blockout_schedule_conflicts",
  parameter: "blockout_schedule_conflict_id",
  attributes: {
    can_accept_partial: "boolean",
    dates: "string",
    organization_name: "string",
    person_avatar: "string",
    person_name: "string",
    position_display_times: "string",
    service_type_name: "string",
    short_dates: "string",
    sort_date: "date_time",
    status: "string",
    team_name: "string",
    team_position_name: "string"
  },
  relationships: {
    organization: "one Organization",
    person: "one Person",
    plan: "one Plan",
    plan_person: "one PlanPerson",
    service_type: "one ServiceType"
  }
})

const chat_ = /* @__PURE__ */ define("services", "Chat", {
  path: "chat",
  parameter: "chat_id",
  permits: "lg",
  attributes: {
    group_identifiers: "json s",
    my_teams: "json s",
    payload: "string s",
    people: "json s",
    plans: "json s",
    teams: "json s",
    teams_i_lead: "json s"
  }
})

const contributor_ = /* @__PURE__ */ define("services", "Contributor", {
  path: "service_types/{service_type_id}/plans/{plan_id}/contributors",
  parameter: "contributor_id",
  attributes: {
    contributable_action: "string",
    contributable_category: "string",
    contributable_type: "string",
    created_at: "date_time o",
    full_name: "string",
    photo_thumbnail_url: "string",
    updated_at: "date_time o"
  },
  relationships: { plan: "one Plan", person: "one Person" }
})

const customSlide_ = /* @__PURE__ */ define("services", "CustomSlide", {
  path: "service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides",
  parameter: "custom_slide_id",
  attributes: {
    body: "string cu",
    enabled: "boolean cu",
    label: "string cu",
    order: "integer cu",
    item_id: "primary_key cuw",
    attachment_id: "primary_key cuw"
  },
  relationships: { item: "one Item", attachment: "one Attachment" }
})

const email_ = /* @__PURE__ */ define("services", "Email", {
  path: "people/{person_id}/emails",
  parameter: "email_id",
  attributes: { address: "string", primary: "boolean" }
})

const emailTemplate_ = /* @__PURE__ */ define("services", "EmailTemplate", {
  path: "email_templates",
  parameter: "email_template_id",
  permits: "lgcud",
  attributes: {
    created_at: "date_time",
    html_body: "string cu",
    kind: "string c",
    subject: "string cu",
    updated_at: "date_time",
    shared: "json cw"
  },
  relationships: { template_owner: "one TemplateOwner" },
  actions: { render: { data: {} } }
})

const emailTemplateRenderedResponse_ = /* @__PURE__ */ define("services", "EmailTemplateRenderedResponse", {
  path: "email_template_rendered_responses",
  parameter: "email_template_rendered_response_id",
  attributes: { body: "string", subject: "string" },
  relationships: { person: "one Person", email_template: "one EmailTemplate" }
})

const folder_ = /* @__PURE__ */ define("services", "Folder", {
  path: "folders",
  parameter: "folder_id",
  permits: "lgcud",
  attributes: {
    container: "string",
    created_at: "date_time",
    name: "string cuo",
    updated_at: "date_time",
    parent_id: "primary_key cuw",
    campus_id: "primary_key cuw"
  },
  relationships: { ancestors: "one Folder", parent: "one Folder cu", campus: "one Campus cu" },
  includes: { service_types: "many ServiceType" },
  edges: { folders: "many Folder cud", service_types: "many ServiceType cud" },
  query: { parent_id: "primary_key" }
})

const folderPath_ = /* @__PURE__ */ define("services", "FolderPath", {
  path: "folder_paths",
  parameter: "folder_path_id",
  attributes: { path: "json" }
})

const item_ = /* @__PURE__ */ define("services", "Item", {
  path: "service_types/{service_type_id}/plans/{plan_id}/items",
  parameter: "item_id",
  attributes: {
    assigned_leader_ids: "json s",
    assigned_unfilled_position_ids: "json s",
    created_at: "date_time",
    custom_arrangement_sequence: "json cu",
    custom_arrangement_sequence_full: "json",
    custom_arrangement_sequence_short: "json",
    description: "string cu",
    html_details: "string cu",
    item_type: "string c",
    key_name: "string",
    length: "integer cu",
    sequence: "integer c",
    service_position: "string cu",
    title: "string cu",
    updated_at: "date_time",
    arrangement_id: "primary_key cuw",
    key_id: "primary_key cuw",
    media_ids: "json cuw",
    selected_attachment_id: "primary_key cuw",
    selected_background_id: "primary_key cuw",
    selected_layout_id: "primary_key cuw",
    song_id: "primary_key cuw",
    copy_item_id: "primary_key cw"
  },
  enums: { item_type: ["song", "header", "media", "item"], service_position: ["pre", "during", "post"] },
  open: ["item_type", "service_position"],
  relationships: {
    plan: "one Plan",
    song: "one Song cu",
    arrangement: "one Arrangement cu",
    key: "one Key cu",
    selected_layout: "one Layout cu",
    selected_background: "one Attachment"
  },
  includes: {
    arrangement: "one Arrangement",
    item_assignments: "many ItemAssignment",
    item_notes: "many ItemNote",
    item_times: "many ItemTime",
    key: "one Key",
    media: "many Media",
    selected_attachment: "one Attachment",
    song: "one Song"
  },
  edges: {
    arrangement: "one Arrangement ud",
    attachments: "many Attachment cud",
    custom_slides: "many CustomSlide cud",
    item_assignments: "many ItemAssignment cd",
    item_notes: "many ItemNote cud",
    item_times: "many ItemTime",
    key: "one Key ud",
    media: "many Media ud",
    selected_attachment: "one Attachment ud",
    selected_background: "one Attachment ud",
    song: "one Song ud"
  }
})

const itemAssignment_ = /* @__PURE__ */ define("services", "ItemAssignment", {
  path: "service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments",
  parameter: "item_assignment_id",
  attributes: { assignable_type: "string cu", assignable_id: "primary_key cuw" },
  enums: { assignable_type: ["Person", "TeamPosition"] },
  relationships: { plan: "one Plan", item: "one Item", assignable: "one Assignable cu" }
})

const itemNote_ = /* @__PURE__ */ define("services", "ItemNote", {
  path: "songs/{song_id}/last_scheduled_item/{last_scheduled_item_id}/item_notes",
  parameter: "item_note_id",
  attributes: {
    category_name: "string",
    content: "string cu",
    created_at: "date_time",
    updated_at: "date_time",
    item_note_category_id: "primary_key cw"
  },
  relationships: { item_note_category: "one ItemNoteCategory", item: "one Item" },
  includes: { item_note_category: "one ItemNoteCategory" },
  edges: { item_note_category: "one ItemNoteCategory" }
})

const itemNoteCategory_ = /* @__PURE__ */ define("services", "ItemNoteCategory", {
  path: "service_types/{service_type_id}/item_note_categories",
  parameter: "item_note_category_id",
  attributes: {
    created_at: "date_time",
    deleted_at: "date_time",
    frequently_used: "boolean cu",
    name: "string cu",
    sequence: "integer cu",
    updated_at: "date_time"
  },
  relationships: { service_type: "one ServiceType" }
})

const itemTime_ = /* @__PURE__ */ define("services", "ItemTime", {
  path: "series/{series_id}/plans/{plan_id}/live/{live_id}/current_item_time",
  parameter: "current_item_time_id",
  attributes: {
    exclude: "boolean cu",
    length: "integer",
    length_offset: "integer",
    live_end_at: "date_time",
    live_start_at: "date_time",
    plan_time_id: "primary_key cuw",
    plan_id: "primary_key cuw"
  },
  relationships: { item: "one Item", plan_time: "one PlanTime cu", plan: "one Plan cu" }
})

const key_ = /* @__PURE__ */ define("services", "Key", {
  path: "songs/{song_id}/arrangements/{arrangement_id}/keys",
  parameter: "key_id",
  attributes: {
    alternate_keys: "json cu",
    created_at: "date_time o",
    ending_key: "string cu",
    ending_minor: "boolean",
    name: "string cu",
    starting_key: "string cu",
    starting_minor: "boolean",
    updated_at: "date_time o",
    import_ccli_chord_chart: "json cuw",
    import_ccli_chord_chart_options: "json cuw",
    import_ccli_lyrics: "json cuw",
    import_chart_pro: "json cuw",
    import_rehearsal_mix: "json cuw",
    import_rehearsal_pack: "json cuw"
  },
  relationships: { arrangement: "one Arrangement" },
  edges: { attachments: "many Attachment cud" }
})

const live_ = /* @__PURE__ */ define("services", "Live", {
  path: "series/{series_id}/plans/{plan_id}/live",
  parameter: "live_id",
  attributes: {
    can_chat: "boolean",
    can_control: "boolean",
    can_control_video_feed: "boolean",
    can_take_control: "boolean",
    chat_room_channel: "string",
    dates: "string",
    live_channel: "string",
    series_title: "string",
    title: "string"
  },
  includes: {
    controller: "one Person",
    current_item_time: "one ItemTime",
    items: "many Item",
    next_item_time: "one ItemTime",
    service_type: "one ServiceType"
  },
  edges: {
    controller: "one Person u",
    current_item_time: "one ItemTime",
    items: "many Item ud",
    next_item_time: "one ItemTime",
    service_type: "one ServiceType ud",
    watchable_plans: "many Plan ud"
  },
  actions: { go_to_next_item: { data: {} }, go_to_previous_item: { data: {} }, toggle_control: { data: {} } }
})

const liveController_ = /* @__PURE__ */ define("services", "LiveController", {
  path: "service_types/{service_type_id}/live_controllers",
  parameter: "live_controller_id",
  attributes: {
    created_at: "date_time o",
    full_name: "string",
    photo_thumbnail_url: "string",
    updated_at: "date_time o",
    person_id: "primary_key cuw"
  },
  relationships: { person: "one Person cu" }
})

const media_ = /* @__PURE__ */ define("services", "Media", {
  path: "media",
  parameter: "media_id",
  permits: "lgcud",
  attributes: {
    created_at: "date_time o",
    creator_name: "string cuq",
    image_url: "string",
    length: "integer",
    media_type: "string cu",
    media_type_name: "string",
    preview_content_type: "string",
    preview_file_name: "string",
    preview_file_size: "integer",
    preview_updated_at: "date_time",
    preview_url: "string",
    themes: "string cuq",
    thumbnail_content_type: "string",
    thumbnail_file_name: "string",
    thumbnail_file_size: "integer",
    thumbnail_updated_at: "date_time",
    thumbnail_url: "string",
    title: "string cuqo",
    updated_at: "date_time o",
    minutes: "json cuw",
    seconds: "json cuw"
  },
  includes: { attachments: "many Attachment" },
  edges: { attachments: "many Attachment cud", media_schedules: "many MediaSchedule", tags: "many Tag" },
  actions: {
    archive: { data: {} },
    assign_tags: {
      data: {},
      type: "TagAssignment",
      relationships: { tags: { to: "many", type: "Tag" } },
      repeatable: true
    },
    unarchive: { data: {} }
  },
  query: {
    hidden: "string",
    id: "primary_key",
    media_tag_group_ids: "primary_key",
    media_tag_ids: "primary_key",
    media_types: "string"
  },
  filter: {
    archived: {},
    audio: {},
    background_audio: {},
    background_image: {},
    background_video: {},
    countdown: {},
    curriculum: {},
    document: {},
    drama: {},
    image: {},
    not_archived: {},
    powerpoint: {},
    song_video: {},
    video: {}
  }
})

const mediaSchedule_ = /* @__PURE__ */ define("services", "MediaSchedule", {
  path: "media/{media_id}/media_schedules",
  parameter: "media_schedule_id",
  attributes: {
    plan_dates: "string",
    plan_short_dates: "string",
    plan_sort_date: "date_time",
    service_type_name: "string"
  },
  relationships: { plan: "one Plan", service_type: "one ServiceType" }
})

const neededPosition_ = /* @__PURE__ */ define("services", "NeededPosition", {
  path: "series/{series_id}/plans/{plan_id}/needed_positions",
  parameter: "needed_position_id",
  attributes: {
    quantity: "integer cu",
    scheduled_to: "string",
    team_position_name: "string",
    team_id: "primary_key cw",
    team_position_id: "primary_key cw",
    time_id: "primary_key cw",
    time_preference_option_id: "primary_key cw"
  },
  relationships: {
    team: "one Team",
    plan: "one Plan",
    time: "one PlanTime c",
    time_preference_option: "one TimePreferenceOption c"
  },
  includes: { team: "one Team", time: "one PlanTime" },
  edges: { team: "one Team", time: "one PlanTime ud" },
  query: { team_id: "primary_key" }
})

const organization_ = /* @__PURE__ */ define("services", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: {
    allow_mp3_download: "boolean cu",
    beta: "boolean",
    calendar_starts_on_sunday: "boolean cu",
    ccli: "string cu",
    ccli_auto_reporting_enabled: "boolean cu",
    ccli_connected: "boolean",
    ccli_reporting_enabled: "boolean cu",
    created_at: "date_time",
    date_format: "integer",
    extra_file_storage_allowed: "boolean",
    file_storage_exceeded: "boolean",
    file_storage_extra_charges: "integer",
    file_storage_extra_enabled: "boolean",
    file_storage_size: "integer",
    file_storage_size_used: "integer",
    legacy_id: "primary_key",
    music_stand_enabled: "boolean",
    name: "string",
    owner_name: "string",
    people_allowed: "integer",
    people_remaining: "integer",
    projector_enabled: "boolean",
    rehearsal_mix_enabled: "boolean",
    rehearsal_pack_connected: "boolean",
    required_to_set_download_permission: "string cu",
    secret: "string",
    time_zone: "string cu",
    twenty_four_hour_time: "boolean",
    updated_at: "date_time",
    charge_for_extra_space: "json cuw"
  },
  enums: { required_to_set_download_permission: ["editor", "administrator", "site_administrator"] }
})

const person_ = /* @__PURE__ */ define("services", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lgu",
  singles: { me: "me" },
  attributes: {
    access_media_attachments: "boolean u",
    access_plan_attachments: "boolean u",
    access_song_attachments: "boolean u",
    anniversary: "date",
    archived: "boolean",
    archived_at: "date_time",
    assigned_to_rehearsal_team: "boolean q",
    birthdate: "date",
    can_edit_all_people: "boolean",
    can_view_all_people: "boolean",
    created_at: "date_time o",
    facebook_id: "primary_key",
    first_name: "string o",
    full_name: "string",
    given_name: "string",
    ical_code: "string",
    last_name: "string o",
    legacy_id: "primary_key q",
    logged_in_at: "date_time",
    max_permissions: "string",
    max_plan_permissions: "string",
    me_tab: "string",
    media_permissions: "string u",
    media_tab: "string",
    middle_name: "string",
    name_prefix: "string",
    name_suffix: "string",
    nickname: "string",
    notes: "string",
    onboardings: "json u",
    passed_background_check: "boolean",
    people_tab: "string",
    permissions: "string u",
    photo_thumbnail_url: "string",
    photo_url: "string",
    plans_tab: "string",
    praise_charts_enabled: "boolean",
    preferred_app: "string u",
    preferred_max_plans_per_day: "integer",
    preferred_max_plans_per_month: "integer",
    profile_name: "string s",
    signature: "string s",
    site_administrator: "boolean",
    song_permissions: "string u",
    songs_tab: "string",
    status: "string",
    updated_at: "date_time o",
    remembered_items: "json uw",
    current_folder_id: "primary_key uw"
  },
  relationships: { created_by: "one Person", updated_by: "one Person", current_folder: "one Folder u" },
  includes: { emails: "many Email", tags: "many Tag", team_leaders: "many TeamLeader" },
  edges: {
    available_signups: "many AvailableSignup",
    blockouts: "many Blockout cud",
    emails: "many Email",
    person_team_position_assignments: "many PersonTeamPositionAssignment ud",
    plan_people: "many PlanPerson ud",
    schedules: "many Schedule",
    scheduling_preferences: "many SchedulingPreference",
    tags: "many Tag",
    team_leaders: "many TeamLeader",
    text_settings: "many TextSetting u"
  },
  actions: {
    assign_tags: {
      data: {},
      type: "TagAssignment",
      relationships: { tags: { to: "many", type: "Tag" } },
      repeatable: true
    },
    collapse_service_types: { data: {} },
    expand_service_types: { data: {} }
  },
  query: {
    any_position_in_service_type_id: "primary_key",
    folder_id: "primary_key",
    hidden: "string",
    minimum_permissions: "string",
    name_like: "string",
    service_type_id: "primary_key",
    tag_group_ids: "primary_key",
    tag_ids: "primary_key",
    team_ids: "primary_key",
    team_leader: "string",
    team_leader_team_ids: "primary_key",
    team_position_ids: "primary_key"
  },
  filters: {
    available_signups: { current_organization: {} },
    blockouts: { future: {}, past: {} },
    person_team_position_assignments: { not_archived: {}, not_deleted: {} },
    schedules: {
      after: {},
      all: {},
      before: {},
      future: {},
      not_across_organizations: {},
      past: {},
      with_declined: {}
    },
    team_leaders: { not_archived: {}, not_deleted: {} }
  }
})

const personTeamPositionAssignment_ = /* @__PURE__ */ define("services", "PersonTeamPositionAssignment", {
  path: "service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments",
  parameter: "person_team_position_assignment_id",
  attributes: {
    created_at: "date_time",
    preferred_weeks: "json cu",
    schedule_preference: "string cu",
    updated_at: "date_time",
    time_preference_option_ids: "json cuw",
    person_id: "primary_key cw"
  },
  relationships: {
    person: "one Person c",
    team_position: "one TeamPosition",
    time_preference_options: "many TimePreferenceOption cu"
  },
  includes: { person: "one Person", team_position: "one TeamPosition" },
  edges: { person: "one Person u", team_position: "one TeamPosition" },
  query: { team_position_id: "primary_key" },
  order: ["first_name", "last_name"]
})

const plan_ = /* @__PURE__ */ define("services", "Plan", {
  path: "service_types/{service_type_id}/plans",
  root: "plans",
  parameter: "plan_id",
  permits: "lg",
  attributes: {
    can_view_order: "boolean",
    created_at: "date_time qo",
    dates: "string",
    files_expire_at: "date_time",
    items_count: "integer",
    last_time_at: "date_time",
    multi_day: "boolean",
    needed_positions_count: "integer",
    other_time_count: "integer",
    permissions: "string",
    plan_notes_count: "integer",
    plan_people_count: "integer",
    planning_center_url: "string",
    prefers_order_view: "boolean",
    public: "boolean cu",
    public_by_schedule: "boolean",
    rehearsable: "boolean",
    rehearsal_time_count: "integer",
    reminders_disabled: "boolean u",
    series_title: "string cuq",
    service_time_count: "integer",
    short_dates: "string",
    sort_date: "date_time o",
    title: "string cuqo",
    total_length: "integer",
    updated_at: "date_time qo",
    series_id: "primary_key cuw"
  },
  relationships: {
    service_type: "one ServiceType",
    previous_plan: "one Plan",
    next_plan: "one Plan",
    series: "one Series cu",
    created_by: "one Person",
    updated_by: "one Person",
    linked_publishing_episode: "one LinkedPublishingEpisode",
    attachment_types: "many AttachmentType"
  },
  includes: {
    contributors: "many Contributor",
    my_schedules: "many Schedule",
    plan_times: "many PlanTime",
    series: "one Series",
    updated_by: "one Person"
  },
  edges: {
    all_attachments: "many Attachment ud",
    attachments: "many Attachment cud",
    attendances: "many Attendance",
    contributors: "many Contributor",
    items: "many Item cud",
    live: "one Live ud",
    my_schedules: "many Schedule",
    needed_positions: "many NeededPosition cud",
    next_plan: "one Plan ud",
    notes: "many PlanNote cud",
    plan_times: "many PlanTime cud",
    previous_plan: "one Plan ud",
    series: "one Series",
    signup_teams: "many Team",
    team_members: "many PlanPerson cud"
  },
  actions: {
    autoschedule: { data: {}, relationships: { team: { to: "one", type: "Team" } }, key: "relationship" },
    import: {
      data: { source_id: "primary_key" },
      optional: {
        copy_items: "boolean",
        copy_people: "boolean",
        copy_notes: "boolean",
        team_ids: "json",
        additional_target_ids: "json"
      }
    },
    item_reorder: { data: { sequence: "json" }, repeatable: true }
  },
  query: { id: "primary_key" },
  filters: {
    all_attachments: { attachable_type: {}, extensions: {} },
    notes: { team: {} },
    team_members: { confirmed: {}, not_archived: {}, not_declined: {}, not_deleted: {} }
  }
})

const planImportMetadata_ = /* @__PURE__ */ define("services", "PlanImportMetadata", {
  path: "plan_import_metadatas",
  parameter: "plan_import_metadata_id",
  attributes: { any_plan_people_missing_background_check: "boolean" }
})

const planNote_ = /* @__PURE__ */ define("services", "PlanNote", {
  path: "service_types/{service_type_id}/plan_templates/{plan_template_id}/notes",
  parameter: "plan_note_id",
  attributes: {
    category_name: "string",
    content: "string cu",
    created_at: "date_time qo",
    updated_at: "date_time qo",
    plan_note_category_id: "primary_key cuw",
    team_ids: "json cuw"
  },
  relationships: { created_by: "one Person", plan_note_category: "one PlanNoteCategory", teams: "one Team" },
  includes: { plan_note_category: "one PlanNoteCategory" },
  edges: { plan_note_category: "one PlanNoteCategory" }
})

const planNoteCategory_ = /* @__PURE__ */ define("services", "PlanNoteCategory", {
  path: "service_types/{service_type_id}/plan_note_categories",
  parameter: "plan_note_category_id",
  attributes: {
    created_at: "date_time",
    deleted_at: "date_time",
    name: "string cu",
    sequence: "integer cu",
    updated_at: "date_time",
    team_ids: "json cuw"
  },
  relationships: { service_type: "one ServiceType", teams: "one Team" }
})

const planPerson_ = /* @__PURE__ */ define("services", "PlanPerson", {
  path: "people/{person_id}/plan_people",
  parameter: "plan_person_id",
  attributes: {
    can_accept_partial: "boolean",
    created_at: "date_time",
    decline_reason: "string cu",
    name: "string",
    notes: "string cu",
    notification_changed_at: "date_time",
    notification_changed_by_name: "string",
    notification_prepared_at: "date_time cu",
    notification_read_at: "date_time",
    notification_sender_name: "string",
    notification_sent_at: "date_time",
    photo_thumbnail: "string",
    prepare_notification: "boolean cu",
    scheduled_by_is_eligible_for_responds_to: "boolean s",
    scheduled_by_name: "string s",
    status: "string cu",
    status_updated_at: "date_time",
    team_position_name: "string cu",
    updated_at: "date_time",
    person_id: "primary_key cuw",
    team_id: "primary_key cuw",
    service_times_ids: "json cuw",
    responds_to_id: "primary_key cuw",
    times_ids: "json cuw",
    declined_plan_times_ids: "json cuw",
    time_preference_options_ids: "json cuw"
  },
  relationships: {
    person: "one Person ru",
    plan: "one Plan",
    scheduled_by: "one Person",
    service_type: "one ServiceType",
    team: "one Team ru",
    responds_to: "one Person cu",
    times: "many PlanTime",
    service_times: "many PlanTime",
    time_preference_options: "many TimePreferenceOption"
  },
  includes: { declined_plan_times: "many PlanTime", person: "one Person", plan: "one Plan", team: "one Team" },
  edges: {
    declined_plan_times: "many PlanTime ud",
    person: "one Person u",
    plan: "one Plan ud",
    plan_person_times: "many PlanPersonTime",
    plan_times: "many PlanTime ud",
    team: "one Team"
  },
  query: { team_id: "primary_key" }
})

const planPersonTime_ = /* @__PURE__ */ define("services", "PlanPersonTime", {
  path: "service_types/{service_type_id}/plan_person_times",
  parameter: "plan_person_time_id",
  attributes: { created_at: "date_time", status: "string cu", updated_at: "date_time o" },
  relationships: { plan_time: "one PlanTime", plan: "one Plan", plan_person: "one PlanPerson" }
})

const planTemplate_ = /* @__PURE__ */ define("services", "PlanTemplate", {
  path: "service_types/{service_type_id}/plan_templates",
  parameter: "plan_template_id",
  attributes: {
    can_view_order: "boolean",
    created_at: "date_time o",
    item_count: "integer o",
    multi_day: "boolean",
    name: "string cuo",
    note_count: "integer o",
    prefers_order_view: "boolean",
    rehearsable: "boolean",
    team_count: "integer o",
    updated_at: "date_time o"
  },
  relationships: { service_type: "one ServiceType", created_by: "one Person", updated_by: "one Person" },
  edges: { items: "many Item cud", notes: "many PlanNote cud", team_members: "many PlanPerson cud" },
  actions: {
    import: {
      data: { source_id: "primary_key" },
      optional: {
        copy_items: "boolean",
        copy_people: "boolean",
        copy_notes: "boolean",
        team_ids: "json",
        additional_target_ids: "json"
      }
    },
    item_reorder: { data: { sequence: "json" }, repeatable: true }
  },
  filters: { team_members: { confirmed: {}, not_archived: {}, not_declined: {}, not_deleted: {} } }
})

const planTime_ = /* @__PURE__ */ define("services", "PlanTime", {
  path: "service_types/{service_type_id}/plan_times",
  parameter: "plan_time_id",
  attributes: {
    created_at: "date_time",
    ends_at: "date_time cu",
    live_ends_at: "date_time",
    live_starts_at: "date_time",
    name: "string cu",
    recorded: "boolean",
    scheduled_team_ids: "json",
    starts_at: "date_time cuo",
    team_reminders: "json cu",
    time_type: "string cuq",
    updated_at: "date_time",
    assigned_positions_ids: "json cuw",
    assigned_teams_ids: "json cuw",
    create_in_next_plan: "json cuw",
    change_in_later_times: "json cuw",
    update_scheduled_people: "json cuw"
  },
  relationships: { assigned_teams: "many Team", assigned_positions: "many TeamPosition" },
  includes: { split_team_rehearsal_assignments: "many SplitTeamRehearsalAssignment" },
  edges: { split_team_rehearsal_assignments: "many SplitTeamRehearsalAssignment cud" }
})

const publicView_ = /* @__PURE__ */ define("services", "PublicView", {
  path: "service_types/{service_type_id}/public_view",
  parameter: "public_view_id",
  attributes: {
    amazon: "boolean cu",
    headers: "boolean",
    item_descriptions: "boolean cu",
    item_lengths: "boolean cu",
    itunes: "boolean cu",
    media_items: "boolean cu",
    regular_items: "boolean cu",
    series_and_plan_titles: "boolean cu",
    series_artwork: "boolean cu",
    service_times: "boolean cu",
    song_items: "boolean cu",
    spotify: "boolean cu",
    vimeo: "boolean cu",
    youtube: "boolean cu",
    header_items: "json cuw"
  }
})

const reportTemplate_ = /* @__PURE__ */ define("services", "ReportTemplate", {
  path: "report_templates",
  parameter: "report_template_id",
  permits: "lg",
  attributes: { body: "string cu", default: "boolean", title: "string cu", type: "string cu" },
  enums: { type: ["ReportMatrix", "ReportPeople", "ReportPlan"] },
  filter: { matrix: {}, people: {}, plans: {}, without_defaults: {} }
})

const schedule_ = /* @__PURE__ */ define("services", "Schedule", {
  path: "people/{person_id}/schedules",
  parameter: "schedule_id",
  attributes: {
    can_accept_partial: "boolean",
    can_accept_partial_one_time: "boolean",
    can_rehearse: "boolean",
    dates: "string",
    decline_reason: "string",
    organization_name: "string",
    organization_time_zone: "string",
    organization_twenty_four_hour_time: "boolean",
    person_name: "string",
    plan_visible: "boolean",
    plan_visible_to_me: "boolean",
    position_display_times: "string",
    reschedule_declines: "string",
    responds_to_name: "string",
    service_type_name: "string",
    short_dates: "string",
    sort_date: "date_time",
    status: "string",
    team_name: "string",
    team_position_name: "string"
  },
  relationships: {
    person: "one Person",
    service_type: "one ServiceType",
    organization: "one Organization",
    plan_person: "one PlanPerson",
    plan: "one Plan",
    team: "one Team",
    responds_to_person: "one Person",
    times: "many PlanTime"
  },
  includes: { plan_times: "many PlanTime" },
  edges: {
    declined_plan_times: "many PlanTime ud",
    plan_times: "many PlanTime ud",
    respond_to: "one Person u",
    team: "one Team"
  },
  actions: {
    accept: {
      data: {},
      optional: { reason: "string" },
      relationships: { declined_plan_times: { to: "many", type: "PlanTime", optional: true } }
    },
    decline: { data: {}, optional: { reason: "string" } }
  },
  query: { plan_id: "primary_key", team_id: "primary_key" },
  order: ["starts_at"]
})

const scheduledPerson_ = /* @__PURE__ */ define("services", "ScheduledPerson", {
  path: "people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/scheduled_people",
  parameter: "scheduled_person_id",
  attributes: { full_name: "string", status: "string", thumbnail: "string" },
  relationships: { person: "one Person", signup_sheet: "one SignupSheet" }
})

const schedulingPreference_ = /* @__PURE__ */ define("services", "SchedulingPreference", {
  path: "people/{person_id}/scheduling_preferences",
  parameter: "scheduling_preference_id",
  attributes: { preference: "string" },
  relationships: { household_member: "one Person" }
})

const series_ = /* @__PURE__ */ define("services", "Series", {
  path: "series",
  parameter: "series_id",
  permits: "lg",
  attributes: {
    artwork_content_type: "string",
    artwork_file_name: "string",
    artwork_file_size: "integer",
    artwork_for_dashboard: "string",
    artwork_for_mobile: "string",
    artwork_for_plan: "string",
    artwork_original: "string",
    created_at: "date_time o",
    has_artwork: "boolean",
    title: "string cuq",
    updated_at: "date_time",
    artwork: "json cuw",
    plan_ids: "json cuw"
  },
  edges: { plans: "many Plan ud" }
})

const serviceType_ = /* @__PURE__ */ define("services", "ServiceType", {
  path: "service_types",
  parameter: "service_type_id",
  permits: "lgcud",
  attributes: {
    archived_at: "date_time",
    attachment_types_enabled: "boolean cu",
    background_check_permissions: "string cu",
    comment_permissions: "string",
    created_at: "date_time",
    custom_item_types: "json cu",
    deleted_at: "date_time",
    frequency: "string cu",
    last_plan_from: "string cu",
    name: "string cuqo",
    permissions: "string",
    scheduled_publish: "boolean cu",
    sequence: "integer cuo",
    standard_item_types: "json cu",
    updated_at: "date_time",
    create_teams: "json cuw",
    parent_id: "primary_key cuw"
  },
  relationships: { parent: "one Folder cu" },
  includes: { time_preference_options: "many TimePreferenceOption", path: "one ServiceTypePath" },
  edges: {
    attachments: "many Attachment cud",
    item_note_categories: "many ItemNoteCategory",
    live_controllers: "many LiveController",
    plan_note_categories: "many PlanNoteCategory",
    plan_person_times: "many PlanPersonTime",
    plan_templates: "many PlanTemplate",
    plan_times: "many PlanTime ud",
    plans: "many Plan cud",
    public_view: "one PublicView",
    team_positions: "many TeamPosition",
    teams: "many Team c",
    time_preference_options: "many TimePreferenceOption",
    unscoped_plans: "many Plan ud"
  },
  actions: {
    create_plans: {
      data: { count: "integer" },
      optional: {
        base_date: "date",
        copy_items: "boolean",
        copy_people: "boolean",
        copy_notes: "boolean",
        team_ids: "json",
        as_template: "boolean"
      },
      relationships: {
        plan: { to: "one", type: "Plan", optional: true },
        template: { to: "one", type: "PlanTemplate", optional: true }
      }
    }
  },
  query: { id: "primary_key", parent_id: "primary_key" },
  filter: { no_parent: {} },
  filters: {
    plan_times: { future: {}, named: {}, not_deleted: {}, past: {} },
    plans: { after: { after: "date" }, before: { before: "date" }, future: {}, no_dates: {}, past: {} },
    unscoped_plans: { deleted: {} }
  }
})

const serviceTypePath_ = /* @__PURE__ */ define("services", "ServiceTypePath", {
  path: "service_type_paths",
  parameter: "service_type_path_id",
  attributes: { path: "json" }
})

const signupSheet_ = /* @__PURE__ */ define("services", "SignupSheet", {
  path: "people/{person_id}/available_signups/{available_signup_id}/signup_sheets",
  parameter: "signup_sheet_id",
  attributes: {
    display_times: "string",
    group_key: "string",
    plan_title: "string",
    position_name: "string",
    sort_date: "date_time",
    sort_index: "integer",
    team_name: "string",
    title: "string"
  },
  relationships: { plan: "one Plan", team_position: "one TeamPosition", team: "one Team" },
  includes: { scheduled_people: "many ScheduledPerson", signup_sheet_metadata: "many SignupSheetMetadata" },
  edges: { scheduled_people: "many ScheduledPerson", signup_sheet_metadata: "many SignupSheetMetadata" },
  actions: { accept: { data: {} } }
})

const signupSheetMetadata_ = /* @__PURE__ */ define("services", "SignupSheetMetadata", {
  path:
    "people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/signup_sheet_metadata",
  attributes: {
    conflicts: "json",
    ends_at: "date_time",
    starts_at: "date_time",
    time_name: "string",
    time_type: "string"
  },
  relationships: { plan_time: "one PlanTime" }
})

const skippedAttachment_ = /* @__PURE__ */ define("services", "SkippedAttachment", {
  path: "skipped_attachments",
  parameter: "skipped_attachment_id",
  attributes: { skipped: "boolean" },
  relationships: { person: "one Person", attachment: "one Attachment" }
})

const song_ = /* @__PURE__ */ define("services", "Song", {
  path: "songs",
  parameter: "song_id",
  permits: "lgcud",
  attributes: {
    admin: "string cu",
    author: "string cuq",
    ccli_number: "integer cuq",
    copyright: "string cu",
    created_at: "date_time o",
    hidden: "boolean cuq",
    last_scheduled_at: "date_time o",
    last_scheduled_short_dates: "string",
    notes: "string",
    themes: "string cuq",
    title: "string cuqo",
    updated_at: "date_time o",
    import_ccli_chord_chart: "json cw",
    import_ccli_chord_pro: "json cw",
    import_ccli_lyrics: "json cw"
  },
  edges: {
    arrangements: "many Arrangement cud",
    attachments: "many Attachment cud",
    last_scheduled_item: "one Item ud",
    song_schedules: "many SongSchedule",
    tags: "many Tag",
    unscoped_arrangements: "many Arrangement ud"
  },
  actions: {
    assign_tags: {
      data: {},
      type: "TagAssignment",
      relationships: { tags: { to: "many", type: "Tag" } },
      repeatable: true
    }
  },
  query: {
    arrangement_name: "string",
    arrangement_rehearsal_mix_id: "primary_key",
    arrangement_tag_group_ids: "primary_key",
    arrangement_tag_ids: "primary_key",
    bpm_max: "string",
    bpm_min: "string",
    ending_key: "string",
    ending_key_minor: "string",
    folder_id: "primary_key",
    key_name: "string",
    lyrics: "string",
    meter: "string",
    service_type_id: "primary_key",
    song_tag_group_ids: "primary_key",
    song_tag_ids: "primary_key",
    starting_key: "string",
    starting_key_minor: "string"
  },
  filters: {
    song_schedules: { after: {}, before: {}, most_recent: {}, most_recent_with_upcoming: {}, three_most_recent: {} }
  }
})

const songSchedule_ = /* @__PURE__ */ define("services", "SongSchedule", {
  path: "songs/{song_id}/song_schedules",
  parameter: "song_schedule_id",
  attributes: {
    arrangement_name: "string",
    key_name: "string",
    plan_dates: "string",
    plan_sort_date: "string o",
    plan_visible: "boolean",
    service_type_name: "string"
  },
  relationships: {
    arrangement: "one Arrangement",
    key: "one Key",
    plan: "one Plan",
    service_type: "one ServiceType",
    item: "one Item"
  }
})

const songbookStatus_ = /* @__PURE__ */ define("services", "SongbookStatus", {
  path: "songbook_statuses",
  parameter: "songbook_status_id",
  attributes: { status: "string", status_code: "string", status_token: "string", url: "string" }
})

const splitTeamRehearsalAssignment_ = /* @__PURE__ */ define("services", "SplitTeamRehearsalAssignment", {
  path: "service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments",
  parameter: "split_team_rehearsal_assignment_id",
  attributes: {
    schedule_special_service_times: "boolean cu",
    assigned_to: "json cuw",
    team_id: "primary_key cuw",
    time_preference_options_ids: "json cuw"
  },
  relationships: { team: "one Team", time_preference_options: "many TimePreferenceOption" },
  edges: { team: "one Team" }
})

const tag_ = /* @__PURE__ */ define("services", "Tag", {
  path: "media/{media_id}/tags",
  parameter: "tag_id",
  attributes: { name: "string" },
  relationships: { tag_group: "one TagGroup" }
})

const tagGroup_ = /* @__PURE__ */ define("services", "TagGroup", {
  path: "tag_groups",
  parameter: "tag_group_id",
  permits: "lg",
  attributes: {
    allow_multiple_selections: "boolean",
    name: "string q",
    required: "boolean",
    service_type_folder_name: "string",
    tags_for: "string q"
  },
  includes: { folder: "one Folder", tags: "many Tag" },
  edges: { folder: "one Folder cud", tags: "many Tag" },
  filter: { arrangement: {}, media: {}, person: {}, song: {} }
})

const team_ = /* @__PURE__ */ define("services", "Team", {
  path: "teams",
  parameter: "team_id",
  permits: "lgc",
  attributes: {
    archived_at: "date_time cu",
    assigned_directly: "boolean cu",
    created_at: "date_time o",
    default_prepare_notifications: "boolean",
    default_status: "string",
    deleted_at: "date_time cu",
    last_plan_from: "string",
    name: "string cuqo",
    rehearsal_team: "boolean cu",
    schedule_to: "string cu",
    secure_team: "boolean cu",
    sequence: "integer",
    stage_color: "string cu",
    stage_variant: "string cu",
    updated_at: "date_time o",
    viewers_see: "integer",
    related_teams_ids: "json cuw",
    copy_from: "json cuw",
    copy_team_members: "json cuw",
    team_leader_ids: "json cuw",
    gap_alert_days: "json cuw",
    gap_alert_enabled: "json cuw",
    service_type_ids: "json cw"
  },
  relationships: {
    service_type: "one ServiceType",
    default_responds_to: "one Person",
    service_types: "many ServiceType c"
  },
  includes: {
    people: "many Person",
    person_team_position_assignments: "many PersonTeamPositionAssignment",
    service_types: "many ServiceType",
    team_leaders: "many TeamLeader",
    team_positions: "many TeamPosition"
  },
  edges: {
    people: "many Person u",
    person_team_position_assignments: "many PersonTeamPositionAssignment ud",
    service_types: "many ServiceType ud",
    team_leaders: "many TeamLeader",
    team_positions: "many TeamPosition c"
  },
  query: { id: "primary_key", service_type_id: "primary_key" },
  filter: { editable: {}, service_types: {} }
})

const teamLeader_ = /* @__PURE__ */ define("services", "TeamLeader", {
  path: "people/{person_id}/team_leaders",
  parameter: "team_leader_id",
  attributes: {
    send_responses_for_accepts: "boolean cu",
    send_responses_for_blockouts: "boolean cu",
    send_responses_for_declines: "boolean cu",
    person_id: "primary_key cw"
  },
  relationships: { person: "one Person c", team: "one Team" },
  includes: { people: "many Person", team: "one Team" },
  edges: { people: "many Person u", team: "one Team" },
  query: { team_id: "primary_key" },
  order: ["first_name", "last_name"]
})

const teamPosition_ = /* @__PURE__ */ define("services", "TeamPosition", {
  path: "service_types/{service_type_id}/team_positions",
  parameter: "team_position_id",
  attributes: {
    name: "string cuo",
    negative_tag_groups: "json cu",
    sequence: "integer c",
    tag_groups: "json cu",
    tags: "json cu",
    attachment_types_ids: "json cuw"
  },
  relationships: { team: "one Team", attachment_types: "many AttachmentType", tags: "many Tag" },
  includes: { tags: "many Tag", team: "one Team" },
  edges: {
    person_team_position_assignments: "many PersonTeamPositionAssignment cud",
    tags: "many Tag",
    team: "one Team"
  },
  filters: { person_team_position_assignments: { time_preference_options: {} } }
})

const textSetting_ = /* @__PURE__ */ define("services", "TextSetting", {
  path: "people/{person_id}/text_settings",
  parameter: "text_setting_id",
  attributes: {
    carrier: "string",
    display_number: "string",
    general_emails_enabled: "boolean cu",
    normalized_number: "string",
    reminders_enabled: "boolean cu",
    scheduling_replies_enabled: "boolean cu",
    scheduling_requests_enabled: "boolean cu"
  }
})

const timePreferenceOption_ = /* @__PURE__ */ define("services", "TimePreferenceOption", {
  path: "service_types/{service_type_id}/time_preference_options",
  parameter: "time_preference_option_id",
  attributes: {
    created_at: "date_time",
    day_of_week: "integer cuo",
    description: "string",
    minute_of_day: "integer",
    sort_index: "string",
    starts_at: "date_time",
    time_type: "string",
    updated_at: "date_time",
    hour_of_day: "json cuw"
  },
  order: ["hour_of_day"]
})

const zoom_ = /* @__PURE__ */ define("services", "Zoom", {
  path: "media/{media_id}/attachments/{attachment_id}/zooms",
  parameter: "zoom_id",
  attributes: { aspect_ratio: "float c", x_offset: "float cu", y_offset: "float cu", zoom_level: "float cu" },
  relationships: { person: "one Person", attachable: "one Attachable", attachment: "one Attachment" }
})

/**
 * An arrangement.
 *
 * @internal
 */
export const arrangement: Descriptor = /* @__PURE__ */ link(arrangement_, [arrangementSections_, key_])

/**
 * An arrangement sections.
 *
 * @internal
 */
export const arrangementSections: Descriptor = /* @__PURE__ */ link(arrangementSections_, [])

/**
 * An attachment.
 *
 * @internal
 */
export const attachment: Descriptor = /* @__PURE__ */ link(attachment_, [zoom_])

/**
 * An attachment activity.
 *
 * @internal
 */
export const attachmentActivity: Descriptor = /* @__PURE__ */ link(attachmentActivity_, [])

/**
 * An attachment type.
 *
 * @internal
 */
export const attachmentType: Descriptor = /* @__PURE__ */ link(attachmentType_, [])

/**
 * An attachment type group.
 *
 * @internal
 */
export const attachmentTypeGroup: Descriptor = /* @__PURE__ */ link(attachmentTypeGroup_, [])

/**
 * An attendance.
 *
 * @internal
 */
export const attendance: Descriptor = /* @__PURE__ */ link(attendance_, [])

/**
 * An available signup.
 *
 * @internal
 */
export const availableSignup: Descriptor = /* @__PURE__ */ link(availableSignup_, [
  scheduledPerson_,
  signupSheet_,
  signupSheetMetadata_
])

/**
 * A blockout.
 *
 * @internal
 */
export const blockout: Descriptor = /* @__PURE__ */ link(blockout_, [])

/**
 * A blockout date.
 *
 * @internal
 */
export const blockoutDate: Descriptor = /* @__PURE__ */ link(blockoutDate_, [])

/**
 * A blockout exception.
 *
 * @internal
 */
export const blockoutException: Descriptor = /* @__PURE__ */ link(blockoutException_, [])

/**
 * A blockout schedule conflict.
 *
 * @internal
 */
export const blockoutScheduleConflict: Descriptor = /* @__PURE__ */ link(blockoutScheduleConflict_, [])

/**
 * A chat.
 *
 * @internal
 */
export const chat: Descriptor = /* @__PURE__ */ link(chat_, [])

/**
 * A contributor.
 *
 * @internal
 */
export const contributor: Descriptor = /* @__PURE__ */ link(contributor_, [])

/**
 * A custom slide.
 *
 * @internal
 */
export const customSlide: Descriptor = /* @__PURE__ */ link(customSlide_, [])

/**
 * An email.
 *
 * @internal
 */
export const email: Descriptor = /* @__PURE__ */ link(email_, [])

/**
 * An email template.
 *
 * @internal
 */
export const emailTemplate: Descriptor = /* @__PURE__ */ link(emailTemplate_, [])

/**
 * An email template rendered response.
 *
 * @internal
 */
export const emailTemplateRenderedResponse: Descriptor = /* @__PURE__ */ link(emailTemplateRenderedResponse_, [])

/**
 * A folder.
 *
 * @internal
 */
export const folder: Descriptor = /* @__PURE__ */ link(folder_, [serviceType_, serviceTypePath_, timePreferenceOption_])

/**
 * A folder path.
 *
 * @internal
 */
export const folderPath: Descriptor = /* @__PURE__ */ link(folderPath_, [])

/**
 * An item.
 *
 * @internal
 */
export const item: Descriptor = /* @__PURE__ */ link(item_, [
  arrangement_,
  arrangementSections_,
  attachment_,
  itemAssignment_,
  itemNote_,
  itemNoteCategory_,
  itemTime_,
  key_,
  media_,
  song_,
  zoom_
])

/**
 * An item assignment.
 *
 * @internal
 */
export const itemAssignment: Descriptor = /* @__PURE__ */ link(itemAssignment_, [])

/**
 * An item note.
 *
 * @internal
 */
export const itemNote: Descriptor = /* @__PURE__ */ link(itemNote_, [itemNoteCategory_])

/**
 * An item note category.
 *
 * @internal
 */
export const itemNoteCategory: Descriptor = /* @__PURE__ */ link(itemNoteCategory_, [])

/**
 * An item time.
 *
 * @internal
 */
export const itemTime: Descriptor = /* @__PURE__ */ link(itemTime_, [])

/**
 * A key.
 *
 * @internal
 */
export const key: Descriptor = /* @__PURE__ */ link(key_, [])

/**
 * A live.
 *
 * @internal
 */
export const live: Descriptor = /* @__PURE__ */ link(live_, [
  arrangement_,
  attachment_,
  email_,
  item_,
  itemAssignment_,
  itemNote_,
  itemTime_,
  key_,
  media_,
  person_,
  serviceType_,
  serviceTypePath_,
  song_,
  tag_,
  teamLeader_,
  timePreferenceOption_
])

/**
 * A live controller.
 *
 * @internal
 */
export const liveController: Descriptor = /* @__PURE__ */ link(liveController_, [])

/**
 * A media.
 *
 * @internal
 */
export const media: Descriptor = /* @__PURE__ */ link(media_, [attachment_, zoom_])

/**
 * A media schedule.
 *
 * @internal
 */
export const mediaSchedule: Descriptor = /* @__PURE__ */ link(mediaSchedule_, [])

/**
 * A needed position.
 *
 * @internal
 */
export const neededPosition: Descriptor = /* @__PURE__ */ link(neededPosition_, [
  person_,
  personTeamPositionAssignment_,
  planTime_,
  serviceType_,
  splitTeamRehearsalAssignment_,
  team_,
  teamLeader_,
  teamPosition_
])

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
export const person: Descriptor = /* @__PURE__ */ link(person_, [email_, tag_, team_, teamLeader_])

/**
 * A person team position assignment.
 *
 * @internal
 */
export const personTeamPositionAssignment: Descriptor = /* @__PURE__ */ link(personTeamPositionAssignment_, [
  email_,
  person_,
  tag_,
  team_,
  teamLeader_,
  teamPosition_
])

/**
 * A plan.
 *
 * @internal
 */
export const plan: Descriptor = /* @__PURE__ */ link(plan_, [
  contributor_,
  email_,
  person_,
  planTime_,
  schedule_,
  series_,
  splitTeamRehearsalAssignment_,
  tag_,
  teamLeader_
])

/**
 * A plan import metadata.
 *
 * @internal
 */
export const planImportMetadata: Descriptor = /* @__PURE__ */ link(planImportMetadata_, [])

/**
 * A plan note.
 *
 * @internal
 */
export const planNote: Descriptor = /* @__PURE__ */ link(planNote_, [planNoteCategory_])

/**
 * A plan note category.
 *
 * @internal
 */
export const planNoteCategory: Descriptor = /* @__PURE__ */ link(planNoteCategory_, [])

/**
 * A plan person.
 *
 * @internal
 */
export const planPerson: Descriptor = /* @__PURE__ */ link(planPerson_, [
  contributor_,
  email_,
  person_,
  personTeamPositionAssignment_,
  plan_,
  planTime_,
  schedule_,
  series_,
  serviceType_,
  splitTeamRehearsalAssignment_,
  tag_,
  team_,
  teamLeader_,
  teamPosition_
])

/**
 * A plan person time.
 *
 * @internal
 */
export const planPersonTime: Descriptor = /* @__PURE__ */ link(planPersonTime_, [])

/**
 * A plan template.
 *
 * @internal
 */
export const planTemplate: Descriptor = /* @__PURE__ */ link(planTemplate_, [])

/**
 * A plan time.
 *
 * @internal
 */
export const planTime: Descriptor = /* @__PURE__ */ link(planTime_, [splitTeamRehearsalAssignment_])

/**
 * A public view.
 *
 * @internal
 */
export const publicView: Descriptor = /* @__PURE__ */ link(publicView_, [])

/**
 * A report template.
 *
 * @internal
 */
export const reportTemplate: Descriptor = /* @__PURE__ */ link(reportTemplate_, [])

/**
 * A schedule.
 *
 * @internal
 */
export const schedule: Descriptor = /* @__PURE__ */ link(schedule_, [planTime_, splitTeamRehearsalAssignment_])

/**
 * A scheduled person.
 *
 * @internal
 */
export const scheduledPerson: Descriptor = /* @__PURE__ */ link(scheduledPerson_, [])

/**
 * A scheduling preference.
 *
 * @internal
 */
export const schedulingPreference: Descriptor = /* @__PURE__ */ link(schedulingPreference_, [])

/**
 * A series.
 *
 * @internal
 */
export const series: Descriptor = /* @__PURE__ */ link(series_, [])

/**
 * A service type.
 *
 * @internal
 */
export const serviceType: Descriptor = /* @__PURE__ */ link(serviceType_, [serviceTypePath_, timePreferenceOption_])

/**
 * A service type path.
 *
 * @internal
 */
export const serviceTypePath: Descriptor = /* @__PURE__ */ link(serviceTypePath_, [])

/**
 * A signup sheet.
 *
 * @internal
 */
export const signupSheet: Descriptor = /* @__PURE__ */ link(signupSheet_, [scheduledPerson_, signupSheetMetadata_])

/**
 * A signup sheet metadata.
 *
 * @internal
 */
export const signupSheetMetadata: Descriptor = /* @__PURE__ */ link(signupSheetMetadata_, [])

/**
 * A skipped attachment.
 *
 * @internal
 */
export const skippedAttachment: Descriptor = /* @__PURE__ */ link(skippedAttachment_, [])

/**
 * A song.
 *
 * @internal
 */
export const song: Descriptor = /* @__PURE__ */ link(song_, [])

/**
 * A song schedule.
 *
 * @internal
 */
export const songSchedule: Descriptor = /* @__PURE__ */ link(songSchedule_, [])

/**
 * A songbook status.
 *
 * @internal
 */
export const songbookStatus: Descriptor = /* @__PURE__ */ link(songbookStatus_, [])

/**
 * A split team rehearsal assignment.
 *
 * @internal
 */
export const splitTeamRehearsalAssignment: Descriptor = /* @__PURE__ */ link(splitTeamRehearsalAssignment_, [])

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
export const tagGroup: Descriptor = /* @__PURE__ */ link(tagGroup_, [folder_, serviceType_, tag_])

/**
 * A team.
 *
 * @internal
 */
export const team: Descriptor = /* @__PURE__ */ link(team_, [
  email_,
  person_,
  personTeamPositionAssignment_,
  serviceType_,
  serviceTypePath_,
  tag_,
  teamLeader_,
  teamPosition_,
  timePreferenceOption_
])

/**
 * A team leader.
 *
 * @internal
 */
export const teamLeader: Descriptor = /* @__PURE__ */ link(teamLeader_, [
  email_,
  person_,
  personTeamPositionAssignment_,
  serviceType_,
  tag_,
  team_,
  teamPosition_
])

/**
 * A team position.
 *
 * @internal
 */
export const teamPosition: Descriptor = /* @__PURE__ */ link(teamPosition_, [
  person_,
  personTeamPositionAssignment_,
  serviceType_,
  tag_,
  team_,
  teamLeader_
])

/**
 * A text setting.
 *
 * @internal
 */
export const textSetting: Descriptor = /* @__PURE__ */ link(textSetting_, [])

/**
 * A time preference option.
 *
 * @internal
 */
export const timePreferenceOption: Descriptor = /* @__PURE__ */ link(timePreferenceOption_, [])

/**
 * A zoom.
 *
 * @internal
 */
export const zoom: Descriptor = /* @__PURE__ */ link(zoom_, [])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  arrangement,
  arrangementSections,
  attachment,
  attachmentActivity,
  attachmentType,
  attachmentTypeGroup,
  attendance,
  availableSignup,
  blockout,
  blockoutDate,
  blockoutException,
  blockoutScheduleConflict,
  chat,
  contributor,
  customSlide,
  email,
  emailTemplate,
  emailTemplateRenderedResponse,
  folder,
  folderPath,
  item,
  itemAssignment,
  itemNote,
  itemNoteCategory,
  itemTime,
  key,
  live,
  liveController,
  media,
  mediaSchedule,
  neededPosition,
  organization,
  person,
  personTeamPositionAssignment,
  plan,
  planImportMetadata,
  planNote,
  planNoteCategory,
  planPerson,
  planPersonTime,
  planTemplate,
  planTime,
  publicView,
  reportTemplate,
  schedule,
  scheduledPerson,
  schedulingPreference,
  series,
  serviceType,
  serviceTypePath,
  signupSheet,
  signupSheetMetadata,
  skippedAttachment,
  song,
  songSchedule,
  songbookStatus,
  splitTeamRehearsalAssignment,
  tag,
  tagGroup,
  team,
  teamLeader,
  teamPosition,
  textSetting,
  timePreferenceOption,
  zoom
]
