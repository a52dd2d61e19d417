import { expect, test } from "vitest";
import { trustedMarkup } from "../../src/html.ts";
import { actorsAmong } from "../../src/relate/speakers.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { template } from "../../templates/question.11ty.ts";
import { type Element, elementsOf, inside, withClass } from "../map/svg.ts";
import { firstStory } from "../stories/stories.ts";
import { eventIn } from "../story.ts";

const site = await loadSite(firstStory);

/** What a reader learns of each answer who sees the page of its question alone: who gives or denies it, when and where. */
function toldOnPage(id: string) {
  const question = site.timeline.questions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question ${id}`);
  const page = String(template.render(site, question));
  const main = page.slice(page.indexOf('<main id="content">'), page.indexOf("</main>") + "</main>".length);
  return withClass(elementsOf(trustedMarkup(main)), "column").map(({ children }) => ({
    answer: children.find(({ name }) => name === "h2")?.text,
    given: statementsIn(children),
    denied: withClass(children, "denials").flatMap((denials) => statementsIn(denials.children)),
  }));
}

/** “Vyacheslav Gladkov, 4 June, evening: Telegram in Kyiv Post, 4 June”; the day is said once for all statements of it. */
function statementsIn(elements: readonly Element[]): readonly string[] {
  return withClass(elements, "ledger").flatMap(({ children }) =>
    children.map((item) => {
      const text = (name: string) => withClass(inside(item), name).map((element) => element.text)[0] ?? "";
      const speaker = inside(item).find(({ name }) => name === "b")?.text;
      return `${speaker}, ${text("day-said")}: ${text("carried").replace("\u00a0#", "")}`;
    }),
  );
}

test("one page tells who carried out the May raid according to whom, and who denies it", () => {
  expect(toldOnPage("first-raid-who")).toEqual([
    {
      answer: "Ukraine, its forces or Ukrainian fighters",
      given: [
        "Dmitry Peskov, 23 May: in Translated article, 24 May",
        "Russian government, reported 23 May: in FISM News, 23 May",
        "Russian government, reported 23 May: in FISM News, 23 May",
        "Kremlin, reported 23 May: in FISM News, 23 May",
        "Sergei Shoigu, 24 May: through Russian Ministry of Defence in Translated article, 24 May",
        "Russian government, reported 24 May: in Translated article, 24 May",
      ],
      denied: [
        "Mykhailo Podolyak, 22 May: a tweet in Translated article, 24 May",
        "Mykhailo Podolyak, reported 23 May: a tweet in FISM News, 23 May",
        "Ukrainian government, reported 23 May: in FISM News, 23 May",
        "Ukrainian government, reported 24 May: in Translated article, 24 May",
      ],
    },
    {
      answer: "Russians opposed to the Kremlin",
      given: [
        "British Ministry of Defence, reported 23 May: in FISM News, 23 May",
        "Freedom of Russia Legion, reported 23 May: in FISM News, 23 May",
        "Russian Volunteer Corps, reported 23 May: in FISM News, 23 May",
        "Mykhailo Podolyak, reported 23 May: a tweet in FISM News, 23 May",
        "Freedom of Russia Legion, reported 24 May: in Translated article, 24 May",
        "Russian Volunteer Corps, reported 24 May: in Translated article, 24 May",
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
        "Vyacheslav Gladkov, 4 June, evening: Telegram in Kyiv Post, 4 June",
        "Vyacheslav Gladkov, reported 4 or 5 June: in Translated article, 4 or 5 June",
      ],
      denied: [],
    },
    {
      answer: "The attackers had been repelled",
      given: ["Russian Ministry of Defence, reported 4 or 5 June: in Translated article, 4 or 5 June"],
      denied: [],
    },
  ]);
});
