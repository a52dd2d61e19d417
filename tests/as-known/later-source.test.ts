import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../runs.ts";
import { actor, event, type Files, question, source, story } from "../story.ts";
import { mainParts } from "./main-parts.ts";
import {
  type Account,
  anyAccount,
  anyPlot,
  claimLine,
  claimLines,
  claimsField,
  eventFields,
  eventTitle,
  isVague,
  type Plot,
  plotFiles,
} from "./plot.ts";

/** What an editor does when a source appears that is later than all others. */
interface Sequel {
  /** Its accounts, by the event that they belong to and the place at which they are put in among the others. */
  readonly accounts: readonly { readonly event: number; readonly place: number; readonly account: Account }[];
  /** An event that only it reports, between two others. */
  readonly between: readonly [after: number, before: number];
  readonly settles: boolean;
}

const anySequel = fc.record<Sequel>({
  accounts: fc.array(fc.record({ event: fc.nat(4), place: fc.nat(4), account: anyAccount }), { maxLength: 5 }),
  between: fc.tuple(fc.nat(4), fc.nat(4)),
  settles: fc.boolean(),
});

function withSequel(plot: Plot, sequel: Sequel): Files {
  const files = plotFiles(plot);
  const isLinked = (index: number) => plot.events[index] !== undefined && isVague(plot.events[index]);
  const [after, before] = [Math.min(...sequel.between), Math.max(...sequel.between)];
  return {
    ...files,
    "sources/sequel.md": source("published: 2023-06-25"),
    "actors/newcomer.md": actor("name: Newcomer"),
    "questions/new.md": question(),
    ...(plot.settled === undefined && {
      "questions/fighting.md": question(
        `answers: {never: There never was, yes: There was, no: There was not}${
          sequel.settles ? "\nsettled: {answer: yes, source: sequel, on: 2023-06-10}" : ""
        }`,
      ),
    }),
    ...Object.fromEntries(
      plot.events.map((_, index) => {
        const claims = [...claimLines(plot, index)];
        for (const [number, { event, place, account }] of sequel.accounts.entries()) {
          if (event === index) claims.splice(place, 0, claimLine(`Sequel ${number}`, account, "sequel"));
        }
        const fields = eventFields(plot, index).replace("sources: [", "related: news\nsources: [sequel, ");
        return [`events/event-${index}.md`, event(`${fields}\n${claimsField(claims)}`)];
      }),
    ),
    "events/news.md": event(
      [
        "date: 2023-06",
        "sources: sequel",
        "part_of: event-0",
        isLinked(after) ? `after: event-${after}` : "",
        after !== before && isLinked(before) ? `before: event-${before}` : "",
        "claims: {by: Newcomer, says: news, question: new, answer: yes}",
      ].join("\n"),
    ),
  };
}

it("a later source changes no earlier page of what was known", () => {
  fc.assert(
    fc.property(anyPlot, anySequel, (plot, sequel) => {
      const before = mainParts(story(plotFiles(plot)));
      const after = mainParts(story(withSequel(plot, sequel)));
      expect([...after.keys()].slice(0, -1)).toEqual([...before.keys()]);
      for (const [path, main] of before) expect(after.get(path), path).toBe(main);
      expect([...after.values()].at(-1)).toContain("news");
    }),
    { numRuns: runs(60) },
  );
});

it("a removed event is on no page, and its absence changes each that had it", () => {
  fc.assert(
    fc.property(anyPlot, fc.nat(4), (plot, chosen) => {
      const index = chosen % plot.events.length;
      const own = new RegExp(`${eventTitle(index)}<|>Account ${index}-|event-${index}["/]`);
      const before = mainParts(story(plotFiles(plot)));
      const removed = `---\nremoved: {on: 2023-07-01, why: It was a mistake.}\n---\n`;
      const after = mainParts(story({ ...plotFiles(plot, index), [`events/event-${index}.md`]: removed }));
      for (const [path, main] of before) {
        expect(after.get(path) ?? "").not.toMatch(own);
        if (own.test(main)) expect(after.get(path)).not.toBe(main);
      }
      expect([...before.values()].join("")).toMatch(own);
    }),
    { numRuns: runs(40) },
  );
});
