/**
 * Every resource of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
export * as Channel from "./Channel.ts"
export * as ChannelDefaultEpisodeResource from "./ChannelDefaultEpisodeResource.ts"
export * as ChannelDefaultTime from "./ChannelDefaultTime.ts"
export * as ChannelNextTime from "./ChannelNextTime.ts"
export * as Episode from "./Episode.ts"
export * as EpisodeResource from "./EpisodeResource.ts"
export * as EpisodeStatistics from "./EpisodeStatistics.ts"
export * as EpisodeTime from "./EpisodeTime.ts"
export * as NoteTemplate from "./NoteTemplate.ts"
export * as Organization from "./Organization.ts"
export * as Series from "./Series.ts"
export * as Speaker from "./Speaker.ts"
export * as Speakership from "./Speakership.ts"
