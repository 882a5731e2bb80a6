import { defineConfig } from "tsup"
import { asPublished } from "./scripts/extensions.ts"

export default defineConfig({
  entry: ["src/**/*.ts"],
  format: "esm",
  target: "node22",
  platform: "neutral",
  // One file a module: a bundler cannot look into a namespace that was bundled before, and would keep all of it.
  bundle: false,
  splitting: false,
  sourcemap: true,
  minify: false,
  // The declarations of an earlier build stay where only JavaScript is built.
  clean: false,
  // tsc writes the declarations.
  dts: false,
  esbuildOptions(options) {
    // The package holds the sources that the maps lead to.
    options.sourcesContent = false
  },
  plugins: [{
    name: "extensions",
    // As long as before, so that the map still fits.
    renderChunk: (code, { map, type }) => type === "chunk" ? { code: asPublished(code), map: map ?? null } : undefined
  }]
})
