import { type Fault, problem, type Report, topOf } from "../problem.ts";
import { stepMemo } from "../step-memo.ts";
import { type ContentFile, mediaFolder, type PictureSize } from "./content-file.ts";
import { type FolderRules, pictureSignatures, readTypedFiles, type TypedFile } from "./typed-files.ts";

/** A picture of the story, which pages show in sizes of their own. */
export interface PictureFile extends TypedFile {
  readonly kind: "picture";
  readonly size: PictureSize;
}

/** A video or a sound of the story, which the site has as it is. */
export interface RecordingFile extends TypedFile {
  readonly kind: "video" | "audio";
}

export type MediaFile = PictureFile | RecordingFile;

interface MediaFormat {
  readonly kind: MediaFile["kind"];
  /** The media type (IANA). */
  readonly type: string;
  readonly starts: readonly string[];
}

const picture = (type: string, starts: readonly string[]): MediaFormat => ({
  kind: "picture",
  type: `image/${type}`,
  starts,
});

/** By the ending of a name. */
const formats: Readonly<Record<string, MediaFormat>> = {
  jpg: picture("jpeg", pictureSignatures.jpeg),
  jpeg: picture("jpeg", pictureSignatures.jpeg),
  png: picture("png", pictureSignatures.png),
  webp: picture("webp", pictureSignatures.webp),
  avif: picture("avif", ["????ftypavif"]),
  mp4: {
    kind: "video",
    type: "video/mp4",
    starts: ["????ftypiso", "????ftypmp4", "????ftypavc1", "????ftypM4V ", "????ftypdash"],
  },
  webm: { kind: "video", type: "video/webm", starts: ["\x1a\x45\xdf\xa3"] },
  mp3: { kind: "audio", type: "audio/mpeg", starts: ["ID3", "\xff\xfb", "\xff\xfa", "\xff\xf3", "\xff\xf2"] },
  m4a: { kind: "audio", type: "audio/mp4", starts: ["????ftypM4A "] },
  ogg: { kind: "audio", type: "audio/ogg", starts: ["OggS"] },
};

/** What a file in `media/` is by its name; nothing where there may be none of that name. */
export function formatOf(path: string): MediaFormat | undefined {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return Object.hasOwn(formats, ending) ? formats[ending] : undefined;
}

const rules: FolderRules = {
  folder: mediaFolder,
  rule: "media-file",
  types: Object.fromEntries(Object.entries(formats).map(([ending, { starts }]) => [ending, starts])),
  otherNames: [],
  mostFiles: 500,
  mostBytes: 100 * 1024 * 1024,
};

const once = stepMemo();

/** The files below `media/`, in order, without those that are refused. */
export function readMediaFiles(files: readonly ContentFile[], report: Report): readonly MediaFile[] {
  const pictures = new Map(files.map(({ path, picture }) => [path, picture]));
  return readTypedFiles(files, rules, report).flatMap((file) =>
    once(file.bytes, [file.path], report, (report): readonly MediaFile[] => {
      const kind = formatOf(file.path)?.kind ?? "picture";
      if (kind !== "picture") return [{ ...file, kind }];
      const picture = pictures.get(file.path) ?? notMeasured;
      if ("width" in picture) return [{ ...file, kind, size: picture }];
      report(problem("media-file", topOf(file.path), picture));
      return [];
    }),
  );
}

const notMeasured: Fault = {
  found: "a picture that was not measured",
  wanted: "a picture whose size is known",
  fix: "Read it with `readContentFolder`.",
};
