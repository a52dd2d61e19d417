import { describe, expect, it, test } from "vitest";
import { decode } from "../../src/import/encoding.ts";
import type { ImportedStory, ImportOptions } from "../../src/import/imported.ts";
import { importedFiles } from "../../src/import/imported-file.ts";
import { parseJson } from "../../src/import/json.ts";
import { readMapping } from "../../src/import/mapping.ts";
import { markdownItem } from "../../src/import/markdown-folder.ts";
import { planImport } from "../../src/import/plan-import.ts";
import { type Content, contentOf, fieldsIn, mappingFor, readList } from "../../src/import/read-import.ts";

const options: ImportOptions = {
  file: "list",
  title: undefined,
  language: "en",
  zone: "UTC",
  published: "2024-01-01",
};

/** The story of a list, by a mapping in YAML or without one. */
function storyOf(given: Content | string, yaml?: string): ImportedStory {
  const content = typeof given === "string" ? contentOf(given) : given;
  if ("errors" in content) return expect.fail(content.errors.join("\n"));
  const mapping = yaml === undefined ? usualMappingFor(content) : readMapping(yaml);
  if (!mapping || "errors" in mapping) return expect.fail(mapping?.errors.join("\n") ?? "no mapping");
  const story = readList(content, mapping, options);
  if ("errors" in story) return expect.fail(story.errors.join("\n"));
  expect(planImport("content", [], importedFiles(story).files).rejected).toEqual([]);
  return story;
}

function usualMappingFor(content: Content) {
  const fields = fieldsIn(content);
  return "errors" in fields ? fields : mappingFor(content, fields);
}

const fieldsOf = ({ records }: ImportedStory, kind: string) =>
  records.filter((record) => record.kind === kind).map(({ fields }) => fields);
const left = ({ notes }: ImportedStory) => notes.map(({ what }) => what);

describe("JSON of a known form needs no mapping", () => {
  it("GeoJSON, with its points", () => {
    const point = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] });
    const story = storyOf({
      json: {
        type: "FeatureCollection",
        features: [
          { geometry: point(9.5, 47.1), properties: { name: "A slide", date: "1999-02-03", place: "Upper Vale" } },
          { geometry: point(9.25, 47), properties: { name: "A quake", date: "1999-02-04" } },
          { geometry: { type: "LineString", coordinates: [[1, 2]] }, properties: { name: "A road", date: "2000" } },
        ],
      },
    });
    expect(fieldsOf(story, "event")).toMatchObject([
      { title: "A slide", places: "upper-vale" },
      { title: "A quake", places: "47-9-25" },
      { title: "A road", places: [] },
    ]);
    expect(fieldsOf(story, "place")).toMatchObject([
      { name: "Upper Vale", lat: "47.1", lon: "9.5" },
      { name: "47, 9.25", lat: "47", lon: "9.25" },
    ]);
    expect(left(story)).toEqual(["geometry.a LineString"]);
  });

  it("results of Wikidata, no more precise than they are", () => {
    const bound = (value: string) => ({ type: "literal", value });
    const story = storyOf({
      json: {
        head: {},
        results: {
          bindings: [
            {
              item: bound("http://www.wikidata.org/entity/Q0"),
              itemLabel: bound("A treaty"),
              date: bound("1648-01-01T00:00:00Z"),
              precision: bound("9"),
              coord: bound("Point(7.6 51.9)"),
              placeLabel: bound("A hall"),
            },
          ],
        },
      },
    });
    expect(story.records[0]).toMatchObject({
      fields: { title: "A treaty", date: "1648", places: "a-hall" },
      body: "A treaty\n\n<https://www.wikidata.org/entity/Q0>",
    });
    expect(fieldsOf(story, "place")).toMatchObject([{ name: "A hall", lat: "51.9", lon: "7.6" }]);
    expect(left(story)).toEqual([]);
  });

  it("StoryMapJS, with its title", () => {
    const story = storyOf({
      json: {
        storymap: {
          slides: [
            { type: "overview", text: { headline: "All <b>fires</b>", text: "<p>Of a year.</p>" } },
            {
              date: "1999",
              location: { name: "A wood", lat: 1.5, lon: 2 },
              text: { headline: "One", text: "It <i>burnt</i>." },
            },
          ],
        },
      },
    });
    expect(story.settings).toMatchObject({ title: "All fires", about: "Of a year." });
    expect(story.records[0]).toMatchObject({
      fields: { title: "One", date: "1999", places: "a-wood" },
      body: "It burnt.",
    });
    expect(fieldsOf(story, "place")).toMatchObject([{ name: "A wood", lat: "1.5", lon: "2" }]);
  });
});

