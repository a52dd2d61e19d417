import type { Timeline } from "../group/timeline.ts";
import type { Answer, Claim, Event, Speaker } from "../model.ts";
import { type Complaint, type Position, problem, type Report } from "../problem.ts";
import { foldCase } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";

/**
 * Reports every published event that says something else than it did in an earlier version of the story, and has no
 * correction that it did not have then. Readers may have relied on its title, date, places, actors, claims and text.
 * What is only added to its claims, another order or spelling of names, and punctuation correct nothing.
 */
export function reportMissingCorrections(before: Timeline, after: Timeline, report: Report): void {
  const published = new Map(before.events.filter(({ draft }) => !draft).map((event) => [event.id, event]));
  for (const event of after.events) {
    const earlier = [event.id, ...event.formerly].map((id) => published.get(id)).find((found) => found !== undefined);
    if (!earlier || event.draft || isCorrected(earlier, event)) continue;
    const changed = parts.filter((part) => isChanged(part, earlier, event));
    const [first] = changed;
    if (first) report(problem("missing-correction", first.at(event), complaint(changed, event)));
  }
}

/** A part of an event that readers may rely on. */
interface Part {
  readonly name: string;
  /** What it says, in any order; it says the same where these are the same. */
  readonly says: (event: Event) => readonly string[];
  /** Whether more may be said without taking anything back. */
  readonly mayGrow?: boolean;
  readonly at: (event: Event) => Position;
}

const parts: readonly Part[] = [
  { name: "title", says: ({ title }) => [sameWords(title)], at: ({ at }) => at.field(["title"]) },
  {
    name: "date",
    says: ({ when: { edtf, from, to } }) => [edtf, `${from}`, `${to}`],
    at: ({ at }) => at.field(["date"]),
  },
  { name: "places", says: ({ places }) => places.map(({ id }) => id), at: ({ at }) => at.field(["places"]) },
  { name: "actors", says: ({ actors }) => actors.map(({ id }) => id), at: ({ at }) => at.field(["actors"]) },
  { name: "claims", says: ({ claims }) => claims.map(claimKey), mayGrow: true, at: ({ at }) => at.field(["claims"]) },
  { name: "text", says: ({ body }) => [sameWords(body.markdown)], at: ({ at }) => at.body(0) },
];

function isChanged({ says, mayGrow = false }: Part, earlier: Event, event: Event): boolean {
  const [before, after] = [new Set(says(earlier)), new Set(says(event))];
  return [...before].some((said) => !after.has(said)) || (!mayGrow && after.size > before.size);
}

function isCorrected(earlier: Event, event: Event): boolean {
  const known = new Set(earlier.corrections.map(correctionKey));
  return event.corrections.some((correction) => !known.has(correctionKey(correction)));
}

function correctionKey({ on, what }: Event["corrections"][number]): string {
  return `${on.edtf} ${sameWords(what)}`;
}

function claimKey({ by, of, says, quote, medium, via, source, said, question, answer, denies }: Claim): string {
  return JSON.stringify([
    by.map(speakerKey),
    of.map(({ id }) => id),
    [says, quote, medium].map((text) => text && sameWords(text)),
    via.map(speakerKey),
    source.id,
    said?.edtf,
    question?.id,
    [answer, denies].map((given) => given && meaningOf(given)),
  ]);
}

function speakerKey(speaker: Speaker): string {
  return "actor" in speaker ? speaker.actor.id : sameWords(speaker.unnamed);
}

/** What an answer means; other words for the same number are the same. */
function meaningOf(answer: Answer): string {
  switch (answer.form) {
    case "words":
      return answer.key;
    case "actors":
      return answer.actor.id;
    case "count":
      return `${answer.count.least} ${answer.count.most} ${answer.count.about}`;
  }
}

/** The words and numbers of a text, without case and punctuation; an accent may make another word. */
function sameWords(text: string): string {
  return wordTexts(foldCase(text)).join(" ");
}

function complaint(changed: readonly Part[], { corrections }: Event): Complaint {
  const names = new Intl.ListFormat("en-GB").format(changed.map(({ name }) => name));
  const correction = '{on: YYYY-MM-DD, what: "What was wrong, and what stands now"}';
  return {
    found: `a published event whose ${names} changed, and no new correction`,
    wanted: "a correction that tells readers what was wrong",
    mend:
      corrections.length > 0
        ? `Add below the others in \`corrections\`: - ${correction}`
        : `Add a line: corrections: ${correction}`,
  };
}
