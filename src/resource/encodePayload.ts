/**
 * From the data of a write to its payload, checked: Planning Center stores null
 * for a date or a number that it cannot read, and says nothing.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type { ResourceIdentifier } from "../jsonapi/Document.ts"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { Child, Payload } from "../jsonapi/Payload.ts"
import type { Action, Descriptor, Include, Relationship } from "./Descriptor.ts"
import { targetOf } from "./Descriptor.ts"
import { encodeValue, outOfBounds, wanted } from "./encodeValue.ts"
import { idIssues, own } from "./encodeWhere.ts"

type Write = "create" | "update"
type Report = (issue: Issue.Issue) => void

interface Parts {
  readonly attributes: Record<string, unknown>
  readonly relationships: Record<string, ResourceIdentifier | ReadonlyArray<ResourceIdentifier> | null>
  readonly included: Array<Child>
}

const linkage = (
  field: string,
  to: "one" | "many",
  type: string,
  value: unknown,
  report: Report
): ResourceIdentifier | ReadonlyArray<ResourceIdentifier> | null => {
  if (to === "one") {
    if (value === null) return null
    idIssues(field, value).forEach(report)
    return { type, id: value as string }
  }
  if (!Array.isArray(value)) {
    report({ field, problem: `is ${Issue.describe(value)}`, expected: `an array of ids of ${type}` })
    return []
  }
  return value.map((id, index) => {
    idIssues(`${field}[${index}]`, id).forEach(report)
    return { type, id: id as string }
  })
}

const encodeChild = (field: string, target: Descriptor, action: Write, value: unknown, report: Report): Child => {
  if (!Predicate.isObject(value)) {
    report({ field, problem: `is ${Issue.describe(value)}`, expected: `the data of ${target.type}` })
    return { type: target.type }
  }
  const { _destroy: destroy, id, ...data } = value as Record<string, unknown>
  if (id === undefined) {
    const { attributes, relationships } = encodeParts(target, "create", { ...value }, `${field}.`, report)
    return { type: target.type, attributes, relationships }
  }
  if (action === "create") {
    report({ field: `${field}.id`, problem: "is given", expected: "a new child, which has no id yet" })
  }
  idIssues(`${field}.id`, id).forEach(report)
  if (destroy !== undefined && typeof destroy !== "boolean") {
    report({ field: `${field}._destroy`, problem: `is ${Issue.describe(destroy)}`, expected: "true, or nothing" })
  }
  if (destroy === true) return { type: target.type, id: id as string, _destroy: true }
  const { attributes, relationships } = encodeParts(target, "update", data, `${field}.`, report)
  return { type: target.type, id: id as string, attributes, relationships }
}

const isWritable = (include: Include | Relationship | undefined, action: Write): boolean =>
  include !== undefined && (include[action] === true || include[action] === "required")

const writableNames = (descriptor: Descriptor, action: Write): ReadonlyArray<string> => [
  ...Object.keys(descriptor[action]),
  ...[...Object.entries(descriptor.relationships), ...Object.entries(descriptor.includes)]
    .filter(([, include]) => isWritable(include, action))
    .map(([name]) => name)
]

const encodeParts = (
  descriptor: Descriptor,
  action: Write,
  data: { readonly [name: string]: unknown },
  prefix: string,
  report: Report
): Parts => {
  const parts: Parts = { attributes: {}, relationships: {}, included: [] }
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue
    const field = `${prefix}${name}`
    const kind = own(descriptor[action], name)
    if (kind !== undefined) {
      const encoded = encodeValue(kind, value)
      const expected = encoded === undefined ? wanted[kind] : outOfBounds(descriptor, name, encoded)
      if (expected !== undefined) report({ field, problem: `is ${Issue.describe(value)}`, expected })
      parts.attributes[name] = encoded
      continue
    }
    const relationship = own(descriptor.relationships, name)
    const include = own(descriptor.includes, name)
    if (isWritable(relationship, action)) {
      parts.relationships[name] = linkage(field, relationship!.to, relationship!.target, value, report)
    } else if (isWritable(include, action)) {
      const target = targetOf(descriptor, include!)
      if (include!.to === "one" || relationship !== undefined) {
        parts.relationships[name] = linkage(field, include!.to, target.type, value, report)
      } else if (Array.isArray(value)) {
        parts.included.push(
          ...value.map((child, index) => encodeChild(`${field}[${index}]`, target, action, child, report))
        )
      } else {
        report({ field, problem: `is ${Issue.describe(value)}`, expected: `an array of ${target.type}` })
      }
    } else {
      const isKnown = Object.hasOwn(descriptor.attributes, name) || relationship !== undefined || include !== undefined
      const names = writableNames(descriptor, action)
      report({
        field,
        problem: isKnown
          ? `cannot be written with ${action}`
          : `is nothing that ${descriptor.type} has${didYouMean(name, names)}`,
        expected: Issue.oneOf(names)
      })
    }
  }
  return parts
}

/**
 * Checks and encodes the data of a write.
 *
 * @internal
 */
