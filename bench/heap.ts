/** What is on the heap now, in megabytes, garbage left out. */
export const heapMegabytes = (): number => {
  if (globalThis.gc === undefined) throw new Error("run with --expose-gc")
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1e6
}
