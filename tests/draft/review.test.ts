import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { draftEntries } from "../../src/commands/draft.ts";
import { type Asked, LedBack, Terminal } from "../../src/new/terminal.ts";
import { writeStory } from "../stories/stories.ts";
import { event, type Files, story } from "../story.ts";
import { draftsOf, records } from "./article.ts";

const article = `A ferry hit the pier at Larkham on Monday evening.

At least eight people were hurt, the Harbour Patrol said.

Why did it happen?

“The lamp on the pier had failed,” said Tom Ives, a passenger.
`;

const collision = event(
  "title: Ferry hits pier\n# The first report.\ndate: 2023-03-13\nplaces: Larkham\nactors: []\nclaims:\n  # Seen by all.\n  - says: It was dark.",
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-draft-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A story in a folder, with an article beside it. */
async function storyFolder(others: Files = {}): Promise<string> {
  const home = await mkdtemp(join(folder, "story-"));
  await writeStory(join(home, "content"), story({ ...records, "events/collision.md": collision, ...others }));
  await writeFile(join(home, "ferry.txt"), article);
  return home;
}

/** A terminal at which somebody presses and types these; keys and lines alike. */
class Typist extends Terminal {
  readonly #inputs: string[];
  readonly shown: string[] = [];

  constructor(inputs: readonly string[]) {
    super(new PassThrough(), new PassThrough());
    this.#inputs = [...inputs];
  }

  override say(text: string): void {
    this.shown.push(text);
  }

  override async key(): Promise<string> {
    return this.#inputs.shift() ?? "q";
  }

  override async answer({ warning = () => "" }: Asked = {}): Promise<string> {
    const line = this.#inputs.shift() ?? expect.fail(`more is asked for: ${this.shown.at(-1)}`);
    if (line === "Esc") throw new LedBack();
    this.say(warning(line));
    return line;
  }
}

/** Has somebody review the drafts of the article, and gives what the terminal showed. */
async function review(home: string, inputs: readonly string[], options = {}): Promise<string> {
  const typist = new Typist(inputs);
  const print = (line: string) => typist.say(line);
  await draftEntries(
    join(home, "ferry.txt"),
    { content: join(home, "content"), source: "report", cache: false, ...options },
    () => typist,
    { log: print, error: print },
  );
  return typist.shown.join("\n");
}

const events = (home: string) => readdir(join(home, "content/events"));
const entry = (home: string, id: string) => readFile(join(home, `content/events/${id}.md`), "utf8");

it("skips with a key, leaves, and goes on where it was left", async () => {
  const home = await storyFolder();
  const first = await review(home, ["s", "q"]);
  expect(first).toContain("Draft 1 of 3");
  expect(first).toContain("2 drafts are left");
  const session = await readFile(join(home, ".dateline-draft-report.json"), "utf8");
  expect(session).not.toMatch(/ferry hit|lamp/i);
  const second = await review(home, ["q"]);
  expect(second).toContain("Draft 2 of 3");
  expect(second).not.toContain("Draft 1 of 3");
  expect(await events(home)).toEqual(["collision.md"]);
});

it("adds claims to an entry in place, and shows the difference first", async () => {
  const home = await storyFolder();
  const shown = await review(home, ["s", "1", "No fewer than eight were injured.", "y", "q"]);
  expect(shown).toContain("+     says: No fewer than eight were injured.");
  expect(await entry(home, "collision")).toBe(
    collision.replace(
      "It was dark.\n",
      "It was dark.\n  - by: patrol\n    says: No fewer than eight were injured.\n    passage: At least eight … Harbour Patrol said\n",
    ),
  );
});

it("takes back what it wrote", async () => {
  const home = await storyFolder();
  await review(home, ["s", "1", "No fewer than eight were injured.", "y", "u", "q"]);
  expect(await entry(home, "collision")).toBe(collision);
});

it("decides drafts that are joined at once, and takes both back", async () => {
  const home = await storyFolder();
  const joined = ["j", "b", "j", "1", "A ferry struck the pier.", "Eight were injured.", "y"];
  const shown = await review(home, [...joined, "u", "j", "j", "s"]);
  expect(shown).toContain("j join the next: At least eight people were hurt");
  expect(shown).toMatch(/Draft 1 \+ 2 of 3\n(?:.*\n)+Draft 1 of 3\n(?:.*\n)+Draft 3 of 3\n(?:.*\n)+Draft 1 of 3\n/);
  expect(shown).toMatch(/Draft 1 \+ 2 \+ 3 of 3\n(?:.*\n)+All drafts are decided/);
  expect(await entry(home, "collision")).toBe(collision);
  const session = JSON.parse(await readFile(join(home, ".dateline-draft-report.json"), "utf8"));
  expect(session.decisions).toMatchObject([{ decision: "skipped" }]);
});

it("writes nothing where the difference is not confirmed", async () => {
  const home = await storyFolder();
  await review(home, ["s", "1", "No fewer than eight were injured.", "n", "q"]);
  expect(await entry(home, "collision")).toBe(collision);
});

it("writes a new entry of a person's own words, with the day and place that the text names, and offers it", async () => {
  const home = await storyFolder();
  const shown = await review(home, [
    ...["n", "It struck the pier.", "Ferry strikes Larkham pier", "Ruth Ofori", "", ""],
    ...["A ferry struck the pier.", "y", "q"],
  ]);
  expect(await entry(home, "ferry-strikes-larkham-pier")).toContain(
    "date: 2023-03-13 evening\ndated_from: on Monday evening\nplaces: larkham\n",
  );
  expect(shown).toContain("last    2 ferry-strikes-larkham-pier\n");
});

it("quotes where a plus says so, and keeps what was typed when led back", async () => {
  const home = await storyFolder();
  await review(home, ["s", "s", "1", "The lamp was out. +", "a passenger", "n", "1", "", "y", "q"]);
  expect(await entry(home, "collision")).toContain(
    "    says: The lamp was out.\n    quote: The lamp on the pier had failed\n",
  );
});

it("asks for the answer to a question that asks for a number of the article", async () => {
  const question = "---\ntitle: How many people were hurt?\nanswers: {count: people hurt}\n---\n";
  const home = await storyFolder({ "questions/hurt.md": question });
  await review(home, ["s", "1", "No fewer than eight were injured.", "at least 8", "y", "q"]);
  expect(await entry(home, "collision")).toContain("    question: hurt\n    answer: at least 8\n");
});

it("has names of a list in one line, and makes a record that is missing of its type", async () => {
  const home = await storyFolder();
  await review(home, [
    ...["n", "Esc", "n", "It struck the pier.", "Ferry strikes Larkham pier"],
    ...["Ruth Ofori; Norvik Ferries", "body", "", "", "A ferry struck the pier."],
    ...["c", "body", "Esc", "c", "says", "", "y", "q"],
  ]);
  expect(await entry(home, "ferry-strikes-larkham-pier")).toContain("actors: [Ruth Ofori, Norvik Ferries]\n");
  const actor = await readFile(join(home, "content/actors/norvik-ferries.md"), "utf8");
  expect(actor).toBe("---\nname: Norvik Ferries\ntype: body\n---\n");
});

it("takes records that were made on the way back with the entry, new or added to", async () => {
  const home = await storyFolder();
  const actors = () => readdir(join(home, "content/actors"));
  const before = await actors();
  const made = await review(home, [
    ...["n", "It struck the pier.", "Ferry strikes Larkham pier", "Norvik Ferries", "body", "", ""],
    ...["A ferry struck the pier.", "y", "u", "q"],
  ]);
  expect(made).toContain("Took events/ferry-strikes-larkham-pier.md, actors/norvik-ferries.md back");
  expect(await actors()).toEqual(before);
  const added = ["s", "s", "a", "collision", "The light was out.", "Tom Ives", "y", "person", "y", "y"];
  await review(home, [...added, "q"]);
  expect(await actors()).toContain("tom-ives.md");
});

it("says that an entry of an earlier start stays when its decision is taken back", async () => {
  const home = await storyFolder();
  await review(home, ["s", "1", "No fewer than eight were injured.", "y", "q"]);
  expect(await review(home, ["u", "q"])).toContain("events/collision.md stays");
  expect(await entry(home, "collision")).toContain("No fewer than eight");
});

it("warns of the article's own words while they are typed", async () => {
  const home = await storyFolder();
  const copied = "At least eight people were hurt, the Harbour Patrol said";
  const shown = await review(home, ["s", "1", copied, "n", "q"]);
  expect(shown).toMatch(/eight words in a row/);
});

it("does not name a person who has no record, for whom words stand", async () => {
  const home = await storyFolder();
  await review(home, ["s", "s", "a", "collision", "The light was out.", "a passenger", "y", "q"]);
  expect(await entry(home, "collision")).toContain(
    "  - by:\n      unnamed: a passenger\n    says: The light was out.\n",
  );
});

it.each([
  ["{", "it is no JSON"],
  [JSON.stringify({ ...draftsOf(article), drafts: 3 }), "drafts: Invalid input"],
  [JSON.stringify({ ...draftsOf(article), source: "other" }), "it is of the source “other”, not of “report”"],
  [JSON.stringify(draftsOf("Another text.")), "is that of another text"],
])("says where proposals are wrong: %#", async (json, message) => {
  const home = await storyFolder();
  const proposals = join(home, "proposals.json");
  await writeFile(proposals, json);
  await expect(review(home, ["q"], { proposals })).rejects.toThrow(message);
});

it("reviews what another program proposes, without what the text has not", async () => {
  const home = await storyFolder();
  const own = draftsOf(article);
  const [whole] = own.drafts;
  const first = {
    ...whole,
    sentences: [{ start: 2, end: 50 }],
    claims: [{ ...whole?.claims[0], start: 2, end: 7 }],
  };
  const made_up = { ...first, sentences: [{ start: 5000, end: 5010 }] };
  const proposals = join(home, "proposals.json");
  await writeFile(proposals, JSON.stringify({ ...own, drafts: [first, made_up] }));
  const shown = await review(home, ["s", "s", "s", "b", "q"], { proposals });
  expect(shown).toMatch(/1 of the items in .*proposals.json cannot be used:\n {2}drafts\[1\]\.sentences\[0\]: /);
  expect(shown).not.toContain("Draft 5");
  expect(shown).toContain("   ferry hit the pier at Larkham on Monday evening.\n1  ferry\n   the source itself\n");
});
