/** The entry of a runtime that starts programs with arguments. */
import { smoke } from "./smoke.ts"

const [, , baseUrl] = process.argv
console.log(JSON.stringify(await smoke(baseUrl!)))
