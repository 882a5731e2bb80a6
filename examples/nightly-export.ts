/**
 * All people of an organization as CSV, for the night: at low priority, with their addresses and
 * their custom fields as columns.
 *
 *     npm run build:js && node examples/nightly-export.ts [file] [people]
 */
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { Console, Effect, FileSystem } from "effect"
import { Export, Pco, Progress } from "effect-pco"
import type { FieldDatum } from "effect-pco/people"
import { FieldDefinition, Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { tmpdir } from "node:os"
import { join } from "node:path"

const [file = join(tmpdir(), "people.csv"), people = "300"] = process.argv.slice(2)

const program = Effect.gen(function*() {
  const { data: definitions } = yield* FieldDefinition.list({ per_page: 100 })
  const bar = yield* Progress.bar({ label: "people" })
  const fields = Export.byKey(
    definitions.map(({ id, name }) => ({ key: id, name: `field: ${name}` })),
    (person: { readonly field_data: ReadonlyArray<FieldDatum.FieldDatum> }) => person.field_data,
    (datum) => datum.relationships.field_definition?.data?.id,
    (datum) => datum.value
  )
  yield* Person.stream({ include: ["emails", "field_data", "primary_campus"], onProgress: bar }).pipe(
    Export.csv({
      columns: [
        "id",
        "first_name",
        "last_name",
        "status",
        Export.list("emails", (person) => person.emails, ({ address }) => address),
        { name: "campus", value: (person) => person.primary_campus?.name },
        ...fields
      ]
    }),
    Export.toFile(file)
  )
  const fs = yield* FileSystem.FileSystem
  const { size } = yield* fs.stat(file)
  yield* Console.log(`${file}: ${size} bytes`)
}).pipe(Pco.withPriority("low"))

program.pipe(
  Effect.provide([FakePco.layer({ people: Number(people) }), NodeServices.layer]),
  NodeRuntime.runMain
)
