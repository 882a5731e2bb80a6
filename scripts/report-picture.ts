/**
 * Makes the picture of the demo's report: runs the demo, opens its page in Debian's chromium
 * without a window, and keeps what it shows.
 *
 *     node scripts/report-picture.ts          writes docs/observability/report.png
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const chromium = "/usr/bin/chromium"
if (!existsSync(chromium)) {
  console.error(`There is no ${chromium}: apt-get install chromium`)
  process.exit(1)
}
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "report-"))
const page = join(folder, "report.html")
execFileSync(process.execPath, [at("examples/quickstart.ts"), "--report", page], { cwd: at("."), stdio: "inherit" })
execFileSync(chromium, [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--hide-scrollbars",
  `--user-data-dir=${join(folder, "profile")}`,
  "--window-size=1160,1180",
  `--screenshot=${at("docs/observability/report.png")}`,
  `file://${page}`
], { stdio: "ignore" })
rmSync(folder, { recursive: true, force: true })
console.log("docs/observability/report.png")
