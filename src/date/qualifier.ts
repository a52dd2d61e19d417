/** EDTF level 1: `~` approximate, `?` uncertain, `%` both, at the end of a moment. */
export interface Qualified {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** What the qualifiers in a text say together. */
export function readQualifiers(text: string): Qualified {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}

export function printQualifier({ approximate, uncertain }: Qualified): string {
  if (approximate) return uncertain ? "%" : "~";
  return uncertain ? "?" : "";
}
