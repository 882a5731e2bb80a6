import { streamWith } from "./stream.ts"

export const run = streamWith(0)
