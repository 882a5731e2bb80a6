import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^effect-pco$/, replacement: src("index.ts") },
      { find: /^effect-pco\/people$/, replacement: src("products/people/index.ts") },
      { find: /^effect-pco\/people\/(\w+)$/, replacement: src("products/people/$1.ts") },
      { find: /^effect-pco\/node$/, replacement: src("node/index.ts") },
      { find: /^effect-pco\/testing$/, replacement: src("testing/index.ts") }
    ]
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
