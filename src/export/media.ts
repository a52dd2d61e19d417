import type { Medium } from "../model.ts";
import { formatOf, type MediaFile, type PictureFile, type RecordingFile } from "../read/media-file.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";

/** A file that is made of a picture. */
export interface EncodedPicture {
  readonly file: PictureFile;
  readonly size: "small" | "large";
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: "avif" | "jpg";
}

/** In pixels; no picture is made larger than it is. */
const widths = { small: 640, large: 1280 } as const;

/** The files that are made of a picture, the smaller first; one that is no wider than the small size is large alone. */
export function encodingsOf(file: PictureFile): readonly EncodedPicture[] {
  const { width, height } = file.size;
  const sizes = width > widths.small ? (["small", "large"] as const) : (["large"] as const);
  return sizes.flatMap((size) => {
    const narrower = Math.min(widths[size], width);
    const scaled = { width: narrower, height: Math.max(1, Math.round((height * narrower) / width)) };
    return (["avif", "jpg"] as const).map((format) => ({ file, size, ...scaled, format }));
  });
}

/** The pictures that pages show, posters too. What no published record shows is not published. */
export function picturesOf(site: Site): readonly PictureFile[] {
  return filesOf(site).filter((file) => file.kind === "picture");
}

/** The videos and sounds that pages play. */
export function recordingsOf(site: Site): readonly RecordingFile[] {
  return filesOf(site).filter((file) => file.kind !== "picture");
}

function filesOf({ timeline: { events, actors, places } }: Site): readonly MediaFile[] {
  const media = [...events, ...actors, ...places].flatMap((record) => record.media);
  return [...new Set(media.flatMap(({ file, poster }) => [file, poster].filter((each) => each !== undefined)))];
}

/** The path, from the site's home, of a file by which a medium is shown elsewhere. */
export function mediumPath({ kind, path }: MediaFile): string {
  return kind === "picture" ? url.picturePath(path, "large", "jpg") : url.recordingPath(path);
}

/** A medium of the story's own that those outside the site may show without asking. */
export interface SharedMedium {
  readonly medium: Medium;
  readonly kind: MediaFile["kind"];
  /** The path from the site's home. */
  readonly path: string;
  /** The media type (IANA). */
  readonly type: string;
}

/** What may be shared of media: their files, but for those that are graphic. */
export function sharedMedia(media: readonly Medium[]): readonly SharedMedium[] {
  return media.flatMap((medium): readonly SharedMedium[] => {
    const { file, graphic } = medium;
    if (!file || graphic) return [];
    const path = mediumPath(file);
    return [{ medium, kind: file.kind, path, type: formatOf(path)?.type ?? "" }];
  });
}
