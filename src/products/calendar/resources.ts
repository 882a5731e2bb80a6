/**
 * Every resource of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
export * as Attachment from "./Attachment.ts"
export * as Calendar from "./Calendar.ts"
export * as Conflict from "./Conflict.ts"
export * as ContainingResource from "./ContainingResource.ts"
export * as Event from "./Event.ts"
export * as EventConnection from "./EventConnection.ts"
export * as EventInstance from "./EventInstance.ts"
export * as EventResourceAnswer from "./EventResourceAnswer.ts"
export * as EventResourceRequest from "./EventResourceRequest.ts"
export * as EventTime from "./EventTime.ts"
export * as Feed from "./Feed.ts"
export * as JobStatus from "./JobStatus.ts"
export * as Organization from "./Organization.ts"
export * as Person from "./Person.ts"
export * as ReportTemplate from "./ReportTemplate.ts"
export * as RequiredApproval from "./RequiredApproval.ts"
export * as Resource from "./Resource.ts"
export * as ResourceApprovalGroup from "./ResourceApprovalGroup.ts"
export * as ResourceBooking from "./ResourceBooking.ts"
export * as ResourceFolder from "./ResourceFolder.ts"
export * as ResourceQuestion from "./ResourceQuestion.ts"
export * as ResourceSuggestion from "./ResourceSuggestion.ts"
export * as RoomSetup from "./RoomSetup.ts"
export * as Tag from "./Tag.ts"
export * as TagGroup from "./TagGroup.ts"
