import { defineConfig } from "tsup"

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "people/index": "src/people/index.ts",
    "testing/index": "src/testing/index.ts"
  },
  format: "esm",
  target: "node22",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  minify: false,
  clean: true,
  // tsc writes the declarations.
  dts: false,
  external: [/^effect($|\/)/, /^@effect\//, /^redis($|\/)/, /^node:/]
})
