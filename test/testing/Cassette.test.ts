import { NodeFileSystem } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import type { Scope } from "effect"
import { Effect, FileSystem, Layer } from "effect"
import { HttpBody, HttpClient, HttpClientRequest, HttpClientResponse } from "effect/http"
import { existsSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { Pco } from "../../src/index.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"
import { Email, Person } from "../../src/products/people/index.ts"
import { Cassette, FakePco } from "../../src/testing/index.ts"
import { credential } from "../support/mock.ts"

const origin = "https://api.planningcenteronline.com"

const exchange = (url: string, body: unknown, method = "GET", sent: unknown = null): Cassette.Exchange => ({
  request: { method, url, body: sent },
  response: { status: 200, headers: { "content-type": "application/json" }, body }
})

const tapeOf = (...exchanges: ReadonlyArray<Cassette.Exchange>): Cassette.Tape => ({ version: 1, exchanges })

const ask = (url: string) => HttpClient.get(origin + url).pipe(Effect.flatMap(({ json }) => json))

const send = (url: string, body: unknown) =>
  HttpClient.execute(HttpClientRequest.post(origin + url).pipe(HttpClientRequest.bodyJsonUnsafe(body))).pipe(
    Effect.flatMap(({ json }) => json)
  )

const folder = Effect.flatMap(FileSystem.FileSystem, (fs) => fs.makeTempDirectoryScoped())

const withFiles = <A, E>(effect: Effect.Effect<A, E, FileSystem.FileSystem | Scope.Scope>) =>
  Effect.provide(effect, NodeFileSystem.layer)

/** A client whose HttpClient is `http`. */
const client = <E, R>(http: Layer.Layer<HttpClient.HttpClient, E, R>) =>
  Pco.layerWithoutHttpClient({ auth: credential, rateLimit: false }).pipe(Layer.provide(http))

const readTape = (file: string) =>
  Effect.map(Effect.flatMap(FileSystem.FileSystem, (fs) => fs.readFileString(file)), (text) => ({
    text,
    tape: JSON.parse(text) as Cassette.Tape
  }))

/** An HttpClient that answers with what it is given, and counts. */
const answering = (answer: (url: URL, index: number) => Response) => {
  const seen: Array<string> = []
  const http = HttpClient.make((request, url) =>
    Effect.sync(() => {
      seen.push(`${request.method} ${url.pathname}${url.search}`)
      return HttpClientResponse.fromWeb(request, answer(url, seen.length - 1))
    })
  )
  return { seen, layer: Layer.succeed(HttpClient.HttpClient, http) }
}

const people = FakePco.layerHttpClient({
  limit: false,
  people: [{ first_name: "Wilhelmina", last_name: "Quackenbush", emails: [{ address: "mina@quack.org" }] }]
})

describe("Cassette.layerFrom", () => {
  it.effect("matches the query in any order, and the body by its structure", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* ask("/people/v2/people?order=name&include=emails"), { found: 1 })
      assert.deepStrictEqual(yield* send("/people/v2/people", { a: 1, b: { d: 3, c: 2 } }), { found: 2 })
      const error = yield* Effect.flip(send("/people/v2/people", { a: 1, b: { d: 4, c: 2 } }))
      assert.include(error.message, "body.b.d is 4 here and 3 on the tape")
    }).pipe(
      Effect.provide(Cassette.layerFrom(
        tapeOf(
          exchange("/people/v2/people?include=emails&order=name", { found: 1 }),
          exchange(`${origin}/people/v2/people`, { found: 2 }, "POST", { b: { c: 2, d: 3 }, a: 1 })
        ),
        { redact: { personal: false } }
      ))
    ))

  it.effect("names what differs and no personal value, although the tape holds them", () =>
    Effect.gen(function*() {
      const ask = (last_name: string) =>
        send("/people/v2/people", { data: { type: "Person", attributes: { first_name: "Ada", last_name } } })
      const { message } = yield* Effect.flip(ask("Lovelace"))
      assert.match(message, /: body\.data\.attributes\.last_name is "\w+" here and "\w+" on the tape/)
      assert.notMatch(message, /Ada|Lovelace|Byron/)
    }).pipe(
      Effect.provide(Cassette.layerFrom(tapeOf(
        exchange("/people/v2/people", {}, "POST", {
          data: { type: "Person", attributes: { first_name: "Ada", last_name: "Byron" } }
        })
      )))
    ))

  it.effect("plays the answers to a repeated request in order, and the last one again", () =>
    Effect.gen(function*() {
      const answers = yield* Effect.forEach([1, 2, 3], () => ask("/people/v2/people/1"))
      assert.deepStrictEqual(answers, [{ answer: 1 }, { answer: 2 }, { answer: 2 }])
    }).pipe(
      Effect.provide(Cassette.layerFrom(tapeOf(
        exchange("/people/v2/people/1", { answer: 1 }),
        exchange("/people/v2/people/1", { answer: 2 })
      )))
    ))

  it.effect("tells what is nearest to a request that is not on the tape", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(ask("/people/v2/people/2?include=emails"))
      assert.strictEqual(error.reason._tag, "TransportError")
      assert.include(
        error.message,
        "GET /people/v2/people/2?include=emails is not on the tape. Nearest is request 2, GET /people/v2/people/1: "
          + "the path is /people/v2/people/2 here and /people/v2/people/1 on the tape; "
          + "include is \"emails\" here and missing on the tape"
      )
    }).pipe(
      Effect.provide(Cassette.layerFrom(tapeOf(
        exchange("/giving/v2/funds", {}),
        exchange("/people/v2/people/1", {}),
        exchange("/people/v2/people/2", {}, "DELETE")
      )))
    ))

  it.effect("reaches the error of an operation with the sentence", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get("2"))
      assert.include(error.message, "GET /people/v2/people/2 is not on the tape")
    }).pipe(Effect.provide(client(Cassette.layerFrom(tapeOf(exchange("/people/v2/people/1", {})))))))

  it.effect("says that a tape is empty", () =>
    Effect.gen(function*() {
      assert.include((yield* Effect.flip(ask("/people/v2"))).message, "is not on the tape, which is empty")
    }).pipe(Effect.provide(Cassette.layerFrom(tapeOf()))))

  it.effect("leaves out of the comparison what match says", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* ask("/people/v2/people?per_page=100&after=2"), { found: 1 })
    }).pipe(
      Effect.provide(
        Cassette.layerFrom(tapeOf(exchange("/people/v2/people?after=1&per_page=100", { found: 1 })), {
          match: { ignoreParameters: ["after"] }
        })
      )
    ))

  it.effect("plays bytes, and answers without a body", () =>
    Effect.gen(function*() {
      const picture = yield* HttpClient.get(`${origin}/picture`)
      assert.deepStrictEqual(Array.from(new Uint8Array(yield* picture.arrayBuffer)), [0xff, 0, 1])
      const gone = yield* HttpClient.del(`${origin}/people/v2/people/1`)
      assert.strictEqual(gone.status, 204)
      assert.strictEqual(yield* gone.text, "")
    }).pipe(
      Effect.provide(Cassette.layerFrom(tapeOf(
        { request: { method: "GET", url: "/picture" }, response: { status: 200, base64: "/wAB" } },
        { request: { method: "DELETE", url: "/people/v2/people/1" }, response: { status: 204, body: null } }
      )))
    ))

  it.effect("refuses a tape and options that are wrong, with a sentence", () =>
    Effect.gen(function*() {
      const build = (layer: Layer.Layer<HttpClient.HttpClient, { readonly message: string }>) =>
        Effect.map(Effect.flip(Effect.scoped(Layer.build(layer))), (error) => error.message)
      assert.include(yield* build(Cassette.layerFrom({ version: 2, exchanges: [] } as never)), "the only version")
      assert.include(
        yield* build(Cassette.layerFrom(tapeOf(), { redact: { names: [] } as never })),
        "redact.names: is no option; expected one of \"attributes\""
      )
      assert.include(
        yield* build(Cassette.layerFrom(tapeOf(), { match: { headers: "accept" } as never })),
        "match.headers: is \"accept\"; expected an array of names"
      )
    }))
})

