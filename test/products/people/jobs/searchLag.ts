import { FakePco } from "../../../../src/testing/index.ts"

/**
 * A church whose searches do not find who was created in the last 60 seconds, as those of Planning Center do. Reads by
 * attributes find everybody.
 */
export const lagging = (options: FakePco.LayerOptions) =>
  FakePco.layer({ limit: false, lag: { search: "60 seconds" }, ...options })
