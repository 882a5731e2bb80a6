import { Effect } from "effect"
import { connect, createServer, type Socket } from "node:net"

/** Stands between a client and Redis, and can cut the connection for a while. */
export const proxy = Effect.acquireRelease(
  Effect.promise(async () => {
    const sockets = new Set<Socket>()
    let isUp = true
    const server = createServer((near) => {
      if (!isUp) return void near.destroy()
      const far = connect(6379, "127.0.0.1")
      for (const [from, to] of [[near, far], [far, near]] as const) {
        sockets.add(from)
        from.on("error", () => to.destroy()).on("close", () => {
          sockets.delete(from)
          to.destroy()
        })
        from.pipe(to)
      }
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    return {
      url: `redis://127.0.0.1:${port}`,
      cut: Effect.sync(() => {
        isUp = false
        for (const socket of sockets) socket.destroy()
      }),
      mend: Effect.sync(() => {
        isUp = true
      }),
      close: () => {
        for (const socket of sockets) socket.destroy()
        server.close()
      }
    }
  }),
  ({ close }) => Effect.sync(close)
)
