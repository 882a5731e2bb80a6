/** The operations of a vertex. */
import type { Context } from "./context.ts"
import type { Edge } from "./spec.ts"
import { isReadById, isTopLevel, placeholdersOf } from "./spec.ts"
import { filterMembers } from "./types.ts"
import { article, pascal, plural, quote, words } from "./words.ts"

const church = "Effect.provide(FakePco.layer({ people: 5 }))"

const exampleOf = ({ name, product }: Context, lines: ReadonlyArray<string>, imports = "Effect"): string =>
  ` * **Example**
 *
 * \`\`\`ts
 * import { ${imports} } from "effect"
 * import { ${name} } from "effect-pco/${product.product}"
 * import { FakePco } from "effect-pco/testing"
 *
${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}
 * \`\`\`
`

const run = (context: Context, expression: string, shown: string, prints: string): string =>
  exampleOf(context, [
    `const program = ${expression}`,
    `const result = await Effect.runPromise(program.pipe(${church}))`,
    `console.log(${shown})`,
    `// => ${prints}`
  ])

const declare = (
  title: string,
  details: string,
  example: string,
  category: string,
  declaration: string
): string => `
/**
 * ${title}
 *
 * ${details}
 *
${example}${example === "" ? "" : " *\n"} * @category ${category}
 * @since 0.1.0
 */
${declaration}
`

const readErrors = "Fails with `NotFound`, `Unauthorized`, `Forbidden`, `RateLimited` and what the connection brings."
const listErrors =
  "Fails with `ParameterIgnored` when Planning Center does not honour what was asked, and otherwise as any read does."
const writeErrors =
  "Fails with `Invalid`, field by field: before anything is sent, or when Planning Center refuses it. It is repeated only where it\n * certainly had no effect."
const deleteErrors =
  "Fails with `NotFound` when it is not there. A delete that is repeated after its answer was lost, and then finds nothing,\n * has done its work and succeeds."
const manyDetails =
  "The options are those of `Bulk.run`, and so is the report. What is in memory is checked before the first of it is sent.\n *\n * Fails with `Invalid`, item by item, before anything is sent, and with `JournalFailed` when a checkpoint fails. What becomes of\n * single items is in the report."
const actionErrors =
  "Fails with `NotFound` and `Forbidden`, and with `Invalid` when Planning Center refuses it. What it answers is not documented and\n * handed over as it is."

const reads = (context: Context): ReadonlyArray<string> => {
  const { name, vertex } = context
  const [one, many] = [article(words(name)), plural(words(name))]
  const permits = (action: string) => vertex.permits.includes(action)
  const make = (type: string, variable: string) =>
    `export const ${variable}: Ops.${type}<${name}Spec> = /* @__PURE__ */ Make.${variable}(descriptor)`
  const texts: Array<string> = []
  const add = (title: string, details: string, example: string, declaration: string) =>
    texts.push(declare(title, details, example, "operations", declaration))
  for (const [operation, path] of Object.entries(vertex.singles ?? {})) {
    add(
      operation === "get" ? `Reads ${one}.` : `Reads the ${words(name)} of \`/${path}\`.`,
      readErrors,
      run(context, `${name}.${operation}()`, "result.type", name),
      `export const ${operation}: Ops.Single<${name}Spec> = /* @__PURE__ */ Make.single(descriptor, ${
        quote(operation)
      })`
    )
  }
  if (permits("get")) {
    const shown = run(context, `${name}.get("1")`, "result.type, result.id", `${name} 1`)
    add(`Reads ${one} by its id.`, readErrors, shown, make("Get", "get"))
  }
  if (permits("get") && permits("list")) {
    const details = isReadById(vertex)
      ? "A hundred ids make one request. Ids that do not exist are reported in `missing`."
      : "This endpoint cannot be asked for many ids at once, so each makes a request. Ids that do not exist are reported in `missing`."
    add(
      `Reads many ${many} by their ids, in the order of the ids.`,
      details,
      run(context, `${name}.getMany(["1", "999999"])`, "result.data.length, result.missing.join()", "1 999999"),
      make("GetMany", "getMany")
    )
  }
  if (permits("list")) {
    add(
      `Reads one page of ${many}, 100 rows unless \`per_page\` says otherwise.`,
      listErrors,
      run(context, `${name}.list({ per_page: 1 })`, "result.data.length", "1"),
      make("List", "list")
    )
    add(
      `Reads all ${many} as a stream, page by page.`,
      listErrors,
      exampleOf(context, [
        `const program = ${name}.stream().pipe(Stream.runCount)`,
        `const result = await Effect.runPromise(program.pipe(${church}))`,
        "console.log(result > 0)",
        "// => true"
      ], "Effect, Stream"),
      make("StreamAll", "stream")
    )
    add(
      `Counts ${many} without reading them.`,
      listErrors,
      run(context, `${name}.count()`, "result > 0", "true"),
      make("Count", "count")
    )
  }
  return texts
}

