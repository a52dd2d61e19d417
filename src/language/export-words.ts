import type { ExportName } from "../url.ts";

/** The words of what can be taken away: data, feeds and calendars. */
export interface ExportWords {
  readonly title: string;
  readonly introduction: string;
  readonly file: Readonly<Record<ExportName, FileWords>>;
  readonly address: string;
  readonly size: string;
  readonly bytes: (count: number) => string;
  readonly format: string;
  readonly sample: string;
  readonly feeds: string;
  readonly feedsIntroduction: string;
  readonly follow: string;
  /** The name of the format. */
  readonly atom: string;
  readonly wholeFeed: string;
  readonly wholeJsonFeed: string;
  readonly correctionsFeed: string;
}

interface FileWords {
  readonly title: string;
  readonly description: string;
  /** The name of the format. */
  readonly format: string;
}
