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
  "sources/list.md": source("compilation: true"),
  "actors/squadron.md": actor("name: Squadron\npart_of: Army"),
  "questions/fighting.md": question(),
  "questions/shelling.md": question(),
  "questions/retreat.md": question(),
  "questions/over.md": question("settled: {answer: yes, source: report, on: 2023-07-01}"),
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
    ["a list that names no reports", [], "list", []],
    ["such a list and a source", [], "[list, report]", [["report"]]],
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
  interface Case {
    readonly claims: readonly string[];
    readonly fields?: string;
  }

  /** Of each the accounts for which only its rule holds, besides those of origins. */
  const cases: Readonly<Record<Status, Case>> = {
    announced: { claims: [], fields: "planned: true" },
    disputed: {
      claims: ["by: Legion, question: fighting, answer: yes", "by: Ministry, question: fighting, answer: no"],
    },
    denied: { claims: ["by: Legion, question: shelling, denies: yes"] },
    inconsistent: {
      claims: ["by: Spokesman, question: retreat, answer: yes", "by: Army, question: retreat, answer: no"],
    },
    settled: { claims: ["by: Legion, question: over, answer: yes", "by: Ministry, question: over, answer: no"] },
    acknowledged: {
      claims: [
        "by: Ministry, question: who, answer: Army, said: 2023-06-04",
        "by: Spokesman, question: who, answer: Army, said: 2023-06-05",
      ],
    },
    "several-origins": { claims: ["by: Legion", "by: Ministry"] },
    "one-origin": { claims: ["by: Legion"] },
    "unknown-origin": { claims: [], fields: "sources: list" },
  };
  const inOrder = Object.keys(cases) as readonly Status[];
  const pairs = inOrder.flatMap((first, index) => inOrder.slice(index + 1).map((second) => [first, second] as const));

  it("is one of nine, in the order in which they come first", () => {
    expect(statuses).toEqual(inOrder);
  });

  test.each(inOrder)("is %s where only that rule holds", (status) => {
    const { claims, fields } = cases[status];
    expect(accounts(claims, fields).status).toBe(status);
  });

  it.each(pairs)("is %s where %s holds too, whatever the order of claims", (first, second) => {
    const claims = [...cases[first].claims, ...cases[second].claims];
    const fields = cases[first].fields;
    expect(accounts(claims, fields).status).toBe(first);
    expect(accounts([...claims].reverse(), fields).status).toBe(first);
  });

  test.each<[string, Status, string[]]>([
    ["a source of which no claim is recorded", "one-origin", []],
    [
      "answers to different questions",
      "several-origins",
      ["by: Legion, question: fighting, answer: yes", "by: Ministry, question: who, answer: Legion"],
    ],
    [
      "the same answer twice",
      "several-origins",
      ["by: Legion, question: fighting, answer: yes", "by: Ministry, question: fighting, answer: yes"],
    ],
    [
      "different actors",
      "disputed",
      ["by: Legion, question: who, answer: Army", "by: Ministry, question: who, answer: Agency"],
    ],
    [
      "a source in its own voice and a claimant",
      "disputed",
      ["source: report, question: fighting, answer: yes", "by: Legion, question: fighting, answer: no"],
    ],
    [
      "two who otherwise speak jointly",
      "disputed",
      [
        "by: [Legion, Ministry]",
        "by: Legion, question: fighting, answer: yes",
        "by: Ministry, question: fighting, answer: no",
      ],
    ],
    [
      "an accusation and its denial",
      "denied",
      ["by: Ministry, question: fighting, answer: yes", "by: Legion, question: fighting, denies: yes"],
    ],
    [
      "a denial of what nobody says, beside an answer",
      "denied",
      ["by: Ministry, question: fighting, answer: no", "by: Legion, question: fighting, denies: yes"],
    ],
    [
      "a denial beside two answers",
      "disputed",
      [
        "by: Ministry, question: fighting, answer: yes",
        "by: Agency, question: fighting, answer: no",
        "by: Legion, question: fighting, denies: yes",
      ],
    ],
    [
      "a claimant that denies what it says itself",
      "inconsistent",
      ["by: Legion, question: fighting, answer: yes", "by: Legion, question: fighting, denies: yes"],
    ],
    [
      "a claimant that denies what it and another say",
      "denied",
      [
        "by: Legion, question: fighting, answer: yes",
        "by: Legion, question: fighting, denies: yes",
        "by: Ministry, question: fighting, answer: yes",
      ],
    ],
    [
      "one organisation whose people answer differently",
      "inconsistent",
      ["by: Spokesman, question: who, answer: Legion", "by: Brigade, question: who, answer: Ministry"],
    ],
  ])("of %s is %s", (_what, status, claims) => {
    expect(accounts(claims).status).toBe(status);
  });

  test.each<[string, string, Status]>([
    ["71", "more than 70", "several-origins"],
    ["70", "more than 70", "disputed"],
    ["3-5", "5-8", "several-origins"],
    ["3-5", "6-8", "disputed"],
    ["none", "up to 3", "several-origins"],
    ["about 70", "76", "several-origins"],
    ["about 70", "78", "disputed"],
    ["about 5", "6", "several-origins"],
    ["about 70", "about 80", "several-origins"],
  ])("of the counts %s and %s is %s", (one, other, status) => {
    const claims = [`by: Legion, question: killed, answer: ${one}`, `by: Ministry, question: killed, answer: ${other}`];
    expect(accounts(claims).status).toBe(status);
  });

  test.each<[string, string, Status]>([
    ["71", "more than 70", "inconsistent"],
    ["60-80", "more than 70", "denied"],
    ["about 70", "60-80", "inconsistent"],
  ])("of someone who says %s and denies %s is %s", (answer, denied, status) => {
    const claims = [
      `by: Legion, question: killed, answer: ${answer}`,
      `by: Legion, question: killed, denies: ${denied}`,
    ];
    expect(accounts(claims).status).toBe(status);
  });

  describe("when a claim is taken back", () => {
    const first = "by: Legion, question: fighting, answer: yes, said: 2023-06-04";
    test.each<[string, Status, string[]]>([
      ["by its denial", "denied", [first, "by: Legion, question: fighting, denies: yes, said: 2023-06-05"]],
      ["by another answer", "one-origin", [first, "by: Legion, question: fighting, answer: no, said: 2023-06-05"]],
      [
        "so that two who differed agree",
        "several-origins",
        [
          first,
          "by: Ministry, question: fighting, answer: no, said: 2023-06-04",
          "by: Legion, question: fighting, answer: no, said: 2023-06-05",
        ],
      ],
      [
        "by someone who denied what it then acknowledges",
        "acknowledged",
        [
          "by: Ministry, question: who, answer: Army, said: 2023-06-03",
          "by: Army, question: who, denies: Army, said: 2023-06-04",
          "by: Army, question: who, answer: Army, said: 2023-06-05",
        ],
      ],
      [
        "jointly with another",
        "several-origins",
        [
          first,
          "by: Ministry, question: fighting, answer: no",
          "by: [Legion, Agency], question: fighting, answer: no, said: 2023-06-05",
        ],
      ],
    ])("%s is %s", (_how, status, claims) => {
      expect(accounts(claims).status).toBe(status);
      expect(accounts([...claims].reverse()).status).toBe(status);
    });

    test.each<[string, string[]]>([
      ["on the same day", [first, "by: Legion, question: fighting, answer: no, said: 2023-06-04"]],
      ["on a day that is not known", [first, "by: Legion, question: fighting, answer: no"]],
      ["on an uncertain day", [first, "by: Legion, question: fighting, answer: no, said: 2023-06-05?"]],
      [
        "on a day after one on which it may have been said",
        ["by: Legion, question: fighting, answer: yes", "by: Legion, question: fighting, answer: no, said: 2023-06-05"],
      ],
      [
        "by others of its organisation",
        [
          "by: Army, question: fighting, answer: yes, said: 2023-06-04",
          "by: Spokesman, question: fighting, answer: no, said: 2023-06-05",
        ],
      ],
      [
        "by one of two who said it jointly",
        [
          "by: [Legion, Agency], question: fighting, answer: yes, said: 2023-06-04",
          "by: Legion, question: fighting, answer: no, said: 2023-06-05",
        ],
      ],
      [
        "by someone without a record, who may be another",
        [
          "by: {unnamed: a worker}, question: fighting, answer: yes, said: 2023-06-04",
          "by: {unnamed: a worker}, question: fighting, answer: no, said: 2023-06-05",
        ],
      ],
    ])("not certainly, but %s, is inconsistent", (_how, claims) => {
      expect(accounts(claims).status).toBe("inconsistent");
    });
  });

  describe("when an account speaks of someone", () => {
    /** What the ministry says on 4 June, and what others say after it. */
    test.each<[string, Status, string, string[]]>([
      ["who does not speak", "one-origin", "answer: Army", []],
      ["who says the same", "acknowledged", "answer: Army", ["by: Army, answer: Army, said: 2023-06-05"]],
      ["whose organisation does", "acknowledged", "answer: Brigade", ["by: Army, answer: Brigade, said: 2023-06-05"]],
      ["whose member does", "acknowledged", "answer: Brigade", ["by: Spokesman, answer: Brigade, said: 2023-06-05"]],
      [
        "whose organisation has another part that does",
        "several-origins",
        "answer: Brigade",
        ["by: Squadron, answer: Brigade, said: 2023-06-05"],
      ],
      ["while another does", "several-origins", "answer: Army", ["by: Legion, answer: Army, said: 2023-06-05"]],
      ["who denies it", "denied", "answer: Army", ["by: Army, denies: Army, said: 2023-06-05"]],
      ["who had said so", "several-origins", "answer: Army", ["by: Army, answer: Army, said: 2023-06-03"]],
      [
        "who had said so, and repeats it",
        "several-origins",
        "answer: Army",
        ["by: Army, answer: Army, said: 2023-06-03", "by: Army, answer: Army, said: 2023-06-05"],
      ],
      ["who says so that day", "several-origins", "answer: Army", ["by: Army, answer: Army, said: 2023-06-04"]],
      ["who says so, it is not known when", "several-origins", "answer: Army", ["by: Army, answer: Army"]],
      ["who may have said so later", "several-origins", "answer: Army", ["by: Army, answer: Army, said: 2023-06-05?"]],
    ])("%s, it is %s", (_whom, status, said, others) => {
      const claims = [`by: Ministry, ${said}, said: 2023-06-04`, ...others].map((claim) => `question: who, ${claim}`);
      expect(accounts(claims).status).toBe(status);
      expect(accounts([...claims].reverse()).status).toBe(status);
    });

    test.each<[string, Status, string]>([
      ["who says the same", "acknowledged", "Army"],
      ["while another says the same", "several-origins", "Legion"],
      ["of its own organisation", "one-origin", "Spokesman"],
    ])("by name %s, it is %s", (_whom, status, other) => {
      const of = other === "Spokesman" ? "by: Brigade, of: Army" : "by: Ministry, of: Army";
      const claims = [
        `${of}, question: fighting, answer: yes, said: 2023-06-04`,
        `by: ${other}, question: fighting, answer: yes, said: 2023-06-05`,
      ];
      expect(accounts(claims).status).toBe(status);
    });
  });

  describe("of a question that the editors have settled", () => {
    test.each<[string, Status, string[]]>([
      ["denied", "settled", ["by: Legion, question: over, denies: yes"]],
      ["answered alike", "several-origins", cases.settled.claims.map((claim) => claim.replace("no", "yes"))],
      [
        "and taken back",
        "one-origin",
        [
          "by: Legion, question: over, answer: yes, said: 2023-06-04",
          "by: Legion, question: over, answer: no, said: 2023-06-05",
        ],
      ],
    ])("%s, is %s", (_how, status, claims) => {
      expect(accounts(claims).status).toBe(status);
    });
  });
});