describe("fields of a list", () => {
  it("are found by their path, the first that is filled in", () => {
    const item = { a: { "b.c": "By a key with a dot" }, when: [{ day: "1999" }, { day: "2000" }], d: null, e: ["E"] };
    expect(fieldsOf(storyOf({ json: [item] }, "title: [d, a.b.c]\ndate: when.1.day\nkind: e"), "event")).toMatchObject([
      { title: "By a key with a dot", date: "2000", kind: "e" },
    ]);
  });

  it("that are no text are no name", () => {
    const names = [[], {}, "[]", "{}", "-", "N/A", "null", null, true, ["", null, []], { id: 7 }, '["A", "B"]'];
    const story = storyOf(
      { json: names.map((who, index) => ({ title: `Number ${index}`, date: "1999", who })) },
      "title: title\ndate: date\nactors: who\nplaces: who",
    );
    expect([...fieldsOf(story, "actor"), ...fieldsOf(story, "place")]).toEqual([]);
    expect(new Set(left(story))).toEqual(
      new Set(["who: a value that is no text, so no name", 'who “["A", "B"]”: a list written as text, so no name']),
    );
  });

  it("give an id, an importance whether it is planned, kinds and tags", () => {
    const csv =
      "title,date,slug,weight,announced,type,tags\nA fair,1999,the-fair,high,yes,market; sea,#by_night; open!; ?\nA ball,1999,,,,,\n";
    const story = storyOf(
      csv,
      "title: title\ndate: date\nid: slug\nimportance: {field: weight, values: {high: 3}}\nplanned: announced\nkind: {field: type, separator: ;}\ntags: {field: tags, separator: ;}",
    );
    expect(story.records.slice(0, 2)).toMatchObject([
      {
        id: "the-fair",
        fields: { importance: "3", planned: "true", kind: ["market", "sea"], tags: ["by night", "open"] },
      },
      { id: "a-ball", fields: { title: "A ball" } },
    ]);
  });

  it("give several actors and sources", () => {
    const csv = "title,date,one,two,paper\nA race,1999-01-02,Crew A,Crew B,Herald | Mail\n";
    const story = storyOf(
      csv,
      'title: title\ndate: date\nactors: [one, two]\nsource: {outlet: {field: paper, separator: "|"}, published: date}',
    );
    expect(fieldsOf(story, "event")).toMatchObject([
      { actors: ["crew-a", "crew-b"], sources: ["herald-1999-01-02", "mail-1999-01-02"] },
    ]);
  });

  it("give places with what they lie in; namesakes stay apart", () => {
    const csv = [
      "title,date,town,state,country,lat,lon",
      'A,1999,Newport,Wales,Britain,"51,6",-3',
      "B,1999,Newport,Oregon,United States,44.6,-124",
      "C,1999,Newport,Oregon,United States,,",
      "D,1999,Elm,,,10,10",
      "E,1999,elm,,,10.2,10.1",
      "F,1999,Elm,,,50,10",
      "G,1999,Ash,,,91,0",
    ].join("\n");
    const story = storyOf(
      csv,
      "title: title\ndate: date\nplaces: {field: town, within: [state, country], lat: lat, lon: lon}",
    );
    expect(fieldsOf(story, "event").map(({ places }) => places)).toEqual([
      "newport",
      "newport-2",
      "newport-2",
      "elm",
      "elm",
      "elm-2",
      "ash",
    ]);
    expect(fieldsOf(story, "place")).toContainEqual({
      name: "Newport",
      type: "not-stated",
      within: "oregon",
      lat: "44.6",
      lon: "-124",
    });
    expect(left(story)).toEqual(["coordinates “91, 0”: wanted are degrees, as in lat 48.5 and lon -5.25"]);
  });

  test.each([
    ["Fish &amp; &#8220;ships&#8221;", "", "Fish & “ships”"],
    ["<p>One</p><p>Two <a href='https://example.org/'>there</a></p>", "", "One\n\nTwo [there](https://example.org/)"],
    ["a < b and *c*", "", "a < b and \\*c\\*"],
    ["A *b* <i>c</i> ![d](https://example.org/) [e](ftp:f)", ", as: markdown", "A *b* c d e"],
    ["<div>One</div>\n\n- two", ", as: markdown", "One\n\n* two"],
  ])("give a text of %j%s", (text, as, body) => {
    const story = storyOf({ json: [{ t: "It", d: "1999", b: text }] }, `title: t\ndate: d\nbody: {field: b${as}}`);
    expect(story.records[0]?.body).toBe(body);
  });

  it("that no item has are told with those that there are", () => {
    const content = contentOf("Day;Name\n1999;It\n");
    const mapping = readMapping("title: Title\ndate: Day");
    if ("errors" in content || "errors" in mapping) return expect.fail();
    expect(readList(content, mapping, options)).toEqual({
      errors: ["no item has the field Title. They have: Day, Name."],
    });
  });
});

