/**
 * Create, update, delete. Everything is checked before anything is stored.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Answers from "./answers.ts"
import type { Action, Draft } from "./assign.ts"
import * as Assign from "./assign.ts"
import type { ChildPayload, WritePayload } from "./payload.ts"
import type { Change, Rule } from "./rules.ts"
import type { Linkage, Row } from "./Store.ts"
import type { World } from "./values.ts"

const noRule: Rule = {}

const ruleOf = ({ registry }: World, descriptor: Descriptor): Rule => registry.rules.writes?.[descriptor.type] ?? noRule

/** A write that was checked, and what it would do. */
interface Plan {
  readonly descriptor: Descriptor
  readonly change: Change
  readonly violations: ReadonlyArray<Answers.Violation>
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)

const missing = (rule: Rule, { action, draft }: Change): ReadonlyArray<Answers.Violation> =>
  (rule.needs ?? [])
    .filter((name) => {
      const isGiven = name in draft.attributes || name in draft.relationships
      return (action === "create" || isGiven) && isBlank(draft.attributes[name] ?? draft.relationships[name])
    })
    .map((parameter) => ({ parameter, detail: "can't be blank" }))

const prepare = (
  world: World,
  descriptor: Descriptor,
  previous: Row | undefined,
  payload: Parameters<typeof Assign.draft>[3],
  now: string,
  given: { readonly [name: string]: Linkage } = {}
): Plan => {
  const action: Action = previous === undefined ? "create" : "update"
  ruleOf(world, descriptor).payload?.({ included: [], ...payload }, action)
  const read = Assign.draft(world, descriptor, action, payload)
  const draft: Draft = { ...read, relationships: { ...read.relationships, ...given } }
  const change: Change = { world, action, draft, previous, now }
  const rule = ruleOf(world, descriptor)
  return { descriptor, change, violations: [...missing(rule, change), ...rule.check?.(change) ?? []] }
}

const isSame = (left: unknown, right: unknown) =>
  left === right || (left ?? null) === (right ?? null) || JSON.stringify(left) === JSON.stringify(right)

const touch = (world: World, descriptor: Descriptor, row: Row, now: string) => {
  const name = ruleOf(world, descriptor).touches
  const id = name === undefined ? undefined : row.relationships[name]
  const target = name === undefined ? undefined : world.registry.related(descriptor, name)?.target
  const touched = target === undefined || typeof id !== "string" ? undefined : world.store.get(target.type, id)
  if (touched === undefined) return
  world.store.put(target!.type, { ...touched, attributes: { ...touched.attributes, updated_at: now } })
}

// Relationships whose rows stand elsewhere (the people of a household) are not stored with this one.
const stored = ({ registry }: World, { type }: Descriptor, draft: Draft): { readonly [name: string]: Linkage } =>
  Object.fromEntries(
    Object.entries(draft.relationships).filter(([name, linkage]) =>
      !Array.isArray(linkage) || registry.rules.shared?.[`${type}.${name}`] !== undefined
    )
  )

const apply = ({ change, descriptor }: Plan): Row => {
  const { action, draft, now, previous, world } = change
  const rule = ruleOf(world, descriptor)
  if (action === "create") {
    for (const [name, value] of Object.entries(rule.defaults ?? {})) draft.attributes[name] ??= value
  }
  rule.settle?.(change)
  const relationships = stored(world, descriptor, draft)
  const hasChanged = previous === undefined ||
    Object.entries(draft.attributes).some(([name, value]) => !isSame(previous.attributes[name], value)) ||
    Object.entries(relationships).some(([name, linkage]) => !isSame(previous.relationships[name], linkage))
  if (hasChanged && "updated_at" in descriptor.attributes) draft.attributes["updated_at"] = now
  if (previous === undefined && "created_at" in descriptor.attributes) draft.attributes["created_at"] = now
  const row: Row = {
    id: previous?.id ?? world.store.nextId(descriptor.type),
    attributes: { ...previous?.attributes, ...draft.attributes },
    relationships: { ...previous?.relationships, ...relationships }
  }
  world.store.put(descriptor.type, row)
  rule.stored?.(change, row)
  if (hasChanged) touch(world, descriptor, row, now)
  return row
}

/** A child of a payload that was checked. */
interface ChildPlan {
  readonly plan?: Plan
  readonly destroy?: readonly [Descriptor, Row]
  readonly back: string
  readonly wrong: ReadonlyArray<Answers.WrongChild>
}

const refuse = (answer: Answers.Answer): never => {
  throw new Answers.Refusal(answer)
}

