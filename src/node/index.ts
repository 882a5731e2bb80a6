/**
 * What runs on Node.js alone.
 *
 * @since 0.2.0
 */
export * as SqliteClient from "./SqliteClient.ts"
