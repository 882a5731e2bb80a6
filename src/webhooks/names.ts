/**
 * The names of events, as far as public sources show them. The set is open: an unknown name is normal.
 *
 * @since 0.2.0
 */
import type { Event, EventOf } from "./Event.ts"
import type { ResourceName } from "./resources.ts"
import { subjects } from "./subjects.ts"

type Subjects = typeof subjects
type NamesOf<Subject extends keyof Subjects> = Subjects[Subject] extends readonly [string, ...infer Actions]
  ? Actions extends ReadonlyArray<string> ? `${Subject}.${Actions[number]}` : never
  : never

/**
 * The name of an event that is known.
 *
 * @category models
 * @since 0.2.0
 */
export type EventName = { [Subject in keyof Subjects]: NamesOf<Subject> }[keyof Subjects]

/**
 * Every known name.
 *
 * @category constants
 * @since 0.2.0
 */
export const eventNames: ReadonlyArray<EventName> = Object.entries(subjects).flatMap(([subject, [, ...actions]]) =>
  actions.map((action) => `${subject}.${action}` as EventName)
)

type TypeOf<Name extends EventName> = {
  [Subject in keyof Subjects]: Name extends NamesOf<Subject> ? Subjects[Subject][0] : never
}[keyof Subjects]

type Typed<Name extends EventName> = TypeOf<Name> extends ResourceName
  ? Extract<EventOf<TypeOf<Name>>, { readonly destroyed: Name extends `${string}.destroyed` ? true : false }>
  : Extract<Event, { readonly type: "unknown"; readonly destroyed: Name extends `${string}.destroyed` ? true : false }>

/**
 * The event of a name.
 *
 * @category models
 * @since 0.2.0
 */
export type ByName<Name extends EventName> = Typed<Name> & { readonly name: Name }
