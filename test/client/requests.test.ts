import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Layer, Redacted, Result, Stream } from "effect"
import { HttpClient } from "effect/http"
import { readFileSync } from "node:fs"
import {
  Operation,
  Pco,
  PcoAuth,
  PcoCache,
  PcoCircuitBreaker,
  PcoClient,
  PcoConcurrency,
  PcoConfig,
  type PcoError,
  PcoInFlight,
  PcoRateLimiter,
  TokenStore
} from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { credential, mockHttpClient, mockPco, personDocument, personResource } from "../support/mock.ts"

const build = <A, R>(layer: Layer.Layer<A, PcoError.PcoError, R>) => Effect.flip(Effect.scoped(Layer.build(layer)))

const issuesOf = (error: PcoError.PcoError) =>
  error.reason._tag === "Invalid" ? error.reason.issues.map(({ field }) => field) : [error.reason._tag]

describe("a request", () => {
  it.effect("carries credential, User-Agent, version and an id of its own", () => {
    const pco = mockPco(() => ({ json: personDocument("1") }), { userAgent: "MyChurchSync (dev@example.org)" })
    return Effect.gen(function*() {
      yield* Person.get("1")
      yield* Person.get("1")
      const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
      const [first, second] = pco.requests.map(({ headers }) => headers)
      assert.strictEqual(first!["user-agent"], `MyChurchSync (dev@example.org) effect-pco/${version}`)
      assert.strictEqual(first!["x-pco-api-version"], "2026-06-04")
      assert.strictEqual(first!["authorization"], `Basic ${btoa("application-id:s3cr3t-of-the-token")}`)
      assert.notStrictEqual(first!["x-request-id"], second!["x-request-id"])
      assert.isUndefined(first!["traceparent"])
      assert.isUndefined(first!["b3"])
    }).pipe(Effect.provide(pco.layer), Effect.withSpan("a program"))
  })

  it.effect("carries the version of its own product", () => {
    const pco = mockPco(() => ({ json: {} }), {
      apiVersions: { people: "2025-11-10", groups: "LATEST", giving: undefined as never }
    })
    const read = (product: "people" | "groups" | "giving") =>
      Operation.make({
        name: "read",
        product,
        method: "GET",
        template: `/${product}/v2`,
        decode: (answer) => Result.succeed(answer.json)
      })
    return Effect.gen(function*() {
      yield* Effect.all([read("people"), read("groups"), read("giving")])
      assert.deepStrictEqual(pco.requests.map(({ headers }) => headers["x-pco-api-version"]), [
        "2025-11-10",
        "LATEST",
        "2019-10-18"
      ])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("goes to the base URL, with the path of a proxy before its own", () => {
    const pco = mockPco(() => ({ json: personDocument("1") }), { baseUrl: "http://localhost:4010/pco/" })
    return Effect.gen(function*() {
      yield* Person.get("1", { include: ["emails"] })
      assert.strictEqual(pco.requests[0]!.url.href, "http://localhost:4010/pco/people/v2/people/1?include=emails")
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("has headers of your own, and ids of your own", () => {
    let count = 0
    const pco = mockPco(() => ({ status: 404, json: {} }), {
      headers: { "X-Tenant": "north", "x-gateway-key": Redacted.make("s3cr3t") },
      requestId: Effect.sync(() => `trace-${++count}`)
    })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get("1"))
      assert.strictEqual(error.request_id, "trace-1")
      const { headers } = pco.requests[0]!
      assert.strictEqual(headers["x-tenant"], "north")
      assert.strictEqual(headers["x-gateway-key"], "s3cr3t")
      assert.strictEqual(headers["x-request-id"], "trace-1")
      assert.notInclude(JSON.stringify(yield* PcoConfig.PcoConfig), "s3cr3t")
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each(["", "two\nlines", "x".repeat(201), 7 as never])("sends no id that no header can carry: %o", (id) => {
    const pco = mockPco(() => ({ json: personDocument("1") }), { requestId: Effect.succeed(id) })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get("1"))
      assert.include(error.message, "requestId: is text that no header can carry")
      assert.lengthOf(pco.requests, 0)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each(
    [
      ["/people/v2/people/{person_id}", {}, "parameters.person_id"],
      ["/people/v2/people/{person_id}", { person_id: "" }, "parameters.person_id"],
      ["/people/v2/people/{person_id}", { person_id: "." }, "parameters.person_id"],
      ["/people/v2/people/{person_id}", { person_id: ".." }, "parameters.person_id"],
      ["/people/v2/people/{person_id}", { person_id: "\ud800" }, "parameters.person_id"],
      ["/people/v2/people/{person_id}", { person_id: 1 as never }, "parameters.person_id"],
      ["people/v2/people", {}, "template"],
      [".example.org/people/v2", {}, "template"],
      ["@example.org/people/v2", {}, "template"],
      ["//example.org/people/v2", {}, "template"],
      [undefined as never, {}, "template"]
    ] as const
  )("goes to no other endpoint and no other host: %s %o", ([template, parameters, field]) => {
    const pco = mockPco(() => ({ json: {} }))
    const operation = Operation.make({
      name: "remove",
      product: "people",
      method: "DELETE",
      template,
      parameters,
      decode: () => Result.void
    })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(operation)
      assert.deepStrictEqual(issuesOf(error), [field])
      assert.isTrue(error.neverSent)
      assert.lengthOf(pco.requests, 0)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("escapes what stands in its path", () => {
    const pco = mockPco(() => ({ json: {} }))
    const operation = Operation.make({
      name: "read",
      product: "people",
      method: "GET",
      template: "/people/v2/people/{person_id}",
      parameters: { person_id: "a/b?c#d ü" },
      decode: () => Result.void
    })
    return Effect.gen(function*() {
      yield* operation
      assert.strictEqual(pco.requests[0]!.url.pathname, "/people/v2/people/a%2Fb%3Fc%23d%20%C3%BC")
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("acts as a bearer where it has a token", () => {
    const mock = mockHttpClient(() => ({ json: personDocument("1") }))
    const layer = Pco.layerWithoutHttpClient({ auth: { token: Redacted.make("t0ken") } })
    return Effect.gen(function*() {
      yield* Person.get("1")
      assert.strictEqual(mock.requests[0]!.headers["authorization"], "Bearer t0ken")
    }).pipe(Effect.provide(layer), Effect.provide(mock.layer))
  })
})

describe("a stream", () => {
  const base = "https://api.planningcenteronline.com/people/v2/people"
  const page = (ids: ReadonlyArray<string>, next?: string) => ({
    json: { data: ids.map((id) => personResource(id)), links: next === undefined ? {} : { next }, meta: {} }
  })
  const collect = Effect.map(Stream.runCollect(Person.stream({ per_page: 2 })), (rows) => rows.map(({ id }) => id))

  it.effect("follows next to the end", () => {
    const pco = mockPco((_, index) =>
      [
        page(["1", "2"], `${base}?offset=2&per_page=2`),
        page(["3", "4"], `${base}?offset=4&per_page=2`),
        page([])
      ][index]!
    )
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* collect, ["1", "2", "3", "4"])
      assert.deepStrictEqual(pco.requests.map(({ url }) => url.search), [
        "?per_page=2",
        "?offset=2&per_page=2",
        "?offset=4&per_page=2"
      ])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("reads no further than it is asked for", () => {
    const pco = mockPco(() => page(["1", "2"], `${base}?offset=2&per_page=2`))
    return Effect.gen(function*() {
      yield* Stream.runCollect(Stream.take(Person.stream({ per_page: 2 }), 2))
      assert.strictEqual(pco.requests.length, 1)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each([
    ["another origin", "https://evil.example.com/people/v2/people?offset=2"],
    ["the same host without TLS", "http://api.planningcenteronline.com/people/v2/people?offset=2"],
    ["another path", "https://api.planningcenteronline.com/giving/v2/donations?offset=2"],
    ["itself", `${base}?offset=0&per_page=2`],
    ["a page before", `${base}?per_page=2`],
    ["no URL", "https://"]
  ])("does not follow next to %s", ([, next]) => {
    const pco = mockPco(() => page(["1"], next))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(collect)
      assert.strictEqual(error.reason._tag === "Malformed" ? error.reason.field : error.reason._tag, "links.next")
      assert.strictEqual(pco.requests.length, 1)
    }).pipe(Effect.provide(pco.layer))
  })
})

describe("ignored parameters", () => {
  const honours = (meta: object) => ({
    json: { data: [], meta: { can_query_by: ["first_name"], can_order_by: [], ...meta } }
  })
  const ask = Person.list({
    where: { first_name: "Ada", created_at: { gte: "2026-01-01" } },
    order: "-updated_at",
    include: ["emails", "households.people"],
    filter: { admins: true }
  })

  it.effect("withhold the rows", () => {
    const pco = mockPco(() => honours({ can_include: ["emails"] }))
    return Effect.gen(function*() {
      const { reason } = yield* Effect.flip(ask)
      assert.deepStrictEqual(reason._tag === "ParameterIgnored" ? reason.parameters : [], [
        "where[created_at]",
        "order=-updated_at",
        "include=households.people",
        "filter=admins"
      ])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("are logged where the configuration says so", () => {
    const pco = mockPco(() => honours({}), { ignoredParameters: "log" })
    return Effect.gen(function*() {
      assert.deepStrictEqual((yield* ask).data, [])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("are none where everything is honoured, or nothing is said", () => {
    const all = {
      can_query_by: ["first_name", "created_at"],
      can_order_by: ["updated_at"],
      can_include: ["emails", "households"],
      can_filter: ["admins"]
    }
    const pco = mockPco((_, index) => index === 0 ? honours(all) : { json: { data: [], meta: {} } })
    return Effect.gen(function*() {
      yield* ask
      yield* ask
      assert.strictEqual(pco.requests.length, 2)
    }).pipe(Effect.provide(pco.layer))
  })
})

describe("options", () => {
  const nobody = Layer.succeed(HttpClient.HttpClient, mockHttpClient(() => ({})) as never)
  const whole = (options: object) =>
    Pco.layerWithoutHttpClient({ auth: credential, ...options } as Pco.Options).pipe(Layer.provide(nobody))

  it.effect.each([
    [{ timeout: 0 }, "timeout"],
    [{ timeout: "a while" }, "timeout"],
    [{ deadline: -5 }, "deadline"],
    [{ deadline: Number.POSITIVE_INFINITY }, "deadline"],
    [{ retry: { times: 1.5 } }, "retry.times"],
    [{ retry: { times: -1 } }, "retry.times"],
    [{ retry: { base: "0 seconds" } }, "retry.base"],
    [{ retry: { cap: Number.NaN } }, "retry.cap"],
    [{ retry: { attempts: 3 } }, "retry.attempts"],
    [{ concurrency: 0 }, "concurrency"],
    [{ maxResponseBytes: -1 }, "maxResponseBytes"],
    [{ baseUrl: "api.planningcenteronline.com" }, "baseUrl"],
    [{ baseUrl: "ftp://example.com" }, "baseUrl"],
    [{ baseUrl: "https://user:secret@example.com" }, "baseUrl"],
    [{ baseUrl: "https://user:secret@example.com:99999" }, "baseUrl"],
    [{ userAgent: "" }, "userAgent"],
    [{ headers: { Authorization: Redacted.make("Bearer secret@") } }, "headers.Authorization"],
    [{ headers: { "USER-AGENT": "mine" } }, "headers.USER-AGENT"],
    [{ headers: { "x-pco-api-version": "2020-01-01" } }, "headers.x-pco-api-version"],
    [{ headers: { "x-request-id": "1" } }, "headers.x-request-id"],
    [{ headers: { host: "example.org" } }, "headers.host"],
    [{ headers: { "x-api-key": "secret@" } }, "headers.x-api-key"],
    [{ headers: { "x-a": "two\r\nsecret@" } }, "headers.x-a"],
    [{ headers: { "x-a": Redacted.make("sécret@") } }, "headers.x-a"],
    [{ headers: { "x-a": 7 } }, "headers.x-a"],
    [{ headers: { "a: secret@": "b" } }, "headers"],
    [{ headers: "x-a: secret@" }, "headers"],
    [{ headers: { "x-a": "1", "X-A": "2" } }, "headers.X-A"],
    [{ requestId: () => "1" }, "requestId"],
    [{ userAgent: "two\r\nlines" }, "userAgent"],
    [{ apiVersions: { people: "June" } }, "apiVersions.people"],
    [{ apiVersions: { people: "2018-01-01" } }, "apiVersions.people"],
    [{ apiVersions: { persons: "2026-06-04" } }, "apiVersions.persons"],
    [{ ignoredParameters: "maybe" }, "ignoredParameters"],
    [{ timeOut: 5 }, "timeOut"],
    [{ rateLimit: { limit: 0 } }, "limit"],
    [{ rateLimit: { period: "0 seconds" } }, "period"],
    [{ auth: { applicationId: "", secret: Redacted.make("x") } }, "applicationId"],
    [{ auth: { applicationId: "a:b", secret: Redacted.make("x") } }, "applicationId"],
    [{ auth: { applicationId: "a", secret: Redacted.make(" ") } }, "secret"],
    [{ auth: { applicationId: "a", secret: Redacted.make("x\ny") } }, "secret"],
    [{ auth: { applicationId: "a" } }, "secret"],
    [{ auth: { token: Redacted.make("") } }, "token"],
    [{ auth: { token: Redacted.make("s3cr3t\u0001secret@") } }, "token"],
    [{ auth: { token: Redacted.make("s3cr3t…secret@") } }, "token"],
    [{ auth: { token: Redacted.make("token"), applicationId: "a" } }, "applicationId"],
    [{ auth: { applicationId: "a", secret: "secret@" } }, "secret"],
    [{ auth: { applicationId: Redacted.make("a"), secret: Redacted.make("x") } }, "applicationId"],
    [{ auth: { token: "secret@" } }, "token"],
    [
      { auth: { clientId: "a", clientSecret: "secret@", key: "k", tokenStore: TokenStore.layerMemory } },
      "clientSecret"
    ],
    [{ caching: {} }, "caching"],
    [{ auth: undefined }, "auth"],
    [{ auth: null }, "auth"],
    [{ auth: "the secret@ itself" }, "auth"],
    [{ retry: false }, "retry"],
    [{ retry: null }, "retry"],
    [{ retry: { onRetry: "log" } }, "retry.onRetry"],
    [{ retry: { schedule: "1 second" } }, "retry.schedule"],
    [{ apiVersions: "2026-06-04" }, "apiVersions"],
    [{ apiVersions: { constructor: "2026-06-04" } }, "apiVersions.constructor"],
    [{ batch: [] }, "batch"],
    [{ circuitBreaker: true }, "circuitBreaker"],
    [{ cache: null }, "cache"],
    [{ cache: true }, "cache"],
    [{ rateLimit: 100 }, "rateLimit"],
    [{ metrics: "all" }, "metrics"]
  ] as ReadonlyArray<[object, string]>)("%o is refused by name", ([options, field]) =>
    Effect.gen(function*() {
      const error = yield* build(whole(options))
      assert.include(issuesOf(error), field)
      assert.notInclude(error.message, "secret@")
      assert.include(error.message, "expected")
    }))

  it.effect("nothing at all is refused, and so is what is no object", () =>
    Effect.gen(function*() {
      for (const options of [undefined, null, "options"]) {
        const error = yield* build(Pco.layerWithoutHttpClient(options as never).pipe(Layer.provide(nobody)))
        assert.strictEqual(error.reason._tag, "Invalid")
      }
      for (const options of [null, "options", 5, []]) {
        assert.deepStrictEqual(issuesOf(yield* build(PcoConfig.layer(options as never))), ["options"])
      }
    }))

  it.effect("every option that is wrong is named at once", () =>
    Effect.gen(function*() {
      const error = yield* build(whole({ timeout: 0, concurrency: 0, nonsense: 1 }))
      assert.deepStrictEqual(issuesOf(error).toSorted(), ["concurrency", "nonsense", "timeout"])
    }))

  it.effect("a name that there is not is told with all that there are", () =>
    Effect.gen(function*() {
      const error = yield* build(whole({ caching: {} }))
      assert.include(error.message, "Pco.layer: refused before sending: caching: is no option")
      for (const name of ["auth", "rateLimit", "cache", "metrics", "timeout"]) {
        assert.include(error.message, `"${name}"`)
      }
    }))

  it.effect("a secret in plain text is refused, and what to write is told", () =>
    Effect.gen(function*() {
      const error = yield* build(whole({ auth: { applicationId: "a", secret: "s3cr3t" } }))
      assert.include(error.message, "secret: is plain text; expected Redacted.make(...)")
      assert.notInclude(error.message, "s3cr3t")
    }))
})

describe("layerConfig", () => {
  const mock = mockHttpClient(() => ({ json: personDocument("1") }))
  const from = (environment: Record<string, string>) =>
    Pco.layerConfigWithoutHttpClient.pipe(
      Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env: environment }))),
      Layer.provide(mock.layer)
    )
  const complete = { PCO_APPLICATION_ID: "id", PCO_SECRET: "s3cr3t" }

  it.effect.each([
    [{}, ["PCO_APPLICATION_ID", "PCO_SECRET"]],
    [{ PCO_APPLICATION_ID: "id" }, ["PCO_SECRET"]],
    [{ ...complete, PCO_SECRET: "" }, ["PCO_SECRET"]],
    [{ ...complete, PCO_ACCESS_TOKEN: "token" }, ["PCO_ACCESS_TOKEN"]],
    [{ ...complete, PCO_TIMEOUT: "soon" }, ["PCO_TIMEOUT"]],
    [{ ...complete, PCO_RETRIES: "many" }, ["PCO_RETRIES"]],
    [{ ...complete, PCO_RETRIES: "-1" }, ["PCO_RETRIES"]],
    [{ ...complete, PCO_CONCURRENCY: "0" }, ["PCO_CONCURRENCY"]],
    [{ ...complete, PCO_BASE_URL: "nowhere" }, ["PCO_BASE_URL"]],
    [{ ...complete, PCO_BASE_URL: "https://api.planningcenteronline.com/people/v2" }, ["PCO_BASE_URL"]],
    [{ ...complete, PCO_IGNORED_PARAMETERS: "no" }, ["PCO_IGNORED_PARAMETERS"]]
  ] as ReadonlyArray<[Record<string, string>, ReadonlyArray<string>]>)(
    "%o is refused by the name of the variable",
    ([environment, fields]) =>
      Effect.gen(function*() {
        const error = yield* build(from(environment))
        assert.deepStrictEqual(issuesOf(error), [...fields])
        assert.notInclude(error.message, "s3cr3t")
      })
  )

  it.effect("sets up the client", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      const { headers, url } = mock.requests.at(-1)!
      assert.strictEqual(url.host, "localhost:4010")
      assert.include(headers["user-agent"], "Sync (me@example.org)")
      assert.strictEqual(headers["authorization"], `Basic ${btoa("id:s3cr3t")}`)
    }).pipe(Effect.provide(from({
      ...complete,
      PCO_BASE_URL: "http://localhost:4010",
      PCO_USER_AGENT: "Sync (me@example.org)",
      PCO_TIMEOUT: "5 seconds",
      PCO_RETRIES: "0",
      PCO_CONCURRENCY: "2"
    }))))
})

describe("credentials", () => {
  const fingerprint = (layer: Layer.Layer<PcoAuth.PcoAuth, PcoError.PcoError>) =>
    Effect.map(PcoAuth.PcoAuth, (auth) => auth.fingerprint).pipe(Effect.provide(layer))

  it.effect("are told apart by a fingerprint that tells nothing", () =>
    Effect.gen(function*() {
      const token = (applicationId: string) =>
        PcoAuth.layerPersonalAccessToken({ applicationId, secret: Redacted.make("x") })
      const [one, same, other] = yield* Effect.all([token("a1"), token("a1"), token("a2")].map(fingerprint))
      assert.strictEqual(one, same)
      assert.notStrictEqual(one, other)
      assert.match(one!, /^[0-9a-f]{16}$/)
    }))

  it.effect("are other ones with another secret: the id alone opens no cache that is shared", () =>
    Effect.gen(function*() {
      const token = (secret: string) =>
        PcoAuth.layerPersonalAccessToken({ applicationId: "a", secret: Redacted.make(secret) })
      const [right, wrong] = yield* Effect.all([token("right"), token("wrong")].map(fingerprint))
      assert.notStrictEqual(right, wrong)
    }))

  it.effect.each(
    [
      ["layerBearer", PcoAuth.layerBearer],
      ["layerPersonalAccessToken", PcoAuth.layerPersonalAccessToken],
      ["layerOAuth", PcoAuth.layerOAuth]
    ] as ReadonlyArray<[string, (options: never) => Layer.Layer<PcoAuth.PcoAuth, PcoError.PcoError, never>]>
  )("%s refuses what is no credential, and does not repeat it", ([, layer]) =>
    Effect.gen(function*() {
      for (const options of [undefined, null, "s3cr3t"]) {
        const error = yield* build(layer(options as never))
        assert.strictEqual(error.reason._tag, "Invalid")
        assert.notInclude(error.message, "s3cr3t")
      }
    }))

  it.effect("that no header can carry are not sent, whoever brings them", () => {
    const mock = mockHttpClient(() => ({ json: personDocument("1") }))
    const auth = Layer.succeed(PcoAuth.PcoAuth, {
      fingerprint: "own",
      authorization: Effect.succeed(Redacted.make("Bearer s3cr3t\u0001"))
    })
    const stack = PcoClient.layer.pipe(
      Layer.provide([PcoCircuitBreaker.layer, PcoConcurrency.layer, PcoInFlight.layer, auth, mock.layer]),
      Layer.provide([PcoCache.layerNone, PcoMetrics.layerNoop, PcoRateLimiter.layerUnlimited]),
      Layer.provide(PcoConfig.layer())
    )
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get("1"))
      assert.include(error.message, "authorization: has a character in it that no header can carry")
      assert.notInclude(error.message, "s3cr3t")
      assert.isTrue(error.neverSent)
      assert.lengthOf(mock.requests, 0)
    }).pipe(Effect.provide(stack))
  })

  it.effect("have a limit each", () => {
    const pco = mockPco(() => ({ json: personDocument("1") }), { rateLimit: {} })
    return Effect.gen(function*() {
      yield* Person.get("1")
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const { fingerprint } = yield* PcoAuth.PcoAuth
      assert.strictEqual((yield* limiter.status({ credential: fingerprint, offset: 0 })).used, 1)
      assert.strictEqual((yield* limiter.status({ credential: "another", offset: 0 })).used, 0)
    }).pipe(Effect.provide(pco.layer))
  })
})
