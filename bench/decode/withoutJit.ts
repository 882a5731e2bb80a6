/** Prints the ratio of `decode.page`; run by it in a process that may not compile code from text. */
import { pageOfPeople } from "../page.ts"
import { measureDecode } from "./page.ts"

console.log((await measureDecode(await pageOfPeople())).ratio)
