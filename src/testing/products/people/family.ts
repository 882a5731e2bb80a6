/**
 * People, a hundred at a time: a block is made from the seed and its number and
 * from nothing else, and every whole block holds the same number of rows of each
 * type. So any row can be found from its id without making those before it.
 *
 * @internal
 */
import { dateOf, until } from "./moments.ts"
import * as Names from "./names.ts"
import type { Prng } from "../../engine/Prng.ts"

/**
 * @internal
 */
export const blockSize = 100

/** How often a family of one, two, three, ... people occurs in a block. */
const familySizes: ReadonlyArray<readonly [size: number, times: number]> = [[1, 14], [2, 13], [3, 8], [4, 6], [6, 2]]

const day = 86_400_000

/**
 * Somebody, before they become a row.
 *
 * @internal
 */
export interface Member {
  /** The place in the block, from 0 on. */
  readonly index: number
  readonly family: number
  readonly isHead: boolean
  readonly isChild: boolean
  readonly age: number
  readonly gender: "Female" | "Male"
  readonly firstName: string
  readonly lastName: string
  readonly birthdate: string
}

/**
 * @internal
 */
export interface Family {
  readonly index: number
  readonly members: ReadonlyArray<Member>
  readonly city: number
  readonly campus: number
  readonly anniversary: string | null
}

const member = (
  prng: Prng,
  given: Pick<Member, "index" | "family" | "isHead" | "isChild" | "age" | "gender" | "lastName">
): Member => ({
  ...given,
  firstName: prng.pick(given.gender === "Female" ? Names.femaleNames : Names.maleNames),
  birthdate: dateOf(until - Math.floor((given.age + prng.next()) * 365.25) * day)
})

/**
 * The families of a block. The first one has four members, and in the first block
 * Ada Lovelace is its head.
 *
 * @internal
 */
export const families = (prng: Prng, block: number, campuses: number): ReadonlyArray<Family> => {
  const sizes = familySizes.flatMap(([size, times]) =>
    Array.from({ length: size === 4 ? times - 1 : times }, () => size)
  )
  const made: Array<Family> = []
  let index = 0
  for (const [family, size] of [4, ...prng.shuffle(sizes)].entries()) {
    const isAda = block === 0 && family === 0
    const lastName = isAda ? "Lovelace" : prng.pick(Names.lastNames)
    const isCouple = size > 1 && (isAda || prng.chance(size === 2 ? 0.75 : 0.85))
    const headAge = size === 1
      ? prng.between(19, 88)
      : size === 2 && isCouple
      ? prng.between(24, 80)
      : prng.between(26, 52)
    const headGender = isAda || prng.chance(0.5) ? "Female" : "Male"
    const members: Array<Member> = []
    for (let place = 0; place < size; place++) {
      const isHead = place === 0
      const isSpouse = place === 1 && isCouple
      const isAdult = isHead || isSpouse
      members.push(member(prng, {
        index: index++,
        family,
        isHead,
        isChild: !isAdult,
        age: isHead
          ? headAge
          : isSpouse
          ? Math.max(19, headAge + prng.between(-6, 6))
          : prng.between(0, Math.min(17, headAge - 20)),
        gender: isHead
          ? headGender
          : isSpouse
          ? headGender === "Female" ? "Male" : "Female"
          : prng.pick(["Female", "Male"] as const),
        // some keep their name
        lastName: isSpouse && !isAda && prng.chance(0.1) ? prng.pick(Names.lastNames) : lastName
      }))
    }
    if (isAda) members[0] = { ...members[0]!, firstName: "Ada", birthdate: "1985-12-10", age: 40 }
    made.push({
      index: family,
      members,
      city: prng.between(0, Names.cities.length - 1),
      campus: prng.between(1, campuses),
      anniversary: isCouple ? dateOf(until - Math.floor(prng.next() * Math.max(1, headAge - 22) * 365.25) * day) : null
    })
  }
  return made
}
