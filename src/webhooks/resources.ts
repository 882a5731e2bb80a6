/**
 * The resources of all products, by name.
 *
 * @since 0.2.0
 */
import type * as Api from "../products/api/resources.ts"
import type * as Calendar from "../products/calendar/resources.ts"
import type * as CheckIns from "../products/check-ins/resources.ts"
import type * as Current from "../products/current/resources.ts"
import type * as Giving from "../products/giving/resources.ts"
import type * as Groups from "../products/groups/resources.ts"
import type * as People from "../products/people/resources.ts"
import type * as Publishing from "../products/publishing/resources.ts"
import type * as Registrations from "../products/registrations/resources.ts"
import type * as Services from "../products/services/resources.ts"
import type * as Webhooks from "../products/webhooks/resources.ts"
import type { Descriptor } from "../resource/Descriptor.ts"
import type { Spec } from "../resource/Spec.ts"

type SpecOf<Module> = Module extends { readonly descriptor: Descriptor<infer S extends Spec> } ? S : never

type Named<Product extends string, Modules> = {
  readonly [Type in keyof Modules & string as `${Product}/${Type}`]: SpecOf<Modules[Type]>
}

interface Specs
  extends
    Named<"api", typeof Api>,
    Named<"calendar", typeof Calendar>,
    Named<"check-ins", typeof CheckIns>,
    Named<"current", typeof Current>,
    Named<"giving", typeof Giving>,
    Named<"groups", typeof Groups>,
    Named<"people", typeof People>,
    Named<"publishing", typeof Publishing>,
    Named<"registrations", typeof Registrations>,
    Named<"services", typeof Services>,
    Named<"webhooks", typeof Webhooks>
{}

/**
 * The name of a resource type with its product, such as `services/Plan`.
 *
 * @category models
 * @since 0.2.0
 */
export type ResourceName = keyof Specs

/**
 * A resource as it is read, without includes.
 *
 * @category models
 * @since 0.2.0
 */
export type ResourceRow<Name extends ResourceName> = Specs[Name]["resource"]
