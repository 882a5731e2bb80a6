/**
 * What the actions of Planning Center People do.
 *
 * @internal
 */
import type { Acting, Action } from "../../../engine/actions.ts"
import type { Attributes } from "../../../engine/Store.ts"
import * as Workflows from "./workflows.ts"

const put = (type: string, { row, store }: Acting, attributes: Attributes) => {
  store.put(type, { ...row, attributes: { ...row.attributes, ...attributes } })
}

const sync = ({ now, row, store }: Acting) => {
  const status = {
    attributes: {
      status: "complete",
      error: null,
      progress: 100,
      completed_at: now,
      segment_id: 1000 + Number(row.id)
    },
    relationships: { list: row.id }
  }
  const id = store.byOwner("MailchimpSyncStatus", "list", row.id)[0] ?? store.nextId("MailchimpSyncStatus")
  store.put("MailchimpSyncStatus", { id, ...status })
}

const onCard = (name: string): Action => ({
  methods: ["POST"],
  answers: true,
  run: ({ data, now, row, store }) => Workflows.act(store, row, name, data, now)
})

/**
 * By type and name. All of them answer 204 without a body, as a recorded run of a
 * list did, even to GET.
 *
 * @internal
 */
export const actions: { readonly [name: string]: Action } = {
  "CustomSender.send_verification": {
    methods: ["POST"],
    run: (acting) =>
      put("CustomSender", acting, { verification_requested_at: acting.now, verification_status: "pending" })
  },
  "List.run": {
    methods: ["GET", "POST"],
    run: (acting) => put("List", acting, { refreshed_at: acting.now, batch_completed_at: acting.now, status: "done" })
  },
  "List.mailchimp_sync": { methods: ["POST"], run: sync },
  ...Object.fromEntries(Workflows.actionNames.map((name) => [`WorkflowCard.${name}`, onCard(name)]))
}
