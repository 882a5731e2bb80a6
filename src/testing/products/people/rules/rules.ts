/**
 * What Planning Center People requires of its resources, and what follows from a write.
 *
 * @internal
 */
import * as Answers from "../../../engine/answers.ts"
import { type Change, linked, merged, nothingWrong, type Rule } from "../../../engine/rules.ts"
import * as Sequence from "../../../engine/sequence.ts"
import type { Attributes, Row } from "../../../engine/Store.ts"
import * as Uploads from "../../../engine/uploads.ts"
import * as FieldValue from "./fieldValue.ts"
import * as Household from "./household.ts"
import * as Phone from "./phone.ts"
import * as Records from "./records.ts"
import * as Workflows from "./workflows.ts"

const photo = "https://people.planningcenteronline.com/static/no_photo_thumbnail"

/**
 * What a person is called: first and last name with the suffix.
 *
 * @internal
 */
export const fullName = (attributes: Attributes, suffix: unknown): string =>
  [attributes["first_name"], attributes["last_name"], suffix]
    .filter((part) => typeof part === "string" && part !== "").join(" ")

/**
 * The picture of a person without one.
 *
 * @internal
 */
export const noPhoto = (attributes: Attributes): string => {
  const isChild = attributes["child"] === true
  switch (attributes["gender"]) {
    case "Male":
      return `${photo}_${isChild ? "boy" : "man"}_gray.svg`
    case "Female":
      return `${photo}_${isChild ? "girl" : "woman"}_gray.svg`
    default:
      return `${photo}_gray.svg`
  }
}

/**
 * What a person has who was given nothing else.
 *
 * @internal
 */
export const personDefaults: Attributes = {
  accounting_administrator: false,
  child: false,
  site_administrator: false,
  can_create_forms: false,
  can_email_lists: false,
  directory_shared_info: {},
  directory_status: "no_access",
  passed_background_check: false,
  resource_permission_flags: { can_access_workflows: false },
  mfa_configured: false
}

// "inactive" says when; any other text makes the person active.
const settleStatus = ({ action, draft, now }: Change) => {
  const { attributes } = draft
  if (attributes["status"] != null && attributes["status"] !== "inactive" && attributes["status"] !== "pending") {
    attributes["status"] = "active"
  }
  const { inactivated_at: since, status } = attributes
  if (status === "inactive") attributes["inactivated_at"] = since ?? now
  else if (status !== undefined) attributes["inactivated_at"] = null
  else if (since !== undefined) attributes["status"] = since === null ? "active" : "inactive"
  if (status === null || action === "create") attributes["status"] ??= "active"
}

const person: Rule = {
  needs: ["first_name", "last_name"],
  defaults: personDefaults,
  check: ({ draft }) => {
    const grade = draft.attributes["grade"]
    return typeof grade === "number" && (grade < -1 || grade > 12)
      ? [{ parameter: "grade", detail: "must be between -1 and 12" }]
      : nothingWrong
  },
  settle: (change) => {
    const { action, draft, world } = change
    settleStatus(change)
    const attributes = merged(change)
    const suffix = world.store.get("NameSuffix", linked(change, "name_suffix") ?? "")?.attributes["value"]
    draft.attributes["name"] = fullName(attributes, suffix)
    draft.attributes["demographic_avatar_url"] = noPhoto(attributes)
    const picture = Uploads.find(world.store, draft.attributes["avatar"], change.now)
    if (picture !== undefined) draft.attributes["avatar"] = Uploads.urlOf(picture)
    if (action === "create") {
      draft.attributes["avatar"] ??= noPhoto(attributes)
      draft.relationships["created_by"] ??= world.store.ids("Person", 0, 1)[0] ?? null
    }
  },
  gone: ({ store }, { id }) => {
    for (const list of Array.from(store.scan("List"))) {
      const people = list.relationships["people"]
      if (!Array.isArray(people) || !people.includes(id)) continue
      store.put("List", {
        ...list,
        relationships: { ...list.relationships, people: Sequence.without(people, id) }
      })
    }
  }
}

// The old primary one is demoted silently: its `updated_at` stays.
const demoteOthers = (type: string) => ({ world }: Change, row: Row) => {
  const owner = row.relationships["person"]
  if (row.attributes["primary"] !== true || typeof owner !== "string") return
  for (const id of Array.from(world.store.byOwner(type, "person", owner))) {
    const other = world.store.get(type, id)!
    if (id === row.id || other.attributes["primary"] !== true) continue
    world.store.put(type, { ...other, attributes: { ...other.attributes, primary: false } })
  }
}

const contact = (type: string, rule: Rule): Rule => ({
  ...rule,
  defaults: { location: "Home", primary: false, ...rule.defaults },
  stored: demoteOthers(type),
  touches: "person"
})

const countries: { readonly [code: string]: string } = {
  AU: "Australia",
  CA: "Canada",
  DE: "Germany",
  GB: "United Kingdom",
  US: "United States"
}

