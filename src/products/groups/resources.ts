/**
 * Every resource of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
export * as Attendance from "./Attendance.ts"
export * as Campus from "./Campus.ts"
export * as Enrollment from "./Enrollment.ts"
export * as Event from "./Event.ts"
export * as EventNote from "./EventNote.ts"
export * as Group from "./Group.ts"
export * as GroupApplication from "./GroupApplication.ts"
export * as GroupType from "./GroupType.ts"
export * as Location from "./Location.ts"
export * as Membership from "./Membership.ts"
export * as Organization from "./Organization.ts"
export * as Owner from "./Owner.ts"
export * as Person from "./Person.ts"
export * as RSVP from "./RSVP.ts"
export * as Resource from "./Resource.ts"
export * as Tag from "./Tag.ts"
export * as TagGroup from "./TagGroup.ts"
