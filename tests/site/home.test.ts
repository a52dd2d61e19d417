import { expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { template } from "../../templates/index.11ty.ts";
import { event, type Files, question, settings, timelineOf } from "../story.ts";

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
  const [, section = ""] = home.split(`<h2 id="minute">${english.inAMinute}</h2>`);
  const words = section.slice(0, section.indexOf("</section>")).replaceAll(/<(?!a )[^>]*>/g, "\n");
  expect(words.split(/\s*\n\s*/).filter((line) => line !== "")).toEqual([
    "4–5 June",
    "The end",
    "They",
    "left",
    ".",
    "4 June",
    '<a href="/events/raid/">The start',
    "They came.",
  ]);
});

it("the home page has no such section where the story has no chapters", () => {
  expect(homeOf({})).not.toContain(english.inAMinute);
});

it("the home page leads to the question whose answers it has no room for", () => {
  const claims = ["a, by: Legion", "b, by: Ministry", "c, by: {unnamed: a guard}"];
  const home = homeOf({
    "questions/why.md": question("answers: {a: Rain, b: Snow, c: Wind}"),
    "events/raid.md": event(`claims: [${claims.map((answer) => `{says: So., question: why, answer: ${answer}}`)}]`),
  });
  expect(home).toContain('<a href="/questions/why/">and 1 more</a>');
});

it("the head of each page has no link to questions where there are none", () => {
  expect(homeOf({})).not.toContain("/questions/");
  expect(homeOf({ "questions/why.md": question() })).toContain('<li><a href="/questions/">');
});
