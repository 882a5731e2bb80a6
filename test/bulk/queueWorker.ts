/** A worker of its own process, in the queue and the Planning Center of its arguments. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Layer from "effect/Layer"
import { Bulk } from "../../src/index.ts"
import { work } from "./working.ts"

const [baseUrl = "", name = "", prefix = ""] = process.argv.slice(2)

await work({
  baseUrl,
  name,
  services: Bulk.layerQueueRedis({ prefix, pollInterval: "50 millis", lockExpiration: "2 seconds" }).pipe(
    Layer.provide(NodeRedis.layer())
  )
})
