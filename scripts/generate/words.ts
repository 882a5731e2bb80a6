/** Names and phrases of generated text. */

export const article = (word: string): string => `${/^[AEIOU]/i.test(word) ? "an" : "a"} ${word}`

/** The name of a type as words: `phone number` for `PhoneNumber`. */
export const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()

const irregular: Record<string, string> = {
  person: "people",
  datum: "data",
  people: "people",
  statistics: "statistics"
}

const pluralOfWord = (word: string): string =>
  irregular[word] ??
    (/[^aeiou]y$/.test(word) ? word.replace(/y$/, "ies") : /(s|x|ch)$/.test(word) ? `${word}es` : `${word}s`)

export const plural = (phrase: string): string => phrase.replace(/\w+$/, pluralOfWord)

export const lowerFirst = (text: string): string => `${text[0]!.toLowerCase()}${text.slice(1)}`

export const upperFirst = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`

/** `send_email` as a part of the name of a type. */
export const pascal = (name: string): string => name.split("_").map(upperFirst).join("")

export const quote = (value: unknown): string => JSON.stringify(value)

/** The key of a property. */
export const key = (name: string): string => /^[a-z_]\w*$/i.test(name) ? name : quote(name)

export const union = (names: ReadonlyArray<string>): string =>
  names.length === 0 ? "never" : names.map((name) => `\n  | ${quote(name)}`).join("")

export const doc = (text: string, indent = ""): string => `${indent}/** ${text} */\n`
