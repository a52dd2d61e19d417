import { describe, expect, it, test } from "vitest";
import { type AsKnown, asKnown } from "../../src/as-known/as-known.ts";
import { titleOn } from "../../src/as-known/known-event.ts";
import type { Status } from "../../src/model.ts";
import { actor, event, type Files, question, settings, source, timelineOf } from "../story.ts";

const files: Files = {
  "sources/report.md": source("published: 2023-06-01"),
  "sources/review.md": source("published: 2023-06-03"),
  "sources/sequel.md": source("published: 2023-06-05"),
  "questions/fighting.md": question("answers: {yes: There was, no: There was not, over: It was over}"),
};

function daysOf(more: Files): readonly AsKnown[] {
  return asKnown(timelineOf({ ...files, ...more }));
}

function dayOf(day: string, more: Files): AsKnown {
  const known = daysOf(more).find((each) => each.day === day);
  if (!known) throw new Error(`Nothing is published on ${day}`);
  return known;
}

describe("the days", () => {
  it("are those on which a source was published, in the zone of the story", () => {
    const more = {
      "sources/overseas.md": source("published: 2023-06-03T23:30-05:00"),
      "sources/same-day.md": source("published: 2023-06-01T12:00"),
    };
    expect(daysOf(more).map(({ day, sources }) => [day, sources.map(({ id }) => id)])).toEqual([
      ["2023-06-01", ["report", "same-day"]],
      ["2023-06-03", ["review"]],
      ["2023-06-04", ["overseas"]],
      ["2023-06-05", ["sequel"]],
    ]);
  });

  test.each([
    ["[2023-06-01..2023-06-02]", "2023-06-02"],
    ["2023-06", "2023-06-30"],
    ["2023", "2023-12-31"],
    ["2023-06-02~", "2023-06-02"],
  ])("count a source published %s from %s", (published, day) => {
    expect(dayOf(day, { "sources/vague.md": source(`published: "${published}"`) }).sources).toMatchObject([
      { id: "vague" },
    ]);
  });

  it("count a source never whose publication has no end", () => {
    const days = daysOf({ "sources/endless.md": source("published: 2023-06-02/..") });
    expect(days.flatMap(({ sources }) => sources.map(({ id }) => id))).not.toContain("endless");
  });

  it("are none where there is no source", () => {
    expect(asKnown(timelineOf({ "sources/report.md": undefined, "sources/review.md": undefined }))).toEqual([]);
  });
});

/** What was known on a day of the events, in order: the reports, each with what it says. */
function reports(known: AsKnown | undefined) {
  return known?.whole?.map(({ event, reports }) => [
    event.id,
    reports.map(({ source, claims }) => [source.id, ...claims.map(({ says }) => says)]),
  ]);
}

