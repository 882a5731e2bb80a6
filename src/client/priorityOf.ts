import type * as Fiber from "effect/Fiber"
import type { Priority } from "./Priority.ts"
import { CurrentPriority, priorities } from "./Priority.ts"

/**
 * The priority of a fiber; `normal` where somebody set one that is none.
 *
 * @internal
 */
export const priorityOf = (fiber: Fiber.Fiber<unknown, unknown>): Priority => {
  const priority = fiber.getRef(CurrentPriority)
  return priorities.includes(priority) ? priority : "normal"
}
