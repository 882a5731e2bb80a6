/**
 * Many ids that follow from a rule. They read as an array that is never made:
 * every fourth of a million people costs nothing until somebody looks at one.
 *
 * @internal
 */
import { compareIds } from "./ids.ts"

interface Rule {
  readonly step: number
  readonly count: number
  /** The places that are empty, from 1 on and ascending. */
  readonly gaps: ReadonlyArray<number>
}

/**
 * The number that stands at a position of the whole numbers from 1 on, when some
 * of them are missing.
 *
 * @internal
 */
export const numberAt = (gaps: ReadonlyArray<number>, position: number): number => {
  let low = 0
  let high = gaps.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (gaps[middle]! - 1 - middle <= position) low = middle + 1
    else high = middle
  }
  return position + 1 + low
}

/**
 * Where a number stands among ascending ones, or would stand.
 *
 * @internal
 */
export const place = (numbers: ReadonlyArray<number>, number: number): number => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}

const rules = new WeakMap<object, Rule>()

const idAt = ({ gaps, step }: Rule, position: number) => String((numberAt(gaps, position) - 1) * step + 1)

// The place of an id, from 1 on; 0 when it is not among them.
const placeOf = ({ count, gaps, step }: Rule, id: unknown): number => {
  const number = (Number(id) - 1) / step + 1
  const isThere = Number.isInteger(number) && number >= 1 && number <= count && typeof id === "string" &&
    String((number - 1) * step + 1) === id
  return isThere && gaps[place(gaps, number)] !== number ? number : 0
}

const indexOf = (name: string | symbol, length: number): number | undefined => {
  const index = typeof name === "string" && /^\d+$/.test(name) ? Number(name) : undefined
  return index !== undefined && index < length ? index : undefined
}

const fromRule = (rule: Rule): ReadonlyArray<string> => {
  const length = rule.count - rule.gaps.length
  const slice = (from = 0, to = length) => {
    const [first, last] = [from, to].map((end) => Math.min(length, Math.max(0, end < 0 ? end + length : end)))
    return Array.from({ length: Math.max(0, last! - first!) }, (_, index) => idAt(rule, first! + index))
  }
  const includes = (id: unknown) => placeOf(rule, id) > 0
  const ids: ReadonlyArray<string> = new Proxy([], {
    get: (target, name, receiver) => {
      if (name === "length") return length
      if (name === "slice") return slice
      if (name === "includes") return includes
      // they ascend already
      if (name === "toSorted") {
        return (compare?: (left: string, right: string) => number) =>
          compare === compareIds ? ids : slice().toSorted(compare)
      }
      const index = indexOf(name, length)
      return index === undefined ? Reflect.get(target, name, receiver) : idAt(rule, index)
    },
    has: (target, name) => indexOf(name, length) !== undefined || Reflect.has(target, name)
  })
  rules.set(ids, rule)
  return ids
}

/** Up to here an array is made after all: it can be printed and compared. */
const fewEnough = 1000

/**
 * 1, 1 + step, 1 + 2 * step, ...: so many of them.
 *
 * @internal
 */
export const every = (step: number, count: number): ReadonlyArray<string> => {
  const ids = fromRule({ step, count, gaps: [] })
  return count > fewEnough ? ids : ids.slice()
}

/**
 * The same ids without one of them.
 *
 * @internal
 */
export const without = (ids: ReadonlyArray<string>, id: string): ReadonlyArray<string> => {
  const rule = rules.get(ids)
  if (rule === undefined) return ids.filter((other) => other !== id)
  const gap = placeOf(rule, id)
  return gap === 0 ? ids : fromRule({ ...rule, gaps: rule.gaps.toSpliced(place(rule.gaps, gap), 0, gap) })
}
