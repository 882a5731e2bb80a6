/**
 * Planning Center People.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/people.json: change those.
export * as Address from "./Address.ts"
export * as App from "./App.ts"
export * as Campus from "./Campus.ts"
export * as Email from "./Email.ts"
export * as FieldDatum from "./FieldDatum.ts"
export * as FieldDefinition from "./FieldDefinition.ts"
export * as FieldOption from "./FieldOption.ts"
export * as Household from "./Household.ts"
export * as HouseholdMembership from "./HouseholdMembership.ts"
export * as InactiveReason from "./InactiveReason.ts"
export * as List from "./List.ts"
export * as MaritalStatus from "./MaritalStatus.ts"
export * as NamePrefix from "./NamePrefix.ts"
export * as NameSuffix from "./NameSuffix.ts"
export * as Organization from "./Organization.ts"
export * as Person from "./Person.ts"
export * as PersonApp from "./PersonApp.ts"
export * as PhoneNumber from "./PhoneNumber.ts"
export * as PlatformNotification from "./PlatformNotification.ts"
export * as SchoolOption from "./SchoolOption.ts"
export * as ServiceTime from "./ServiceTime.ts"
export * as SocialProfile from "./SocialProfile.ts"
export * as Tab from "./Tab.ts"
