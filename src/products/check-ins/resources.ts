/**
 * Every resource of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
export * as AttendanceType from "./AttendanceType.ts"
export * as CheckIn from "./CheckIn.ts"
export * as CheckInGroup from "./CheckInGroup.ts"
export * as CheckInTime from "./CheckInTime.ts"
export * as Event from "./Event.ts"
export * as EventLabel from "./EventLabel.ts"
export * as EventPeriod from "./EventPeriod.ts"
export * as EventTime from "./EventTime.ts"
export * as Headcount from "./Headcount.ts"
export * as IntegrationLink from "./IntegrationLink.ts"
export * as Label from "./Label.ts"
export * as Location from "./Location.ts"
export * as LocationEventPeriod from "./LocationEventPeriod.ts"
export * as LocationEventTime from "./LocationEventTime.ts"
export * as LocationLabel from "./LocationLabel.ts"
export * as Option from "./Option.ts"
export * as Organization from "./Organization.ts"
export * as Pass from "./Pass.ts"
export * as Person from "./Person.ts"
export * as PersonEvent from "./PersonEvent.ts"
export * as PreCheck from "./PreCheck.ts"
export * as RosterListPerson from "./RosterListPerson.ts"
export * as Station from "./Station.ts"
export * as Theme from "./Theme.ts"
