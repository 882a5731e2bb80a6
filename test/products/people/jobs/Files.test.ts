import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Files, Person } from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"

const fresh = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.LayerOptions = {}) =>
  PcoTest.skipWaits(Effect.provide(effect, Layer.fresh(FakePco.layer({ people: 5, limit: false, ...options }))))

const portrait: Files.File = {
  name: "portrait.jpg",
  contentType: "image/jpeg",
  content: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
}

describe("Files.setAvatar", () => {
  it.effect("uploads a picture and sets it", () =>
    fresh(Effect.gen(function*() {
      const person = yield* Files.setAvatar("1", portrait)
      assert.isTrue(person.avatar?.endsWith("/portrait.jpg"))
      assert.strictEqual((yield* Person.get("1")).avatar, person.avatar)
      const church = yield* FakePco.FakePco
      assert.deepStrictEqual(yield* church.counts, {
        "POST /v2/files": 1,
        "PATCH /people/v2/people/{person_id}": 1,
        "GET /people/v2/people/{person_id}": 1
      })
    })))

  it.effect("sets one picture for many without uploading it again", () =>
    fresh(Effect.gen(function*() {
      const file = yield* Files.upload(portrait)
      yield* Files.setAvatar("1", file)
      yield* Files.setAvatar("2", file.id)
      yield* (yield* FakePco.FakePco).expectRequests("POST /v2/files", 1)
    })))

  it.effect("survives an upload host that fails twice", () =>
    fresh(Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* church.failNext({ path: "/v2/files", times: 2, disconnect: "after" })
      assert.isTrue((yield* Files.setAvatar("1", portrait)).avatar?.endsWith("/portrait.jpg"))
      yield* church.expectRequests("POST /v2/files", 3)
    })))

  it.effect("refuses a wrong id before anything is sent", () =>
    fresh(Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const noPerson = yield* Effect.flip(Files.setAvatar("me", portrait))
      assert.include(noPerson.message, "personId: is \"me\"")
      for (
        const [file, says] of [
          [null, "file: is null; expected a file"],
          [{ name: "portrait.jpg", contentType: "image/jpeg" }, "file.content: is undefined"],
          [{ type: "File", id: 3 }, "file.id: is 3; expected a file"]
        ] as const
      ) {
        assert.include((yield* Effect.flip(Files.setAvatar("1", file as never))).message, says)
      }
      const noFile = yield* Effect.flip(Files.setAvatar("1", "portrait.jpg"))
      assert.include(
        noFile.message,
        "file: is \"portrait.jpg\"; expected a file { name, contentType, content }, or the id"
      )
      assert.deepStrictEqual(yield* church.requests, [])
    })))
})