const prepareChild = (
  world: World,
  descriptor: Descriptor,
  action: Action,
  owner: Row | undefined,
  child: ChildPayload,
  now: string
): ChildPlan => {
  const include = Object.entries(descriptor.includes).find(([, include]) =>
    include.to === "many" && include[action] === true && include.target === child.type
  )
  const related = include === undefined ? undefined : world.registry.related(descriptor, include[0])
  if (related?.back === undefined) return refuse(Answers.invalidPayload(`${child.type} cannot be included`))
  const { back, target } = related
  const previous = action === "update" && child.id !== undefined ? world.store.get(target.type, child.id) : undefined
  if (action === "update" && child.id !== undefined && previous?.relationships[back] !== owner?.id) {
    return refuse(Answers.attributeNotFound(include![0], child.id))
  }
  if (child.destroy) {
    return previous === undefined
      ? { back, wrong: [] }
      : { destroy: [target, previous], back, wrong: [] }
  }
  const plan = prepare(world, target, previous, child, now)
  const { violations } = plan
  return {
    plan,
    back,
    wrong: violations.length === 0
      ? []
      : [{ type: child.type, id: child.id ?? null, attributes: child.attributes, violations }]
  }
}

/**
 * Creates a resource, or changes `previous`, together with the children that came
 * along. `given` are the relationships that the path of the request tells.
 *
 * @internal
 */
export const write = (
  world: World,
  descriptor: Descriptor,
  previous: Row | undefined,
  payload: WritePayload,
  now: string,
  given?: { readonly [name: string]: Linkage }
): Row => {
  const plan = prepare(world, descriptor, previous, payload, now, given)
  const { action } = plan.change
  const children = payload.included.map((child) => prepareChild(world, descriptor, action, previous, child, now))
  const wrong = children.flatMap((child) => child.wrong)
  if (plan.violations.length > 0 || wrong.length > 0) {
    return refuse(Answers.invalid(descriptor.type, plan.violations, wrong))
  }
  const row = apply(plan)
  for (const { back, destroy: gone, plan } of children) {
    if (gone !== undefined) destroy(world, gone[0], gone[1], now)
    if (plan === undefined) continue
    if (plan.change.previous === undefined) plan.change.draft.relationships[back] = row.id
    apply(plan)
  }
  return world.store.get(descriptor.type, row.id)!
}

/** The to-one relationships of a type, by the type that they lead to. */
const pointersTo = (descriptor: Descriptor, type: string): ReadonlyArray<string> => {
  const names = new Set<string>()
  for (const [name, { target, to }] of Object.entries(descriptor.relationships)) {
    if (to === "one" && target === type) names.add(name)
  }
  for (const [name, { target, to }] of [...Object.entries(descriptor.includes), ...Object.entries(descriptor.edges)]) {
    if (to === "one" && target === type) names.add(name)
  }
  return Array.from(names)
}

// What is written under its owner, or lives nowhere else, goes with its owner; anything else only forgets it.
const goesWith = ({ registry }: World, owner: Descriptor, target: Descriptor, back: string): boolean =>
  registry.rules.along?.has(`${owner.type} ${target.type}`) === true ||
  Object.entries(owner.edges).some(([name, edge]) =>
    edge.to === "many" && edge.target === target.type && registry.related(owner, name)?.back === back &&
    (edge.create === true || edge.delete === true || !target.permits.list)
  )

/**
 * Deletes a resource with everything that belongs to it.
 *
 * @internal
 */
export const destroy = (world: World, descriptor: Descriptor, row: Row, now: string): void => {
  const { registry, store } = world
  const rule = ruleOf(world, descriptor)
  if (rule.tombstone !== undefined) {
    store.put(descriptor.type, rule.tombstone(row, now))
    return
  }
  store.delete(descriptor.type, row.id)
  for (const target of registry.descriptors) {
    const pointers = new Set(pointersTo(target, descriptor.type))
    for (const edge of Object.keys(descriptor.edges)) {
      const related = registry.related(descriptor, edge)
      if (related?.target.type === target.type && related.back !== undefined) pointers.add(related.back)
    }
    for (const pointer of pointers) {
      if (!goesWith(world, descriptor, target, pointer)) {
        store.forget(target.type, pointer, row.id)
        continue
      }
      for (const id of Array.from(store.byOwner(target.type, pointer, row.id))) {
        const pointing = store.get(target.type, id)
        if (pointing !== undefined) destroy(world, target, pointing, now)
      }
    }
  }
  rule.gone?.(world, row)
  touch(world, descriptor, row, now)
}
