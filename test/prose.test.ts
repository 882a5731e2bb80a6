import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** Words and phrases that no comment, docstring, error or guide uses, and what to write instead. */
const words: ReadonlyArray<readonly [found: RegExp, instead: string]> = [
  [/\bstands?\b(?! for\b)/gi, "is, or the verb that says it: is written, is kept, is listed"],
  [/\bnobody\b/gi, "no caller, no fiber, no program"],
  [/\bsomebody\b/gi, "a caller, another program, a user"],
  [/\bwho(?:m|so)?ever\b/gi, "the caller that, the program that"],
  [/\b(?:that|it|which) (?:is|are) none\b/gi, "is missing, is malformed, does not exist"],
  [/\bso many\b/gi, "the number itself, or a limit"],
  [/\bwithout a word\b|\bnever lost\b/gi, "silently; durably"],
  [/\bgoes and looks\b|\bto its end\b|\bat one go\b/gi, "reads; until it ends"],
  [/\bmoments?\b/gi, "time, now, soon"],
  [/\bin line\b|\bLine\b/g, "in the queue"],
  [/\b(?:a|its|their|no|the|one) slots?\b|\bSlot\b/gi, "permit, or the key of a limit"],
  [/\b(?:the|its|their) books\b/gi, "state"],
  [/\ba place in\b|\bits place\b|\bPlace\b/g, "a permit; a position; the resource"],
  [/\bfurniture\b|\bbelongings\b/gi, "seeds"],
  [/\bwishes\b/gi, "policy"],
  [/\bflights?\b(?<!in[- ]flight)/gi, "work in flight"],
  [/\bbur(?:y|ies|ied)\b/gi, "dead letter"],
  [/(?<!dead[ -])(?<!capital |small |\d )\bletters?\b(?![-_])/gi, "dead letter; write"],
  [/\b(?:a|the|its|of|any) doubts?\b/gi, "in doubt, uncertain"],
  [/(?<![-"'`/.[])\bmarks?\b(?!["'`_(])/gi, "version, tag, flag"]
]

/**
 * How often each room still uses them. The numbers only fall: whoever mends a room lowers its number, and a room that is
 * not listed has none.
 */
const allowance: Readonly<Record<string, number>> = {
  "CONTRIBUTING.md": 1,
  docs: 80,
  examples: 16,
  "src/auth": 60,
  "src/bulk": 70,
  "src/cache": 355,
  "src/client": 55,
  "src/jsonapi": 12,
  "src/paging": 52,
  "src/products": 180,
  "src/resource": 48,
  "src/telemetry": 3,
  "src/testing": 230,
  "src/traffic": 5,
  "src/webhooks": 20
}

const root = fileURLToPath(new URL("../", import.meta.url))
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`)

// Planning Center's own words: descriptors, and the pages that are written from them.
const isGenerated = (file: string) =>
  file.startsWith("docs/api/") || /^src\/products\/[\w-]+\/\w+\.ts$/.test(file) ||
  readFileSync(join(root, file), "utf8").slice(0, 300).includes("Written by")

const files = [
  ...["src", "docs", "examples"].flatMap(filesIn).filter((file) => /\.(?:ts|md)$/.test(file)),
  "README.md",
  "CONTRIBUTING.md"
].filter((file) => !isGenerated(file))

const roomOf = (file: string): string => {
  const [folder = "", room = ""] = file.split("/")
  return folder !== "src" ? folder : room.endsWith(".ts") ? "src" : `src/${room}`
}

/** Each use: where, and what to write. */
const usesIn = (file: string): ReadonlyArray<string> =>
  readFileSync(join(root, file), "utf8").split("\n").flatMap((line, index) =>
    // names of what is imported are of the room that exports them
    /^\s*(?:import|export) .* from "/.test(line)
      ? []
      : words.flatMap(([found, instead]) =>
        (line.match(found) ?? []).map((word) => `${file}:${index + 1}: "${word}": write ${instead}`)
      )
  )

const filesOf = Map.groupBy(files, roomOf)

describe("the words of", () => {
  it.each([...filesOf.keys()].toSorted())("%s are plain English", (room) => {
    const found = filesOf.get(room)!.flatMap(usesIn)
    const allowed = allowance[room] ?? 0
    assert.isAtMost(found.length, allowed, `\n${found.join("\n")}\n`)
  })

  it("the list are found where they are used, and not in the terms that are meant", () => {
    const found = (text: string) => words.filter(([word]) => text.search(word) !== -1).length
    const bad = [
      "what stands there are no tokens",
      "nobody has heard since",
      "a value that is none",
      "so many at once, each to its end",
      "the wishes of a caller",
      "a place in the rate limit",
      "the letters of a queue"
    ]
    assert.deepStrictEqual(bad.filter((text) => found(text) === 0), [])
    const good = [
      "a dead letter that you can inspect",
      "requests in flight",
      "mark_completed",
      "the route /people/{id}/mark",
      "an item in doubt",
      "a market place",
      "POST stands for create"
    ]
    assert.deepStrictEqual(good.filter((text) => found(text) > 0), [])
  })
})
