import { parse } from "csv-parse/sync";
import { describe, expect, it, test } from "vitest";
import { claimsCsv } from "../../src/export/claims-csv.ts";
import { eventsCsv } from "../../src/export/events-csv.ts";
import { actor, event, place, question, settings } from "../story.ts";
import { siteOf, sites } from "./sites.ts";

const site = siteOf({
  "story.yaml": settings("address: https://example.org/news"),
  "actors/crew.md": actor('name: "=Crew, \\"A\\""'),
  "places/hill.md": place("name: Hill\nlat: -1.5\nlon: -36"),
  "questions/fighting.md": question(),
  "events/raid.md": event(
    `
    title: "=HYPERLINK(\\"https://example.org\\")"
    date: 2023-06-01~
    places: [Town, Hill]
    actors: [Legion, crew]
    kind: raid
    added: 2023-07
    corrections: [{on: 2023-07-02, what: One.}, {on: 2023-07-03, what: Two.}]
    claims:
      - {by: [Legion, unnamed: a driver], says: "-5, they say; \\"no more\\"", via: Ministry, question: fighting, answer: yes}
      - {says: "@all of them", denies: no, question: fighting, said: 2023-06-02}
    `,
    "First line.\n\n- second",
  ),
  "events/later.md": event("date: 2023-06-04/.."),
});

type Row = Readonly<Record<string, string>>;
const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true });

describe("the table of events", () => {
  const rows = read(eventsCsv(site));

  it("has a row an event, in the order of the timeline, with what is known of it", () => {
    expect(rows).toMatchObject([
      {
        id: "raid",
        url: "https://example.org/news/events/raid/",
        date: "2023-06-01~",
        when: "about Thursday, 1 June 2023",
        from: "2023-05-31T21:00:00.000Z",
        precision: "day",
        approximate: "true",
        places: "Town; Hill",
        place_ids: "town; hill",
        lat: "-1.5",
        lon: "-36",
        actor_ids: "legion; crew",
        kind: "raid",
        importance: "2",
        planned: "false",
        claims: "2",
        added: "2023-07",
        corrected: "2023-07-02; 2023-07-03",
        body: "First line.\n\n- second",
        first_day: "2023-06-01",
        last_day: "2023-06-01",
      },
      {
        id: "later",
        date: "2023-06-04/..",
        to: "",
        first_day: "2023-06-04",
        last_day: "",
        lat: "",
        kind: "",
        part_of: "",
      },
    ]);
  });

  it("gives a spreadsheet no formula", () => {
    expect(rows[0]?.title).toBe(`'=HYPERLINK("https://example.org")`);
    expect(rows[0]?.actors).toBe('Legion; =Crew, "A"');
  });

  it("can be told for UTF-8, with lines ended as RFC 4180 has them", () => {
    const csv = eventsCsv(site);
    expect(csv.startsWith("\ufeffid,url,title,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
  });
});

describe("the table of claims", () => {
  it("has a row a claim, with who says it and what it answers", () => {
    expect(read(claimsCsv(site))).toMatchObject([
      {
        event: "raid",
        number: "1",
        url: "https://example.org/news/events/raid/#claim-1",
        by: "Legion; a driver",
        says: `'-5, they say; "no more"`,
        via: "Ministry",
        source_name: "The Outlet, “The report”",
        question_title: "Was there fighting?",
        answer: "yes",
        denies: "",
      },
      { number: "2", by: "", says: "'@all of them", said: "2023-06-02", answer: "", denies: "no" },
    ]);
  });
});

test.each(sites)("the tables of %s have every event and claim", (_, whole) => {
  const { events } = whole.timeline;
  expect(read(eventsCsv(whole)).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  expect(read(claimsCsv(whole)).length).toBe(events.flatMap(({ claims }) => claims).length);
});
