import { expect, it } from "vitest";
import { headingParts } from "../../src/date/heading-parts.ts";
import { shortWords } from "../../src/date/short-words.ts";
import { headingWords, whenWords } from "../../src/date/words.ts";
import { zoneTime } from "../../src/date/zone.ts";
import { languageFor, languageTags } from "../../src/language/languages.ts";
import { when } from "../date/reading.ts";

const dates = [
  "2014",
  "2014~",
  "2023-06",
  "2023-06~",
  "2023-06-04",
  "2023-06-04 early hours",
  "2023-06-04 evening",
  "2023-06-03 night",
  "2023-06-04T02:30",
  "2023-06-04T17:00/2023-06-04T18:00",
  "2023-06-01/2023-06-04",
  "2023-05-30/2023-06-04",
  "2022-12-30/2023-01-02",
  "2023-05/2023-06",
  "2022/2023",
  "2023-06-01~/2023-06-04?",
  "2023-05-24/..",
  "2014/..",
  "../2023-05",
  "[2023-06-01..2023-06-04]",
  "[2023-05..2023-06]",
  "[2021..2023]",
];

const underYear = [
  "2023-06-04",
  "2023-05",
  "2023-05-22/2023-05-23",
  "[2023-05-22..2023-05-23]",
  "2022-07~/..",
  "2023-06?",
];

const amounts = [0, 1, 2, 3, 5, 11, 21, 100, 1000];

it("says dates and amounts as each language does", async () => {
  for (const tag of languageTags) {
    const { dates: language, events, statements, voices } = await languageFor(tag);
    const rows = [
      "| date | in words |",
      "|---|---|",
      ...dates.map((date) => `| ${date} | ${whenWords(when(date), language)} |`),
      "",
      "| date | under a heading of its year |",
      "|---|---|",
      ...underYear.map((date) => `| ${date} | ${shortWords(when(date), date.match(/\d{4}/)?.[0] ?? "", language)} |`),
      "",
      "| heading | in words | in parts |",
      "|---|---|---|",
      ...["2023", "2023-06", "2023-06-04"].map((heading) => {
        const parts = headingParts(heading, language) ?? [];
        return `| ${heading} | ${headingWords(heading, language)} | ${parts.map(({ words }) => words).join(" ")} |`;
      }),
      "",
      "| amount | events | statements | voices |",
      "|---|---|---|---|",
      ...amounts.map((amount) => `| ${amount} | ${events(amount)} | ${statements(amount)} | ${voices(amount)} |`),
    ];
    await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot(`expected/${tag}.md`);
  }
});

it.each([
  ["ar", "Asia/Amman", "بتوقيت عمّان"],
  ["de", "Europe/Zurich", "Ortszeit Zürich"],
  ["es", "America/Mexico_City", "hora de Ciudad de México"],
  ["fr", "Europe/Brussels", "heure locale à Bruxelles"],
  ["fr", "Asia/Tokyo", "heure locale à Tokyo"],
  ["pl", "Europe/Warsaw", "czas lokalny: Warszawa"],
  ["ru", "Asia/Yekaterinburg", "по екатеринбургскому времени"],
  ["uk", "Europe/Kyiv", "за київським часом"],
  ["uk", "UTC", "UTC"],
])("in %s the time of %s is %s", async (tag, zone, words) => {
  expect(zoneTime(zone, (await languageFor(tag)).dates)).toBe(words);
});
