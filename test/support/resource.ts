export * as Make from "../../src/resource/make.ts"
export type * as Resource from "../../src/resource/Resource.ts"
