/** Debian's chromium without a window, spoken to by its debugging protocol. */
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

const path = "/usr/bin/chromium"

/** Whether there is a browser; where the project's own run installs one, there has to be. */
export const hasChromium = (): boolean => {
  if (existsSync(path)) return true
  if (process.env["CI"] === "true") throw new Error(`there is no ${path}; .ci/run installs it`)
  console.warn(`skipped: there is no ${path} (apt-get install chromium)`)
  return false
}

export interface Look {
  readonly scheme: "dark" | "light"
  readonly width: number
}

export interface Seen {
  /** What the page says. */
  readonly text: string
  /** Errors, warnings and refusals that the browser logged, and requests beside the page. */
  readonly problems: ReadonlyArray<string>
  /** The color behind the page. */
  readonly ground: string
  /** The width of what the page shows, which is more than the window where it overflows. */
  readonly contentWidth: number
  /** How high the bars of the first chart are, in pixels. */
  readonly bars: ReadonlyArray<number>
}

const probe = `({
  text: document.body.innerText,
  ground: getComputedStyle(document.body).backgroundColor,
  contentWidth: document.documentElement.scrollWidth,
  bars: Array.from(document.querySelectorAll(".plot")[0]?.querySelectorAll("i") ?? [])
    .map((bar) => Array.from(bar.children).reduce((sum, part) => sum + part.getBoundingClientRect().height, 0))
})`

/** Opens a page from a file and tells what a reader would see. */
export const openPage = async (
  html: string,
  looks: ReadonlyArray<Look>,
  shots?: string
): Promise<ReadonlyArray<Seen>> => {
  const folder = mkdtempSync(join(tmpdir(), "page-"))
  const file = join(folder, "page.html")
  writeFileSync(file, html)
  const browser = spawn(path, [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    `--user-data-dir=${join(folder, "profile")}`,
    "--remote-debugging-port=0",
    "about:blank"
  ], { stdio: ["ignore", "ignore", "pipe"] })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ""
      browser.stderr.on("data", (data) => {
        const found = /ws:\/\/\S+/.exec(said += String(data))
        if (found !== null) resolve(found[0])
      })
      browser.once("exit", () => reject(new Error(`chromium ended: ${said.slice(-500)}`)))
    })
    return await Promise.all(looks.map((look) => see(address, pathToFileURL(file).href, look, shots)))
  } finally {
    const ended = new Promise((resolve) => browser.once("exit", resolve))
    browser.kill()
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const see = async (address: string, url: string, { scheme, width }: Look, shots: string | undefined): Promise<Seen> => {
  const { port } = new URL(address)
  const tab = await (await fetch(`http://127.0.0.1:${port}/json/new?about:blank`, { method: "PUT" })).json() as {
    readonly webSocketDebuggerUrl: string
  }
  const socket = new WebSocket(tab.webSocketDebuggerUrl)
  await new Promise((resolve) => socket.addEventListener("open", resolve))
  const waiting = new Map<number, (result: Record<string, unknown>) => void>()
  const problems: Array<string> = []
  let loaded = () => {}
  const isLoaded = new Promise<void>((resolve) => loaded = resolve)
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data))
    if (message.id !== undefined) waiting.get(message.id)?.(message.result ?? {})
    else if (message.method === "Log.entryAdded") problems.push(message.params.entry.text)
    else if (message.method === "Runtime.exceptionThrown") problems.push(message.params.exceptionDetails.text)
    else if (message.method === "Runtime.consoleAPICalled") problems.push(JSON.stringify(message.params.args))
    else if (message.method === "Network.requestWillBeSent" && message.params.request.url !== url) {
      problems.push(`request to ${message.params.request.url}`)
    } else if (message.method === "Page.loadEventFired") loaded()
  })
  let calls = 0
  const call = (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((resolve) => {
      waiting.set(++calls, resolve)
      socket.send(JSON.stringify({ id: calls, method, params }))
    })
  await Promise.all(["Log", "Runtime", "Network", "Page"].map((domain) => call(`${domain}.enable`)))
  await call("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: width < 600 })
  await call("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] })
  await call("Page.navigate", { url })
  await isLoaded
  const { result } = await call("Runtime.evaluate", { expression: probe, returnByValue: true }) as {
    readonly result: { readonly value: Omit<Seen, "problems"> }
  }
  if (shots !== undefined) {
    const shot = await call("Page.captureScreenshot", { captureBeyondViewport: true }) as { readonly data: string }
    writeFileSync(join(shots, `${scheme}-${width}.png`), Buffer.from(shot.data, "base64"))
  }
  socket.close()
  return { ...result.value, problems }
}
