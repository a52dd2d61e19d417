import { expect, it } from "vitest";
import { english } from "../../src/language/english.ts";
import { Site } from "../../src/site/site.ts";
import { template } from "../../templates/index.11ty.ts";
import { event, type Files, settings, timelineOf } from "../story.ts";

const homeOf = (files: Files) => String(template.render(new Site(timelineOf(files), english), undefined));

it("the home page tells the story in a minute, in the order in which it is written, with ways to events", () => {
  const home = homeOf({
    "events/raid.md": event("title: The raid of June"),
    "story.yaml": settings(`
      chapters:
        - {title: The end, date: 2023-06-04/2023-06-05, text: They *left*.}
        - {title: The start, date: 2023-06-04, text: They came., event: raid}
    `),
  });
  const [, section = ""] = home.split(`<h2 id="chapters">${english.inAMinute}</h2>`);
  const words = section.slice(0, section.indexOf("</section>")).replaceAll(/<(?!a )[^>]*>/g, "");
  expect(words.split(/\s*\n\s*/).filter((line) => line !== "")).toEqual([
    "The end",
    "4–5 June 2023",
    "They left.",
    "The start",
    "Sunday, 4 June 2023",
    "They came.",
    '<a href="/events/raid/">The raid of June',
  ]);
});

it("the home page has no such section where the story has no chapters", () => {
  expect(homeOf({})).not.toContain(english.inAMinute);
});
