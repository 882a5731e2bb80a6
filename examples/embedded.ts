/**
 * The embedded Planning Center behind a real port, for curl and for programs in
 * any language. `npm run embedded -- --help` tells its flags.
 */
import { NodeHttpServer, NodeHttpServerRequest, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer } from "effect"
import { HttpServer, HttpServerRequest, HttpServerResponse } from "effect/http"
import { Issue } from "effect-pco"
import { FakePco } from "effect-pco/testing"
import { createServer } from "node:http"
import { parseArgs } from "node:util"

const usage = `Usage: npm run embedded -- [flags]

  --port 4010            where it listens; 0 for any port that is free
  --people 5000          how many people the church has
  --seed 1               another number makes other people
  --limit 100            requests in a window that each credential is allowed
  --window 20            how long a window is, in seconds
  --window-kind sliding  how requests are counted: sliding or fixed
  --no-limit             there is no rate limit
  --profile calm         how it behaves: calm, real (searches and includes lag) or storm (faults too)
  --faults 'FAULTS'      requests that fail on purpose; none by default
  --help                 this text

FAULTS is a list of faults with semicolons between them. A fault is words with spaces between them, and fails the
requests that all of its words about requests fit:

  which   10%  every=10  nth=3  times=5  PATCH  /people/v2/people
  how     502  before  after  truncate  type=text/html  latency=50ms  latency=0..300ms
          takes-effect (the write is made, and its answer fails)

"before" and "after" break the connection, before or after the request took effect. For example:

  npm run embedded -- --faults '5% 502; 2% PATCH after; latency=0..300ms'`

/** Says what is wrong, and ends. */
const refuse = (problem: string): never => {
  console.error(`${problem}\n${usage}`)
  process.exit(1)
}

/** A negative number belongs to the flag before it; by itself it would look like a flag. */
const given = process.argv.slice(2).reduce<Array<string>>((before, one) => {
  const last = before.at(-1)
  return /^-\d/.test(one) && last?.startsWith("--") === true && !last.includes("=")
    ? before.slice(0, -1).concat(`${last}=${one}`)
    : before.concat(one)
}, [])

const readFlags = () => {
  try {
    return parseArgs({
      args: given,
      options: {
        help: { type: "boolean", default: false },
        port: { type: "string", default: "4010" },
        people: { type: "string", default: "5000" },
        seed: { type: "string", default: "1" },
        limit: { type: "string" },
        window: { type: "string" },
        "window-kind": { type: "string" },
        "no-limit": { type: "boolean", default: false },
        profile: { type: "string", default: "calm" },
        faults: { type: "string", default: "" }
      }
    }).values
  } catch (cause) {
    return refuse(String(cause instanceof Error ? cause.message : cause).split(/[.\n]/)[0]!)
  }
}

const flags = readFlags()
if (flags.help) {
  console.log(usage)
  process.exit(0)
}

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

const profile = flags.profile
if (profile !== "calm" && profile !== "real" && profile !== "storm") {
  refuse(`--profile must be "calm", "real" or "storm", and "${profile}" is none of them`)
}

const isLimitGiven = flags["no-limit"] || (flags.limit ?? flags.window ?? flags["window-kind"]) !== undefined

const port = whole("port", 4010, 0, 65_535)
const people = whole("people", 5000, 0, 100_000)
const seed = whole("seed", 1, 0, 0xffff_ffff)
const limit = whole("limit", 100, 1, 1_000_000)
const seconds = whole("window", 20, 1, 86_400)

const faults = await Effect.runPromise(
  Effect.catch(
    FakePco.parseFaults(flags.faults),
    ({ message, reason }) =>
      Effect.sync(() =>
        refuse(`--faults: ${reason._tag === "Invalid" ? reason.issues.map(Issue.format).join("; ") : message}`)
      )
  )
)

