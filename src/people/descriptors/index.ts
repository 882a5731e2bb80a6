/**
 * Every resource type of the product, for what goes through all of them.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/people.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { descriptor as address } from "./Address.ts"
import { descriptor as app } from "./App.ts"
import { descriptor as campus } from "./Campus.ts"
import { descriptor as email } from "./Email.ts"
import { descriptor as fieldDatum } from "./FieldDatum.ts"
import { descriptor as fieldDefinition } from "./FieldDefinition.ts"
import { descriptor as fieldOption } from "./FieldOption.ts"
import { descriptor as household } from "./Household.ts"
import { descriptor as householdMembership } from "./HouseholdMembership.ts"
import { descriptor as inactiveReason } from "./InactiveReason.ts"
import { descriptor as list } from "./List.ts"
import { descriptor as maritalStatus } from "./MaritalStatus.ts"
import { descriptor as namePrefix } from "./NamePrefix.ts"
import { descriptor as nameSuffix } from "./NameSuffix.ts"
import { descriptor as organization } from "./Organization.ts"
import { descriptor as person } from "./Person.ts"
import { descriptor as personApp } from "./PersonApp.ts"
import { descriptor as phoneNumber } from "./PhoneNumber.ts"
import { descriptor as platformNotification } from "./PlatformNotification.ts"
import { descriptor as schoolOption } from "./SchoolOption.ts"
import { descriptor as serviceTime } from "./ServiceTime.ts"
import { descriptor as socialProfile } from "./SocialProfile.ts"
import { descriptor as tab } from "./Tab.ts"

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  address,
  app,
  campus,
  email,
  fieldDatum,
  fieldDefinition,
  fieldOption,
  household,
  householdMembership,
  inactiveReason,
  list,
  maritalStatus,
  namePrefix,
  nameSuffix,
  organization,
  person,
  personApp,
  phoneNumber,
  platformNotification,
  schoolOption,
  serviceTime,
  socialProfile,
  tab
]
