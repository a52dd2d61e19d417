import { describe, expect, it, test } from "vitest";
import {
  actor,
  event,
  eventIn,
  type Files,
  inWords,
  place,
  problemsOf,
  question,
  settings,
  source,
  timelineOf,
} from "../story.ts";

/** The problems of a story, without the file that all of them stand in. */
function faults(files: Files): readonly string[] {
  return problemsOf(files).map((problem) => inWords(problem).replace(/^[^ ]* /, ""));
}

const claim = (fields: string) => event(`claims: {says: They left, ${fields}}`);
const chapter = (fields: string) => settings(`chapters: {title: The raid, ${fields}}`);
const families = (list: string) => settings(`families: [${list}]`);
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

describe("a record without", () => {
  test.each([
    ["title", "events/it.md", event()],
    ["date", "events/it.md", event()],
    ["places", "events/it.md", event()],
    ["actors", "events/it.md", event()],
    ["sources", "events/it.md", event()],
    ["name", "actors/it.md", actor()],
    ["type", "actors/it.md", actor()],
    ["name", "places/it.md", place()],
    ["type", "places/it.md", place()],
    ["published", "sources/it.md", source()],
    ["title", "questions/it.md", question()],
    ["answers", "questions/it.md", question()],
    ["title", "story.yaml", settings()],
    ["about", "story.yaml", settings()],
    ["language", "story.yaml", settings()],
    ["zone", "story.yaml", settings()],
  ])("%s in %s is refused", (field, path, whole) => {
    const text = whole.replace(new RegExp(`^${field}:.*\n`, "m"), "");
    expect(faults({ [path]: text })).toContain(`${field} missing-field: no ${field}`);
  });

  test.each([
    ["outlet", "title: A report\noutlet: "],
    ["title", "outlet: The Outlet\ntitle: "],
  ])("its %s says what kind of source it is", (field, fields) => {
    const text = source(fields).replace(`${field}: \n`, "");
    expect(faults({ "sources/it.md": text })).toEqual(["described missing-field: no described"]);
    expect(faults({ "sources/it.md": text.replace("---\n", "---\ndescribed: translated article\n") })).toEqual([]);
  });

  test.each(["", "\n \n"])("a body (%j) is no event", (body) => {
    expect(faults({ "events/it.md": event("", body) })).toEqual(["- missing-text: no text below the fields"]);
  });

  it("a story has no timeline", () => {
    expect(problemsOf({ "story.yaml": undefined }).map(inWords)).toEqual([
      "story.yaml:1:1 - missing-story: no story.yaml",
    ]);
  });
});

describe("a field that no record has", () => {
  test.each([
    ["events/it.md", event("titel: x"), "titel", "Did you mean “title”?"],
    ["events/it.md", event("claims: {says: x, qoute: y}"), "claims.qoute", "Did you mean “quote”?"],
    ["events/it.md", event("corrections: {on: 2023, what: x, ons: y}"), "corrections.ons", "Did you mean “on”?"],
    ["events/it.md", "---\nremoved: {on: 2023, why: x, insted: y}\n---\n", "removed.insted", "Did you mean “instead”?"],
    ["actors/it.md", actor("afiliation: state"), "afiliation", "Did you mean “affiliation”?"],
    ["places/it.md", place("witin: Region"), "witin", "Did you mean “within”?"],
    ["sources/it.md", source("publised: 2023"), "publised", "Did you mean “published”?"],
    ["questions/it.md", question("setled: yes"), "setled", "Did you mean “settled”?"],
    ["story.yaml", settings("addres: x"), "addres", "Did you mean “address”?"],
    ["story.yaml", settings("disputed: {place: Town, note: x, not: y}"), "disputed.not", "Did you mean “note”?"],
    [
      "story.yaml",
      settings("as_known: {whole_until: 4, whole_untl: 4}"),
      "as_known.whole_untl",
      "Did you mean “whole_until”?",
    ],
    ["events/it.md", event("weather: fine"), "weather", "Take it out, or look its name up in docs/content-model.md."],
  ])("in %s is refused, with what may have been meant", (path, text, field, fix) => {
    const name = field.split(".").at(-1);
    expect(problemsOf({ [path]: text })).toMatchObject([
      { at: { field }, found: `the unknown field “${name}”`, fix: fix },
    ]);
  });
});

describe("the number of a book and a DOI", () => {
  test.each(["isbn: 978-0-306-40615-7", "isbn: 0 306 40615 2", "isbn: 080442957X", "doi: 10.1000/182(3)a"])(
    "%s is taken",
    (field) =>
      expect(faults({ "sources/it.md": source(field) }).filter((each) => !each.includes("unused"))).toEqual([]),
  );

  test.each([
    ["isbn: 978-0-306-40615-8", "the last one does not agree"],
    ["isbn: 97803064061", "Correct it."],
    ["isbn: 978-0-306-4061X-7", "Correct it."],
    ["doi: https://doi.org/10.1000/182", "Write “10.1000/182”."],
    ["doi: javascript:alert(1)", "Correct it."],
    ["doi: '10.1000/\"onclick=x'", "Correct it."],
  ])("%s is refused", (field, fix) => {
    const [first] = problemsOf({ "sources/it.md": source(field) });
    expect(first).toMatchObject({ rule: "field-value", fix: expect.stringContaining(fix) });
  });
});