describe("a tape in a file", () => {
  const wrong = (text: string) =>
    withFiles(
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const file = `${yield* folder}/tape.json`
        yield* fs.writeFileString(file, text)
        const error = yield* Effect.flip(Effect.scoped(Layer.build(Cassette.layerReplay({ file }))))
        assert.strictEqual(error.reason._tag, "Invalid")
        return error.message
      }).pipe(Effect.scoped)
    )

  it.effect("names the line that is no JSON", () =>
    Effect.gen(function*() {
      assert.include(
        yield* wrong("{\n  \"version\": 1,\n  \"exchanges\": [\n    {},,\n  ]\n}"),
        "tape.json, line 4: is no JSON; expected a value"
      )
      assert.include(yield* wrong("{\n  \"version\": 1\n  \"exchanges\": []\n}"), "line 3: is no JSON; expected , or }")
      assert.include(yield* wrong(""), "line 1: is no JSON; expected a value")
    }))

  it.effect("names the line of the wrong shape and of another version", () =>
    Effect.gen(function*() {
      assert.include(yield* wrong("{\n  \"exchanges\": [],\n  \"version\": 2\n}"), "line 3: is not right: version")
      const message = yield* wrong(JSON.stringify(
        {
          version: 1,
          exchanges: [exchange("/a", 1), { request: { method: "GET", url: 7 }, response: { status: 200 } }]
        },
        null,
        2
      ))
      assert.include(message, "exchanges[1].request.url")
      assert.include(message, "line 21: ")
      assert.include(yield* wrong("[]"), "line 1: is not right")
      assert.include(
        yield* wrong(
          "{ \"version\": 1, \"exchanges\": [\n{ \"request\": { \"method\": \"GET\", \"url\": \"/a\" } }] }"
        ),
        "line 2: is not right: exchanges[0].response"
      )
    }))

  it.effect("that does not exist says how to make one", () =>
    withFiles(Effect.gen(function*() {
      const error = yield* Effect.flip(Effect.scoped(Layer.build(Cassette.layerReplay({ file: "no/such/tape.json" }))))
      assert.include(error.message, "\"no/such/tape.json\" does not exist; expected a tape")
    })))

  it.effect("refuses a mode that there is not", () =>
    withFiles(Effect.gen(function*() {
      const layer = Cassette.layer({ file: "tape.json", mode: "rewind" as never }).pipe(Layer.provide(people))
      const error = yield* Effect.flip(Effect.scoped(Layer.build(layer)))
      assert.include(error.message, "mode: is \"rewind\"; expected one of \"replay\", \"record\", \"replay-or-record\"")
    })))
})