describe("a table", () => {
  test.each([
    ["semicolons", "date;title\n1999;A, b\n"],
    ["tabs", "date\ttitle\n1999\tA, b\n"],
    ["a line feed in a heading", 'date," title\n"\n1999,"A, b"\n'],
    ["rows without a value", 'date,title\n,\n1999,"A, b"\n\n,\n'],
  ])("with %s is read", (_, csv) => {
    const story = storyOf(csv, "title: title\ndate: date");
    expect(fieldsOf(story, "event")).toMatchObject([{ title: "A, b", date: "1999" }]);
    expect(story.notes).toEqual([]);
  });

  test.each([
    ["a quotation that never ends", 'date,title\n1999,"A\n', /line 2.*Close the quotation/],
    ["two columns of one name", "date,date\n", /two columns are named “date”/],
    [
      "more columns than anybody has",
      `${Array.from({ length: 1001 }, (_, i) => i).join(",")}\n`,
      /1001 columns; at most 1000/,
    ],
  ])("with %s is told", (_, csv, error) => {
    const mapping = readMapping("title: title\ndate: date");
    if ("errors" in mapping) return expect.fail();
    expect(readList({ csv }, mapping, options)).toEqual({ errors: [expect.stringMatching(error)] });
  });
});

describe("bytes", () => {
  const bom = String.fromCharCode(0xfeff);
  test.each([
    ["UTF-16", Buffer.from(`${bom}Café`, "utf16le"), undefined],
    ["UTF-16 the other way round", Buffer.from(`${bom}Café`, "utf16le").swap16(), undefined],
    ["Windows-1252, if it is named", Buffer.from("Café", "latin1"), "windows-1252"],
  ])("in %s are read", (_, bytes, encoding) => {
    expect(decode(bytes, encoding)).toBe("Café");
  });

  test.each([
    ["another encoding", Buffer.from("Café", "latin1"), "--encoding windows-1252"],
    ["a spreadsheet", Buffer.from("PK\u0003\u0004"), "CSV UTF-8"],
    ["anything", Buffer.from("abcd\0"), "NUL"],
  ])("of %s are told with what to do", (_, bytes, error) => {
    expect(decode(bytes)).toEqual({ errors: [expect.stringContaining(error)] });
  });
});

