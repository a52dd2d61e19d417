import { event, type Files, question, record, source } from "../story.ts";

const media =
  "{address: https://example.org/photo, alt: A road, caption: By night, credit: A. Writer, licence: CC BY 4.0, taken: 2023-06, source: report, graphic: true}";

/**
 * A value of each field in YAML, by kind of record; two of one that no record can be without. They name records that
 * every story of `tests/story.ts` has, and those of `fields.test.ts`.
 */
export const fieldSamples = {
  story: {
    title: ["A story", "Another story"],
    short_title: "Story",
    logo: "static/logo.png",
    about: ["What happened.", "What else happened."],
    summary: "One town. Two sides.",
    chapters: "{title: The start, date: 2023-06-02/2023-06-03, text: It began., event: earlier}",
    language: ["en-GB", "fr"],
    interface_language: "en",
    labels: "{actors: Crew and others}",
    zone: ["Europe/Moscow", "Europe/Paris"],
    zone_labels: "{Europe/Moscow: Station time}",
    address: "https://example.org/news/",
    authority: "{name: example.org, since: 2023}",
    contact: "mailto:editor@example.org",
    repository: "https://github.com/owner/name",
    footer: "By *us*.",
    navigation: "[timeline, {title: Newsroom, address: https://example.org/}]",
    licence: "CC BY 4.0",
    kinds: ["{raid: Raids}", "{raid: Armed raids}"],
    families: "{name: Armed action, shape: diamond, kinds: raid}",
    affiliations: "{state: The state}",
    actor_types: ["{group: Group, body: Body}", "{group: Group, body: Office}"],
    place_types: ["{settlement: Settlement, area: Area}", "{settlement: Town, area: Area}"],
    region: "{south: 40, north: 60, west: 10, east: 50}",
    disputed: "{place: town, note: by both}",
    elapsed_from: "earlier",
    status: "never",
    as_known: "{whole_until: 7}",
  },
  event: {
    title: ["A raid", "A strike"],
    titles: "{until: 2023-06-05, title: A clash}",
    date: ["2023-06-04", "2023-06-05"],
    dated_from: "on Sunday",
    places: ["town", "region"],
    actors: ["legion", "ministry"],
    kind: "raid",
    tags: "night shift",
    importance: "3",
    part_of: "other",
    related: "other",
    after: "earlier",
    before: "later",
    zone: "Asia/Tokyo",
    planned: "true",
    graphic: "true",
    draft: "true",
    sources: ["report", "review"],
    claims: "{says: It was quiet.}",
    facts: "{label: Length, value: 3, unit: km, source: review}",
    media,
    added: "2023-07-01",
    corrections: "{on: 2023-07-02, what: The date}",
    formerly: "former",
  },
  removed: {
    removed: ["{on: 2023-07-01, why: It was a rumour.}", "{on: 2023-07-01, why: It was elsewhere.}"],
    formerly: "former",
  },
  claim: {
    by: "legion",
    of: "ministry",
    says: ["It was quiet.", "It was loud."],
    quote: "all is quiet",
    passage: ["all was … quiet", "nothing … moved"],
    medium: "a video",
    via: "ministry",
    source: "review",
    locator: "p. 36",
    said: "2023-06-05",
    question: ["fighting", "shelling"],
    answer: ["yes", "no"],
    denies: ["yes", "no"],
  },
  actor: {
    name: ["Squad", "Troop"],
    aliases: "The Guard",
    native_name: "{de: Trupp}",
    type: ["group", "body"],
    part_of: "legion",
    affiliation: "state",
    roles: "{role: Speaker, in: ministry, date: 2020/2023, source: review}",
    sources: ["report", "review"],
    media,
  },
  place: {
    name: ["Hill", "Height"],
    aliases: "The Mound",
    native_name: "{de: Anhöhe}",
    type: ["settlement", "area"],
    within: "town",
    lat: ["50", "51"],
    lon: ["30", "31"],
    zone: "Europe/Paris",
    sources: ["report", "review"],
    media,
  },
  source: {
    outlet: "The Paper",
    title: "A raid",
    author: "A writer",
    short: "The Paper, 10 June",
    described: ["a leaflet", "a letter"],
    kind: ["report", "book"],
    published: ["2023-06-10", "2023-06-11"],
    url: "https://example.org/1",
    archived: "https://archive.example/1",
    accessed: "2023-07-01",
    language: "en",
    origin: "legion",
    isbn: "978-0-306-40615-7",
    doi: "10.1000/182",
    compilation: "true",
    quotable: "public domain",
  },
  question: {
    title: ["Did it rain?", "Did it snow?"],
    answers: ["{yes: It did, no: It did not}", "{yes: It did, no: Never}"],
    settled: "{answer: no, source: report, on: 2023-07-01}",
  },
} as const;

export type Kind = keyof typeof fieldSamples;

/** The other records of each story. */
export const aroundSamples: Files = {
  "story.yaml": fieldLines("story"),
  "static/logo.png": Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
  "events/earlier.md": event("date: 2023-06-02T12:00"),
  "events/other.md": event(),
  "events/later.md": event("date: 2023-06-06"),
  "questions/fighting.md": question(),
  "questions/shelling.md": question("title: Was there shelling?"),
  "sources/review.md": source("title: The review"),
};

/** The record of a kind that has all of its samples, with another value of one field, or without it. */
export function recordText(kind: Kind, name: string, value: string | undefined): string {
  const fields = fieldLines(kind, name, value);
  if (kind === "story") return fields;
  if (kind === "claim") return event(`claims:\n  - ${fields.trimEnd().replaceAll("\n", "\n    ")}`);
  return record({}, fields, kind === "source" || kind === "removed" ? "" : "What sources say.");
}

/** The samples of a kind, with another value of one field, or without it. */
function fieldLines(kind: Kind, name?: string, value?: string): string {
  const other = name === "denies" ? "answer" : "denies"; // No claim has both.
  const samples = Object.entries(samplesOf(kind)).map(([field, [first]]) => [field, field === name ? value : first]);
  return samples.map(([field, text]) => (field === other || text === undefined ? "" : `${field}: ${text}\n`)).join("");
}

export function samplesOf(kind: Kind): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(fieldSamples[kind]).map(([name, value]) => [name, [value].flat()]));
}
