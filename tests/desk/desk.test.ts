import { describe, expect, it } from "vitest";
import { Desk, type Reviewed, type Typed } from "../../src/desk/desk.ts";
import { english } from "../../src/language/english/english.ts";
import type { Answers } from "../../src/new/answers.ts";
import { forms } from "../../src/new/forms.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { diagnose } from "../../src/site/diagnose.ts";
import { addRecord } from "../new/add-record.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { firstStory } from "../stories/stories.ts";
import { event, type Files, story } from "../story.ts";

const hurried: Answers = {
  title: ["Shebekino: shops close"],
  date: ["on Sunday evening"],
  places: ["Shebekino, Novaya Tavolzhanka"],
  actors: ["Gladkov, Belgorod city administration"],
  sources: ["https://dateline.example/sources/kyiv-post-2023-06-04/"],
  added: ["2023-06-05"],
  "claims[1].by": ["a shopkeeper"],
  "claims[1].says": ['"We close" he said.'],
  "claims[1].quote": ["“We close, everybody goes.”"],
  "claims[1].said": ["4/6/2023"],
  body: ["On Sunday <b>most shops</b> in the town stayed closed. ![a shop](shop.jpg)"],
};

describe("the desk of the first story", async () => {
  const files = await readContentFolder(firstStory);
  const desk = await Desk.beside(files);
  const of = (answers: Answers): Reviewed => {
    const [reviewed] = desk.review([{ kind: "event", answers }]).records;
    if (!reviewed) throw new Error("Nothing was reviewed");
    return reviewed;
  };

  it("tells each slip of somebody in a hurry at its field, with what to write instead", () => {
    expect(
      of(hurried).problems.map(({ field, rule, quickFixes }) => [field, rule, quickFixes.map(({ label }) => label)]),
    ).toEqual([
      ["date", "date", []],
      ["places", "unknown-name", ["Shebekino · Novaya Tavolzhanka"]],
      ["actors", "unknown-name", ["Gladkov · Belgorod city administration"]],
      ["sources", "unknown-reference", ["kyiv-post-2023-06-04"]],
      ["claims[1].by", "unknown-name", ["unnamed: a shopkeeper"]],
      ["claims[1].quote", "quotation-marks", ["We close, everybody goes."]],
      ["claims[1].said", "date", ["2023-06-04", "2023-04-06"]],
      ["body", "html", []],
      ["body", "html", []],
      ["body", "image", []],
    ]);
  });

  it("makes a file without problems once every quick fix is taken, the date by the words of the source", () => {
    let answers: Answers = { ...hurried, body: ["On Sunday most shops in the town stayed closed."] };
    for (let round = 0; round < 12; round++) {
      const [quickFix] = of(answers).problems.flatMap(({ quickFixes }) => quickFixes.slice(0, 1));
      if (!quickFix) break;
      answers = { ...answers, [quickFix.field]: quickFix.answers };
    }
    const { problems, text, path, id } = of(answers);
    expect(problems).toEqual([]);
    expect([id, path]).toEqual(["shebekino-shops-close", "events/shebekino-shops-close.md"]);
    expect(text).toContain("\ndate: 2023-06-04 evening\n");
    const { diagnostics } = diagnose("", [...files, { path, bytes: new TextEncoder().encode(text) }], {
      drafts: false,
    });
    expect(diagnostics.problems).toEqual([]);
  });

  it("gives back every record as it is when nothing is changed", () => {
    const opened = files.flatMap(({ path }): readonly Typed[] => {
      const record = desk.open(path);
      return record ? [record] : [];
    });
    const { records, isSound } = desk.review(opened);
    expect(records.length).toBe(files.filter(({ path }) => path.endsWith(".md")).length);
    for (const { path, text } of records) {
      expect(text, path).toBe(new TextDecoder().decode(files.find((file) => file.path === path)?.bytes as Uint8Array));
    }
    expect(isSound).toBe(true);
  });
});

it("has a label and a hint for every field that it asks for", () => {
  const namesIn = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name).sort();
  for (const words of [english.desk.fields, english.desk.hints]) {
    for (const form of Object.values(forms)) {
      expect(Object.keys(words[form.kind]).sort(), form.kind).toEqual(namesIn(form.fields));
    }
    expect(Object.keys(words.statement).sort()).toEqual(namesIn(forms.event.statement));
  }
});

