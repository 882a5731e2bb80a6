/**
 * Groups: memberships, applications, events and attendances.
 *
 * @internal
 */
import { descriptors } from "../../products/groups/descriptors.ts"
import type { Acting } from "../engine/actions.ts"
import * as Answers from "../engine/answers.ts"
import { timestamp } from "../engine/generate/attributes.ts"
import { linked, nothingWrong } from "../engine/rules.ts"
import type { Store } from "../engine/Store.ts"
import { idIn } from "../engine/values.ts"
import type { EmbeddedProduct } from "./product.ts"

const week = 7 * 24 * 3_600_000
const first = Date.UTC(2026, 9, 7, 23)

const refuse = (answer: Answers.Answer): never => {
  throw new Answers.Refusal(answer)
}

const membershipOf = (store: Store, group: string, person: string) =>
  store.byOwner("Membership", "group", group).find((id) => {
    const row = store.get("Membership", id)
    return row !== undefined && idIn(row, "person") === person
  })

const set = ({ row, store }: Acting, type: string, attributes: object) => {
  store.put(type, { ...row, attributes: { ...row.attributes, ...attributes } })
}

const decide = (acting: Acting, status: "approved" | "rejected") => {
  const { data, now, row, store } = acting
  if (row.attributes["status"] !== "pending") {
    return refuse(Answers.invalid("GroupApplication", [{ parameter: "status", detail: "is not pending" }]))
  }
  set(acting, "GroupApplication", { status })
  const [group, person] = [idIn(row, "group"), idIn(row, "person")]
  if (status === "rejected" || group === null || person === null) return
  if (membershipOf(store, group, person) !== undefined) return
  store.put("Membership", {
    id: store.nextId("Membership"),
    attributes: { joined_at: now, role: data["role"] ?? "member" },
    relationships: { group, person }
  })
}

const chat = (isEnabled: boolean) => (acting: Acting): void => {
  if (acting.data["confirm"] !== true) {
    refuse(Answers.invalid("Group", [{ parameter: "confirm", detail: "must be accepted" }]))
  }
  set(acting, "Group", { chat_enabled: isEnabled })
}

