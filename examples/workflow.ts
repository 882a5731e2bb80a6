/**
 * Somebody new is put on a workflow, taken through it, and never put there twice.
 *
 *     npm run build:js && node examples/workflow.ts
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { Person, Workflow, Workflows } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const program = Effect.gen(function*() {
  const { data: [workflow] } = yield* Workflow.list({ per_page: 1, include: ["steps"] })
  if (workflow === undefined) return yield* Console.log("There is no workflow here.")
  const visitor = yield* Person.create({ first_name: "Grace", last_name: "Hopper" })

  // a form that is sent twice, by two tabs at once
  const visit = Workflows.put(workflow.id, visitor.id, { assignee: "1", note: "Came with a friend" })
  const [{ ids, status }, second] = yield* Effect.all([visit, visit], { concurrency: "unbounded" })
  yield* Console.log(`${visitor.name} on "${workflow.name}": ${status}, then ${second.status}`)

  for (const step of workflow.steps.slice(1)) {
    const { status } = yield* Workflows.move(ids, { step: step.id })
    yield* Console.log(`  ${status} to "${step.name}"`)
  }
  yield* Console.log(`  given to somebody else: ${(yield* Workflows.assign(ids, "2")).status}`)
  yield* Console.log(`  noted: ${(yield* Workflows.note(ids, "Would like to serve")).status}`)

  const { card, moves } = yield* Workflows.move(ids, "end")
  yield* Console.log(`  ${card.stage} after ${moves} more`)
  // completed cards do not count, unless they are to
  const { status: later } = yield* Workflows.put(workflow.id, visitor.id, { when: "no card" })
  yield* Console.log(`  comes again: ${later}`)
})

program.pipe(Effect.provide(FakePco.layer({ people: 50 })), NodeRuntime.runMain)
