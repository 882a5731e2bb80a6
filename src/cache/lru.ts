/**
 * A map that holds so many entries and so many bytes, and lets go of what was used
 * longest ago.
 *
 * @internal
 */

/**
 * @internal
 */
export interface Sized {
  readonly bytes: number
}

/**
 * @internal
 */
export interface Lru<V extends Sized> {
  /** The value, which is now the one that was used last. */
  readonly get: (key: string) => V | undefined
  /** The value, with no use made of it. */
  readonly peek: (key: string) => V | undefined
  /** Holds the value, and tells how many had to go for it. What is larger than all of the room is not held. */
  readonly set: (key: string, value: V) => number
  readonly delete: (key: string) => boolean
  readonly entries: () => ReadonlyArray<readonly [string, V]>
  readonly size: () => number
  readonly bytes: () => number
}

/** A place in the ring of all values: `next` was used after this one, `previous` before. */
interface Node<V> {
  readonly key: string
  readonly value: V | undefined
  previous: Node<V>
  next: Node<V>
}

/**
 * @internal
 */
export const make = <V extends Sized>(mostEntries: number, mostBytes: number): Lru<V> => {
  const nodes = new Map<string, Node<V>>()
  // The ring begins and ends with a node that holds nothing: after it comes the oldest, before it the newest.
  const end = { key: "", value: undefined } as Node<V> // its neighbours are set in the next line
  end.previous = end.next = end
  let bytes = 0

  const isOver = () => nodes.size > mostEntries || bytes > mostBytes
  const unlink = ({ next, previous }: Node<V>) => {
    previous.next = next
    next.previous = previous
  }
  const append = (node: Node<V>) => {
    node.previous = end.previous
    node.next = end
    end.previous.next = node
    end.previous = node
  }
  const remove = (node: Node<V>) => {
    unlink(node)
    nodes.delete(node.key)
    bytes -= node.value?.bytes ?? 0
  }
  return {
    get: (key) => {
      const node = nodes.get(key)
      if (node === undefined) return undefined
      if (node.next !== end) {
        unlink(node)
        append(node)
      }
      return node.value
    },
    peek: (key) => nodes.get(key)?.value,
    set: (key, value) => {
      const before = nodes.get(key)
      if (before !== undefined) remove(before)
      if (value.bytes > mostBytes) return 0
      const node: Node<V> = { key, value, previous: end, next: end }
      append(node)
      nodes.set(key, node)
      bytes += value.bytes
      let evicted = 0
      while (isOver()) {
        remove(end.next)
        evicted++
      }
      return evicted
    },
    delete: (key) => {
      const node = nodes.get(key)
      if (node === undefined) return false
      remove(node)
      return true
    },
    entries: () => Array.from(nodes, ([key, node]): readonly [string, V] => [key, node.value!]),
    size: () => nodes.size,
    bytes: () => bytes
  }
}