describe("recording", () => {
  const program = Effect.gen(function*() {
    const [found] = (yield* Person.list({ where: { last_name: "Quackenbush" }, include: ["emails"] })).data
    const id = found?.id ?? "1"
    const renamed = yield* Person.update(id, { nickname: "Minnie", medical_notes: "allergic to nuts" })
    return { found, renamed, again: yield* Person.get(id) }
  })

  it.effect("keeps personal data and secrets off the tape, and the same program plays it", () =>
    withFiles(
      Effect.gen(function*() {
        const file = `${yield* folder}/deep/er/people.json`
        const live = yield* program.pipe(
          Effect.provide(client(Cassette.layer({ file, mode: "record" }).pipe(Layer.provide(people))))
        )
        assert.strictEqual(live.found?.last_name, "Quackenbush")
        const { tape, text } = yield* readTape(file)
        assert.strictEqual(tape.exchanges.length, 3)
        for (const word of ["Quackenbush", "Wilhelmina", "mina@", "Minnie", "allergic", "s3cr3t", "Basic "]) {
          assert.notInclude(text, word)
        }
        const played = yield* program.pipe(Effect.provide(client(Cassette.layerReplay({ file }))))
        // the same value got the same replacement, and its form and the ids stayed
        assert.strictEqual(played.found?.id, live.found?.id)
        assert.strictEqual(played.again.name, `${played.again.first_name} ${played.again.last_name}`)
        assert.strictEqual(played.again.last_name, played.found!.last_name)
        assert.notStrictEqual(played.again.last_name, "Quackenbush")
        assert.match(played.found!.emails[0]!.address!, /^[a-z]+\.\d+@example\.com$/)
        assert.strictEqual(played.again.status, live.again.status)
        assert.isNull(played.again.middle_name)
      }).pipe(Effect.scoped)
    ))

  it.effect("replay-or-record sends what is not on the tape, and nothing else", () =>
    withFiles(
      Effect.gen(function*() {
        const file = `${yield* folder}/tape.json`
        const server = answering((url, index) =>
          Response.json({ links: { self: url.href }, data: [], meta: { total_count: index } })
        )
        const run = Effect.provide(
          Effect.all([ask("/people/v2/emails"), ask("/people/v2/people"), ask("/people/v2/people")]),
          Layer.fresh(Cassette.layer({ file, mode: "replay-or-record" }).pipe(Layer.provide(server.layer)))
        )
        const first = yield* Effect.provide(
          ask("/people/v2/people"),
          Cassette.layer({ file, mode: "record" }).pipe(Layer.provide(server.layer))
        )
        const all = yield* run
        assert.deepStrictEqual(all[1], first)
        assert.deepStrictEqual(all[2], {
          links: { self: `${origin}/people/v2/people` },
          data: [],
          meta: { total_count: 2 }
        })
        assert.deepStrictEqual(yield* run, all)
        assert.strictEqual(server.seen.length, 3)
        assert.strictEqual((yield* readTape(file)).tape.exchanges.length, 3)
      }).pipe(Effect.scoped)
    ))

  it.effect("begins a new tape with the first answer, whatever was there", () =>
    withFiles(
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const file = `${yield* folder}/tape.json`
        yield* fs.writeFileString(file, "broken")
        const server = answering(() => Response.json({}))
        const layer = Cassette.layer({ file, mode: "record" }).pipe(Layer.provide(server.layer))
        yield* Effect.gen(function*() {
          assert.strictEqual(yield* fs.readFileString(file), "broken")
          yield* ask("/people/v2/people")
          assert.strictEqual((yield* readTape(file)).tape.exchanges.length, 1)
        }).pipe(Effect.provide(layer))
        assert.deepStrictEqual(yield* fs.readDirectory(file.replace("/tape.json", "")), ["tape.json"])
      }).pipe(Effect.scoped)
    ))

  it.effect("leaves the tape as it was when a write breaks off", () =>
    withFiles(
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const file = `${yield* folder}/tape.json`
        const server = answering((url) => Response.json({ links: { self: url.pathname } }))
        const run = (url: string, files: FileSystem.FileSystem) =>
          ask(url).pipe(
            Effect.provide(Cassette.layer({ file, mode: "replay-or-record" }).pipe(Layer.provide(server.layer))),
            Effect.provideService(FileSystem.FileSystem, files)
          )
        yield* run("/people/v2", fs)
        const breaking = FileSystem.FileSystem.of({
          ...fs,
          writeFileString: (path, text) =>
            Effect.andThen(fs.writeFileString(path, text.slice(0, 40)), fs.readFileString("/no/such/disk")) as never
        })
        const error = yield* Effect.flip(run("/giving/v2", breaking))
        assert.include(error.message, "could not be written")
        assert.deepStrictEqual((yield* readTape(file)).tape.exchanges.map(({ request }) => request.url), [
          `${origin}/people/v2`
        ])
        yield* run("/giving/v2", fs)
        assert.strictEqual((yield* readTape(file)).tape.exchanges.length, 2)
      }).pipe(Effect.scoped)
    ))

  it.effect("loses no exchange when requests are made at once", () =>
    withFiles(
      Effect.gen(function*() {
        const file = `${yield* folder}/tape.json`
        const server = answering((url) => Response.json({ links: { self: url.pathname } }))
        const urls = Array.from({ length: 20 }, (_, index) => `/people/v2/people/${index}`)
        yield* Effect.forEach(urls, ask, { concurrency: "unbounded" }).pipe(
          Effect.provide(Cassette.layer({ file, mode: "record" }).pipe(Layer.provide(server.layer)))
        )
        const played = yield* Effect.forEach(urls, ask).pipe(Effect.provide(Cassette.layerReplay({ file })))
        assert.deepStrictEqual(played, urls.map((self) => ({ links: { self } })))
      }).pipe(Effect.scoped)
    ))

  it.effect("stores what came as gzip unpacked, and the bytes of a picture where personal data may stay", () =>
    withFiles(
      Effect.gen(function*() {
        const file = `${yield* folder}/tape.json`
        const bytes = new Uint8Array([0xff, 0xfe, 0, 1])
        const server = answering((url) =>
          url.pathname === "/people/v2"
            ? new Response(gzipSync("{\"zipped\":true}"), {
              headers: { "content-encoding": "gzip", "content-type": "application/json" }
            })
            : new Response(bytes, { headers: { "content-type": "image/png" } })
        )
        const both = Effect.gen(function*() {
          const zipped = yield* ask("/people/v2")
          const picture = yield* Effect.flatMap(HttpClient.get(`${origin}/picture`), (response) => response.arrayBuffer)
          return { zipped, picture: Array.from(new Uint8Array(picture)) }
        })
        const live = yield* Effect.provide(
          both,
          Cassette.layer({ file, mode: "record", redact: { personal: false } }).pipe(Layer.provide(server.layer))
        )
        assert.deepStrictEqual(live, { zipped: { zipped: true }, picture: Array.from(bytes) })
        const { tape } = yield* readTape(file)
        assert.deepStrictEqual(tape.exchanges[0]?.response.body, { zipped: true })
        assert.isUndefined(tape.exchanges[0]?.response.headers?.["content-encoding"])
        assert.strictEqual(tape.exchanges[1]?.response.base64, "//4AAQ==")
        assert.deepStrictEqual(yield* Effect.provide(both, Cassette.layerReplay({ file })), live)
      }).pipe(Effect.scoped)
    ))

  it.effect("fails the request when the tape cannot be written", () =>
    withFiles(
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const file = `${yield* folder}/tape`
        yield* fs.makeDirectory(file)
        const server = answering(() => Response.json({}))
        const error = yield* Effect.flip(ask("/people/v2")).pipe(
          Effect.provide(Cassette.layer({ file, mode: "record" }).pipe(Layer.provide(server.layer)))
        )
        assert.include(error.message, "could not be written")
      }).pipe(Effect.scoped)
    ))
})

