/**
 * Who the caller is: `/current/v2/me` and the userinfo of OpenID Connect.
 *
 * @internal
 */
import type { Row, Store } from "../engine/Store.ts"
import type { World } from "../engine/values.ts"
import { attributeOf } from "../engine/values.ts"
import type { Rights } from "./credentials.ts"

/**
 * The person who a request acts as, as long as there is one.
 *
 * @internal
 */
export const personOf = ({ store }: World, { person }: Rights): Row | undefined =>
  store.get("Person", person ?? store.ids("Person", 0, 1)[0] ?? "")

const organizationOf = (store: Store): Row | undefined =>
  store.get("Organization", store.ids("Organization", 0, 1)[0] ?? "")

const text = ({ attributes }: Row, name: string) => attributes[name] ?? null

/**
 * The document of `/current/v2/me`.
 *
 * @internal
 */
export const current = (
  { store }: World,
  row: Row,
  origin: string,
  include: ReadonlyArray<string>
): unknown => {
  const organization = include.includes("organization") ? organizationOf(store) : undefined
  const root = `${origin}/current/v2`
  const related = `${root}/people/${row.id}/organization`
  return {
    data: {
      type: "Person",
      id: row.id,
      attributes: {
        email: attributeOf(store, "Person", "primary_email_address")(row),
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
export const userinfo = (world: World, rights: Rights): unknown => {
  const person = personOf(world, rights)
  const organization = organizationOf(world.store)
  if (person === undefined) return { sub: null }
  return {
    sub: person.id,
    name: text(person, "name"),
    email: attributeOf(world.store, "Person", "primary_email_address")(person),
    organization_id: organization?.id ?? null,
    organization_name: organization === undefined ? null : text(organization, "name")
  }
}
