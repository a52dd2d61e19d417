import type { RecordKind } from "../read/record.ts";
import type { Fields } from "../write/yaml-text.ts";

/** What a file of some format gives: a story, and remarks on all of the file that is not in it. */
export interface ImportedStory {
  /** Those of `story.yaml`. */
  readonly settings: Fields;
  readonly records: readonly ImportedRecord[];
  readonly remarks: readonly Remark[];
}

export interface ImportedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Fields;
  /** Markdown. */
  readonly body: string;
  /** Where in the file it comes from, in words: `events[3] “A launch”`. */
  readonly from: string;
}

/** Something in the file that no record holds. */
export interface Remark {
  /** In which part of the file. */
  readonly from: string;
  /** What, and why it was left out. */
  readonly what: string;
  /** Whether it was meant to be read. Otherwise the content model has no place for it. */
  readonly isUnread: boolean;
}

/** A file that is not what it should be at all. */
export interface Unreadable {
  /** In lines, each with its spot in the file. */
  readonly complaints: readonly string[];
}

/** What the person who imports says of a file that does not say it itself. */
export interface Circumstances {
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
