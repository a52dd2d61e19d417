/** Gives a text that takes long to make; `madeFrom` says all that it is made from, and is unique to it. */
export type Keep = (madeFrom: string, make: () => string) => string;

/** Makes each text once, and forgets none. */
export function keptInMemory(): Keep {
  const texts = new Map<string, string>();
  return (madeFrom, make) => {
    const text = texts.get(madeFrom) ?? make();
    texts.set(madeFrom, text);
    return text;
  };
}
