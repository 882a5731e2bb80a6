import { assert, describe, it } from "@effect/vitest"
import * as PageSize from "../../src/paging/pageSize.ts"

const failure = 30_000

interface Server {
  readonly wall: number
  readonly base: number
  readonly row: number
}

/** How long it takes to read so many rows behind the first thousand. */
const timeOf = ({ base, row, wall }: Server, pageSize: PageSize.PageSize, rows: number): number => {
  let [read, time] = [0, 0]
  while (read < 1_000 + rows) {
    let size = pageSize.take()
    while (size > wall) {
      if (read >= 1_000) time += failure
      size = pageSize.failed(size, failure)!
    }
    const elapsed = base + size * row
    pageSize.came(size, elapsed)
    if (read >= 1_000) time += elapsed
    read += size
  }
  return time / (read - 1_000)
}

describe("an adaptive size", () => {
  const servers = [10, 11, 13, 19, 26, 33, 49, 50, 51, 60, 62, 74, 75, 76, 87, 99, 100].flatMap((wall) =>
    [[1_000, 0], [200, 20], [5_000, 10]].map(([base, row]): Server => ({ wall, base: base!, row: row! }))
  )

  it.each(servers)("is after 1,000 rows within a tenth of the best fixed one: %j", (server) => {
    const best = timeOf(server, PageSize.fixed(server.wall), 100_000)
    const own = timeOf(server, PageSize.adaptive(), 100_000)
    assert.isAtMost(own / best, 1.1)
  })

  it("comes back where one page in thirty fails for another reason than its size", () => {
    const pageSize = PageSize.adaptive()
    const sizes: Array<number> = []
    for (let index = 0; index < 600; index++) {
      let size = pageSize.take()
      if (index % 30 === 29) size = pageSize.failed(size, 100)!
      pageSize.came(size, 1_000)
      sizes.push(size)
    }
    assert.isAtLeast(sizes.reduce((sum, size) => sum + size, 0) / sizes.length, 95)
  })
})
