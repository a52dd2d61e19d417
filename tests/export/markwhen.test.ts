import { describe, expect, it, test } from "vitest";
import { markwhen } from "../../src/export/markwhen.ts";
import { event, place, settings } from "../story.ts";
import { siteOf } from "./sites.ts";

const linesOf = (...fields: Parameters<typeof event>) =>
  markwhen(siteOf({ "events/it.md": event(...fields) })).split("\n");

describe("the text for Markwhen", () => {
  test.each([
    ["a day", "2023-06-04", "2023-06-04", undefined],
    ["a month", "2023-06", "2023-06", undefined],
    ["days that it lasted", "2023-06-01/2023-06-04", "2023-06-01/2023-06-04", undefined],
    ["a minute, in UTC", "2023-06-04T17:00", "2023-06-04T14:00:00Z-2023-06-04T14:01:00Z", undefined],
    ["a part of a day", "2023-06-04 evening", "2023-06-04", "Sunday, 4 June 2023, evening"],
    ["about a year", "2014~", "2014-01-01/2014-12-31", "about 2014 (month not known)"],
    ["one of three days", "[2023-06-01..2023-06-03]", "2023-06-01/2023-06-03", "between 1 and 3 June 2023"],
    ["a start without an end", "2023-06-04/..", "2023-06-04", "since Sunday, 4 June 2023"],
  ])("has %s, and says in words what is less than that", (_, date, written, words) => {
    const lines = linesOf(`date: ${date}`);
    expect(lines).toContain(`${written}: A raid`);
    if (words === undefined) expect(lines.join("\n")).not.toMatch(/^(?:about|since|between)/m);
    else expect(lines).toContain(words);
  });

  it("has the kind as a tag, places as locations and the rest as properties", () => {
    const text = markwhen(
      siteOf({
        "story.yaml": settings("kinds: {raid: Raid}\naddress: https://example.org"),
        "places/hill.md": place("name: Hill [east]"),
        "events/it.md": event("kind: raid\nplaces: hill\nplanned: true"),
      }),
    );
    expect(text).toMatch(
      /^title: ".+"\n(?:.+\n)*timezone: "Europe\/Moscow"\n\n\d{4}-\d\d-\d\d: A raid #raid\nid: "it"\n/,
    );
    expect(text).toContain('\nurl: "https://example.org/events/it/"\n');
    expect(text).toMatch(/\n\nplanned\n\n[\s\S]+\n\n\[Hill east\]\(location\)\n$/);
  });

  test.each([
    ["2024: a year", "\\2024: a year"],
    ["May 5, 10:00: a time", "\\May 5, 10:00: a time"],
    ["March: a month", "\\March: a month"],
    ["now: it is", "\\now: it is"],
    ["\\#tag, and \\#two", "\\#tag, and \\#two"],
    ["A word: no date", "A word: no date"],
  ])("keeps the text “%s” from being more than text", (body, line) => {
    expect(linesOf("", body)).toContain(line);
  });
});