export const encodePayload = (
  descriptor: Descriptor,
  action: Write,
  data: object,
  id?: string
): { readonly payload: Payload; readonly issues: ReadonlyArray<Issue.Issue> } => {
  const issues: Array<Issue.Issue> = []
  const report: Report = (issue) => issues.push(issue)
  const isObject = Predicate.isObject(data)
  if (!isObject) {
    report({ field: "data", problem: `is ${Issue.describe(data)}`, expected: `the data of ${descriptor.type}` })
  }
  const given = isObject ? data as { readonly [name: string]: unknown } : {}
  const parts = encodeParts(descriptor, action, given, "", report)
  for (const name of Object.keys(parts.relationships)) {
    if (parts.attributes[`${name}_id`] === undefined) continue
    report({ field: name, problem: `is given beside ${name}_id`, expected: "one of the two" })
  }
  if (action === "create") {
    for (const [name, relationship] of Object.entries(descriptor.relationships)) {
      // `person_id` does what `person` does, where Planning Center lists it
      const value = parts.relationships[name] ?? parts.attributes[`${name}_id`]
      const isMissing = value === undefined || value === null || (Array.isArray(value) && value.length === 0)
      if (relationship.create === "required" && isMissing) {
        report({
          field: name,
          problem: "is missing",
          expected: relationship.to === "one" ? `the id of a ${relationship.target}` : `ids of ${relationship.target}`
        })
      }
    }
  } else if (issues.length === 0 && Object.values(parts).every((part) => Object.keys(part).length === 0)) {
    report({ field: "data", problem: "is empty", expected: Issue.oneOf(writableNames(descriptor, action)) })
  }
  return { payload: { type: descriptor.type, ...(id === undefined ? undefined : { id }), ...parts }, issues }
}

/**
 * Checks and encodes the data of an action.
 *
 * @internal
 */
export const encodeAction = (
  action: Action,
  data: unknown
): { readonly body: unknown; readonly issues: ReadonlyArray<Issue.Issue> } => {
  const { data: needed, key = "relationships", optional = {}, relationships = {}, type } = action
  const given = Predicate.isObject(data) ? data as { readonly [name: string]: unknown } : {}
  const known = [...Object.keys(needed), ...Object.keys(optional), ...Object.keys(relationships)]
  const issues: Array<Issue.Issue> = Array.from(Issue.unknownNames(given, known))
  const attributes: Record<string, unknown> = {}
  const related: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries({ ...optional, ...needed })) {
    if (given[name] === undefined && !Object.hasOwn(needed, name)) continue
    const encoded = given[name] === null ? undefined : encodeValue(kind, given[name])
    if (encoded === undefined) {
      const problem = given[name] === undefined ? "is missing" : `is ${Issue.describe(given[name])}`
      issues.push({ field: name, problem, expected: wanted[kind].replace(/,? or null$/, "") })
    }
    attributes[name] = encoded
  }
  for (const [name, relationship] of Object.entries(relationships)) {
    const value = given[name]
    if (value === undefined && relationship.optional === true) continue
    if (value === undefined || value === null) {
      const expected = relationship.to === "one" ? `the id of a ${relationship.type}` : `ids of ${relationship.type}`
      issues.push({ field: name, problem: value === null ? "is null" : "is missing", expected })
      continue
    }
    related[name] = { data: linkage(name, relationship.to, relationship.type, value, (issue) => issues.push(issue)) }
  }
  const isEmpty = Object.keys(attributes).length === 0 && Object.keys(related).length === 0
  return {
    // an action without data has no documented body, and gets none
    body: isEmpty && type === undefined ? undefined : {
      data: {
        ...(type === undefined ? undefined : { type }),
        attributes,
        ...(Object.keys(related).length === 0 ? undefined : { [key]: related })
      }
    },
    issues
  }
}
