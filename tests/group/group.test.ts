import { describe, expect, it } from "vitest";
import { answerKey } from "../../src/group/answers.ts";
import type { Timeline } from "../../src/group/timeline.ts";
import { actor, event, type Files, idsOf, place, question, source, timelineOf } from "../story.ts";

/** The group of the record with an id. */
function groupOf<Item extends { readonly id: string }, Group>(groups: ReadonlyMap<Item, Group>, id: string): Group {
  const found = [...groups].find(([record]) => record.id === id);
  if (!found) throw new Error(`There is no group for ${id}`);
  return found[1];
}

function counted(items: readonly { readonly item: { readonly id: string }; readonly events: number }[]): string[] {
  return items.map(({ item, events }) => `${item.id} ${events}`);
}

/** The months and years that the timeline is split into; none of the stories here is long enough for parts. */
function periodsIn({ chapters }: Timeline) {
  return chapters.filter((chapter) => chapter.kind === "timeline");
}

function periodsOf(timeline: Timeline) {
  return Object.fromEntries(
    periodsIn(timeline).map(({ key, headings }) => [
      key,
      Object.fromEntries(headings.map(({ key, items }) => [key, idsOf(items)])),
    ]),
  );
}

const files: Files = {
  "places/street.md": place("name: Street\nwithin: Town"),
  "places/village.md": place("name: Village\nwithin: Region"),
  "places/desert.md": place("name: Desert"),
  "actors/squad.md": actor("name: Squad\npart_of: Legion"),
  "actors/scout.md": actor("name: Scout\npart_of: Squad"),
  "actors/bystander.md": actor("name: Bystander"),
  "events/a.md": event("date: 2023-06-01\nplaces: Street\nactors: Scout"),
  "events/b.md": event("date: 2023-06-02\nplaces: [Town, Street, Village]\nactors: [Legion, Squad, Ministry]"),
  "events/c.md": event("date: 2023-06-03\nplaces: Region\nactors: Squad"),
};

describe("a place", () => {
  const { byPlace } = timelineOf(files);

  it("holds its own events and those of all that lies in it, each once and in order", () => {
    expect(idsOf(groupOf(byPlace, "region").all)).toEqual(["a", "b", "c"]);
    expect(idsOf(groupOf(byPlace, "town").all)).toEqual(["a", "b"]);
    expect(groupOf(byPlace, "desert")).toEqual({ all: [], around: [], actors: [] });
  });

  it("is told of events in the area right around it whose place is no more exact, unless that area is outermost", () => {
    const { byPlace } = timelineOf({
      "places/region.md": place("name: Region"),
      "places/district.md": place("name: District\nwithin: Region"),
      "places/village.md": place("name: Village\nwithin: District"),
      "places/mill.md": place("name: Mill\nwithin: District"),
      "events/a.md": event("places: District"),
      "events/b.md": event("places: [Region, District]"),
      "events/c.md": event("places: [District, Mill]"),
      "events/d.md": event("places: Region"),
    });
    expect(idsOf(groupOf(byPlace, "village").around)).toEqual(["a", "b"]);
    expect(idsOf(groupOf(byPlace, "district").around)).toEqual([]);
  });

  it("counts in how many of its events accounts name each actor, most often first", () => {
    expect(counted(groupOf(byPlace, "region").actors)).toEqual(["squad 2", "legion 1", "ministry 1", "scout 1"]);
  });
});

