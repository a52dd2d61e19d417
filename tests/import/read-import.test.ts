import { describe, expect, it, test } from "vitest";
import { timelineJs } from "../../src/export/timelinejs.ts";
import type { ImportedStory, ImportOptions, ParseFailure } from "../../src/import/imported.ts";
import { importedFiles } from "../../src/import/imported-file.ts";
import { type Mapping, readMapping } from "../../src/import/mapping.ts";
import { planImport } from "../../src/import/plan-import.ts";
import { contentOf, formatOf, readList, readSlides } from "../../src/import/read-import.ts";
import { sites } from "../export/sites.ts";

const options: ImportOptions = {
  file: "launches.json",
  title: undefined,
  language: "en",
  zone: "Europe/Paris",
  published: "2024-01-01",
};

describe("a timeline of TimelineJS", () => {
  test.each([
    [{ year: 1997 }, "1997"],
    [{ year: "1997", month: "3" }, "1997-03"],
    [{ year: "97", month: "3", day: "9" }, "0097-03-09"],
    [{ year: 1997, month: 3, day: 9, hour: 7, minute: 5 }, "1997-03-09T07:05"],
    [{ year: 1997, month: 3, day: 9, hour: 7 }, "1997-03-09"],
  ])("is dated as exactly as its slide %j", (start_date, date) => {
    expect(eventOf({ start_date })).toMatchObject({ fields: { date } });
  });

  test.each([
    [{ year: "-300" }, "start_date “-300” is no date of the years 1 to 9999"],
    [{ year: "13800000000" }, "start_date “13800000000” is no date"],
    [{ year: "1997", day: "9" }, "start_date “1997-9” is no date"],
    [{ month: "9" }, "it has no start_date with a year"],
  ])("has no event of the slide dated %j, and says why", (start_date, why) => {
    const { records, notes } = slides({ events: [{ start_date, text: { headline: "A launch" } }] });
    expect(records.filter(({ kind }) => kind === "event")).toEqual([]);
    expect(notes).toEqual([
      { from: "events[1] “A launch”", what: expect.stringContaining(`the whole slide: ${why}`), isUnread: true },
    ]);
  });

  it("gives back headline, text, links, quotations, media and group, and lists the rest", () => {
    const event = {
      start_date: { year: "1997" },
      end_date: { year: "1998" },
      display_date: "the late nineties",
      text: {
        headline: "Fish &amp; <em>ships</em>",
        text: "<p>One *star* &mdash; <a href='https://example.org/a'>a page</a>.</p><blockquote>Words</blockquote>",
      },
      media: { url: "https://example.org/b", credit: "A <b>photographer</b>", alt: "a ship", thumbnail: "b.png" },
      group: "At sea",
    };
    const { records, notes, settings } = slides({ events: [event] });
    expect(records[0]).toMatchObject({
      id: "fish-ships",
      fields: {
        title: "Fish & ships",
        date: "1997/1998",
        kind: "at-sea",
        media: { address: "https://example.org/b", alt: "a ship", credit: "A photographer" },
      },
      body: ["One \\*star\\* — [a page](https://example.org/a).", "> Words"].join("\n\n"),
    });
    expect(settings.kinds).toEqual({ "at-sea": "At sea" });
    expect(notes.map(({ what, isUnread }) => [what, isUnread])).toEqual([
      ["display_date", false],
      ["media.thumbnail", false],
    ]);
  });

  it("brings in nothing that could run or lead astray, and lists it", () => {
    const text =
      '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">here</a> &lt;b&gt; [x](javascript:1)';
    const { records, notes } = slides({
      events: [{ start_date: { year: 1997 }, text: { headline: "=1+1", text }, media: { url: "javascript:alert(1)" } }],
    });
    expect(records[0]).toMatchObject({ fields: { title: "=1+1" }, body: "here \\<b> \\[x]\\(javascript:1)" });
    expect(notes.map(({ what }) => what)).toEqual([
      "in the text, <script>",
      "in the text, <img>",
      "in the text, a link to no web page",
      "media.url “javascript:alert(1)”: it is neither the address of a web page nor text",
    ]);
    expect(refusedIn({ records, settings: slides({ events: [] }).settings, notes })).toEqual([]);
  });

  it("reads tags that never end in a time that grows with their number alone", () => {
    for (const endless of ["<a ", "<!--", "<p title='", "<script", "&amp"]) {
      expect(
        eventOf({ start_date: { year: 1997 }, text: { headline: "It", text: endless.repeat(100_000) } }),
      ).toBeDefined();
    }
  });

  it("is the same from a spreadsheet", () => {
    const csv = [
      "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background",
      ",,,,,,,,,All launches,<p>Of all.</p>,,,,,title,,",
      '1997,3,9,7:05,,,,,,A launch,"Up, <i>up</i>",https://example.org/b,,,,,At sea,',
      "1998,,,noon,,,,,,A landing,,,,,,,,",
      "1999,,,,2000,,,,,An era,,,,,,era,,",
    ].join("\r\n");
    const content = contentOf(`\ufeff${csv}`);
    if ("errors" in content) throw new Error("no CSV");
    expect(formatOf(content)).toBe("timelinejs");
    const { records, notes, settings } = sound(readSlides(content, options));
    expect(settings).toMatchObject({ title: "All launches", about: "Of all." });
    expect(records.slice(0, 2)).toMatchObject([
      {
        fields: {
          title: "A launch",
          date: "1997-03-09T07:05",
          kind: "at-sea",
          media: { address: "https://example.org/b", alt: "A launch" },
        },
        body: "Up, up",
      },
      { fields: { title: "A landing", date: "1998" } },
    ]);
    expect(notes.map(({ what }) => what)).toEqual(["start_date.time", "eras"]);
  });

  test.each(sites)("that was exported from %s has all its events again", (_, site) => {
    const story = slides(JSON.parse(timelineJs(site)));
    expect(story.records.filter(({ kind }) => kind === "event").map(({ id }) => id)).toEqual(
      site.timeline.events.map(({ id }) => id),
    );
    expect(refusedIn(story)).toEqual([]);
  });
});

