/**
 * Publishing: channels with their episodes and the times of these.
 *
 * @internal
 */
import { descriptors } from "../../products/publishing/descriptors.ts"
import type { Change, Rule } from "../engine/rules.ts"
import { linked, nothingWrong } from "../engine/rules.ts"
import type { EmbeddedProduct } from "./product.ts"

// An episode and a series are created below their channel [ISS #1359, #1353].
const belowChannel: Rule = {
  needs: ["title"],
  check: (change: Change) =>
    change.action === "create" && linked(change, "channel") === undefined
      ? [{ parameter: "channel", detail: "must exist" }]
      : nothingWrong
}

/** @internal */
export const publishing: EmbeddedProduct = {
  descriptors,
  rules: {
    forbidden: { "POST speakers": "cannot create a Speaker" },
    writes: { Episode: belowChannel, Series: belowChannel, Channel: { needs: ["name"] } },
    actions: {
      "Episode.generate_download_url": {
        methods: ["POST"],
        answers: true,
        run: ({ row, store }) => {
          const url = `https://assets.example.com/publishing/episodes/${row.id}/download?signature=embedded`
          const attributes = "download_url" in row.attributes
            ? { ...row.attributes, download_url: url }
            : row.attributes
          store.put("Episode", { ...row, attributes })
        }
      }
    }
  },
  counts: {
    Channel: 2,
    Series: { per: "Channel", count: 2, back: "channel" },
    Episode: { per: "Channel", count: 5, back: "channel" },
    EpisodeTime: { per: "Episode", count: 1, back: "episode" },
    Speaker: 3,
    Speakership: { per: "Episode", count: 1, back: "episode" },
    NoteTemplate: { per: "Episode", count: 1, back: "episode" }
  },
  values: {
    "Channel.name": (number) => ["Sunday services", "Podcast"][(number - 1) % 2],
    "Episode.title": (number) => `Part ${number}`,
    "Episode.art": () => ({}),
    "Series.art": () => ({}),
    "Channel.art": () => ({})
  }
}
