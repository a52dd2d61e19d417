import { describe, expect, it } from "vitest";
import type { SearchData } from "../../src/search/search-data.ts";
import { searchIndex } from "../../src/search/search-index.ts";
import { harbour } from "./harbour.ts";

const text = searchIndex(harbour());
const data: SearchData = JSON.parse(text);
const eventOf = (id: string) => data.events.find((event) => event.id === id);

describe("the search index", () => {
  it("has the events in the order of the timeline, without drafts and what was withdrawn", () => {
    expect(data.events.map(({ id }) => id)).toEqual(["strike-begins", "talks", "blockade", "march"]);
    expect(text).not.toMatch(/rumour|gunfire|tugboat/i);
  });

  it("has drafts where the timeline does, marked", () => {
    const preview: SearchData = JSON.parse(searchIndex(harbour({ drafts: true })));
    expect(preview.events.find(({ id }) => id === "unfinished")?.marks).toEqual(["draft"]);
  });

  it("has the text of body and claims without markup", () => {
    expect(eventOf("strike-begins")?.texts).toEqual([
      "Cranes stood still from the early hours, and no ship was unloaded & none left.",
      "Pavel Orlov: The quay has been shut by force.",
      "Dockers' Union: It was the council that shut the gates.",
    ]);
  });

  it.each([
    ["a day", "strike-begins", "2021-05-10", "2021-05-10"],
    ["a minute, which is of the day before in UTC", "talks", "2021-05-20", "2021-05-20"],
    ["a month", "march", "2021-06-01", "2021-06-30"],
    ["what has lasted since", "blockade", "2021-05-25", undefined],
  ])("has the first and the last day of %s, in the story's zone", (_, id, first, last) => {
    expect([eventOf(id)?.first, eventOf(id)?.last]).toEqual([first, last]);
  });

  it("keeps those whom accounts name apart from those who only speak or are spoken of", () => {
    expect(eventOf("strike-begins")).toMatchObject({ actors: ["dockers"], others: ["orlov", "council"] });
  });

  it("has places and actors by name, each after what it is within, with all their names", () => {
    expect(data.places.map(({ id }) => id)).toEqual(["norland", "luebo", "vessk", "north-quay"]);
    expect(data.actors.map(({ id }) => id)).toEqual(["dockers", "council", "orlov"]);
    expect(data.actors[2]?.also).toEqual(["Orlow", "Mayor Orlov", "Павел Орлов"]);
  });

  it("has questions and sources by title", () => {
    expect(data.questions).toEqual([{ id: "began", name: "Who began it?" }]);
    expect(data.sources).toEqual([{ id: "gazette", name: "The Gazette, “The strike”" }]);
  });

  it("is the same every time", () => {
    expect(searchIndex(harbour())).toBe(text);
  });
});
