/**
 * Services: plans with their times and items, people who are scheduled, positions that are needed.
 *
 * @internal
 */
import { descriptors } from "../../products/services/descriptors.ts"
import type { Acting, Action } from "../engine/actions.ts"
import * as Answers from "../engine/answers.ts"
import { timestamp } from "../engine/generate/attributes.ts"
import type { Change } from "../engine/rules.ts"
import { linked, nothingWrong } from "../engine/rules.ts"
import type { Row, Store } from "../engine/Store.ts"
import type { Compute } from "../engine/values.ts"
import { idIn } from "../engine/values.ts"
import type { EmbeddedProduct } from "./product.ts"

const hour = 3_600_000
const week = 7 * 24 * hour
const sunday = Date.UTC(2026, 8, 6, 14)

const plans = 12
const itemsOfPlan = 6
const timesOfPlan = 2

const planStart = (number: number) => sunday + (number - 1) % plans * week
const timeStart = (number: number) =>
  planStart(Math.floor((number - 1) / timesOfPlan) + 1) + (number - 1) % timesOfPlan * 2 * hour

const songs = [
  "Amazing Grace",
  "Be Thou My Vision",
  "Blessed Assurance",
  "Come Thou Fount",
  "Crown Him with Many Crowns",
  "Great Is Thy Faithfulness",
  "Holy, Holy, Holy",
  "How Great Thou Art",
  "It Is Well",
  "Joyful, Joyful"
]
const items = ["Welcome", "Song", "Song", "Sermon", "Song", "Blessing"]

const refuse = (answer: Answers.Answer): never => {
  throw new Answers.Refusal(answer)
}

const set = (store: Store, type: string, row: Row, attributes: object) => {
  store.put(type, { ...row, attributes: { ...row.attributes, ...attributes } })
}

const rowsOf = (store: Store, type: string, owner: string, id: string): ReadonlyArray<Row> =>
  store.byOwner(type, owner, id).flatMap((id) => store.get(type, id) ?? [])

const count = (type: string, owner: string): Compute => (store, row) => store.byOwner(type, owner, row.id).length

const startsOf = (store: Store, plan: Row): ReadonlyArray<string> =>
  rowsOf(store, "PlanTime", "plan", plan.id).flatMap(({ attributes }) =>
    typeof attributes["starts_at"] === "string" ? [attributes["starts_at"]] : []
  ).toSorted()

const timesOfType = (type: string): Compute => (store, row) =>
  rowsOf(store, "PlanTime", "plan", row.id).filter(({ attributes }) => attributes["time_type"] === type).length

const month = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", year: "numeric", timeZone: "UTC" })

const datesOf: Compute = (store, row) => {
  const [first] = startsOf(store, row)
  return first === undefined ? "No dates" : month.format(new Date(first))
}

const statuses: { readonly [word: string]: string } = {
  c: "C",
  confirmed: "C",
  u: "U",
  unconfirmed: "U",
  d: "D",
  declined: "D"
}

const answered = (status: "C" | "D") => ({ data, now, row, store }: Acting): void => {
  set(store, "Schedule", row, { status, decline_reason: status === "D" ? data["reason"] ?? null : null })
  const planPerson = store.get("PlanPerson", idIn(row, "plan_person") ?? "")
  if (planPerson === undefined) return
  set(store, "PlanPerson", planPerson, {
    status,
    status_updated_at: now,
    decline_reason: status === "D" ? data["reason"] ?? null : null
  })
}

const archive = (type: string, isArchived: boolean): Action => ({
  methods: ["POST"],
  run: ({ now, row, store }) => set(store, type, row, { archived_at: isArchived ? now : null })
})

// Replaces all tags.
const assignTags = (type: string): Action => ({
  methods: ["POST"],
  run: ({ linked, row, store }) => {
    const tags = linked["tags"] ?? []
    const missing = tags.find((id) => store.get("Tag", id) === undefined)
    if (missing !== undefined) refuse(Answers.attributeNotFound("tags", missing))
    store.put(type, { ...row, relationships: { ...row.relationships, tags } })
  }
})

const reorder: Action = {
  methods: ["POST"],
  run: ({ data, row, store }) => {
    const given = data["sequence"]
    const ids = Array.isArray(given) ? given.map(String) : []
    const own = store.byOwner("Item", "plan", row.id)
    const missing = ids.find((id) => !own.includes(id))
    if (missing !== undefined) refuse(Answers.attributeNotFound("sequence", missing))
    if (ids.length !== own.length) {
      refuse(Answers.invalid("Plan", [{ parameter: "sequence", detail: "must hold the ids of all items" }]))
    }
    for (const [index, id] of ids.entries()) set(store, "Item", store.get("Item", id)!, { sequence: index + 1 })
  }
}

