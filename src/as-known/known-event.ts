import type { When } from "../date/when.ts";
import type { Claim, Event, Origin, Question, Source, Status } from "../model.ts";
import { distinctOrigins } from "../relate/origin.ts";
import { statusOf } from "../relate/status.ts";
import { compare } from "../text/compare.ts";

/** An event as it was known at the end of a day. It has only those fields of the entry that hold no later knowledge. */
export interface KnownEvent extends KnownAccounts {
  /** Its date as far as its sources could tell. */
  readonly when: When;
}

/** The accounts of an event, which stay the same until one is added. */
export interface KnownAccounts {
  /** `titleOn` gives the title of a day. */
  readonly event: Pick<Event, "id" | "title" | "titles" | "importance" | "graphic" | "draft">;
  /** Sorted by the day from which they are known. */
  readonly reports: readonly KnownReport[];
  readonly origins: readonly (readonly Origin[])[];
  readonly status: Status;
  /** The day on which it was first reported. */
  readonly since: string;
  readonly lastChange: {
    readonly day: string;
    /** The status before the change; `undefined` on the day of the first report. */
    readonly statusBefore: Status | undefined;
  };
}

/** The claims of one source about an event. */
export interface KnownReport {
  readonly source: Source;
  readonly day: string;
  readonly claims: readonly KnownClaim[];
}

/** A claim without the fields that a later entry may change, such as its number. */
export type KnownClaim = Pick<
  Claim,
  "by" | "via" | "says" | "quote" | "medium" | "source" | "said" | "answer" | "denies"
> & {
  readonly question: Pick<Question, "id" | "title"> | undefined;
};

/** The sources and settled questions that are known by the end of a day. */
export interface Knowledge {
  readonly day: string;
  /** The day, YYYY-MM-DD, from which each known source is known. */
  readonly days: ReadonlyMap<Source, string>;
  readonly settled: ReadonlySet<Question>;
}

/** The accounts of an event that a known source reports; `before` are those of the same event until then. */
export function knownAccounts(
  event: Event,
  { day, days, settled }: Knowledge,
  before: KnownAccounts | undefined,
): KnownAccounts {
  const sources = event.sources.filter((source) => days.has(source));
  const claims = event.claims.filter(({ source }) => days.has(source));
  const origins = distinctOrigins(claims, sources);
  const accounts = { planned: event.planned, when: event.when, sources, origins, claims };
  return {
    event,
    reports: sources
      .map((source) => ({
        source,
        day: days.get(source) ?? day,
        claims: claims.filter((claim) => claim.source === source),
      }))
      .sort((a, b) => compare(a.day, b.day)),
    origins,
    status: statusOf(accounts, (question) => settled.has(question)),
    since: before?.since ?? day,
    lastChange: { day, statusBefore: before?.status },
  };
}

/** The title of an event for the page of a day: of its titles that hold until that day, the one that holds least long. */
export function titleOn({ title, titles }: KnownEvent["event"], day: string): string {
  const held = titles.filter(({ until }) => until >= day).sort((a, b) => compare(a.until, b.until));
  return held[0]?.title ?? title;
}

/** How the accounts of an event had stood, where a day made them stand otherwise. */
export function statusBefore({ status, lastChange }: KnownAccounts, day: string): Status | undefined {
  return lastChange.day === day && lastChange.statusBefore !== status ? lastChange.statusBefore : undefined;
}

/** The number of claims in all reports of an event, or in those of one day. */
export function claimsOf({ reports }: KnownAccounts, day?: string): number {
  return reports.reduce((sum, report) => sum + (day === undefined || report.day === day ? report.claims.length : 0), 0);
}
