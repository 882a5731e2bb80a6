/**
 * The products of Planning Center and the version of each API that this library
 * speaks.
 *
 * @since 0.1.0
 */

/**
 * A product, named as its API is in the path of a URL.
 *
 * @category models
 * @since 0.1.0
 */
export type Product =
  | "api"
  | "calendar"
  | "check-ins"
  | "current"
  | "giving"
  | "groups"
  | "people"
  | "publishing"
  | "registrations"
  | "services"
  | "webhooks"

/**
 * The version of each API that is asked for with `X-PCO-API-Version` unless
 * `PcoConfig` says otherwise: the newest one known. A version belongs to one
 * product, so each is sent to its own product alone.
 *
 * @category constants
 * @since 0.1.0
 */
export const defaultVersions: { readonly [name in Product]: string } = {
  api: "2025-09-30",
  calendar: "2026-06-22",
  "check-ins": "2025-05-28",
  current: "2018-08-01",
  giving: "2019-10-18",
  groups: "2023-07-10",
  people: "2026-06-04",
  publishing: "2024-03-25",
  registrations: "2025-05-01",
  services: "2018-11-01",
  webhooks: "2022-10-20"
}
