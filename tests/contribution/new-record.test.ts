import { describe, expect, it } from "vitest";
import { newEvent, newSource } from "../../src/contribution/new-record.ts";
import { english } from "../../src/language/english/english.ts";
import { eventIn, idsOf, problemsOf, timelineOf } from "../story.ts";

const { contribution: messages } = english;

/** A text as it is after someone has written a value behind each of these fields, and a body. */
function filledIn(text: string, values: Readonly<Record<string, string>>, body = ""): string {
  const filled = Object.entries(values).reduce(
    (lines, [field, value]) => lines.replace(new RegExp(`^( *(?:- )?${field}:)$`, "m"), `$1 ${value}`),
    text,
  );
  return filled + body;
}

const usual = {
  title: "The bridge was closed",
  date: "2023-06-04 evening",
  places: "town",
  actors: "[Legion, ministry]",
  sources: "report",
  added: "2023-07-01",
};

describe("a new event", () => {
  it("is a valid entry once its blanks are filled in", () => {
    const text = filledIn(newEvent(messages), usual, "The bridge was closed, the report says.\n");
    const event = eventIn(timelineOf({ "events/bridge-closed.md": text }), "bridge-closed");
    expect([idsOf(event.places), idsOf(event.actors), event.when.edtf]).toEqual([
      ["town"],
      ["legion", "ministry"],
      "2023-06-04 evening",
    ]);
  });

  it("is valid with its statement put to use", () => {
    const text = newEvent(messages).replace(/^#(?=\S| {2})/gm, "");
    const values = { ...usual, by: "Ministry", says: "It says that the bridge was closed." };
    const event = eventIn(
      timelineOf({ "events/bridge-closed.md": filledIn(text, values, "It was closed.\n") }),
      "bridge-closed",
    );
    expect(event.claims.map(({ says }) => says)).toEqual(["It says that the bridge was closed."]);
  });

  it("is told of every blank that is left in it, of its name and of its text", () => {
    const problems = problemsOf({ "events/bridge-closed.md": newEvent(messages) });
    expect(problems.map(({ at }) => at.field)).toEqual(["title", "date", "places", "actors", "sources", undefined]);
    const filled = filledIn(newEvent(messages), usual);
    expect(problemsOf({ [`events/${messages.newEvent.fileName}`]: filled }).map(({ found }) => found)).toEqual([
      "the file name NAME-OF-THE-EVENT.md",
      "no text below the fields",
    ]);
  });
});

it("a new source is a valid record once its blanks are filled in", () => {
  const values = {
    outlet: "The Courier",
    title: "Bridge closed",
    published: "2023-06-05",
    url: "https://news.example/bridge",
    language: "en",
  };
  const { sources } = timelineOf({ "sources/the-courier-2023-06-05.md": filledIn(newSource(messages), values) });
  expect(sources.find(({ id }) => id === "the-courier-2023-06-05")).toMatchObject({ title: "Bridge closed" });
  const others = newSource(messages).replace(/^#(?=\S)/gm, "");
  const stated = { ...values, author: "A. Writer", described: "an article", archived: "https://archive.example/1" };
  expect(problemsOf({ "sources/the-courier-2023-06-05.md": filledIn(others, stated) })).toEqual([]);
});
