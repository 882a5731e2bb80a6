/**
 * The API product: applications and tokens, to be read only.
 *
 * @internal
 */
import { descriptors } from "../../products/api/descriptors.ts"
import type { EmbeddedProduct } from "./product.ts"

/** @internal */
export const api: EmbeddedProduct = {
  descriptors,
  rules: {
    related: {
      "ConnectedApplication.people": (store, row) =>
        store.byOwner("ConnectedApplicationPerson", "connected_application", row.id)
    }
  },
  counts: {
    ConnectedApplication: 2,
    ConnectedApplicationPerson: { per: "ConnectedApplication", count: 3, back: "connected_application" },
    OauthApplication: 2,
    OauthApplicationMau: { per: "OauthApplication", count: 3 },
    PersonalAccessToken: 2
  },
  values: {}
}