/** @internal */
export const groups: EmbeddedProduct = {
  descriptors,
  rules: {
    shared: { "Group.campuses": 1, "Group.tags": 2 },
    inverse: { "Campus.groups": "campuses", "Tag.groups": "tags" },
    related: {
      "Group.people": (store, row) =>
        store.byOwner("Membership", "group", row.id).flatMap((id) => {
          const person = store.get("Membership", id)?.relationships["person"]
          return typeof person === "string" ? [person] : []
        }),
      "Person.groups": (store, row) =>
        Array.from(
          new Set(
            store.byOwner("Membership", "person", row.id).flatMap((id) => {
              const group = store.get("Membership", id)?.relationships["group"]
              return typeof group === "string" ? [group] : []
            })
          )
        )
    },
    computed: {
      // leaders count, requests do not
      Group: {
        memberships_count: (store, row) => store.byOwner("Membership", "group", row.id).length,
        tag_ids: (_store, row) => Array.from(row.relationships["tags"] ?? [], Number),
        archive_status: (_store, row) => (row.attributes["archived_at"] ?? null) === null ? "not_archived" : "only"
      },
      Event: {
        visitors_count: (store, row) =>
          store.byOwner("Attendance", "event", row.id).filter((id) =>
            store.get("Attendance", id)?.attributes["role"] === "visitor"
          ).length
      }
    },
    writes: {
      Membership: {
        needs: ["person"],
        defaults: { role: "member" },
        settle: ({ action, draft, now }) => {
          if (action === "create") draft.attributes["joined_at"] ??= now
        },
        // one active membership a person and group
        check: (change) => {
          const [group, person] = [linked(change, "group"), linked(change, "person")]
          if (change.action !== "create" || group === undefined || person === undefined) return nothingWrong
          return membershipOf(change.world.store, group, person) === undefined
            ? nothingWrong
            : [{ parameter: "person", detail: "has already been taken" }]
        }
      },
      Group: { needs: ["name"] }
    },
    actions: {
      "GroupApplication.approve": { methods: ["POST"], answers: true, run: (acting) => decide(acting, "approved") },
      "GroupApplication.reject": { methods: ["POST"], answers: true, run: (acting) => decide(acting, "rejected") },
      "Group.assign_campuses": {
        methods: ["POST"],
        answers: true,
        run: ({ data, row, store }) => {
          const given = data["campus_ids"]
          const ids = Array.isArray(given) ? given.map(String) : []
          const missing = ids.find((id) => store.get("Campus", id) === undefined)
          if (missing !== undefined) refuse(Answers.attributeNotFound("campus_ids", missing))
          store.put("Group", { ...row, relationships: { ...row.relationships, campuses: ids } })
        }
      },
      "Group.enable_chat": { methods: ["POST"], answers: true, run: chat(true) },
      "Group.disable_chat": { methods: ["POST"], answers: true, run: chat(false) },
      "Group.duplicate": {
        methods: ["POST"],
        answers: true,
        run: ({ now, row, store }) => {
          const copy = {
            id: store.nextId("Group"),
            attributes: { ...row.attributes, name: `${String(row.attributes["name"])} (copy)`, created_at: now },
            relationships: row.relationships
          }
          store.put("Group", copy)
          return { type: "Group", row: copy }
        }
      }
    },
    filters: {
      Group: {
        hidden: () => ({ attributes }) => attributes["listed"] === false,
        published: () => ({ attributes }) => attributes["listed"] === true,
        group: ({ parameters }) => ({ id }) => (parameters["group_id"] ?? "").split(",").includes(id),
        group_type: ({ parameters }) => (row) =>
          (parameters["group_type_id"] ?? "").split(",").includes(idIn(row, "group_type") ?? ""),
        campus: ({ parameters }) => (row) =>
          Array.from(row.relationships["campuses"] ?? []).some((id) =>
            (parameters["campus_id"] ?? "").split(",").includes(id)
          )
      },
      Event: {
        group: ({ parameters }) => (row) => (parameters["group_id"] ?? "").split(",").includes(idIn(row, "group") ?? "")
      }
    },
    // archived groups are hidden unless `where[archive_status]` asks for them
    searches: {
      Group: {
        archive_status: (_index, needle) => (row) => {
          const isArchived = (row.attributes["archived_at"] ?? null) !== null
          return needle === "include" || (needle === "only" ? isArchived : !isArchived)
        }
      }
    }
  },
  counts: {
    GroupType: 2,
    Group: 6,
    Membership: { per: "Group", count: 6, back: "group" },
    GroupApplication: 4,
    Event: { per: "Group", count: 4, back: "group" },
    Attendance: { per: "Event", count: 5, back: "event" },
    EventNote: { per: "Event", count: 1, back: "event" },
    RSVP: { per: "Event", count: 2, back: "event" },
    Enrollment: { per: "Group", count: 1, back: "group" },
    Location: 4,
    Resource: { per: "Group", count: 1, back: "group" },
    TagGroup: 2,
    Tag: { per: "TagGroup", count: 3, back: "tag_group" }
  },
  values: {
    "Group.name": (number) =>
      ["Young adults", "Tuesday dinner", "Men's breakfast", "New parents", "Book club", "Choir"][(number - 1) % 6],
    "Group.header_image": () => ({}),
    "Group.widget_status": () => ({}),
    "GroupType.name": (number) => ["Small groups", "Classes"][(number - 1) % 2],
    "GroupType.default_group_settings": () => ({}),
    "Membership.role": (number) => number % 6 === 1 ? "leader" : "member",
    "Attendance.role": (number) => number % 5 === 1 ? "leader" : "member",
    "GroupApplication.status": () => "pending",
    "Event.starts_at": (number) => timestamp(first + (number - 1) % 4 * week),
    "Event.ends_at": (number) => timestamp(first + (number - 1) % 4 * week + 2 * 3_600_000),
    "Location.radius": () => 0,
    "Tag.name": (number) => ["Weekly", "Families", "Students", "North", "South", "Online"][(number - 1) % 6]
  },
  fill: (store) => {
    // a group type whose id is no number holds the groups that belong to none
    const row = store.get("GroupType", "1")
    if (row !== undefined) {
      store.put("GroupType", { ...row, id: "unique", attributes: { ...row.attributes, name: "Unique" } })
    }
  }
}
