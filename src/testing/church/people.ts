/**
 * The rows of a block of people.
 *
 * @internal
 */
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Family, Member } from "./family.ts"
import { blockSize, createdAt, families, momentBetween, updatedAt } from "./family.ts"
import { belongings } from "./belongings.ts"
import * as Furniture from "./furniture.ts"
import * as Names from "./names.ts"
import * as Prng from "./Prng.ts"
import { records } from "./records.ts"
import * as Twins from "./twins.ts"
import { fullName, noPhoto, personDefaults } from "../server/rules.ts"
import type { Row } from "../server/Store.ts"

/**
 * Rows of a block by type, in the order of their ids.
 *
 * @internal
 */
export type Block = { readonly [type: string]: ReadonlyArray<Row> }

/**
 * A row that has no id yet.
 *
 * @internal
 */
export type Draft = Omit<Row, "id">

const schoolYearEnds = 2027

// Children of four go to pre-kindergarten, which is -1.
const gradeOf = ({ age, isChild }: Member) => isChild && age >= 4 ? age - 5 : null

const schoolOf = (grade: number | null) =>
  grade === null || grade < 0 ? null : grade <= 5 ? "1" : grade <= 8 ? "2" : "3"

const schoolTypes: { readonly [id: string]: string } = { 1: "elementary", 2: "middle", 3: "high" }

const maritalStatus = (prng: Prng.Prng, { age, isChild }: Member, family: Family): string | null => {
  if (isChild) return null
  if (family.anniversary !== null) return Furniture.idOf("MaritalStatus", "Married")
  if (prng.chance(0.2)) return null
  const status = age > 65 && prng.chance(0.6) ? "Widowed" : prng.chance(0.25) ? "Divorced" : "Single"
  return Furniture.idOf("MaritalStatus", status)
}

type Status = "active" | "inactive" | "pending"

const reasonOf = (prng: Prng.Prng, status: Status): string | null =>
  status === "inactive" && prng.chance(0.8)
    ? Furniture.idOf("InactiveReason", prng.pick(["Moved", "Deceased", "No longer attends"]))
    : null

const person = (prng: Prng.Prng, member: Member, family: Family, status: Status, isOwner: boolean): Draft => {
  const { age, birthdate, gender, isChild } = member
  const created = createdAt(prng)
  const updated = updatedAt(prng, created)
  const grade = gradeOf(member)
  const school = schoolOf(grade)
  const prefix = !isChild && prng.chance(0.06)
    ? gender === "Female" ? prng.pick(["2", "3", "4"]) : prng.pick(["1", "4", "5"])
    : null
  const suffix = gender === "Male" && prng.chance(0.03) ? prng.pick(["1", "2", "3", "4"]) : null
  const attributes = {
    ...personDefaults,
    first_name: member.firstName,
    last_name: member.lastName,
    given_name: prng.chance(0.03) ? prng.pick(gender === "Female" ? Names.femaleNames : Names.maleNames) : null,
    middle_name: prng.chance(0.25) ? prng.pick(Names.middleNames) : null,
    nickname: prng.chance(0.06) ? prng.pick(Names.nicknames) : null,
    status,
    inactivated_at: status === "inactive" ? Timestamp.format(momentBetween(prng, created, updated)) : null,
    gender: prng.chance(0.95) ? gender : null,
    birthdate: isOwner || prng.chance(0.85) ? birthdate : null,
    anniversary: isChild ? null : family.anniversary,
    child: isChild,
    grade,
    graduation_year: grade === null ? null : schoolYearEnds + 12 - grade,
    school_type: school === null ? null : schoolTypes[school]!,
    membership: isOwner
      ? "Member"
      : prng.chance(0.1)
      ? null
      : prng.pick(["Member", "Member", "Regular Attender", "Visitor", "Participant"]),
    medical_notes: isChild && prng.chance(0.08) ? prng.pick(["Peanut allergy", "Asthma", "Wears glasses"]) : null,
    remote_id: prng.chance(0.1) ? prng.between(1000, 99_999) : null,
    people_permissions: isOwner ? "Manager" : age > 20 && prng.chance(0.03) ? prng.pick(["Editor", "Viewer"]) : null,
    site_administrator: isOwner,
    accounting_administrator: isOwner,
    can_create_forms: isOwner,
    can_email_lists: isOwner,
    passed_background_check: !isChild && prng.chance(0.2),
    created_at: Timestamp.format(created),
    updated_at: Timestamp.format(updated)
  }
  const suffixes = ["Jr.", "Sr.", "II", "III"]
  return {
    attributes: {
      ...attributes,
      name: fullName(attributes, suffix === null ? null : suffixes[Number(suffix) - 1]),
      avatar: noPhoto(attributes),
      demographic_avatar_url: noPhoto(attributes)
    },
    relationships: {
      created_by: "1",
      inactive_reason: reasonOf(prng, status),
      marital_status: maritalStatus(prng, member, family),
      name_prefix: prefix,
      name_suffix: suffix,
      primary_campus: isOwner || prng.chance(0.9) ? String(family.campus) : null,
      school
    }
  }
}

// The head of the block stays active, 17 of a hundred are inactive and 3 pending.
const statusesOf = (prng: Prng.Prng): ReadonlyArray<Status> => {
  const statuses = Array.from(
    { length: blockSize - 1 },
    (_, index): Status => index < 17 ? "inactive" : index < 20 ? "pending" : "active"
  )
  return ["active", ...prng.shuffle(statuses)]
}

const households = (prng: Prng.Prng, made: ReadonlyArray<Family>, idOf: (index: number) => string) =>
  made.filter(({ members }) => members.length > 1).map(({ members }) => {
    const head = members[0]!
    const created = createdAt(prng)
    return {
      row: {
        attributes: {
          name: `${head.lastName} Household`,
          avatar: "https://people.planningcenteronline.com/static/no_photo_thumbnail_household.svg",
          created_at: Timestamp.format(created),
          updated_at: Timestamp.format(updatedAt(prng, created))
        },
        relationships: { primary_contact: idOf(head.index) }
      },
      members
    }
  })

const roleOf = (member: Member, family: ReadonlyArray<Member>) =>
  member.isChild ? "child_or_dependent" : family.some(({ isChild }) => isChild) ? "parent_guardian" : "adult"

/**
 * A block of people whose belongings and records are made when somebody asks for
 * them: most reads want the people alone.
 *
 * @internal
 */
export interface LazyBlock {
  readonly people: ReadonlyArray<Row>
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
  const statuses = statusesOf(prng)
  const members = made.flatMap((family) => family.members)
  const twin = Twins.find(seed, block, made)
  const withIds = (type: string, rows: ReadonlyArray<Draft>): ReadonlyArray<Row> =>
    rows.map((row, index) => ({ id: String(first(type) + index), ...row }))

  const persons = members.map((member) =>
    person(prng, member, made[member.family]!, statuses[member.index]!, block === 0 && member.index === 0)
  )
  persons[twin.index] = Twins.person(twin, persons[twin.index]!, persons[twin.of]!)
  persons.length = people

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
    people: withIds("Person", persons),
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
  return { Person: made.people, ...made.belongings(), ...made.records() }
}