const fieldDatum: Rule = {
  needs: ["field_definition"],
  check: (change) => {
    const { draft, previous, world } = change
    const person = linked(change, "customizable")
    const definition = linked(change, "field_definition")
    if (person === undefined || definition === undefined) return nothingWrong
    const isTicked = world.store.get("FieldDefinition", definition)?.attributes["data_type"] === "checkboxes"
    const taken = world.store.byOwner("FieldDatum", "customizable", person).some((id) => {
      const other = world.store.get("FieldDatum", id)!
      return id !== previous?.id && other.relationships["field_definition"] === definition &&
        (!isTicked || other.attributes["value"] === draft.attributes["value"])
    })
    if (taken) return [{ parameter: "field_definition", detail: "has already been taken" }]
    return "value" in draft.attributes
      ? FieldValue.violations(world.store, definition, draft.attributes["value"])
      : nothingWrong
  },
  settle: (change) => {
    const { draft, world } = change
    const definition = linked(change, "field_definition")
    if (definition !== undefined && "value" in draft.attributes) {
      draft.attributes["value"] = FieldValue.stored(world.store, definition, draft.attributes["value"])
    }
    const value = merged(change)["value"]
    if (definition === undefined || typeof value !== "string") return
    const file = Uploads.find(world.store, value, change.now)
    if (file !== undefined && world.store.get("FieldDefinition", definition)?.attributes["data_type"] === "file") {
      Object.assign(draft.attributes, {
        file: { url: Uploads.urlOf(file) },
        file_name: file.name,
        file_content_type: file.content_type,
        file_size: file.file_size
      })
    }
    const options = world.store.byOwner("FieldOption", "field_definition", definition)
    const option = options.find((id) => world.store.get("FieldOption", id)!.attributes["value"] === value)
    draft.relationships["field_option"] = option ?? null
    const isTicked = world.store.get("FieldDefinition", definition)?.attributes["data_type"] === "checkboxes"
    if (option !== undefined || !isTicked) return
    // ticking a box that is not there makes the box
    const id = world.store.nextId("FieldOption")
    world.store.put("FieldOption", {
      id,
      attributes: { value, sequence: options.length + 1 },
      relationships: { field_definition: definition }
    })
    draft.relationships["field_option"] = id
  },
  defaults: { file: { url: null } }
}

const slugOf = (name: unknown) => String(name ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "")

const withSlug = ({ action, draft }: Change) => {
  if (action === "create") draft.attributes["slug"] ??= slugOf(draft.attributes["name"])
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

const named: Rule = { needs: ["name"] }
const valued: Rule = { needs: ["value"] }

/**
 * The rules by type.
 *
 * @internal
 */
export const rules: { readonly [type: string]: Rule } = {
  ...Records.rules,
  ...Workflows.rules,
  Address: contact("Address", {
    defaults: { country_code: "US" },
    settle: (change) => {
      change.draft.attributes["country_name"] = countries[String(merged(change)["country_code"])] ?? null
    }
  }),
  Campus: {
    ...named,
    // a number is taken, and a text is what is read
    settle: ({ draft }) => {
      for (const name of ["latitude", "longitude"]) {
        const value = draft.attributes[name]
        if (typeof value === "number") draft.attributes[name] = String(value)
      }
    }
  },
  Email: contact("Email", { needs: ["address"], defaults: { blocked: false } }),
  FieldDatum: fieldDatum,
  FieldDefinition: {
    needs: ["name", "data_type"],
    settle: withSlug,
    tombstone: (row, now) => ({ ...row, attributes: { ...row.attributes, deleted_at: now } })
  },
  FieldOption: valued,
  Household: Household.household,
  HouseholdMembership: Household.membership,
  InactiveReason: valued,
  MaritalStatus: valued,
  NamePrefix: valued,
  NameSuffix: valued,
  Person: person,
  PersonApp: { needs: ["app"], defaults: { allow_pco_login: true, people_permissions: "viewer" } },
  PhoneNumber: contact("PhoneNumber", {
    needs: ["number"],
    check: (change) => {
      // seen in the wild: no word about what is missing
      if (change.action === "create" && merged(change)["location"] == null) {
        throw new Answers.Refusal(Answers.badRequest("invalid_data", "Your request could not be processed"))
      }
      return nothingWrong
    },
    settle: (change) => {
      Object.assign(change.draft.attributes, Phone.spell(merged(change)["number"]))
    }
  }),
  SchoolOption: valued,
  ServiceTime: {
    check: ({ draft }) => {
      const day = draft.attributes["day"] ?? "sunday"
      if (/^[0-6]$/.test(String(day)) || weekdays.includes(String(day))) return nothingWrong
      throw new Answers.Refusal(Answers.invalidEnumValue("day", day))
    },
    settle: ({ draft }) => {
      const { day } = draft.attributes
      if (/^[0-6]$/.test(String(day))) draft.attributes["day"] = weekdays[Number(day)]
    }
  },
  SocialProfile: { defaults: { verified: false } },
  Tab: { needs: ["name"], settle: withSlug }
}
