import type { Fault } from "../problem.ts";

/** A file of the content folder as it is on disk. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes: `events/first-raid.md`. */
  readonly path: string;
  readonly bytes: Uint8Array | "not a plain file" | "too large" | "unreadable";
  /** Of a picture in `media/`: what it measures, or why it cannot be shown. */
  readonly picture?: PictureSize | Fault;
}

/** In pixels, as the picture is to be seen. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** In bytes; none of a file that was not read. */
export function sizeOf({ bytes }: ContentFile): number {
  return typeof bytes === "string" ? 0 : bytes.byteLength;
}

/** The text of a file as it is on disk; nothing where there is none, or it was not read. */
export function textOf(files: readonly ContentFile[], path: string): string | undefined {
  const bytes = files.find((file) => file.path === path)?.bytes;
  return typeof bytes === "object" ? new TextDecoder().decode(bytes) : undefined;
}

/** The largest file that is read, in bytes; twenty times the largest honest entry. */
const largestFile = 64 * 1024;

/** The folder of the files that the site has as they are. */
export const staticFolder = "static";
/** The largest of them, in bytes. */
const largestStaticFile = 2 * 1024 * 1024;

/** The folder of pictures, videos and sounds. */
export const mediaFolder = "media";
/** The largest of them, in bytes. */
const largestMediaFile = 20 * 1024 * 1024;

/** The largest file that is read at a path, in bytes. */
export function largestAt(path: string): number {
  if (path.startsWith(`${mediaFolder}/`)) return largestMediaFile;
  return path.startsWith(`${staticFolder}/`) ? largestStaticFile : largestFile;
}

/** The name of the template that a file has parts of: `event` of `templates/event.11ty.js`. */
export function templateName(path: string): string | undefined {
  return /^templates\/([a-z-]+)\.11ty\.js$/.exec(path)?.[1];
}

/** The most files of a story, so that reading one ends. */
export const mostFiles = 50_000;
/** The largest total of a story's files, in bytes. */
export const largestStory = 128 * 1024 * 1024;
