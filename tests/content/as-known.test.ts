import { describe, expect, it, test } from "vitest";
import { asKnown } from "../../src/as-known/as-known.ts";
import { titleOn } from "../../src/as-known/known-event.ts";
import { answerKey } from "../../src/group/answers.ts";
import type { Status } from "../../src/model.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { firstStory } from "../stories/stories.ts";

const days = asKnown(makeTimeline(await readContentFolder(firstStory), { drafts: false }).timeline);

/** The answers to a question that were known on a day, each with the number of its voices; denials with a minus. */
function answersOn(day: string, question: string): Readonly<Record<string, number>> {
  const known = days.find((each) => each.day === day)?.questions.find((each) => each.question.id === question);
  return Object.fromEntries(
    (known?.answers ?? []).flatMap(({ answer, given, denied }) => [
      ...(given ? [[answerKey(answer), given.origins.length]] : []),
      ...(denied ? [[`- ${answerKey(answer)}`, denied.origins.length]] : []),
    ]),
  );
}

function statusOn(day: string, event: string): Status | undefined {
  return days.find((each) => each.day === day)?.whole?.find((known) => known.event.id === event)?.status;
}

describe("what was known of the first story", () => {
  it("has a page for the day of every article", () => {
    expect(days.map(({ day, sources }) => [day, ...sources.map(({ id }) => id)])).toEqual([
      ["2023-05-23", "fism-news-2023-05-23"],
      ["2023-05-24", "translated-2023-05-24"],
      ["2023-06-02", "kyiv-post-2023-06-02"],
      ["2023-06-04", "kyiv-post-2023-06-04"],
      ["2023-06-05", "new-raid-2023-06-05"],
    ]);
  });

  test.each([
    ["drones-hit-two-buildings", "2023-05-23"],
    ["counter-terrorist-regime-ended", "2023-05-24"],
    ["kapustin-announces-more-raids", "2023-05-24"],
    ["second-raid-belgorod-oblast", "2023-06-02"],
    ["order-of-courage-for-zhdanov", "2023-06-02"],
    ["fighting-novaya-tavolzhanka", "2023-06-04"],
    ["meeting-offered-for-prisoners", "2023-06-04"],
    ["gladkov-withdraws-from-meeting", "2023-06-05"],
    ["video-of-twelve-prisoners", "2023-06-05"],
  ])("knows of %s from %s on", (event, first) => {
    const since = days.find(({ changed }) => changed.some((known) => known.event.id === event))?.day;
    expect(since).toBe(first);
  });

  it.each([
    ["sabotage-inside-russia", "2023-05-23", "../2023-05-23"],
    ["ukraine-denies-first-raid", "2023-05-23", "../2023-05-23"],
    ["ukraine-denies-first-raid", "2023-05-24", "2023-05-22/2023-05-23"],
    ["counteroffensive-prepared", "2023-06-04", "../2023-05-24"],
    ["shelling-of-shebekino", "2023-06-04", "../2023-06-04"],
    ["shelling-of-shebekino", "2023-06-05", "2023-05-31~/.."],
  ])("dates %s on %s as %s", (event, day, date) => {
    const known = days.find((each) => each.day === day)?.whole?.find((each) => each.event.id === event);
    expect(known?.when.edtf).toBe(date);
  });

  it("speaks on no day of a later one in its titles and questions", () => {
    const told = days.flatMap(({ day, whole, questions }) =>
      [
        ...(whole ?? []).map(({ event }) => titleOn(event, day)),
        ...questions.map(({ question }) => question.title),
      ].map((words) => [day, words] as const),
    );
    const months = { May: "05", June: "06" };
    const later = told.filter(([day, words]) =>
      Array.from(words.matchAll(/(\d+) (May|June)/g)).some(
        ([, date = "", month]) => `2023-${months[month as keyof typeof months]}-${date.padStart(2, "0")}` > day,
      ),
    );
    expect(later).toEqual([]);
  });

  it("counts nobody killed on 23 May, more than 70 on 24 May, and of the second raid more than 50 from 2 June", () => {
    const killed = days.map(({ whole }) =>
      ["russian-forces-against-first-raid", "russian-forces-against-second-raid"].flatMap((id) => {
        const reports = whole?.find(({ event }) => event.id === id)?.reports ?? [];
        const said = reports.flatMap(({ claims }) => claims.flatMap(({ says }) => says.match(/more than \d+/g) ?? []));
        return [...new Set(said)];
      }),
    );
    expect(killed).toEqual([
      [],
      ["more than 70"],
      ["more than 70", "more than 50"],
      ["more than 70", "more than 50"],
      ["more than 70", "more than 50"],
    ]);
  });

  it("has one account of the wounded on 23 May, and two on 24 May", () => {
    expect(answersOn("2023-05-23", "first-raid-wounded")).toEqual({ "at least 8": 1 });
    expect(answersOn("2023-05-24", "first-raid-wounded")).toEqual({ "at least 8": 1, "13": 1 });
    expect(statusOn("2023-05-23", "casualties-first-raid")).toBe("one-origin");
  });

  it("has both accounts of who carried out the May raid from the first day, and the denial", () => {
    expect(answersOn("2023-05-23", "first-raid-who")).toEqual({
      ukraine: 1,
      "- ukraine": 1,
      russians: 4,
    });
    expect(answersOn("2023-05-24", "first-raid-who")).toEqual({
      ukraine: 1,
      "- ukraine": 1,
      russians: 4,
    });
  });

  it("has the governor alone on fighting in Novaya Tavolzhanka on 4 June, and the ministry against him on 5 June", () => {
    expect(answersOn("2023-06-02", "fighting-novaya-tavolzhanka")).toEqual({});
    expect(answersOn("2023-06-04", "fighting-novaya-tavolzhanka")).toEqual({ fighting: 1 });
    expect(answersOn("2023-06-05", "fighting-novaya-tavolzhanka")).toEqual({ fighting: 1, repelled: 1 });
    expect(days.map(({ day }) => statusOn(day, "fighting-novaya-tavolzhanka"))).toEqual([
      undefined,
      undefined,
      undefined,
      "one-origin",
      "disputed",
    ]);
  });

  it("doubts from 4 June on that the second raid was over, which it was said to be on 2 June", () => {
    expect(Object.keys(answersOn("2023-06-02", "second-raid-over"))).toEqual(["over", "continuing"]);
    expect(answersOn("2023-06-04", "second-raid-over")).toMatchObject({ "- over": 2 });
  });
});
