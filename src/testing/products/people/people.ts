/**
 * The rows of a block of people.
 *
 * @internal
 */
import type { Family, Member } from "./family.ts"
import { families } from "./family.ts"
import { belongings } from "./belongings.ts"
import * as Furniture from "./furniture.ts"
import { stamps } from "./moments.ts"
import type { Draft } from "./person.ts"
import * as Person from "./person.ts"
import * as Prng from "../../engine/Prng.ts"
import { records } from "./records.ts"
import * as Twins from "./twins.ts"
import type { Row } from "../../engine/Store.ts"

/**
 * Rows of a block by type, in the order of their ids.
 *
 * @internal
 */
export type Block = { readonly [type: string]: ReadonlyArray<Row> }

const households = (prng: Prng.Prng, made: ReadonlyArray<Family>, idOf: (index: number) => string) =>
  made.filter(({ members }) => members.length > 1).map(({ members }) => {
    const head = members[0]!
    return {
      row: {
        attributes: {
          name: `${head.lastName} Household`,
          avatar: "https://people.planningcenteronline.com/static/no_photo_thumbnail_household.svg",
          ...stamps(prng)
        },
        relationships: { primary_contact: idOf(head.index) }
      },
      members
    }
  })

const roleOf = (member: Member, family: ReadonlyArray<Member>) =>
  member.isChild ? "child_or_dependent" : family.some(({ isChild }) => isChild) ? "parent_guardian" : "adult"

/**
 * A block of which nothing is made before somebody asks for it: most reads want people alone, and some one of them.
 *
 * @internal
 */
export interface LazyBlock {
  /** The row at a place, and every one of them. */
  readonly person: (index: number) => Row
  readonly people: () => ReadonlyArray<Row>
  readonly belongings: () => Block
  readonly records: () => Block
}

/**
 * Makes the people of a block, cut down to its first `people`. `first` tells the id
 * of the first row of a type.
 *
 * @internal
 */
export const makeLazyBlock = (
  seed: number,
  block: number,
  people: number,
  first: (type: string) => number
): LazyBlock => {
  const prng = Prng.make(Prng.mix(seed, block))
  const personId = (index: number) => String(first("Person") + index)
  const made = families(prng, block, Furniture.campusCount(seed))
  const statuses = Person.statusesOf(prng)
  const members = made.flatMap((family) => family.members)
  const twin = Twins.find(seed, block, made)
  const withIds = (type: string, rows: ReadonlyArray<Draft>): ReadonlyArray<Row> =>
    rows.map((row, index) => ({ id: String(first(type) + index), ...row }))

  const drawn = members.map((member) =>
    Person.draw(prng, member, made[member.family]!, statuses[member.index]!, block === 0 && member.index === 0)
  )
  const rows: Array<Row> = []
  const makePerson = (index: number): Row => {
    const draft = drawn[index]!()
    return {
      id: personId(index),
      ...(index === twin.index ? Twins.person(twin, draft, drawn[twin.of]!()) : draft)
    }
  }
  const person = (index: number): Row => rows[index] ??= makePerson(index)

  const makeBelongings = (): Block => {
    const present = households(prng, made, personId).filter(({ members }) => members[0]!.index < people)
    const drafts: { [type: string]: ReadonlyArray<Draft> } = {
      Household: present.map(({ row }) => row),
      HouseholdMembership: present.flatMap(({ members }, index) =>
        members.map((member) => ({
          attributes: { pending: member.index !== 0 && prng.chance(0.02), household_role: roleOf(member, members) },
          relationships: { household: String(first("Household") + index), person: personId(member.index) }
        })).filter((_, place) => members[place]!.index < people)
      )
    }
    for (const [type, owned] of Object.entries(belongings(prng, made, personId))) {
      drafts[type] = Twins.belongings(twin, type, owned, personId)
        .filter(({ index }) => index < people).map(({ row }) => row)
    }
    return Object.fromEntries(Object.entries(drafts).map(([type, rows]) => [type, withIds(type, rows)]))
  }

  const makeRecords = (): Block => {
    const kept = records(Prng.make(Prng.mix(seed ^ 0x2ec0, block)), members, personId, String(first("MessageGroup")))
    return Object.fromEntries(
      Object.entries(kept).map(([type, owned]) => {
        const present = owned.filter(({ index }) => index < people)
        return [type, withIds(type, present.map(({ row }) => row))]
      })
    )
  }

  let rest: Block | undefined
  let kept: Block | undefined
  return {
    person,
    people: () => Array.from({ length: people }, (_, index) => person(index)),
    belongings: () => rest ??= makeBelongings(),
    records: () => kept ??= makeRecords()
  }
}

/**
 * Makes all rows of a block.
 *
 * @internal
 */
export const makeBlock = (
  seed: number,
  block: number,
  people: number,
  first: (type: string) => number
): Block => {
  const made = makeLazyBlock(seed, block, people, first)
  return { Person: made.people(), ...made.belongings(), ...made.records() }
}
