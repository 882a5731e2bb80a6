/**
 * What Planning Center sends in another form than described, as rows of a table.
 *
 * @internal
 */
import { resourceName } from "../../client/resourceName.ts"
import type { Drift } from "../model.ts"
import { whole } from "./format.ts"

const most = 30

/**
 * @internal
 */
export const heads = ["attribute", "found", "described as", "answers"]

/**
 * The attributes that were sent in another form come before those that were not sent.
 *
 * @internal
 */
export const rows = (drift: ReadonlyArray<Drift>): ReadonlyArray<ReadonlyArray<string>> =>
  drift.toSorted((one, other) => Number(one.problem === "missing") - Number(other.problem === "missing"))
    .slice(0, most)
    .map(({ answers, expected, field, found, product, type }) => [
      `${resourceName(product, type)}.${field}`,
      found,
      expected,
      whole(answers)
    ])
