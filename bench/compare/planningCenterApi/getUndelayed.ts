import { getWith } from "./get.ts"

export const run = getWith(0)
