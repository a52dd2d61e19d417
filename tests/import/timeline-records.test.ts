import { describe, expect, it, test } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import type { ImportedStory } from "../../src/import/imported.ts";
import { importedFiles } from "../../src/import/imported-file.ts";
import { timelineRecords } from "../../src/import/timeline-records.ts";
import { english } from "../../src/language/english/english.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { sites } from "../export/sites.ts";
import { actor, event, type Files, place, question, settings, source, timelineOf } from "../story.ts";

/** A story that has every field of the content model, and the likes of what is hard to write. */
const everything: Files = {
  "story.yaml": settings(`
    title: "A: story #1"
    about: |
      What *happened*.

      - "Quoted": yes
    summary: Two sentences. Here they are.
    interface_language: en
    zone: Europe/Kyiv
    address: https://example.org/news
    authority: {name: example.org, since: "2023"}
    contact: mailto:editor@example.org
    repository: https://github.com/owner/name
    licence: CC BY 4.0
    region: {south: -0.0000001, north: 57.25, west: 170, east: -170}
    disputed: {place: Town, note: by both}
    as_known: {whole_until: 7}
  `),
  "actors/squad.md": actor(
    "name: Squad\naliases: [S, \"no\", 'Town: guard']\nnative_name: {de: Trupp}\npart_of: Legion\naffiliation: state\nsources: report",
    "Part of the *Legion*.",
  ),
  "places/hill.md": place(
    "name: Hill\nlat: 0.0000001\nlon: -36\nwithin: Region\nzone: Europe/Paris\nsources: [report, review]",
    "\n\nA hill.",
  ),
  "sources/copy.md": source(`
    title: A copy
    author: A. Writer
    url: https://example.org/copy?a=1&b=2
    archived: https://archive.example.org/copy
    accessed: 2023-07
    origin: Ministry
  `),
  "sources/leaflet.md": '---\ndescribed: a leaflet\npublished: "[2023-06-10..2023-06-12]"\n---\n',
  "questions/fighting.md": question("settled: {answer: no, source: review, on: 2023-07}", "Of the village."),
  "questions/who.md": question("answers: actors"),
  "questions/killed.md": question("answers: {count: killed}"),
  "events/alpha.md": event(`
    title: "“Osprey”: #4 @sea"
    date: 2023-06-01~/2023-06-03
    dated_from: {source: review, phrase: on June 1}
    places: [hill, Town]
    kind: raid
    importance: 3
    before: omega
    graphic: true
    added: 2023-07-01
    corrections: [{on: 2023-07-02, what: "The date: it was a day off"}]
    formerly: [old, older]
    sources: [report, leaflet]
    claims:
      - {by: [Squad, {unnamed: a worker}], of: Ministry, says: one, quote: we left, medium: Telegram, via: [Ministry], said: 2023-06-02}
      - {says: two, question: fighting, denies: yes, source: review}
      - {by: {unnamed: a clerk}, says: three, question: who, answer: S, source: copy}
      - {says: four, question: killed, answer: about 12}
  `),
  "events/middle.md": event("dated_from: on Sunday\nzone: Asia/Tokyo"),
  "events/omega.md": event("date: 2023-06-04T17:00\nrelated: [middle, alpha]\npart_of: middle\nplanned: true"),
  "events/rumour.md": "---\nremoved: {on: 2023-07-01, why: It was one., instead: alpha}\nformerly: whisper\n---\n",
};

describe("timeline.json, imported and exported again,", () => {
  test.each([
    ...sites.map(([name, { timeline }]) => [name, timeline] as const),
    ["a story with every field", timelineOf(everything)] as const,
  ])("is the same bytes for %s", (_, timeline) => {
    const exported = timelineJson(timeline, english);
    const { files, notes } = importedFiles(read(exported));
    expect(notes).toEqual([]);
    const again = makeTimeline(files, { drafts: false });
    expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(timelineJson(again.timeline, english)).toBe(exported);
  });

  it("says nothing in a file that is worked out from others", () => {
    const { files } = importedFiles(
      read(timelineJson(timelineOf({ "events/it.md": event("part_of: whole"), "events/whole.md": event() }), english)),
    );
    expect(files.find(({ path }) => path === "events/it.md")?.text).toBe(
      "---\ntitle: A raid\ndate: 2023-06-04\nplaces: town\nactors: legion\npart_of: whole\nsources: report\n---\nThey came at dawn.\n",
    );
  });
});

it("a file of an earlier version, which has fewer fields, is read", () => {
  const exported = timelineJson(timelineOf({ "events/it.md": event() }), english);
  const data = JSON.parse(exported);
  delete data.events[0].facts;
  for (const actor of data.actors) delete actor.roles;
  for (const source of data.sources) delete source.kind;
  const { files } = importedFiles(read(JSON.stringify(data)));
  expect(timelineJson(makeTimeline(files, { drafts: false }).timeline, english)).toBe(exported);
});

describe("a file that is no timeline.json", () => {
  it("is refused with the spot of everything that is wrong", () => {
    const data = JSON.parse(timelineJson(timelineOf({ "events/it.md": event() }), english));
    data.events[0].id = "../../etc/passwd";
    data.events[0].date = 2023;
    data.version = 99;
    const errors = [
      expect.stringMatching(/^version: /),
      expect.stringMatching(/^events\[1\]\.id: /),
      expect.stringMatching(/^events\[1\]\.date: .*string/),
    ];
    expect(timelineRecords(data)).toEqual({ errors });
  });
});

function read(text: string): ImportedStory {
  const imported = timelineRecords(JSON.parse(text));
  if ("errors" in imported) throw new Error(imported.errors.join("\n"));
  return imported;
}