describe("a list with a mapping", () => {
  const mapping = mappingOf(`
title: name
date: {field: day, form: [dd.MM.yyyy, MM.yyyy]}
body: text
link: page
kind: sort
places: {field: where, separator: ";"}
actors: who
source: {published: printed, outlet: paper, title: name}
`);
  const whole = {
    name: "A *launch*",
    day: "09.03.1997",
    text: "Line one\nline two\n\n# no heading",
    page: "https://example.org/a",
    sort: "Test",
    where: "North Pier; South Pier;",
    who: ["Ann’s Crew", "Вася"],
    printed: "1997-03-10",
    paper: "The Paper",
    size: 7,
  };

  it("becomes events, places, actors and sources", () => {
    const { records, notes, settings } = list([whole], mapping);
    expect(records).toMatchObject([
      {
        kind: "event",
        id: "a-launch",
        fields: {
          title: "A *launch*",
          date: "1997-03-09",
          places: ["north-pier", "south-pier"],
          actors: ["anns-crew", "actor-2"],
          kind: "test",
          sources: "the-paper-a-launch-1997-03-10",
        },
        body: "Line one line two\n\n\\# no heading\n\n<https://example.org/a>",
      },
      { kind: "place", fields: { name: "North Pier" } },
      { kind: "place", fields: { name: "South Pier" } },
      { kind: "actor", fields: { name: "Ann’s Crew" } },
      { kind: "actor", fields: { name: "Вася" } },
      { kind: "source", fields: { outlet: "The Paper", title: "A *launch*", published: "1997-03-10" } },
    ]);
    expect(notes).toEqual([{ from: "item 1 “A *launch*”", what: "size", isUnread: false }]);
    expect(refusedIn({ records, settings, notes })).toEqual([]);
  });

  test.each(["1997-03-09", "9.3.97", "31.02.1997", "about 1997", "09.03.19970", "__proto__"])(
    "has no event of an item dated “%s”",
    (day) => {
      const { records, notes } = list([{ ...whole, day }], mapping);
      expect(records.filter(({ kind }) => kind === "event")).toEqual([]);
      expect(notes.filter(({ isUnread }) => isUnread).map(({ what }) => what)).toEqual([
        expect.stringMatching(/^the whole item: /),
      ]);
    },
  );

  it("does not choose between two forms that read different days", () => {
    const both = mappingOf("title: name\ndate: {field: day, form: [dd/MM/yyyy, MM/dd/yyyy]}");
    const { notes } = list(
      [
        { name: "It", day: "03/04/1997" },
        { name: "It", day: "04/04/1997" },
      ],
      both,
    );
    expect(notes.map(({ what }) => what)).toEqual([
      "the whole item: day “03/04/1997” can be read as 1997-04-03 and as 1997-03-04",
    ]);
  });

  it("gives ids that do not hang on anything but the file, and are all different", () => {
    const items = ["Launch", "Launch", "запуск", "发射", "ab ".repeat(60), "ab ".repeat(60), "__proto__"];
    const { records } = list(
      items.map((name) => ({ name, day: "03.1997" })),
      mapping,
    );
    const ids = records.filter(({ kind }) => kind === "event").map(({ id }) => id);
    expect(ids).toEqual([
      ...["launch", "launch-2", "event-3", "event-4"],
      ...[`${"ab-".repeat(26)}ab`, `${"ab-".repeat(25)}ab-2`, "proto"],
    ]);
  });

  it("takes keys of JSON that are names of its own for what they are", () => {
    const { records } = list(JSON.parse('[{"name": "It", "day": "03.1997", "__proto__": {"text": "no"}}]'), mapping);
    expect(records[0]).toMatchObject({ body: "It" });
    expect(({} as Record<string, unknown>).text).toBeUndefined();
  });

  test.each([
    ["title: name\ndate: {field: day, form: dd.MM.yy}", "date: yy needs “pivot”, a year of four digits"],
    ["title: name\ndate: {field: day, form: dd.yyyy}", "it has a day but no month"],
    ["title: name", "date"],
    ["titel: name\ntitle: name\ndate: day", "titel"],
    ["title: &a name\ndate: *a", "found"],
  ])("refuses the mapping %j", (yaml, fault) => {
    expect(readMapping(yaml)).toEqual({ errors: expect.arrayContaining([expect.stringContaining(fault)]) });
  });
});

