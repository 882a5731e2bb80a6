/**
 * One person in every product. A person of Services, Giving, Groups, Check-Ins, Calendar, Registrations or Current is
 * the person of People with the same id; each product has its own attributes of them. Planning Center answers 404 where
 * somebody is not in a product.
 *
 * A module of one product reads the same: `PersonIn.services` is `Person.get` of `effect-pco/services`.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Operation } from "../../client/Operation.ts"
import type { PcoClient } from "../../client/PcoClient.ts"
import type { PcoError } from "../../client/PcoError.ts"
import type { Id } from "../../resource/Spec.ts"
import * as Calendar from "../calendar/Person.ts"
import * as CheckIns from "../check-ins/Person.ts"
import * as Current from "../current/Person.ts"
import * as Giving from "../giving/Person.ts"
import * as Groups from "../groups/Person.ts"
import * as People from "../people/Person.ts"
import * as Registrations from "../registrations/Person.ts"
import * as Services from "../services/Person.ts"

/**
 * The id of a person, in every product.
 *
 * **Example** (The same id everywhere)
 *
 * ```ts
 * import { PersonIn } from "effect-pco/across"
 *
 * const id: PersonIn.PersonId = "7"
 * const reads = [
 *   PersonIn.calendar(id),
 *   PersonIn.checkIns(id),
 *   PersonIn.current(id),
 *   PersonIn.giving(id),
 *   PersonIn.groups(id),
 *   PersonIn.people(id),
 *   PersonIn.registrations(id),
 *   PersonIn.services(id)
 * ]
 * console.log(reads.map(({ path }) => path.split("/")[1]).join(", "))
 * // => calendar, check-ins, current, giving, groups, people, registrations, services
 * ```
 *
 * @category models
 * @since 0.2.0
 */
export type PersonId = Id<"people/Person">

/**
 * Reads the person as Calendar has them: `GET /calendar/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const calendar: typeof Calendar.get = Calendar.get

/**
 * Reads the person as Check-Ins has them: `GET /check-ins/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const checkIns: typeof CheckIns.get = CheckIns.get

/**
 * Reads the person as Current has them: `GET /current/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const current: typeof Current.get = Current.get

/**
 * Reads the person as Giving has them: `GET /giving/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const giving: typeof Giving.get = Giving.get

/**
 * Reads the person as Groups has them: `GET /groups/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const groups: typeof Groups.get = Groups.get

/**
 * Reads the person of People: `GET /people/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const people: typeof People.get = People.get

/**
 * Reads the person as Registrations has them: `GET /registrations/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const registrations: typeof Registrations.get = Registrations.get

/**
 * Reads the person as Services has them: `GET /services/v2/people/{person_id}`.
 *
 * @category operations
 * @since 0.2.0
 */
export const services: typeof Services.get = Services.get

/**
 * The person that an operation reads, or `None` where they are not in that product. Any failure but `NotFound` stays.
 *
 * **Example** (Is this person in Services?)
 *
 * ```ts
 * import { Effect, Option } from "effect"
 * import { PersonIn } from "effect-pco/across"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = PersonIn.find(PersonIn.people("999999"))
 * console.log(Option.isNone(await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))))
 * // => true
 * ```
 *
 * @category combinators
 * @since 0.2.0
 */
export const find = <A>(read: Operation<A>): Effect.Effect<Option.Option<A>, PcoError, PcoClient> =>
  Effect.catch(
    Effect.map(read, Option.some),
    (error) => error.reason._tag === "NotFound" ? Effect.succeed(Option.none()) : Effect.fail(error)
  )

/**
 * A person as each product has them.
 *
 * @category models
 * @since 0.2.0
 */
export interface Everywhere {
  readonly calendar: Option.Option<Calendar.Person>
  readonly checkIns: Option.Option<CheckIns.Person>
  readonly giving: Option.Option<Giving.Person>
  readonly groups: Option.Option<Groups.Person>
  readonly people: Option.Option<People.Person>
  readonly registrations: Option.Option<Registrations.Person>
  readonly services: Option.Option<Services.Person>
}

/**
 * Reads a person in every product that knows people by id: one request a product, `None` where they are not in it.
 * Fails when a product fails in another way, as `Forbidden` where the credential may not use it.
 *
 * **Example** (Where is this person?)
 *
 * ```ts
 * import { PersonIn } from "effect-pco/across"
 *
 * const program = PersonIn.everywhere("1")
 * console.log(Object.keys(PersonIn).includes("everywhere"), typeof program)
 * // => true object
 * ```
 *
 * @category operations
 * @since 0.2.0
 */
export const everywhere = (id: PersonId): Effect.Effect<Everywhere, PcoError, PcoClient> =>
  Effect.all({
    calendar: find(calendar(id)),
    checkIns: find(checkIns(id)),
    giving: find(giving(id)),
    groups: find(groups(id)),
    people: find(people(id)),
    registrations: find(registrations(id)),
    services: find(services(id))
  }, { concurrency: "unbounded" })
