/**
 * From a payload to what is stored: lax with values, strict with names.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type { Kind } from "../../jsonapi/Attributes.ts"
import { isCalendarDate } from "../../jsonapi/CalendarDate.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Answers from "./answers.ts"
import type { Attributes, Linkage } from "./Store.ts"
import type { World } from "./values.ts"
import { isComputed } from "./values.ts"

/**
 * @internal
 */
export type Action = "create" | "update"

/**
 * What a write sets, before the rules of the type have seen it.
 *
 * @internal
 */
export interface Draft {
  readonly attributes: Record<string, unknown>
  readonly relationships: Record<string, Linkage>
}

const toInstant = (text: string): string | null => {
  const millis = Timestamp.parse(isCalendarDate(text) ? `${text}T00:00:00Z` : text)
  return Number.isNaN(millis) ? null : Timestamp.format(millis)
}

const truths: { readonly [text: string]: boolean } = { true: true, false: false, 1: true, 0: false }

/**
 * A value as it is stored. What cannot be read becomes null: Planning Center
 * answers 200 to a date that is none.
 *
 * @internal
 */
export const coerce = (kind: Kind, value: unknown): unknown => {
  if (value === null || value === undefined) return null
  if (kind === "json") return value
  if (typeof value === "object") return null
  const text = String(value)
  switch (kind) {
    case "string":
    case "primary_key":
      return text
    case "integer":
    case "float": {
      const number = text.trim() === "" || typeof value === "boolean" ? Number.NaN : Number(text)
      return Number.isFinite(number) ? kind === "integer" ? Math.trunc(number) : number : null
    }
    case "boolean":
      return truths[text] ?? null
    case "date":
      return isCalendarDate(text.slice(0, 10)) && (text.length === 10 || text[10] === "T") ? text.slice(0, 10) : null
    case "date_time":
      return toInstant(text)
  }
}

const refuse = (answer: Answers.Answer): never => {
  throw new Answers.Refusal(answer)
}

const isOpen = (flag: boolean | "required" | undefined) => flag === true || flag === "required"

// A relationship is assigned by its own name or by `x_id` among the attributes.
const isAssignable = (descriptor: Descriptor, action: Action, name: string): boolean =>
  isOpen(descriptor.relationships[name]?.[action]) ||
  isOpen(descriptor.includes[name]?.[action]) ||
  `${name}_id` in descriptor[action]

const isToOne = (descriptor: Descriptor, name: string): boolean =>
  (descriptor.relationships[name] ?? descriptor.includes[name])?.to === "one"

const relationshipOf = (descriptor: Descriptor, name: string): string | undefined => {
  const relationship = name.endsWith("_id") ? name.slice(0, -3) : ""
  return relationship in descriptor.relationships || relationship in descriptor.includes ? relationship : undefined
}

const targetOf = ({ registry }: World, descriptor: Descriptor, name: string): Descriptor | undefined =>
  registry.related(descriptor, name)?.target

const existing = (world: World, descriptor: Descriptor, name: string, id: unknown): string => {
  const target = targetOf(world, descriptor, name)
  const text = typeof id === "number" ? String(id) : id
  return typeof text === "string" && target !== undefined && world.store.get(target.type, text) !== undefined
    ? text
    : refuse(Answers.attributeNotFound(name, String(id)))
}

const linkage = (world: World, descriptor: Descriptor, name: string, value: unknown): Linkage => {
  const data = Predicate.isObject(value) ? (value as Attributes)["data"] : value
  if (data === null || data === undefined) return null
  const idOf = (identifier: unknown) =>
    existing(world, descriptor, name, Predicate.isObject(identifier) ? (identifier as Attributes)["id"] : undefined)
  return Array.isArray(data) ? data.map(idOf) : idOf(data)
}

const kindOf = (world: World, { type, ...descriptor }: Descriptor, action: Action, name: string): Kind | undefined =>
  Object.hasOwn(descriptor[action], name)
    ? descriptor[action][name]
    : world.registry.rules.accepts?.[type]?.[name]

/**
 * Reads what a payload sets. Throws a refusal at the first name that cannot be
 * assigned and at an id that leads nowhere.
 *
 * @internal
 */
export const draft = (
  world: World,
  descriptor: Descriptor,
  action: Action,
  payload: { readonly attributes: Attributes; readonly relationships: Attributes }
): Draft => {
  const draft: Draft = { attributes: {}, relationships: {} }
  for (const [name, value] of Object.entries(payload.attributes)) {
    const related = relationshipOf(descriptor, name)
    // `marital_status_id` is taken though no list has it, because the relationship can be assigned
    const isRelated = related !== undefined && isToOne(descriptor, related) && isAssignable(descriptor, action, related)
    const kind = kindOf(world, descriptor, action, name) ?? (isRelated ? "primary_key" : undefined)
    if (kind === undefined) return refuse(Answers.forbiddenAttribute(name))
    const relationship = kind === "primary_key" ? related : undefined
    if (relationship !== undefined) {
      draft.relationships[relationship] = value === null ? null : existing(world, descriptor, relationship, value)
      continue
    }
    const rules = world.registry.rules
    const isOpenEnum = descriptor.open?.includes(name) === true ||
      rules.open?.has(`${descriptor.type}.${name}`) === true
    const allowed = isOpenEnum ? undefined : descriptor.enums[name]
    if (allowed !== undefined && value !== null && !allowed.includes(String(value))) {
      return refuse(Answers.invalidEnumValue(name, value))
    }
    // assignable by the documentation, and computed nonetheless
    if (!isComputed(world.registry, descriptor.type, name)) draft.attributes[name] = coerce(kind, value)
  }
  for (const [name, value] of Object.entries(payload.relationships)) {
    if (!isAssignable(descriptor, action, name)) return refuse(Answers.forbiddenAttribute(name))
    draft.relationships[name] = linkage(world, descriptor, name, value)
  }
  return draft
}
