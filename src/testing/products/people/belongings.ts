/**
 * What people have: emails, phone numbers, addresses, custom fields. Who has one
 * is drawn by lot, how many have one is the same in every block.
 *
 * @internal
 */
import type { Family, Member } from "./family.ts"
import * as Furniture from "./furniture.ts"
import { stamps } from "./moments.ts"
import * as Names from "./names.ts"
import * as Phone from "./rules/phone.ts"
import type { Prng } from "../../engine/Prng.ts"
import type { Row } from "../../engine/Store.ts"

/**
 * A row and the place of its person in the block.
 *
 * @internal
 */
export interface Belonging {
  readonly index: number
  readonly row: Omit<Row, "id">
}

// The first person of the block always draws a lot; the rest by `weight`, which decides who is likely to.
const draw = (
  prng: Prng,
  members: ReadonlyArray<Member>,
  count: number,
  weight: (member: Member) => number
): ReadonlyArray<Member> =>
  members
    .map((member) => ({ member, lot: member.index === 0 ? Infinity : weight(member) + prng.next() }))
    .toSorted((left, right) => right.lot - left.lot)
    .slice(0, count)
    .map(({ member }) => member)
    .toSorted((left, right) => left.index - right.index)

const byAge = ({ age, isChild }: Member) => isChild ? age / 30 : 1
const grownUp = ({ isChild }: Member) => isChild ? -1 : 1
const anybody = () => 0

const emails = (
  prng: Prng,
  members: ReadonlyArray<Member>,
  idOf: (index: number) => string
): ReadonlyArray<Belonging> => {
  const having = draw(prng, members, 85, byAge)
  const havingTwo = new Set(draw(prng, having, 10, grownUp))
  return having.flatMap((member) => {
    const { firstName, index, lastName } = member
    const person = idOf(index)
    const name = `${Names.toAscii(firstName)}.${Names.toAscii(lastName)}${person === "1" ? "" : person}`
    const email = (address: string, location: string, primary: boolean): Belonging => ({
      index,
      row: { attributes: { address, location, primary, blocked: false, ...stamps(prng) }, relationships: { person } }
    })
    const first = email(`${name}@example.com`, "Home", true)
    return havingTwo.has(member) ? [first, email(`${name}@example.org`, "Work", false)] : [first]
  })
}

const phoneNumbers = (
  prng: Prng,
  members: ReadonlyArray<Member>,
  families: ReadonlyArray<Family>,
  idOf: (index: number) => string
): ReadonlyArray<Belonging> => {
  const having = draw(prng, members, 70, byAge)
  const havingTwo = new Set(draw(prng, having, 8, grownUp))
  return having.flatMap((member) => {
    const area = Names.cities[families[member.family]!.city]![3]
    const phone = (location: string, primary: boolean): Belonging => {
      // the numbers that are kept free for fiction
      const number = `(${area}) 555-01${String(prng.between(0, 99)).padStart(2, "0")}`
      const attributes = { number, carrier: null, location, primary, ...Phone.spell(number), ...stamps(prng) }
      return { index: member.index, row: { attributes, relationships: { person: idOf(member.index) } } }
    }
    return havingTwo.has(member) ? [phone("Mobile", true), phone("Home", false)] : [phone("Mobile", true)]
  })
}

const addresses = (
  prng: Prng,
  families: ReadonlyArray<Family>,
  idOf: (index: number) => string
): ReadonlyArray<Belonging> =>
  families.map((family) => {
    const [city, state, zip] = Names.cities[family.city]!
    const index = family.members[0]!.index
    const number = prng.between(1, 999)
    return {
      index,
      row: {
        attributes: {
          street_line_1: `${number} ${prng.pick(Names.streets)}`,
          street_line_2: prng.chance(0.1) ? `Apt ${prng.between(1, 40)}` : null,
          city,
          state,
          // some could not say it
          zip: number % 20 === 0 ? null : zip,
          country_code: "US",
          country_name: "United States",
          location: "Home",
          primary: true,
          ...stamps(prng)
        },
        relationships: { person: idOf(index) }
      }
    }
  })

