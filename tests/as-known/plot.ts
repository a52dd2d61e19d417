import fc from "fast-check";
import { actor, event, type Files, question, settings, source } from "../story.ts";

// Small stories of June 2023 at random, whose articles appear from the 10th on.

export interface Plot {
  /** The days of publication. */
  readonly sources: readonly string[];
  readonly events: readonly Happening[];
  readonly wholeUntil: number;
  readonly settled: { readonly source: number; readonly on: number } | undefined;
}

export interface Happening {
  readonly date: string;
  readonly source: number;
  readonly accounts: readonly Account[];
  /** How many events before it stands one after which it comes. */
  readonly after: number | undefined;
}

export interface Account {
  readonly by: "Legion" | "Ministry" | "Squad" | undefined;
  readonly source: number;
  readonly asked: keyof typeof answers | undefined;
  readonly denies: boolean;
  readonly answer: number;
  /** A day of June. */
  readonly said: number | undefined;
}

const answers = {
  fighting: ["yes", "no", "yes"],
  who: ["Legion", "Squad", "Ministry"],
  killed: ["3", "about 4", "more than 2"],
} as const;

/** Dates that allow any order, and dates that allow but one. */
const vague = ["2023-06", "2023-06~", "[2023-06-01..2023-06-09]", "2023-06-01/2023-06-20"] as const;
const exact = ["2023-06-03", "2023-06-05", "2023-06-05/2023-06-07"] as const;

export const anyAccount = fc.record<Account>({
  by: fc.constantFrom("Legion", "Ministry", "Squad", undefined),
  source: fc.nat(4),
  asked: fc.constantFrom("fighting", "who", "killed", undefined),
  denies: fc.boolean(),
  answer: fc.nat(2),
  said: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
});

const anyHappening = fc.record<Happening>({
  date: fc.constantFrom(...vague, ...exact),
  source: fc.nat(4),
  accounts: fc.array(anyAccount, { maxLength: 4 }),
  after: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
});

export const anyPlot = fc.record<Plot>({
  sources: fc.array(
    fc.oneof(
      fc.integer({ min: 10, max: 18 }).map((day) => `2023-06-${day}`),
      fc.integer({ min: 10, max: 17 }).map((day) => `"[2023-06-${day}..2023-06-${day + 1}]"`),
    ),
    { minLength: 2, maxLength: 5 },
  ),
  events: fc.array(anyHappening, { minLength: 1, maxLength: 5 }),
  wholeUntil: fc.constantFrom(0, 6, 400),
  settled: fc.option(fc.record({ source: fc.nat(4), on: fc.integer({ min: 10, max: 20 }) }), { nil: undefined }),
});

export function isVague({ date }: Happening): boolean {
  return (vague as readonly string[]).includes(date);
}

/** The claim of an event, whose words no other has. */
export function claimLine(says: string, account: Account, sourceId: string): string {
  const { by, asked, denies, answer, said } = account;
  const fields = [
    `says: ${says}`,
    by && `by: ${by}`,
    `source: ${sourceId}`,
    said && `said: 2023-06-0${said}`,
    asked && `question: ${asked}`,
    asked && `${denies ? "denies" : "answer"}: ${answers[asked][answer]}`,
  ];
  return `{${fields.filter((field) => field).join(", ")}}`;
}

export function claimsField(lines: readonly string[]): string {
  return lines.length > 0 ? `claims: [${lines}]` : "";
}

export function eventTitle(index: number): string {
  return `Happening number ${index}`;
}

/** The claims of an event, each on a line of its own. */
export function claimLines({ sources, events }: Plot, index: number): readonly string[] {
  return (events[index]?.accounts ?? []).map((account, number) =>
    claimLine(`Account ${index}-${number}`, account, `source-${account.source % sources.length}`),
  );
}

/** The fields of an event but its claims; `without` is the position of an event that it must not refer to. */
export function eventFields({ sources, events }: Plot, index: number, without?: number): string {
  const happening = events[index];
  const earlier = index - (happening?.after ?? index + 1);
  const other = earlier === without ? undefined : events[earlier];
  const follows = other && happening && isVague(other) && isVague(happening);
  return [
    `title: ${eventTitle(index)}`,
    `date: "${happening?.date}"`,
    `sources: [source-${(happening?.source ?? 0) % sources.length}]`,
    follows ? `after: event-${earlier}` : "",
  ].join("\n");
}

export function plotFiles(plot: Plot, without?: number): Files {
  const { sources, settled } = plot;
  const settlement =
    settled && `settled: {answer: yes, source: source-${settled.source % sources.length}, on: 2023-06-${settled.on}}`;
  return {
    "story.yaml": settings(`as_known: {whole_until: ${plot.wholeUntil}}`),
    "sources/report.md": undefined,
    "sources/review.md": undefined,
    "actors/squad.md": actor("name: Squad\npart_of: Legion"),
    "questions/fighting.md": question(settlement),
    "questions/who.md": question("answers: actors"),
    "questions/killed.md": question("answers: {count: killed}"),
    ...Object.fromEntries(
      sources.map((published, i) => [`sources/source-${i}.md`, source(`title: Number ${i}\npublished: ${published}`)]),
    ),
    ...Object.fromEntries(
      plot.events.map((_, i) => [
        `events/event-${i}.md`,
        event(`${eventFields(plot, i, without)}\n${claimsField(claimLines(plot, i))}`),
      ]),
    ),
  };
}
