import { actor, event, type Files, place, question, settings, source } from "../story.ts";
import { type Harmless, harmlessEvents, quoted, type Refused, refusedTexts } from "./attack.ts";

/** Texts that leave the place in a page where a careless program would put them. */
export const escapes: readonly (readonly [what: string, text: string])[] = [
  ["a script", "<script>alert(1)</script>"],
  ["an image that fails", "<img src=x onerror=alert(1)>"],
  ["the end of an attribute", '"><svg onload=alert(1)>'],
  ["the end of an attribute in single quotes", "'><svg onload=alert(1)>"],
  ["an attribute of its own", '" autofocus onfocus="alert(1)'],
  ["an attribute in single quotes", "' onmouseover='alert(1)"],
  ["an attribute in backticks", "`onmouseover=alert(1)`"],
  ["the end of the page's title", "</title><script>alert(1)</script>"],
  ["the end of a script", "</script><script>alert(1)</script>"],
  ["the end of a style", "</style><svg onload=alert(1)>"],
  ["the end of a field of text", "</textarea><svg onload=alert(1)>"],
  ["the end of a comment", "--><script>alert(1)</script>"],
  ["the end of a section", "]]><script>alert(1)</script>"],
  ["the end of a citation", "</pre></details><script>alert(1)</script>"],
  ["the end of the page", "</main></body></html><script>alert(1)</script>"],
  ["markup by its numbers", "&lt;script&gt;alert(1)&#60;/script&#62;"],
  ["markup escaped twice", "&amp;lt;script&amp;gt;"],
  ["a reference without its end", "&lt &copy &notit;"],
  ["markup escaped for an address", "%3Cscript%3Ealert(1)%3C/script%3E"],
  ["markup escaped for JavaScript", "\\u003cscript\\u003e \\x3cscript\\x3e"],
  ["an address of a program", "javascript:alert(1)"],
  ["a link of Markdown", "[x](javascript:alert(1))"],
  ["an image of Markdown", "![x](https://evil.example/x.gif)"],
  ["HTML of Markdown", "**bold** <b>x</b>"],
  ["a style", "{} * { background: url(//evil.example/x) }"],
  ["a formula", '=HYPERLINK("https://evil.example/"; "x")'],
  ["a command to a shell", "$(id); `id` | id && id"],
  ["a command to a workflow", "::set-output name=x::y ##[error]x"],
  ["the name of what every object has", "__proto__ constructor toString"],
  ["only an accent", "´"],
];

/** The fields of an event in which words stand, each of which its page shows. */
const eventFields = {
  title: (text: string) => `title: ${quoted(text)}`,
  statement: (text: string) => `claims: {says: ${quoted(text)}}`,
  quotation: (text: string) => `claims: {says: x, quote: ${quoted(text)}}`,
  medium: (text: string) => `claims: {says: x, medium: ${quoted(text)}}`,
  speaker: (text: string) => `claims: {says: x, by: {unnamed: ${quoted(text)}}}`,
  relay: (text: string) => `claims: {says: x, by: Legion, via: {unnamed: ${quoted(text)}}}`,
  phrase: (text: string) => `dated_from: ${quoted(text)}`,
  correction: (text: string) => `corrections: {on: 2023-07-01, what: ${quoted(text)}}`,
} as const;

/** The fields of other records, each with the page that shows it. */
const records: Readonly<Record<string, (text: string, id: string) => Pick<Harmless, "files" | "page">>> = {
  "actor's name": (text, id) => on("actors", id, actor(`name: ${quoted(text)}`)),
  "actor's alias": (text, id) => on("actors", id, actor(`name: ${id}\naliases: [${quoted(text)}]`)),
  "actor's native name": (text, id) => on("actors", id, actor(`name: ${id}\nnative_name: {de: ${quoted(text)}}`)),
  "place's name": (text, id) => on("places", id, place(`name: ${quoted(text)}\nlat: 50\nlon: 36`)),
  "source's title": (text, id) => on("sources", id, source(`title: ${quoted(text)}`)),
  "source's outlet": (text, id) => on("sources", id, source(`outlet: ${quoted(text)}`)),
  "source's author": (text, id) => on("sources", id, source(`author: ${quoted(text)}`)),
  "source's description": (text, id) => on("sources", id, source(`described: ${quoted(text)}`)),
  "question's title": (text, id) => on("questions", id, question(`title: ${quoted(text)}`)),
  "question's answer": (text, id) => on("questions", id, question(`answers: {one: ${quoted(text)}, two: x}`)),
  "removal's reason": (text, id) => on("events", id, event(`removed: {on: 2023-07-01, why: ${quoted(text)}}`)),
};

function on(folder: string, id: string, text: string): Pick<Harmless, "files" | "page"> {
  return { files: { [`${folder}/${id}.md`]: text }, page: `/${folder}/${id}/index.html` };
}