const writes = (context: Context): ReadonlyArray<string> => {
  const { name, vertex } = context
  const [one, several] = [article(words(name)), plural(words(name))]
  const permits = (action: string) => vertex.permits.includes(action)
  const many = (action: "create" | "delete" | "update", title: string, given: string, type: string) =>
    permits(action)
      ? declare(
        title,
        manyDetails,
        run(context, `${name}.${action}Many([${given}])`, "result.done, result.failed", "1 0"),
        "operations",
        `export const ${action}Many: ${type} = /* @__PURE__ */ Many.${action}Many(descriptor)`
      )
      : ""
  return [
    permits("create")
      ? declare(
        `Creates ${one}.`,
        writeErrors,
        run(context, `${name}.create(${vertex.sample})`, "result.type", name),
        "operations",
        `export const create: Ops.Create<${name}Spec> = /* @__PURE__ */ Make.create(descriptor)`
      )
      : "",
    permits("update")
      ? declare(
        `Changes ${one}: what is not named stays as it is, \`null\` clears.`,
        writeErrors,
        run(context, `${name}.update("1", ${vertex.change ?? vertex.sample})`, "result.id", "1"),
        "operations",
        `export const update: Ops.Update<${name}Spec> = /* @__PURE__ */ Make.update(descriptor)`
      )
      : "",
    permits("delete")
      ? declare(
        `Deletes ${one}.`,
        deleteErrors,
        run(context, `${name}.delete("1")`, "result", "undefined"),
        "operations",
        `const remove_: Ops.Delete = /* @__PURE__ */ Make.remove(descriptor)\n\nexport { remove_ as delete }`
      )
      : "",
    many("create", `Creates many ${several}.`, vertex.sample ?? "", `Ops.CreateMany<${name}Spec>`),
    many(
      "update",
      `Changes many ${several}.`,
      `{ id: "1", data: ${vertex.change ?? vertex.sample} }`,
      `Ops.UpdateMany<${name}Spec>`
    ),
    many("delete", `Deletes many ${several}.`, "\"1\"", "Ops.DeleteMany")
  ]
}

/** The type of what leads to a resource: its id, or the ids on its path. */
const ownerType = ({ name, vertex }: Context): string => isTopLevel(vertex) ? "string" : `${name}Ids`

const ownerSample = ({ vertex }: Context): string =>
  isTopLevel(vertex)
    ? "\"1\""
    : `{ ${placeholdersOf(vertex).map((placeholder) => `${placeholder}: "1"`).join(", ")} }`

const actions = (context: Context): ReadonlyArray<string> =>
  Object.entries(context.vertex.actions ?? {}).map(([action, { data, description, sample }]) => {
    const { name } = context
    const type = data === undefined
      ? `Ops.Act<${ownerType(context)}>`
      : `Ops.ActWith<${ownerType(context)}, ${name}${pascal(action)}>`
    const given = sample === undefined ? ownerSample(context) : `${ownerSample(context)}, ${sample}`
    return declare(
      description,
      actionErrors,
      run(context, `${name}.${action}(${given})`, "result.status", "204"),
      "actions",
      `export const ${action}: ${type} = /* @__PURE__ */ Make.action(descriptor, ${quote(action)})`
    )
  })

const edgeType = (context: Context, { filter, single, target, to, ...flags }: Edge): string => {
  const spec = context.typeOf(target, "Spec")
  const owner = ownerType(context)
  const filters = filter === undefined ? undefined : `{ ${filterMembers(context, filter).join("; ")} }`
  const generics = (...types: ReadonlyArray<string>) => {
    const kept = owner === "string" ? types : [...types, owner]
    return kept.length === 0 ? "" : `<${kept.join(", ")}>`
  }
  if (single === true) {
    return [
      `Ops.SingleEdge${generics(spec)}`,
      ...flags.create ? [`Ops.SingleCreates${generics(spec)}`] : [],
      ...flags.delete ? [`Ops.SingleDeletes${generics()}`] : []
    ].join(" & ")
  }
  const many = filters === undefined && owner === "string"
    ? `<${spec}>`
    : generics(spec, filters ?? context.use("Nothing"))
  return [
    to === "one" ? `Ops.ToOneEdge${generics(spec)}` : `Ops.ToManyEdge${many}`,
    ...flags.create ? [`Ops.Creates${generics(spec)}`] : [],
    ...flags.update ? [`Ops.Updates${generics(spec)}`] : [],
    ...flags.delete ? [`Ops.Deletes${generics()}`] : []
  ].join(" & ")
}

const edges = (context: Context): ReadonlyArray<string> =>
  Object.entries(context.vertex.edges ?? {}).map(([edge, definition]) => {
    const { name, product } = context
    const { target, to } = definition
    const written = (["create", "update", "delete"] as const).filter((action) => definition[action] === true)
    const can = written.length === 0
      ? ""
      : ` Written with ${written.map((action) => `\`${edge}.${action}\``).join(", ")}.`
    const caution = definition.delete === true && product.vertices[target]!.permits.includes("delete")
      ? ` *\n * \`delete\` deletes the ${
        words(target)
      } itself, as far as is known: Planning Center lists the endpoint and does not say.\n`
      : ""
    return `
/**
 * ${
      to === "one"
        ? `The ${target} that \`${edge}\` of ${article(words(name))} leads to.`
        : `The \`${edge}\` of ${article(words(name))}.`
    }${can}
${caution} *
 * @category edges
 * @since 0.1.0
 */
export const ${edge}: ${edgeType(context, definition)} = /* @__PURE__ */ Make.edge(descriptor, ${quote(edge)})
`
  })

export const operations = (context: Context): string =>
  [...reads(context), ...writes(context), ...actions(context), ...edges(context)].join("")
