/**
 * The actions of a resource: verbs on a path of their own below it.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Answers from "./answers.ts"
import { coerce } from "./assign.ts"
import * as Payload from "./payload.ts"
import type { Attributes, Row, Store } from "./Store.ts"
import * as Workflows from "./workflows.ts"

/**
 * An action that is being carried out.
 *
 * @internal
 */
export interface Acting {
  readonly store: Store
  readonly row: Row
  readonly data: Attributes
  readonly now: string
}

/**
 * @internal
 */
export interface Action {
  readonly methods: ReadonlyArray<string>
  readonly run: (acting: Acting) => void
}

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

/**
 * What an action takes, out of the body of its request. Throws a refusal at a name
 * that it does not take and at one that is missing.
 *
 * @internal
 */
export const dataOf = (descriptor: Descriptor, name: string, body: string): Attributes => {
  const kinds = descriptor.actions?.[name]?.data ?? {}
  if (Object.keys(kinds).length === 0) return {}
  const { attributes } = Payload.read(body)
  const data: Record<string, unknown> = {}
  for (const given of Object.keys(attributes)) {
    if (!Object.hasOwn(kinds, given)) throw new Answers.Refusal(Answers.forbiddenAttribute(given))
  }
  for (const [wanted, kind] of Object.entries(kinds)) {
    data[wanted] = coerce(kind, attributes[wanted])
    if (data[wanted] === null || data[wanted] === "") throw new Answers.Refusal(Answers.missingParameter(wanted))
  }
  return data
}
