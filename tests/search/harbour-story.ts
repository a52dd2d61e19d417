import type { ContentFile } from "../../src/read/content-file.ts";

/** A story for the search: names in two scripts, places in places, and dates as inexact as they come. */
export const harbourStory: readonly ContentFile[] = Object.entries({
  "story.yaml": `
title: The strike in the harbour
about: What happened in the harbour of Vessk.
language: en-GB
zone: Asia/Tokyo
address: https://example.org/harbour/
kinds: {strike: Strikes, talk: Talks}
affiliations: {city: The city, union: The unions}
actor_types: {person: Person, group: Group}
place_types: {country: Country, town: Town, quay: Quay}
`,
  "places/norland.md": record("name: Norland\ntype: country"),
  "places/vessk.md": record("name: Vessk\naliases: Wessk\nnative_name: {ru: Весск}\ntype: town\nwithin: Norland"),
  "places/north-quay.md": record("name: North Quay\ntype: quay\nwithin: Vessk"),
  "places/luebo.md": record("name: Lübo\ntype: town\nwithin: Norland"),
  "actors/council.md": record("name: Town Council\ntype: group\naffiliation: city"),
  "actors/orlov.md": record(
    "name: Pavel Orlov\naliases: [Orlow, Mayor Orlov]\nnative_name: {ru: Павел Орлов}\ntype: person\npart_of: Town Council\naffiliation: city",
  ),
  "actors/dockers.md": record("name: Dockers' Union\naliases: DU\ntype: group\naffiliation: union"),
  "sources/gazette.md": record("outlet: The Gazette\ntitle: The strike\npublished: 2021-07-01\nlanguage: en"),
  "questions/began.md": record("title: Who began it?\nanswers: actors"),
  "events/strike-begins.md": record(
    "title: The dockers lay down their work\ndate: 2021-05-10\nplaces: North Quay\nactors: Dockers' Union\nkind: [strike, talk]\ntags: early hours\nimportance: 3\nsources: gazette\nclaims:\n  - {by: Orlov, says: The quay has been shut by force., question: began, answer: DU}\n  - {by: DU, says: It was the council that shut the gates., question: began, answer: Town Council}",
    "Cranes stood still from the **early** hours, and no ship was unloaded & none left.",
  ),
  "events/talks.md": record(
    "title: The mayor meets the strikers\ndate: 2021-05-20T00:30\nplaces: Vessk\nactors: [Orlov, DU]\nkind: talk\nsources: gazette",
    "They met in the town hall. <https://example.org/hall> says for how long.",
  ),
  "events/march.md": record(
    "title: A march through Lübo\ndate: 2021-06\nplaces: Lübo\nactors: DU\nsources: gazette",
    "Some hundreds walked from the station to the market.",
  ),
  "events/blockade.md": record(
    "title: Barges lie across the channel\ndate: 2021-05-25/..\nplaces: Vessk\nactors: DU\nkind: strike\nimportance: 1\nsources: gazette",
    "Five barges were moored side by side.",
  ),
  "events/withdrawn.md": record(
    "title: A rumour of gunfire\ndate: 2021-05-11\nplaces: Vessk\nactors: DU\nsources: gazette\nremoved: {on: 2021-07-02, why: Nobody heard it.}",
    "Gunfire was heard.",
  ),
  "events/unfinished.md": record(
    "title: A draft about tugboats\ndate: 2021-05-12\nplaces: Vessk\nactors: DU\nsources: gazette\ndraft: true",
    "Tugboats.",
  ),
}).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

function record(fields: string, body = ""): string {
  return `---\n${fields}\n---\n${body}\n`;
}
