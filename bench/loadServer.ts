/** Serves the embedded Planning Center for `fake.load`, and tells its heap when it is asked. */
import { serve } from "./serve.ts"

const { port } = await serve(5000)
process.send!({ port })

process.on("message", () => {
  globalThis.gc!()
  process.send!({ heap: process.memoryUsage().heapUsed / 1024 / 1024 })
})
process.on("disconnect", () => process.exit(0))
