import { connect } from "node:net"

/** Where the tests look for a Redis. */
export const redisUrl = "redis://127.0.0.1:6379"

/** Whether one is there. In CI it must be. */
export const hasRedis = await new Promise<boolean>((resolve) => {
  const socket = connect({ host: "127.0.0.1", port: 6379, timeout: 1000 })
  const end = (isThere: boolean) => {
    socket.destroy()
    resolve(isThere)
  }
  socket.once("connect", () => end(true)).once("error", () => end(false)).once("timeout", () => end(false))
})

if (!hasRedis) {
  if (process.env["CI"] === "true") throw new Error(`There is no Redis at ${redisUrl}, and CI needs one`)
  console.warn(`There is no Redis at ${redisUrl}: the tests that need it are skipped`)
}