describe("what has an error in the story", () => {
  it("is left out, and with it what cannot do without it", () => {
    const { files } = importedFiles({
      settings: slides({ events: [] }).settings,
      records: [
        ...slides({ events: [{ start_date: { year: 2023, month: 2, day: 30 }, text: { headline: "Never" } }] }).records,
        ...slides({ events: [{ start_date: { year: 2023 }, text: { headline: "Once" } }] })
          .records.slice(0, 1)
          .map((record) => ({ ...record, fields: { ...record.fields, part_of: "never" } })),
      ],
    });
    const { toWrite, rejected } = planImport("content", [], files);
    expect(rejected.map(({ file, problem }) => [file.path, problem.rule])).toEqual([
      ["events/never.md", "date"],
      ["events/once.md", "unknown-reference"],
    ]);
    expect(toWrite.map(({ path }) => path)).not.toContain("events/once.md");
  });

  it("takes with it the records that it alone names, and no others", () => {
    const mapping = mappingOf(
      "title: t\ndate: d\nactors: who\nplaces: {field: town, within: land}\nsource: {published: s, outlet: o}",
    );
    const story = list(
      [
        { t: "Told before it was", d: "2021-06-01", s: "2021-05-01", o: "Mail", who: ["A", "B"], town: "X", land: "Y" },
        { t: "Told after", d: "2021-04-01", s: "2021-05-01", o: "Herald", who: "B", town: "Z", land: "Y" },
      ],
      mapping,
    );
    const { toWrite, rejected, diagnostics } = planImport("content", [], importedFiles(story).files);
    expect(rejected.map(({ file }) => file.path)).toEqual(["events/told-before-it-was.md"]);
    expect(toWrite.map(({ path }) => path)).toEqual([
      "story.yaml",
      "events/told-after.md",
      "places/y.md",
      "places/z.md",
      "actors/b.md",
      "sources/herald-2021-05-01.md",
    ]);
    expect(diagnostics.problems).toEqual([]);
  });

  it("takes a chain of any length with it at once", () => {
    const { settings, records } = slides({ events: [{ start_date: { year: 1997 }, text: { headline: "It" } }] });
    const [first, ...others] = records;
    if (!first) return expect.fail();
    const chain = Array.from({ length: 3000 }, (_, index) => ({
      ...first,
      id: `e-${index}`,
      fields: { ...first.fields, ...(index === 0 ? { date: "never" } : { part_of: `e-${index - 1}` }) },
    }));
    const { rejected } = planImport("content", [], importedFiles({ settings, records: [...chain, ...others] }).files);
    expect(rejected).toHaveLength(3000);
  }, 20_000);
});

function eventOf(slide: object) {
  return slides({ events: [{ text: { headline: "A launch" }, ...slide }] }).records[0];
}

function slides(json: unknown): ImportedStory {
  return sound(readSlides({ json }, options));
}

function list(json: unknown, mapping: Mapping): ImportedStory {
  return sound(readList({ json }, mapping, options));
}

function mappingOf(yaml: string): Mapping {
  return sound(readMapping(yaml));
}

function sound<Read extends object>(read: Read | ParseFailure): Read {
  if ("errors" in read) throw new Error(read.errors.join("\n"));
  return read;
}

/** What of a story would have an error. */
function refusedIn(story: ImportedStory): readonly string[] {
  return planImport("content", [], importedFiles(story).files).rejected.map(
    ({ file, problem }) => `${file.path}: ${problem.found}`,
  );
}
