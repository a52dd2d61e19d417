/** A file of the content folder as it is on disk. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes: `events/first-raid.md`. */
  readonly path: string;
  readonly bytes: Uint8Array | "not a plain file" | "too large" | "unreadable";
}

/** The largest file that is read, in bytes; twenty times the largest honest entry. */
export const largestFile = 64 * 1024;

/** The most files of a story, so that reading one ends. */
export const mostFiles = 50_000;
/** The largest total of a story's files, in bytes. */
export const largestStory = 128 * 1024 * 1024;
