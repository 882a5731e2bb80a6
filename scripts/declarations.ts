// tsc leaves the `.ts` of relative imports in declarations; the package holds `.js` beside them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { asPublished } from "./extensions.ts"

const dist = new URL("../dist/", import.meta.url)
for (const name of readdirSync(dist, { encoding: "utf8", recursive: true })) {
  if (!name.endsWith(".d.ts")) continue
  const file = new URL(name, dist)
  writeFileSync(file, asPublished(readFileSync(file, "utf8")))
}
