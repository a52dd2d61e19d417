import { expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { template } from "../../templates/timeline.11ty.ts";
import { event, timelineOf } from "../story.ts";

it("shows the year of a day unless it is the one in which most of the story happens", () => {
  const dates = ["2022-02-24", "2023-06-01", "2023-06-02", "2023-06-03"];
  const events = dates.map((date, index) => [`events/event-${index}.md`, event(`date: ${date}`)]);
  const page = String(template.render(new Site(timelineOf(Object.fromEntries(events)), english), undefined));
  expect(page).toContain('February</span> <span class="year">2022</span>');
  expect(page).toContain('June</span> <span class="year hidden">2023</span>');
});