const mostPlans = 12

const createPlans: Action = {
  methods: ["POST"],
  run: ({ data, now, row, store }) => {
    const wanted = Number(data["count"])
    if (!(wanted >= 1 && wanted <= mostPlans)) {
      refuse(Answers.invalid("ServiceType", [{ parameter: "count", detail: `must be from 1 to ${mostPlans}` }]))
    }
    const base = Date.parse(`${String(data["base_date"] ?? now.slice(0, 10))}T14:00:00Z`)
    for (let index = 0; index < wanted; index++) {
      const plan = store.nextId("Plan")
      const stamps = { created_at: now, updated_at: now }
      store.put("Plan", { id: plan, attributes: { title: null, ...stamps }, relationships: { service_type: row.id } })
      const starts = base + index * week
      store.put("PlanTime", {
        id: store.nextId("PlanTime"),
        attributes: {
          time_type: "service",
          starts_at: timestamp(starts),
          ends_at: timestamp(starts + hour),
          ...stamps
        },
        relationships: { plan, service_type: row.id }
      })
    }
  }
}

// Copies what another plan holds into this one; the real one does so a little later.
const importPlan: Action = {
  methods: ["POST"],
  run: ({ data, now, row, store }) => {
    const source = store.get("Plan", String(data["source_id"] ?? ""))
    if (source === undefined) return refuse(Answers.attributeNotFound("source_id", String(data["source_id"])))
    let last = store.byOwner("Item", "plan", row.id).length
    if (data["copy_items"] === false) return
    for (const item of rowsOf(store, "Item", "plan", source.id)) {
      store.put("Item", {
        id: store.nextId("Item"),
        attributes: { ...item.attributes, sequence: ++last, created_at: now, updated_at: now },
        relationships: { ...item.relationships, plan: row.id }
      })
    }
  }
}

// Fills what a team still needs with people of its positions.
const autoschedule: Action = {
  methods: ["POST"],
  run: ({ linked, now, row, store }) => {
    const team = linked["team"]?.[0] ?? Object.values(linked)[0]?.[0]
    if (team === undefined || store.get("Team", team) === undefined) {
      refuse(Answers.attributeNotFound("team", String(team)))
    }
    for (const needed of rowsOf(store, "NeededPosition", "plan", row.id)) {
      if (idIn(needed, "team") !== team) continue
      const person = store.ids("Person", Number(needed.id) % Math.max(1, store.size("Person")), 1)[0]
      if (person === undefined) continue
      store.put("PlanPerson", {
        id: store.nextId("PlanPerson"),
        attributes: {
          status: "U",
          team_position_name: needed.attributes["team_position_name"] ?? null,
          created_at: now,
          updated_at: now
        },
        relationships: { plan: row.id, person, team: team!, service_type: idIn(row, "service_type") }
      })
      store.delete("NeededPosition", needed.id)
    }
  }
}

const live = (by: number): Action => ({
  methods: ["POST"],
  answers: true,
  run: ({ row, store }) => {
    if (row.relationships["controller"] === null) {
      refuse(Answers.forbidden("You must take control before you move the live plan"))
    }
    const last = Math.max(1, store.size("ItemTime"))
    const at = Number(idIn(row, "current_item_time") ?? 1)
    const next = String(Math.min(last, Math.max(1, at + by)))
    store.put("Live", { ...row, relationships: { ...row.relationships, current_item_time: next } })
  }
})

// The team is the first by the alphabet where none is given [STAFF #335].
const firstTeam = (store: Store): string | undefined =>
  Array.from(store.scan("Team")).toSorted((left, right) =>
    String(left.attributes["name"]) < String(right.attributes["name"]) ? -1 : 1
  )[0]?.id

const needsCategory = (name: string) => (change: Change) =>
  change.action === "create" && linked(change, name) === undefined &&
    change.draft.attributes[`${name}_id`] === undefined
    ? [{ parameter: "category", detail: "must exist" }]
    : nothingWrong

