/**
 * Files: uploaded first, then set by the id that the upload gives.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import { Operation } from "../../../client/Operation.ts"
import type { Answer } from "../../../client/Operation.ts"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import { invalidInput } from "../../../client/PcoError.ts"
import type { File } from "../../../client/upload.ts"
import { fileIssues } from "../../../client/upload.ts"
import * as Issue from "../../../jsonapi/Issue.ts"
import * as Timestamp from "../../../jsonapi/Timestamp.ts"
import { idIssues } from "../../../resource/encodeWhere.ts"
import type { Person as PersonRow } from "../Person.ts"
import * as Person from "../Person.ts"
import { job } from "./shared/job.ts"

export type { File } from "../../../client/upload.ts"

/**
 * A file as Planning Center holds it for an hour, until an attribute is set to its
 * `id`.
 *
 * @category models
 * @since 0.1.0
 */
export interface UploadedFile {
  readonly type: "File"
  /** What an attribute is set to, such as `us1-0c9d...`. */
  readonly id: string
  readonly name: string | null
  readonly content_type: string | null
  /** In bytes. */
  readonly file_size: number | null
  readonly md5: string | null
  /** From then on the id can be set nowhere any more. */
  readonly expires_at: DateTime.Utc | null
}

const textOf = (value: unknown): string | null => typeof value === "string" ? value : null

const timeOf = (value: unknown): DateTime.Utc | null => {
  const millis = typeof value === "string" ? Timestamp.parse(value) : Number.NaN
  return Number.isNaN(millis) ? null : DateTime.makeUnsafe(millis)
}

const decode = ({ json }: Answer): Result.Result<UploadedFile, Issue.Issue> => {
  const data: unknown = Predicate.hasProperty(json, "data") ? json.data : undefined
  // an array even for one file
  const row: unknown = Array.isArray(data) ? data[0] : data
  if (!Predicate.hasProperty(row, "id") || typeof row.id !== "string" || row.id === "") {
    return Result.fail({ field: "data[0].id", problem: "is missing", expected: "the id of the file" })
  }
  const given = Predicate.hasProperty(row, "attributes") && Predicate.isObject(row.attributes) ? row.attributes : {}
  const attributes = given as { readonly [name: string]: unknown }
  const size = attributes["file_size"]
  return Result.succeed({
    type: "File",
    id: row.id,
    name: textOf(attributes["name"]),
    content_type: textOf(attributes["content_type"]),
    file_size: typeof size === "number" ? size : null,
    md5: textOf(attributes["md5"]),
    expires_at: timeOf(attributes["expires_at"])
  })
}

/**
 * Uploads a file. It goes to `uploadUrl` of the configuration with the credential of
 * the client, and what it gives is good for an hour. An upload that failed is made
 * again: twice uploaded is nothing lost.
 *
 * Fails with `Invalid` when the name, the type or the content is none, and when
 * `baseUrl` is not Planning Center and no `uploadUrl` is set.
 *
 * **Example** (A picture on its way)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Files } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const content = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")
 * const program = Files.upload({ name: "portrait.svg", contentType: "image/svg+xml", content })
 * const file = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(file.name, file.content_type, file.file_size)
 * // => portrait.svg image/svg+xml 41
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const upload = (file: File): Operation<UploadedFile> =>
  new Operation({
    name: "Files.upload",
    product: "api",
    method: "POST",
    template: "/v2/files",
    file,
    repeatable: true,
    issues: fileIssues(file),
    decode
  })

/** Whether a text looks like the id of an upload. */
const isFileId = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z]+\d*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

const fileIdIssue = (field: string, value: unknown): Issue.Issue => ({
  field,
  problem: `is ${Issue.describe(value)}`,
  expected: "a file { name, contentType, content }, or the id that Files.upload gave"
})

/**
 * The id of a file that was uploaded, or a file that has yet to be.
 *
 * @internal
 */
export const idOrFile = (field: string, value: unknown): Result.Result<string | File, ReadonlyArray<Issue.Issue>> => {
  if (isFileId(value)) return Result.succeed(value)
  if (!Predicate.isObject(value)) return Result.fail([fileIdIssue(field, value)])
  if (Predicate.hasProperty(value, "type") && value.type === "File" && Predicate.hasProperty(value, "id")) {
    return isFileId(value.id) ? Result.succeed(value.id) : Result.fail([fileIdIssue(`${field}.id`, value.id)])
  }
  const issues = fileIssues(value, `${field}.`)
  // nothing is wrong with it, so it is one
  return issues.length > 0 ? Result.fail(issues) : Result.succeed(value as unknown as File)
}

/**
 * Sets the picture of a person, and uploads it first where that has not been done.
 * Setting the same picture again is harmless, and so is repeating after a failure.
 *
 * Fails with `Invalid` when the file is none, and as any write does.
 *
 * **Example** (A picture)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Files } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const content = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")
 * const program = Files.setAvatar("1", { name: "portrait.svg", contentType: "image/svg+xml", content })
 * const person = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(person.avatar?.endsWith("/portrait.svg"))
 * // => true
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const setAvatar = (
  personId: string,
  file: File | UploadedFile | string
): Effect.Effect<PersonRow, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const found = idOrFile("file", file)
    const issues = [...idIssues("personId", personId), ...(Result.isFailure(found) ? found.failure : [])]
    if (Result.isFailure(found) || issues.length > 0) return yield* invalidInput("Files.setAvatar", issues)
    const given = found.success
    const avatar = typeof given === "string" ? given : (yield* upload(given)).id
    return yield* Person.update(personId, { avatar })
  }).pipe(job("Files.setAvatar"))
