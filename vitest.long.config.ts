import { defineConfig } from "vitest/config"
import config from "./vitest.config.ts"

/** `npm run test:long`: what takes minutes, beside `npm test`. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ["test/long/**/*.test.ts"], exclude: [] }
})