describe("a value that a field does not take", () => {
  test.each([
    ["events/it.md", event("title: ''"), "title field-value: nothing"],
    ["events/it.md", event("title: ' '"), "title field-value: “ ”"],
    ["events/it.md", event("title: [a, b]"), 'title field-value: “["a","b"]”'],
    ["events/it.md", event("date: [{a: b}]"), 'date field-value: “[{"a":"b"}]”'],
    ["events/it.md", event("sources: []"), "sources field-value: “[]”"],
    ["events/it.md", event("places:"), "places field-value: nothing"],
    ["events/it.md", event("actors: {a: b}"), 'actors field-value: “{"a":"b"}”'],
    ["events/it.md", event("importance: high"), "importance field-value: “high”"],
    ["events/it.md", event("importance: 4"), "importance field-value: “4”"],
    ["events/it.md", event("planned: yes"), "planned field-value: “yes”"],
    ["events/it.md", event("draft: True"), "draft field-value: “True”"],
    ["events/it.md", event("dated_from: {phrase: on Sunday}"), 'dated_from field-value: “{"phrase":"on Sunday"}”'],
    ["events/it.md", event("claims: they left"), "claims field-value: “they left”"],
    ["events/it.md", claim("by: {unnamed: ''}"), 'claims.by field-value: “{"unnamed":""}”'],
    ["events/it.md", claim("via: {who: a worker}"), 'claims.via field-value: “{"who":"a worker"}”'],
    ["events/it.md", claim(`quote: ${words(26)}`), "claims.quote quote-length: a quotation of 26 words"],
    ["events/it.md", "---\nremoved: yes\n---\n", "removed field-value: “yes”"],
    ["actors/it.md", actor("native_name: Name"), "native_name field-value: “Name”"],
    ["actors/it.md", actor("native_name: {ru: ''}"), "native_name.ru field-value: nothing"],
    ["places/it.md", place("lat: 50.5"), "lat field-value: “50.5”"],
    ["places/it.md", place("lat: 90.1\nlon: 36"), "lat field-value: “90.1”"],
    ["places/it.md", place("lat: 50\nlon: -181"), "lon field-value: “-181”"],
    ["places/it.md", place("lat: 50°24\nlon: 36"), "lat field-value: “50°24”"],
    ["places/it.md", place("lat: 50\nlon: 1e1"), "lon field-value: “1e1”"],
    ["sources/it.md", source("url: example.org"), "url web-address: the address “example.org”"],
    ["sources/it.md", source("url: //example.org/page"), "url web-address: the address “//example.org/page”"],
    [
      "sources/it.md",
      source("archived: javascript:alert(1)"),
      "archived web-address: the address “javascript:alert(1)”",
    ],
    [
      "sources/it.md",
      source("url: https://user@example.org/"),
      "url web-address: the address “https://user@example.org/”",
    ],
    ["sources/it.md", source("language: the English"), "language field-value: “the English”"],
    ["questions/it.md", question("answers: some"), "answers field-value: “some”"],
    ["questions/it.md", question("answers: {count: ''}"), 'answers field-value: “{"count":""}”'],
    ["questions/it.md", question("settled: yes"), "settled field-value: “yes”"],
    ["story.yaml", settings("contact: editor@example.org"), "contact web-address: the address “editor@example.org”"],
    ["story.yaml", settings("address: javascript:alert(1)"), "address web-address: the address “javascript:alert(1)”"],
    ["story.yaml", settings("kinds: [raid]"), 'kinds field-value: “["raid"]”'],
    ["story.yaml", settings("as_known: 400"), "as_known field-value: “400”"],
    ["story.yaml", settings("as_known: {whole_until: many}"), "as_known.whole_until field-value: “many”"],
    ["story.yaml", chapter("date: soon, text: x"), "chapters.date date: “soon”"],
    ["story.yaml", chapter("date: 2023, text: ''"), "chapters.text field-value: nothing"],
    [
      "story.yaml",
      chapter(`date: 2023, text: ${"x".repeat(301)}`),
      "chapters.text text-limits: a text of 301 characters",
    ],
    ["story.yaml", chapter("date: 2023, text: <b>They came.</b>"), "chapters.text html: the HTML <b>"],
    [
      "story.yaml",
      chapter("date: 2023, text: x, event: the-raid"),
      "chapters.event unknown-reference: the unknown event “the-raid”",
    ],
    ["story.yaml", families("{name: A, shape: star, kinds: raid}"), "families[1].shape field-value: “star”"],
    [
      "story.yaml",
      families("{name: A, shape: circle, kinds: raids}"),
      "families[1].kinds vocabulary: the unknown kind of event “raids”",
    ],
    [
      "story.yaml",
      families("{name: A, shape: circle, kinds: [raid, strike]}, {name: B, shape: square, kinds: raid}"),
      "families[2].kinds vocabulary: the kind “raid”, which the family “A” has",
    ],
    [
      "story.yaml",
      families(Array(4).fill("{name: A, shape: circle, kinds: raid}").join(", ")),
      "families field-value: 4 families",
    ],
    ["story.yaml", settings("kinds: {Raid: Raids}"), "kinds.Raid field-value: the key “Raid”"],
    ["events/it.md", "---\n- a\n- list\n---\nThey came.\n", '- field-value: “["a","list"]”'],
    ["events/it.md", "---\nonly words\n---\nThey came.\n", "- field-value: “only words”"],
  ])("in %s is refused (%#)", (path, text, fault) => {
    expect(faults({ [path]: text })).toContain(fault);
  });

  it("is told what is wanted in words of the content model, not of the parser", () => {
    const broken = ["claims: they left", "corrections: typo", "title: [a]", "places: {}", "draft: no", "kind: A b"];
    const wanted = broken.flatMap((fields) =>
      problemsOf({ "events/it.md": event(fields) }).map(({ wanted }) => wanted),
    );
    expect(wanted).toHaveLength(broken.length);
    expect(wanted.join("\n")).not.toMatch(/invalid|expected|received/i);
  });
});

