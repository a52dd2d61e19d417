import type { Claim, Event, Origin, Question, Source, Status } from "../model.ts";
import { distinctOrigins } from "../relate/origin.ts";
import { statusOf } from "../relate/status.ts";
import { compare } from "../text/compare.ts";

/** An event as far as it was known. Of its entry only what this names is told: the rest may be later knowledge. */
export interface KnownEvent {
  readonly event: Pick<Event, "id" | "title" | "when" | "importance" | "graphic" | "draft">;
  /** In the order of the days from which they are known. */
  readonly reports: readonly KnownReport[];
  readonly origins: readonly (readonly Origin[])[];
  readonly status: Status;
  /** The day on which it was first reported. */
  readonly since: string;
  readonly lastChange: {
    readonly day: string;
    /** What the status had been; none where it was first reported. */
    readonly statusBefore: Status | undefined;
  };
}

/** What a source reports of an event. */
export interface KnownReport {
  readonly source: Source;
  readonly day: string;
  readonly claims: readonly KnownClaim[];
}

/** A claim without what a later entry may change about it, such as its number. */
export type KnownClaim = Pick<Claim, "by" | "via" | "says" | "said" | "answer" | "denies"> & {
  readonly question: Pick<Question, "id" | "title"> | undefined;
};

/** What is known by the end of a day. */
export interface Knowledge {
  readonly day: string;
  /** From which day each known source is. */
  readonly days: ReadonlyMap<Source, string>;
  readonly settled: ReadonlySet<Question>;
}

/** What is known of an event that a known source reports; `before` is what was known of it until then. */
export function knownEvent(
  event: Event,
  { day, days, settled }: Knowledge,
  before: KnownEvent | undefined,
): KnownEvent {
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

/** How many claims an event's reports make; those of one day, where it is given. */
export function claimsOf({ reports }: KnownEvent, day?: string): number {
  return reports.reduce((sum, report) => sum + (day === undefined || report.day === day ? report.claims.length : 0), 0);
}
