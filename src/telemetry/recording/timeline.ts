/**
 * What happened in each of the last seconds.
 *
 * @internal
 */
import type { Second } from "../model.ts"

type Open = { -readonly [name in keyof Second]: Second[name] }

/**
 * @internal
 */
export class Timeline {
  private readonly seconds: Array<Open> = []
  private readonly reach: number

  /** `reach` is how many seconds back it goes. */
  constructor(reach: number) {
    this.reach = reach
  }

  count(what: Exclude<keyof Second, "at">, now: number): void {
    this.secondOf(now)[what]++
  }

  read(): ReadonlyArray<Second> {
    return this.seconds.map((second) => ({ ...second }))
  }

  private secondOf(now: number): Open {
    const at = Math.floor(now / 1000) * 1000
    const last = this.seconds.at(-1)
    if (last !== undefined && last.at >= at) return last
    const second: Open = { at, requests: 0, refused: 0, retries: 0, calls: 0 }
    this.seconds.push(second)
    while (this.seconds[0]!.at < at - this.reach * 1000) this.seconds.shift()
    return second
  }
}
