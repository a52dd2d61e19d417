import { describe, expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { template as actorsPage } from "../../templates/actors.11ty.ts";
import { template as actorsByNamePage } from "../../templates/actors-by-name.11ty.ts";
import { template as timelinePage } from "../../templates/timeline.11ty.ts";
import { actor, event, type Files, timelineOf } from "../story.ts";

function siteOf(files: Files): Site {
  return new Site(timelineOf(files), english);
}

describe("the index of the timeline", () => {
  const months = (count: number) =>
    siteOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => {
          const month = String((i % 12) + 1).padStart(2, "0");
          return [`events/event-${i}.md`, event(`date: ${2020 + Math.floor(i / 12)}-${month}`)];
        }),
      ),
    );
  const index = (site: Site) =>
    /<nav class="contents"[\s\S]*?<\/nav>/.exec(String(timelinePage.render(site, undefined)))?.[0];

  it("names each year and what it holds above its months, where the months are many", () => {
    expect(index(months(25))).toMatch(
      /<b>2020<\/b> <span class="count">12 events<\/span><ol>\n<li><a href="\/timeline\/2020-01\/">January 2020/,
    );
    expect(index(months(24))).not.toContain("<b>");
  });
});

describe("the index of more than 500 actors", () => {
  const name = (i: number) => `${i < 300 ? "Alpha" : "émile"} ${String(i).padStart(3, "0")}`;
  const site = siteOf({
    ...Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`actors/actor-${i}.md`, actor(`name: ${name(i)}`)])),
    "events/first.md": event(`actors: [${name(400)}, ${name(7)}]`),
    "events/second.md": event(`actors: ${name(400)}`),
  });
  const namesOn = (markup: unknown) =>
    Array.from(String(markup).matchAll(/<a href="\/actors\/[^/]+\/">([^<]+)</g), ([, name]) => name);
  const pages = actorsByNamePage.items?.(site) ?? [];

  it("begins with those of most events", () => {
    expect(namesOn(actorsPage.render(site, undefined)).slice(0, 2)).toEqual([name(400), name(7)]);
  });

  it("leads to all of them by name, a page at a time under their first letters", () => {
    const listed = pages.map((each) => actorsByNamePage.render(site, each));
    for (const page of pages) expect(actorsPage.render(site, undefined)).toContain(actorsByNamePage.path(page));
    expect(listed.flatMap(namesOn)).toEqual(site.byName(site.timeline.actors).map((each) => each.name));
    expect(listed[1]).toMatch(/<h2>A<\/h2>[\s\S]*<h2>É<\/h2>/);
  });
});
