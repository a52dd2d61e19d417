import ICAL from "ical.js";
import { describe, expect, it, test } from "vitest";
import { calendar } from "../../src/export/calendar.ts";
import type { Site } from "../../src/site/site.ts";
import { event, place, settings } from "../story.ts";
import { siteOf, sites } from "./sites.ts";

function read(site: Site): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(calendar(site)));
  return component.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each, { strictExceptions: true }));
}

const days = ({ startDate, endDate }: ICAL.Event) => `${startDate} ${endDate}`;

describe("the calendar", () => {
  test.each([
    ["a day, of which the end is the day after", "2023-06-04", "2023-06-04 2023-06-05", "A raid"],
    ["a part of a day", "2023-06-04 evening", "2023-06-04 2023-06-05", "A raid · Sunday, 4 June 2023, evening"],
    ["days that it lasted", "2023-06-01/2023-06-04", "2023-06-01 2023-06-05", "A raid · 1–4 June 2023"],
    ["a month", "2023-06", "2023-06-01 2023-07-01", "A raid · June 2023 (day not known)"],
    ["about a year", "2014~", "2014-01-01 2015-01-01", "A raid · about 2014 (month not known)"],
    ["a start without an end", "2023-06-04/..", "2023-06-04 2023-06-05", "A raid · since Sunday, 4 June 2023"],
    ["a month without an end", "2023-05/..", "2023-05-01 2023-06-01", "A raid · since May 2023"],
    ["an end without a start", "../2023-06-04", "2023-06-04 2023-06-05", "A raid · until Sunday, 4 June 2023"],
    [
      "two minutes of a day",
      "2023-06-04T17:00/2023-06-04T18:15",
      "2023-06-04T14:00:00Z 2023-06-04T15:15:00Z",
      "A raid",
    ],
    ["two seconds", "2023-06-04T17:00:05/2023-06-04T17:01", "2023-06-04T14:00:05Z 2023-06-04T14:01:00Z", "A raid"],
    ["a second", "2023-06-04T17:00:05", "2023-06-04T14:00:05Z 2023-06-04T14:00:06Z", "A raid"],
    ["a minute, in UTC", "2023-06-04T17:00", "2023-06-04T14:00:00Z 2023-06-04T14:01:00Z", "A raid"],
  ])("has %s", (_, date, when, summary) => {
    const [it] = read(siteOf({ "events/it.md": event(`date: ${date}`) }));
    expect(it && days(it)).toBe(when);
    expect(it?.summary).toBe(summary);
  });

  it("knows an entry by an identifier that stays, whatever its file or the site's address is called", () => {
    const authority = "authority: {name: example.org, since: 2023}";
    const uid = (address: string, file: string, fields: string) =>
      read(siteOf({ "story.yaml": settings(`${authority}\naddress: ${address}`), [file]: event(fields) }))[0]?.uid;
    const first = uid("https://example.org", "events/old.md", "");
    expect(first).toBe("tag:example.org,2023:/events/old/");
    expect(uid("https://other.example/news", "events/new.md", "formerly: [old, older]")).toBe(first);
  });

  it("takes its times from the entry, and no time of the reader", () => {
    const fields = "added: 2023-07-01\ncorrections: [{on: 2023-07-02, what: A name.}]\nplanned: true";
    const [it] = read(siteOf({ "events/it.md": event(fields) }));
    const property = (name: string) => String(it?.component.getFirstPropertyValue(name));
    expect(property("created")).toBe("2023-06-30T21:00:00Z");
    expect(property("dtstamp")).toBe("2023-07-01T21:00:00Z");
    expect(property("last-modified")).toBe("2023-07-01T21:00:00Z");
    expect(property("sequence")).toBe("1");
    expect(property("transp")).toBe("TRANSPARENT");
    expect(property("status")).toBe("TENTATIVE");
  });

  it("gives back whatever signs a text has, and where it was", () => {
    const [it] = read(
      siteOf({
        "places/hill.md": place('name: "Hill; east, \\\\ west"\nlat: 50.5\nlon: -36'),
        "events/it.md": event(
          'title: "One, two; \\"three\\" \\\\ и всё остальное, что не помещается в одну строку"\nplaces: hill',
        ),
      }),
    );
    expect(it?.summary).toBe('One, two; "three" \\ и всё остальное, что не помещается в одну строку');
    expect(it?.location).toBe("Hill; east, \\ west");
    expect(it?.component.getFirstPropertyValue("geo")).toEqual([50.5, -36]);
  });

  test.each(sites)("of %s has every event, in lines as RFC 5545 wants them", (_, site) => {
    expect(read(site).length).toBe(site.timeline.events.length);
    expect(new Set(read(site).map(({ uid }) => uid)).size).toBe(site.timeline.events.length);
    const text = calendar(site);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const long = text.split("\r\n").filter((line) => line.includes("\n") || Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
  });
});
