/**
 * What is the same however it is written.
 *
 * @internal
 */

/** Letters that Unicode does not take apart into a letter and a mark. */
const spelledOut: { readonly [letter: string]: string } = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  þ: "th"
}

/** A letter with marks becomes the letter, upper case lower case. */
const plain = (text: string): string =>
  // to upper case first, because that is where the German sharp s becomes two letters
  text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toUpperCase().toLowerCase()
    .replace(/[æđðıłøœþ]/g, (letter) => spelledOut[letter]!)

/**
 * A name without case, accents, punctuation and spaces: `Mary-Ann` and `mary ann` are
 * one name, and so are `José` and `Jose`. `undefined` when nothing is left.
 *
 * @internal
 */
export const name = (text: string | null | undefined): string | undefined => {
  const letters = plain(text ?? "").replace(/[^\p{L}\p{N}\p{M}]+/gu, "")
  return letters === "" ? undefined : letters
}

/**
 * The ways in which a name may begin at Planning Center, for a `where` with `%`: as
 * it is given, and without its accents. Only up to the first character that others may
 * leave out.
 *
 * @internal
 */
export const beginnings = (text: string, length: number): ReadonlyArray<string> => {
  const spellings = [text.trim().normalize("NFC").toLowerCase(), plain(text.trim())]
  const found = spellings.map((spelling) => /^[\p{L}\p{N}\p{M}]+/u.exec(spelling)?.[0] ?? "")
  return Array.from(new Set(found.map((spelling) => Array.from(spelling).slice(0, length).join(""))))
    .filter((beginning) => beginning !== "")
}

/**
 * An email address without case and the spaces around it. Mailboxes at Gmail take no
 * notice of dots and of what follows a `+`: with `ignoreGmailDots` neither does this.
 *
 * @internal
 */
export const email = (text: string, ignoreGmailDots: boolean): string => {
  const address = text.trim().normalize("NFC").toLowerCase()
  const [, local, host] = /^(.*)@(gmail\.com|googlemail\.com)$/.exec(address) ?? []
  return ignoreGmailDots && local !== undefined && host !== undefined
    ? `${local.replace(/\+.*$/, "").replaceAll(".", "")}@gmail.com`
    : address
}

/**
 * @internal
 */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim())