const allEscapes = escapes.map(([, text]) => text).join(" ");

const hostileSettings: Files = {
  "story.yaml": settings(`
    title: ${quoted(allEscapes)}
    summary: ${quoted(allEscapes)}
    licence: ${quoted(allEscapes)}
    kinds: {raid: ${quoted(allEscapes)}}
    affiliations: {state: ${quoted(allEscapes)}}
    actor_types: {group: ${quoted(allEscapes)}, person: Person}
    place_types: {settlement: ${quoted(allEscapes)}, area: Area}
    disputed: {place: Region, note: ${quoted(allEscapes)}}
  `),
  "events/of-a-kind.md": event("kind: raid"),
  "actors/of-a-state.md": actor("affiliation: state\nname: Of a state"),
};

/** The fields of the story's settings in which words stand, each with a page that shows it. */
const settingsPages = {
  title: "/index.html",
  summary: "/index.html",
  licence: "/timeline/index.html",
  kinds: "/events/of-a-kind/index.html",
  affiliations: "/actors/of-a-state/index.html",
  "types of actors": "/actors/of-a-state/index.html",
  "types of places": "/places/town/index.html",
} as const;

/** Each escape in each field of an event, and in one other record after the other. */
export const harmless: readonly Harmless[] = [
  ...Object.entries(eventFields).flatMap(([field, fieldsOf]) =>
    harmlessEvents(
      field,
      escapes.map(([what, text]) => [`${what} in a ${field}`, fieldsOf(text), "x", text]),
    ),
  ),
  ...Object.entries(records).flatMap(([field, recordOf]) =>
    escapes.map(([what, text], index) => ({
      what: `${what} in a ${field}`,
      ...recordOf(text, `${field.replace(/\W+/g, "-")}-${index + 1}`),
      shows: text,
    })),
  ),
  ...Object.entries(settingsPages).map(([field, page]) => ({
    what: `every escape in the story's ${field}`,
    files: hostileSettings,
    page,
    shows: allEscapes,
  })),
  {
    what: "a record named for what every object has",
    ...on("events", "constructor", event("title: It is an entry")),
    shows: "It is an entry",
  },
  {
    what: "a record named for a page of the site",
    ...on("actors", "index", actor("name: It is an actor")),
    shows: "It is an actor",
  },
];

/** Names that lead nowhere, or to two. */
export const refused: readonly Refused[] = [
  ...refusedTexts([
    [
      "a place that every object has",
      event("places: constructor"),
      "2:9 unknown-name: the unknown place “constructor”",
    ],
    ["an actor that every object has", event("actors: toString"), "2:9 unknown-name: the unknown actor “toString”"],
    [
      "the prototype as a source",
      event("sources: __proto__"),
      "2:10 unknown-reference: the unknown source “__proto__”",
    ],
    [
      "a source that is a path",
      event("sources: ../actors/legion"),
      "2:10 unknown-reference: the unknown source “../actors/legion”",
    ],
    [
      "an event that is a path",
      event("part_of: ../../index"),
      "2:10 unknown-reference: the unknown event “../../index”",
    ],
    ["itself as the longer event", event("part_of: attack"), "2:10 self-reference: the event itself"],
    ["a former address outside the site", event("formerly: ../../index"), "2:11 address: the former id “../../index”"],
    [
      "a former address with a file's ending",
      event("formerly: index.html"),
      "2:11 address: the former id “index.html”",
    ],
    ["a former address with a zero by its number", event('formerly: "a%00b"'), "2:11 address: the former id “a%00b”"],
    [
      "a former address that is an absolute path",
      event("formerly: /etc/passwd"),
      "2:11 address: the former id “/etc/passwd”",
    ],
    ["its own address as a former one", event("formerly: attack"), "2:11 address: the former id “attack”"],
    [
      "a name in letters that only look the same",
      event("actors: Lеgion"),
      "2:9 unknown-name: the unknown actor “Lеgion”",
    ],
  ]),
  {
    what: "the address of another event as a former one",
    files: { "events/attack.md": event("formerly: raid"), "events/raid.md": event() },
    gets: "events/attack.md:2:11 address: the former id “raid”",
  },
  {
    what: "an alias of another's name",
    files: { "actors/attack.md": actor("name: Attack\naliases: Legion"), "events/raid.md": event("actors: Legion") },
    gets: "events/raid.md:2:9 ambiguous-name: “Legion”, which fits 2 actors",
  },
  {
    what: "a chain of organisations that leads back to its start",
    files: { "actors/attack.md": actor("name: A\npart_of: B"), "actors/b.md": actor("name: B\npart_of: A") },
    gets: "actors/b.md:3:10 hierarchy-cycle: a chain that leads back to its start",
  },
];
