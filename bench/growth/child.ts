/**
 * Does one kind of work with so many items and prints for how many microseconds the process was busy with one of them,
 * all of its threads together: unlike the time that passed, this does not hang on what else runs on the machine.
 *
 *     node --expose-gc bench/growth/child.ts stream auto 10000
 */
import type { Ways } from "./work.ts"

const [area, way, asked] = process.argv.slice(2)
const size = Number(asked)

const { ways } = await import(`./${area}.ts`) as { readonly ways: Ways }
const make = ways[way!]
if (make === undefined) throw new Error(`There is no way ${way} in ${area}`)
const collect = (globalThis as { readonly gc?: () => void }).gc
if (collect === undefined) throw new Error("run with --expose-gc")

const measure = async (size: number, least: number): Promise<number> => {
  const { items, run } = await make(size)
  // what it took to come here
  collect()
  const before = process.cpuUsage()
  let done = 0
  while (done < least) {
    await run()
    done += items
  }
  const { system, user } = process.cpuUsage(before)
  return (system + user) / done
}

// a program that has run for a while: its code is compiled
await measure(Math.min(size, 1000), 20_000)
console.log(await measure(size, 50_000))
