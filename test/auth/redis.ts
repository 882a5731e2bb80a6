import { connect } from "node:net"
import { needed } from "../support/needed.ts"

/** Where the tests look for a Redis. */
export const redisUrl = "redis://127.0.0.1:6379"

const answers = new Promise<boolean>((resolve) => {
  const socket = connect({ host: "127.0.0.1", port: 6379, timeout: 1000 })
  const end = (isThere: boolean) => {
    socket.destroy()
    resolve(isThere)
  }
  socket.once("connect", () => end(true)).once("error", () => end(false)).once("timeout", () => end(false))
})

/** Whether one is there. In CI it must be. */
export const hasRedis = needed("Redis", redisUrl, await answers)
