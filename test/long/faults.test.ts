import { faultsSuite } from "../bulk/faultsSuite.ts"

faultsSuite(10_000)
