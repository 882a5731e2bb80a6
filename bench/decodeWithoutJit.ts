/** Prints the ratio of `decode.page`; run by it in a process that may not compile code from text. */
import { measureDecode } from "./decode.ts"

console.log((await measureDecode()).decoding.ratio)