describe("an actor", () => {
  const { byActor } = timelineOf({
    ...files,
    "questions/who.md": question("answers: actors"),
    "events/d.md": event(`
      date: 2023-06-04
      claims:
        - {says: one, by: Scout, said: 2023-06-08}
        - {says: two, by: Ministry, of: Scout, said: 2023-06-07}
        - {says: three, by: [Scout, Ministry], of: Legion, said: 2023-06-06}
        - {says: four, by: Ministry, question: who, answer: Squad, said: 2023-06-05}
        - {says: five, question: who, denies: Legion}
    `),
  });
  const said = (id: string) => groupOf(byActor, id).said.map(({ says }) => says);
  const saidOf = (id: string) => groupOf(byActor, id).saidOf.map(({ says }) => says);

  it("holds the events of those who belong to it, each once and in order", () => {
    expect(idsOf(groupOf(byActor, "legion").all)).toEqual(["a", "b", "c", "d"]);
    expect(idsOf(groupOf(byActor, "bystander").all)).toEqual([]);
  });

  it("has said what those who belong to it said, in the order in which it was said", () => {
    expect(said("legion")).toEqual(["three", "one"]);
    expect(said("ministry")).toEqual(["four", "three", "two"]);
    expect(said("bystander")).toEqual([]);
  });

  it("is told what others say of it and of those who belong to it, by name and as an answer", () => {
    expect(saidOf("legion")).toEqual(["four", "two", "five"]);
    expect(saidOf("squad")).toEqual(["four", "two"]);
    expect(saidOf("ministry")).toEqual([]);
  });

  it("counts who else is named in its events, but for those who belong to it", () => {
    expect(counted(groupOf(byActor, "squad").together)).toEqual(["legion 1", "ministry 1"]);
    expect(counted(groupOf(byActor, "legion").together)).toEqual(["ministry 1"]);
  });
});

it("knows an outlet by what it published, what copies it and what others said through it", () => {
  const { byActor } = timelineOf({
    "actors/herald.md": actor("name: Herald\naliases: The Herald"),
    "sources/own.md": source("outlet: the herald\ntitle: Own"),
    "sources/copy.md": source("origin: Herald"),
    "events/a.md": event(`
      sources: [own, copy, report]
      claims:
        - {says: one, by: Ministry, via: Herald, source: report}
        - {says: two, by: Ministry, source: report}
    `),
  });
  const { reports, relayed } = groupOf(byActor, "herald");
  expect(idsOf(reports)).toEqual(["copy", "own"]);
  expect(relayed.map(({ says }) => says)).toEqual(["one"]);
});

describe("a period", () => {
  it("is a month, or a year where no more is known, and its headings are as exact as the start", () => {
    const timeline = timelineOf({
      "events/year.md": event("date: 2022"),
      "events/month.md": event("date: 2023-05"),
      "events/day.md": event("date: 2023-05-31"),
      "events/same-day.md": event("date: 2023-05-31"),
      "events/evening.md": event("date: 2023-05-31 evening"),
      "events/long.md": event("date: 2023-05-31/2023-06-02"),
      "events/since.md": event("date: 2023-06-01/.."),
      "events/until.md": event("date: ../2023-06-03"),
      "events/between.md": event("date: [2023-04-30..2023-06-02]"),
    });
    expect(periodsOf(timeline)).toEqual({
      "2022": { "2022": ["year"] },
      "2023-04": { "2023-04-30": ["between"] },
      "2023-05": { "2023-05": ["month"], "2023-05-31": ["day", "same-day", "long", "evening"] },
      "2023-06": { "2023-06-01": ["since"], "2023-06-03": ["until"] },
    });
    expect(periodsIn(timeline).map(({ key }) => key)).toEqual(["2022", "2023-04", "2023-05", "2023-06"]);
  });

  it("is that of the calendar where the event happened, not where the page is made or read", () => {
    const timeline = timelineOf({
      "events/east.md": event("date: 2023-05-31T22:30Z\nzone: Europe/Moscow"),
      "events/west.md": event("date: 2023-06-01T01:00Z\nzone: America/New_York"),
    });
    expect(periodsOf(timeline)).toEqual({
      "2023-05": { "2023-05-31": ["west"] },
      "2023-06": { "2023-06-01": ["east"] },
    });
  });
});

