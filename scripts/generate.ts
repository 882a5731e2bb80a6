/**
 * Writes a resource module for each vertex of a product's spec.
 *
 *     node scripts/generate.ts            writes src/<product>/*.ts
 *     node scripts/generate.ts --check    fails when what is there differs
 *
 * A spec says of an attribute, in one line: its type, then what it can do:
 * `create`, `update` (can be written), `query`, `order` (can be asked by), `sparse`
 * (comes only when `fields` asks for it), `write-only` (is never sent back).
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"

interface LinkSpec {
  readonly to: "one" | "many"
  readonly target: string
}
interface Vertex {
  readonly description: string
  readonly path: string
  readonly parameter: string
  readonly permits: ReadonlyArray<string>
  readonly attributes: Record<string, string>
  readonly enums?: Record<string, ReadonlyArray<string>>
  readonly queries?: Record<string, string>
  readonly orders?: ReadonlyArray<string>
  readonly filter?: Record<string, Record<string, string>>
  readonly relationships?: Record<
    string,
    {
      readonly to: "one" | "many"
      readonly type: string
      readonly target?: string
      readonly create?: true | "required"
      readonly update?: true
    }
  >
  readonly includes?: Record<string, LinkSpec & { readonly create?: true; readonly update?: true }>
  readonly edges?: Record<
    string,
    LinkSpec & {
      readonly filter?: Record<string, Record<string, string>>
      readonly create?: true
      readonly update?: true
      readonly delete?: true
    }
  >
  /** Data of a create, for the example of it. */
  readonly sample?: string
  /** Data of an update, for the example of it. */
  readonly change?: string
}
interface Spec {
  readonly product: string
  readonly version: string
  readonly vertices: Record<string, Vertex>
}

const readTypes: Record<string, string> = {
  string: "string",
  primary_key: "string",
  integer: "number",
  float: "number",
  boolean: "boolean",
  date: "CalendarDate",
  date_time: "DateTime.Utc",
  json: "unknown"
}
const whereTypes: Record<string, string> = {
  string: "WhereString",
  primary_key: "WhereId",
  integer: "WhereNumber",
  float: "WhereNumber",
  boolean: "WhereBoolean",
  date: "WhereDate",
  date_time: "WhereDateTime",
  json: "WhereString"
}

const article = (word: string) => `${/^[AEIOU]/i.test(word) ? "an" : "a"} ${word}`
const words = (name: string) => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()
const plural = (phrase: string) =>
  phrase.replace(/person$/, "people").replace(/datum$/, "data").replace(/status$/, "statuses").replace(
    /campus$/,
    "campuses"
  )
    .replace(/address$/, "addresses").replace(/prefix$/, "prefixes").replace(/suffix$/, "suffixes")
    .replace(/([^aeiou])y$/, "$1ies").replace(
      /(number|email|household|membership|definition|option|tab|reason|app|notification|profile|list|time)$/,
      "$1s"
    )
const key = (name: string) => /^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name)
const union = (names: ReadonlyArray<string>) =>
  names.length === 0 ? "never" : names.map((name) => `\n  | ${JSON.stringify(name)}`).join("")
const doc = (text: string, indent = "") => `${indent}/** ${text} */\n`
const nullable = (type: string) => type === "unknown" ? type : `${type} | null`

const variable = (name: string) => `${name[0]!.toLowerCase()}${name.slice(1)}`

const attributesOf = (vertex: Vertex) =>
  Object.entries(vertex.attributes).map(([name, line]) => {
    const [kind, ...flags] = line.split(" ")
    return { name, kind: kind!, has: (flag: string) => flags.includes(flag), isRead: !flags.includes("write-only") }
  })

