/** The words of the search page, which also its script says. */
export interface SearchWords {
  readonly title: string;
  readonly needsScript: string;
  readonly loading: string;
  readonly failed: string;
  readonly words: string;
  readonly filters: (chosen: number) => string;
  readonly facets: Readonly<Record<"place" | "actor" | "kind" | "affiliation" | "status" | "importance", string>>;
  readonly importances: Readonly<Record<"1" | "2" | "3", string>>;
  readonly days: string;
  readonly from: string;
  readonly to: string;
  readonly inexactDays: string;
  /** What is chosen of a span of days, either end of which may be open. */
  readonly span: (from: string | undefined, to: string | undefined) => string;
  readonly order: string;
  readonly orders: Readonly<Record<"best" | "newest" | "oldest", string>>;
  readonly clear: string;
  readonly found: (events: number) => string;
  /** Said of words that no event has. */
  readonly similar: (words: readonly string[]) => string;
  readonly results: string;
  readonly keys: string;
  readonly more: (events: number) => string;
}