/** @internal */
export const services: EmbeddedProduct = {
  descriptors,
  rules: {
    shared: {
      "Song.tags": 2,
      "Arrangement.tags": 1,
      "Media.tags": 1,
      "Person.tags": 1,
      "TeamPosition.tags": 1,
      "Team.people": 3,
      "Team.service_types": 1,
      "PlanPerson.plan_times": 1,
      "PlanPerson.declined_plan_times": 1,
      "Schedule.plan_times": 1,
      "Schedule.declined_plan_times": 1
    },
    related: {
      "PlanPerson.times": (_store, row) => Array.from(row.relationships["plan_times"] ?? []),
      "PlanPerson.service_times": (_store, row) => Array.from(row.relationships["plan_times"] ?? []),
      "Schedule.times": (_store, row) => Array.from(row.relationships["plan_times"] ?? []),
      "Series.plans": (store, row) => store.byOwner("Plan", "series", row.id),
      "Plan.signup_teams": (store) => store.ids("Team", 0, 2),
      "Plan.all_attachments": (store, row) => store.byOwner("Attachment", "plan", row.id),
      "Plan.my_schedules": (store, row) => store.byOwner("Schedule", "plan", row.id)
    },
    inverse: { "ServiceType.teams": "service_types" },
    backs: { "Folder.folders": "parent", "Folder.service_types": "parent" },
    // items come in their order, not in that of their ids
    usualOrder: { Item: ["sequence"] },
    computed: {
      Plan: {
        sort_date: (store, row) => startsOf(store, row)[0] ?? row.attributes["created_at"],
        last_time_at: (store, row) => startsOf(store, row).at(-1) ?? null,
        dates: datesOf,
        short_dates: (store, row) => String(datesOf(store, row)).replace(/, \d{4}$/, ""),
        items_count: count("Item", "plan"),
        plan_people_count: count("PlanPerson", "plan"),
        plan_notes_count: count("PlanNote", "plan"),
        needed_positions_count: (store, row) =>
          rowsOf(store, "NeededPosition", "plan", row.id).reduce(
            (total, { attributes }) => total + Number(attributes["quantity"] ?? 0),
            0
          ),
        service_time_count: timesOfType("service"),
        rehearsal_time_count: timesOfType("rehearsal"),
        other_time_count: timesOfType("other"),
        total_length: (store, row) =>
          rowsOf(store, "Item", "plan", row.id).reduce(
            (total, { attributes }) => total + Number(attributes["length"] ?? 0),
            0
          )
      },
      PlanTemplate: { item_count: count("Item", "plan_template") },
      Schedule: {
        sort_date: (store, row) => {
          const plan = store.get("Plan", idIn(row, "plan") ?? "")
          return plan === undefined ? null : startsOf(store, plan)[0] ?? null
        }
      },
      PlanPerson: {
        name: (store, row) => {
          const person = store.get("Person", idIn(row, "person") ?? "")
          return person === undefined
            ? null
            : `${String(person.attributes["first_name"])} ${String(person.attributes["last_name"])}`
        }
      }
    },
    writes: {
      ServiceType: { needs: ["name"] },
      Song: { needs: ["title"] },
      Team: { needs: ["name"] },
      Folder: { needs: ["name"] },
      Item: {
        needs: ["title"],
        check: ({ action, draft }) => {
          const type = draft.attributes["item_type"]
          return action === "update" || type === undefined || type === null || type === "header" || type === "item"
            ? nothingWrong
            : [{ parameter: "item_type", detail: "can only be header" }]
        },
        settle: ({ action, draft, world }) => {
          if (action === "update") return
          const plan = draft.relationships["plan"]
          draft.attributes["item_type"] ??= "item"
          draft.attributes["service_position"] ??= "during"
          draft.attributes["sequence"] ??= typeof plan === "string"
            ? world.store.byOwner("Item", "plan", plan).length + 1
            : 1
        }
      },
      PlanPerson: {
        check: (change) => {
          const status = change.draft.attributes["status"]
          const isKnown = status === undefined || statuses[String(status).toLowerCase()] !== undefined
          return [
            ...change.action === "create" && linked(change, "person") === undefined
              ? [{ parameter: "person", detail: "must exist" }]
              : nothingWrong,
            ...isKnown ? nothingWrong : [{ parameter: "status", detail: "is not included in the list" }]
          ]
        },
        settle: ({ action, draft, now, world }) => {
          const status = draft.attributes["status"]
          if (status !== undefined) {
            draft.attributes["status"] = statuses[String(status).toLowerCase()]
            draft.attributes["status_updated_at"] = now
          } else if (action === "create") draft.attributes["status"] = "U"
          if (action === "create") draft.relationships["team"] ??= firstTeam(world.store) ?? null
        }
      },
      NeededPosition: {
        check: (change) => {
          if (change.action === "update" || linked(change, "team") !== undefined) return nothingWrong
          return refuse(Answers.invalid("PlanPosition", [{ parameter: "team", detail: "invalid for plan" }]))
        },
        defaults: { quantity: 1 }
      },
      PlanNote: { check: needsCategory("plan_note_category") },
      ItemNote: { check: needsCategory("item_note_category") },
      PlanTime: { defaults: { time_type: "service", recorded: false } },
      Blockout: { needs: ["starts_at", "ends_at"] }
    },
    actions: {
      "Arrangement.archive": archive("Arrangement", true),
      "Arrangement.unarchive": archive("Arrangement", false),
      "Arrangement.assign_tags": assignTags("Arrangement"),
      "Media.archive": archive("Media", true),
      "Media.unarchive": archive("Media", false),
      "Media.assign_tags": assignTags("Media"),
      "Person.assign_tags": assignTags("Person"),
      "Song.assign_tags": assignTags("Song"),
      "Person.collapse_service_types": { methods: ["POST"], run: () => undefined },
      "Person.expand_service_types": { methods: ["POST"], run: () => undefined },
      ...Object.fromEntries(["open", "preview"].map((name): [string, Action] => [`Attachment.${name}`, {
        methods: ["POST"],
        answers: true,
        run: ({ now, row, store }) => {
          const activity = {
            id: store.nextId("AttachmentActivity"),
            attributes: {
              activity_type: name,
              date: now,
              attachment_url: `https://assets.example.com/services/attachments/${row.id}?signature=embedded`
            },
            relationships: { attachment: row.id }
          }
          store.put("AttachmentActivity", activity)
          return { type: "AttachmentActivity", row: activity }
        }
      }])),
      "EmailTemplate.render": {
        methods: ["POST"],
        answers: true,
        run: ({ data, linked, row, store }) => {
          const rendered = {
            id: store.nextId("EmailTemplateRenderedResponse"),
            attributes: {
              body: row.attributes["html_body"] ?? data["format"] ?? "",
              subject: row.attributes["subject"] ?? ""
            },
            relationships: { email_template: row.id, person: linked["person"]?.[0] ?? null }
          }
          store.put("EmailTemplateRenderedResponse", rendered)
          return { type: "EmailTemplateRenderedResponse", row: rendered }
        }
      },
      "Live.go_to_next_item": live(1),
      "Live.go_to_previous_item": live(-1),
      "Live.toggle_control": {
        methods: ["POST"],
        answers: true,
        run: ({ row, store }) => {
          const controller = row.relationships["controller"] === null ? store.ids("Person", 0, 1)[0] ?? null : null
          store.put("Live", { ...row, relationships: { ...row.relationships, controller } })
        }
      },
      "Plan.autoschedule": autoschedule,
      "Plan.import": importPlan,
      "PlanTemplate.import": importPlan,
      "Plan.item_reorder": reorder,
      "PlanTemplate.item_reorder": {
        methods: ["POST"],
        run: (acting) => {
          const given = acting.data["sequence"]
          for (const [index, id] of (Array.isArray(given) ? given : []).entries()) {
            const item = acting.store.get("Item", String(id))
            if (item !== undefined) set(acting.store, "Item", item, { sequence: index + 1 })
          }
        }
      },
      "Schedule.accept": { methods: ["POST"], run: answered("C") },
      "Schedule.decline": { methods: ["POST"], run: answered("D") },
      "ServiceType.create_plans": createPlans,
      "SignupSheet.accept": {
        methods: ["POST"],
        run: ({ row, store }) => {
          store.put("ScheduledPerson", {
            id: store.nextId("ScheduledPerson"),
            attributes: { full_name: null, status: "C", thumbnail: null },
            relationships: { signup_sheet: row.id, person: store.ids("Person", 0, 1)[0] ?? null }
          })
        }
      }
    },
    filters: {
      Plan: {
        future: ({ store, today }) => (row) => (startsOf(store, row).at(-1) ?? "") >= today,
        past: ({ store, today }) => (row) => startsOf(store, row).length > 0 && startsOf(store, row).at(-1)! < today,
        no_dates: ({ store }) => (row) => startsOf(store, row).length === 0,
        after: ({ parameters, store }) => (row) => (startsOf(store, row).at(-1) ?? "") >= (parameters["after"] ?? ""),
        before: ({ parameters, store }) => (row) =>
          startsOf(store, row).length > 0 && startsOf(store, row)[0]!.slice(0, 10) <= (parameters["before"] ?? "")
      },
      PlanPerson: {
        confirmed: () => ({ attributes }) => attributes["status"] === "C",
        not_declined: () => ({ attributes }) => attributes["status"] !== "D"
      }
    }
  },
  counts: {
    Folder: 4,
    ServiceType: 2,
    Series: 3,
    Plan: { per: "ServiceType", count: plans, back: "service_type" },
    PlanTime: { per: "Plan", count: timesOfPlan, back: "plan" },
    PlanTemplate: { per: "ServiceType", count: 1, back: "service_type" },
    Item: { per: "Plan", count: itemsOfPlan, back: "plan" },
    ItemTime: { per: "Item", count: 1, back: "item" },
    ItemNote: { per: "Item", count: 1, back: "item" },
    PlanNote: { per: "Plan", count: 1, back: "plan" },
    PlanPerson: { per: "Plan", count: 5, back: "plan" },
    Schedule: { per: "PlanPerson", count: 1, back: "plan_person" },
    NeededPosition: { per: "Plan", count: 1, back: "plan" },
    Live: { per: "Plan", count: 1, back: "plan" },
    Song: 20,
    Arrangement: { per: "Song", count: 1, back: "song" },
    Key: { per: "Arrangement", count: 2, back: "arrangement" },
    Team: 4,
    TeamPosition: { per: "Team", count: 2, back: "team" },
    TagGroup: 4,
    Tag: { per: "TagGroup", count: 3, back: "tag_group" },
    Attachment: 12,
    Email: { per: "Person", count: 1, back: "person" },
    Blockout: { per: "Person", count: 1, back: "person" },
    TextSetting: { per: "Person", count: 1, back: "person" },
    SchedulingPreference: { per: "Person", count: 1, back: "person" },
    AvailableSignup: { per: "Person", count: 1, back: "person" }
  },
  values: {
    "ServiceType.name": (number) => ["Sunday morning", "Youth"][(number - 1) % 2],
    "Folder.name": (number) => ["Main campus", "Weekend", "North campus", "Midweek"][(number - 1) % 4],
    "Plan.title": (number) => number % 3 === 0 ? null : `Week ${(number - 1) % plans + 1}`,
    "PlanTime.starts_at": (number) => timestamp(timeStart(number)),
    "PlanTime.ends_at": (number) => timestamp(timeStart(number) + hour),
    "PlanTime.time_type": () => "service",
    "PlanTime.name": () => null,
    "Item.title": (number) =>
      items[(number - 1) % itemsOfPlan] === "Song" ? songs[number % songs.length] : items[(number - 1) % itemsOfPlan],
    "Item.item_type": (number) => items[(number - 1) % itemsOfPlan] === "Song" ? "song" : "item",
    "Item.sequence": (number) => (number - 1) % itemsOfPlan + 1,
    "Item.service_position": () => "during",
    "PlanPerson.status": (number) => ["C", "C", "U", "D", "C"][(number - 1) % 5],
    "Schedule.status": (number) => ["C", "C", "U", "D", "C"][(number - 1) % 5],
    "PlanPerson.team_position_name": (number) => ["Guitar", "Vocals", "Sound", "Welcome", "Camera"][(number - 1) % 5],
    "NeededPosition.quantity": () => 1,
    "NeededPosition.team_position_name": () => "Drums",
    "Song.title": (number) => songs[(number - 1) % songs.length],
    "Song.ccli_number": (number) => 1_000_000 + number,
    "Arrangement.name": () => "Default Arrangement",
    "Key.alternate_keys": () => [],
    "Key.name": () => "Original",
    "Key.starting_key": (_number, prng) => prng.pick(["C", "D", "E", "G", "A"]),
    "Team.name": (number) => ["Band", "Hospitality", "Sound and light", "Children"][(number - 1) % 4],
    "TeamPosition.name": (number) =>
      ["Guitar", "Vocals", "Door", "Coffee", "Sound", "Camera", "Teacher", "Helper"][(number - 1) % 8],
    "Tag.name": (number) => ["Fast", "Slow", "Advent", "Easter", "Communion", "New"][(number - 1) % 6],
    "Organization.file_storage_size": () => 10_000,
    "Organization.file_storage_size_used": () => 1234,
    "AttachmentType.aliases": () => [],
    "AttachmentType.exclusions": () => [],
    "SignupSheetMetadata.conflicts": () => []
  }
}
