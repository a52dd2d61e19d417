import { describe, expect, it, test } from "vitest";
import type { Origin, Status } from "../../src/model.ts";
import { statuses } from "../../src/relate/status.ts";
import { actor, event, eventIn, type Files, question, source, timelineOf } from "../story.ts";

const cast: Files = {
  "actors/army.md": actor("name: Army"),
  "actors/brigade.md": actor("name: Brigade\npart_of: Army"),
  "actors/spokesman.md": actor("name: Spokesman\npart_of: Brigade"),
  "actors/agency.md": actor("name: Agency"),
  "actors/reporter.md": actor("name: Reporter\npart_of: Agency"),
  "sources/copy.md": source("origin: Reporter"),
  "questions/fighting.md": question(),
  "questions/who.md": question("answers: actors"),
  "questions/killed.md": question("answers: {count: killed}"),
};

/** The event `it` with claims in flow style, `says` left out. */
function accounts(claims: readonly string[], fields = "sources: report") {
  const list = claims.map((claim) => `  - {says: x, ${claim}}`);
  return eventIn(
    timelineOf({
      ...cast,
      "events/it.md": event([fields, ...(list.length > 0 ? ["claims:", ...list] : [])].join("\n")),
    }),
    "it",
  );
}

function inShort(origin: Origin): string {
  if ("actor" in origin) return origin.actor.name;
  return "source" in origin ? origin.source.id : `“${origin.unnamed}”`;
}

describe("the origins of an event", () => {
  test.each<[string, string[], string, string[][]]>([
    ["a source of which no claim is recorded", [], "report", [["report"]]],
    ["two such sources", [], "[report, review]", [["report"], ["review"]]],
    ["a source that copies an agency's reporter", [], "copy", [["Agency"]]],
    ["a claimant", ["by: Legion"], "report", [["Legion"]]],
    ["a claimant's topmost organisation", ["by: Spokesman"], "report", [["Army"]]],
    ["people of one organisation", ["by: Spokesman", "by: Brigade", "by: Army"], "report", [["Army"]]],
    ["two claimants", ["by: Legion", "by: Army"], "report", [["Legion"], ["Army"]]],
    ["a source's own voice in a claim", ["source: report"], "report", [["report"]]],
    ["whom a source relies on", ["via: Legion"], "report", [["Legion"]]],
    ["the claimant, not whom the source has it from", ["by: Legion, via: Ministry"], "report", [["Legion"]]],
    ["whom the source copies, where nobody is named", ["source: copy"], "copy", [["Agency"]]],
    ["the claimant, where the source copies", ["by: Legion"], "copy", [["Legion"]]],
    [
      "one unnamed person named twice",
      ["by: {unnamed: a worker}", "by: {unnamed: a worker}"],
      "report",
      [["“a worker”"]],
    ],
    [
      "two unnamed persons",
      ["by: {unnamed: a worker}", "by: {unnamed: a driver}"],
      "report",
      [["“a worker”"], ["“a driver”"]],
    ],
    ["two who speak jointly", ["by: [Legion, Ministry]"], "report", [["Legion", "Ministry"]]],
    [
      "two who once spoke jointly",
      ["by: Legion", "by: Ministry", "by: [Legion, Ministry]"],
      "report",
      [["Legion", "Ministry"]],
    ],
    [
      "a chain of joint claims",
      ["by: [Legion, Ministry]", "by: [Army, Agency]", "by: [Ministry, Army]"],
      "report",
      [["Legion", "Ministry", "Army", "Agency"]],
    ],
    ["a claimant, and a second source that is silent", ["by: Legion"], "[report, review]", [["Legion"], ["review"]]],
    ["a claimant in both sources", ["by: Legion", "by: Legion, source: review"], "[report, review]", [["Legion"]]],
  ])("are: %s", (_what, claims, sources, expected) => {
    const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort()).sort();
    const { origins } = accounts(claims, `sources: ${sources}`);
    expect(sorted(origins.map((set) => set.map(inShort)))).toEqual(sorted(expected));
  });

  it("are those of every source that a claim names, listed or not", () => {
    const it = accounts(["source: review"], "sources: report");
    expect(it.sources.map(({ id }) => id)).toEqual(["report", "review"]);
    expect(it.origins).toHaveLength(2);
  });
});

