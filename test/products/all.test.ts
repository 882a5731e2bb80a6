import { assert, describe, it } from "@effect/vitest"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { CheckIn } from "effect-pco/check-ins"
import * as Donation from "effect-pco/giving/Donation"
import { Person, Plan } from "effect-pco/services"
import { WebhookSubscription } from "effect-pco/webhooks"
import { placeholdersOf, targetOf } from "../../src/resource/Descriptor.ts"
import { all } from "../support/products.ts"

const folder = fileURLToPath(new URL("../../src/products/", import.meta.url))

describe("the products", () => {
  it("are those that have a folder", () => {
    assert.deepStrictEqual(
      readdirSync(folder).filter((name) => name !== "across").toSorted(),
      Object.keys(all).toSorted()
    )
  })

  it("have 255 resource types together", () => {
    assert.strictEqual(Object.values(all).flat().length, 255)
  })

  it("send each operation to their own path", () => {
    assert.strictEqual(CheckIn.get("1").path, "/check-ins/v2/check_ins/1")
    assert.strictEqual(Person.get("1").path, "/services/v2/people/1")
    assert.strictEqual(Plan.get("1").path, "/services/v2/plans/1")
    assert.strictEqual(
      Plan.items.list({ service_type_id: "1", plan_id: "2" }).path,
      "/services/v2/service_types/1/plans/2/items"
    )
    assert.strictEqual(Donation.refund.get("7").path, "/giving/v2/donations/7/refund")
    assert.strictEqual(WebhookSubscription.list().path, "/webhooks/v2/webhook_subscriptions")
  })

  for (const [product, descriptors] of Object.entries(all)) {
    it(`${product}: every name leads to a resource type of the product`, () => {
      for (const descriptor of descriptors) {
        assert.strictEqual(descriptor.product, product)
        for (const link of [...Object.values(descriptor.includes), ...Object.values(descriptor.edges)]) {
          assert.include(descriptors, targetOf(descriptor, link))
        }
        const placeholders = placeholdersOf(descriptor)
        assert.strictEqual(new Set(placeholders).size, placeholders.length, descriptor.type)
      }
    })
  }
})
