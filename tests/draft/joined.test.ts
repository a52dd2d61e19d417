import { expect, it } from "vitest";
import { certainOf } from "../../src/draft/certain.ts";
import type { Draft } from "../../src/draft/drafts.ts";
import { joined } from "../../src/draft/joined.ts";
import { draftsOf } from "./article.ts";

const [first, second] = draftsOf(
  "A ferry hit the pier at Larkham on Monday evening.\n\nAt least eight people were hurt, the Harbour Patrol said.\n",
).drafts as [Draft, Draft];

const on = (date: string, date_how: Draft["date_how"] = "bounds"): Draft => ({
  ...second,
  date,
  date_how,
  dated_from: null,
});
const at = (id: string, how: Draft["places"][number]["how"]): Draft => ({ ...second, places: [{ id, how }] });

it("has what both tell, in the order of the text", () => {
  const both = joined(second, first);
  expect(both.sentences).toEqual([...first.sentences, ...second.sentences]);
  expect(both.claims).toEqual([...first.claims, ...second.claims]);
  expect(both.counts).toEqual(second.counts);
});

it.each([
  [on("[2023-03-13..2023-03-14]"), "2023-03-13 evening", "words"],
  [on("2023-03-13 evening", "said"), "2023-03-13 evening", "words"],
  [on("2023-03-13T19:00", "quoted"), "2023-03-13T19:00", "quoted"],
])("takes the more exact of two days that agree: %#", (other, date, date_how) => {
  expect(joined(first, other)).toMatchObject({ date, date_how });
  expect(joined(other, first)).toMatchObject({ date, date_how });
});

it("is certain of no day where they disagree", () => {
  expect(certainOf(joined(first, on("2023-03-14", "words")), []).date).toBeUndefined();
});

it.each([
  [at("larkham", "inherited"), ["larkham"]],
  [at("coast", "article"), ["larkham"]],
  [at("coast", "named"), undefined],
])("is certain of a place that both allow: %#", (other, places) => {
  expect(certainOf(joined(first, other), []).places).toEqual(places);
  expect(certainOf(joined(other, first), []).places).toEqual(places);
});
