/** Writes a value as text, so that a later run can read it instead of making it again. */
export interface Codec<Value> {
  /** Gives no text for a value that is to be made anew in each run. */
  write(value: Value): string | undefined;
  read(text: string): Value;
}

/** Gives the value that belongs to a key, and makes it only where it is not known yet. The key says all that the value is made from. */
export type Memo = <Value>(key: string, make: () => Value, codec: Codec<Value>) => Value;

/** Makes every value anew. */
export const noMemo: Memo = (_, make) => make();

/** Remembers every value for as long as the process lives. */
export function memoryMemo(): <Value>(key: string, make: () => Value) => Value {
  const values = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value) => {
    if (!values.has(key)) values.set(key, make());
    return values.get(key) as Value;
  };
}
