/** Which values a person had, and which of them a client may still read. */
import type { ChurchName } from "./churches.ts"

/**
 * The values are those of one attribute, each different from all others. `sample` is called with what the server holds
 * at every request, so that no value is missed that lasted.
 */
export interface Register {
  readonly sample: (church: ChurchName, person: string, value: string) => void
  /** A client knows of a value: it wrote it and was told so, or heard of it. Older ones are not for it any more. */
  readonly knows: (client: string, church: ChurchName, person: string, value: string) => void
  /** A client knows that what it held may be old: it sees at least what the server holds now. */
  readonly knowsLatest: (client: string, church: ChurchName, person: string) => void
  /** What a read that begins now may show at the least. */
  readonly begin: (client: string, church: ChurchName, person: string) => (value: string) => string | undefined
}

export const make = (): Register => {
  const histories = new Map<string, Array<string>>()
  const floors = new Map<string, number>()
  const historyOf = (key: string) => {
    const known = histories.get(key)
    if (known !== undefined) return known
    const made: Array<string> = []
    histories.set(key, made)
    return made
  }
  const raise = (client: string, key: string, version: number) => {
    const floor = `${client} ${key}`
    if (version > (floors.get(floor) ?? 0)) floors.set(floor, version)
  }
  return {
    sample: (church, person, value) => {
      const history = historyOf(`${church}:${person}`)
      if (history.at(-1) !== value) history.push(value)
    },
    knows: (client, church, person, value) => {
      const key = `${church}:${person}`
      raise(client, key, historyOf(key).indexOf(value))
    },
    knowsLatest: (client, church, person) => {
      const key = `${church}:${person}`
      raise(client, key, historyOf(key).length - 1)
    },
    begin: (client, church, person) => {
      const key = `${church}:${person}`
      const floor = floors.get(`${client} ${key}`) ?? 0
      return (value) => {
        const history = historyOf(key)
        const last = history.lastIndexOf(value)
        // one that no sample saw came and went between two requests
        return last < 0 || last >= floor
          ? undefined
          : `${client} read ${value} of person ${person} of ${church}, after it knew of ${history[floor]}`
      }
    }
  }
}
