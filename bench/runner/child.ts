/** Runs benchmarks of one area and tells what each found: `node bench/runner/child.ts FILE NAME...`. */
import type { Area } from "../measure.ts"
import { judge } from "./results.ts"
import type { Told } from "./run.ts"

const [file, ...names] = process.argv.slice(2)

const tell = (told: Told) =>
  new Promise<void>((resolve, reject) =>
    process.send!(told, (error: Error | null) => error ? reject(error) : resolve())
  )

const measure = async (name: string): Promise<Told> => {
  try {
    const { benchmarks } = await import(file!) as Area
    return { name, result: judge(await benchmarks[name]!()) }
  } catch (error) {
    console.error(error)
    return { name, failed: error instanceof Error ? error.message : String(error) }
  }
}

for (const name of names) await tell(await measure(name))
// whatever a benchmark has left open
process.exit(0)
