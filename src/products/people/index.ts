/**
 * Planning Center People: every resource with its operations, and jobs.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
export * from "./resources.ts"
export * as Ages from "./jobs/Ages.ts"
export * as CsvImport from "./jobs/CsvImport.ts"
export * as FieldValues from "./jobs/FieldValues.ts"
export * as Files from "./jobs/Files.ts"
export * as Grades from "./jobs/Grades.ts"
export * as Households from "./jobs/Households.ts"
export * as Lists from "./jobs/Lists.ts"
export * as Matching from "./jobs/Matching.ts"
export * as Merges from "./jobs/Merges.ts"
export * as Names from "./jobs/Names.ts"
export * as People from "./jobs/People.ts"
export * as Workflows from "./jobs/Workflows.ts"
