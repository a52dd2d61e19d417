import { describe, expect, it } from "vitest";
import { forms } from "../../src/new/forms.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { event } from "../story.ts";
import { addRecord } from "./add-record.ts";

const folder = temporaryFolder();

const raid = {
  title: ["A raid"],
  date: ["2023-06-04"],
  places: ["Town"],
  actors: ["Legion"],
  sources: ["report"],
  body: ["They came."],
};

describe("options alone", () => {
  it.each([
    [
      forms.source,
      { outlet: ["The Courier"], title: ["Raid"], published: ["2023-06-05~"], url: ["https://example.org/"] },
      "/sources/the-courier-2023-06-05.md",
      "---\noutlet: The Courier\ntitle: Raid\npublished: 2023-06-05~\nurl: https://example.org/\n---\n",
    ],
    [
      forms.actor,
      { name: ["Courier"], native_name: ["ru: Курьер"], type: ["group"], sources: ["report"], body: ["A paper."] },
      "/actors/courier.md",
      "---\nname: Courier\nnative_name:\n  ru: Курьер\ntype: group\nsources: report\n---\nA paper.\n",
    ],
    [
      forms.question,
      { title: ["Who came?"], answers: ["us: We did", "them: They did: all"], id: ["who"] },
      "/questions/who.md",
      '---\ntitle: Who came?\nanswers:\n  us: We did\n  them: "They did: all"\n---\n',
    ],
    [
      forms.question,
      { title: ["How many?"], answers: ["count: boats"] },
      "/questions/how-many.md",
      "---\ntitle: How many?\nanswers:\n  count: boats\n---\n",
    ],
    [
      forms.question,
      { title: ["Who?"], answers: ["actors"] },
      "/questions/who.md",
      "---\ntitle: Who?\nanswers: actors\n---\n",
    ],
  ])("make a record that is sound", async (form, answers, path, text) => {
    const { shown, written, end } = await addRecord(folder, form, { answers });
    expect({ shown, written, end }).toEqual({ shown: `Wrote ${path}\n`, written: { [path]: text }, end: true });
  });

  it("are all named when they are wanting, and the id only where none can be proposed", async () => {
    const { end } = await addRecord(folder, forms.event, { answers: { date: ["2023"] } });
    expect(String(end).match(/--[\w-]+/g)).toEqual(["--title", "--place", "--actor", "--source", "--body"]);
    const cyrillic = await addRecord(folder, forms.event, { answers: { ...raid, title: ["Рейд"] } });
    expect(String(cyrillic.end).match(/--[\w-]+/g)).toEqual(["--id"]);
  });

  it("are checked as check would, every problem at once, and nothing is written with an error", async () => {
    const answers = { ...raid, date: ["2023-13-01"], places: ["Towm"], kind: ["raids"] };
    const { shown, written, end } = await addRecord(folder, forms.event, { answers });
    expect({ written, end }).toEqual({ written: {}, end: false });
    expect(shown).toContain("/events/a-raid.md:3:7 error date in date\n");
    expect(shown).toContain("found:  the unknown kind of event “raids”");
    expect(shown).toContain("fix:    Did you mean “Town”?");
    expect(shown).toMatch(/\n3 errors\..*\nNothing was written\.\n$/);
  });

  it("that are likely to repeat an event are taken with a warning", async () => {
    const files = { "events/old.md": event("title: A raid") };
    const { shown, end } = await addRecord(folder, forms.event, { files, answers: raid });
    expect(end).toBe(true);
    expect(shown).toContain("warning likely-duplicate");
  });

  it("that say a date and words that do not fit it are taken with a warning", async () => {
    const { shown, end } = await addRecord(folder, forms.event, { answers: { ...raid, dated_from: ["on Friday"] } });
    expect(end).toBe(true);
    expect(shown).toContain("warning dated-from in dated_from");
    expect(shown).toContain("Dated: Sunday, 4 June 2023\n“on Friday”: The words do not fit the date");
  });

  it("that would make other entries wrong are refused, whatever was wrong before", async () => {
    const files = { "events/old.md": event(), "events/broken.md": event("date: none") };
    const answers = { name: ["Another Legion"], type: ["group"] };
    const sharing = await addRecord(folder, forms.actor, { files, answers: { ...answers, aliases: ["Legion"] } });
    expect(sharing.end).toBe(false);
    expect(sharing.shown).toContain(
      "/events/broken.md:5:9 error ambiguous-name in actors\n  found:  “Legion”, which fits 2 actors",
    );
    expect(sharing.shown).toContain("The same stands in 1 other file.");
    expect(sharing.shown).not.toContain("“none”");
    expect(await addRecord(folder, forms.actor, { files, answers })).toMatchObject({ end: true });
  });

  it.each([
    ["that of a file", "old", "the id “old”, which is that of the file events/old.md"],
    ["a former one", "older", "the id “older”, which is that of the event “old”, which went by it before"],
    ["a path", "../old", "the id “../old”"],
  ])("with an id that is %s are refused", async (_, id, found) => {
    const files = { "events/old.md": event("formerly: older") };
    const { written, end } = await addRecord(folder, forms.event, { files, answers: { ...raid, id: [id] } });
    expect({ written, end }).toEqual({
      written: {},
      end: expect.stringMatching(/^WrongUsage: --id cannot be used so/),
    });
    expect(end).toContain(found);
  });

  it.each([
    ["an invisible character", { title: ["A \u202eraid"] }, "the invisible character U+202E in title"],
    ["too long a text", { dated_from: ["x".repeat(20_000)] }, "characters of fields"],
    ["keys that are given twice", { native_name: ["de: a", "de: b"] }, '“["de: a","de: b"]”'],
  ])("with %s are refused", async (_, wrong, found) => {
    const form = "native_name" in wrong ? forms.actor : forms.event;
    const answers =
      form === forms.actor ? { name: ["A"], type: ["group"], ...wrong } : { ...raid, id: ["a"], ...wrong };
    const { shown, written, end } = await addRecord(folder, form, { answers });
    expect({ written, end }).toEqual({ written: {}, end: false });
    expect(shown).toContain(found);
  });

  it.each([
    ["missing", undefined],
    ["with an error", "title: A story"],
  ])("add nothing to a story that has settings %s", async (_, settings) => {
    const { written, end } = await addRecord(folder, forms.event, { files: { "story.yaml": settings }, answers: raid });
    expect({ written, end }).toEqual({
      written: {},
      end: expect.stringContaining("story.yaml is not there or has an error"),
    });
  });
});
