import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^effect-pco$/, replacement: src("index.ts") },
      { find: /^effect-pco\/webhooks$/, replacement: src("webhooks/index.ts") },
      { find: /^effect-pco\/telemetry$/, replacement: src("telemetry/index.ts") },
      { find: /^effect-pco\/node$/, replacement: src("node/index.ts") },
      { find: /^effect-pco\/testing$/, replacement: src("testing/index.ts") },
      { find: /^effect-pco\/([\w-]+)$/, replacement: src("products/$1/index.ts") },
      { find: /^effect-pco\/([\w-]+)\/(\w+)$/, replacement: src("products/$1/$2.ts") }
    ]
  },
  test: {
    include: ["test/**/*.test.ts"],
    // npm run test:long
    exclude: ["test/long/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
