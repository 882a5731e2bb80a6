import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"

/**
 * Each room of `src/`, and the rooms that it may import from besides itself. Rooms without files are planned: their
 * arrows hold from the first file on.
 */
const mayImport: Record<string, ReadonlyArray<string>> = (() => {
  const jsonapi = ["internal"]
  const client = ["jsonapi", ...jsonapi]
  const onClient = ["client", ...client]
  const bulk = ["paging", ...onClient]
  const resource = ["bulk", ...bulk]
  const products = ["resource", ...resource]
  const webhooks = ["products", ...products, "cache"]
  const mirror = ["webhooks", ...webhooks]
  const cluster = ["mirror", ...mirror, "auth", "traffic"]
  const testing = ["webhooks", ...webhooks, "auth", "traffic", "telemetry"]
  const all = ["testing", ...testing, "mirror", "cluster"]
  return {
    internal: [],
    jsonapi,
    client,
    auth: onClient,
    traffic: onClient,
    telemetry: onClient,
    paging: onClient,
    bulk,
    resource,
    cache: resource,
    products,
    webhooks,
    mirror,
    cluster,
    testing,
    ai: all,
    cli: all,
    node: all
  }
})()
const src = fileURLToPath(new URL("../src/", import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))
interface Import {
  readonly path: string
  /** Whether it is gone at run time. `import { type A }` is not: it imports the module for its effects. */
  readonly isType: boolean
}

// imports of code, not those of examples in comments
const importsIn = (file: string): ReadonlyArray<Import> =>
  Array.from(
    readFileSync(join(src, file), "utf8").matchAll(
      /^(?:import|export)( type)? (?:\*(?: as \w+)?|\{[^}]*\}) from "([^"]+)"/gm
    ),
    ([, type, path]) => ({ path: path!, isType: type !== undefined })
  )
const importsOf = (file: string) => importsIn(file).map(({ path }) => path)

/** The files of each circle, by name: the strongly connected components of the imports that count. */
const circlesOf = (counts: (found: Import) => boolean): ReadonlyArray<string> => {
  const targets = new Map(files.map((file) => [
    file,
    importsIn(file).filter((found) => found.path.startsWith(".") && counts(found)).map(({ path }) =>
      normalize(join(dirname(file), path))
    )
  ]))
  const numbers = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: Array<string> = []
  const circles: Array<string> = []
  const visit = (file: string): void => {
    const number = numbers.size
    numbers.set(file, number)
    lowest.set(file, number)
    path.push(file)
    for (const target of targets.get(file) ?? []) {
      if (!numbers.has(target)) visit(target)
      if (path.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!))
    }
    if (lowest.get(file) !== number) return
    const circle = path.splice(path.indexOf(file))
    if (circle.length > 1) circles.push(circle.toSorted().join(" "))
  }
  for (const file of files) {
    if (!numbers.has(file)) visit(file)
  }
  return circles.toSorted()
}

/** Circles of types that stay, as what all files of one match, and why. They are gone at run time. */
const circlesOfTypes: ReadonlyArray<readonly [files: RegExp, reason: string]> = [
  [
    /^products\/[\w-]+\/\w+\.ts$/,
    "a person has emails, and an email its person: the interfaces of a product refer to each other as its data does"
  ],
  [
    /^products\/people\/jobs\/(?:CsvImport|csvImport\/\w+)\.ts$/,
    "the files of one job use the types that its public module documents"
  ],
  [
    /^bulk\/(?:Queue|queue\/(?:DeadLetters|persisted))\.ts$/,
    "a queue has dead letters, and what puts a dead letter back takes the queue"
  ],
  [/^cache\/(?:WriteBehind|writeRunning)\.ts$/, "the file that runs a public module reads its options"],
  [
    /^client\/(?:Operation|PcoClient|failure|upload)\.ts$/,
    "an operation is an effect that needs the client, and the client runs operations"
  ],
  [/^client\/(?:PcoConfig|settings)\.ts$/, "a file of its own checks the options of a public module"],
  [
    /^paging\/(?:Progress|meter|progressBar)\.ts$/,
    "files of their own measure and draw a progress, and Progress exports them"
  ],
  [/^testing\/(?:faultCheck|faults)\.ts$/, "a file of its own checks the options of faults"],
  [
    /^testing\/oauth\/(?:Tokens|credentials)\.ts$/,
    "a credential is read with the tokens that were issued, and tokens are issued for credentials"
  ],
  [
    /^testing\/engine\/(?:Registry|actions|assign|filters|productRules|rules|values|where)\.ts$/,
    "the registry of resource types holds the rules of each, and a rule is given the registry"
  ]
]

