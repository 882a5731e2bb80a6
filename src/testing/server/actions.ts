/**
 * The actions of a resource: verbs on a path of their own below it.
 *
 * @internal
 */
import type { Row } from "./Store.ts"
import type { World } from "./values.ts"

/**
 * @internal
 */
export interface Action {
  readonly methods: ReadonlyArray<string>
  readonly run: (world: World, row: Row, method: string, now: string) => void
}

const change = ({ store }: World, row: Row, attributes: Row["attributes"]) => {
  store.put("List", { ...row, attributes: { ...row.attributes, ...attributes } })
}

/**
 * By type and name. All of them answer 204 without a body, as a recorded run of a
 * list did, even to GET.
 *
 * @internal
 */
export const actions: { readonly [name: string]: Action } = {
  "List.run": {
    methods: ["GET", "POST"],
    run: (world, row, _, now) => change(world, row, { refreshed_at: now, batch_completed_at: now, status: "done" })
  },
  "List.mailchimp_sync": { methods: ["POST"], run: () => {} },
  "List.star": {
    methods: ["POST", "DELETE"],
    run: (world, row, method) => change(world, row, { starred: method === "POST" })
  }
}
