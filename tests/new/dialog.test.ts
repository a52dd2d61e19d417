import { describe, expect, it } from "vitest";
import { forms } from "../../src/new/forms.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { addRecord } from "./add-record.ts";

const folder = temporaryFolder();
/** An empty line: no answer. */
const enter = "";

const title = "A raid";
const when = ["2023-06-04", "on Sunday"];
const where = ["Town"];
const who = ["Legion"];
const whence = ["report"];
/** Neither kind nor the day of adding; then the text. */
const what = [enter, enter, "They came."];

const raid = `---
title: A raid
date: 2023-06-04
dated_from: on Sunday
places: Town
actors: Legion
sources: report
---
They came.
`;

describe("a person at a terminal", () => {
  it("is asked for an event, is told how it is understood, and has it written", async () => {
    const { shown, written } = await addRecord(folder, forms.event, {
      typed: [title, ...when, ...where, ...who, ...whence, ...what, "y"],
    });
    expect(written).toEqual({ "/events/a-raid.md": raid });
    for (const words of [
      "title: what happened",
      "  Sunday, 4 June 2023\n",
      "  The Outlet, The report, 2023-06-10\n",
      raid,
      "“on Sunday”: The words fit the date",
    ]) {
      expect(shown).toContain(words);
    }
  });

  it("is told what is wrong with an answer, and asked again", async () => {
    const { shown, written } = await addRecord(folder, forms.event, {
      typed: [
        enter,
        title,
        "4 June 2023",
        ...when,
        "Towm",
        enter,
        ...where,
        ...who,
        ...whence,
        "raids",
        enter,
        enter,
        "<b>They</b> came.",
        "They came.",
        "id",
        "A raid",
        "a-raid",
        "y",
      ],
    });
    expect(written).toEqual({ "/events/a-raid.md": raid });
    for (const words of [
      "It cannot be left out.",
      "fix:    Write “2023-06-04”.",
      "fix:    Did you mean “Town”?",
      "fix:    Did you mean “raid”?",
      "found:  the HTML <b>",
      "found:  the id “A raid”",
    ]) {
      expect(shown).toContain(words);
    }
  });

  it("may answer several times, with commas in names", async () => {
    const { written } = await addRecord(folder, forms.event, {
      typed: [
        title,
        ...when,
        "Town; Region",
        "Legion; ministry",
        ...whence,
        enter,
        enter,
        "They came. \\",
        "They went.",
        "y",
      ],
    });
    expect(written["/events/a-raid.md"]).toContain("places: [Town, Region]\nactors: [Legion, ministry]\n");
    expect(written["/events/a-raid.md"]).toContain("---\nThey came.\n\nThey went.\n");
  });

  it("adds a place that the story lacks, which is written together with its event", async () => {
    const place = ["y", enter, enter, "settlement", "Region", enter, enter, enter, enter, "y"];
    const { written } = await addRecord(folder, forms.event, {
      typed: [title, ...when, "Bridge, old", ...place, ...who, ...whence, ...what, "y"],
    });
    expect(Object.keys(written)).toEqual(["/events/a-raid.md", "/places/bridge-old.md"]);
    expect(written["/places/bridge-old.md"]).toBe("---\nname: Bridge, old\ntype: settlement\nwithin: Region\n---\n");
    expect(written["/events/a-raid.md"]).toContain("places: Bridge, old\n");
  });

  it("adds a source whose id it knows only then", async () => {
    const source = [
      "y",
      "The Courier",
      "Raid",
      enter,
      enter,
      "2023-06-06",
      enter,
      enter,
      enter,
      enter,
      enter,
      enter,
      "y",
    ];
    const { written } = await addRecord(folder, forms.event, {
      typed: [title, ...when, ...where, ...who, "The Courier's report", ...source, ...what, "y"],
    });
    expect(written["/events/a-raid.md"]).toContain("sources: the-courier-2023-06-06\n");
    expect(written["/sources/the-courier-2023-06-06.md"]).toBe(
      "---\noutlet: The Courier\ntitle: Raid\npublished: 2023-06-06\n---\n",
    );
  });

  it("cannot take a record with an error, and may change any answer", async () => {
    const { shown, written } = await addRecord(folder, forms.event, {
      typed: [
        title,
        "2023-07-04",
        "on Sunday",
        ...where,
        ...who,
        ...whence,
        ...what,
        "y",
        "date",
        "2023-06-04",
        "graphic",
        "true",
        "y",
      ],
    });
    expect(shown).toContain("error date-after-sources in date");
    expect(shown).toContain("It cannot be written so");
    expect(written).toEqual({ "/events/a-raid.md": raid.replace("sources:", "graphic: true\nsources:") });
  });

  it("is asked for what no option gave, and again for what an option gave wrongly", async () => {
    const answers = { title: [title], date: ["4/6"], dated_from: ["on Sunday"], places: ["Town"], actors: ["Legion"] };
    const typed = ["2023-06-04", ...whence, ...what, "y"];
    const { shown, written } = await addRecord(folder, forms.event, { typed, answers });
    expect(written).toEqual({ "/events/a-raid.md": raid });
    expect(shown).not.toContain("title: what happened");
  });

  it("must choose an id that is free, where none can be made of the title", async () => {
    const { shown, written } = await addRecord(folder, forms.place, {
      typed: [
        "Шебекино",
        enter,
        enter,
        "settlement",
        ...Array.from({ length: 5 }, () => enter),
        "town",
        "shebekino",
        "y",
      ],
    });
    expect(shown).toContain("the id “town”, which is that of the file places/town.md");
    expect(written).toEqual({ "/places/shebekino.md": "---\nname: Шебекино\ntype: settlement\n---\n" });
  });

  it.each([
    ["leaves in the middle", [title, ...when]],
    ["leaves at the last question", [title, ...when, ...where, ...who, ...whence, ...what]],
    ["drops it", [title, ...when, ...where, ...who, ...whence, ...what, "n"]],
    [
      "leaves after adding a place",
      [title, ...when, "Bridge", "y", enter, enter, "area", ...Array.from({ length: 6 }, () => enter), "y"],
    ],
  ])("who %s leaves nothing behind", async (_, typed) => {
    const { written, end } = await addRecord(folder, forms.event, { typed });
    expect({ written, end }).toEqual({ written: {}, end: "WrongUsage: Nothing was written." });
  });
});
