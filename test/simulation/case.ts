/** What a seed makes: a network, the settings of a client, what goes on in between, and a program. */
import * as Schema from "effect/Schema"

export const whole = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** What requests meet. The first of each list is what a smaller program is tried with. */
export const Fault = Schema.Struct({
  kind: Schema.Literals([
    "lost before",
    "lost after",
    "late",
    "late",
    "late 504",
    "slow",
    "stalled",
    "500",
    "502",
    "504 after",
    "429",
    "cut",
    "page of HTML",
    "blocked"
  ]),
  method: Schema.Literals(["POST", "PATCH", "any"]),
  share: Schema.Literals([0.3, 0.1, 0.6])
})
export type Fault = typeof Fault.Type

export const Network = Schema.Struct({
  latency: Schema.Literals([0, 80, 900]),
  interleave: whole(0, 7),
  limit: Schema.Literals([100, 30, 12]),
  kind: Schema.Literals(["sliding", "fixed"]),
  /** Whether the limit moves after half a minute. */
  moves: Schema.Boolean,
  /** Whether another program takes from the limit. */
  taken: Schema.Boolean,
  faults: Schema.Array(Fault).check(Schema.isMaxLength(3))
})
export type Network = typeof Network.Type

export const Settings = Schema.Struct({
  /** None, one a client, one for all clients, and that with a tier below it which survives. */
  cache: Schema.Literals(["none", "memory", "shared", "store", "persistence", "encrypted"]),
  stale: Schema.Boolean,
  concurrency: Schema.Literals([10, 3, 25]),
  batch: Schema.Boolean,
  /** How the program hears of changes: it tells the caches itself, or has a receiver, an inbox and a worker. */
  events: Schema.Literals(["apply", "receiver"]),
  /** Whether all exchanges are recorded. */
  tape: Schema.Literals([false, false, false, true])
})
export type Settings = typeof Settings.Type

const at = Schema.Literals([50, 400, 1_500, 6_000, 25_000, 70_000])

const Edit = Schema.Struct({
  _tag: Schema.tag("Edit"),
  at,
  person: whole(1, 4),
  church: Schema.Literals(["alder", "birch"])
})

export const Disturbance = Schema.Union([
  /** Everything is over at once, and nothing of it reaches a store or the network any more. */
  Schema.Struct({ _tag: Schema.tag("Kill"), at }),
  /** Everything is interrupted and comes to its end, as when a service is deployed. */
  Schema.Struct({ _tag: Schema.tag("Stop"), at }),
  /** The time of day jumps, in milliseconds. */
  Schema.Struct({ _tag: Schema.tag("Jump"), at, by: Schema.Literals([3_600_000, -3_600_000, -5_000, 90_000]) }),
  /** Another user signs in under a key that clients use. */
  Schema.Struct({ _tag: Schema.tag("SignIn"), at, by: Schema.Literals(["reader", "writer"]), person: whole(5, 7) }),
  /** Somebody else changes a person, of which an event tells. */
  Edit,
  Edit
])
export type Disturbance = typeof Disturbance.Type

/** A case with the steps that a grammar knows. */
export const caseOf = <Step extends Schema.Constraint>(step: Step) =>
  Schema.Struct({
    network: Network,
    settings: Settings,
    disturbances: Schema.Array(Disturbance).check(Schema.isMaxLength(3)),
    /** Lanes go on at the same time, the steps of each one after the other. */
    lanes: Schema.Array(Schema.Array(step).check(Schema.isMinLength(1), Schema.isMaxLength(3))).check(
      Schema.isMinLength(1),
      Schema.isMaxLength(3)
    )
  })
