import * as PgClient from "@effect/sql-pg/PgClient"
import { Redacted } from "effect"

/** Where the tests look for a PostgreSQL. */
export const postgresUrl = "postgres://postgres@127.0.0.1:5432/test"

/** A client whose tables are all in one schema. */
export const clientIn = (schema: string) =>
  PgClient.layer({
    url: Redacted.make(postgresUrl),
    startupParameters: { search_path: schema },
    applicationName: schema,
    connectTimeout: "2 seconds",
    maxConnections: 4
  })
