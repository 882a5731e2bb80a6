/** A worker of its own process, in the queue and the Planning Center of its arguments. */
import * as Layer from "effect/Layer"
import { Bulk } from "../../src/index.ts"
import { work } from "../bulk/working.ts"
import { clientIn } from "./client.ts"

const [baseUrl = "", name = "", schema = ""] = process.argv.slice(2)

await work({
  baseUrl,
  name,
  services: Bulk.layerQueueSql({ pollInterval: "50 millis", lockExpiration: "2 seconds" }).pipe(
    Layer.provide(clientIn(schema))
  )
})
