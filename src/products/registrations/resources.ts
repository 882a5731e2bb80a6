/**
 * Every resource of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
export * as Attendee from "./Attendee.ts"
export * as Campus from "./Campus.ts"
export * as Category from "./Category.ts"
export * as EmergencyContact from "./EmergencyContact.ts"
export * as Organization from "./Organization.ts"
export * as Person from "./Person.ts"
export * as Registration from "./Registration.ts"
export * as SelectionType from "./SelectionType.ts"
export * as Signup from "./Signup.ts"
export * as SignupLocation from "./SignupLocation.ts"
export * as SignupTime from "./SignupTime.ts"
