/** The descriptors of every product. */
import { descriptors as api } from "../../src/products/api/descriptors.ts"
import { descriptors as calendar } from "../../src/products/calendar/descriptors.ts"
import { descriptors as checkIns } from "../../src/products/check-ins/descriptors.ts"
import { descriptors as current } from "../../src/products/current/descriptors.ts"
import { descriptors as giving } from "../../src/products/giving/descriptors.ts"
import { descriptors as groups } from "../../src/products/groups/descriptors.ts"
import { descriptors as people } from "../../src/products/people/descriptors.ts"
import { descriptors as publishing } from "../../src/products/publishing/descriptors.ts"
import { descriptors as registrations } from "../../src/products/registrations/descriptors.ts"
import { descriptors as services } from "../../src/products/services/descriptors.ts"
import { descriptors as webhooks } from "../../src/products/webhooks/descriptors.ts"

export const all = {
  api,
  calendar,
  "check-ins": checkIns,
  current,
  giving,
  groups,
  people,
  publishing,
  registrations,
  services,
  webhooks
}