/** PascalCase is for public modules. These files are not, and are to be renamed. */
const stillPascalCase: ReadonlyArray<string> = [
  "auth/oauth/Store.ts",
  "bulk/journal/Store.ts",
  "bulk/queue/DeadLetters.ts",
  "cache/Tier.ts",
  "jsonapi/Attributes.ts",
  "jsonapi/Included.ts",
  "jsonapi/SchemaIssue.ts",
  "paging/checkpoints/Service.ts",
  "resource/Descriptor.ts",
  "resource/Operations.ts",
  "resource/Spec.ts",
  "testing/Service.ts",
  "testing/engine/Prng.ts",
  "testing/engine/RateLimit.ts",
  "testing/engine/Registry.ts",
  "testing/engine/Store.ts",
  "testing/mock/Mock.ts",
  "testing/oauth/Tokens.ts",
  "testing/products/people/Church.ts",
  "testing/products/people/Generated.ts",
  "testing/webhooks/Webhooks.ts"
]

describe("the rooms of src", () => {
  it("are all in the table", () => {
    const rooms = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]))
    assert.deepStrictEqual([...rooms].filter((room) => mayImport[room!] === undefined), [])
  })

  it("import along the arrows of the table only", () => {
    const wrong = files.flatMap((file) => {
      const room = file.split("/")[0]!
      if (!(room in mayImport)) return []
      return importsOf(file).filter((path) => path.startsWith(".")).flatMap((path) => {
        const target = normalize(join(dirname(file), path)).split("/")[0]!
        return target === room || mayImport[room]!.includes(target) ? [] : [`${file} imports ${path}`]
      })
    })
    assert.deepStrictEqual(wrong, [])
  })

  it("keep the products apart", () => {
    const productOf = (path: string) => /^products\/([\w-]+)\//.exec(path)?.[1]
    const wrong = files.filter((file) => productOf(file) !== undefined && productOf(file) !== "across").flatMap((
      file
    ) =>
      importsOf(file).filter((path) => path.startsWith(".")).map((path) => normalize(join(dirname(file), path)))
        .filter((target) => productOf(target) !== undefined && productOf(target) !== productOf(file))
        .map((target) => `${file} imports ${target}`)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("keep the jobs of products out of what receives webhooks", () => {
    const wrong = files.filter((file) => file.startsWith("webhooks/")).flatMap((file) =>
      importsOf(file).filter((path) => /products\/[\w-]+\/jobs\//.test(path)).map((path) => `${file} imports ${path}`)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("have no circle of imports at run time", () => {
    assert.deepStrictEqual(circlesOf(({ isType }) => !isType), [])
  })

  it("have only the circles of types that are listed with a reason", () => {
    const isListed = (circle: string) =>
      circlesOfTypes.some(([files]) => circle.split(" ").every((file) => files.test(file)))
    assert.deepStrictEqual(circlesOf(() => true).filter((circle) => !isListed(circle)), [])
  })

  it("name public modules in PascalCase, and only them", () => {
    const namespaces = files.filter((file) => /(?:^|\/)(?:index|resources)\.ts$/.test(file)).flatMap((file) =>
      Array.from(
        readFileSync(join(src, file), "utf8").matchAll(/^export \* as \w+ from "([^"]+)"/gm),
        ([, path]) => normalize(join(dirname(file), path!))
      )
    )
    // a namespace may hand on what another file declares, such as a service that the client needs
    const handedOn = namespaces.flatMap((file) =>
      Array.from(
        readFileSync(join(src, file), "utf8").matchAll(/^export (?:type )?(?:\*|\{[^}]*\}) from "([^"]+)"/gm),
        ([, path]) => normalize(join(dirname(file), path!))
      )
    )
    const known = new Set([...namespaces, ...handedOn, ...stillPascalCase])
    const named = files.filter((file) => /(?:^|\/)[A-Z]\w*\.ts$/.test(file))
    assert.deepStrictEqual(named.filter((file) => !known.has(file)), [])
  })

  it("need effect alone, but for what runs on Node.js", () => {
    const packages = new Set(
      files.filter((file) => !file.startsWith("node/")).flatMap(importsOf).filter((path) => !path.startsWith(".")).map((
        path
      ) => path.split("/")[0])
    )
    assert.deepStrictEqual([...packages], ["effect"])
  })
})
