import type { Area, Benchmark } from "../measure.ts"

/** The benchmarks that run in one process, one after the other. */
export interface Group {
  /** The file of their area. */
  readonly file: string
  readonly names: ReadonlyArray<string>
}

export interface Registry {
  readonly benchmarks: ReadonlyMap<string, Benchmark>
  /** In the order in which they run; each benchmark is in one of them. */
  readonly groups: ReadonlyArray<Group>
}

/** Reads the areas, and what belongs together in them. */
export const load = async (files: ReadonlyArray<string>): Promise<Registry> => {
  const benchmarks = new Map<string, Benchmark>()
  const groups: Array<Group> = []
  for (const file of files) {
    const area = await import(file) as Area
    for (const [name, benchmark] of Object.entries(area.benchmarks)) {
      if (benchmarks.has(name)) throw new Error(`There are two benchmarks ${name}`)
      const names = area.together?.find((names) => names.includes(name)) ?? [name]
      if (name === names[0]) groups.push({ file, names })
      benchmarks.set(name, benchmark)
    }
  }
  return { benchmarks, groups }
}

/** Whether a benchmark is meant by its name, or by what it begins with: `limiter` means `limiter.refusals`. */
const isMeant = (name: string) => (asked: string): boolean => name === asked || name.startsWith(`${asked}.`)

/** What to run for what was asked, all for nothing; and what was asked for that there is not. */
export const select = (
  { benchmarks, groups }: Registry,
  asked: ReadonlyArray<string>
): { readonly groups: ReadonlyArray<Group>; readonly unknown: ReadonlyArray<string> } => ({
  groups: asked.length === 0 ? groups : groups
    .map(({ file, names }) => ({ file, names: names.filter((name) => asked.some(isMeant(name))) }))
    .filter(({ names }) => names.length > 0),
  unknown: asked.filter((one) => ![...benchmarks.keys()].some((name) => isMeant(name)(one)))
})