/** An application to sign in to, as anybody. */
const client = {
  clientId: "embedded",
  clientSecret: "secret",
  redirectUris: ["http://localhost:3000/callback", "http://127.0.0.1:3000/callback"]
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

const faulty = faults.length === 0
  ? "No request fails by itself: see --faults."
  : `Requests fail on purpose: ${escaped(flags.faults)}.`

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
(seed ${seed}), which is forgotten when the server stops. ${limited} ${faulty}</p>
<h2>What is served</h2>
<ul>
<li><code>/people/v2</code> with its resources, and <code>/people/v2/person_mergers</code></li>
<li><code>/services/v2</code>, <code>/giving/v2</code>, <code>/groups/v2</code>, <code>/check-ins/v2</code>,
<code>/calendar/v2</code>, <code>/registrations/v2</code>, <code>/publishing/v2</code> and <code>/api/v2</code></li>
<li><code>/webhooks/v2/webhook_subscriptions</code> and what lies under them, <code>/webhooks/v2/available_events</code>
(events can be read there, and are sent to no address)</li>
<li><code>/v2/files</code>: uploads, in place of the upload host</li>
<li><code>/current/v2/me</code>: who a credential belongs to</li>
<li><code>/oauth/authorize</code>, <code>/oauth/token</code>, <code>/oauth/revoke</code>, <code>/oauth/userinfo</code>
for the client <code>${client.clientId}</code> with the secret <code>${client.clientSecret}</code> and
${client.redirectUris.map((uri) => `<code>${uri}</code>`).join(" or ")}</li>
</ul>
<h2>Talk to it</h2>
<p>Any Basic credential is taken, and every access token that was issued here; without one the answer is 401, as in
real life.</p>
<pre>curl -u id:secret '${origin}/people/v2/people/1?include=emails,households.people'
curl -u id:secret -g '${origin}/people/v2/people?where[search_name]=ada&amp;order=-created_at'
curl -u id:secret '${origin}/people/v2/people' -d '{"data":{"attributes":{"first_name":"Grace","last_name":"Hopper"}}}'
curl -u id:secret -X DELETE '${origin}/people/v2/people/2' -i
curl -i '${origin}/oauth/authorize?client_id=embedded&amp;response_type=code&amp;scope=people&amp;state=x&amp;redirect_uri=${
    client.redirectUris[0]
  }'
curl '${origin}/oauth/token' -d grant_type=authorization_code -d code=CODE -d client_id=embedded -d client_secret=secret \\
  -d redirect_uri=${client.redirectUris[0]}</pre>
<h2>From a program</h2>
<pre>Pco.layer({ auth: { applicationId: "id", secret: Redacted.make("secret") }, baseUrl: "${origin}",
  uploadUrl: "${origin}" })</pre>
</body>
</html>
`

const app = Effect.gen(function*() {
  const handler = yield* FakePco.toWebHandler({
    people,
    seed,
    profile: profile as "calm" | "real" | "storm",
    ...(faults.length === 0 ? undefined : { faults }),
    oauth: { clients: [client] },
    ...(isLimitGiven || profile !== "storm"
      ? {
        limit: flags["no-limit"] ? false : { limit, period: seconds * 1000, kind: windowKind as "fixed" | "sliding" }
      }
      : undefined)
  })
  const planningCenter = Effect.gen(function*() {
    const request = yield* HttpServerRequest.HttpServerRequest
    const web = yield* HttpServerRequest.toWeb(request)
    return yield* Effect.tryPromise(() => handler(web)).pipe(
      Effect.map(HttpServerResponse.fromWeb),
      // only the socket can break a connection
      Effect.catch(() =>
        Effect.suspend(() => {
          NodeHttpServerRequest.toIncomingMessage(request).socket.destroy()
          return Effect.succeed(HttpServerResponse.empty())
        })
      )
    )
  })
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
      `A Planning Center with ${people} people is at ${origin} (Ctrl-C stops it). ${limited} ${faulty}\n` +
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
