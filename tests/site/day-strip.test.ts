import { expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { storyStyle } from "../../templates/pieces/story-style.ts";
import { template } from "../../templates/timeline.11ty.ts";
import { event, timelineOf } from "../story.ts";

const siteOf = (...dates: readonly string[]) =>
  new Site(
    timelineOf(Object.fromEntries(dates.map((date, i) => [`events/e${i}.md`, event(`date: ${date}`)]))),
    english,
  );
const pageOf = (site: Site) => String(template.render(site, undefined));

/** What a reader sees below the bars of the strip. */
function labels(page: string): string[] {
  const [, strip = ""] = /<nav class="strip".*?<ol>(.*?)<\/ol>/s.exec(page) ?? [];
  return strip.split("<li").flatMap((cell) => /<span aria-hidden="true">(.*?)<\/span>/.exec(cell)?.[1] ?? []);
}

const small = (label: string) => label.replaceAll(/<\/?small>/g, "/");

it.each([
  ["days", ["2023-05-30", "2023-06-01", "2023-06-02"], ["30 /May/", "31", "1 /Jun/", "2"]],
  ["months", ["2022-11-03", "2023-01-04", "2023-03-05"], ["Nov /2022/", "·", "Jan /2023/", "·", "Mar"]],
  ["years", ["1998", "1999-05-01", "2001"], ["1998", "1999", "·", "2001"]],
])("a strip of %s says what its cells are, and of which month or year", (_, dates, expected) => {
  expect(labels(pageOf(siteOf(...dates))).map(small)).toEqual(expected);
});

it("every day of a month or of years marks the one cell of the strip that it belongs to", () => {
  const site = siteOf("2022-11-03", "2022-11-04", "2022-12-30", "2023-03-05", "2023-05");
  const page = pageOf(site);
  expect(page.match(/class="reads-\d+"/g)).toEqual([
    'class="reads-0"',
    'class="reads-1"',
    'class="reads-4"',
    'class="reads-6"',
  ]);
  const [, november = ""] = /<div class="reads-0">(.*?)<div class="reads-1">/s.exec(page) ?? [];
  expect(november.match(/id="2022-\d\d-\d\d"/g)).toEqual(['id="2022-11-03"', 'id="2022-11-04"']);
});

it("in a strip too long to show what is being read, no cell is marked and no number stands for an empty day", () => {
  const site = siteOf(
    ...Array.from({ length: 7 }, (_, n) => new Date(Date.UTC(2023, 0, 1 + 12 * n)).toISOString().slice(0, 10)),
  );
  const page = pageOf(site);
  expect(page).not.toMatch(/reads?-\d/);
  expect(storyStyle(site)).not.toContain("--read");
  expect(labels(page).filter((label) => label === "·")).toHaveLength(66);
});
