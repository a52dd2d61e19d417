import { describe, expect, it, test } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { template as indexPage } from "../../templates/as-known.11ty.ts";
import { template as dayPage } from "../../templates/as-known-day.11ty.ts";
import { sitemapFile } from "../../templates/crawlers.11ty.ts";
import { template as sourcePage } from "../../templates/source.11ty.ts";
import { template as timelinePage } from "../../templates/timeline.11ty.ts";
import { day, generatedStory } from "../generated-story.ts";
import { fileNames, renderSite } from "../render-site.ts";
import { event, type Files, question, settings, source, timelineOf } from "../story.ts";

function siteOf(files: Files): Site {
  return new Site(timelineOf(files), english);
}

const days: Files = {
  "sources/report.md": source("published: 2023-06-01"),
  "sources/review.md": source("published: 2023-06-05"),
  "events/early.md": event("date: 2023-05-20"),
  "events/between.md": event("date: 2023-06-03\nsources: review"),
  "events/vague.md": event("date: 2023-06\nsources: review"),
};

/** The pages of what was known that a page links to, in its order. */
function linksIn(markup: string): readonly string[] {
  return Array.from(markup.matchAll(/href="\/as-known\/([\d-]+(?:\/\d+)?)\/"/g), ([, link = ""]) => link);
}

function pagesOf(site: Site): ReadonlyMap<string, string> {
  return new Map(site.asKnownPages.map((known) => [known.path, String(dayPage.render(site, known))]));
}

describe("the page of a day", () => {
  it("leads to the days around it, outside its main part", () => {
    const later = Array.from({ length: 8 }, (_, i) => [
      `sources/later-${i}.md`,
      source(`published: 2023-06-${i + 10}`),
    ]);
    const pages = pagesOf(siteOf({ ...days, ...Object.fromEntries(later) }));
    const [ways = "", main = ""] = pages.get("/as-known/2023-06-05/")?.split("<article") ?? [];
    const around = ["01", "05", "10", "11", "12", "13", "14"];
    expect(linksIn(ways)).toEqual(around.map((day) => `2023-06-${day}`));
    expect(linksIn(main)).toEqual([]);
  });

  it("begins with what the day changed, and leads to it", () => {
    const page = pagesOf(siteOf(days)).get("/as-known/2023-06-05/") ?? "";
    const [before = "", after = ""] = page.split('<h2 id="events">');
    expect(Array.from(before.matchAll(/<li><a href="#event-(\w+)"/g), ([, id]) => id)).toEqual(["vague", "between"]);
    expect(Array.from(after.matchAll(/id="event-(\w+)"|class="flag">(\w+)/g), ([, id, flag]) => id ?? flag)).toEqual([
      "early",
      "vague",
      "new",
      "between",
      "new",
    ]);
  });

  it("says of an entry its title, date and claims, and nothing that may be later knowledge", () => {
    const page = pagesOf(
      siteOf({
        ...days,
        "events/early.md": event(
          `
          title: The early one
          date: 2023-05-20
          importance: 3
          part_of: between
          related: vague
          corrections: {on: 2023-07-01, what: the year}
          titles: {until: 2023-06-01, title: The first one}
          claims: {says: A claim., quote: its words, by: Legion, medium: a letter, via: Ministry}
          `,
          "A body with hindsight.",
        ),
      }),
    ).get("/as-known/2023-06-01/");
    expect(page?.match(/The (?:first|early) one/g)).toEqual(["The first one"]);
    expect(page).toContain("A claim.");
    expect(page).toContain(">its words</q>");
    expect(page).toMatch(/a letter · through <a [^>]*>Ministry</);
    expect(page).not.toMatch(/hindsight|the year|A raid|June 2023, |between/);
  });

  it("marks a report as new where it says something", () => {
    const more = (claims: string) => ({
      ...days,
      "events/early.md": event(`date: 2023-05-20\nsources: [report, review]\nclaims: ${claims}`),
    });
    const pageOf = (claims: string) => pagesOf(siteOf(more(claims))).get("/as-known/2023-06-05/");
    expect(pageOf("{says: x, source: review}")).toContain("new report");
    expect(pageOf("{says: x}")).not.toContain("new report");
  });

  it("is not offered to search engines, which are to show what is known", () => {
    expect([...pagesOf(siteOf(days)).values()].filter((page) => !page.includes('content="noindex"'))).toEqual([]);
  });

  it("shows the questions that its reports answer, and counts the others, where it does not list all that was known", () => {
    const pages = pagesOf(
      siteOf({
        ...days,
        "questions/fighting.md": question(),
        "events/early.md": event('date: 2023-05-20\nclaims: {says: x, question: fighting, answer: "yes"}'),
        "story.yaml": settings("as_known: {whole_until: 0}"),
      }),
    );
    expect(pages.get("/as-known/2023-06-01/")).toContain('id="question-fighting"');
    const later = pages.get("/as-known/2023-06-05/");
    expect(later).not.toContain('id="question-fighting"');
    expect(later).toContain("1 other question had been answered by then.");
    expect(later).not.toContain(english.known.noQuestions);
  });

  it("has parts where its reports tell of more than a page holds, which lead to each other", () => {
    const events = Array.from({ length: 400 }, (_, i) => [
      `events/event-${i}.md`,
      event(`date: 2023-05-20\nclaims: {says: claim ${i}.}`),
    ]);
    const pages = pagesOf(
      siteOf({ ...days, ...Object.fromEntries(events), "story.yaml": settings("as_known: {whole_until: 0}") }),
    );
    const parts = [...pages].filter(([path]) => path.startsWith("/as-known/2023-06-01/"));
    expect(parts.map(([path]) => path)).toEqual([
      "/as-known/2023-06-01/",
      "/as-known/2023-06-01/2/",
      "/as-known/2023-06-01/3/",
    ]);
    expect(linksIn(parts[0]?.[1] ?? "")).toEqual(["2023-06-01", "2023-06-05", "2023-06-01/2", "2023-06-01/3"]);
    const told = parts.flatMap(([, page]) =>
      Array.from(page.matchAll(/claim (\d+)\./g), ([, number]) => Number(number)),
    );
    expect(told.sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, i) => i));
  });
});

