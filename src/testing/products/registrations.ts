/**
 * Registrations: signups, registrations and attendees, to be read only.
 *
 * @internal
 */
import { descriptors } from "../../products/registrations/descriptors.ts"
import type { Row } from "../engine/Store.ts"
import type { EmbeddedProduct } from "./product.ts"

const time = (row: Row, name: string): string => typeof row.attributes[name] === "string" ? row.attributes[name] : ""

/** The day up to which a church is generated: what is open then counts as open. */
const generated = "2026-11-01"

// `closed` is archived, or not open yet, or closed already [DOC].
const isClosed = (_store: unknown, row: Row): boolean => {
  const [archived, open, close] = [row.attributes["archived"], time(row, "open_at"), time(row, "close_at")]
  return archived === true || open === "" || open > generated || close !== "" && close < generated
}

/** @internal */
export const registrations: EmbeddedProduct = {
  descriptors,
  rules: {
    shared: { "Signup.campuses": 1, "Signup.categories": 1 },
    forbidden: {
      "POST registrations": "cannot create a Registration",
      "POST attendees": "cannot create an Attendee",
      "POST signups": "cannot create a Signup"
    },
    computed: {
      Signup: {
        ...("closed" in (descriptors.find(({ type }) => type === "Signup")?.attributes ?? {})
          ? { closed: isClosed, open: (store: unknown, row: Row) => !isClosed(store, row) }
          : undefined)
      }
    },
    filters: {
      Attendee: {
        active: () => ({ attributes }) => attributes["canceled"] !== true && attributes["waitlisted"] !== true,
        waitlist: () => ({ attributes }) => attributes["waitlisted"] === true
      },
      Signup: {
        archived: () => ({ attributes }) => attributes["archived"] === true,
        unarchived: () => ({ attributes }) => attributes["archived"] !== true
      }
    }
  },
  counts: {
    Signup: 4,
    Category: 3,
    Registration: { per: "Signup", count: 3, back: "signup" },
    Attendee: { per: "Registration", count: 2, back: "registration" },
    SelectionType: { per: "Signup", count: 2, back: "signup" },
    SignupTime: { per: "Signup", count: 2, back: "signup" }
  },
  values: {
    "Signup.name": (number) => ["Summer camp", "Baptism class", "Marriage retreat", "Serve day"][(number - 1) % 4],
    "Signup.close_at": () => null,
    "Category.name": (number) => ["Camps", "Classes", "Serving"][(number - 1) % 3]
  }
}
