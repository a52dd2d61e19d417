/** A value of the model while it is being linked: what it refers to may not be there yet. */
export type Building<Value> = {
  -readonly [Field in keyof Value]: Value[Field] extends readonly (infer Item)[] ? Item[] : Value[Field];
};

/** The values that ids lead to, in the order of the ids; ids whose record has an error lead nowhere. */
export function allOf<Value>(ids: readonly string[], values: ReadonlyMap<string, Value>): Value[] {
  return ids.flatMap((id) => values.get(id) ?? []);
}
