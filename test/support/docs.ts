import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { root } from "./tsc.ts"

export interface Block {
  /** Where it stands, relative to the root: README.md */
  readonly source: string
  readonly line: number
  readonly run: boolean
  readonly code: string
  /** The texts of its `// => text` lines. */
  readonly prints: ReadonlyArray<string>
  /** The module it became, whose lines have the numbers they have in the source. */
  readonly module: string
}

export const docsDir = join(root, "test/.docs")

/** Every ```ts block of the Markdown files and of the JSDoc comments, written as modules. */
export const writeBlocks = async (): Promise<ReadonlyArray<Block>> => {
  await rm(docsDir, { recursive: true, force: true })
  await mkdir(docsDir, { recursive: true })
  await writeFile(join(docsDir, ".gitignore"), "*\n")
  const sources = ["README.md", ...await list("docs", ".md"), ...await list("src", ".ts")]
  const blocks = (await Promise.all(sources.map(readBlocks))).flat()
  await Promise.all(
    blocks.map((block) => writeFile(block.module, "\n".repeat(block.line) + block.code))
  )
  return blocks
}

const list = async (folder: string, extension: string): Promise<ReadonlyArray<string>> => {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith(extension)).toSorted().map((name) => `${folder}/${name}`)
}

/** The ```ts blocks of one file, in their order. */
export const readBlocks = async (source: string): Promise<ReadonlyArray<Block>> => {
  const text = await readFile(join(root, source), "utf8").catch(() => "")
  return findBlocks(source, text)
}

const findBlocks = (source: string, text: string): ReadonlyArray<Block> => {
  const blocks: Array<Block> = []
  let open: { readonly line: number; readonly fence: RegExpExecArray; readonly code: Array<string> } | undefined
  for (const [index, raw] of text.split("\n").entries()) {
    // In TypeScript only the lines of a comment count.
    const line = source.endsWith(".ts") ? /^\s*\* ?(.*)$/.exec(raw)?.[1] : raw
    if (line === undefined) continue
    const fence = /^(\s*)(`{3,})\s*(.*?)\s*$/.exec(line)
    if (!open) {
      if (fence) open = { line: index + 1, fence, code: [] }
    } else if (fence && fence[3] === "" && fence[2]!.length >= open.fence[2]!.length) {
      const [language, ...words] = open.fence[3]!.split(/\s+/)
      if (language === "ts") {
        const code = `${open.code.join("\n")}\n`
        blocks.push({
          source,
          line: open.line,
          run: !words.includes("no-run"),
          code,
          prints: [...code.matchAll(/\/\/ => (.*)$/gm)].map((match) => match[1]!.trim()),
          module: join(docsDir, `${source.replaceAll("/", "__")}-${blocks.length + 1}.ts`)
        })
      }
      open = undefined
    } else {
      const indent = open.fence[1]!
      open.code.push(line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())
    }
  }
  return blocks
}
