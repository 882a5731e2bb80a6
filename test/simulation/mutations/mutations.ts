/** Twenty defects, each a text that is replaced in a scratch copy of the code. The simulation has to find them. */
export interface Mutation {
  readonly name: string
  readonly file: string
  /** Stands in the file once. */
  readonly before: string
  readonly after: string
}

export const mutations: ReadonlyArray<Mutation> = [
  {
    name: "a creation whose answer was lost is sent again",
    file: "src/client/retry.ts",
    before: "return operation.repeatable",
    after: "return true"
  },
  {
    name: "a client that is provided inside sends the writes of a dry run",
    file: "src/client/PcoMiddleware.ts",
    before: "Effect.updateService(self, CurrentMiddleware, (chain) => innermost(middleware, chain))",
    after: "self"
  },
  {
    name: "a dry run stores deferred writes",
    file: "src/cache/writeRunning.ts",
    before: "return yield* deferred(operation, store)",
    after: "return yield* store"
  },
  {
    name: "resolve is asked before a late effect can have come",
    file: "src/bulk/run/item.ts",
    before: "if (until <= now) return judge(resolve, error, runs)",
    after: "if (until >= now) return judge(resolve, error, runs)"
  },
  {
    name: "an item that an earlier run began is run again",
    file: "src/bulk/run/item.ts",
    before: "if (state === undefined) return go(0, now)",
    after: "if (state !== undefined || state === undefined) return go(0, now)"
  },
  {
    name: "a journal says done before the write was sent",
    file: "src/bulk/Journal.ts",
    before: "sending: (key) => Effect.flatMap(begun, (text) => store.set(space, `:${key}`, text)),",
    after: "sending: (key) => store.set(space, `:${key}`, \"d\"),"
  },
  {
    name: "two searches for one person do not wait for each other",
    file: "src/products/people/jobs/shared/lock.ts",
    before: "Effect.flatMap(locks, (lock) => lock(key, work))",
    after: "Effect.flatMap(locks, () => work(undefined))"
  },
  {
    name: "a write does not end what is cached",
    file: "src/cache/changes.ts",
    before: "const all = endHere(tags, context)\n      // As of now",
    after: "const all = tags\n      // As of now"
  },
  {
    name: "a write in doubt does not end what is cached",
    file: "src/cache/changes.ts",
    before: "mayHaveTakenEffect(exit.cause) ? endUncertain(tags) : Effect.void",
    after: "Effect.void"
  },
  {
    name: "users of one cache share what was read",
    file: "src/cache/keys.ts",
    before: "ofRead: (operation, credential) => `${namespaceOf(credential, operation.product)}",
    after: "ofRead: (operation) => `${namespaceOf(\"\", operation.product)}"
  },
  {
    name: "an event does not end what is cached",
    file: "src/cache/changes.ts",
    before: "if (target.isDelete) return endTags(tags)",
    after: "if (tags.size >= 0) return Effect.void"
  },
  {
    name: "the limiter forgets a request as soon as it is answered",
    file: "src/traffic/rateWindow.ts",
    before: "const free = allowed(window) - window.inFlight - Times.size(window.own) - keptForOthers(window, now)",
    after: "const free = allowed(window) - window.inFlight - keptForOthers(window, now)"
  },
  {
    name: "a request that is interrupted keeps its permit",
    file: "src/client/PcoConcurrency.ts",
    before: "const run = Effect.ensuring(restore(request), giveBack)",
    after: "const run = Effect.tap(restore(request), () => giveBack)"
  },
  {
    name: "a running client goes on with the token of the user before",
    file: "src/auth/oauth/layer.ts",
    before: "checkSignIn: refresher.checkSignIn,",
    after: "checkSignIn: undefined,"
  },
  {
    name: "spans carry what was searched for",
    file: "src/client/observe.ts",
    before: "const operationSpan = (operation: Operation<unknown>) => ({\n  attributes: {",
    after: "const operationSpan = (operation: Operation<unknown>) => ({\n  attributes: {\n" +
      "    \"url.query\": JSON.stringify([operation.query, operation.body]),"
  },
  {
    name: "a deferred write that is given up is not kept as a dead letter",
    file: "src/cache/writeRunning.ts",
    before: "const next = yield* journal.remove(write, sealed)",
    after: "const next = yield* journal.remove(write, sealed.slice(sealed.length) || undefined)"
  },
  {
    name: "rows are acknowledged when they are handed out",
    file: "src/paging/tracker.ts",
    before: "while (head < waiting.length && waiting[head]!.isDone) {",
    after: "while (head < waiting.length) {"
  },
  {
    name: "an item in doubt goes back to the queue",
    file: "src/bulk/queue/worker.ts",
    before: "if (!ended.mayHaveTakenEffect && !refused && attempt < plan.attempts) return \"Retried\"",
    after: "if (attempt < plan.attempts) {\n        yield* journal.forget(id)\n        return \"Retried\"\n      }"
  },
  {
    name: "a creation whose answer was lost is made again by the job",
    file: "src/products/people/jobs/Matching.ts",
    before: "onFailure: (error) => error.mayHaveTakenEffect ? settleLost(error) : Effect.fail(error),",
    after:
      "onFailure: (error) => error.mayHaveTakenEffect ? Effect.flatMap(create(data), created) : Effect.fail(error),"
  },
  {
    name: "an error that may have taken effect is called one that did not",
    file: "src/client/failure.ts",
    before: "mayHaveTakenEffect: operation.method !== \"GET\" && history.undecided",
    after: "mayHaveTakenEffect: false"
  }
]
