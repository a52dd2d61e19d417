/** The words by which readers are asked to add, mend and report. */
export interface ContributionWords {
  readonly ways: string;
  readonly addEvent: string;
  readonly addSource: string;
  readonly edit: string;
  readonly report: string;
  /** The title of a report about the page at a path. */
  readonly reportOf: (path: string) => string;
  readonly newEvent: NewRecordWords<"title" | "date" | "places" | "actors" | "sources" | "added" | "claims">;
  readonly newSource: NewRecordWords<"outlet" | "title" | "published" | "url" | "language" | "others">;
}

/** What an editor shows of a record that is to be written. No phrase in it has a line break. */
export interface NewRecordWords<Field extends string> {
  /** Stands in for the file's name. It is no id, so that it has to be replaced. */
  readonly fileName: string;
  readonly notes: readonly string[];
  /** What each field is for. */
  readonly fields: Readonly<Record<Field, string>>;
  /** What stands below the fields. */
  readonly body: string;
}
