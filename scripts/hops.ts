/**
 * Counts the functions that take the id between `Person.get(id)` and the `HttpClient`, by V8's own coverage of one
 * call: functions of `src/` that ran, and one of whose parameters is the id or a value that holds it (the operation, its
 * path, the state of the call, the request).
 *
 * ```sh
 * node scripts/hops.ts           # the functions, and their number
 * ```
 */
import { readFileSync } from "node:fs"
import { type Profiler, Session } from "node:inspector"
import * as path from "node:path"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Pco } from "../src/index.ts"
import { Person } from "../src/products/people/index.ts"

const root = path.join(import.meta.dirname, "..")

// A call signature begins with its parameters; what is destructured there is told by its type.
const parametersOf = (text: string): string => {
  const open = text.indexOf("(")
  const arrow = text.indexOf("=>")
  if (arrow >= 0 && (open < 0 || arrow < open)) return text.slice(0, arrow)
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth++
    if (text[at] === ")" && --depth === 0) return text.slice(open, at + 1)
  }
  return text
}

/** Functions that are called on the way and return a value: the path does not lead through them. */
const aside = new Set([
  "client/attempt.ts targetOf",
  "client/execution.ts begin",
  "client/renewal.ts authorize",
  "client/request.ts toRequest",
  "client/resourceName.ts tagOf",
  "resource/encodeWhere.ts idIssues",
  "resource/route.ts idTag",
  "resource/route.ts ofMember",
  "resource/route.ts tagsOf",
  "traffic/batch.ts leave",
  "traffic/coalesce.ts keyOf"
])
/** What holds the id once there is an operation. */
const anywhere = /\b(execution|operation|progress)\b|\bOperation<|\boptions: Options<A>|\brequest: HttpClientRequest/

/** Where an `id` is that of a resource, and a `route` leads to it. */
const ofResource = /^(client\/resourceName|resource\/|traffic\/batch)/

const functionsOf = ({ functions, url }: Profiler.ScriptCoverage): ReadonlyArray<string> => {
  const file = fileURLToPath(url)
  const source = readFileSync(file, "utf8")
  const name = path.relative(path.join(root, "src"), file)
  return functions.flatMap(({ functionName, ranges: [range] }) => {
    if (range === undefined || range.count === 0 || range.startOffset === 0) return []
    if (aside.has(`${name} ${functionName}`)) return []
    const parameters = parametersOf(source.slice(range.startOffset, range.endOffset)).replace(/\s+/g, " ")
    const isHop = functionName === "asEffect" || anywhere.test(parameters) ||
      (ofResource.test(name) && /\b(id|route)\b/.test(parameters))
    const line = source.slice(0, range.startOffset).split("\n").length
    return isHop ? [`src/${name}:${line} ${functionName === "" ? "(closure)" : functionName}`] : []
  })
}

const session = new Session()
session.connect()
const post = <A>(method: string, parameters: object = {}): A => {
  let answer: { readonly error: Error | null; readonly result?: unknown } | undefined
  session.post(method, parameters, (error, result) => {
    answer = { error, result }
  })
  if (answer === undefined || answer.error !== null) {
    throw answer?.error ?? new Error(`${method} did not answer at once`)
  }
  return answer.result as A
}
const taken = () => post<Profiler.TakePreciseCoverageReturnType>("Profiler.takePreciseCoverage").result

let hops: ReadonlyArray<string> = []

const client = HttpClient.make((request) =>
  Effect.sync(() => {
    hops = taken().filter(({ url }) =>
      url.startsWith("file:") && url.includes("/src/") && !url.includes("node_modules")
    )
      .flatMap(functionsOf)
    const person = { data: { type: "Person", id: "1", attributes: {} }, included: [], meta: {} }
    return HttpClientResponse.fromWeb(request, new Response(JSON.stringify(person), { status: 200 }))
  })
)

const program = Effect.gen(function*() {
  yield* Effect.sync(taken) // forgets what building the client took
  yield* Person.get("1")
})

post("Profiler.enable")
post("Profiler.startPreciseCoverage", { callCount: true, detailed: false })
await Effect.runPromise(
  program.pipe(
    Effect.provide(
      Layer.provide(
        Pco.layerWithoutHttpClient({ auth: { applicationId: "hops", secret: Redacted.make("secret") } }),
        Layer.succeed(HttpClient.HttpClient, client)
      )
    )
  )
)
for (const hop of hops) console.log(hop)
console.log(hops.length)
