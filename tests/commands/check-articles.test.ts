import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { event, story } from "../story.ts";

const folder = temporaryFolder();
const content = join(folder, "content");
const articles = join(folder, "articles");
const filler = "Filler words make the article longer. ".repeat(20);

beforeAll(() => mkdir(articles));

/** What `check` prints of a story with this event, compared with a text of its source `report`. */
async function checked(text: string, fields: string, body?: string) {
  await writeStory(content, story({ "events/dawn.md": event(`sources: [report, review]\n${fields}`, body) }));
  await writeFile(join(articles, "report.txt"), text);
  const printed = { log: [] as string[], error: [] as string[] };
  const isFine = await check(
    { content, articles, cache: false },
    { log: (line) => printed.log.push(line), error: (line) => printed.error.push(line) },
  );
  return { isFine, log: printed.log.join("\n"), error: printed.error.join("\n").replaceAll(`${folder}/`, "") };
}

const quoting = (quote: string) => `claims: [{by: Legion, says: It speaks., quote: "${quote}"}]`;

it("is content with quotations that stand in their source, whatever its quotation marks and line ends", async () => {
  const text = `${filler}They said: "We're at\nthe bridge, all of us", and left.`;
  const { isFine, log, error } = await checked(text, quoting("We’re at the bridge … of us"));
  expect({ isFine, error }).toEqual({ isFine: true, error: "" });
  expect(log).toMatch(/No text to compare with: review$/);
});

it("reports a quotation that its source does not have", async () => {
  const { isFine, error } = await checked(`${filler}We are on the bridge.`, quoting("We are at the bridge"));
  expect(isFine).toBe(false);
  expect(error).toMatch(
    /^content\/events\/dawn\.md:3:\d+ error quotation in claims\[1\]\.quote\n(?: {4}.*\n)*? {2}found: {2}“We are at/,
  );
});

it("reports the words that date an event when its source does not have them", async () => {
  const { error } = await checked(filler, "dated_from: on Sunday");
  expect(error).toContain("content/events/dawn.md:3:13 error quotation in dated_from");
});

it("reports a source of which more than a tenth is quoted", async () => {
  const { error } = await checked("We are at the bridge and hold it.", quoting("We are at the bridge"));
  expect(error).toContain("content/sources/report.md:2:1 error quoted-share\n");
  expect(error).toContain("  found:  5 of its 8 words quoted\n");
});

it("reports eight words in a row that an article has too, but not seven, and not in quotation marks", async () => {
  const text = `${filler}At dawn the column crossed the river by boat.`;
  const { error } = await checked(text, "", "Some say: at dawn THE column crossed the river, by boat.");
  expect(error).toContain("content/events/dawn.md:8:11 error copied\n");
  expect(error).toContain("  found:  the words “at dawn THE column crossed the river, by”");
  const fewer = await checked(text, "", "At dawn the column crossed the river.");
  expect(fewer.error).toBe("");
  const quoted = await checked(text, "", "“At dawn the column crossed the river by boat.”");
  expect(quoted.error).toBe("");
});

it("finds the passages that claims name by their first and last words", async () => {
  const passage = (words: string) => `claims: [{by: Legion, says: It speaks., passage: "${words}"}]`;
  const text = `${filler}We are on the bridge, and nobody is with us.`;
  expect((await checked(text, passage("We are … with us"))).error).toBe("");
  expect((await checked(text, passage("We are … with them"))).error).toContain("error quotation in claims[1].passage");
});
