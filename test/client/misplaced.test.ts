import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Layer, Redacted } from "effect"
import { Pco, PcoConfig, type PcoError, PcoOAuth } from "../../src/index.ts"
import { mockHttpClient } from "../support/mock.ts"

const secret = "s3cr3t-0815-in-the-wrong-place"

const refused = (options: object) =>
  Effect.flip(Effect.scoped(Layer.build(
    Pco.layerWithoutHttpClient({ auth: { token: Redacted.make("token") }, ...options } as never).pipe(
      Layer.provide(mockHttpClient(() => ({ json: {} })).layer)
    )
  )))

const isQuiet = (error: unknown) => {
  assert.strictEqual((error as PcoError.PcoError)._tag, "PcoError")
  assert.notInclude(`${(error as Error).message} ${JSON.stringify(error)}`, secret)
}

describe("a secret in the wrong place is not repeated", () => {
  const options: ReadonlyArray<object> = [
    ...[
      "baseUrl",
      "uploadUrl",
      "apiVersions",
      "timeout",
      "deadline",
      "retry",
      "concurrency",
      "coalesce",
      "batch",
      "circuitBreaker",
      "maxResponseBytes",
      "ignoredParameters",
      "cache",
      "rateLimit",
      "metrics"
    ].map((name) => ({ [name]: secret })),
    { apiVersions: { people: secret } },
    { auth: secret },
    { auth: { applicationId: secret, secret } },
    { auth: { token: secret } },
    { baseUrl: `https://user:${secret}@example.org` },
    { retry: { times: secret } },
    { retry: { base: secret, cap: secret } }
  ]
  it.effect.each(options)("of a client: %j", (given) => Effect.map(refused(given), isQuiet))

  it.effect.each([
    { redirectUri: secret },
    { clientId: undefined, redirectUri: secret },
    { prompt: secret },
    { scopes: secret }
  ])("of a sign-in: %j", (given) =>
    Effect.map(
      Effect.flip(PcoOAuth.authorize({
        clientId: "client",
        redirectUri: "https://example.org",
        scopes: ["people"],
        ...given
      } as never)),
      isQuiet
    ).pipe(Effect.provide(PcoConfig.layer())))

  it.effect.each(["PCO_TIMEOUT", "PCO_RETRIES", "PCO_CONCURRENCY", "PCO_BASE_URL", "PCO_IGNORED_PARAMETERS"])(
    "of the environment: %s",
    (name) =>
      Effect.map(
        Effect.flip(Effect.scoped(Layer.build(Pco.layerConfigWithoutHttpClient.pipe(
          Layer.provide(mockHttpClient(() => ({ json: {} })).layer),
          Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({
            PCO_APPLICATION_ID: "id",
            PCO_SECRET: "secret",
            [name]: secret
          })))
        )))),
        isQuiet
      )
  )
})
