/**
 * The custom fields of a church, read once in a while.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { CurrentCachePolicy } from "../../../../client/PcoCache.ts"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import * as InFlight from "../../../../internal/inFlight.ts"
import { editDistance } from "../../../../jsonapi/editDistance.ts"
import * as Issue from "../../../../jsonapi/Issue.ts"
import * as FieldDefinition from "../../FieldDefinition.ts"
import { stateOf } from "../shared/clientState.ts"
import { anew } from "../shared/job.ts"

/**
 * A custom field.
 *
 * @category models
 * @since 0.1.0
 */
export interface Field {
  /** What it is called here: its slug, with that of its tab before it where another field has the same. */
  readonly key: string
  readonly id: string
  readonly slug: string
  readonly name: string
  /** Such as `string`, `date`, `select`, `checkboxes`, `file`. */
  readonly data_type: string
  readonly tab_slug: string | undefined
  /** What a `select` or `checkboxes` field offers, in order. */
  readonly options: ReadonlyArray<string>
}

/**
 * @internal
 */
export interface Fields {
  readonly all: ReadonlyArray<Field>
  /** By slug, by `tab.slug` and by id. */
  readonly named: ReadonlyMap<string, Field>
  readonly byId: ReadonlyMap<string, Field>
  /** Slugs that more than one field has, with the names that tell them apart. */
  readonly ambiguous: ReadonlyMap<string, ReadonlyArray<string>>
  /** When reading began, in milliseconds since the epoch. */
  readonly readAt: number
}

/** In milliseconds. */
const timeToLive = 300_000

/** A copy that is younger is not read again on the word of a name that it does not know. */
const fresh = 10_000

type Definition = Omit<Field, "key">

const index = (definitions: ReadonlyArray<Definition>, readAt: number): Fields => {
  const bySlug = Map.groupBy(definitions, ({ slug }) => slug)
  const longNameOf = ({ slug, tab_slug }: Definition) => `${tab_slug ?? ""}.${slug}`
  const all = definitions.map((definition): Field => ({
    ...definition,
    key: bySlug.get(definition.slug)!.length === 1 ? definition.slug : longNameOf(definition)
  }))
  const named = new Map<string, Field>()
  // a slug comes before an id that looks the same
  for (const field of all) named.set(field.id, field)
  for (const field of all) named.set(longNameOf(field), field)
  for (const field of all) named.set(field.key, field)
  const ambiguous = new Map<string, ReadonlyArray<string>>()
  for (const [slug, same] of bySlug) if (same.length > 1) ambiguous.set(slug, same.map(longNameOf))
  return { all, named, byId: new Map(all.map((field) => [field.id, field])), ambiguous, readAt }
}

// A list without filter `include_deleted` leaves out what was deleted.
const read: Effect.Effect<Fields, PcoError, PcoClient> = Effect.gen(function*() {
  const readAt = yield* Clock.currentTimeMillis
  const rows = yield* Stream.runCollect(FieldDefinition.stream({ include: ["field_options", "tab"] }))
  const definitions = rows.map((row): Definition => ({
    id: row.id,
    slug: row.slug ?? row.id,
    name: row.name ?? "",
    data_type: row.data_type ?? "string",
    tab_slug: row.tab?.slug ?? undefined,
    options: row.field_options
      .toSorted((left, right) => (left.sequence ?? 0) - (right.sequence ?? 0))
      .flatMap(({ value }) => value ?? [])
  }))
  return index(definitions, readAt)
})

/** The fields that were read last, and reads in flight. */
interface Copy {
  fields: Fields | undefined
  readonly share: InFlight.InFlight
}

const copy = /* @__PURE__ */ stateOf("people.fields", (): Copy => ({ fields: undefined, share: InFlight.make() }))

// A read that began earlier and ends later does not replace a newer one.
const readInto = (copy: Copy): Effect.Effect<Fields, PcoError, PcoClient> =>
  Effect.map(read, (fields) => {
    if (copy.fields === undefined || copy.fields.readAt <= fields.readAt) copy.fields = fields
    return fields
  })

const readAnew = (copy: Copy) => Effect.updateService(readInto(copy), CurrentCachePolicy, anew)

/**
 * @internal
 */
export const get: Effect.Effect<Fields, PcoError, PcoClient> = Effect.gen(function*() {
  const known = yield* copy
  if (known.fields !== undefined && (yield* Clock.currentTimeMillis) - known.fields.readAt < timeToLive) {
    return known.fields
  }
  const [fields] = yield* known.share("get", readInto(known))
  return fields
})

/**
 * @internal
 */
export const refresh: Effect.Effect<Fields, PcoError, PcoClient> = Effect.flatMap(copy, readAnew)

/**
 * The fields, read again when they do not satisfy: a field or an option may be newer
 * than the copy. A copy that was only just read is not.
 *
 * @internal
 */
export const getThat = Effect.fnUntraced(function*(
  satisfy: (fields: Fields) => boolean
): Effect.fn.Return<Fields, PcoError, PcoClient> {
  const fields = yield* get
  if (satisfy(fields) || (yield* Clock.currentTimeMillis) - fields.readAt < fresh) return fields
  const known = yield* copy
  const [read] = yield* known.share("refresh", readAnew(known))
  return read
})

/** So many names are listed; of more, those that are spelled most like what was given. */
const mostNames = 12

const namesLike = ({ all }: Fields, given: string): string => {
  const names = all.map(({ key }) => key)
  if (names.length <= mostNames) return Issue.oneOf(names)
  const near = names.map((name) => [editDistance(given.slice(0, 100), name), name] as const)
    .toSorted(([left], [right]) => left - right).slice(0, 5)
  return `${Issue.oneOf(near.map(([, name]) => name))}, or another one of ${names.length} fields`
}

/**
 * The field with this name: a slug, `tab.slug`, or the id of the definition.
 *
 * @internal
 */
export const find = (fields: Fields, name: string, path: string): Field | Issue.Issue =>
  fields.named.get(name) ?? {
    field: path,
    problem: fields.ambiguous.has(name) ? "is the slug of more than one field" : "is no custom field",
    expected: fields.ambiguous.has(name) ? Issue.oneOf(fields.ambiguous.get(name)!) : namesLike(fields, name)
  }
