import { expect, test } from "vitest";
import { cuts, fontsFor } from "../../src/fonts/fonts.ts";

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
