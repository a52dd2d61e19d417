import { mostFiles } from "../read/content-file.ts";
import type { RecordKind } from "../read/record.ts";
import type { Fields } from "../write/yaml-text.ts";

/** The formats that can be imported. */
export const importFormats = ["dateline", "timelinejs", "list"] as const;
export type ImportFormat = (typeof importFormats)[number];

/** A story that was read from an imported file, with notes on everything in the file that the story does not hold. */
export interface ImportedStory {
  /** The fields of `story.yaml`. */
  readonly settings: Fields;
  readonly records: readonly ImportedRecord[];
  readonly notes: readonly Note[];
}

export interface ImportedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Fields;
  /** Markdown. */
  readonly body: string;
  /** The part of the file that the record comes from: `events[3] “A launch”`. */
  readonly from: string;
}

/** A note on something in the file that no record holds. */
export interface Note {
  /** The part of the file, as in `ImportedRecord`. */
  readonly from: string;
  /** What was left out, and why. */
  readonly what: string;
  /** Whether it should have been read. Otherwise the content model has no field for it. */
  readonly isUnread: boolean;
}

/** Takes note of what should have been read and was not. */
export type Unread = (what: string) => void;

/** The reasons why a file cannot be read at all. */
export interface ParseFailure {
  /** One line each, with its place in the file. */
  readonly errors: readonly string[];
}

/** The reason why what would be more than a story may hold is not read. */
export function tooMany(what: string): ParseFailure {
  const limit = `a story holds at most ${mostFiles} files`;
  return { errors: [`it has ${what}; ${limit}. Divide it, by year for instance, and make a story of each part`] };
}

/** What the person who imports a file says about it, because the file does not. */
export interface ImportOptions {
  /** The name of the file, without folders. */
  readonly file: string;
  readonly title: string | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  /** IANA name. */
  readonly zone: string;
  /** When the file was published, as a date of the content model. */
  readonly published: string;
}
