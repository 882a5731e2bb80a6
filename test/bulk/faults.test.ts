import { faultsSuite } from "./faultsSuite.ts"

// test/long/faults.test.ts does it with 10,000 items
faultsSuite(1000)
