import { expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { template as chapterTemplate } from "../../templates/chapter.11ty.ts";
import { template } from "../../templates/index.11ty.ts";
import { chapterName } from "../../templates/pieces/contents.ts";
import { event, timelineOf } from "../story.ts";

const siteOf = (events: number, date: (event: number) => string) =>
  new Site(
    timelineOf(
      Object.fromEntries(Array.from({ length: events }, (_, n) => [`events/e${n}.md`, event(`date: ${date(n)}`)])),
    ),
    english,
  );

it("home of a story of many months has a strip for each year, with a bar that leads to each month, and the newest events", () => {
  const months = 4 * 12;
  const site = siteOf(
    240,
    (n) => `${2019 + Math.floor((n % months) / 12)}-${String((n % 12) + 1).padStart(2, "0")}-05`,
  );
  const home = String(template.render(site, undefined));
  const [, strips = ""] = /<nav class="months".*?>(.*?)<\/nav>/s.exec(home) ?? [];
  expect(strips.match(/<b>.*?<\/b>/g)).toEqual(["2019", "2020", "2021", "2022"].map((year) => `<b>${year}</b>`));
  expect(strips.match(/href="\/timeline\/\d{4}-\d\d\/"/g)).toHaveLength(months);
  expect(strips).toContain('<span aria-hidden="true">Feb</span><span class="hidden">February 2019: 5</span>');
  expect(home.match(/<li id="event-/g)).toHaveLength(10);
});

it("parts of a month are called by the days that they hold", () => {
  const site = siteOf(400, (n) => `2023-05-${String(Math.max(4, (n % 20) + 1)).padStart(2, "0")}`);
  const names = site.timeline.chapters.filter(({ kind }) => kind === "timeline").map((each) => chapterName(site, each));
  expect(names).toEqual(["4–7 May 2023", "8–14 May 2023", "15–20 May 2023"]);
  const crowded = siteOf(330, (n) => (n < 310 ? "2023-05-04" : `2023-05-${n - 300}`));
  const [first, , last] = crowded.timeline.chapters.filter(({ kind }) => kind === "timeline");
  expect(first && chapterName(crowded, first)).toBe("4 May 2023, part 1 of 2");
  expect(last && String(chapterTemplate.render(crowded, last))).toContain("<title>4–29 May 2023");
});
