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

it("the home page has no choice of one, no chart of one day, no dot that nothing is, and says once that nobody is named", () => {
  const anonymous = { "sources/report.md": "---\ndescribed: a list\npublished: 2023-06-10\ncompilation: true\n---\n" };
  const home = homeOf({ ...anonymous, "events/raid.md": event("actors: []"), "story.yaml": settings("kinds: {}") });
  for (const none of ['class="filter"', 'id="when"', english.originNotKnown, english.thatDayOrLater]) {
    expect(home).not.toContain(none);
  }
  expect(home.split(english.noOriginKnown)).toHaveLength(2);
});

it("the home page of a story of centuries goes from its first year to its last, not to the ends of periods", () => {
  const [first, last] = ["1043", "2015"].map((year) => event(`date: ${year}`));
  const home = homeOf({
    "events/first.md": first,
    "events/last.md": last,
    "events/later.md": event("date: [1340..1360]"),
  });
  expect(home).toContain("<span>1043 – 2015</span>");
  expect(home).toContain(english.dayGroups["or-later"]("1340", false));
});
