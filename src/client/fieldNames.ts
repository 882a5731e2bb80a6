/**
 * What the fields of a write are called by the program that writes them.
 *
 * @internal
 */
import * as Context from "effect/Context"

/**
 * The names of the fields that the writes inside set, where the payload does not have them: a custom field is known by
 * its slug and written as a datum with a `value`. `undefined` where the names are those in the payload.
 *
 * @internal
 */
export const CurrentFieldNames: Context.Reference<ReadonlyArray<string> | undefined> = Context.Reference<
  ReadonlyArray<string> | undefined
>("effect-pco/client/fieldNames/CurrentFieldNames", { defaultValue: () => undefined })
