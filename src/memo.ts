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

/** The same for data that takes long to make, or that only a promise gives. */
export type SlowMemo = <Data>(key: string, make: () => Promise<Data>) => Promise<Data>;

export const noSlowMemo: SlowMemo = (_, make) => make();

/** Gives bytes by a memo, which keeps them as text. */
export async function bytesBy(memo: SlowMemo, key: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const base64 = await memo(key, async () => Buffer.from(await make()).toString("base64"));
  return Buffer.from(base64, "base64");
}

/** Remembers all data for as long as the process lives. */
export function memorySlowMemo(): SlowMemo {
  const memo = memoryMemo();
  return (key, make) => memo(key, make);
}

/** Remembers every value for as long as the process lives. */
export function memoryMemo(): <Value>(key: string, make: () => Value) => Value {
  const values = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value) => {
    if (!values.has(key)) values.set(key, make());
    return values.get(key) as Value;
  };
}
