import { expect, test } from "vitest";
import { trustedMarkup } from "../../src/html.ts";
import { actorsAmong } from "../../src/relate/speakers.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { template } from "../../templates/question.11ty.ts";
import { type Element, elementsOf, inside, withClass } from "../map/svg.ts";
import { firstStory } from "../stories/stories.ts";
import { eventIn } from "../story.ts";

const site = await loadSite(firstStory);

/** What a reader learns of each answer who sees the page of its question alone: who gives or denies it, when and how. */
function toldOnPage(id: string) {
  const question = site.timeline.questions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question ${id}`);
  const page = String(template.render(site, question));
  const main = page.slice(page.indexOf('<main id="content">'), page.indexOf("</main>") + "</main>".length);
  return withClass(elementsOf(trustedMarkup(main)), "stated-answer").map((section) => {
    const within = inside(section);
    const [given = [], denied = []] = ["Given", "Denied"].map((word) =>
      within
        .filter(({ name, children }) => name === "section" && children[0]?.text.startsWith(word))
        .flatMap((list) => withClass(inside(list), "claims").flatMap(({ children }) => children.map(accountIn))),
    );
    return { answer: within.find(({ name }) => name === "h3")?.text, given, denied };
  });
}

/** “Vyacheslav Gladkov; Since Sunday, 4 June 2023, evening; Where Telegram”, without the source. */
function accountIn(item: Element): string {
  const within = inside(item);
  const facts = within
    .filter(({ name, children }) => name === "div" && children[0]?.text !== "Source")
    .map(({ children }) => children.map(({ text }) => text).join(" "));
  return [...withClass(within, "speaker").map(({ text }) => text), ...facts].join("; ");
}

const unstated = "(published; on which day it was said is not stated)";

test("one page tells who carried out the May raid according to whom, and who denies it", () => {
  expect(toldOnPage("first-raid-who")).toEqual([
    {
      answer: "Ukraine, its forces or Ukrainian fighters",
      given: [
        "Dmitry Peskov; Since Tuesday, 23 May 2023; Origin Russian government",
        `Russian government; Since Tuesday, 23 May 2023 ${unstated}`,
        `Kremlin; Since Tuesday, 23 May 2023 ${unstated}; Origin Russian government`,
        "Sergei Shoigu; Since Wednesday, 24 May 2023; Through Russian Ministry of Defence; Origin Russian government",
      ],
      denied: [
        "Mykhailo Podolyak; Since Monday, 22 May 2023; Where a tweet; Origin Ukrainian government",
        `Ukrainian government; Since Tuesday, 23 May 2023 ${unstated}`,
      ],
    },
    {
      answer: "Russians opposed to the Kremlin",
      given: [
        `British Ministry of Defence; Since Tuesday, 23 May 2023 ${unstated}; Origin United Kingdom`,
        `Freedom of Russia Legion; Since Tuesday, 23 May 2023 ${unstated}`,
        `Russian Volunteer Corps; Since Tuesday, 23 May 2023 ${unstated}`,
        `Mykhailo Podolyak; Since Tuesday, 23 May 2023 ${unstated}; Where a tweet; Origin Ukrainian government`,
      ],
      denied: [],
    },
  ]);
});

/** Who says in an entry how many attackers were killed; it is no question, since all who say it are of one origin. */
function killedAccordingTo(id: string): readonly string[] {
  return eventIn(site.timeline, id).claims.flatMap(({ by, says }) =>
    actorsAmong(by).flatMap(({ name }) => (says.match(/more than \d+/) ?? []).map((number) => `${name}: ${number}`)),
  );
}

test("one page a raid tells how many attackers were killed according to whom", () => {
  expect(killedAccordingTo("russian-forces-against-first-raid")).toEqual([
    "Russian government: more than 70",
    "Sergei Shoigu: more than 70",
    "Igor Konashenkov: more than 70",
  ]);
  expect(killedAccordingTo("russian-forces-against-second-raid")).toEqual([
    "Russian Ministry of Defence: more than 50",
  ]);
});

test("one page tells whether there was fighting in Novaya Tavolzhanka according to whom", () => {
  expect(toldOnPage("fighting-novaya-tavolzhanka")).toEqual([
    {
      answer: "There was fighting in the village",
      given: [
        "Vyacheslav Gladkov; Since Sunday, 4 June 2023, evening; Where Telegram; Origin Government of Belgorod Oblast",
      ],
      denied: [],
    },
    {
      answer: "The attackers had been repelled",
      given: [`Russian Ministry of Defence; Since between 4 and 5 June 2023 ${unstated}; Origin Russian government`],
      denied: [],
    },
  ]);
});
