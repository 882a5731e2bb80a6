/**
 * People who exist twice, as they do wherever people are entered by hand: one in
 * a hundred came a second time under a slightly different name, with another
 * email address and without some of what was known.
 *
 * The twin takes the place of somebody who lives alone and draws its lots from a
 * generator of its own, so that nobody else changes.
 *
 * @internal
 */
import * as Phone from "./rules/phone.ts"
import { fullName, noPhoto } from "./rules/rules.ts"
import type { Belonging } from "./belongings.ts"
import type { Family, Member } from "./family.ts"
import * as Names from "./names.ts"
import type { Draft } from "./person.ts"
import * as Prng from "../../engine/Prng.ts"

/**
 * @internal
 */
export interface Twin {
  /** The place of the twin in the block. */
  readonly index: number
  /** Who it is, really: somebody before it. */
  readonly of: number
  readonly firstName: string
  readonly lastName: string
  readonly isBirthdateKnown: boolean
  readonly hasSameNumber: boolean
}

const withoutMarks = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "")

// A letter too many, as it happens in typing.
const doubled = (prng: Prng.Prng, name: string) => {
  const place = prng.between(1, name.length - 1)
  return name.slice(0, place) + name[place]! + name.slice(place)
}

const shortened: { readonly [name: string]: string } = {
  Abigail: "Abby",
  Alejandro: "Alex",
  Andrew: "Andy",
  Anthony: "Tony",
  Benjamin: "Ben",
  Daniel: "Dan",
  David: "Dave",
  Edward: "Ed",
  Isabel: "Isa",
  James: "Jim",
  Joseph: "Joe",
  Joshua: "Josh",
  Katherine: "Kate",
  Margaret: "Maggie",
  Matthew: "Matt",
  Nathan: "Nate",
  Rebecca: "Becky",
  Samuel: "Sam",
  Stephen: "Steve",
  Theresa: "Terry",
  Thomas: "Tom",
  Timothy: "Tim",
  Valentina: "Val",
  William: "Bill"
}

const respelled = (prng: Prng.Prng, { firstName, lastName }: Member): readonly [first: string, last: string] => {
  if (shortened[firstName] !== undefined) return [shortened[firstName], lastName]
  if (withoutMarks(firstName) !== firstName) return [withoutMarks(firstName), lastName]
  if (withoutMarks(lastName) !== lastName) return [firstName, withoutMarks(lastName)]
  return prng.chance(0.5) ? [doubled(prng, firstName), lastName] : [firstName, doubled(prng, lastName)]
}

/**
 * Who exists twice in a block.
 *
 * @internal
 */
export const find = (seed: number, block: number, families: ReadonlyArray<Family>): Twin => {
  const prng = Prng.make(Prng.mix(seed ^ 0x7719, block))
  const single = families.findLast(({ members }) => members.length === 1)!
  const index = single.members[0]!.index
  // the head of the first family stays unique
  const original = families[prng.between(1, single.index - 1)]!.members[0]!
  const [firstName, lastName] = respelled(prng, original)
  return {
    index,
    of: original.index,
    firstName,
    lastName,
    isBirthdateKnown: prng.chance(0.6),
    hasSameNumber: prng.chance(0.7)
  }
}

/**
 * The row of the twin: where and when it was entered is its own, who it is is not.
 *
 * @internal
 */
export const person = (twin: Twin, draft: Draft, original: Draft): Draft => {
  const attributes = {
    ...draft.attributes,
    first_name: twin.firstName,
    last_name: twin.lastName,
    given_name: null,
    middle_name: null,
    nickname: null,
    gender: original.attributes["gender"],
    birthdate: twin.isBirthdateKnown ? original.attributes["birthdate"] : null,
    anniversary: null
  }
  return {
    attributes: {
      ...attributes,
      name: fullName(attributes, undefined),
      avatar: noPhoto(attributes),
      demographic_avatar_url: noPhoto(attributes)
    },
    relationships: { ...draft.relationships, name_prefix: null, name_suffix: null }
  }
}

const withAttributes = ({ index, row }: Belonging, attributes: Belonging["row"]["attributes"]): Belonging => ({
  index,
  row: { ...row, attributes: { ...row.attributes, ...attributes } }
})

/**
 * The belongings of a block, with those of the twin spelled as it is.
 *
 * @internal
 */
export const belongings = (
  twin: Twin,
  type: string,
  owned: ReadonlyArray<Belonging>,
  idOf: (index: number) => string
): ReadonlyArray<Belonging> => {
  const respell = (spell: (belonging: Belonging, place: number) => Belonging) => {
    let place = 0
    return owned.map((belonging) => belonging.index === twin.index ? spell(belonging, place++) : belonging)
  }
  const [first, last] = [Names.toAscii(twin.firstName), Names.toAscii(twin.lastName)]
  switch (type) {
    case "Email": {
      // nobody else has an address without a dot
      const name = `${first}${last}${idOf(twin.of)}`
      return respell((email, place) =>
        withAttributes(email, { address: `${name}@example.${place === 0 ? "com" : "org"}` })
      )
    }
    case "PhoneNumber": {
      const number = owned.find(({ index }) => index === twin.of)?.row.attributes["number"]
      if (number === undefined || !twin.hasSameNumber) return owned
      return respell((phone, place) => place > 0 ? phone : withAttributes(phone, { number, ...Phone.spell(number) }))
    }
    case "SocialProfile":
      return respell((profile) =>
        withAttributes(profile, {
          url: `https://www.${String(profile.row.attributes["site"]).toLowerCase()}.com/${first}.${last}`
        })
      )
    default:
      return owned
  }
}
