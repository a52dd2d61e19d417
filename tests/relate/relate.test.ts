import { describe, expect, it, test } from "vitest";
import { event, eventIn, idsOf, place, problemsOf, question, settings, timelineOf } from "../story.ts";

describe("events", () => {
  it("are related both ways, whichever entry says so, and once", () => {
    const timeline = timelineOf({
      "events/a.md": event("related: [b, c]"),
      "events/b.md": event("related: a"),
      "events/c.md": event(),
    });
    expect(["a", "b", "c"].map((id) => idsOf(eventIn(timeline, id).related))).toEqual([["b", "c"], ["a"], ["a"]]);
  });

  it("come after those that say they are before them, once", () => {
    const timeline = timelineOf({
      "events/a.md": event("before: [b, c]"),
      "events/b.md": event("after: a"),
      "events/c.md": event(),
    });
    expect(["a", "b", "c"].map((id) => idsOf(eventIn(timeline, id).after))).toEqual([[], ["a"], ["a"]]);
  });

  it("hold their parts", () => {
    const timeline = timelineOf({ "events/part.md": event("part_of: whole"), "events/whole.md": event() });
    expect(eventIn(timeline, "part").partOf).toBe(eventIn(timeline, "whole"));
    expect(eventIn(timeline, "whole").parts).toEqual([eventIn(timeline, "part")]);
  });

  test.each([
    ["at dawn", "report", "at dawn"],
    ["{source: review, phrase: at dawn}", "review", "at dawn"],
  ])("are dated from %s by the words of %s", (datedFrom, source, phrase) => {
    const files = { "events/it.md": event(`dated_from: ${datedFrom}\nsources: [report, review]`) };
    expect(eventIn(timelineOf(files), "it").datedFrom).toMatchObject({ phrase, source: { id: source } });
  });
});

describe("claims", () => {
  it("are numbered within their event, and have its first source unless they name one", () => {
    const claims = "claims: [{says: x}, {says: y, source: review}]";
    const it = eventIn(timelineOf({ "events/it.md": event(`sources: [report, review]\n${claims}`) }), "it");
    expect(it.claims).toMatchObject([
      { number: 1, says: "x", source: { id: "report" } },
      { number: 2, says: "y", source: { id: "review" } },
    ]);
    expect(it.claims.map((claim) => claim.event)).toEqual([it, it]);
  });

  test.each([
    ["{yes: There was, no: There was not}", "yes", { form: "words", key: "yes", words: "There was" }],
    ["actors", "legion", { form: "actors", actor: { id: "legion" } }],
    ["{count: killed}", "about 12", { form: "count", count: { words: "about 12", least: 12, most: 12, about: true } }],
  ])("answer a question with %s", (answers, answer, expected) => {
    const it = eventIn(
      timelineOf({
        "questions/q.md": question(`answers: ${answers}`),
        "events/it.md": event(`claims: {says: x, question: q, answer: ${answer}}`),
      }),
      "it",
    );
    expect(it.claims[0]?.answer).toMatchObject(expected);
  });

  test.each([
    [
      "{yes: There was, no: There was not}",
      "yess",
      "the answer “yess”, which is none of its question’s",
      "Did you mean “yes”?",
    ],
    ["{yes: There was}", "toString", "the answer “toString”, which is none of its question’s", undefined],
    ["{count: killed}", "a few", "“a few”", "Write the number in one of these forms."],
  ])("cannot answer a question with %s by %s", (answers, answer, found, fix) => {
    const problems = problemsOf({
      "questions/q.md": question(`answers: ${answers}\nsettled: {answer: ${answer}, source: report, on: 2023}`),
      "events/it.md": event(`claims: {says: x, question: q, denies: ${answer}}`),
    });
    expect(problems.map(({ at }) => at.field)).toEqual(["claims.denies", "settled.answer"]);
    for (const problem of problems) expect(problem).toMatchObject({ rule: "answer", found, ...(fix && { fix: fix }) });
  });
});

