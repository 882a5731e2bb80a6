import { Effect } from "effect"
import { HttpClient } from "effect/http"
import { FakePco } from "effect-pco/testing"

/** The text of a page of 100 people with their emails, as the embedded Planning Center sends it. */
export const pageOfPeople = (): Promise<string> =>
  HttpClient.get("https://api.planningcenteronline.com/people/v2/people?include=emails&per_page=100", {
    headers: { authorization: "Basic Zm9vOmJhcg==" }
  }).pipe(
    Effect.flatMap((response) => response.text),
    Effect.provide(FakePco.layerHttpClient({ people: 200 })),
    Effect.runPromise
  )
