/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const channel_ = /* @__PURE__ */ define("publishing", "Channel", {
  path: "channels",
  parameter: "channel_id",
  permits: "lgcud",
  attributes: {
    activate_episode_minutes_before: "integer cu",
    archived: "boolean cu",
    art: "json cu",
    can_enable_chat: "boolean",
    church_center_url: "string",
    created_at: "date_time",
    default_video_duration: "integer cu",
    default_video_embed_code: "string cu",
    default_video_url: "string cu",
    description: "string cu",
    enable_audio: "boolean cu",
    enable_on_demand_video: "boolean cu",
    enable_watch_live: "boolean cu",
    general_chat_enabled: "boolean cu",
    group_chat_enabled: "boolean cu",
    name: "string cuo",
    podcast_art: "json cu",
    podcast_feed_url: "string",
    podcast_settings: "json cu",
    position: "integer cuo",
    published: "boolean cu",
    sermon_notes_enabled: "boolean cu",
    services_service_type_remote_identifier: "string",
    updated_at: "date_time",
    url: "string cu"
  },
  includes: {
    channel_default_episode_resources: "many ChannelDefaultEpisodeResource cu",
    channel_default_times: "many ChannelDefaultTime cu",
    current_episode: "one Episode"
  },
  edges: {
    channel_default_episode_resources: "many ChannelDefaultEpisodeResource",
    channel_default_times: "many ChannelDefaultTime cud",
    current_episode: "one Episode cud",
    episodes: "many Episode cud",
    next_times: "many ChannelNextTime",
    series: "one Series cud",
    statistics: "many EpisodeStatistics"
  },
  query: { search: "string" },
  filter: { podcast_enabled: {}, published: {} },
  filters: {
    episodes: {
      connected_to_services: {},
      not_connected_to_services: {},
      not_published: {},
      published: {},
      published_to_library: {}
    }
  }
})

const channelDefaultEpisodeResource_ = /* @__PURE__ */ define("publishing", "ChannelDefaultEpisodeResource", {
  path: "channels/{channel_id}/channel_default_episode_resources",
  parameter: "channel_default_episode_resource_id",
  attributes: {
    featured: "boolean cu",
    icon: "string cu",
    kind: "string",
    position: "integer cu",
    title: "string cu",
    type: "string cu",
    url: "string cu"
  },
  enums: { kind: ["giving_fund", "people_form", "generic_url", "services_public_page"] }
})

const channelDefaultTime_ = /* @__PURE__ */ define("publishing", "ChannelDefaultTime", {
  path: "channels/{channel_id}/channel_default_times",
  parameter: "channel_default_time_id",
  attributes: {
    day_of_week: "integer cu",
    frequency: "string cu",
    hour: "integer cu",
    minute: "integer cu",
    position: "integer cuo",
    _destroy: "boolean cuw"
  },
  enums: { frequency: ["weekly"] },
  open: ["frequency"]
})

const channelNextTime_ = /* @__PURE__ */ define("publishing", "ChannelNextTime", {
  path: "channels/{channel_id}/next_times",
  parameter: "next_time_id",
  attributes: { starts_at: "date_time" }
})

const episode_ = /* @__PURE__ */ define("publishing", "Episode", {
  path: "episodes",
  parameter: "episode_id",
  permits: "lgcud",
  attributes: {
    art: "json cu",
    church_center_url: "string",
    created_at: "date_time",
    description: "string cu",
    library_audio_url: "string cu",
    library_streaming_service: "string",
    library_video_embed_code: "string",
    library_video_thumbnail_url: "string",
    library_video_url: "string cu",
    needs_library_audio_or_video_url: "boolean",
    needs_notes_template: "boolean",
    needs_video_url: "boolean",
    page_actions: "json",
    published_live_at: "date_time o",
    published_to_library_at: "date_time cuo",
    sermon_audio: "json cu",
    services_plan_remote_identifier: "string q",
    services_service_type_remote_identifier: "string q",
    stream_type: "string cuo",
    streaming_service: "string",
    title: "string cuo",
    updated_at: "date_time",
    video_embed_code: "string",
    video_thumbnail_url: "string",
    video_url: "string cu",
    channel_id: "primary_key cuw",
    series_id: "primary_key cuw"
  },
  enums: {
    library_streaming_service: ["vimeo", "youtube", "livestream_com", "resi", "facebook", "boxcast"],
    stream_type: ["channel_default_livestream", "livestream", "prerecorded"],
    streaming_service: ["vimeo", "youtube", "livestream_com", "resi", "facebook", "boxcast"]
  },
  relationships: { series: "one Series cu" },
  includes: {
    channel: "one Channel",
    episode_resources: "many EpisodeResource cu",
    episode_times: "many EpisodeTime cu",
    series: "one Series",
    speakerships: "many Speakership cu"
  },
  edges: {
    channel: "one Channel cud",
    episode_resources: "many EpisodeResource cud",
    episode_times: "many EpisodeTime cud",
    note_template: "one NoteTemplate us",
    series: "one Series cud",
    speakerships: "many Speakership ud"
  },
  actions: { generate_download_url: { data: {} } },
  query: { search: "string", series_id: "primary_key" },
  filter: {
    connected_to_services: {},
    not_connected_to_services: {},
    not_published_live: {},
    published_live: {},
    published_on_church_center: {}
  }
})

const episodeResource_ = /* @__PURE__ */ define("publishing", "EpisodeResource", {
  path: "episodes/{episode_id}/episode_resources",
  parameter: "episode_resource_id",
  attributes: {
    featured: "boolean cu",
    icon: "string cu",
    kind: "string",
    position: "integer cuo",
    title: "string cu",
    type: "string cu",
    url: "string cu",
    _destroy: "boolean cuw"
  },
  enums: { kind: ["giving_fund", "people_form", "generic_url", "services_public_page"] }
})