describe("JSON", () => {
  it("keeps every digit", () => {
    expect(parseJson('[12345678901234567890, 1e999, 0.1, "a 12345678901234567890", -1.5e3]')).toEqual({
      json: ["12345678901234567890", "1e999", 0.1, "a 12345678901234567890", -1500],
    });
  });

  it("may be a line for each item", () => {
    expect(parseJson('{"a": 1}\n{"a": 2}\n')).toEqual({ json: [{ a: 1 }, { a: 2 }] });
  });

  it("is refused where it is nested without end", () => {
    expect(parseJson("[".repeat(300_000))).toEqual({ errors: ["it is nested more than 100 deep"] });
  });
});

it("Markdown files with front matter are items, with their lists of sources", () => {
  const file = [
    "---",
    "title: A vote",
    "date: 2023-11-02",
    "tags: [council]",
    "sources:",
    "  - {title: Minutes, publisher: The Council, date: 2023-11-05, url: https://example.org/m}",
    "  - https://example.org/n",
    "---",
    "They **voted**.",
  ].join("\r\n");
  const item = markdownItem("2023/a-vote.md", file);
  if (!("fields" in item)) return expect.fail(item.what);
  const story = storyOf({ items: [item], notes: [] });
  expect(story.records[0]).toMatchObject({
    id: "a-vote",
    fields: { title: "A vote", tags: "council", sources: ["the-council-minutes-2023-11-05", "https-example-org-n"] },
    body: "They **voted**.",
  });
  expect(fieldsOf(story, "source")).toMatchObject([
    { outlet: "The Council", published: "2023-11-05", url: "https://example.org/m" },
    { url: "https://example.org/n", published: "../2024-01-01" },
  ]);
  expect(markdownItem("b.md", "---\ntitle: [\n---\n")).toMatchObject({ from: "b.md", isUnread: true });
});

describe("a calendar", () => {
  const calendar = (...lines: readonly string[]) =>
    ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:A launch", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n");

  it.each([
    ["its time in UTC", ["DTSTART:20230604T170030Z", "DURATION:PT1H"], "2023-06-04T17:00Z/2023-06-04T18:00Z"],
    ["a time in its zone", ["DTSTART;TZID=America/New_York:20230604T170000"], "2023-06-04T21:00Z"],
    ["a time in no zone", ["DTSTART:20230604T170000"], "2023-06-04T17:00"],
    ["a day", ["DTSTART;VALUE=DATE:20230604", "DTEND;VALUE=DATE:20230605"], "2023-06-04"],
    ["days", ["DTSTART;VALUE=DATE:20230604", "DTEND;VALUE=DATE:20230607"], "2023-06-04/2023-06-06"],
  ])("has an event of %s", (_, lines, date) => {
    expect(fieldsOf(storyOf(calendar(...lines)), "event")).toMatchObject([{ title: "A launch", date }]);
  });

  it("has places with coordinates, kinds and texts", () => {
    const lines = [
      "DTSTART;VALUE=DATE:20230604",
      "LOCATION:Cape\\, north",
      "GEO:28.6;-80.6",
      "CATEGORIES:Launches,Other",
    ];
    const story = storyOf(calendar(...lines, "DESCRIPTION:It flew.\\nHigh."));
    expect(fieldsOf(story, "place")).toMatchObject([{ name: "Cape, north", lat: "28.6", lon: "-80.6" }]);
    expect(story.records.find(({ kind }) => kind === "event")).toMatchObject({
      fields: { kind: "launches" },
      body: expect.stringContaining("It flew."),
    });
  });

  it.each([
    ["was cancelled", ["DTSTART;VALUE=DATE:20230604", "STATUS:CANCELLED"], "date “cancelled”"],
    ["is in an unknown zone", ["DTSTART;TZID=Eastern Standard Time:20230604T170000"], "date “2023-06-04T17:00 Eastern"],
  ])("has no event that %s, and says so", (_, lines, why) => {
    const story = storyOf(calendar(...lines));
    expect(fieldsOf(story, "event")).toEqual([]);
    expect(left(story).join()).toContain(why);
  });

  it("says that an event repeats, of which it has the first", () => {
    expect(left(storyOf(calendar("DTSTART;VALUE=DATE:20230604", "RRULE:FREQ=DAILY"))).join()).toContain("repeats");
  });

  it("that is cut short is refused", () => {
    expect(contentOf("BEGIN:VCALENDAR\r\nBEGIN:VEVENT")).toEqual({ errors: [expect.stringContaining("did not end")] });
  });
});