describe("a question", () => {
  it("has the claims that answer or deny it by when they were said, or else published", () => {
    const { byQuestion } = timelineOf({
      "questions/fighting.md": question(),
      "questions/other.md": question(),
      "sources/early.md": source("published: 2023-06-05"),
      "events/a.md": event(`
        claims:
          - {says: published late, question: fighting, answer: yes}
          - {says: said third, question: fighting, answer: yes, said: 2023-06-07}
          - {says: said first, question: fighting, denies: yes, said: 2023-06-04}
          - {says: nothing to it}
      `),
      "events/b.md": event(`
        claims:
          - {says: published early, question: fighting, answer: no, source: early}
          - {says: published late too, question: fighting, answer: no}
      `),
    });
    expect(groupOf(byQuestion, "fighting").map(({ says }) => says)).toEqual([
      "said first",
      "published early",
      "said third",
      "published late",
      "published late too",
    ]);
    expect(groupOf(byQuestion, "other")).toEqual([]);
  });

  it("has a claim of unknown day where its source had certainly been published", () => {
    const { byQuestion } = timelineOf({
      "questions/fighting.md": question(),
      "sources/some-day.md": source("published: '[2023-06-04..2023-06-06]'"),
      "events/a.md": event(`
        claims:
          - {says: by the 6th, question: fighting, answer: yes, source: some-day}
          - {says: on the 7th, question: fighting, answer: yes, said: 2023-06-07}
          - {says: on the 5th, question: fighting, answer: yes, said: 2023-06-05}
      `),
    });
    expect(groupOf(byQuestion, "fighting").map(({ says }) => says)).toEqual(["on the 5th", "by the 6th", "on the 7th"]);
  });
});

describe("a source", () => {
  const timeline = timelineOf({
    "sources/early.md": source("published: 2023-06-05"),
    "events/a.md": event("sources: [report, early]\nclaims: [{says: one}, {says: two, source: early}]"),
    "events/b.md": event("sources: report\nclaims: {says: three, source: review}"),
  });

  it("has the events that it reports and the claims that it carries", () => {
    const group = (id: string) => {
      const { events, claims } = groupOf(timeline.bySource, id);
      return [idsOf(events), claims.map(({ says }) => says)];
    };
    expect(group("report")).toEqual([["a", "b"], ["one"]]);
    expect(group("review")).toEqual([["b"], ["three"]]);
    expect(group("early")).toEqual([["a"], ["two"]]);
  });

  it("reports some events alone and shares others, with whom most often first", () => {
    const { bySource } = timelineOf({
      "sources/other.md": source(),
      "events/a.md": event("date: 2023-06-01\nsources: report"),
      "events/b.md": event("date: 2023-06-02\nsources: [report, review]"),
      "events/c.md": event("date: 2023-06-03\nsources: [review, report, other]"),
    });
    const { alone, shared, sharedWith } = groupOf(bySource, "report");
    expect([idsOf(alone), idsOf(shared), counted(sharedWith)]).toEqual([["a"], ["b", "c"], ["review 2", "other 1"]]);
  });

  it("carries some answers alone, whoever denies them elsewhere", () => {
    const { bySource } = timelineOf({
      "questions/fighting.md": question(),
      "questions/killed.md": question("answers: {count: killed}"),
      "events/a.md": event(`
        sources: [report, review]
        claims:
          - {says: one, question: fighting, answer: yes}
          - {says: two, question: fighting, answer: yes, source: review}
          - {says: three, question: fighting, answer: no}
          - {says: four, question: fighting, denies: no, source: review}
          - {says: five, question: killed, answer: 12, source: review}
      `),
    });
    const answers = (id: string) =>
      groupOf(bySource, id).answersAlone.map(({ question, answer }) => `${question.id} ${answerKey(answer)}`);
    expect(answers("report")).toEqual(["fighting no"]);
    expect(answers("review")).toEqual(["killed 12"]);
  });

  it("stands among the others by when it was published", () => {
    expect(idsOf(timeline.sources)).toEqual(["early", "report", "review"]);
  });
});

it("an event knows its position", () => {
  const { events, positions } = timelineOf(files);
  expect(events.map((event) => positions.get(event))).toEqual([0, 1, 2]);
});

describe("around an event", () => {
  const timeline = timelineOf({
    ...files,
    "events/d.md": event("date: 2023-06-04\nplaces: Street\nactors: Ministry\nrelated: [e, a]"),
    "events/e.md": event("date: 2023-06-05\nplaces: Desert\nactors: Ministry\npart_of: d"),
    "events/f.md": event("date: 2023-06-04T12:00\nplaces: Desert\nactors: Bystander\npart_of: d"),
  });
  const around = groupOf(timeline.byEvent, "d");

  it("stand those right before and after it in the timeline", () => {
    expect([around.previous?.id, around.next?.id]).toEqual(["c", "f"]);
  });

  it("stand its parts and what is related to it, in order", () => {
    expect(idsOf(around.parts)).toEqual(["f", "e"]);
    expect(idsOf(around.related)).toEqual(["a", "e"]);
  });
});
