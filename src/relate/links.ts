/** A value of the model whose links are still being set. */
export type Mutable<Value> = {
  -readonly [Field in keyof Value]: Value[Field] extends readonly (infer Item)[] ? Item[] : Value[Field];
};

/** The values with these ids, in the order of the ids. An id whose record has an error has no value and is skipped. */
export function valuesOf<Value>(ids: readonly string[], values: ReadonlyMap<string, Value>): Value[] {
  return ids.flatMap((id) => values.get(id) ?? []);
}
