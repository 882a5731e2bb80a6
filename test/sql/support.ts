import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { afterAll, beforeAll } from "vitest"
import { needed } from "../support/needed.ts"
import { clientIn, postgresUrl } from "./client.ts"

/** Runs a statement outside of the schemas of the tests. */
const run = (statement: (sql: SqlClient.SqlClient) => Effect.Effect<unknown, unknown>) =>
  Effect.flatMap(SqlClient.SqlClient, statement).pipe(Effect.provide(clientIn("public")))

const answers = run((sql) => sql`SELECT 1`).pipe(Effect.timeout("5 seconds"), Effect.isSuccess)

/** Whether one is there that lets the tests in. In CI it must be. */
export const hasPostgres = needed("PostgreSQL", postgresUrl, await Effect.runPromise(answers))

let schemas = 0

/** A schema for the tests of a `describe`: what they make is in it, and goes with it. */
export const schemaOfItsOwn = () => {
  const schema = `effect_pco_test_${process.pid}_${schemas++}`
  beforeAll(() => Effect.runPromise(run((sql) => sql`CREATE SCHEMA ${sql(schema)}`)))
  afterAll(() => Effect.runPromise(run((sql) => sql`DROP SCHEMA ${sql(schema)} CASCADE`)))
  return { schema, layer: clientIn(schema) }
}
