import { Effect } from "effect"
import { Bulk, Journal } from "effect-pco"
import type { Ways } from "./work.ts"

const nothing = (item: number) => Effect.succeed(item)

const check = (size: number) => ({ done }: { readonly done: number }) =>
  done === size ? Effect.void : Effect.die(new Error(`${done} were done, and not ${size}`))

export const ways: Ways = {
  plain: async (size) => {
    const items = Array.from({ length: size }, (_, index) => index)
    const all = Effect.flatMap(Bulk.run(items, nothing), check(size))
    return { items: size, run: () => Effect.runPromise(all) }
  },
  journal: async (size) => {
    const items = Array.from({ length: size }, (_, index) => index)
    const all = Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "growth" })
      yield* Effect.flatMap(Bulk.run(items, nothing, { checkpoint }), check(size))
    })
    return { items: size, run: () => Effect.runPromise(Effect.provide(all, Journal.layerMemory)) }
  }
}
