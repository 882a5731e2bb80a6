/**
 * The named filters of Planning Center People.
 *
 * @internal
 */
import * as Timestamp from "../../../../jsonapi/Timestamp.ts"
import type { Make, Question } from "../../../engine/filters.ts"
import { is, isSet, isTrue, isUnset } from "../../../engine/filters.ts"
import { valueOf } from "../../../engine/values.ts"
import type { Test } from "../../../engine/where.ts"

const isWithout = (name: string): Make => () => ({ relationships }) => (relationships[name] ?? null) === null
const isAboveZero = (type: string, ...names: ReadonlyArray<string>): Make => ({ world }) => {
  const values = names.map((name) => valueOf(world, type, name))
  return (row) => values.some((value) => Number(value(row)) > 0)
}

/** One filter for each value that an attribute may have. */
const oneOf = (name: string, values: ReadonlyArray<string>) =>
  Object.fromEntries(values.map((value) => [value, is(name, value)]))

const expires = (isExpired: boolean): Make => ({ today }) => ({ attributes }) => {
  const expiry = attributes["expires_on"]
  return (typeof expiry === "string" && expiry < today) === isExpired
}

const createdAfter: Make = ({ parameters }) => {
  const since = Timestamp.parse(parameters["time"] ?? "")
  return ({ attributes }) => Timestamp.parse(String(attributes["created_at"])) > since
}

const points = (name: string): Make => ({ owner }) => ({ relationships }) => relationships[name] === owner?.id

const changes = ["creates", "household_creates", "household_updates", "identical", "updates"]

const createdSince = ({ parameters }: Question): Test => {
  const since = Timestamp.parse(parameters["time"] ?? "")
  return ({ attributes }) => Timestamp.parse(String(attributes["created_at"])) >= since
}

const nonPending = ({ owner, store }: Question): Test => {
  const members = new Set(
    store.byOwner("HouseholdMembership", "household", owner?.id ?? "")
      .map((id) => store.get("HouseholdMembership", id)!)
      .filter(({ attributes }) => attributes["pending"] !== true)
      .map(({ relationships }) => relationships["person"])
  )
  return ({ id }) => members.has(id)
}

const withoutDeceased = ({ store }: Question): Test => ({ relationships }) =>
  store.get("InactiveReason", String(relationships["inactive_reason"]))?.attributes["value"] !== "Deceased"

export const filters: { readonly [type: string]: { readonly [name: string]: Make } } = {
  BackgroundCheck: {
    ...oneOf("status", [
      "awaiting_applicant",
      "canceled",
      "complete_clear",
      "complete_not_clear",
      "expired_invitation",
      "needs_review",
      "report_processing"
    ]),
    current: isTrue("current"),
    expired: expires(true),
    not_expired: expires(false)
  },
  Form: {
    archived: isSet("archived_at"),
    closed: is("active", false),
    not_archived: isUnset("archived_at"),
    open: isTrue("active"),
    recently_deleted: isSet("deleted_at"),
    recently_viewed: isTrue("recently_viewed"),
    unassigned: isWithout("form_category")
  },
  List: {
    auto_refresh_enabled: isTrue("auto_refresh"),
    has_active_automations: isTrue("automations_active"),
    mailchimp_connected: ({ store }) => ({ id }) => store.byOwner("MailchimpSyncStatus", "list", id).length > 0,
    needs_attention: isTrue("invalid"),
    recently_viewed: isTrue("recently_viewed"),
    starred: ({ store }) => ({ id }) => store.byOwner("ListStar", "list", id).length > 0,
    unassigned: isWithout("category")
  },
  Message: {
    created_after: createdAfter,
    received: points("to"),
    sent: points("from"),
    unread: isUnset("read_at")
  },
  PeopleImportConflict: {
    ...oneOf("kind", changes),
    creates_and_updates: () => ({ attributes }) => ["creates", "updates"].includes(String(attributes["kind"])),
    errors: is("kind", "errors"),
    ignored: isTrue("ignore"),
    not_ignored: is("ignore", false)
  },
  PeopleImportHistory: oneOf("kind", changes),
  Person: {
    admins: () => ({ attributes }) =>
      attributes["site_administrator"] === true || attributes["people_permissions"] === "Manager",
    created_since: createdSince,
    non_pending: nonPending,
    organization_admins: isTrue("site_administrator"),
    without_deceased: withoutDeceased
  },
  Tab: {
    with_field_definitions: ({ store }) => ({ id }) => store.byOwner("FieldDefinition", "tab", id).length > 0
  },
  Workflow: {
    archived: isSet("archived_at"),
    has_my_cards: isAboveZero("Workflow", "my_ready_card_count"),
    needs_attention: isAboveZero("Workflow", "total_overdue_card_count", "total_unassigned_card_count"),
    not_archived: isUnset("archived_at"),
    only_deleted: isSet("deleted_at"),
    recently_deleted: isSet("deleted_at"),
    recently_viewed: isTrue("recently_viewed"),
    unassigned: isWithout("workflow_category"),
    with_steps: isAboveZero("Workflow", "total_steps_count")
  }
}
