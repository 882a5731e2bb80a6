/**
 * What a church has before anybody comes: the organization, campuses, lists of
 * values, custom fields.
 *
 * @internal
 */
import { cities } from "./names.ts"
import * as Prng from "../../engine/Prng.ts"
import type { Attributes, Row, Store } from "../../engine/Store.ts"

type Relationships = Row["relationships"]

const founded = "2014-03-02T15:00:00Z"
const stamps = { created_at: founded, updated_at: founded }

/**
 * The custom fields with their options.
 *
 * @internal
 */
export const fields: ReadonlyArray<{
  readonly name: string
  readonly slug: string
  readonly dataType: "boolean" | "checkboxes" | "date" | "select" | "string" | "text"
  readonly tab: string
  readonly options: ReadonlyArray<string>
  readonly isDeleted?: true
}> = [
  { name: "Baptism date", slug: "baptism_date", dataType: "date", tab: "1", options: [] },
  {
    name: "Interests",
    slug: "interests",
    dataType: "checkboxes",
    tab: "1",
    options: ["Music", "Children", "Hospitality", "Prayer"]
  },
  { name: "Small group", slug: "small_group", dataType: "select", tab: "1", options: ["North", "South", "Students"] },
  { name: "Allergies", slug: "allergies", dataType: "string", tab: "2", options: [] },
  { name: "Photo release", slug: "photo_release", dataType: "boolean", tab: "2", options: [] },
  { name: "Old notes", slug: "old_notes", dataType: "text", tab: "2", options: [], isDeleted: true }
]

const values = {
  InactiveReason: ["Moved", "Deceased", "No longer attends"],
  MaritalStatus: ["Single", "Married", "Widowed", "Divorced"],
  NamePrefix: ["Mr.", "Mrs.", "Ms.", "Dr.", "Rev."],
  NameSuffix: ["Jr.", "Sr.", "II", "III", "Ph.D."]
}

/**
 * Where a value stands in its list, as an id.
 *
 * @internal
 */
export const idOf = (type: keyof typeof values, value: string): string => String(values[type].indexOf(value) + 1)

/**
 * The parts of a church that meet in different places: two to four of them.
 *
 * @internal
 */
export const campusCount = (seed: number): number => Prng.make(Prng.mix(seed, 0xca3)).between(2, 4)

const campusNames = ["Downtown", "North", "South", "Online"]

/**
 * Puts the furniture into a store.
 *
 * @internal
 */
export const fill = (store: Store, seed: number): void => {
  const prng = Prng.make(Prng.mix(seed, 0xf0e))
  const add = (type: string, attributes: Attributes, relationships: Relationships = {}) => {
    store.put(type, { id: store.nextId(type), attributes, relationships })
  }

  add("Organization", {
    name: "Example Community Church",
    country_code: "US",
    date_format: "%m/%d/%Y",
    time_zone: "America/Chicago",
    contact_website: "https://church.example.org",
    created_at: founded,
    avatar_url: null,
    church_center_subdomain: "example",
    grades: null
  })
  for (const [type, list] of Object.entries(values)) {
    for (const value of list) add(type, { value })
  }
  for (let index = 0; index < campusCount(seed); index++) {
    const [city, state, zip, area] = cities[index]!
    add("Campus", {
      ...stamps,
      name: campusNames[index]!,
      latitude: String(30 + prng.between(0, 150_000) / 10_000),
      longitude: String(-120 + prng.between(0, 400_000) / 10_000),
      street: `${prng.between(1, 900)} Church Street`,
      city,
      state,
      zip,
      country: "US",
      phone_number: `(${area}) 555-01${String(index).padStart(2, "0")}`,
      website: "https://church.example.org",
      contact_email_address: `${campusNames[index]!.toLowerCase()}@example.org`,
      twenty_four_hour_time: false,
      date_format: "%m/%d/%Y",
      church_center_enabled: true,
      time_zone: "America/Chicago",
      time_zone_raw: "America/Chicago",
      geolocation_set_manually: false
    })
    for (const start_time of [32_400, 39_600]) {
      add("ServiceTime", { start_time, day: "sunday", description: null }, { campus: String(index + 1) })
    }
  }
  for (const name of ["Discipleship", "Safety"]) {
    add("Tab", { name, sequence: store.size("Tab") + 1, slug: name.toLowerCase() })
  }
  for (const { dataType, isDeleted, name, options, slug, tab } of fields) {
    add(
      "FieldDefinition",
      {
        name,
        slug,
        data_type: dataType,
        sequence: store.size("FieldDefinition") + 1,
        config: null,
        deleted_at: isDeleted === true ? "2022-05-01T12:00:00Z" : null
      },
      { tab }
    )
    const definition = String(store.size("FieldDefinition"))
    for (const [index, value] of options.entries()) {
      add("FieldOption", { value, sequence: index + 1 }, { field_definition: definition })
    }
  }
  const schools = [
    ["Example Elementary School", "0", "5", "elementary_school"],
    ["Example Middle School", "6", "8", "middle_school"],
    ["Example High School", "9", "12", "high_school"]
  ] as const
  for (const [index, [value, beginning_grade, ending_grade, type]] of schools.entries()) {
    const next = schools[index + 1] === undefined ? null : String(index + 2)
    add(
      "SchoolOption",
      { value, sequence: index + 1, beginning_grade, ending_grade, school_types: [type] },
      { promotes_to_school: next }
    )
  }
  for (const name of ["People", "Services", "Groups", "Giving", "Check-Ins", "Calendar"]) {
    add("App", { name, url: `https://${name.toLowerCase()}.planningcenteronline.com` })
  }
}
