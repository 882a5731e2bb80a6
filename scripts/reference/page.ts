/** The page of a module: what it exports, with signature, comment and source. */
import type { Declaration, Module } from "./declarations.ts"
import { linkTo } from "./declarations.ts"

/** The text of a comment before its tags, and the tags. */
interface Comment {
  readonly text: string
  readonly category: string
  readonly isInternal: boolean
}

const commentOf = (comment: string): Comment => ({
  text: comment.replace(/^@\w+.*$/gm, "").trim(),
  category: /^@category (.*)$/m.exec(comment)?.[1] ?? "",
  isInternal: /^@internal\b/m.test(comment)
})

/** An export as a page tells of it. */
interface Entry {
  readonly name: string
  readonly anchor: string
  readonly category: string
  readonly declarations: ReadonlyArray<Declaration>
}

/** All pages, to find what a `{@link}` means. */
export interface Page {
  readonly module: Module
  readonly file: string
  readonly entries: ReadonlyMap<string, Entry>
}

/** A page for each module, without what is internal. */
export const pagesOf = (modules: ReadonlyArray<Module>): ReadonlyArray<Page> =>
  modules.map((module) => {
    const anchors = new Map<string, number>()
    const entries = new Map<string, Entry>()
    for (const [name, all] of module.exports) {
      const declarations = all.filter(({ comment }) => !commentOf(comment).isInternal)
      if (declarations.length === 0) continue
      // GitHub numbers headings that differ in their case alone.
      const slug = name.toLowerCase()
      const before = anchors.get(slug) ?? 0
      anchors.set(slug, before + 1)
      const category = declarations.map(({ comment }) => commentOf(comment).category).find((category) => category) ?? ""
      entries.set(name, { name, anchor: before === 0 ? slug : `${slug}-${before}`, category, declarations })
    }
    return { module, file: `${module.name}.md`, entries }
  })

interface Home {
  readonly page: Page
  readonly entry: Entry
}

/** The page on which a declaration is told of: that of the file it is in, else the first one that has it. */
const homeOf = (pages: ReadonlyArray<Page>, declaration: Declaration): Home | undefined => {
  const homes = pages.flatMap((page) =>
    Array.from(page.entries.values())
      .filter((entry) => entry.declarations.includes(declaration))
      .map((entry) => ({ page, entry }))
  )
  return homes.find(({ page }) => page.module.file === declaration.file) ?? homes[0]
}

const linked = (pages: ReadonlyArray<Page>, here: Page, text: string): string =>
  text.replace(/\{@link ([\w.]+)\}/g, (_, target: string) => {
    const [first = "", second = ""] = target.split(".")
    const to = (page: Page, name: string) =>
      `[\`${target}\`](${page === here ? "" : page.file}#${page.entries.get(name)!.anchor})`
    const named = pages.find(({ module }) => module.name === first)
    if (named?.entries.has(second)) return to(named, second)
    const page = here.entries.has(first) ? here : pages.find(({ entries }) => entries.has(first))
    if (page) return to(page, first)
    return named ? `[\`${target}\`](${named.file})` : `\`${target}\``
  })

/** Examples are compiled and run where they stand in the source, and not here once more. */
const written = (pages: ReadonlyArray<Page>, here: Page, comment: string): string =>
  linked(pages, here, commentOf(comment).text.replace(/^( *`{3,})ts\b.*$/gm, "$1typescript"))

/** Members that are internal are nobody's business either, and a link is no link inside of code. */
const cleaned = (signature: string): string =>
  signature
    .replace(/^ *\/\*\*(?:(?!\*\/)[\s\S])*@internal(?:(?!\*\/)[\s\S])*\*\/\n.*\n/gm, "")
    .replace(/\{@link ([\w.]+)\}/g, "`$1`")

/** Names that a signature has from an import go by their public ones, and internal types are written out. */
const resolved = (pages: ReadonlyArray<Page>, here: Page, { elsewhere, signature }: Declaration): string =>
  signature.replace(/\b([A-Z]\w*)\.([A-Z]\w*)\b/g, (text, namespace: string, name: string) => {
    const [found] = elsewhere(namespace, name)
    if (!found) return text
    const home = homeOf(pages, found)
    if (home) return home.page === here ? home.entry.name : `${home.page.module.name}.${home.entry.name}`
    return found.kind === "type" && commentOf(found.comment).isInternal
      ? found.signature.replace(/^(?:declare )?type \w+ = /, "").replace(/;$/, "")
      : text
  })

const section = (pages: ReadonlyArray<Page>, here: Page, entry: Entry): string => {
  const [first] = entry.declarations as [Declaration]
  const home = homeOf(pages, first)!
  const parts = [`## ${entry.name}`]
  if (home.page !== here || home.entry !== entry) {
    const { entry: { anchor, name }, page } = home
    parts.push(`${first.kind}, the same as [\`${page.module.name}.${name}\`](${page.file}#${anchor})`)
    return parts.join("\n\n")
  }
  const kinds = Array.from(new Set(entry.declarations.map(({ kind }) => kind))).join(" and ")
  parts.push(`${kinds} · ${entry.category || "other"} · [${first.file}](${linkTo(first.file)})`)
  // what is exported as another name goes by that one
  const signatures = entry.declarations.map((declaration) =>
    cleaned(resolved(pages, here, declaration).replace(declaration.name, entry.name))
  )
  parts.push(`\`\`\`typescript\n${signatures.join("\n\n")}\n\`\`\``)
  const comments = new Set(entry.declarations.map(({ comment }) => written(pages, here, comment)))
  return [...parts, ...comments].filter((part) => part !== "").join("\n\n")
}

/** The first sentence of a comment, on one line. */
export const sentence = (pages: ReadonlyArray<Page>, here: Page, comment: string): string => {
  const [paragraph = ""] = commentOf(comment).text.split(/\n\s*\n/)
  const line = linked(pages, here, paragraph).replace(/\s+/g, " ")
  return /^.*?\.(?=\s|$)/.exec(line)?.[0] ?? line
}

export const pageText = (pages: ReadonlyArray<Page>, page: Page): string => {
  const { comment, entry, file, name } = page.module
  const byCategory = Map.groupBy(page.entries.values(), ({ category }) => category || "other")
  const contents = Array.from(
    byCategory,
    ([category, entries]) => `- ${category}: ${entries.map(({ anchor, name }) => `[${name}](#${anchor})`).join(" · ")}`
  )
  return [
    `# ${entry}: ${name}`,
    written(pages, page, comment),
    `\`import { ${name} } from "${entry}"\` · [${file}](${linkTo(file)}) · [all modules](README.md)`,
    contents.join("\n"),
    ...Array.from(page.entries.values(), (entry) => section(pages, page, entry))
  ].join("\n\n") + "\n"
}
