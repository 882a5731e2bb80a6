/**
 * What resource modules are made of: the description of a type, the types that
 * follow from it, and its schemas.
 *
 * @since 0.1.0
 */
export * from "./Descriptor.ts"
export * from "./Operations.ts"
export * from "./schema.ts"
export * from "./Spec.ts"
