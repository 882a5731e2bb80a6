/**
 * A Planning Center for tests and demonstrations.
 *
 * @since 0.1.0
 */
export * as FakePco from "./FakePco.ts"
/**
 * Real exchanges on a tape.
 *
 * @since 0.1.0
 */
export * as Cassette from "./Cassette.ts"
/**
 * Rows for tests.
 *
 * @since 0.1.0
 */
export * as Factory from "./Factory.ts"
/**
 * Mocks of single operations, and what ran.
 *
 * @since 0.1.0
 */
export * as PcoTest from "./PcoTest.ts"
