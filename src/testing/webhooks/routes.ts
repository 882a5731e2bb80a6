/**
 * What stands at `/webhooks/v2`.
 *
 * @internal
 */
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Caller } from "../oauth/credentials.ts"
import * as Credentials from "../oauth/credentials.ts"
import type { Answer } from "../engine/answers.ts"
import * as Answers from "../engine/answers.ts"
import * as Document from "../engine/document.ts"
import * as Payload from "../engine/payload.ts"
import type { Call } from "../engine/routes.ts"
import * as Routes from "../engine/routes.ts"
import type { Attributes, Row } from "../engine/Store.ts"
import * as Write from "../engine/write.ts"
import type { Descriptors } from "./descriptors.ts"
import * as Names from "./names.ts"
import type { Queue } from "./queue.ts"
import type { WebhooksWorld } from "./world.ts"

const refuse = (answer: Answer): never => {
  throw new Answers.Refusal(answer)
}

const applicationOf = ({ key, method }: Caller): string => {
  const [, value = "", ...rest] = key.split(" ")
  if (method === "HTTPBasic") return Credentials.readBasic(value)?.[0] ?? value
  return rest.length === 0 ? "embedded" : value
}

const isWithin = ({ scopes }: Caller, app: string) => scopes === undefined || scopes.includes(Credentials.scopeOf(app)!)

const wrongName = (type: string, detail: string): Answer => ({
  ...Answers.invalid(type, []),
  body: JSON.stringify({
    errors: [{
      detail,
      status: "422",
      title: "Validation Error",
      source: { parameter: "base" },
      meta: { resource: type, associated_resources: [] }
    }]
  })
})

const checkName = ({ caller }: Call, type: string, name: string): void => {
  const event = Names.find(name)
  if (event === undefined) return refuse(wrongName(type, `${name} is not an event that can be subscribed to`))
  if (!isWithin(caller, event.app)) refuse(wrongName(type, `${name} is outside the scopes of this application`))
}

const checkWrite = (call: Call, type: string, attributes: Attributes, names: ReadonlyArray<unknown>): void => {
  const blank = ["name", "url"].filter((name) => (name === "name" ? names[0] ?? "ok" : attributes[name] ?? "") === "")
  if (blank.length > 0) {
    refuse(Answers.invalid(type, blank.map((parameter) => ({ parameter, detail: "can't be blank" }))))
  }
  for (const name of names) checkName(call, type, String(name))
}

type Route = (call: Call, segments: ReadonlyArray<string>, version: string) => Answer

/**
 * @internal
 */
export const make = (all: WebhooksWorld, queue: Queue, secret: () => string): Route => {
  const subscribe = (call: Call, { subscription }: Descriptors, attributes: Attributes): Row => {
    const payload = { attributes: { active: true, ...attributes }, relationships: {}, included: [] }
    const row = Write.write(call, subscription, undefined, payload, call.now)
    const subscribed: Row = {
      ...row,
      attributes: { ...row.attributes, application_id: applicationOf(call.caller), authenticity_secret: secret() }
    }
    all.store.put(subscription.type, subscribed)
    return subscribed
  }

  const create = (call: Call, descriptors: Descriptors): Answer => {
    const { subscription } = descriptors
    Routes.authorize(call, subscription)
    const { attributes } = Payload.read(call.body)
    checkWrite(call, subscription.type, attributes, [attributes["name"] ?? ""])
    return Answers.success(201, Document.single(call, subscription, subscribe(call, descriptors, attributes)))
  }

  // The subscriptions at the old URL become one for each name at the new one.
  const batchUpdate = (call: Call, descriptors: Descriptors): Answer => {
    const { subscription } = descriptors
    Routes.authorize(call, subscription)
    const { attributes } = Payload.read(call.body)
    const names = Array.isArray(attributes["names"])
      ? Array.from(new Set(attributes["names"].map(String)))
      : refuse(Answers.missingParameter("names"))
    checkWrite(call, subscription.type, attributes, names)
    const url = String(attributes["url"])
    const oldUrl = String(attributes["old_url"] ?? url)
    const kept = new Set<string>()
    for (const row of Array.from(call.store.scan(subscription.type))) {
      if (row.attributes["url"] !== oldUrl && row.attributes["url"] !== url) continue
      const name = String(row.attributes["name"])
      if (names.includes(name) && !kept.has(name)) {
        kept.add(name)
        all.store.put(subscription.type, { ...row, attributes: { ...row.attributes, url, updated_at: call.now } })
      } else Write.destroy(call, subscription, row, call.now)
    }
    for (const name of names) if (!kept.has(name)) subscribe(call, descriptors, { name, url })
    return Answers.noContent()
  }

  const rotate = (call: Call, { subscription }: Descriptors, row: Row): Answer => {
    Routes.authorize(call, subscription)
    const rotated = { ...row, attributes: { ...row.attributes, authenticity_secret: secret(), updated_at: call.now } }
    all.store.put(subscription.type, rotated)
    return Answers.success(201, Document.single(call, subscription, rotated))
  }

  const actOn = (call: Call, descriptors: Descriptors, owner: Row, event: Row, name: string): Answer => {
    Routes.authorize(call, descriptors.event)
    if (name === "redeliver") queue.redeliver(event, Timestamp.parse(call.now))
    else {
      const status = String(event.attributes["status"])
      const isIgnorable = ["failed", "skipped", "duplicated"].includes(status)
      const attributes = isIgnorable ? { status: `ignored_${status}`, updated_at: call.now } : {}
      call.store.put("Event", { ...event, attributes: { ...event.attributes, ...attributes } })
    }
    const changed = call.store.get("Event", event.id)!
    const parent = { descriptor: descriptors.subscription, row: owner }
    return Answers.success(201, Document.single(call, descriptors.event, changed, parent))
  }

  return (outer, segments, version) => {
    const { descriptors, world } = all.ofVersion(version)
    const call: Call = { ...outer, ...world }
    const [path, id, edge, eventId, below, deliveryId] = segments
    const { event, subscription } = descriptors
    const isPost = call.method === "POST"
    if (isPost && path === "batch_update" && id === undefined) return batchUpdate(call, descriptors)
    if (path !== subscription.path) return Routes.route(call, "webhooks", segments)
    if (isPost && id === undefined) return create(call, descriptors)
    const row = call.store.get(subscription.type, id ?? "")
    if (row !== undefined && isPost && edge === "rotate_secret" && eventId === undefined) {
      return rotate(call, descriptors, row)
    }
    if (below === undefined) return Routes.route(call, "webhooks", segments)
    const found = edge === "events" ? call.store.get("Event", eventId!) : undefined
    if (row === undefined || found?.relationships["subscription"] !== row.id || segments.length > 6) {
      return refuse(Answers.notFound())
    }
    if (isPost && deliveryId === undefined && (below === "redeliver" || below === "ignore")) {
      return actOn(call, descriptors, row, found, below)
    }
    const definition = Object.hasOwn(event.edges, below) ? event.edges[below] : undefined
    return definition === undefined
      ? refuse(Answers.notFound())
      : Routes.edgeAt(call, { descriptor: event, row: found }, below, definition, deliveryId)
  }
}
