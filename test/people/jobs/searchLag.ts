import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { PcoClient } from "../../../src/client/PcoClient.ts"
import type { Person } from "../../../src/people/Person.ts"
import { FakePco } from "../../../src/testing/index.ts"

/**
 * A client whose searches do not see who was created in the last 60 seconds, as those of
 * Planning Center do. Reads by attributes see everybody.
 */
const layerLagging = Layer.effect(
  PcoClient,
  Effect.map(PcoClient, (client) => ({
    ...client,
    run: (operation) => {
      const isSearch = operation.query.some(([name]) => name.startsWith("where[search_"))
      if (!isSearch) return client.run(operation)
      return Effect.flatMap(client.run(operation), (page) =>
        Effect.map(Clock.currentTimeMillis, (now) => {
          // searches are lists of people
          const { data, ...rest } = page as { readonly data: ReadonlyArray<Person> }
          const isSeen = ({ created_at }: Person) =>
            created_at === null || now - DateTime.toEpochMillis(created_at) > 60_000
          return { ...rest, data: data.filter(isSeen) } as typeof page
        }))
    }
  }))
)

export const lagging = (options: FakePco.LayerOptions) =>
  layerLagging.pipe(Layer.provideMerge(FakePco.layer({ limit: false, ...options })))