describe("an event", () => {
  const raid = {
    "events/raid.md": event(`
      date: 2023-06-01
      sources: [sequel, report]
      claims:
        - {says: last, source: sequel}
        - {says: first, source: report}
        - {says: between, source: review}
    `),
  };

  it("is known from the first of its sources, with the reports of each day by which they were published", () => {
    expect(daysOf(raid).map(reports)).toEqual([
      [["raid", [["report", "first"]]]],
      [
        [
          "raid",
          [
            ["report", "first"],
            ["review", "between"],
          ],
        ],
      ],
      [
        [
          "raid",
          [
            ["report", "first"],
            ["review", "between"],
            ["sequel", "last"],
          ],
        ],
      ],
    ]);
  });

  it("is known from a claim's source too", () => {
    const more = { "events/it.md": event("sources: sequel\ndate: 2023-06-01\nclaims: {says: x, source: report}") };
    expect(dayOf("2023-06-01", more).whole).toHaveLength(1);
  });

  it("is among what changed on the days that report it, and tells what it had been", () => {
    const more = {
      "events/once.md": event("date: 2023-06-01"),
      "events/twice.md": event("date: 2023-06-01\nsources: [report, review]"),
    };
    const changed = daysOf(more).map(({ changed }) =>
      changed.map(({ event, since, lastChange }) => [event.id, since, lastChange.statusBefore]),
    );
    expect(changed).toEqual([
      [
        ["once", "2023-06-01", undefined],
        ["twice", "2023-06-01", undefined],
      ],
      [["twice", "2023-06-01", "one-origin"]],
      [],
    ]);
  });

  test.each<[string, string, string[]]>([
    ["what had been over", "date: 2023-05-20/2023-05-30", ["2023-05-20/2023-05-30", "2023-05-20/2023-05-30"]],
    ["what went on", "date: 2023-05-20/2023-06-04", ["2023-05-20/..", "2023-05-20/2023-06-04"]],
    ["what went on without a known start", "date: ../2023-06-04", ["../2023-06-01", "../2023-06-04"]],
    ["one moment", 'date: "[2023-05-20~..2023-06-04]"', ["[2023-05-20~..2023-06-01]", "[2023-05-20~..2023-06-04]"]],
    ["what a later source dates", "date: 2023-05-20\ndated_from: x", ["../2023-06-01", "2023-05-20"]],
    [
      "what a later source dates that tells nothing else of it",
      "date: 2023-05-20\ndated_from: {source: review, phrase: x}",
      ["../2023-06-01", "2023-05-20", "2023-05-20"],
    ],
    ["what was to come", "date: 2023-06-04/2023-06-06\ndated_from: x", ["2023-06-04/2023-06-06", "2023-06-04/.."]],
    [
      "what was planned",
      "date: 2023-05-20/2023-06-04\nplanned: true",
      ["2023-05-20/2023-06-04", "2023-05-20/2023-06-04"],
    ],
  ])("is dated as far as the sources known by then can tell: %s", (_what, fields, dates) => {
    const days = daysOf({ "events/it.md": event(`${fields}\nsources: [sequel, report]`) });
    expect(days.map(({ whole }) => whole?.[0]?.when.edtf)).toEqual(dates.length === 3 ? dates : [dates[0], ...dates]);
  });

  it("has the title of its day", () => {
    const titles = "titles: [{until: 2023-06-03, title: A second clash}, {until: 2023-06-01, title: A clash}]";
    const days = daysOf({ "events/it.md": event(`${titles}\ndate: 2023-05-20`) });
    expect(days.map(({ day, whole }) => whole?.map(({ event }) => titleOn(event, day)))).toEqual([
      ["A clash"],
      ["A second clash"],
      ["A raid"],
    ]);
  });

  it("stands in the order that the events known by then have among themselves", () => {
    // The bridge, reported later, comes before the attack and after the calm; without it the attack stands first.
    const more = {
      "events/attack.md": event("date: 2023-06\nafter: bridge"),
      "events/bridge.md": event("date: 2023-06\nafter: calm\nsources: sequel"),
      "events/calm.md": event("date: 2023-06"),
    };
    const orders = daysOf(more).map(({ whole }) => whole?.map(({ event }) => event.id));
    expect(orders).toEqual([
      ["attack", "calm"],
      ["attack", "calm"],
      ["calm", "bridge", "attack"],
    ]);
  });
});

