import type { Unit } from "../chart/bins.ts";

/** The words of the page of what is open. */
export interface OpenWords {
  readonly title: string;
  readonly introduction: string;
  readonly nothing: string;
  readonly questions: string;
  readonly questionsAre: string;
  readonly oneOrigin: string;
  readonly oneOriginIs: string;
  readonly withoutDay: string;
  readonly withoutDayIs: string;
  readonly silences: Readonly<Record<Unit, string>>;
  /** What the stretches are that follow, between the first and the last date. */
  readonly silencesAre: Readonly<Record<Unit, (first: string, last: string) => string>>;
  /** How many events say nothing of such stretches. */
  readonly leftOut: (events: number) => string;
  readonly notArchived: string;
  readonly notArchivedAre: string;
}