describe("a story without pages of days", () => {
  it("has none of them, and no way to them", async () => {
    const site = siteOf({ ...days, "story.yaml": settings("as_known: false\naddress: https://news.example/") });
    expect(fileNames(site).filter((file) => file.startsWith("/as-known"))).toEqual([]);
    for await (const [file, markup] of renderSite(site)) expect(markup, file).not.toContain("as-known/");
    expect(await sitemapFile.render(site, site)).not.toContain("as-known");
  });
});

describe("the ways to what was known", () => {
  it("begin at every day of the timeline, and at no month", () => {
    expect(linksIn(String(timelinePage.render(siteOf(days), undefined)))).toEqual(["2023-06-01", "2023-06-05"]);
  });

  test.each([
    ["before anything of it was known", "2023-05-20", "report", "2023-06-01"],
    ["that only a later source told of", "2023-05-20", "review", "2023-06-05"],
    ["that a source had announced", "2023-06-03", "report", "2023-06-05"],
    ["after the last source", "2023-06-09", "[report, review]", "2023-06-05"],
  ])("lead from a day %s to the first on which it was known", (_, date, sources, to) => {
    const site = siteOf({
      ...days,
      "events/early.md": undefined,
      "events/between.md": undefined,
      "events/it.md": event(`date: ${date}\nplanned: true\nsources: ${sources}`),
    });
    expect(linksIn(String(timelinePage.render(site, undefined)))).toEqual([to]);
  });

  it("are not there where the story has one such day alone", () => {
    const site = siteOf({ "events/early.md": event("date: 2023-05-20") });
    expect(linksIn(String(timelinePage.render(site, undefined)))).toEqual([]);
  });

  it("begin at the page of every source whose day is known", () => {
    const site = siteOf({ ...days, "sources/endless.md": source("published: 2023-06-02/..") });
    const links = site.timeline.sources.map((each) => [each.id, ...linksIn(String(sourcePage.render(site, each)))]);
    expect(links).toEqual([["report", "2023-06-01"], ["endless"], ["review", "2023-06-05"]]);
  });

  it("are all in the index, with the sources that have no day", () => {
    const site = siteOf({ ...days, "sources/endless.md": source("title: Endless\npublished: 2023-06-02/..") });
    const index = String(indexPage.render(site, site));
    expect(linksIn(index)).toEqual(["2023-06-01", "2023-06-05"]);
    expect(index).toContain("1 source: 2 events first reported, 0 new statements");
    expect(index).toMatch(/no known end: <a [^>]+>The Outlet, “Endless”/);
  });
});

it("what was known takes room in proportion to the story", () => {
  const [small = 0, large = 0] = [100, 400].map((events) => {
    const extent = { events, actors: 60, sources: events / 10, date: (event: number) => day(event % 600) };
    const pages = pagesOf(new Site(makeTimeline(generatedStory(extent), { drafts: false }).timeline, english));
    const sizes = [...pages.values()].map((page) => Buffer.byteLength(page));
    expect(Math.max(...sizes)).toBeLessThan(300_000);
    return sizes.reduce((sum, size) => sum + size) / events;
  });
  expect(large).toBeLessThan(small * 1.1);
});
