/**
 * A church as a base to write on. No row is held for good: where one stands
 * follows from its id, because all whole blocks are of the same size.
 *
 * @internal
 */
import type { Base, Row } from "../../engine/Store.ts"
import { blockSize } from "./family.ts"
import type { Block, LazyBlock } from "./people.ts"
import { makeBlock, makeLazyBlock } from "./people.ts"
import { recordTypes } from "./records.ts"

type Counts = { readonly [type: string]: number }

/** So many blocks are kept after they were made: about 30 MB when all of them is asked for. */
const kept = 100

const countsOf = (block: Block): Counts =>
  Object.fromEntries(Object.entries(block).map(([type, rows]) => [type, rows.length]))

let counts: Counts | undefined

// How many rows of a type a whole block has. All of them have as many, whatever the seed.
const perBlock = (): Counts => counts ??= countsOf(makeBlock(1, 1, blockSize, () => 1))

/** The type that a relationship leads to, where both ends stand in the same block. */
const owners: { readonly [relationship: string]: string } = {
  customizable: "Person",
  from: "Person",
  household: "Household",
  message_group: "MessageGroup",
  person: "Person",
  primary_contact: "Person",
  to: "Person"
}

const nothing: ReadonlyArray<string> = []

const rowsOf = (block: LazyBlock, type: string): ReadonlyArray<Row> => {
  if (type === "Person") return block.people()
  return (recordTypes.has(type) ? block.records() : block.belongings())[type] ?? []
}

/**
 * Makes blocks when they are asked for and keeps the latest.
 *
 * @internal
 */
export const make = (seed: number, people: number): Base => {
  const whole = Math.floor(people / blockSize)
  const last = Math.ceil(people / blockSize) - 1
  const step: Counts = whole > 0 ? perBlock() : {}
  const blocks = new Map<number, LazyBlock>()
  const pointing = new WeakMap<LazyBlock, Map<string, ReadonlyMap<string, ReadonlyArray<string>>>>()
  let latest = -1

  const build = (number: number) =>
    makeLazyBlock(
      seed,
      number,
      number < whole ? blockSize : people - whole * blockSize,
      (type) => number * (step[type] ?? 0) + 1
    )

  const blockAt = (number: number): LazyBlock => {
    const known = blocks.get(number)
    if (known !== undefined && number === latest) return known
    const block = known ?? build(number)
    // who goes through all of them comes back when this one is long gone, and garbage is the cheaper the younger it is
    if (last >= kept && number === latest + 1) blocks.delete(latest)
    blocks.delete(number)
    blocks.set(number, block)
    latest = number
    if (blocks.size > kept) blocks.delete(blocks.keys().next().value!)
    return block
  }

  const sizes: Record<string, number> = {}
  for (const [type, count] of Object.entries(step)) sizes[type] = whole * count
  if (last >= whole) {
    const block = blockAt(last)
    for (
      const [type, count] of Object.entries(
        countsOf({ Person: block.people(), ...block.belongings(), ...block.records() })
      )
    ) {
      sizes[type] = (sizes[type] ?? 0) + count
    }
  }

  const blockOf = (type: string, number: number): number => whole === 0 ? 0 : Math.floor((number - 1) / step[type]!)

  // Which rows of a block point to whom.
  const pointers = (number: number, type: string, relationship: string) => {
    const block = blockAt(number)
    let known = pointing.get(block)
    if (known === undefined) pointing.set(block, known = new Map())
    const key = `${type}.${relationship}`
    let found = known.get(key)
    if (found === undefined) {
      const byOwner = new Map<string, Array<string>>()
      for (const { id, relationships } of rowsOf(block, type)) {
        const owner = relationships[relationship]
        if (typeof owner !== "string") continue
        const ids = byOwner.get(owner)
        if (ids === undefined) byOwner.set(owner, [id])
        else ids.push(id)
      }
      known.set(key, found = byOwner)
    }
    return found
  }

  return {
    size: (type) => sizes[type] ?? 0,
    row: (type, number) => {
      const place = blockOf(type, number)
      const block = blockAt(place)
      const index = number - 1 - place * (step[type] ?? 0)
      return type === "Person" ? block.person(index) : rowsOf(block, type)[index]!
    },
    byOwner: (type, relationship, owner) => {
      if (sizes[type] === undefined) return nothing
      const ownerType = owners[relationship]
      if (ownerType !== undefined) {
        const number = Number(owner)
        if (!(Number.isInteger(number) && number >= 1 && number <= (sizes[ownerType] ?? 0))) return nothing
        return pointers(blockOf(ownerType, number), type, relationship).get(owner) ?? nothing
      }
      // the first person entered all the others
      if (relationship === "created_by" && owner !== "1") return nothing
      // anybody may point to a campus: there is no other way than to look
      const ids: Array<string> = []
      for (let number = 0; number <= last; number++) {
        for (const { id, relationships } of rowsOf(blockAt(number), type)) {
          if (relationships[relationship] === owner) ids.push(id)
        }
      }
      return ids
    }
  }
}
