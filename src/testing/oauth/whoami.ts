/**
 * Who the caller is: `/current/v2/me` and the userinfo of OpenID Connect.
 *
 * @internal
 */
import type { Row, Store } from "../engine/Store.ts"
import type { World } from "../engine/values.ts"
import { attributeOf } from "../engine/values.ts"
import type { Identity } from "../engine/engine.ts"
import * as Answers from "../engine/answers.ts"
import type { Rights } from "./credentials.ts"

/**
 * The person who a request acts as, as long as there is one.
 *
 * @internal
 */
const personOf = ({ store }: World, { person }: Rights): Row | undefined =>
  store.get("Person", person ?? store.ids("Person", 0, 1)[0] ?? "")

const organizationOf = (store: Store): Row | undefined =>
  store.get("Organization", store.ids("Organization", 0, 1)[0] ?? "")

const text = ({ attributes }: Row, name: string) => attributes[name] ?? null

/**
 * The document of `/current/v2/me`.
 *
 * @internal
 */
const current = (
  world: World,
  row: Row,
  origin: string,
  include: ReadonlyArray<string>
): unknown => {
  const organization = include.includes("organization") ? organizationOf(world.store) : undefined
  const root = `${origin}/current/v2`
  const related = `${root}/people/${row.id}/organization`
  return {
    data: {
      type: "Person",
      id: row.id,
      attributes: {
        email: attributeOf(world, "Person", "primary_email_address")(row),
        first_name: text(row, "first_name"),
        last_name: text(row, "last_name")
      },
      ...(organization === undefined ? undefined : {
        relationships: {
          organization: { links: { related }, data: { type: "Organization", id: organization.id } }
        }
      }),
      links: { organization: related, self: `${root}/people/${row.id}` }
    },
    included: organization === undefined ? [] : [{
      type: "Organization",
      id: organization.id,
      attributes: { name: text(organization, "name"), subdomain: text(organization, "subdomain") },
      links: { self: `${related}/${organization.id}` }
    }],
    meta: { can_include: ["organization"] }
  }
}

/**
 * @internal
 */
const userinfo = (world: World, rights: Rights): unknown => {
  const person = personOf(world, rights)
  const organization = organizationOf(world.store)
  if (person === undefined) return { sub: null }
  return {
    sub: person.id,
    name: text(person, "name"),
    email: attributeOf(world, "Person", "primary_email_address")(person),
    organization_id: organization?.id ?? null,
    organization_name: organization === undefined ? null : text(organization, "name")
  }
}

/**
 * @internal
 */
export const make = (world: World): Identity => ({
  exists: (person) => world.store.get("Person", person) !== undefined,
  personOf: (rights) => personOf(world, rights),
  userinfo: (rights) => userinfo(world, rights),
  whoami: (call, segments) => {
    const row = call.method === "GET" && segments.join("/") === "me" ? personOf(world, call.caller) : undefined
    if (row === undefined) throw new Answers.Refusal(Answers.notFound())
    return Answers.success(200, current(world, row, call.origin, call.query.include ?? []))
  }
})