const generate = (spec: Spec, name: string): { readonly module: string; readonly descriptor: string } => {
  const vertex = spec.vertices[name]!
  const includes = Object.entries(vertex.includes ?? {})
  const edges = Object.entries(vertex.edges ?? {})
  const relationships = Object.entries(vertex.relationships ?? {})
  const attributes = attributesOf(vertex)
  const read = attributes.filter((attribute) => attribute.isRead)
  const plainly = read.filter((attribute) => !attribute.has("sparse"))
  const sparse = read.filter((attribute) => attribute.has("sparse"))
  const queries = [
    ...Object.entries(vertex.queries ?? {}),
    ...attributes.filter((attribute) => attribute.has("query")).map(({ kind, name }) => [name, kind] as const)
  ].toSorted(([a], [b]) => a < b ? -1 : 1)
  const orders = [
    ...attributes.filter((attribute) => attribute.has("order")).map(({ name }) => name),
    ...vertex.orders ?? []
  ].toSorted()
  const filters = Object.entries(vertex.filter ?? {})
  const permits = (action: string) => vertex.permits.includes(action)
  const isWrittenAt = (action: "create" | "update" | "delete") =>
    permits(action) ||
    Object.values(spec.vertices).some((owner) =>
      Object.values(owner.edges ?? {}).some((edge) => edge.target === name && edge[action] === true)
    ) ||
    (action !== "delete" && Object.values(spec.vertices).some((owner) =>
      Object.values(owner.includes ?? {}).some((include) =>
        include.target === name && include[action] === true && include.to === "many"
      )
    ))

  const uses = new Set<string>()
  const use = (type: string): string => {
    uses.add(type)
    return type
  }
  const useRead = (kind: string) => {
    if (kind === "date") uses.add("CalendarDate")
    if (kind === "date_time") uses.add("DateTime")
    return readTypes[kind]!
  }
  const writeType = (kind: string) =>
    kind === "date_time" ? use("WriteDateTime") : kind === "date" ? use("CalendarDate") : readTypes[kind]!
  const types = new Set<string>()
  const specOf = (target: string) => {
    if (target !== name) types.add(`${target}Spec`)
    return `${target}Spec`
  }
  const targets = new Set<string>()
  const descriptorOf = (target: string) => {
    if (target === name) return "descriptor"
    targets.add(target)
    return variable(target)
  }

  // ---- what is read
  const noteOf = (attribute: string) => {
    const values = vertex.enums?.[attribute]
    return values === undefined
      ? ""
      : doc(`${values.map((value) => `\`${value}\``).join(", ")}, or whatever Planning Center adds.`, "  ")
  }
  const attribute = ({ kind, name }: { readonly kind: string; readonly name: string }) =>
    `${noteOf(name)}  readonly ${key(name)}: ${nullable(useRead(kind))}\n`
  const linkage = relationships.map(([relationship, { target, to, type }]) => {
    const linkType = use(to === "one" ? "ToOne" : "ToMany")
    const real = target ?? type
    return `  readonly ${key(relationship)}?: ${linkType}<${JSON.stringify(type)}${
      real === type ? "" : ` | ${JSON.stringify(real)}`
    }>\n`
  }).join("")
  use("Relationship")
  use("Links")
  const resource = `/**
 * ${vertex.description}
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name} {
  readonly type: ${JSON.stringify(name)}
  readonly id: string
${plainly.map(attribute).join("")}  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: ${name}Relationships
  /** \`self\`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that ${article(words(name))} carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name}Relationships {
${linkage}  readonly [name: string]: Relationship | undefined
}
`
  const sparseInterface = sparse.length === 0 ? "" : `
/**
 * Attributes that are sent only when \`fields\` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name}Sparse {
${sparse.map(attribute).join("")}}
`
  const includesInterface = includes.length === 0 ? "" : `
/**
 * What each include of ${article(words(name))} gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name}Includes {
${
    includes.map(([include, { target, to }]) =>
      `  readonly ${key(include)}: ${to === "many" ? `ReadonlyArray<${specOf(target)}>` : specOf(target)}\n`
    ).join("")
  }}
`
  // as `isLinkable` in resource/encodeQuery.ts has it
  const isLinkable = (via: LinkSpec, nested: string) => {
    const { includes: below, relationships } = spec.vertices[via.target]!
    if (via.to === "one" || relationships?.[nested] !== undefined) return true
    const back = Object.values(spec.vertices[below![nested]!.target]!.relationships ?? {})
    return back.some(({ target, type }) => (target ?? type) === via.target)
  }
  const paths = includes.flatMap(([include, via]) => [
    include,
    ...Object.keys(spec.vertices[via.target]!.includes ?? {})
      .filter((nested) => isLinkable(via, nested))
      .map((nested) => `${include}.${nested}`)
  ])

  // ---- what is asked
  const whereInterface = queries.length === 0 ? "" : `
/**
 * What a list of ${plural(words(name))} can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name}Where {
${queries.map(([query, kind]) => `  readonly ${key(query)}?: ${use(whereTypes[kind]!)} | undefined\n`).join("")}}
`
  const filterMembers = (given: ReadonlyArray<readonly [string, Record<string, string>]>) =>
    given.map(([filter, parameters]) => {
      const entries = Object.entries(parameters)
      const type = entries.length === 0
        ? "true"
        : `{ ${entries.map(([parameter, kind]) => `readonly ${parameter}: ${writeType(kind)}`).join("; ")} }`
      return `readonly ${key(filter)}?: ${type} | undefined`
    })
  const filterInterface = filters.length === 0 ? "" : `
/**
 * The named filters of the list of ${plural(words(name))}.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name}Filter {
${filterMembers(filters).map((member) => `  ${member}\n`).join("")}}
`

  // ---- what is written
  const children = (action: "create" | "update") =>
    includes.filter(([include, { target, to, ...flags }]) =>
      flags[action] === true && to === "many" && vertex.relationships?.[include] === undefined &&
      spec.vertices[target] !== undefined
    )
  const written = (action: "create" | "update"): string => {
    const lines = attributes.filter((attribute) => attribute.has(action)).map(({ kind, name }) =>
      `${noteOf(name)}  readonly ${key(name)}?: ${nullable(writeType(kind))} | undefined\n`
    )
    for (const [relationship, { target, to, type, ...flags }] of relationships) {
      const flag = flags[action]
      if (flag === undefined) continue
      const what = to === "one" ? `The id of ${article(target ?? type)}.` : `Ids of ${target ?? type}, all of them.`
      const idType = to === "one" ? "string" : "ReadonlyArray<string>"
      lines.push(
        doc(what, "  "),
        flag === "required"
          ? `  readonly ${key(relationship)}: ${idType}\n`
          : `  readonly ${key(relationship)}?: ${idType}${to === "one" ? " | null" : ""} | undefined\n`
      )
    }
    for (const [include, { target, to, ...flags }] of includes) {
      if (flags[action] !== true || to === "many" || vertex.relationships?.[include]?.[action] !== undefined) continue
      lines.push(
        doc(`The id of ${article(target)}, or null for none.`, "  "),
        `  readonly ${key(include)}?: string | null | undefined\n`
      )
    }
    for (const [include, { target }] of children(action)) {
      types.add(`${target}Create`)
      if (action === "create") {
        lines.push(
          doc(`Created along with it.`, "  "),
          `  readonly ${key(include)}?: ReadonlyArray<${target}Create> | undefined\n`
        )
      } else {
        types.add(`${target}Update`)
        use("ChildUpdate")
        lines.push(
          doc("Created, changed (with `id`) or deleted (with `id` and `_destroy: true`) along with it.", "  "),
          `  readonly ${key(include)}?: ReadonlyArray<ChildUpdate<${target}Create, ${target}Update>> | undefined\n`
        )
      }
    }
    return lines.join("")
  }
  const writeInterface = (action: "create" | "update", title: string) =>
    !isWrittenAt(action) ? "" : `
/**
 * ${title}
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name}${action === "create" ? "Create" : "Update"} {
${written(action)}}
`
  const createInterface = writeInterface("create", `What ${article(words(name))} can be created with.`)
  const updateInterface = writeInterface("update", `What can be changed of ${article(words(name))}; \`null\` clears.`)

  // ---- the spec
  const specInterface = `
/**
 * All types of ${article(words(name))} together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name}Spec {
  readonly type: ${JSON.stringify(name)}
  readonly resource: ${name}
  readonly sparse: ${sparse.length === 0 ? "{}" : `${name}Sparse`}
  readonly includes: ${includes.length === 0 ? "{}" : `${name}Includes`}
  readonly include: ${paths.length === 0 ? "never" : `${name}Include`}
  readonly where: ${queries.length === 0 ? "{}" : `${name}Where`}
  readonly order: ${orders.length === 0 ? "never" : `${name}Order`}
  readonly filter: ${filters.length === 0 ? "{}" : `${name}Filter`}
  readonly create: ${isWrittenAt("create") ? `${name}Create` : "never"}
  readonly update: ${isWrittenAt("update") ? `${name}Update` : "never"}
}
`
  const literals = (title: string, type: string, names: ReadonlyArray<string>) =>
    names.length === 0 ? "" : `
/**
 * ${title}
 *
 * @category models
 * @since 0.1.0
 */
export type ${name}${type} = ${union(names)}
`
  const includeType = literals(
    `What can be included with ${article(words(name))}; dots reach one level deeper.`,
    "Include",
    paths
  )
  const orderType = literals(`What a list of ${plural(words(name))} can be ordered by.`, "Order", orders)

  // ---- the descriptor
  const record = (entries: ReadonlyArray<readonly [string, string]>) =>
    entries.length === 0 ? "{}" : `{\n${entries.map(([name, value]) => `    ${key(name)}: ${value}`).join(",\n")}\n  }`
  const kinds = (list: ReadonlyArray<{ readonly name: string; readonly kind: string }>) =>
    record(list.map(({ kind, name }) => [name, JSON.stringify(kind)] as const))
  const filterRecord = (given: ReadonlyArray<readonly [string, Record<string, string>]>) =>
    record(given.map(([filter, parameters]) =>
      [
        filter,
        Object.keys(parameters).length === 0 ? "{}" : `{ parameters: ${JSON.stringify(parameters)} }`
      ] as const
    ))
  const flagged = (flags: Record<string, unknown>) =>
    Object.entries(flags).filter(([, flag]) => flag !== undefined).map(([name, flag]) =>
      `, ${name}: ${JSON.stringify(flag)}`
    ).join("")
  const descriptor = `
/**
 * The description of ${article(words(name))}: ${vertex.description[0]!.toLowerCase()}${vertex.description.slice(1)}
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<${name}Spec> = {
  type: ${JSON.stringify(name)},
  product: ${JSON.stringify(spec.product)},
  path: ${JSON.stringify(vertex.path)},
  parameter: ${JSON.stringify(vertex.parameter)},
  attributes: ${kinds(read)},
  sparse: ${JSON.stringify(sparse.map(({ name }) => name))},
  enums: ${record(Object.entries(vertex.enums ?? {}).map(([name, values]) => [name, JSON.stringify(values)] as const))},
  relationships: ${
    record(relationships.map(([relationship, { create, target, to, type, update }]) =>
      [
        relationship,
        `{ to: ${JSON.stringify(to)}, type: ${JSON.stringify(type)}, target: ${JSON.stringify(target ?? type)}${
          flagged({ create, update })
        } }`
      ] as const
    ))
  },
  includes: ${
    record(includes.map(([include, { create, target, to, update }]) =>
      [
        include,
        `{ to: ${JSON.stringify(to)}, target: () => ${descriptorOf(target)}${flagged({ create, update })} }`
      ] as const
    ))
  },
  edges: ${
    record(edges.map(([edge, { filter, target, to, ...flags }]) =>
      [
        edge,
        `{ to: ${JSON.stringify(to)}, target: () => ${descriptorOf(target)}${
          filter === undefined ? "" : `, filter: ${filterRecord(Object.entries(filter))}`
        }${flagged(flags)} }`
      ] as const
    ))
  },
  query: ${record(queries.map(([query, kind]) => [query, JSON.stringify(kind)] as const))},
  order: ${JSON.stringify(orders)},
  filter: ${filterRecord(filters)},
  create: ${kinds(attributes.filter((attribute) => attribute.has("create")))},
  update: ${kinds(attributes.filter((attribute) => attribute.has("update")))},
  permits: { ${
    ["list", "get", "create", "update", "delete"].map((action) => `${action}: ${permits(action)}`).join(", ")
  } }
}
`

  // ---- the operations
  const example = (lines: ReadonlyArray<string>) =>
    ` * **Example**
 *
 * \`\`\`ts
 * import { Effect } from "effect"
 * import { ${name} } from "effect-${"pco"}/${spec.product}"
 * import { FakePco } from "effect-pco/testing"
 *
${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}
 * \`\`\`
`
  const church = "Effect.provide(FakePco.layer({ people: 5 }))"
  const run = (expression: string, shown: string, prints: string) =>
    example([
      `const program = ${expression}`,
      `const result = await Effect.runPromise(program.pipe(${church}))`,
      `console.log(${shown})`,
      `// => ${prints}`
    ])
  const operation = (
    title: string,
    details: string,
    exampleText: string,
    declaration: string
  ) => `
/**
 * ${title}
 *
 * ${details}
 *
${exampleText} *
 * @category operations
 * @since 0.1.0
 */
${declaration}
`
  const readErrors = "Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings."
  const listErrors =
    "Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does."
  const writeErrors =
    "Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it\n * certainly had no effect."
  const operations = [
    permits("get") && operation(
      `Reads ${article(words(name))} by its id.`,
      readErrors,
      run(`${name}.get("1")`, "result.type, result.id", `${name} 1`),
      `export const get: Ops.Get<${name}Spec> = /* @__PURE__ */ Make.get(descriptor)`
    ),
    permits("get") && permits("list") && operation(
      `Reads many ${plural(words(name))} by their ids, in the order of the ids.`,
      queries.some(([query]) => query === "id")
        ? "A hundred ids make one request. Ids that do not exist are reported in `missing`."
        : "This endpoint cannot be asked for many ids, so each makes a request. Ids that do not exist are reported in `missing`.",
      run(`${name}.getMany(["1", "999999"])`, "result.data.length, result.missing.join()", "1 999999"),
      `export const getMany: Ops.GetMany<${name}Spec> = /* @__PURE__ */ Make.getMany(descriptor)`
    ),
    permits("list") && operation(
      `Reads one page of ${plural(words(name))}, 100 rows unless \`per_page\` says otherwise.`,
      listErrors,
      run(`${name}.list({ per_page: 1 })`, "result.data.length", "1"),
      `export const list: Ops.List<${name}Spec> = /* @__PURE__ */ Make.list(descriptor)`
    ),
    permits("list") && operation(
      `Reads all ${plural(words(name))} as a stream, page by page.`,
      listErrors,
      example([
        `const program = ${name}.stream().pipe(Stream.runCount)`,
        `const result = await Effect.runPromise(program.pipe(${church}))`,
        "console.log(result > 0)",
        "// => true"
      ]).replace("{ Effect }", "{ Effect, Stream }"),
      `export const stream: Ops.StreamAll<${name}Spec> = /* @__PURE__ */ Make.stream(descriptor)`
    ),
    permits("list") && operation(
      `Counts ${plural(words(name))} without reading them.`,
      listErrors,
      run(`${name}.count()`, "result > 0", "true"),
      `export const count: Ops.Count<${name}Spec> = /* @__PURE__ */ Make.count(descriptor)`
    ),
    permits("create") && operation(
      `Creates ${article(words(name))}.`,
      writeErrors,
      run(`${name}.create(${vertex.sample})`, "result.type", name),
      `export const create: Ops.Create<${name}Spec> = /* @__PURE__ */ Make.create(descriptor)`
    ),
    permits("update") && operation(
      `Changes ${article(words(name))}: what is not named stays as it is, \`null\` clears.`,
      writeErrors,
      run(`${name}.update("1", ${vertex.change ?? vertex.sample})`, "result.id", "1"),
      `export const update: Ops.Update<${name}Spec> = /* @__PURE__ */ Make.update(descriptor)`
    ),
    permits("delete") && operation(
      `Deletes ${article(words(name))}.`,
      "Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,\n * has done its work and succeeds.",
      run(`${name}.delete("1")`, "result", "undefined"),
      `const remove: Ops.Delete = /* @__PURE__ */ Make.remove(descriptor)\n\nexport { remove as delete }`
    ),
    ...edges.map(([edge, { filter, target, to, ...flags }]) => {
      const filterType = filter === undefined ? "" : `, { ${filterMembers(Object.entries(filter)).join("; ")} }`
      const parts = to === "one" ? [`Ops.ToOneEdge<${specOf(target)}>`] : [
        `Ops.ToManyEdge<${specOf(target)}${filterType}>`,
        ...flags.create ? [`Ops.Creates<${specOf(target)}>`] : [],
        ...flags.update ? [`Ops.Updates<${specOf(target)}>`] : [],
        ...flags.delete ? ["Ops.Deletes"] : []
      ]
      const writes = Object.keys(flags).map((flag) => ` \`${edge}.${flag}\``)
      const can = writes.length === 0 ? "" : ` Written with${writes.join(",")}.`
      return `
/**
 * ${
        to === "one"
          ? `The ${target} that \`${edge}\` of ${article(words(name))} leads to.`
          : `The \`${edge}\` of ${article(words(name))}.${can}`
      }
 *
 * @category edges
 * @since 0.1.0
 */
export const ${edge}: ${parts.join(" & ")} = /* @__PURE__ */ Make.edge(descriptor, ${JSON.stringify(edge)})
`
    })
  ].filter((text) => text !== false).join("")

  const specTypes = [
    "ChildUpdate",
    "WhereBoolean",
    "WhereDate",
    "WhereDateTime",
    "WhereId",
    "WhereNumber",
    "WhereString",
    "WriteDateTime"
  ].filter((type) => uses.has(type))
  const documentTypes = ["Links", "Relationship", "ToMany", "ToOne"].filter((type) => uses.has(type))
  const importTypes = (names: ReadonlyArray<string>, from: string) =>
    names.length === 0 ? "" : `import type { ${names.toSorted().join(", ")} } from "${from}"\n`
  const header = `// Written by scripts/generate.ts from scripts/${spec.product}.json: change those.\n`
  const byModule = new Map<string, Array<string>>()
  for (const type of types) {
    const target = type.replace(/(Spec|Create|Update)$/, "")
    if (target === name) continue
    byModule.set(target, [...byModule.get(target) ?? [], type])
  }
  const imports = [
    uses.has("DateTime") ? "import type * as DateTime from \"effect/DateTime\"\n" : "",
    importTypes(uses.has("CalendarDate") ? ["CalendarDate"] : [], "../jsonapi/CalendarDate.ts"),
    importTypes(documentTypes, "../jsonapi/Document.ts"),
    operations === ""
      ? ""
      : "import * as Make from \"../resource/make.ts\"\nimport type * as Ops from \"../resource/Operations.ts\"\n",
    importTypes(specTypes, "../resource/Spec.ts"),
    ...Array.from(byModule).toSorted(([a], [b]) => a < b ? -1 : 1).map(([target, names]) =>
      importTypes(names, `./${target}.ts`)
    ),
    operations === "" ? "" : `import { descriptor } from "./descriptors/${name}.ts"\n`
  ].join("")
  return {
    module: `/**
 * ${vertex.description}
 *
 * @since 0.1.0
 */
${header}${imports}
export { descriptor } from "./descriptors/${name}.ts"

${resource}${sparseInterface}${includesInterface}${includeType}${whereInterface}${orderType}${filterInterface}${createInterface}${updateInterface}${specInterface}${operations}`,
    descriptor: `${header}import type { Descriptor } from "../../resource/Descriptor.ts"
import type { ${name}Spec } from "../${name}.ts"
${
      Array.from(targets).toSorted().map((target) =>
        `import { descriptor as ${variable(target)} } from "./${target}.ts"\n`
      ).join("")
    }${descriptor}`
  }
}

