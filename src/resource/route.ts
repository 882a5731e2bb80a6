/**
 * Where operations go and what they are called.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type { Method } from "../client/Operation.ts"
import { operationName, resourceName, tagOf } from "../client/resourceName.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { Descriptor, Edge } from "./Descriptor.ts"
import { placeholdersOf, targetOf } from "./Descriptor.ts"
import { idIssues } from "./encodeWhere.ts"

/**
 * Where an operation goes and what it is called.
 *
 * @internal
 */
export interface Route {
  readonly name: string
  readonly method: Method
  readonly template: string
  readonly parameters?: { readonly [placeholder: string]: string }
  /** The placeholder of the one resource that is read or written there. */
  readonly member?: string
  readonly tags: ReadonlyArray<string>
  readonly issues: ReadonlyArray<Issue.Issue>
}

/**
 * What leads to a resource: its id, or the ids on its path where it lives under
 * an owner.
 *
 * @internal
 */
export type Owner = string | { readonly [placeholder: string]: string }

const under = (product: string, path: string) => path === "" ? `/${product}/v2` : `/${product}/v2/${path}`
// where the type is read without an owner
const collection = ({ path, product, root }: Descriptor) => under(product, root ?? path)
const member = (descriptor: Descriptor) => `${collection(descriptor)}/{${descriptor.parameter}}`
// where its edges and actions are
const home = ({ parameter, path, product }: Descriptor) =>
  parameter === "" ? under(product, path) : `${under(product, path)}/{${parameter}}`

// What is no text is refused; until then it must not be asked for one, for a symbol throws, and so does an object
// with a `toString` of its own.
const idTag = ({ product, type }: Descriptor, id: unknown): ReadonlyArray<string> =>
  typeof id === "string" ? [tagOf(product, type, id)] : []

/**
 * @internal
 */
export const tagsOf = (descriptor: Descriptor, id?: string): ReadonlyArray<string> => [
  resourceName(descriptor.product, descriptor.type),
  ...idTag(descriptor, id)
]

/**
 * @internal
 */
export const nameOf = ({ product, type }: Descriptor, ...names: ReadonlyArray<string>): string =>
  operationName(product, type, ...names)

/**
 * @internal
 */
export const single = (descriptor: Descriptor, operation: string): Route => ({
  name: nameOf(descriptor, operation),
  method: "GET",
  template: under(descriptor.product, descriptor.singles?.[operation] ?? ""),
  tags: tagsOf(descriptor),
  issues: []
})

/**
 * @internal
 */
export const ofCollection = (descriptor: Descriptor, action: string, method: Method): Route => ({
  name: nameOf(descriptor, action),
  method,
  template: collection(descriptor),
  tags: tagsOf(descriptor),
  issues: []
})

/**
 * @internal
 */
export const ofMember = (descriptor: Descriptor, action: string, method: Method, id: string): Route => ({
  name: nameOf(descriptor, action),
  method,
  template: member(descriptor),
  parameters: { [descriptor.parameter]: id },
  member: descriptor.parameter,
  tags: tagsOf(descriptor, id),
  issues: idIssues("id", id, descriptor)
})

const ownerOf = (
  descriptor: Descriptor,
  given: Owner
): {
  readonly id: string | undefined
  readonly parameters: Record<string, string>
  readonly issues: ReadonlyArray<Issue.Issue>
} => {
  const { parameter } = descriptor
  const placeholders = placeholdersOf(descriptor)
  if (placeholders.length === 1) {
    const id = given as string
    const [placeholder] = placeholders as [string]
    // the id of the owner of something without an id is not its own
    return {
      id: parameter === "" ? undefined : id,
      parameters: { [placeholder]: id },
      issues: idIssues(placeholder, id, descriptor)
    }
  }
  if (!Predicate.isObject(given)) {
    const expected = `an object with the ids on the path: { ${placeholders.join(", ")} }`
    return {
      id: undefined,
      parameters: {},
      issues: [{ field: "ids", problem: `is ${Issue.describe(given)}`, expected }]
    }
  }
  const ids = given as { readonly [placeholder: string]: string }
  return {
    id: ids[parameter],
    parameters: Object.fromEntries(placeholders.map((placeholder) => [placeholder, ids[placeholder]!])),
    issues: [
      ...Issue.unknownNames(ids, placeholders),
      ...placeholders.flatMap((placeholder) =>
        idIssues(placeholder, ids[placeholder], placeholder === parameter ? descriptor : undefined)
      )
    ]
  }
}

/**
 * @internal
 */
export const ofAction = (descriptor: Descriptor, action: string, given: Owner): Route => {
  const { id, issues, parameters } = ownerOf(descriptor, given)
  return {
    name: nameOf(descriptor, action),
    method: "POST",
    template: `${home(descriptor)}/${action}`,
    parameters,
    tags: tagsOf(descriptor, id),
    issues
  }
}

/**
 * @internal
 */
export const ofEdge = (owner: Descriptor, name: string, edge: Edge) => {
  const target = targetOf(owner, edge)
  const base = `${home(owner)}/${name}`
  const at = (action: string, method: Method, given: Owner): Route => {
    const { id, issues, parameters } = ownerOf(owner, given)
    return {
      name: nameOf(owner, name, action),
      method,
      template: base,
      parameters,
      tags: [...tagsOf(target), ...idTag(owner, id)],
      issues
    }
  }
  // `household_id` of a household's membership's household would be the same placeholder
  const parameter = target.parameter === "" ? "id" : target.parameter
  const placeholder = placeholdersOf(owner).includes(parameter) ? `related_${parameter}` : parameter
  const below = (action: string, method: Method, given: Owner, id: string): Route => {
    const route = at(action, method, given)
    return {
      ...route,
      template: `${base}/{${placeholder}}`,
      parameters: { ...route.parameters, [placeholder]: id },
      member: placeholder,
      tags: [...route.tags, ...idTag(target, id)],
      issues: [...route.issues, ...idIssues("id", id, target)]
    }
  }
  return { target, at, below }
}