const optionIds = (() => {
  let last = 0
  return Furniture.fields.map(({ options }) => options.map(() => String(++last)))
})()

const usable = Furniture.fields.flatMap((field, index) => field.isDeleted === true ? [] : [{ field, index }])

// Read with the month first, as it is shown.
const dateText = (year: number, month: number, day: number) => `0${month}/${day}/${year}`

const fieldDatum = (prng: Prng, index: number, definition: number, person: string): Belonging => {
  const { dataType, options } = Furniture.fields[definition]!
  const option = options.length === 0 ? undefined : prng.between(0, options.length - 1)
  const value = option !== undefined
    ? options[option]!
    : dataType === "date"
    ? dateText(prng.between(1990, 2026), prng.between(1, 9), prng.between(10, 28))
    : dataType === "boolean"
    ? prng.pick(["true", "false"])
    : prng.pick(["None", "Peanuts", "Dairy", "Bee stings"])
  return {
    index,
    row: {
      attributes: { value, file: { url: null }, ...stamps(prng) },
      relationships: {
        customizable: person,
        field_definition: String(definition + 1),
        field_option: option === undefined ? null : optionIds[definition]![option]!
      }
    }
  }
}

const fieldData = (
  prng: Prng,
  members: ReadonlyArray<Member>,
  idOf: (index: number) => string
): ReadonlyArray<Belonging> =>
  draw(prng, members, 40, anybody).flatMap(({ index }, place) => {
    const first = index === 0 ? 0 : prng.between(0, usable.length - 1)
    // every second one has two
    const count = place % 2 === 0 ? 2 : 1
    return Array.from({ length: count }, (_, step) =>
      fieldDatum(prng, index, usable[(first + step) % usable.length]!.index, idOf(index)))
  })

const socialProfiles = (prng: Prng, members: ReadonlyArray<Member>, idOf: (index: number) => string) =>
  draw(prng, members, 12, grownUp).map(({ firstName, index, lastName }): Belonging => {
    const site = prng.pick(["Facebook", "Instagram", "LinkedIn"])
    const url = `https://www.${site.toLowerCase()}.com/${Names.toAscii(firstName)}.${Names.toAscii(lastName)}`
    return {
      index,
      row: { attributes: { site, url, verified: false, ...stamps(prng) }, relationships: { person: idOf(index) } }
    }
  })

const personApps = (prng: Prng, members: ReadonlyArray<Member>, idOf: (index: number) => string) =>
  draw(prng, members, 6, grownUp).map(({ index }): Belonging => ({
    index,
    row: {
      attributes: {
        allow_pco_login: true,
        people_permissions: index === 0 ? "editor" : prng.pick(["viewer", "editor"])
      },
      relationships: { app: "1", person: idOf(index) }
    }
  }))

const notifications = (prng: Prng, members: ReadonlyArray<Member>, idOf: (index: number) => string) =>
  draw(prng, members, 2, grownUp).map(({ index }): Belonging => ({
    index,
    row: { attributes: { html: "<p>There is something new in People.</p>" }, relationships: { person: idOf(index) } }
  }))

/**
 * Everything that belongs to the people of a block, in the order of the people.
 *
 * @internal
 */
export const belongings = (
  prng: Prng,
  families: ReadonlyArray<Family>,
  idOf: (index: number) => string
): { readonly [type: string]: ReadonlyArray<Belonging> } => {
  const members = families.flatMap((family) => family.members)
  return {
    Email: emails(prng, members, idOf),
    PhoneNumber: phoneNumbers(prng, members, families, idOf),
    Address: addresses(prng, families, idOf),
    FieldDatum: fieldData(prng, members, idOf),
    SocialProfile: socialProfiles(prng, members, idOf),
    PersonApp: personApps(prng, members, idOf),
    PlatformNotification: notifications(prng, members, idOf)
  }
}
