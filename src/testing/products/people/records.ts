/**
 * What is kept about people: notes, background checks, messages, and who they are in
 * another church. Drawn from a generator of their own, so that nothing else of a
 * church depends on them.
 *
 * @internal
 */
import type { Belonging } from "./belongings.ts"
import type { Member } from "./family.ts"
import { createdAt, momentBetween, stamps, timestampOf } from "./moments.ts"
import { noteCategories } from "./office.ts"
import * as Prng from "../../engine/Prng.ts"

const texts = [
  "Visited on Sunday.",
  "Asked for prayer for the family.",
  "Would like to help with the children.",
  "Called back, nobody there."
]

// The first person of the block and others by lot, in the order of the people.
const draw = (prng: Prng.Prng, members: ReadonlyArray<Member>, count: number): ReadonlyArray<Member> =>
  [members[0]!, ...prng.shuffle(members.slice(1)).slice(0, count - 1)].toSorted((one, other) => one.index - other.index)

const notes = (prng: Prng.Prng, members: ReadonlyArray<Member>, idOf: (index: number) => string) =>
  draw(prng, members, 20).map(({ index }): Belonging => {
    const created = createdAt(prng)
    return {
      index,
      row: {
        attributes: {
          note: prng.pick(texts),
          display_date: timestampOf(created),
          ...stamps(prng, created)
        },
        relationships: {
          person: idOf(index),
          note_category: String(prng.between(1, noteCategories.length)),
          created_by: "1"
        }
      }
    }
  })

const statuses = ["complete_clear", "complete_clear", "needs_review", "awaiting_applicant"]

const backgroundChecks = (prng: Prng.Prng, members: ReadonlyArray<Member>, idOf: (index: number) => string) =>
  draw(prng, members, 12).map(({ index }): Belonging => {
    const status = index === 0 ? "complete_clear" : prng.pick(statuses)
    const completed = createdAt(prng)
    const isComplete = status.startsWith("complete")
    return {
      index,
      row: {
        attributes: {
          status,
          current: true,
          note: null,
          report_url: null,
          status_updated_at: timestampOf(completed),
          completed_at: isComplete ? timestampOf(completed) : null,
          expires_on: isComplete
            ? timestampOf(momentBetween(prng, Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1))).slice(0, 10)
            : null
        },
        relationships: { person: idOf(index), created_by: "1" }
      }
    }
  })

const connectedPeople = (prng: Prng.Prng, members: ReadonlyArray<Member>, idOf: (index: number) => string) =>
  draw(prng, members, 3).map(({ firstName, gender, index, lastName }): Belonging => ({
    index,
    row: {
      attributes: {
        given_name: null,
        first_name: firstName,
        nickname: null,
        middle_name: null,
        last_name: lastName,
        gender,
        organization_name: "Example Church in the Next Town",
        organization_id: 2
      },
      relationships: { person: idOf(index) }
    }
  }))

const subject = "See you on Sunday"

// One letter of the first person to some of the block.
const messages = (
  prng: Prng.Prng,
  members: ReadonlyArray<Member>,
  idOf: (index: number) => string,
  groupId: string
): { readonly [type: string]: ReadonlyArray<Belonging> } => {
  const sent = timestampOf(createdAt(prng))
  const from = idOf(0)
  const group: Belonging = {
    index: 0,
    row: {
      attributes: {
        uuid: Prng.uuid(prng),
        message_type: "Email",
        from_address: "office@example.org",
        subject,
        system_message: false,
        transactional_message: false,
        contains_user_generated_content: true,
        created_at: sent,
        reply_to_name: null,
        reply_to_address: null
      },
      relationships: { from, app: "1" }
    }
  }
  const letters = draw(prng, members, 15).map(({ index }): Belonging => ({
    index,
    row: {
      attributes: {
        kind: "email",
        to_addresses: `person${idOf(index)}@example.com`,
        subject,
        delivery_status: prng.chance(0.9) ? "delivered" : "bounced",
        reject_reason: null,
        created_at: sent,
        sent_at: sent,
        bounced_at: null,
        rejection_notification_sent_at: null,
        from_name: "Church office",
        from_address: "office@example.org",
        read_at: prng.chance(0.5) ? sent : null,
        app_name: "People",
        message_type: "email",
        file: { url: null }
      },
      relationships: { from, to: idOf(index), message_group: groupId }
    }
  }))
  return { MessageGroup: [group], Message: letters }
}

/**
 * The types that are records.
 *
 * @internal
 */
export const recordTypes: ReadonlySet<string> = new Set([
  "BackgroundCheck",
  "ConnectedPerson",
  "Message",
  "MessageGroup",
  "Note"
])

/**
 * The records of a block, in the order of the people. `groupId` is the id of its
 * first group of messages.
 *
 * @internal
 */
export const records = (
  prng: Prng.Prng,
  members: ReadonlyArray<Member>,
  idOf: (index: number) => string,
  groupId: string
): { readonly [type: string]: ReadonlyArray<Belonging> } => ({
  Note: notes(prng, members, idOf),
  BackgroundCheck: backgroundChecks(prng, members, idOf),
  ConnectedPerson: connectedPeople(prng, members, idOf),
  ...messages(prng, members, idOf, groupId)
})
