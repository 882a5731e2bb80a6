/**
 * What the public modules export, read from the declarations that the compiler writes: there
 * every type is written out, those too that the sources leave to inference.
 */
import { parse } from "@babel/parser"
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, normalize, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { inFolder, root } from "../output.ts"

export type Kind = "class" | "function" | "interface" | "type" | "value"

/** One declaration: a name may have two, a value and a type. */
export interface Declaration {
  readonly name: string
  readonly kind: Kind
  /** The source, seen from the root: src/auth/PcoAuth.ts */
  readonly file: string
  readonly signature: string
  /** The text of the comment before it, without the stars. */
  readonly comment: string
  /** What its file calls `namespace.name`, by `import * as namespace`. */
  readonly elsewhere: (namespace: string, name: string) => ReadonlyArray<Declaration>
}

/** A namespace that an entry point exports. */
export interface Module {
  readonly name: string
  /** What it is imported from: effect-pco/people */
  readonly entry: string
  readonly file: string
  readonly comment: string
  readonly exports: ReadonlyMap<string, ReadonlyArray<Declaration>>
}

type Program = ReturnType<typeof parse>["program"]

interface Source {
  readonly text: string
  readonly program: Program
  readonly comment: string
}

const plain = (comment: string): string => comment.replace(/^\*\s*\n?/, "").replace(/^ *\* ?/gm, "").trim()

const commentBefore = (node: Program["body"][number]): string => {
  const last = node.leadingComments?.at(-1)
  return last?.type === "CommentBlock" && last.value.startsWith("*") ? plain(last.value) : ""
}

const read = (path: string): Source => {
  const text = readFileSync(path, "utf8")
  const dts = path.endsWith(".d.ts")
  const { comments, program } = parse(text, { sourceType: "module", plugins: [["typescript", { dts }]] })
  return { text, program, comment: comments?.[0]?.start === 0 ? plain(comments[0].value) : "" }
}

const readSource = (file: string): Source => read(fileURLToPath(new URL(file, root)))

const isCallable = (type: { readonly type: string; readonly members?: ReadonlyArray<{ readonly type: string }> }) =>
  type.type === "TSFunctionType" ||
  (type.type === "TSTypeLiteral" && type.members?.[0]?.type === "TSCallSignatureDeclaration")

/** `typeof Reason.Type` of a union of schemas, as the union of types that it is. */
const unionOf = (signature: string, schemas: ReadonlyArray<Declaration>): string =>
  signature.replace(/typeof \w+\.Type\b/, (text) => {
    const members = schemas.flatMap(({ signature }) =>
      Array.from(signature.matchAll(/typeof (\w+)/g), ([, name]) => name!)
    )
    return members.length === 0 ? text : members.join(" | ")
  })

const tidy = (signature: string): string => signature.replace(/\bimport\("[^"]+"\)\./g, "").replace(/^export /, "")

/** The declarations of a file, by name, whether it exports them or not. */
const declarationsOf = (
  file: string,
  declared: Source,
  elsewhere: Declaration["elsewhere"]
): ReadonlyMap<string, ReadonlyArray<Declaration>> => {
  const found = new Map<string, Array<Declaration>>()
  const add = (name: string, kind: Kind, node: Program["body"][number], signature: string) => {
    const before = found.get(name) ?? []
    const text = tidy(kind === "type" ? unionOf(signature, before) : signature)
    found.set(name, [...before, { name, kind, file, signature: text, comment: commentBefore(node), elsewhere }])
  }
  for (const node of declared.program.body) {
    const inner = node.type === "ExportNamedDeclaration" && node.declaration ? node.declaration : node
    const signature = declared.text.slice(node.start!, node.end!)
    if (inner.type === "VariableDeclaration") {
      const [{ id }] = inner.declarations as [typeof inner.declarations[number]]
      if (id.type !== "Identifier") continue
      // A literal stands as it is: `declare const everything = "*"`.
      const type = id.typeAnnotation?.type === "TSTypeAnnotation" ? id.typeAnnotation.typeAnnotation : undefined
      add(id.name, type && isCallable(type) ? "function" : "value", node, signature)
    } else if (inner.type === "TSInterfaceDeclaration") {
      add(inner.id.name, "interface", node, signature)
    } else if (inner.type === "TSTypeAliasDeclaration") {
      add(inner.id.name, "type", node, signature)
    } else if (inner.type === "TSDeclareFunction" && inner.id) {
      add(inner.id.name, "function", node, signature)
    } else if (inner.type === "ClassDeclaration" && inner.id) {
      add(inner.id.name, "class", node, withParent(file, inner.id.name, signature))
    }
  }
  return found
}

/** Internal constants that an expression names, written out. */
const withInternals = (expression: string, { program, text }: Pick<Source, "program" | "text">): string =>
  program.body.reduce((expression, node) => {
    if (node.type !== "ExportNamedDeclaration" || node.declaration?.type !== "VariableDeclaration") return expression
    const [constant] = node.declaration.declarations
    if (constant?.id.type !== "Identifier" || !constant.init || !commentBefore(node).includes("@internal")) {
      return expression
    }
    const value = text.slice(constant.init.start!, constant.init.end!)
    return expression.replace(new RegExp(`\\b${constant.id.name}\\b`, "g"), () => value)
  }, expression)

/** Where the compiler put the parent of a class aside (`Forbidden_base`), what the source says tells more. */
const withParent = (file: string, name: string, signature: string): string =>
  signature.replace(`extends ${name}_base`, () => {
    const { program, text } = readSource(file)
    for (const node of program.body) {
      const inner = node.type === "ExportNamedDeclaration" ? node.declaration : node
      if (inner?.type !== "ClassDeclaration" || inner.id?.name !== name || !inner.superClass) continue
      const parent = text.slice(inner.superClass.start!, (inner.superTypeArguments ?? inner.superClass).end!)
      return `extends ${withInternals(parent, { program, text })}`
    }
    throw new Error(`${file} declares no class ${name} with a parent`)
  })

const declare = (folder: string): void => {
  for (const project of ["tsconfig.build.json", "tsconfig.node.json"]) {
    const run = spawnSync("tsc", ["-p", project, "--outDir", folder, "--declarationMap", "false"], {
      cwd: fileURLToPath(root),
      encoding: "utf8"
    })
    if (run.status !== 0) throw new Error(`tsc could not declare: ${run.stdout || run.error?.message}`)
  }
}

const readAll = (folder: string): ReadonlyMap<string, Source> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".d.ts"))
      .map((name) => [`src/${name.replace(/\.d\.ts$/, ".ts")}`, read(join(folder, name))])
  )

