/** The shape of the vertex data that the converter reads. */
export interface DataAttribute {
  readonly name: string
  readonly type: string
  readonly raw_type_mid_2025?: string
  readonly writable_on_create: boolean
  readonly writable_on_update: boolean
  readonly enum?: ReadonlyArray<string>
  readonly only_with_fields_param?: boolean
}

export interface DataRelationship {
  readonly name: string
  readonly type: string | null
  readonly to: "one" | "many"
  readonly assignable_on_create: boolean
  readonly assignable_on_update: boolean
}

export interface DataEdge {
  readonly name: string
  readonly path: string | null
  readonly to: string
  readonly cardinality: "one" | "many"
  readonly filters: ReadonlyArray<{ readonly value: string }>
}

export interface DataVertex {
  readonly name: string
  readonly paths: { readonly collection: ReadonlyArray<string>; readonly single: ReadonlyArray<string> }
  readonly create_assignable: ReadonlyArray<string>
  readonly update_assignable: ReadonlyArray<string>
  readonly attributes: ReadonlyArray<DataAttribute>
  readonly relationships: ReadonlyArray<DataRelationship>
  readonly edges: ReadonlyArray<DataEdge>
  readonly actions: ReadonlyArray<{ readonly name: string; readonly example_body: string | null }>
  readonly can_include: ReadonlyArray<string>
  readonly can_order: ReadonlyArray<string>
  readonly can_query: ReadonlyArray<{ readonly param: string; readonly type: string }>
}

export interface Data {
  readonly product: string
  readonly base: string
  readonly version: string
  readonly source: string
  readonly endpoints: ReadonlyArray<{ readonly method: string; readonly path: string }>
  readonly vertices: ReadonlyArray<DataVertex>
}
