/**
 * A picture for a person: uploaded to the upload host, and set.
 *
 *     npm run build:js && node examples/avatar.ts [picture.jpg]
 */
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { Console, Effect, FileSystem, Path } from "effect"
import { Files, Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const types: { readonly [extension: string]: string } = {
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png"
}

// a single transparent point, where no picture is named
const point = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="

const picture = Effect.gen(function*() {
  const [, , file] = process.argv
  if (file === undefined) {
    return { name: "point.png", contentType: "image/png", content: Buffer.from(point, "base64") }
  }
  const path = yield* Path.Path
  return {
    name: path.basename(file),
    contentType: types[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    content: yield* (yield* FileSystem.FileSystem).readFile(file)
  }
})

const program = Effect.gen(function*() {
  const file = yield* Files.upload(yield* picture)
  yield* Console.log(`${file.name}, ${file.content_type}, ${file.file_size} bytes, md5 ${file.md5}`)
  // one upload does for more than one person, for an hour
  for (const id of ["1", "2"]) yield* Files.setAvatar(id, file)
  yield* Console.log((yield* Person.get("1")).avatar)
  yield* Console.log(yield* (yield* FakePco.FakePco).counts)
})

program.pipe(Effect.provide([FakePco.layer({ people: 5 }), NodeServices.layer]), NodeRuntime.runMain)
