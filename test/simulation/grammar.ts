/**
 * The grammar of programs: a construct a file in `grammar/`, and what is done to items a file in `acts/`. A feature joins
 * the simulation by one file there.
 */
import * as Schema from "effect/Schema"
import { readdirSync } from "node:fs"
import type { Disturbance, Network, Settings } from "./case.ts"
import { caseOf } from "./case.ts"
import type { Construct, Step, StepContext } from "./construct.ts"

const folder = new URL("grammar/", import.meta.url)

const constructs: ReadonlyArray<Construct<never>> = await Promise.all(
  readdirSync(folder).toSorted().map(async (file) =>
    ((await import(new URL(file, folder).href)) as { readonly default: Construct<never> }).default
  )
)

const byTag = new Map(constructs.map((known) => [known.tag, known]))

/** A step with what a user of it remembers. */
export const begin = (step: { readonly _tag: string }, context: StepContext): Step => {
  const known = byTag.get(step._tag)
  if (known === undefined) throw new Error(`no construct is called ${step._tag}`)
  return known.begin(step as never, context)
}

export const Case = caseOf(
  Schema.Union(
    constructs.flatMap(({ schema, weight }) => Array.from({ length: weight }, () => schema))
  ) as unknown as Schema.Codec<{ readonly _tag: string }>
)

export interface Case {
  readonly network: Network
  readonly settings: Settings
  readonly disturbances: ReadonlyArray<Disturbance>
  readonly lanes: ReadonlyArray<ReadonlyArray<{ readonly _tag: string }>>
}