describe("a former id", () => {
  it("leads to the event, also to one that was removed", () => {
    const { formerAddresses } = timelineOf({
      "events/a.md": event("formerly: [old, older]"),
      "events/gone.md": "---\nremoved: {on: 2023-07-01, why: x}\nformerly: long-gone\n---\n",
    });
    expect(formerAddresses).toEqual([
      { id: "old", leadsTo: "a" },
      { id: "older", leadsTo: "a" },
      { id: "long-gone", leadsTo: "gone" },
    ]);
  });

  test.each([
    ["b", "the former id “b”, which the event “b” has or had too"],
    ["a", "the former id “a”, which the event “a” has or had too"],
    ["gone", "the former id “gone”, which the event “gone” has or had too"],
    ["[old, old]", "the former id “old”, which the event “a” has or had too"],
    ["of-b", "the former id “of-b”, which the event “a” has or had too"],
    ["Old Name", "the former id “Old Name”"],
    ["../old", "the former id “../old”"],
  ])("%s that leads two ways or is none is refused", (formerly, found) => {
    const problems = problemsOf({
      "events/a.md": event(`formerly: ${formerly}`),
      "events/b.md": event("formerly: of-b"),
      "events/gone.md": "---\nremoved: {on: 2023-07-01, why: x}\n---\n",
    });
    expect(problems).toMatchObject([{ rule: "address", found }]);
  });
});

describe("the story", () => {
  test.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/news/story", "https://example.org/news/story/"],
    ["https://example.org/news/?a=b#c", "https://example.org/news/"],
  ])("at %s has its home at %s", (address, home) => {
    expect(timelineOf({ "story.yaml": settings(`address: ${address}`) }).story.address?.href).toBe(home);
  });

  it("links what is disputed to its place", () => {
    const { story, places } = timelineOf({ "story.yaml": settings("disputed: {place: TOWN, note: by both}") });
    expect(story.disputed).toEqual([{ place: places.find(({ id }) => id === "town"), note: "by both" }]);
  });

  it("gives an event its kinds in the order named, the first of which marks it, and each tag once", () => {
    const kinds = settings("kinds: {raid: Raids, launch: Launches}");
    const timeline = timelineOf({
      "story.yaml": kinds,
      "events/it.md": event("kind: [launch, raid]\ntags: [night shift, Ärzte, night shift]"),
    });
    expect(eventIn(timeline, "it")).toMatchObject({
      kinds: [{ key: "launch" }, { key: "raid" }],
      tags: ["night shift", "Ärzte"],
    });
  });

  it("shows terms in the words of its vocabularies", () => {
    const timeline = timelineOf({ "events/it.md": event("kind: raid"), "places/a.md": place("lat: -0.5\nlon: 180") });
    expect(eventIn(timeline, "it").kinds).toMatchObject([{ key: "raid", label: "Raids" }]);
    expect(timeline.places[0]).toMatchObject({ type: { label: "Settlement" }, coordinates: { lat: -0.5, lon: 180 } });
  });

  const armed = "{name: Armed action, shape: circle, kinds: raid}";
  test.each([
    ["one without a name, where it names none", "", ["circle: raid, strike"]],
    ["those it names, and one of all others", armed, ["circle Armed action: raid", "square: strike"]],
    [
      "those it names, where they have all kinds",
      `{name: Fire, shape: square, kinds: strike}, ${armed}`,
      ["square Fire: strike", "circle Armed action: raid"],
    ],
  ])("has families of kinds: %s", (_which, families, expected) => {
    const { story } = timelineOf({ "story.yaml": settings(`families: [${families}]`) });
    const inShort = story.families.map((family) => {
      const kinds = story.kinds.filter((kind) => kind.family === family).map(({ key }) => key);
      return `${[family.shape, family.name].filter(Boolean).join(" ")}: ${kinds.join(", ")}`;
    });
    expect(inShort).toEqual(expected);
  });
});
