/**
 * Names of people, made of the parts that are known. Nothing is guessed: a part
 * that is missing, null or blank is left out, and without any part there is no name.
 *
 * @since 0.1.0
 */

/**
 * The parts of a name. Every person that was read has them, whatever was included:
 * the prefix and the suffix count where `name_prefix` and `name_suffix` were.
 *
 * @category models
 * @since 0.1.0
 */
export interface Named {
  /** The whole name as Planning Center writes it. */
  readonly name?: string | null | undefined
  readonly first_name?: string | null | undefined
  readonly last_name?: string | null | undefined
  readonly middle_name?: string | null | undefined
  /** What friends say. */
  readonly nickname?: string | null | undefined
  /** The first name in documents, where it is not `first_name`. */
  readonly given_name?: string | null | undefined
  readonly name_prefix?: { readonly value?: string | null | undefined } | null | undefined
  readonly name_suffix?: { readonly value?: string | null | undefined } | null | undefined
}

type Text = string | null | undefined

const clean = (text: Text): string | null => text?.trim().replace(/\s+/g, " ") || null

const joined = (parts: ReadonlyArray<Text>, separator = " "): string | null =>
  parts.map(clean).filter((part) => part !== null).join(separator) || null

/**
 * What to call somebody on a name tag: the nickname or else the first name, the last
 * name, and the suffix. It is PCO's own `name` where no first name is known, and
 * `null` where there is none either.
 *
 * **Example** (A name tag)
 *
 * ```ts
 * import { Names } from "effect-pco/people"
 *
 * console.log(Names.display({ first_name: "Grace", nickname: "Amazing Grace", last_name: "Hopper" }))
 * // => Amazing Grace Hopper
 * console.log(Names.display({ first_name: null, last_name: " " }))
 * // => null
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const display = (person: Named): string | null => {
  const first = clean(person.nickname) ?? clean(person.first_name)
  return first === null
    ? clean(person.name) ?? clean(person.last_name)
    : joined([first, person.last_name, person.name_suffix?.value])
}

/**
 * The name for a letter or a certificate: prefix, the first name of documents,
 * middle name, last name, suffix. It is PCO's own `name` where no first name is
 * known, and `null` where there is none either.
 *
 * **Example** (A letter)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Names, Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Person.get("1", { include: ["name_prefix", "name_suffix"] }).pipe(
 *   Effect.map((person) => Names.formal({ ...person, name_prefix: { value: "Dr." } }))
 * )
 * console.log(await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 })))))
 * // => Dr. Ada
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const formal = (person: Named): string | null => {
  const first = clean(person.given_name) ?? clean(person.first_name)
  return first === null
    ? clean(person.name) ?? joined([person.name_prefix?.value, clean(person.last_name), person.name_suffix?.value])
    : joined([person.name_prefix?.value, first, person.middle_name, person.last_name, person.name_suffix?.value])
}

/**
 * The name to sort a list by: last name, comma, first name. It is the one that is
 * known where the other is not, then PCO's own `name`, then `null`.
 *
 * **Example** (A list by last name)
 *
 * ```ts
 * import { Names } from "effect-pco/people"
 *
 * console.log(Names.lastFirst({ first_name: "Ada", last_name: "Lovelace" }))
 * // => Lovelace, Ada
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const lastFirst = (person: Named): string | null =>
  joined([person.last_name, person.first_name], ", ") ?? clean(person.name)

// A letter that was typed as a letter and a mark is one letter.
const initial = (text: string): string => (Array.from(text.normalize("NFC"))[0] ?? "").toUpperCase()

/**
 * The initials, in capitals: of the nickname or else the first name, and of the last
 * name; of the first and the last word of PCO's own `name` where neither is known.
 *
 * **Example** (Where there is no picture)
 *
 * ```ts
 * import { Names } from "effect-pco/people"
 *
 * console.log(Names.initials({ first_name: "Ada", last_name: "Lovelace" }), Names.initials({ name: "Ada" }))
 * // => AL A
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const initials = (person: Named): string | null => {
  const parts = [clean(person.nickname) ?? clean(person.first_name), clean(person.last_name)]
    .filter((part) => part !== null)
  if (parts.length > 0) return parts.map(initial).join("")
  const words = clean(person.name)?.split(" ") ?? []
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .filter((word) => word !== undefined).map(initial).join("") || null
}
