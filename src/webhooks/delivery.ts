/**
 * The body of a request of Planning Center, read as deliveries.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import { fromSchemaIssue } from "../jsonapi/SchemaIssue.ts"
import type { WebhookError } from "./WebhookError.ts"
import { because, TooLarge, Unreadable } from "./WebhookError.ts"

const Id = Schema.Union([Schema.String, Schema.Finite])
const Linkage = Schema.Struct({ data: Schema.optionalKey(Schema.NullOr(Schema.Struct({ id: Id }))) })

const Body = Schema.Struct({
  data: Schema.Array(Schema.Struct({
    id: Schema.String,
    attributes: Schema.Struct({
      name: Schema.String,
      attempt: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
      payload: Schema.String
    }),
    relationships: Schema.optionalKey(Schema.NullOr(Schema.Struct({ organization: Schema.optionalKey(Linkage) })))
  }))
})

/**
 * One delivery as it lies in an inbox. `payload` is the JSON text that Planning Center sends, unchanged.
 *
 * @category schemas
 * @since 0.2.0
 */
export const Delivery = Schema.Struct({
  /** The UUID of the event. A repeated delivery has the same one. */
  id: Schema.String,
  /** Such as `people.v2.events.person.updated`. */
  name: Schema.String,
  /** Counts from 1. */
  attempt: Schema.Finite,
  payload: Schema.String,
  organizationId: Schema.optionalKey(Schema.String),
  /** When the event happened as the request's header says, in milliseconds since the epoch. */
  headerTime: Schema.optionalKey(Schema.Finite)
})

/**
 * One delivery as it lies in an inbox.
 *
 * @category models
 * @since 0.2.0
 */
export interface Delivery extends Schema.Schema.Type<typeof Delivery> {}

const decode = Schema.decodeUnknownEffect(Body)

const unreadable = (field: string, problem: string) => because(new Unreadable({ field, problem }))

/** @internal */
export const parseJson = (text: string, field: string): Effect.Effect<unknown, WebhookError> =>
  // The message of the parser quotes the text, which is somebody's data.
  Effect.try({ try: () => JSON.parse(text) as unknown, catch: () => unreadable(field, "is not JSON") })

/** @internal */
export const mostDeliveries = 1_000

/**
 * @internal
 */
export const read = (
  text: string,
  headerTime: number | undefined
): Effect.Effect<ReadonlyArray<Delivery>, WebhookError> =>
  Effect.gen(function*() {
    const json = yield* parseJson(text, "body")
    if (Predicate.hasProperty(json, "data") && Array.isArray(json.data) && json.data.length > mostDeliveries) {
      return yield* because(new TooLarge({ what: "deliveries", most: mostDeliveries }))
    }
    const { data } = yield* Effect.mapError(decode(json), (error) => {
      const { expected, field } = fromSchemaIssue(error, "body")
      return unreadable(
        field,
        `is not what Planning Center sends${expected === undefined ? "" : `: expected ${expected}`}`
      )
    })
    if (data.length === 0) return yield* unreadable("data", "holds no delivery")
    return data.map(({ attributes, id, relationships }): Delivery => {
      const organization = relationships?.organization?.data?.id
      return {
        id,
        name: attributes.name,
        attempt: attributes.attempt ?? 1,
        payload: attributes.payload,
        ...organization === undefined ? undefined : { organizationId: String(organization) },
        ...headerTime === undefined ? undefined : { headerTime }
      }
    })
  })