describe("the status of an event", () => {
  const accounts = (claims: string, fields = "date: 2023-06-01") => ({
    "events/it.md": event(`${fields}\nsources: [report, review, sequel]\nclaims: [${claims}]`),
  });
  const yes = "says: x, question: fighting, answer: yes";

  test.each<[string, Files, [Status, Status, Status]]>([
    [
      "one origin, until another tells of it",
      accounts(`{by: Legion, ${yes}}, {by: Legion, ${yes}, source: review}, {by: Ministry, ${yes}, source: sequel}`),
      ["one-origin", "one-origin", "several-origins"],
    ],
    [
      "disputed from the day of the second answer, until it is taken back",
      accounts(`
        {by: Legion, ${yes}},
        {by: Ministry, says: x, question: fighting, answer: no, source: review, said: 2023-06-02},
        {by: Ministry, ${yes}, source: sequel, said: 2023-06-04}`),
      ["one-origin", "disputed", "several-origins"],
    ],
    [
      "denied, until it is acknowledged",
      {
        ...accounts(`
          {by: Ministry, says: x, question: who, answer: Legion},
          {by: Legion, says: x, question: who, denies: Legion, source: review, said: 2023-06-02},
          {by: Legion, says: x, question: who, answer: Legion, source: sequel, said: 2023-06-04}`),
        "questions/who.md": question("answers: actors"),
      },
      ["one-origin", "denied", "acknowledged"],
    ],
    [
      "announced, until a source is published that can have seen it",
      accounts("{says: x}, {says: x, source: review}, {says: x, source: sequel}", "date: 2023-06-04"),
      ["announced", "announced", "several-origins"],
    ],
    [
      "announced for as long as it is planned",
      accounts("{says: x}, {says: x, source: review}, {says: x, source: sequel}", "date: 2023-06-01\nplanned: true"),
      ["announced", "announced", "announced"],
    ],
  ])("is %s", (_what, more, statuses) => {
    expect(daysOf(more).map(({ whole }) => whole?.[0]?.status)).toEqual(statuses);
  });

  test.each<[string, string, string, [Status, Status, Status]]>([
    ["on the day", "2023-06-03", "report", ["disputed", "settled", "settled"]],
    ["between two days", "2023-06-04", "report", ["disputed", "disputed", "settled"]],
    ["with a source that is not yet known", "2023-06-01", "sequel", ["disputed", "disputed", "settled"]],
    ["later than all sources", "2023-07-01", "report", ["disputed", "disputed", "disputed"]],
  ])("changes when the editors settle its question %s", (_when, on, by, statuses) => {
    const more = {
      ...accounts(`{by: Legion, ${yes}}, {by: Ministry, says: x, question: fighting, answer: no}`),
      "questions/fighting.md": question(`settled: {answer: yes, source: ${by}, on: ${on}}`),
    };
    const days = daysOf({
      ...more,
      "events/it.md": String(more["events/it.md"]).replace("[report, review, sequel]", "report"),
    });
    expect(days.map(({ whole }) => whole?.[0]?.status)).toEqual(statuses);
    expect(days.map(({ questions }) => questions[0]?.settled?.source.id)).toEqual(
      statuses.map((status) => (status === "settled" ? by : undefined)),
    );
    const changes = days.map(({ changed }) => changed.length);
    expect(changes).toEqual(statuses.map((status, index) => (index === 0 || status !== statuses[index - 1] ? 1 : 0)));
  });
});