const nameOf = (node: { readonly type: string; readonly name?: string; readonly value?: string }): string =>
  node.name ?? node.value!

/** The namespaces of an entry point, such as `src/products/people/index.ts`; those of its `export *` are left out. */
export const modulesOf = (entries: ReadonlyMap<string, string>): ReadonlyArray<Module> => {
  const sources = inFolder("declarations", (folder) => {
    declare(folder)
    return readAll(folder)
  })
  const at = (from: string, path: string) => normalize(join(dirname(from), path))

  const elsewhere = (file: string, program: Program): Declaration["elsewhere"] => (namespace, name) => {
    const from = program.body.find((node) =>
      node.type === "ImportDeclaration" && node.source.value.startsWith(".") &&
      node.specifiers.some(({ local, type }) => type === "ImportNamespaceSpecifier" && local.name === namespace)
    )
    return from?.type === "ImportDeclaration" ? exportsOf(at(file, from.source.value)).get(name) ?? [] : []
  }
  const declared = new Map(
    Array.from(sources, ([file, source]) => [file, declarationsOf(file, source, elsewhere(file, source.program))])
  )
  const exportsOf = (file: string): Map<string, ReadonlyArray<Declaration>> => {
    const own = declared.get(file)!
    const exported = new Map<string, ReadonlyArray<Declaration>>()
    for (const node of sources.get(file)!.program.body) {
      if (node.type === "ExportAllDeclaration") {
        for (const [name, found] of exportsOf(at(file, node.source.value))) exported.set(name, found)
      } else if (node.type === "ExportNamedDeclaration" && node.declaration) {
        const { declaration } = node
        const id = declaration.type === "VariableDeclaration"
          ? declaration.declarations[0]!.id
          : "id" in declaration && declaration.id
        if (id && id.type === "Identifier") exported.set(id.name, own.get(id.name)!)
      } else if (node.type === "ExportNamedDeclaration") {
        const from = node.source ? exportsOf(at(file, node.source.value)) : own
        for (const specifier of node.specifiers) {
          if (specifier.type !== "ExportSpecifier") continue
          const found = from.get(nameOf(specifier.local))
          if (!found) throw new Error(`${file} exports ${nameOf(specifier.local)}, which is declared nowhere`)
          exported.set(nameOf(specifier.exported), found)
        }
      }
    }
    return exported
  }

  return Array.from(entries).flatMap(([entry, index]) =>
    sources.get(index)!.program.body.flatMap((node) => {
      const specifier = node.type === "ExportNamedDeclaration" ? node.specifiers[0] : undefined
      if (node.type !== "ExportNamedDeclaration" || specifier?.type !== "ExportNamespaceSpecifier") return []
      const file = at(index, node.source!.value)
      const name = nameOf(specifier.exported)
      return [{ name, entry, file, comment: readSource(file).comment, exports: exportsOf(file) }]
    })
  )
}

/** How a file of docs/api links to a source. */
export const linkTo = (file: string): string => relative("docs/api", file)
