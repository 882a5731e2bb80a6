import { NodeRedis } from "@effect/platform-node"
import { connect } from "node:net"

/** Whether a Redis answers where the tests look for it. */
export const isThere = await new Promise<boolean>((resolve) => {
  const socket = connect(6379, "127.0.0.1")
  socket.once("connect", () => resolve(true)).once("error", () => resolve(false)).once("close", () => resolve(false))
  socket.once("connect", () => socket.destroy())
})
if (!isThere) {
  const message = "no Redis at 127.0.0.1:6379"
  if (process.env["CI"] === "true") throw new Error(message)
  console.warn(`${message}: the tests of the shared limit are skipped`)
}

export const live = NodeRedis.layer({ url: "redis://127.0.0.1:6379" })

let names = 0
export const prefix = () => `effect-pco:test:${process.pid}:${Date.now()}:${names++}`
