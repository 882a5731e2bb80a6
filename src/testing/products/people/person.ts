/**
 * One person of a block.
 *
 * @internal
 */
import type { Family, Member } from "./family.ts"
import { blockSize } from "./family.ts"
import * as Furniture from "./furniture.ts"
import { createdAt, momentBetween, timestampOf, updatedAt } from "./moments.ts"
import * as Names from "./names.ts"
import type * as Prng from "../../engine/Prng.ts"
import { fullName, noPhoto, personDefaults } from "./rules/rules.ts"
import type { Attributes, Row } from "../../engine/Store.ts"

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

const suffixes = ["Jr.", "Sr.", "II", "III"]

/**
 * @internal
 */
export type Status = "active" | "inactive" | "pending"

const reasonOf = (prng: Prng.Prng, status: Status): string | null =>
  status === "inactive" && prng.chance(0.8)
    ? Furniture.idOf("InactiveReason", prng.pick(["Moved", "Deceased", "No longer attends"]))
    : null

/**
 * Draws a person and tells how to make their row: drawing costs little, and everybody of a block has to be drawn for
 * one of them to be made.
 *
 * @internal
 */
export const draw = (
  prng: Prng.Prng,
  member: Member,
  family: Family,
  status: Status,
  isOwner: boolean
): () => Draft => {
  const { age, birthdate, firstName, gender, isChild, lastName } = member
  const created = createdAt(prng)
  const updated = updatedAt(prng, created)
  const grade = gradeOf(member)
  const school = schoolOf(grade)
  const prefix = !isChild && prng.chance(0.06)
    ? gender === "Female" ? prng.pick(["2", "3", "4"]) : prng.pick(["1", "4", "5"])
    : null
  const suffix = gender === "Male" && prng.chance(0.03) ? prng.pick(["1", "2", "3", "4"]) : null
  const drawn: Attributes = {
    given_name: prng.chance(0.03) ? prng.pick(gender === "Female" ? Names.femaleNames : Names.maleNames) : null,
    middle_name: prng.chance(0.25) ? prng.pick(Names.middleNames) : null,
    nickname: prng.chance(0.06) ? prng.pick(Names.nicknames) : null,
    inactivated_at: status === "inactive" ? timestampOf(momentBetween(prng, created, updated)) : null,
    gender: prng.chance(0.95) ? gender : null,
    birthdate: isOwner || prng.chance(0.85) ? birthdate : null,
    membership: isOwner
      ? "Member"
      : prng.chance(0.1)
      ? null
      : prng.pick(["Member", "Member", "Regular Attender", "Visitor", "Participant"]),
    medical_notes: isChild && prng.chance(0.08) ? prng.pick(["Peanut allergy", "Asthma", "Wears glasses"]) : null,
    remote_id: prng.chance(0.1) ? prng.between(1000, 99_999) : null,
    people_permissions: isOwner ? "Manager" : age > 20 && prng.chance(0.03) ? prng.pick(["Editor", "Viewer"]) : null,
    passed_background_check: !isChild && prng.chance(0.2)
  }
  const inactive_reason = reasonOf(prng, status)
  const marital_status = maritalStatus(prng, member, family)
  const primary_campus = isOwner || prng.chance(0.9) ? String(family.campus) : null
  return () => {
    const attributes: Record<string, unknown> = {
      ...personDefaults,
      first_name: firstName,
      last_name: lastName,
      ...drawn,
      status,
      anniversary: isChild ? null : family.anniversary,
      child: isChild,
      grade,
      graduation_year: grade === null ? null : schoolYearEnds + 12 - grade,
      school_type: school === null ? null : schoolTypes[school]!,
      site_administrator: isOwner,
      accounting_administrator: isOwner,
      can_create_forms: isOwner,
      can_email_lists: isOwner,
      created_at: timestampOf(created),
      updated_at: timestampOf(updated)
    }
    attributes["name"] = fullName(attributes, suffix === null ? null : suffixes[Number(suffix) - 1])
    attributes["avatar"] = attributes["demographic_avatar_url"] = noPhoto(attributes)
    return {
      attributes,
      relationships: {
        created_by: "1",
        inactive_reason,
        marital_status,
        name_prefix: prefix,
        name_suffix: suffix,
        primary_campus,
        school
      }
    }
  }
}

/**
 * Who of a block is what: its head stays active, 17 of a hundred are inactive and 3 pending.
 *
 * @internal
 */
export const statusesOf = (prng: Prng.Prng): ReadonlyArray<Status> => {
  const statuses = Array.from(
    { length: blockSize - 1 },
    (_, index): Status => index < 17 ? "inactive" : index < 20 ? "pending" : "active"
  )
  return ["active", ...prng.shuffle(statuses)]
}