describe("a question", () => {
  const cast = { "actors/squad.md": actor("name: Squad\npart_of: Legion") };
  const accounts = {
    ...cast,
    "events/it.md": event(`
      date: 2023-06-01
      claims:
        - {by: Legion, says: x, question: fighting, answer: yes, said: 2023-06-01}
        - {by: Squad, says: x, question: fighting, answer: yes, source: review}
        - {by: Ministry, says: x, question: fighting, denies: yes, source: review}
        - {by: Ministry, says: x, question: fighting, answer: no, source: sequel, said: 2023-05-31}
    `),
  };

  it("has the answers given by then, in the order said, with the origins that they rest on", () => {
    const states = daysOf(accounts).map(({ questions }) =>
      questions[0]?.answers.map(({ answer, given, denied }) => [
        answer.form === "words" && answer.key,
        ...[given, denied].map((support) => support?.origins.length),
      ]),
    );
    expect(states).toEqual([
      [["yes", 1, undefined]],
      [["yes", 1, 1]],
      [
        ["no", 1, undefined],
        ["yes", 1, 1],
      ],
    ]);
  });

  it("tells since when an answer was given or denied, and when it was last", () => {
    const [yes] = dayOf("2023-06-03", accounts).questions[0]?.answers ?? [];
    expect(yes?.given).toMatchObject({ since: "2023-06-01", latest: "2023-06-03" });
    expect(yes?.denied).toMatchObject({ since: "2023-06-03", latest: "2023-06-03" });
  });

  it("tells since when it is settled, whatever is said later", () => {
    const more = {
      ...accounts,
      "questions/fighting.md": question("settled: {answer: yes, source: report, on: 2023-06-02}"),
    };
    expect(daysOf(more).map(({ questions }) => questions[0]?.settledSince)).toEqual([
      undefined,
      "2023-06-03",
      "2023-06-03",
    ]);
  });

  it("is not known before anyone answers it", () => {
    const more = {
      "events/it.md": event(
        "sources: [report, sequel]\ndate: 2023-06-01\nclaims: {says: x, question: fighting, answer: yes, source: sequel}",
      ),
    };
    expect(daysOf(more).map(({ questions, known }) => [questions.length, known.questions])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it("shows of many answers those of the day, and counts the others", () => {
    const answers = Array.from({ length: 30 }, (_, i) =>
      `{says: x, question: killed, answer: ${i}, said: "2023-05-${i + 1}"`.replace(/-(\d)"/, '-0$1"'),
    );
    const list = (from: number, to: number, by: string) =>
      answers.slice(from, to).map((claim) => `${claim}, source: ${by}}`);
    const more = {
      "questions/killed.md": question("answers: {count: killed}"),
      "events/it.md": event(`date: 2023-05-01\nclaims: [${[...list(0, 28, "report"), ...list(28, 30, "review")]}]`),
    };
    const [killed] = dayOf("2023-06-03", more).questions;
    const shown = killed?.answers.map(({ answer }) => answer.form === "count" && answer.count.least);
    expect(shown).toEqual([...Array.from({ length: 18 }, (_, i) => i), 28, 29]);
    expect(killed?.answersLeftOut).toBe(10);
  });

  it("is only counted where many others have changed later", () => {
    const ids = Array.from({ length: 31 }, (_, i) => `q${i}`);
    const more = {
      ...Object.fromEntries(ids.map((id) => [`questions/${id}.md`, question()])),
      "events/it.md": event(
        `date: 2023-06-01\nsources: [report, review]\nclaims: [${ids.map((id, i) => `{says: x, question: ${id}, answer: yes, source: ${i === 0 ? "report" : "review"}}`)}]`,
      ),
    };
    const { questions, known } = dayOf("2023-06-03", more);
    expect(questions).toHaveLength(30);
    expect(questions.map(({ question }) => question.id)).not.toContain("q0");
    expect(known.questions).toBe(31);
  });
});

describe("what was known whole", () => {
  const more = {
    "events/a.md": event("date: 2023-06-01"),
    "events/b.md": event("date: 2023-06-01\nsources: review\nclaims: {says: x}"),
  };

  test.each([
    [3, [true, true, true]],
    [2, [true, false, false]],
    [0, [false, false, false]],
  ])("stands on a page up to a size of %i events and claims, which the story sets", (size, whole) => {
    const days = daysOf({ ...more, "story.yaml": settings(`as_known: {whole_until: ${size}}`) });
    expect(days.map((known) => known.whole !== undefined)).toEqual(whole);
    expect(days.map(({ changed }) => changed.map(({ event }) => event.id))).toEqual([["a"], ["b"], []]);
  });

  it("stands on pages until these have shown fifty times as much together", () => {
    const sources = Array.from({ length: 60 }, (_, i) => [`sources/later-${i}.md`, source(`published: ${2030 + i}`)]);
    const days = daysOf({
      ...Object.fromEntries(sources),
      "sources/review.md": undefined,
      "events/a.md": event("date: 2023-06-01"),
      "story.yaml": settings("as_known: {whole_until: 1}"),
    });
    expect(days.filter(({ whole }) => whole).length).toBe(50);
  });
});
