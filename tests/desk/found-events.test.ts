import { describe, expect, it } from "vitest";
import { Desk } from "../../src/desk/desk.ts";
import { foundEvents } from "../../src/desk/found-events.ts";
import { records } from "../draft/article.ts";
import { event, story } from "../story.ts";

const files = story({
  ...records,
  "events/crash.md": event(
    "title: A ferry hits the pier\ndate: 2023-03-13\nplaces: larkham\nactors: patrol\nsources: report",
  ),
});

const article = `A ferry hit the pier at Larkham on Monday evening. It came in too fast, the Harbour Patrol said on Tuesday, and at least eight people were hurt.

“The lamp had failed,” said a passenger.

In Norvik, a town nobody had heard of, the boats of the line were stopped on Tuesday.`;

const pasted = { text: article, source: "report", published: "" };

describe("an article that is pasted beside the desk", () => {
  it("gives a new entry what is certain and nothing else, and words nothing", () => {
    const [first] = foundEvents(pasted, files)?.events ?? [];
    expect(first?.answers).toEqual({
      date: ["2023-03-13 evening"],
      dated_from: ["on Monday evening"],
      places: ["larkham"],
    });
    expect(first?.statements).toEqual([
      { by: ["patrol"], said: ["2023-03-14"], passage: ["It came in … people were hurt"] },
    ]);
    expect(first?.entries).toEqual([{ id: "crash", title: "A ferry hits the pier" }]);
  });

  it("is marked where it tells of each event, names somebody and says when", () => {
    const { marks = [] } = foundEvents({ ...pasted, text: `🛥 ${article}` }, files) ?? {};
    const words = (kind: string) =>
      marks.filter(({ of }) => of === kind).map(({ start, end }) => `🛥 ${article}`.slice(start, end));
    expect(words("name")).toEqual(expect.arrayContaining(["Larkham", "Harbour Patrol"]));
    expect(words("time")).toEqual(expect.arrayContaining(["Monday evening", "Tuesday"]));
    expect(words("statement")[0]).toMatch(/^It came in too fast, .* hurt/);
  });

  it("takes no speaker, place or day that is guessed", () => {
    const others = (foundEvents(pasted, files)?.events ?? []).slice(1);
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(({ statements }) => statements)).toEqual([]);
    expect(others.flatMap(({ answers }) => answers.places ?? [])).toEqual([]);
  });

  it("is read by the day of its source, or the one that is given with a new source", () => {
    const datesOf = (published: string) =>
      foundEvents({ text: article, source: "The Courier", published }, files)?.events[0]?.answers.date;
    expect(datesOf("2023-03-21")).toEqual(["2023-03-20 evening"]);
    expect(datesOf("last week")).toBeUndefined();
    expect(datesOf("")).toBeUndefined();
  });

  it("is told at each field that has eight words in a row of it, outside quotations", async () => {
    const desk = await Desk.beside(files);
    const answers = {
      title: ["A ferry hit the pier at Larkham on Monday"],
      body: ["As “a ferry hit the pier at Larkham on Monday evening” has it.", "In Norvik a town nobody had heard of."],
      "claims[1].by": ["patrol"],
      "claims[1].says": ["The boat came in too fast, the harbour patrol said on Wednesday."],
      "claims[1].quote": ["too fast, the Harbour Patrol said on Tuesday, and"],
    };
    const { records, isSound } = desk.review([{ kind: "event", answers }], pasted);
    const copied = records[0]?.problems.filter(({ rule }) => rule === "copied");
    expect([isSound, copied?.map(({ field, index }) => [field, index])]).toEqual([
      false,
      [
        ["title", 0],
        ["body", 1],
        ["claims[1].says", 0],
      ],
    ]);
  });
});