describe("the status of an event", () => {
  // Each holds only of the rule that it is named after, and of what always holds.
  const disputed = ["by: Legion, question: fighting, answer: yes", "by: Ministry, question: fighting, answer: no"];
  const denied = ["by: Legion, question: fighting, denies: yes"];
  const acknowledged = ["by: Ministry, question: who, answer: Army", "by: Spokesman, question: who, answer: Army"];
  const severalOrigins = ["by: Legion", "by: Ministry"];
  const oneOrigin = ["by: Legion"];
  const planned = "planned: true";

  test.each<[Status, string[], string?]>([
    ["announced", oneOrigin, planned],
    ["disputed", disputed],
    ["denied", denied],
    ["acknowledged", acknowledged],
    ["several-origins", severalOrigins],
    ["one-origin", oneOrigin],
    ["one-origin", []],
  ])("is %s where only that rule holds (%j)", (status, claims, fields) => {
    expect(accounts(claims, fields).status).toBe(status);
  });

  test.each<[Status, Status, string[], string?]>([
    ["announced", "disputed", disputed, planned],
    ["announced", "denied", denied, planned],
    ["announced", "acknowledged", acknowledged, planned],
    ["announced", "several-origins", severalOrigins, planned],
    ["disputed", "denied", [...disputed, ...denied]],
    ["disputed", "acknowledged", [...disputed, ...acknowledged]],
    ["disputed", "several-origins", [...disputed, ...severalOrigins]],
    ["denied", "acknowledged", [...denied, ...acknowledged]],
    ["denied", "several-origins", [...denied, ...severalOrigins]],
    ["acknowledged", "several-origins", [...acknowledged, ...severalOrigins]],
  ])("is %s where %s holds too, whatever the order of claims", (status, _other, claims, fields) => {
    expect(accounts(claims, fields).status).toBe(status);
    expect(accounts([...claims].reverse(), fields).status).toBe(status);
  });

  it("is one of six, in the order in which they come first", () => {
    expect(statuses).toEqual(["announced", "disputed", "denied", "acknowledged", "several-origins", "one-origin"]);
  });

  test.each<[string, string[], Status]>([
    [
      "one origin that answers differently",
      ["by: Spokesman, question: fighting, answer: yes", "by: Army, question: fighting, answer: no"],
      "one-origin",
    ],
    [
      "answers to different questions",
      ["by: Legion, question: fighting, answer: yes", "by: Ministry, question: who, answer: Legion"],
      "several-origins",
    ],
    [
      "the same answer twice",
      ["by: Legion, question: fighting, answer: yes", "by: Ministry, question: fighting, answer: yes"],
      "several-origins",
    ],
    [
      "counts that may both be true",
      ["by: Legion, question: killed, answer: more than 70", "by: Ministry, question: killed, answer: 71"],
      "several-origins",
    ],
    [
      "counts that exclude each other",
      ["by: Legion, question: killed, answer: more than 70", "by: Ministry, question: killed, answer: up to 69"],
      "disputed",
    ],
    [
      "different actors",
      ["by: Legion, question: who, answer: Army", "by: Ministry, question: who, answer: Agency"],
      "disputed",
    ],
    [
      "a source in its own voice and a claimant",
      ["source: report, question: fighting, answer: yes", "by: Legion, question: fighting, answer: no"],
      "disputed",
    ],
    ["someone accusing another only", ["by: Ministry, question: who, answer: Army"], "one-origin"],
    ["someone speaking of itself only", ["by: Army, question: who, answer: Army"], "one-origin"],
    [
      "one side speaking of itself and accusing itself",
      ["by: Army, question: who, answer: Army", "by: Brigade, question: who, answer: Army"],
      "one-origin",
    ],
    [
      "an organisation that speaks for its brigade",
      ["by: Ministry, question: who, answer: Brigade", "by: Army, question: who, answer: Brigade"],
      "several-origins",
    ],
    [
      "a brigade's man who owns up",
      ["by: Ministry, question: who, answer: Brigade", "by: Spokesman, question: who, answer: Brigade"],
      "acknowledged",
    ],
  ])("of %s", (_what, claims, status) => {
    expect(accounts(claims).status).toBe(status);
  });
});