const index = (spec: Spec): string =>
  `/**
 * Planning Center People.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/${spec.product}.json: change those.
${Object.keys(spec.vertices).toSorted().map((name) => `export * as ${name} from "./${name}.ts"\n`).join("")}`

const descriptors = (spec: Spec): string => {
  const names = Object.keys(spec.vertices).toSorted()
  return `/**
 * Every resource type of the product, for what goes through all of them.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/${spec.product}.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
${names.map((name) => `import { descriptor as ${variable(name)} } from "./${name}.ts"\n`).join("")}
/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
${names.map((name) => `  ${variable(name)}`).join(",\n")}
]
`
}

const root = new URL("../", import.meta.url)
const format = (path: string, text: string): string => {
  const run = spawnSync("dprint", ["fmt", "--stdin", path], { cwd: root, input: text, encoding: "utf8" })
  if (run.status !== 0) throw new Error(`dprint could not format ${path}: ${run.stderr || run.error?.message}`)
  return run.stdout
}

const products = ["people"]
const isCheck = process.argv.includes("--check")
let stale = 0
for (const product of products) {
  const spec = JSON.parse(readFileSync(new URL(`scripts/${product}.json`, root), "utf8")) as Spec
  const files = new Map<string, string>([
    [`src/${product}/index.ts`, index(spec)],
    [`src/${product}/descriptors/index.ts`, descriptors(spec)]
  ])
  for (const name of Object.keys(spec.vertices)) {
    const { descriptor, module } = generate(spec, name)
    files.set(`src/${product}/${name}.ts`, module)
    files.set(`src/${product}/descriptors/${name}.ts`, descriptor)
  }
  mkdirSync(new URL(`src/${product}/descriptors/`, root), { recursive: true })
  for (const [path, text] of files) {
    const url = new URL(path, root)
    const formatted = format(path, text)
    if (existsSync(url) && readFileSync(url, "utf8") === formatted) continue
    if (isCheck) {
      console.error(`${path} is not what scripts/generate.ts writes; run npm run generate`)
      stale++
    } else writeFileSync(url, formatted)
  }
}
process.exitCode = stale === 0 ? 0 : 1
