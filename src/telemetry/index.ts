/**
 * Metrics, reports, alerts, budgets and plans of a program that uses Planning Center.
 *
 * @since 0.1.0
 */
export * as PcoAlerts from "./PcoAlerts.ts"
export * as PcoBudget from "./PcoBudget.ts"
export * as PcoMetrics from "./PcoMetrics.ts"
export * as PcoReport from "./PcoReport.ts"
export * as Plan from "./Plan.ts"
