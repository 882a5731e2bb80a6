import { NodeHttpClient } from "@effect/platform-node"
import { Layer, Redacted } from "effect"
import type { Bulk } from "effect-pco"
import { Pco } from "effect-pco"

export const client = (baseUrl: string) =>
  Pco.layerWithoutHttpClient({ auth: { applicationId: "id", secret: Redacted.make("secret") }, baseUrl }).pipe(
    Layer.provide(NodeHttpClient.layerUndici)
  )

/** What became of each item, of a report with results. */
export const ended = <A>({ results }: Bulk.Report<A, unknown, unknown>) => ({
  done: results.filter(({ _tag }) => _tag === "Done").map(({ item }) => item),
  failed: results.filter(({ _tag }) => _tag === "Failed").map(({ item }) => item)
})