describe("redaction", () => {
  it.effect("keeps no person of an organization on the tape", () =>
    withFiles(
      Effect.gen(function*() {
        const file = `${yield* folder}/tape.json`
        const tape = Cassette.layer({ file, mode: "record" })
        const personal = yield* Effect.gen(function*() {
          for (const { path } of descriptors) {
            yield* HttpClient.get(`${origin}/people/v2/${path}?per_page=100`, {
              headers: { authorization: "Bearer s3cr3t" }
            })
          }
          const church = yield* FakePco.FakePco
          const values = (type: string, ...names: ReadonlyArray<string>) =>
            Effect.map(church.rows(type), (rows) =>
              rows.flatMap(({ attributes }) => names.map((name) => attributes[name])))
          return [
            ...yield* values("Person", "name", "medical_notes", "login_identifier"),
            ...yield* values("Email", "address"),
            ...yield* values("PhoneNumber", "number", "e164"),
            ...yield* values("Address", "street_line_1"),
            ...yield* values("SocialProfile", "url"),
            ...yield* values("Household", "name"),
            "s3cr3t"
          ].filter((value) =>
            typeof value === "string" && value !== ""
          )
        }).pipe(
          Effect.provide(tape.pipe(Layer.provideMerge(FakePco.layerHttpClient({ people: 60, limit: false }))))
        )
        assert.isAbove(personal.length, 200)
        const { text } = yield* readTape(file)
        assert.deepStrictEqual(personal.filter((value) => text.includes(JSON.stringify(value))), [])
      }).pipe(Effect.scoped)
    ))

  const record = (
    body: unknown,
    url: string,
    options: Cassette.TapeOptions,
    request?: HttpClientRequest.HttpClientRequest
  ) =>
    withFiles(
      Effect.gen(function*() {
        const file = `${yield* folder}/tape.json`
        const server = answering(() =>
          Response.json(body, {
            headers: { "set-cookie": "session=abc", "x-request-id": "5a3c9d1e-0000-4000-8000-0123456789ab" }
          })
        )
        const sent = request ?? HttpClientRequest.get(origin + url, { headers: { authorization: "Bearer abc" } })
        yield* HttpClient.execute(sent).pipe(
          Effect.provide(Cassette.layer({ file, mode: "record", ...options }).pipe(Layer.provide(server.layer)))
        )
        const { tape, text } = yield* readTape(file)
        return { text, exchange: tape.exchanges[0]!, body: tape.exchanges[0]!.response.body as any }
      }).pipe(Effect.scoped)
    )

  const resource = (type: string, attributes: object) => ({ data: { type, id: "1", attributes } })

  it.effect("hides credentials, cookies and tokens wherever they are", () =>
    Effect.gen(function*() {
      const form = HttpClientRequest.post(`${origin}/oauth/token`).pipe(
        HttpClientRequest.setBody(
          HttpBody.text("grant_type=refresh_token&refresh_token=r3fr3sh", "application/x-www-form-urlencoded")
        )
      )
      const token = { access_token: "t0k3n", refresh_token: "n3w", token_type: "bearer", expires_in: 7200 }
      const { body, exchange, text } = yield* record(token, "", { redact: { personal: false } }, form)
      for (const word of ["r3fr3sh", "t0k3n", "n3w", "session=abc"]) assert.notInclude(text, word)
      assert.strictEqual(body.token_type, "bearer")
      assert.strictEqual(body.expires_in, 7200)
      assert.strictEqual(exchange.request.body, "grant_type=refresh_token&refresh_token=%3Credacted%3E")
      assert.strictEqual(exchange.response.headers?.["x-request-id"], "5a3c9d1e-0000-4000-8000-0123456789ab")
    }))

  it.effect("hides what is in queries and links, consistently", () =>
    Effect.gen(function*() {
      const url = "/people/v2/people?where[search_name]=quackenbush&where[status]=active&access_token=t0k3n"
      const { body, exchange, text } = yield* record(
        {
          links: { self: origin + url, emails: `${origin}/people/v2/people/1/emails` },
          data: [{ type: "Person", id: "1", attributes: { last_name: "Quackenbush" } }]
        },
        url,
        {}
      )
      assert.notMatch(text, /quackenbush|t0k3n/i)
      const name = new URL(exchange.request.url).searchParams.get("where[search_name]")
      assert.strictEqual(new URL(body.links.self).searchParams.get("where[search_name]"), name)
      assert.strictEqual(body.data[0].attributes.last_name.toLowerCase(), name)
      assert.strictEqual(new URL(exchange.request.url).searchParams.get("where[status]"), "active")
      assert.strictEqual(body.links.emails, `${origin}/people/v2/people/1/emails`)
    }))

  it.effect("keeps the form of phone numbers, dates and addresses", () =>
    Effect.gen(function*() {
      const number = yield* record(
        resource("PhoneNumber", { number: "(415) 867-5309", e164: "+14158675309", country_code: "US" }),
        "/people/v2/phone_numbers/1",
        {}
      )
      const { country_code, e164, number: spelled } = number.body.data.attributes
      assert.match(spelled, /^\(555\) 01\d-\d{4}$/)
      assert.strictEqual(e164, `+1${spelled.replace(/\D/g, "")}`)
      assert.strictEqual(country_code, "US")
      const person = yield* record(
        resource("Person", { birthdate: "1815-12-10", anniversary: null, grade: 3, remote_id: 77, child: false }),
        "/people/v2/people/1",
        {}
      )
      assert.match(person.body.data.attributes.birthdate, /^1815-\d{2}-\d{2}$/)
      assert.deepInclude(person.body.data.attributes, { anniversary: null, child: false })
      assert.notDeepInclude(person.body.data.attributes, { remote_id: 77 })
      const address = yield* record(
        resource("Address", { street_line_1: "12 Elm St", city: "Elkton", zip: "21921", state: "MD" }),
        "/people/v2/addresses/1",
        {}
      )
      assert.notMatch(address.text, /Elm|Elkton|21921/)
      assert.match(address.body.data.attributes.zip, /^\d{5}$/)
      assert.notStrictEqual(address.body.data.attributes.state, "MD")
    }))

  it.effect("keeps and replaces what it is told to", () =>
    Effect.gen(function*() {
      const campus = resource("Campus", { name: "Main Street", description: "ask mina@quack.org", time_zone: "UTC" })
      const plain = yield* record(campus, "/people/v2/campuses/1", {})
      assert.match(plain.body.data.attributes.name, /^text [a-z]+$/)
      assert.match(plain.body.data.attributes.description, /^text [a-z]+$/)
      assert.strictEqual(plain.body.data.attributes.time_zone, "UTC")
      for (const keep of ["name", "Campus.name", "people/Campus.name"]) {
        const less = yield* record(campus, "/people/v2/campuses/1", { redact: { keep: [keep] } })
        assert.strictEqual(less.body.data.attributes.name, "Main Street")
        assert.notInclude(less.text, "quack")
      }
      for (const keep of ["Person.name", "giving/Campus.name"]) {
        const other = yield* record(campus, "/people/v2/campuses/1", { redact: { keep: [keep] } })
        assert.notInclude(other.text, "Main Street")
      }
      const more = yield* record(campus, "/people/v2/campuses/1?order=name&per_page=5", {
        redact: { attributes: ["people/Campus.time_zone"], parameters: ["order"], headers: ["content-type"] }
      })
      assert.notInclude(more.text, "UTC")
      assert.notInclude(more.text, "order=name")
      assert.include(more.text, "per_page=5")
      assert.notInclude(more.text, "application/json")
      const last = yield* record(campus, "/people/v2/campuses/1", {
        redact: { exchange: (exchange) => ({ ...exchange, response: { status: 200, body: "gone" } }) }
      })
      assert.strictEqual(last.body, "gone")
    }))

  it.effect("replaces differently with a key, and the same each time", () =>
    Effect.gen(function*() {
      const person = resource("Person", { first_name: "Ada" })
      const name = (redact: Cassette.Redaction) =>
        Effect.map(record(person, "/people/v2/people/1", { redact }), ({ body }) => body.data.attributes.first_name)
      assert.strictEqual(yield* name({}), yield* name({}))
      assert.notStrictEqual(yield* name({}), yield* name({ key: "k" }))
    }))
})

const recordings = new URL("../../../shared/recordings/people-2018.json", import.meta.url)

describe.skipIf(!existsSync(recordings))("real exchanges of 2018", () => {
  it.effect("are a tape as they are", () => {
    const tape = tapeOf(...JSON.parse(readFileSync(recordings, "utf8")) as ReadonlyArray<Cassette.Exchange>)
    return Effect.gen(function*() {
      assert.strictEqual((yield* Person.get("16555904")).last_name, "Revere")
      assert.strictEqual((yield* Effect.flip(Email.get("1"))).reason._tag, "Transport")
    }).pipe(Effect.provide(client(Cassette.layerFrom(tape))))
  })
})
