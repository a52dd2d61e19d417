import { expect, test } from "vitest";
import { event, type Files, question, source, timelineOf } from "../story.ts";

const files: Files = {
  "questions/fighting.md": question(),
  "questions/shelling.md": question(),
  "sources/copy.md": source("origin: Ministry"),
};

/** How many reports and origins the first of some claims rests on; each line is the claims of an event. */
function support(...events: readonly string[]): readonly [reports: number, origins: number] {
  const claims = events.map((claims, index) => [
    `events/event-${index}.md`,
    event(`sources: [report, review, copy]\nclaims: [${claims}]`),
  ]);
  const timeline = timelineOf({ ...files, ...Object.fromEntries(claims) });
  const [first] = timeline.events.flatMap((event) => event.claims);
  const { reports, origins } = (first && timeline.support.get(first)) ?? { reports: [], origins: [] };
  return [reports.length, origins.length];
}

const yes = "says: x, question: fighting, answer: yes";

test.each<[string, [number, number], string[]]>([
  ["of itself alone, where it answers nothing", [1, 1], ["{by: Legion, says: x}, {by: Legion, says: x}"]],
  ["of all who speak in it", [1, 1], ["{by: [Legion, Ministry], says: x}"]],
  ["of one claimant in two sources", [2, 1], [`{by: Legion, ${yes}}, {by: Legion, source: review, ${yes}}`]],
  ["of one source that copies another origin", [2, 1], [`{by: Ministry, ${yes}}, {source: copy, ${yes}}`]],
  ["of two claimants in one source", [1, 2], [`{by: Legion, ${yes}}, {by: Ministry, ${yes}}`]],
  ["of claims in other events", [2, 2], [`{by: Legion, ${yes}}`, `{by: Ministry, source: review, ${yes}}`]],
  [
    "of the same answer only, not of its denial, another answer or another question",
    [1, 1],
    [
      `{by: Legion, ${yes}}, {by: Ministry, says: x, question: fighting, denies: yes}`,
      `{by: Ministry, says: x, question: fighting, answer: no}, {by: Ministry, says: x, question: shelling, answer: yes}`,
    ],
  ],
])("a claim rests on the reports and origins %s", (_which, expected, events) => {
  expect(support(...events)).toEqual(expected);
});
