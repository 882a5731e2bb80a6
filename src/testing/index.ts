/**
 * A Planning Center for tests and demonstrations.
 *
 * @since 0.1.0
 */
export * as FakePco from "./FakePco.ts"