describe("a feed", () => {
  const atom = (...entries: readonly string[]) =>
    `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title>${entries.join("")}</feed>`;
  const bodies = ({ records }: ImportedStory) => records.filter(({ kind }) => kind === "event").map(({ body }) => body);

  it("of Atom has an event for each entry, of which the entry is the source", () => {
    const story = storyOf(
      atom(
        `<entry><title type="html">A &lt;b&gt;launch&lt;/b&gt;</title><link rel="self" href="https://wire.example/a.xml"/>
        <link href="https://wire.example/a"/><published>2023-06-04T17:00:30.25+03:00</published><updated>2024-01-01T00:00:00Z</updated>
        <category term="Space"/><author><name>A. Writer</name></author>
        <summary type="html"><![CDATA[<p>It <a href="https://e.example/">flew</a>.</p><script>alert(1)</script>]]></summary>
        <content>Longer.</content></entry>`,
        `<entry><title>A landing</title><updated>2023-06-05T10:00:00Z</updated><source><title>Other Wire</title></source>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></content></entry>`,
        "<entry><title>A plan</title><updated>2023-06-06T10:00:00Z</updated><summary>2 &lt; 3 &lt;b&gt;</summary></entry>",
      ),
    );
    expect(fieldsOf(story, "event")).toMatchObject([
      { title: "A launch", date: "2023-06-04T17:00:30+03:00", tags: "Space" },
      { title: "A landing", date: "2023-06-05T10:00Z" },
      { title: "A plan" },
    ]);
    expect(bodies(story)).toEqual([
      "It [flew](https://e.example/).",
      "One\n\nTwo",
      expect.stringMatching(/^2 < 3 \\?<b>$/),
    ]);
    expect(fieldsOf(story, "source")).toMatchObject([
      {
        outlet: "The Wire",
        author: "A. Writer",
        url: "https://wire.example/a",
        published: "2023-06-04T17:00:30+03:00",
      },
      { outlet: "Other Wire", title: "A landing", published: "../2024-01-01" },
      { outlet: "The Wire" },
    ]);
    expect(left(story)).toEqual(["in the text, <script>"]);
  });

  it("of RSS says its dates in words", () => {
    const story = storyOf(
      `<rss version="2.0"><channel><title>The Wire</title><item><title>A launch</title><link>https://wire.example/a</link>
      <pubDate>Sun, 04 Jun 2023 17:00:00 GMT</pubDate><description>&lt;p&gt;It flew.&lt;/p&gt;</description></item></channel></rss>`,
    );
    expect(fieldsOf(story, "event")).toMatchObject([{ title: "A launch", date: "2023-06-04T17:00Z" }]);
    expect(bodies(story)).toEqual(["It flew."]);
    expect(fieldsOf(story, "source")).toMatchObject([{ outlet: "The Wire", url: "https://wire.example/a" }]);
  });

  it("neither grows by the entities that it declares nor reads files by them", () => {
    const declared = `<!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const entry = "<entry><title>A &b;&c;</title><updated>2023-06-05T10:00:00Z</updated></entry>";
    expect(fieldsOf(storyOf(declared + atom(entry).replace(/^.*\n/, "")), "event")).toMatchObject([
      { title: "A &b;&c;" },
    ]);
  });

  it.each(["<a>", "<a></b>", '<a x="/>">', "<_ x'>", "<![CDATA[<a>]]><a>"])(
    "is refused where it is nested without end: %s",
    (tag) => {
      expect(contentOf(atom(tag.repeat(100_000)))).toEqual({ errors: [expect.stringContaining("more than 200 deep")] });
    },
  );

  it.each(["<html><p>A page</p></html>", "<feed"])("is no other XML: %s", (text) => {
    expect(contentOf(text)).toEqual({ errors: ["it is XML or HTML, but neither Atom nor RSS"] });
  });
});

describe("a text for Markwhen", () => {
  it("has its events with tags, locations and properties, and says what was left out", () => {
    const text = `---
title: A story
timezone: Europe/Kyiv
---
# Part one
// a comment
2023-05-22 / 2023-05-24: A raid: the first #raid
  id: first-raid
  actors: ["Legion", "Corps"]
  colour: blue

  They came. [Kozinka](location)
  He said at 10: it is over.

2023-06/now: A search
2023-06-04T14:00:00Z-2023-06-04T15:00:00Z: A \\#speech
section Plans
Dec 25 2023: A feast
after !first-raid 2 weeks: A return`;
    const content = contentOf(text, "story.mw");
    if ("errors" in content) return expect.fail();
    const story = storyOf(content);
    expect(fieldsOf(story, "event")).toMatchObject([
      {
        title: "A raid: the first",
        date: "2023-05-22/2023-05-24",
        tags: "raid",
        places: "kozinka",
        actors: ["legion", "corps"],
      },
      { title: "A search", date: "2023-06/.." },
      { title: "A #speech", date: "2023-06-04T14:00Z/2023-06-04T15:00Z" },
    ]);
    expect(story.records[0]).toMatchObject({ id: "first-raid", body: "They came.\nHe said at 10: it is over." });
    expect(left(story)).toEqual([
      "title of the header",
      "timezone of the header",
      "groups",
      "colour",
      expect.stringContaining("date “Dec 25 2023”"),
      expect.stringContaining("date “after !first-raid 2 weeks”"),
    ]);
  });
});

describe("nothing is lost without a word", () => {
  it("where an item has several titles or days, an id of its own kind, or a word for planned that is not known", () => {
    const story = storyOf({
      json: [{ id: "12 A", title: ["Fire", "Blaze"], date: ["2023-06-04", "2023-06-05"], planned: "maybe" }],
    });
    expect(left(story)).toEqual([
      "the id “12 A”, which is none that an entry can have",
      "title: one of several values was taken, the first",
      "date: one of several values was taken, the first",
      "planned “maybe”: wanted is yes or no",
    ]);
  });

  it("in a table of HTML, whose cells stay apart", () => {
    const story = storyOf("date,title,body\n2023-06-04,Fire,<table><tr><td>1</td><td>2 €</td></tr></table>");
    expect(story.records.find(({ kind }) => kind === "event")?.body).toMatch(/^1\s+2 €$/);
  });

  it("in a place that has a name and coordinates", () => {
    const story = storyOf({ json: [{ title: "Fire", date: "2023", place: { name: "Larkham", lat: 50, lon: 30 } }] });
    expect(fieldsOf(story, "place")).toEqual([expect.objectContaining({ name: "Larkham", lat: "50", lon: "30" })]);
  });
});

it("a region is no second place where one of several columns is empty", () => {
  const story = storyOf(
    "date,title,from,to,region\n2023,Talks,,Holm,East",
    "title: title\ndate: date\nplaces:\n  - {field: from, within: region}\n  - {field: to, within: region}",
  );
  expect(fieldsOf(story, "event")[0]?.places).toBe("holm");
});

it("a table may tell its sign in its first line", () => {
  expect(fieldsOf(storyOf("sep=;\ndate;title\n2023;A, B"), "event")[0]?.title).toBe("A, B");
});

it.each([
  ["[]", "it has no items"],
  ['{"a":1}\n{"a":', "line 2: no JSON: Unexpected end of JSON input"],
])("%s is refused by what is wrong with it", (text, error) => {
  const content = contentOf(text);
  expect("errors" in content ? content : fieldsIn(content)).toEqual({ errors: [error] });
});
