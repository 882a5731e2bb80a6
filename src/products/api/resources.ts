/**
 * Every resource of Planning Center API.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/api.json: change those.
export * as ConnectedApplication from "./ConnectedApplication.ts"
export * as ConnectedApplicationPerson from "./ConnectedApplicationPerson.ts"
export * as OauthApplication from "./OauthApplication.ts"
export * as OauthApplicationMau from "./OauthApplicationMau.ts"
export * as Organization from "./Organization.ts"
export * as Person from "./Person.ts"
export * as PersonalAccessToken from "./PersonalAccessToken.ts"
