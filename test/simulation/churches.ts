/** Two churches on one host, told apart by who asks, and a log of what reached them. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Encoding from "effect/encoding/Base64"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { FakePco } from "../../src/testing/index.ts"
import type { Fault, Network } from "./case.ts"

export type ChurchName = "alder" | "birch"

/** What must stand nowhere but in requests and answers. */
export const personal = "Xaverine"
export const secrets = {
  alder: "alder-secret-5b1f",
  birch: "birch-secret-77aa",
  client: "client-secret-9d20"
} as const

export const applications = { alder: "alder-app", birch: "birch-app", client: "sign-in" } as const

/** Those with the first ids are read and edited; each of the others belongs to one item of one step. */
export const firstOfItems = 11
export const people = 48

/** Exists in both churches, without members. */
export const household = "1"

const lastNameOf = { alder: "Alderson", birch: "Birchwood" } as const
const otherOf = { alder: "birch", birch: "alder" } as const

/** The name of the other church, which must not be seen by who asks this one. */
export const foreign = (church: ChurchName): string => lastNameOf[otherOf[church]]
export const lastName = (church: ChurchName): string => lastNameOf[church]

const faultOf = ({ kind, method, share }: Fault): FakePco.Fault => {
  const which = { probability: share, ...(method === "any" ? {} : { method }) }
  switch (kind) {
    case "lost before":
      return { ...which, disconnect: "before" }
    case "lost after":
      return { ...which, disconnect: "after" }
    case "late":
      return { ...which, disconnect: "after", effectAfter: ["1 second", "20 seconds"] }
    case "late 504":
      return { ...which, status: 504, takesEffect: true, effectAfter: ["1 second", "20 seconds"] }
    case "slow":
      return { ...which, latency: ["100 millis", "4 seconds"] }
    case "stalled":
      return { ...which, latency: "40 seconds" }
    case "500":
      return { ...which, status: 500 }
    case "502":
      return { ...which, status: 502 }
    case "504 after":
      return { ...which, status: 504, takesEffect: true }
    case "429":
      return { ...which, status: 429 }
    case "cut":
      return { ...which, truncate: true }
    case "page of HTML":
      return { ...which, status: 200, body: "<html><body>Scheduled maintenance</body></html>" }
    case "blocked":
      return { ...which, status: 403 }
  }
}

const limitOf = ({ kind, limit, moves }: Network): FakePco.LimitOptions => ({
  limit,
  kind,
  ...(moves ? { changes: [{ after: "30 seconds", limit: Math.ceil(limit / 2) }] } : {})
})

/** One request, as it was made. */
export interface Sent {
  readonly church: ChurchName
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
  readonly authorization: string
  /** In milliseconds, when it left. */
  readonly at: number
  status: number | undefined
}

export interface Church {
  readonly name: ChurchName
  readonly service: FakePco.Service
  readonly http: HttpClient.HttpClient
}

export interface Churches {
  readonly alder: Church
  readonly birch: Church
  readonly sent: Array<Sent>
  /** Is called before a request is carried out and after it. */
  onRequest: (sent: Sent) => Effect.Effect<void>
  /** A client for a process, which answers nothing more when the process is dead. */
  readonly httpOf: (isAlive: () => boolean) => HttpClient.HttpClient
  /** Begins the faults of the network. */
  readonly harm: Effect.Effect<void>
  /** Ends them. */
  readonly heal: Effect.Effect<void>
}

const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): string =>
  body._tag === "Uint8Array" ? new TextDecoder().decode(body.body) : ""

const basic = (id: string, secret: string) => `Basic ${Encoding.encode(`${id}:${secret}`)}`

/** Thrown at whatever a dead process still tries. */
export class Dead extends Error {
  override readonly name = "Dead"
}

const peopleOf = (church: ChurchName) =>
  Array.from({ length: people }, (_, index) => ({
    first_name: `${personal}${index + 1}`,
    last_name: lastNameOf[church],
    nickname: "v0"
  }))

const cached = new Map<ChurchName, ReturnType<typeof peopleOf>>()

export const make = Effect.fnUntraced(function*(network: Network) {
  const base = yield* Clock.Clock
  const faults = network.faults.map(faultOf)
  const church = Effect.fnUntraced(function*(name: ChurchName) {
    const rows = cached.get(name) ?? peopleOf(name)
    cached.set(name, rows)
    const built = yield* Layer.build(FakePco.layerHttpClient({
      people: rows,
      seed: name === "alder" ? 1 : 2,
      latency: network.latency,
      limit: limitOf(network),
      ...(network.interleave === 0 ? {} : { interleave: network.interleave }),
      credentials: [{ applicationId: applications[name], secret: secrets[name] }],
      oauth: {
        clients: [{
          clientId: applications.client,
          clientSecret: secrets.client,
          redirectUris: ["https://example.org/callback"]
        }]
      }
    }))
    const service = Context.get(built, FakePco.FakePco)
    yield* Effect.orDie(service.put("Household", { id: household, attributes: { name: "Everybody" } }))
    return { name, service, http: Context.get(built, HttpClient.HttpClient) }
  })
  const alder = yield* church("alder")
  const birch = yield* church("birch")
  const sent: Array<Sent> = []
  const ofBirch = basic(applications.birch, secrets.birch)
  const churches: Churches = {
    alder,
    birch,
    sent,
    onRequest: () => Effect.void,
    harm: Effect.orDie(
      Effect.forEach(faults, (fault) => Effect.andThen(alder.service.inject(fault), birch.service.inject(fault)), {
        discard: true
      })
    ),
    heal: Effect.andThen(alder.service.clearFaults, birch.service.clearFaults),
    httpOf: (isAlive) =>
      HttpClient.make((request, url) =>
        Effect.suspend(() => {
          if (!isAlive()) return Effect.die(new Dead())
          const authorization = request.headers["authorization"] ?? ""
          const church = authorization === ofBirch ? birch : alder
          const record: Sent = {
            church: church.name,
            method: request.method,
            path: url.pathname,
            query: url.search,
            body: bodyOf(request),
            authorization,
            at: base.currentTimeMillisUnsafe(),
            status: undefined
          }
          sent.push(record)
          return churches.onRequest(record).pipe(
            Effect.andThen(church.http.execute(request)),
            // the churches have a clock of their own
            Effect.provideService(Clock.Clock, base),
            Effect.tap((response) => {
              record.status = response.status
              return churches.onRequest(record)
            }),
            Effect.tap(() => isAlive() ? Effect.void : Effect.die(new Dead()))
          )
        })
      )
  }
  return churches
})

/** What the other program asks with, of the same user. */
export const authorizationOf = (name: ChurchName) => basic(applications[name], secrets[name])

export const credentialOf = (name: ChurchName) => ({
  applicationId: applications[name],
  secret: Redacted.make(secrets[name])
})
