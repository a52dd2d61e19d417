/** One file of the content folder as it lies on disk. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes: `events/first-raid.md`. */
  readonly path: string;
  readonly bytes: Uint8Array | "not a plain file" | "too large" | "unreadable";
}