describe("a claim", () => {
  const aQuestion = { "questions/fighting.md": question() };

  test.each([
    ["question: fighting", "claims.question field-value: “fighting”"],
    ["answer: yes", "claims.question field-value: no question"],
    ["denies: yes", "claims.question field-value: no question"],
    ["question: fighting, answer: yes, denies: no", "claims.denies field-value: “no”"],
  ])("with {%s} does not say what it answers", (fields, fault) => {
    expect(faults({ ...aQuestion, "events/it.md": claim(fields) })).toEqual([fault]);
  });

  test.each([
    ["question: fighting, answer: yes"],
    ["question: fighting, denies: yes"],
    ["by: {unnamed: a worker}"],
    ["by: [Legion, unnamed: a worker], via: Ministry"],
    [`quote: ${words(25)}`],
    [`quote: ${words(25)} … – !`],
  ])("with {%s} is valid", (fields) => {
    expect(faults({ ...aQuestion, "events/it.md": claim(fields) })).toEqual([]);
  });
});

describe("a valid value", () => {
  it("may stand alone where a list is asked for", () => {
    const one = eventIn(timelineOf({ "events/it.md": event("claims: {by: Legion, says: x}\nformerly: old") }), "it");
    const list = event(
      "places: [Town]\nactors: [Legion]\nsources: [report]\nclaims: [{by: [Legion], says: x}]\nformerly: [old]",
    );
    const listed = eventIn(timelineOf({ "events/it.md": list }), "it");
    for (const field of ["places", "actors", "sources"] as const) {
      expect(one[field].map(({ id }) => id)).toEqual(listed[field].map(({ id }) => id));
    }
    expect(one.claims).toMatchObject([{ by: [{ actor: { id: "legion" } }], says: "x" }]);
    expect(one.formerly).toEqual(listed.formerly);
  });

  it("may be a date in brackets without quotation marks", () => {
    const timeline = timelineOf({ "events/it.md": event("date: [2023-06-01..2023-06-04]") });
    expect(eventIn(timeline, "it").when.edtf).toBe("[2023-06-01..2023-06-04]");
  });

  it("loses the white space around it", () => {
    expect(eventIn(timelineOf({ "events/it.md": event('title: "  A raid "') }), "it").title).toBe("A raid");
  });

  it("is taken for a field that is left out", () => {
    expect(eventIn(timelineOf({ "events/it.md": event() }), "it")).toMatchObject({
      importance: 2,
      planned: false,
      graphic: false,
      draft: false,
      claims: [],
      formerly: [],
    });
  });
});

it("is told of a quotation that is too long beside what else is wrong", () => {
  const quoting = event(`places: Nowhere\nclaims: {says: x, quote: ${words(26)}}`);
  expect(problemsOf({ "events/it.md": quoting }).map(({ rule }) => rule)).toEqual(["unknown-name", "quote-length"]);
});

it("is not told that a field is missing whose name is misspelt", () => {
  const misspelt = event().replace(/^places:/m, "place:");
  expect(problemsOf({ "events/it.md": misspelt }).map(({ rule }) => rule)).toEqual(["unknown-field"]);
});
