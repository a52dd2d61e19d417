import { expect, test } from "vitest";
import { cardFamiliesFor, cuts, fontsFor } from "../../src/fonts/fonts.ts";

test.each([
  ["", ["latin"]],
  ["Façade, “naïve” – €5 at 54° 10′…", ["latin"]],
  ["Łódź, Győr, Timișoara, İzmir", ["latin", "latin-ext"]],
  ["Hồ Chí Minh", ["latin", "vietnamese"]],
  ["Львів, Ґданськ, Ниш", ["latin", "cyrillic"]],
  ["Қызылорда", ["latin", "cyrillic", "cyrillic-ext"]],
  ["Θεσσαλονίκη", ["latin", "greek"]],
])("%j is set in the parts %j", (text, parts) => {
  const files = Object.keys(cuts).flatMap((cut) => parts.map((part) => `${cut}-${part}.woff2`));
  expect(fontsFor(text).map(({ file }) => file)).toEqual(files);
});

test("letters that stand in the interface alone come in its typeface alone", () => {
  const files = fontsFor("Lviv", "Львів").map(({ file }) => file);
  expect(files.filter((file) => file.includes("cyrillic"))).toEqual(["interface-cyrillic.woff2"]);
});

test.each([
  ["Łódź, Львів, Θεσσαλονίκη", "Dateline Card Title"],
  ["2 أبريل 2024، 10:00 \u2068بتوقيت Amman\u2069", "Noto Naskh Arabic Medium"],
  ["Львів غارة", undefined],
  ["東京", undefined],
])("a card with %j is titled in %s", (text, family) => {
  expect(cardFamiliesFor(text)?.title).toBe(family);
});