describe("the desk of a small story", () => {
  const folder = temporaryFolder();
  const at = (files: Files) => Desk.beside(story(files));
  const march: Answers = {
    title: ["A march"],
    date: ["2023-06-05"],
    places: ["Village"],
    actors: ["Legion"],
    sources: ["the-mail-2023-06-06"],
    body: ["They marched."],
  };

  it("corrects an entry where it is corrected, and leaves the rest of its file alone", async () => {
    const text = event(
      `
        # Written on the train.
        title:   "A raid"   # as the first report had it
        places: [Town]
        claims:
          - by: Legion
            says: It was quiet.
            # Heard twice.
          - {by: Ministry, says: It was not.}
      `,
      "They came at dawn.",
    );
    const desk = await at({ "events/raid.md": text });
    const { answers = {}, file } = desk.open("events/raid.md") ?? {};
    const { "claims[2].by": _by, "claims[2].says": _says, ...kept } = answers;
    const [changed] = desk.review([
      {
        kind: "event",
        file,
        answers: {
          ...kept,
          title: ["Two raids"],
          importance: ["3"],
          "claims[1].says": ["It was loud."],
          "claims[3].by": ["unnamed: a resident"],
          "claims[3].says": ["Nobody slept."],
        },
        correction: { on: "2023-06-11", what: "Two, not one." },
      },
    ]).records;
    expect(changed?.problems).toEqual([]);
    expect(changed?.text).toBe(
      text
        .replace('title:   "A raid"   # as', 'title: "Two raids" # as')
        .replace("It was quiet.", "It was loud.")
        .replace("  - {by: Ministry, says: It was not.}", "  - by:\n      unnamed: a resident\n    says: Nobody slept.")
        .replace("actors: Legion\n", "actors: Legion\nimportance: 3\n")
        .replace("sources: report\n", "sources: report\ncorrections:\n  - on: 2023-06-11\n    what: Two, not one.\n"),
    );
  });

  it("refuses a correction of a file that was changed since it was opened", async () => {
    const opened = (await at({ "events/raid.md": event("title: A raid") })).open("events/raid.md");
    const desk = await at({ "events/raid.md": event("title: Two raids") });
    const typed = opened ? [{ ...opened, answers: { ...opened.answers, importance: ["3"] } }] : [];
    const { isSound, records } = desk.review(typed);
    expect([isSound, records[0]?.problems[0]?.found]).toEqual([false, expect.stringContaining("changed since")]);
  });

  it("checks an event together with the place and the source that come with it", async () => {
    const typed: readonly Typed[] = [
      { kind: "event", answers: march },
      { kind: "place", answers: { name: ["Village"], type: ["settlement"] } },
      {
        kind: "source",
        answers: { outlet: ["The Mail"], title: ["March"], published: ["2023-06-06"], language: ["en"] },
      },
    ];
    const { records, isSound } = (await at({})).review(typed);
    expect(records.map(({ path, problems }) => [path, problems])).toEqual([
      ["events/a-march.md", []],
      ["places/village.md", []],
      ["sources/the-mail-2023-06-06.md", []],
    ]);
    expect(isSound).toBe(true);
    expect((await at({})).review(typed.slice(0, 1)).isSound).toBe(false);
  });

  it("makes the file that npm run new would write", async () => {
    const answers: Answers = {
      ...march,
      title: ["Harbour: a march"],
      places: ["Town", "region"],
      sources: ["report"],
      planned: ["true"],
      body: ["They marched.", "Then they stood."],
    };
    const { written } = await addRecord(folder, forms.event, { answers });
    const [reviewed] = (await at({})).review([{ kind: "event", answers }]).records;
    expect(written).toEqual({ [`/${reviewed?.path}`]: reviewed?.text });
  });

  it("does not open what is withdrawn, no record, or not there", async () => {
    const desk = await at({ "events/gone.md": event("removed: {on: 2023-06-05, why: It was wrong.}") });
    expect(["events/gone.md", "events/none.md", "story.yaml", "../story.yaml"].map((path) => desk.open(path))).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it("offers to say a date less exactly", async () => {
    const [reviewed] = (await at({})).review([{ kind: "event", answers: march }]).records;
    expect(reviewed?.otherDates.map(({ label, answers }) => [label, ...answers])).toEqual([
      ["about Monday, 5 June 2023", "2023-06-05~"],
      ["Monday, 5 June 2023 (uncertain)", "2023-06-05?"],
      ["June 2023 (day not known)", "2023-06"],
    ]);
  });

  it("shows the page of an event as it will read, and its row among its neighbours", async () => {
    const { shown } = (await at({ "events/raid.md": event("title: The raid") })).review([
      { kind: "event", answers: { ...march, places: ["Town"], sources: ["report"] } },
    ]);
    expect(shown?.page).toContain("<h1>A march</h1>");
    expect(shown?.rows?.match(/row-event-[a-z-]+/g)).toEqual(["row-event-raid", "row-event-a-march"]);
  });

  it.each([
    ["place", { name: ["Riverside"], type: ["settlement"], within: ["Town"] }, "<h1>Riverside</h1>"],
    ["actor", { name: ["Harbour Watch"], type: ["group"] }, "<h1>Harbour Watch</h1>"],
    ["source", { outlet: ["The Mail"], title: ["March"], published: ["2023-06-06"], language: ["en"] }, "March"],
    ["question", { title: ["Who fired?"], answers: ["actors"] }, "<h1>Who fired?</h1>"],
  ] as const)("shows a record that is no event as it will read: %s", async (kind, answers, heading) => {
    const { shown, records } = (await at({})).review([{ kind, answers }]);
    expect([records[0]?.problems, shown?.page]).toEqual([[], expect.stringContaining(heading)]);
  });

  it("tells of a likely duplicate before the rest is sound, and how to say that it is none", async () => {
    const desk = await at({ "events/raid.md": event("title: The raid") });
    const [reviewed] = desk.review([{ kind: "event", answers: { title: ["The raid"], date: ["2023-06-04"] } }]).records;
    expect(reviewed?.problems.find(({ rule }) => rule === "likely-duplicate")?.quickFixes).toEqual([
      { label: "related: raid", field: "related", answers: ["raid"] },
    ]);
  });
});
