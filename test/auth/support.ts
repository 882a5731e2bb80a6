import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as PcoAuth from "../../src/auth/PcoAuth.ts"
import * as PcoConfig from "../../src/client/PcoConfig.ts"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { FakePco } from "../../src/testing/index.ts"

export const clientSecret = "the-secret-of-the-application"

export const application = { clientId: "app", clientSecret: Redacted.make(clientSecret) }

export const key = "church-1"

export const redirectUri = "https://example.com/callback?from=pco"

export const clients: ReadonlyArray<FakePco.OAuthClient> = [
  { clientId: "app", clientSecret, redirectUris: [redirectUri] },
  { clientId: "public", redirectUris: [redirectUri] }
]

export const tokenEndpoint = "POST /oauth/token"

/** Tokens as the token endpoint gives them, as they stand in a store. */
export const tokensOf = (issued: FakePco.TokenResponse): TokenStore.Tokens => ({
  accessToken: Redacted.make(issued.access_token),
  refreshToken: Redacted.make(issued.refresh_token),
  issuedAt: issued.created_at * 1000,
  expiresAt: (issued.created_at + issued.expires_in) * 1000,
  scopes: issued.scope.split(" "),
  grant: "grant-1"
})

/** Signs in, and leaves the tokens in the store. */
export const signIn = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  const store = yield* TokenStore.TokenStore
  const tokens = tokensOf(yield* church.issueToken())
  yield* store.set(key, tokens)
  return tokens
})

export const stored = Effect.flatMap(TokenStore.TokenStore, (store) => store.get(key))

/** How often the token endpoint was asked. */
export const refreshes = Effect.map(
  Effect.flatMap(FakePco.FakePco, (church) => church.counts),
  (counts) => counts[tokenEndpoint] ?? 0
)

export interface Options extends FakePco.LayerOptions {
  readonly store?: Layer.Layer<TokenStore.TokenStore> | undefined
  readonly refreshBefore?: PcoAuth.OAuthOptions["refreshBefore"]
}

/** The whole client as a user who signed in, on an embedded Planning Center that takes nothing else. */
export const layer = ({ refreshBefore, store = TokenStore.layerMemory, ...options }: Options = {}) => {
  const auth = PcoAuth.layerOAuth({ ...application, key, refreshBefore }).pipe(
    Layer.provide([PcoConfig.layer(options.config), store])
  )
  return Layer.fresh(Layer.merge(
    FakePco.layer({ people: 5, limit: false, oauth: { clients, only: true }, auth, ...options }),
    store
  ))
}
