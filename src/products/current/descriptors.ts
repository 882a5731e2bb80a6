/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/current.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const organization_ = /* @__PURE__ */ define("current", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: { name: "string", subdomain: "string" }
})

const person_ = /* @__PURE__ */ define("current", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lg",
  singles: { me: "me" },
  attributes: { email: "string", first_name: "string", last_name: "string" },
  includes: { organization: "one Organization" },
  edges: { organization: "one Organization" }
})

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
export const person: Descriptor = /* @__PURE__ */ link(person_, [organization_])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  organization,
  person
]