const episodeStatistics_ = /* @__PURE__ */ define("publishing", "EpisodeStatistics", {
  path: "channels/{channel_id}/statistics",
  parameter: "statistic_id",
  attributes: {
    library_watch_count: "boolean",
    live_watch_count: "boolean",
    published_live_at: "date_time",
    published_to_library_at: "date_time",
    times: "json",
    title: "string"
  }
})

const episodeTime_ = /* @__PURE__ */ define("publishing", "EpisodeTime", {
  path: "episodes/{episode_id}/episode_times",
  parameter: "episode_time_id",
  attributes: {
    caveats: "json",
    current_state: "string",
    current_timestamp: "float",
    ends_at: "date_time",
    starts_at: "date_time cuo",
    streaming_service: "string",
    video_embed_code: "string cu",
    video_url: "string cu",
    _destroy: "boolean cuw"
  },
  enums: {
    current_state: ["upcoming", "active", "over"],
    streaming_service: ["vimeo", "youtube", "livestream_com", "resi", "facebook", "boxcast"]
  }
})

const noteTemplate_ = /* @__PURE__ */ define("publishing", "NoteTemplate", {
  path: "episodes/{episode_id}/note_template",
  attributes: {
    auto_create_free_form_notes: "boolean cu",
    enabled: "boolean cu",
    published_at: "date_time",
    template: "string cu"
  }
})

const organization_ = /* @__PURE__ */ define("publishing", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: { downloads_used: "integer s", name: "string", subdomain: "string" }
})

const series_ = /* @__PURE__ */ define("publishing", "Series", {
  path: "series",
  parameter: "series_id",
  permits: "lgcud",
  attributes: {
    art: "json cu",
    church_center_url: "string",
    created_at: "date_time",
    description: "string cu",
    ended_at: "date_time o",
    episodes_count: "integer o",
    published: "boolean cu",
    started_at: "date_time o",
    title: "string cuo",
    updated_at: "date_time"
  },
  includes: { channel: "one Channel" },
  edges: { channel: "one Channel cud" },
  query: { id: "primary_key", search: "string" },
  filter: { not_published: {}, published: {} }
})

const speaker_ = /* @__PURE__ */ define("publishing", "Speaker", {
  path: "speakers",
  parameter: "speaker_id",
  permits: "lg",
  attributes: {
    avatar_url: "string",
    episodes_count: "integer",
    first_name: "string o",
    formatted_name: "string",
    last_name: "string",
    name_prefix: "string",
    name_suffix: "string",
    speaker_type: "string"
  }
})

const speakership_ = /* @__PURE__ */ define("publishing", "Speakership", {
  path: "episodes/{episode_id}/speakerships",
  parameter: "speakership_id",
  attributes: { _destroy: "boolean cuw", speaker_type: "json cw", speaker_id: "primary_key cw" },
  relationships: { speaker: "one Speaker c" },
  includes: { speaker: "one Speaker" },
  edges: { speaker: "one Speaker" }
})

/**
 * A channel.
 *
 * @internal
 */
export const channel: Descriptor = /* @__PURE__ */ link(channel_, [
  channelDefaultEpisodeResource_,
  channelDefaultTime_,
  episode_,
  episodeResource_,
  episodeTime_,
  series_,
  speakership_
])

/**
 * A channel default episode resource.
 *
 * @internal
 */
export const channelDefaultEpisodeResource: Descriptor = /* @__PURE__ */ link(channelDefaultEpisodeResource_, [])

/**
 * A channel default time.
 *
 * @internal
 */
export const channelDefaultTime: Descriptor = /* @__PURE__ */ link(channelDefaultTime_, [])

/**
 * A channel next time.
 *
 * @internal
 */
export const channelNextTime: Descriptor = /* @__PURE__ */ link(channelNextTime_, [])

/**
 * An episode.
 *
 * @internal
 */
export const episode: Descriptor = /* @__PURE__ */ link(episode_, [
  channel_,
  channelDefaultEpisodeResource_,
  channelDefaultTime_,
  episodeResource_,
  episodeTime_,
  series_,
  speaker_,
  speakership_
])

/**
 * An episode resource.
 *
 * @internal
 */
export const episodeResource: Descriptor = /* @__PURE__ */ link(episodeResource_, [])

/**
 * An episode statistics.
 *
 * @internal
 */
export const episodeStatistics: Descriptor = /* @__PURE__ */ link(episodeStatistics_, [])

/**
 * An episode time.
 *
 * @internal
 */
export const episodeTime: Descriptor = /* @__PURE__ */ link(episodeTime_, [])

/**
 * A note template.
 *
 * @internal
 */
export const noteTemplate: Descriptor = /* @__PURE__ */ link(noteTemplate_, [])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * A series.
 *
 * @internal
 */
export const series: Descriptor = /* @__PURE__ */ link(series_, [
  channel_,
  channelDefaultEpisodeResource_,
  channelDefaultTime_,
  episode_
])

/**
 * A speaker.
 *
 * @internal
 */
export const speaker: Descriptor = /* @__PURE__ */ link(speaker_, [])

/**
 * A speakership.
 *
 * @internal
 */
export const speakership: Descriptor = /* @__PURE__ */ link(speakership_, [speaker_])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  channel,
  channelDefaultEpisodeResource,
  channelDefaultTime,
  channelNextTime,
  episode,
  episodeResource,
  episodeStatistics,
  episodeTime,
  noteTemplate,
  organization,
  series,
  speaker,
  speakership
]
