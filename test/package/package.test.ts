import { afterAll, beforeAll, describe } from "vitest"
import { contents } from "./contents.ts"
import { installation } from "./installation.ts"
import type { Packed } from "./packed.ts"
import { pack } from "./packed.ts"
import { treeShaking } from "./treeShaking.ts"

let packed: Packed
const get = () => packed

beforeAll(async () => {
  packed = await pack()
}, 180_000)

afterAll(() => packed?.remove())

describe("the published package", () => contents(get))
describe("the published package in a bundle", () => treeShaking(get))
describe("the published package in an empty project", () => installation(get))
