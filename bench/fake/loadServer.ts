/** Serves the embedded Planning Center for `fake.load`, and tells its heap when it is asked. */
import { heapMegabytes } from "../heap.ts"
import { serve } from "../serve.ts"

const { port } = await serve({ people: 5000, limit: false })
process.send!({ port })

process.on("message", () => {
  process.send!({ heap: heapMegabytes() })
})
process.on("disconnect", () => process.exit(0))
