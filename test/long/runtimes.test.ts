import { afterAll, beforeAll, describe } from "vitest"
import type { Packed } from "../package/packed.ts"
import { pack } from "../package/packed.ts"
import { runtimes } from "../package/runtimes.ts"

let packed: Packed

beforeAll(async () => {
  packed = await pack()
}, 180_000)

afterAll(() => packed?.remove())

describe("the published package runs on", () => runtimes(() => packed))
