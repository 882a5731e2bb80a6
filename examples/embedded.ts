/**
 * The embedded Planning Center behind a real port, for curl and for programs in
 * any language.
 *
 *     npm run embedded -- --port 4010 --people 5000 --seed 1 --limit 100 --window 20
 *     npm run embedded -- --window-kind fixed
 *     npm run embedded -- --no-limit
 */
import { NodeHttpServer, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer } from "effect"
import { HttpEffect, HttpServer, HttpServerRequest, HttpServerResponse } from "effect/http"
import { FakePco } from "effect-pco/testing"
import { createServer } from "node:http"
import { parseArgs } from "node:util"

const usage = "--port 4010 --people 5000 --seed 1 --limit 100 --window 20 --window-kind sliding|fixed --no-limit"

/** Says in one sentence what is wrong, and ends. */
const refuse = (problem: string): never => {
  console.error(`${problem} (${usage})`)
  process.exit(1)
}

const readFlags = () => {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: "4010" },
        people: { type: "string", default: "5000" },
        seed: { type: "string", default: "1" },
        limit: { type: "string" },
        window: { type: "string" },
        "window-kind": { type: "string" },
        "no-limit": { type: "boolean", default: false }
      }
    }).values
  } catch (cause) {
    return refuse(String(cause instanceof Error ? cause.message : cause).split(/[.\n]/)[0]!)
  }
}

const flags = readFlags()

const whole = (
  name: "limit" | "people" | "port" | "seed" | "window",
  standard: number,
  least: number,
  most: number
) => {
  const text = flags[name]
  if (text === undefined) return standard
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  return refuse(`--${name} must be a whole number from ${least} to ${most}, and "${text}" is none`)
}

const windowKind = flags["window-kind"] ?? "sliding"
if (windowKind !== "fixed" && windowKind !== "sliding") {
  refuse(`--window-kind must be "sliding" or "fixed", and "${windowKind}" is neither`)
}
if (flags["no-limit"] && (flags.limit ?? flags.window ?? flags["window-kind"]) !== undefined) {
  refuse("--no-limit goes with no other flag about the limit")
}

const port = whole("port", 4010, 0, 65_535)
const people = whole("people", 5000, 0, 100_000)
const seed = whole("seed", 1, 0, 0xffff_ffff)
const limit = whole("limit", 100, 1, 1_000_000)
const seconds = whole("window", 20, 1, 86_400)

const limited = flags["no-limit"]
  ? "There is no rate limit."
  : `${limit} requests in ${seconds} seconds are allowed for each credential (${windowKind} window).`

const startPage = (origin: string) =>
  `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Embedded Planning Center</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
pre { background: #f3f3f3; padding: 0.75rem; overflow-x: auto }</style>
</head>
<body>
<h1>Embedded Planning Center</h1>
<p>This is not the real Planning Center. It answers like it, out of a generated church of ${people} people
(seed ${seed}), which is forgotten when the server stops. ${limited}</p>
<h2>Talk to it</h2>
<p>Any Basic or Bearer credential is taken; without one the answer is 401, as in real life.</p>
<pre>curl -u id:secret '${origin}/people/v2/people/1?include=emails,households.people'
curl -u id:secret -g '${origin}/people/v2/people?where[search_name]=ada&amp;order=-created_at'
curl -u id:secret '${origin}/people/v2/people' -d '{"data":{"attributes":{"first_name":"Grace","last_name":"Hopper"}}}'
curl -u id:secret -X DELETE '${origin}/people/v2/people/2' -i</pre>
<h2>From a program</h2>
<pre>Pco.layer({ auth: { applicationId: "id", secret: Redacted.make("secret") }, baseUrl: "${origin}" })</pre>
</body>
</html>
`

const app = Effect.gen(function*() {
  const handler = yield* FakePco.toWebHandler({
    people,
    seed,
    limit: flags["no-limit"] ? false : { limit, period: seconds * 1000, kind: windowKind as "fixed" | "sliding" }
  })
  const planningCenter = HttpEffect.fromWebHandler(handler)
  return Effect.flatMap(
    HttpServerRequest.HttpServerRequest,
    (request) =>
      request.url === "/" && request.method === "GET"
        ? Effect.succeed(HttpServerResponse.html(startPage(`http://${request.headers["host"] ?? `localhost:${port}`}`)))
        : planningCenter
  )
})

const server = Layer.unwrap(Effect.map(app, (handle) => HttpServer.serve(handle))).pipe(
  Layer.merge(Layer.effectDiscard(HttpServer.addressFormattedWith((address) => {
    const origin = address.replace("127.0.0.1", "localhost")
    return Console.log(
      `A Planning Center with ${people} people is at ${origin} (Ctrl-C stops it). ${limited}\n` +
        `  curl -u id:secret '${origin}/people/v2/people/1?include=emails'`
    )
  }))),
  Layer.provide(NodeHttpServer.layer(createServer, { port, host: "127.0.0.1", gracefulShutdownTimeout: "1 second" }))
)

Layer.launch(server).pipe(
  Effect.catchTag(
    "ServeError",
    () => Effect.sync(() => refuse(`Port ${port} cannot be used; perhaps something else is on it`))
  ),
  NodeRuntime.runMain
)
