import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import type { Benchmark } from "./measure.ts"
import { atMost, promised } from "./measure.ts"

export interface Bundle {
  readonly bytes: number
  readonly gzipped: number
  /** The files of which something is in the bundle. */
  readonly files: ReadonlyArray<string>
  /** What the bundle imports. */
  readonly imports: ReadonlyArray<string>
}

const external = ["effect", "libphonenumber-js"]

/** A program, bundled and minified by esbuild, without the packages that ours needs. It is found from `folder`. */
export const bundle = async (program: string, folder: string): Promise<Bundle> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    external,
    write: false,
    metafile: true,
    logLevel: "silent"
  })
  const [output] = Object.values(metafile.outputs)
  return {
    bytes: outputFiles[0]!.contents.length,
    gzipped: gzipSync(outputFiles[0]!.contents).length,
    files: Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
    imports: output!.imports.map(({ path }) => path)
  }
}

/** The gzipped bytes of the same by rolldown, which looks into namespaces as rollup and webpack do. */
const rolldownBundle = async (program: string, folder: string): Promise<number> => {
  const { rolldown } = await import("rolldown")
  const entry = `${folder}program.ts`
  const build = await rolldown({
    input: entry,
    external: (name) => external.some((other) => name === other || name.startsWith(`${other}/`)),
    plugins: [{
      name: "program",
      load: (id) => id === entry ? program : null,
      resolveId: (id) => id === entry ? id : null
    }]
  })
  const { output: [{ code }] } = await build.generate({ format: "esm", minify: true })
  return gzipSync(code).length
}

export const programs = {
  module: `import * as Person from "effect-pco/people/Person"
    export const program = Person.get("1")`,
  email: `import * as Email from "effect-pco/people/Email"
    export const program = Email.get("1")`,
  namespace: `import { Person } from "effect-pco/people"
    export const program = Person.get("1")`,
  stream: `import * as Person from "effect-pco/people/Person"
    export const program = Person.stream()`,
  layer: `import { Pco } from "effect-pco"
    import * as Person from "effect-pco/people/Person"
    export const program = Person.get("1")
    export const layer = Pco.layer`,
  layerAndStream: `import { Pco } from "effect-pco"
    import * as Person from "effect-pco/people/Person"
    export const program = [Person.get("1"), Person.stream()]
    export const layer = Pco.layer`
}

const folder = fileURLToPath(new URL(".", import.meta.url))
const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1))
const gzipped = async (program: string) => kilobytes((await bundle(program, folder)).gzipped)

/** What a program that uses `Person.get` alone takes of this package: minified, gzipped, without effect. */
const personGet = promised(atMost(25), async () => {
  const { bytes, gzipped: value } = await bundle(programs.module, folder)
  return {
    value: kilobytes(value),
    unit: "kB gzipped",
    detail: {
      minified_kb: kilobytes(bytes),
      rolldown_kb: kilobytes(await rolldownBundle(programs.module, folder)),
      namespace_rolldown_kb: kilobytes(await rolldownBundle(programs.namespace, folder)),
      // esbuild keeps all of a namespace that a barrel exports
      namespace_esbuild_kb: await gzipped(programs.namespace),
      stream_kb: await gzipped(programs.stream),
      layer_kb: await gzipped(programs.layer),
      layer_rolldown_kb: kilobytes(await rolldownBundle(programs.layer, folder)),
      layer_and_stream_kb: await gzipped(programs.layerAndStream),
      layer_and_stream_rolldown_kb: kilobytes(await rolldownBundle(programs.layerAndStream, folder))
    }
  }
})

/** A program that reads an email by the module of the resource alone. */
const email = promised(atMost(14), async () => {
  const { bytes, files, gzipped: value } = await bundle(programs.email, folder)
  return { value: kilobytes(value), unit: "kB gzipped", detail: { minified_kb: kilobytes(bytes), files: files.length } }
})

/** `import { Person } from "effect-pco/people"` under esbuild, which keeps all of a namespace that a barrel exports. */
const barrel = promised(atMost(20), async () => {
  const { bytes, files, gzipped: value } = await bundle(programs.namespace, folder)
  return { value: kilobytes(value), unit: "kB gzipped", detail: { minified_kb: kilobytes(bytes), files: files.length } }
})

export const benchmarks: Record<string, Benchmark> = {
  "bundle.person_get_kb": personGet,
  "bundle.email_kb": email,
  "bundle.barrel_kb": barrel
}
