/**
 * What the rules ask that are often broken while somebody types, by their names. The desk says it before the words of
 * the check, which are in English.
 */
export interface Faults {
  readonly "ambiguous-name": string;
  readonly answer: string;
  readonly date: string;
  readonly "date-after-sources": string;
  readonly "file-name": string;
  readonly "likely-duplicate": string;
  readonly "long-text": string;
  readonly "missing-field": string;
  readonly "missing-text": string;
  readonly "quote-length": string;
  readonly "text-limits": string;
  readonly "unknown-name": string;
  readonly "unknown-reference": string;
}
