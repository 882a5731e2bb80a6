/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/api.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const connectedApplication_ = /* @__PURE__ */ define("api", "ConnectedApplication", {
  path: "connected_applications",
  parameter: "connected_application_id",
  permits: "lg",
  attributes: { description: "string", name: "string", url: "string" },
  edges: { people: "many ConnectedApplicationPerson" }
})

const connectedApplicationPerson_ = /* @__PURE__ */ define("api", "ConnectedApplicationPerson", {
  path: "connected_applications/{connected_application_id}/people",
  parameter: "person_id",
  attributes: { avatar_url: "string", connected_at: "date_time", first_name: "string", last_name: "string" }
})

const oauthApplication_ = /* @__PURE__ */ define("api", "OauthApplication", {
  path: "oauth_applications",
  parameter: "oauth_application_id",
  permits: "lg",
  attributes: { description: "string", name: "string", url: "string", add_on_scopes: "json cuw" },
  edges: { mau: "many OauthApplicationMau" }
})

const oauthApplicationMau_ = /* @__PURE__ */ define("api", "OauthApplicationMau", {
  path: "oauth_applications/{oauth_application_id}/mau",
  parameter: "mau_id",
  attributes: { count: "integer", month: "integer", year: "integer" },
  relationships: { oauth_application: "one OauthApplication" }
})

const organization_ = /* @__PURE__ */ define("api", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" }
})

const person_ = /* @__PURE__ */ define("api", "Person", {
  path: "people",
  parameter: "person_id",
  attributes: { first_name: "string", last_name: "string" }
})

const personalAccessToken_ = /* @__PURE__ */ define("api", "PersonalAccessToken", {
  path: "personal_access_tokens",
  parameter: "personal_access_token_id",
  permits: "lg",
  attributes: { name: "string" }
})

/**
 * A connected application.
 *
 * @internal
 */
export const connectedApplication: Descriptor = /* @__PURE__ */ link(connectedApplication_, [])

/**
 * A connected application person.
 *
 * @internal
 */
export const connectedApplicationPerson: Descriptor = /* @__PURE__ */ link(connectedApplicationPerson_, [])

/**
 * An oauth application.
 *
 * @internal
 */
export const oauthApplication: Descriptor = /* @__PURE__ */ link(oauthApplication_, [])

/**
 * An oauth application mau.
 *
 * @internal
 */
export const oauthApplicationMau: Descriptor = /* @__PURE__ */ link(oauthApplicationMau_, [])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * A person.
 *
 * @internal
 */
export const person: Descriptor = /* @__PURE__ */ link(person_, [])

/**
 * A personal access token.
 *
 * @internal
 */
export const personalAccessToken: Descriptor = /* @__PURE__ */ link(personalAccessToken_, [])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  connectedApplication,
  connectedApplicationPerson,
  oauthApplication,
  oauthApplicationMau,
  organization,
  person,
  personalAccessToken
]
