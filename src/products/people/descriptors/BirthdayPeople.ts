// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { BirthdayPeopleSpec } from "../BirthdayPeople.ts"

/**
 * The description of a birthday people: the people whose birthdays are near. What it holds is not documented; attributes that Planning Center sends are kept.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BirthdayPeopleSpec> = {
  type: "BirthdayPeople",
  product: "people",
  path: "birthday_people",
  parameter: "birthday_people_id",
  singles: { get: "birthday_people" },
  attributes: {},
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
