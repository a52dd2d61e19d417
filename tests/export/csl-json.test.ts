import { Cite } from "@citation-js/core";
import { describe, expect, it, test } from "vitest";
import { citationJson } from "../../src/export/citation.ts";
import { cslJson } from "../../src/export/csl-json.ts";
import { event, source } from "../story.ts";
import { siteOf, sites } from "./sites.ts";

/** What a reference manager takes in, field for field. */
function read(json: string): readonly object[] {
  return new Cite(json).get({ format: "real", type: "json", style: "csl" }).map(({ _graph, ...item }) => item);
}

const site = siteOf({
  "sources/echo.md": source(
    "author: A. Writer\npublished: '[2023-06-04..2023-06-05]'\nurl: https://example.org/x\narchived: https://archive.example/x\naccessed: 2023-07-01",
  ),
  "sources/book.md": source("kind: book\nisbn: 978-0-306-40615-7\ndoi: 10.1000/182"),
  "sources/leaflet.md": "---\ndescribed: a leaflet\npublished: 2015~\n---\n",
  "events/it.md": event("date: 2023-06/2023-07\nadded: 2023-08-01"),
});

describe("the sources as CSL-JSON", () => {
  it("say what is stated of each, and no more", () => {
    const items = read(cslJson(site));
    expect(items).toContainEqual({
      id: "echo",
      type: "article-newspaper",
      title: "A report",
      "container-title": "The Outlet",
      author: [{ literal: "A. Writer" }],
      issued: {
        "date-parts": [
          [2023, 6, 4],
          [2023, 6, 5],
        ],
      },
      accessed: { "date-parts": [[2023, 7, 1]] },
      language: "en",
      URL: "https://example.org/x",
      archive_location: "https://archive.example/x",
    });
    expect(items).toContainEqual(
      expect.objectContaining({ type: "book", publisher: "The Outlet", ISBN: "978-0-306-40615-7", DOI: "10.1000/182" }),
    );
    expect(items).toContainEqual({
      id: "leaflet",
      type: "article-newspaper",
      issued: { "date-parts": [[2015]], circa: true },
      note: "a leaflet",
    });
  });

  test.each(sites)("of %s are read as they are written", (_, whole) => {
    expect(read(cslJson(whole))).toEqual(JSON.parse(cslJson(whole)));
  });
});

it("the citation of an entry is read as it is written", () => {
  const [first] = site.timeline.events;
  const json = citationJson({
    event: first ?? expect.fail(),
    story: site.timeline.story,
    address: "https://example.org/it/",
  });
  expect(read(json)).toEqual(JSON.parse(json));
  expect(read(json)).toMatchObject([
    {
      "event-date": {
        "date-parts": [
          [2023, 6],
          [2023, 7],
        ],
      },
      issued: { "date-parts": [[2023, 8, 1]] },
    },
  ]);
});
