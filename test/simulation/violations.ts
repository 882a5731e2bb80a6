/** The promises that a program is held to. */
export type Promised =
  | "every effect once"
  | "no report is false"
  | "a dry run writes nothing"
  | "no read is older than what was written or heard"
  | "nothing of one church or user reaches another"
  | "no more requests than allowed"
  | "nothing secret or personal is told"
  | "all permits come back"
  | "maps are bounded"
  | "it ends"
  | "no defect"

export interface Violation {
  readonly promise: Promised
  readonly what: string
}
